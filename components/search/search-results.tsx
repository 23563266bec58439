import { Ago } from "@/components/articles/ago";
import { Kicker } from "@/components/articles/card-parts";
import { Pagination } from "@/components/layout/pagination";
import { Picture } from "@/components/media/picture";
import type { Card } from "@/lib/articles/model";
import { shortDate } from "@/lib/text/dates";
import { number } from "@/lib/text/numbers";
import { Marked } from "./marked";

type Text = { text: string; ranges: readonly { start: number; end: number }[] };

type Props = {
  results: readonly { card: Card; title: Text; snippet: Text }[];
  page: number;
  pages: number;
  total: number;
  hasMore: boolean;
  since: Date | null;
  named: readonly { kind: "section" | "topic" | "person"; name: string; path: string }[];
  /** This search without its page. */
  path: string;
};

const KINDS = { section: "Chuyên mục", topic: "Chủ đề", person: "Nhân vật" } as const;

export function SearchResults({ results, page, pages, total, hasMore, since, named, path }: Props) {
  return (
    <>
      {named.length > 0 && <NamedPages named={named} />}
      <p className="search-count figures" role="status">
        {hasMore ? `Hơn ${number(total)} kết quả` : `${number(total)} kết quả`}
        {pages > 1 && ` · Trang ${page}/${pages}`}
        {since !== null && ` · Mới tìm trong các bài từ ${shortDate(since)}; thêm từ để tìm sâu hơn.`}
      </p>
      <ol className="cards search-results" data-cards="">
        {results.map(({ card, title, snippet }) => (
          <li key={card.id} data-id={card.id}>
            <article className={card.picture ? "card card-row" : "card card-row no-picture"}>
              <div className="card-text">
                <Kicker card={card} />
                <h2 className="card-title">
                  <a href={card.path}>
                    <Marked {...title} />
                  </a>
                </h2>
                <p className="card-sapo">
                  <Marked {...snippet} />
                </p>
                <Ago at={card.publishedAt} className="card-when" />
              </div>
              {card.picture && <Picture media={card.picture} alt="" sizes="(min-width: 40rem) 11rem, 6.5rem" />}
            </article>
          </li>
        ))}
      </ol>
      <Pagination page={page} pages={pages} path={path} />
    </>
  );
}

/** Pages of the paper that have this very name. */
export function NamedPages({ named }: Pick<Props, "named">) {
  return (
    <ul className="named-pages" aria-label="Trang cùng tên">
      {named.map(({ kind, name, path }) => (
        <li key={path}>
          <a href={path}>{name}</a> <span>{KINDS[kind]}</span>
        </li>
      ))}
    </ul>
  );
}
