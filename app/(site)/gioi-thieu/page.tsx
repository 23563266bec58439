import type { Metadata } from "next";
import { listMetadata } from "@/app/_server/pages/list-address";
import { loadSite } from "@/app/_server/pages/site";
import { PlainPage } from "@/components/layout/plain-page";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline } = (await loadSite()).settings;
  return listMetadata({ title: "Giới thiệu", description: `${name}. ${tagline}`, path: "/gioi-thieu" });
}

export default async function AboutPage() {
  const { pages, name } = (await loadSite()).settings;
  return (
    <PlainPage
      title={`Giới thiệu ${name}`}
      path="/gioi-thieu"
      parts={[{ body: pages.about }, { id: "quy-tac", title: "Quy tắc đính chính", body: pages.ethics }]}
      empty="Tòa soạn chưa viết trang này."
    />
  );
}
