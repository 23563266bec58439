import { Icon } from "@/components/ui/icon";
import type { Settings } from "@/lib/settings/model";
import type { SectionView } from "@/lib/topics/model";

type Props = { settings: Settings; sections: readonly SectionView[] };

/** All sections as a tree, the lines that the law asks of a paper, and the way back up. */
export function SiteFooter({ settings, sections }: Props) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div className="double-rule" />
        <div className="footer-grid">
          <div>
            <p className="footer-name">
              <a href="/">{settings.name}</a>
            </p>
            {settings.tagline !== "" && <p className="text-quiet">{settings.tagline}</p>}
            {settings.isDemo && (
              <p className="text-quiet mt-4">Báo mẫu: người, việc và con số trên trang này đều là hư cấu.</p>
            )}
          </div>
          <nav id="danh-muc" aria-labelledby="danh-muc-ten" tabIndex={-1}>
            <h2 id="danh-muc-ten" className="footer-head">
              Chuyên mục
            </h2>
            <SectionTree sections={sections} parentId={null} />
          </nav>
          <Colophon settings={settings} />
        </div>
        <ul className="footer-links">
          <li>
            <a href="/danh-gia-cao">Được đánh giá cao</a>
          </li>
          <li>
            <a href="/cai-chinh">Cải chính</a>
          </li>
          <li>
            <a href="/gioi-thieu">Giới thiệu</a>
          </li>
          <li>
            <a href="/lien-he">Liên hệ</a>
          </li>
          <li>
            <a href="/tai-khoan">Tài khoản</a>
          </li>
          <li>
            <a href="/rss.xml">RSS</a>
          </li>
          <li className="to-top">
            <a href="#dau-trang" className="flex items-center gap-1.5">
              <Icon name="up" size={16} />
              Lên đầu trang
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

function SectionTree({ sections, parentId }: { sections: readonly SectionView[]; parentId: string | null }) {
  const here = sections.filter((section) => section.parentId === parentId);
  if (here.length === 0) return null;
  return (
    <ul className={parentId === null ? "footer-sections" : undefined}>
      {here.map((section) => (
        <li key={section.id}>
          <a href={`/chuyen-muc/${section.slug}`}>{section.name}</a>
          <SectionTree sections={sections} parentId={section.id} />
        </li>
      ))}
    </ul>
  );
}

function Colophon({ settings }: { settings: Settings }) {
  const lines = [
    ["Cơ quan chủ quản", settings.publisher],
    ["Tổng biên tập", settings.editorInChief],
    ["Giấy phép", settings.licence],
    ["Địa chỉ", settings.address],
    ["Điện thoại", settings.phone && <a href={`tel:${settings.phone.replace(/[^+\d]/g, "")}`}>{settings.phone}</a>],
    ["Thư điện tử", settings.email && <a href={`mailto:${settings.email}`}>{settings.email}</a>],
  ] as const;
  const given = lines.filter(([, value]) => value !== "");
  if (given.length === 0) return null;
  return (
    <div>
      <h2 className="footer-head">Tòa soạn</h2>
      <dl className="colophon">
        {given.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
