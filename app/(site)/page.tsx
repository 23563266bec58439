import type { Metadata } from "next";
import { readHomePage } from "@/app/_server/reads/home";
import { readSettings } from "@/app/_server/reads/site";
import { listMetadata } from "@/app/_server/pages";
import { HomeScreen } from "@/components/articles/home-screen";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline } = await readSettings();
  const title = tagline === "" ? name : `${name} – ${tagline}`;
  return { ...listMetadata({ title, description: title, path: "/", feeds: "" }), title: { absolute: title } };
}

export default async function HomePage() {
  return <HomeScreen {...await readHomePage()} />;
}
