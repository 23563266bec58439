import type { MediaView } from "@/lib/media/model";
import type { Settings } from "@/lib/settings/model";
import type { SectionView } from "@/lib/topics/model";
import { Masthead } from "./masthead";
import { SiteFooter } from "./site-footer";

type Props = {
  settings: Settings;
  logo: MediaView | null;
  sections: readonly SectionView[];
  children: React.ReactNode;
};

/** What stands around every page for readers; the page itself brings `<main id="noi-dung">`. */
export function SiteShell({ settings, logo, sections, children }: Props) {
  return (
    <>
      <a className="skip" href="#noi-dung">
        Đến nội dung chính
      </a>
      <Masthead settings={settings} logo={logo} sections={sections} />
      {children}
      <SiteFooter settings={settings} sections={sections} />
    </>
  );
}
