import type { Metadata } from "next";
import { readHomePage } from "@/app/_server/pages/home";
import { listMetadata } from "@/app/_server/pages/list-address";
import { loadSite } from "@/app/_server/pages/site";
import { HomeScreen } from "@/components/articles/home-screen";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline } = (await loadSite()).settings;
  const title = tagline === "" ? name : `${name} – ${tagline}`;
  return { ...listMetadata({ title, description: title, path: "/", feeds: "" }), title: { absolute: title } };
}

export default async function HomePage() {
  return <HomeScreen {...await readHomePage()} />;
}
