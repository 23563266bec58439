import { assets } from "@/app/_server/assets";
import { loadSite } from "@/app/_server/pages/site";
import { SiteShell } from "@/components/layout/site-shell";

export default async function SiteLayout({ children }: { children: React.ReactNode }) {
  const { reader } = assets();
  return (
    <>
      <SiteShell {...await loadSite()}>{children}</SiteShell>
      {reader && <script src={reader} defer />}
    </>
  );
}
