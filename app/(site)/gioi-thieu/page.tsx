import type { Metadata } from "next";
import { listMetadata } from "@/app/_server/pages";
import { readSettings } from "@/app/_server/reads/site";
import { PlainPage } from "@/components/layout/plain-page";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline } = await readSettings();
  return listMetadata({ title: "Giới thiệu", description: `${name}. ${tagline}`, path: "/gioi-thieu" });
}

export default async function AboutPage() {
  const { pages, name } = await readSettings();
  return (
    <PlainPage
      title={`Giới thiệu ${name}`}
      path="/gioi-thieu"
      parts={[
        { body: pages.about },
        { id: "quy-tac", title: "Quy tắc đính chính", body: pages.ethics },
      ]}
      empty="Tòa soạn chưa viết trang này."
    />
  );
}
