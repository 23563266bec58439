import { SearchForm } from "@/components/layout/search-form";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { Icon } from "@/components/ui/icon";
import { mediaPath, type MediaView } from "@/lib/media/model";
import type { Settings } from "@/lib/settings/model";
import type { SectionView } from "@/lib/topics/model";

type Props = { settings: Settings; logo: MediaView | null; sections: readonly SectionView[] };

/** The paper's name between two lines, and the sections. On the front page (`main.front`) the name stands at full size. */
export function Masthead({ settings, logo, sections }: Props) {
  return (
    <header className="masthead" id="dau-trang">
      <div className="wrap masthead-top">
        {settings.tagline !== "" && <p className="masthead-line">{settings.tagline}</p>}
        <p className="masthead-name">
          <a href="/">{logo ? <Logo media={logo} name={settings.name} /> : settings.name}</a>
        </p>
        <div className="masthead-tools">
          <SearchForm id="tim-nhanh" className="quick-search" />
          <a className="icon-button to-search" href="/tim-kiem" aria-label="Tìm kiếm">
            <Icon name="search" />
          </a>
          <a className="icon-button" href="/tai-khoan" aria-label="Tài khoản">
            <Icon name="account" />
          </a>
          <ThemeSwitch />
        </div>
      </div>
      <div className="wrap">
        <div className="double-rule" />
      </div>
      <nav className="section-bar" aria-label="Chuyên mục chính">
        <ul>
          <li>
            <a href="/moi-nhat">Mới nhất</a>
          </li>
          {sections
            .filter((section) => section.parentId === null)
            .map((section) => (
              <li key={section.id}>
                <a href={`/chuyen-muc/${section.slug}`}>{section.name}</a>
              </li>
            ))}
          <li>
            <a className="to-all" href="#danh-muc">
              Tất cả chuyên mục
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

function Logo({ media, name }: { media: MediaView; name: string }) {
  const variant = media.variants.toSorted((a, b) => b.width - a.width)[0];
  if (!variant) return name;
  return <img src={mediaPath(media.id, variant)} width={media.width} height={media.height} alt={name} />;
}
