import { Ago } from "@/components/articles/ago";
import { Kicker } from "@/components/articles/card-parts";
import { Pagination } from "@/components/layout/pagination";
import { Picture } from "@/components/media/picture";
import type { SearchResults as Results } from "@/lib/articles/queries/search";
import type { SearchTyped } from "@/lib/search/model";
import { shortDate } from "@/lib/text/dates";
import { number } from "@/lib/text/numbers";
import type { Matching } from "@/lib/topics/matching";
import { Marked } from "./marked";
import { NamedPages } from "./named-pages";
import { searchPath } from "./search-path";

type Props = Results & { typed: SearchTyped; named: readonly Matching[] };

export function SearchResults({ results, page, pages, total, hasMore, since, named, typed }: Props) {
  return (
    <>
      <NamedPages named={named} />
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
                {snippet.text !== "" && (
                  <p className="card-sapo">
                    <Marked {...snippet} />
                  </p>
                )}
                <Ago at={card.publishedAt} className="card-when" />
              </div>
              {card.picture && <Picture media={card.picture} alt="" sizes="(min-width: 40rem) 11rem, 6.5rem" />}
            </article>
          </li>
        ))}
      </ol>
      <Pagination page={page} pages={pages} path={searchPath(typed)} />
    </>
  );
}
