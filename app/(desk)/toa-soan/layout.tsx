import type { Metadata } from "next";
import { DeskFrame } from "@/app/_server/desk-frame";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function Layout({ children }: { children: React.ReactNode }) {
  return <DeskFrame>{children}</DeskFrame>;
}
