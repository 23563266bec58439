import { Badge } from "@/components/ui/badge";
import { clock, shortDate } from "@/lib/text/dates";

type Item = {
  id: string;
  /** null once the article is no longer published. */
  title: string | null;
  path: string | null;
  at: Date;
  label: string;
  act: { href: string; label: string } | null | "";
};

/** A reader's own list of articles, and the link to older ones. */
export function OwnList({ items, more }: { items: readonly Item[]; more: string | null }) {
  return (
    <>
      <ul className="rows">
        {items.map(({ id, title, path, at, label, act }) => (
          <li key={id}>
            <p className="row-title">
              {title !== null && path !== null ? <a href={path}>{title}</a> : "Bài không còn được đăng"}
            </p>
            <p className="row-facts">
              {label !== "" && <Badge tone="strong">{label}</Badge>}
              <span>
                {clock(at)}, {shortDate(at)}
              </span>
              {act && <a href={act.href}>{act.label}</a>}
            </p>
          </li>
        ))}
      </ul>
      {more && (
        <p className="more-link">
          <a className="button" href={more}>
            Xem thêm
          </a>
        </p>
      )}
    </>
  );
}
