import type { Metadata } from "next";
import { AcceptPage } from "@/app/_server/pages/accept";

export const metadata: Metadata = { title: "Lời mời" };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  return <AcceptPage token={(await params).token} purposes={["invitation", "first-admin"]} />;
}
