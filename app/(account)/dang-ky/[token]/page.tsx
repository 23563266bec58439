import type { Metadata } from "next";
import { AcceptPage } from "@/app/_server/pages/accept";

export const metadata: Metadata = { title: "Hoàn tất đăng ký" };

export default async function FinishPage({ params }: { params: Promise<{ token: string }> }) {
  return <AcceptPage token={(await params).token} purposes={["registration"]} />;
}
