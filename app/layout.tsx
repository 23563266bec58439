import type { Metadata, Viewport } from "next";
import "./globals.css";
import { assets } from "@/app/_server/assets";
import { siteMetadata } from "@/app/_server/metadata";
import { loadSite } from "@/app/_server/pages/site";
import { accentShades } from "@/lib/settings/accent";
import "./fonts";

export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export async function generateMetadata(): Promise<Metadata> {
  return siteMetadata((await loadSite()).settings);
}

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const { settings } = await loadSite();
  const { theme } = assets();
  return (
    <html lang="vi" style={accentShades(settings.accent) as React.CSSProperties} suppressHydrationWarning>
      <head>
        {/* oxlint-disable-next-line nextjs/no-sync-scripts -- a reader of the dark paper would see the light one flash */}
        {theme && <script src={theme} />}
      </head>
      <body>{children}</body>
    </html>
  );
}
