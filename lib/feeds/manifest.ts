import type { Settings } from "@/lib/settings/model";
import { ICONS } from "./model";
import { PAPER } from "./palette";
import { wellFormed } from "./xml";

/** Web app manifest (https://www.w3.org/TR/appmanifest/). */
export function webManifest({ name, tagline, accent }: Pick<Settings, "name" | "tagline" | "accent">): string {
  const description = tagline === "" ? {} : { description: wellFormed(tagline) };
  return JSON.stringify({
    id: "/",
    name: wellFormed(name),
    short_name: wellFormed(name),
    ...description,
    lang: "vi",
    dir: "ltr",
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    background_color: PAPER,
    theme_color: accent,
    categories: ["news"],
    icons: [
      { src: ICONS.svg, sizes: "any", type: "image/svg+xml" },
      { src: ICONS.small, sizes: "192x192", type: "image/png" },
      { src: ICONS.large, sizes: "512x512", type: "image/png" },
      { src: ICONS.maskable, sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  });
}
