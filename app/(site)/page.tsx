import type { Metadata } from "next";
import { readHomePage } from "@/app/_server/pages/home";
import { listMetadata } from "@/app/_server/pages/list-address";
import { loadSite } from "@/app/_server/pages/site";
import { HomeScreen } from "@/components/articles/home-screen";
import { JsonLd } from "@/components/layout/json-ld";
import { jsonLdText, paperJsonLd } from "@/lib/feeds/json-ld";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline } = (await loadSite()).settings;
  const title = tagline === "" ? name : `${name} – ${tagline}`;
  return { ...(await listMetadata({ title, description: title, path: "/", feeds: "" })), title: { absolute: title } };
}

export default async function HomePage() {
  const page = await readHomePage();
  return (
    <>
      <JsonLd json={jsonLdText(paperJsonLd(page.settings))} />
      <HomeScreen {...page} />
    </>
  );
}
