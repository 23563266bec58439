import { CardList } from "@/components/articles/card-list";
import { Strip } from "@/components/layout/strip";
import type { Card } from "@/lib/articles/model";
import { number } from "@/lib/text/numbers";

type Props = {
  query: string;
  corrections: readonly string[];
  looser: readonly { text: string; total: number; hasMore: boolean }[];
  unnarrowed: { total: number; hasMore: boolean } | null;
  latest: readonly Card[];
};

const searchFor = (words: string) => `/tim-kiem?q=${encodeURIComponent(words)}`;
const howMany = ({ total, hasMore }: { total: number; hasMore: boolean }) =>
  `${hasMore ? "hơn " : ""}${number(total)} kết quả`;

/** Nothing was found: other words, fewer words, fewer filters, the latest. */
export function NoResults({ query, corrections, looser, unnarrowed, latest }: Props) {
  return (
    <>
      <div className="no-results">
        <p role="status">Không tìm thấy bài phù hợp{query === "" ? "" : ` với “${query}”`}.</p>
        {corrections.length > 0 && (
          <p>
            Có phải bạn muốn tìm:{" "}
            {corrections.map((words, i) => (
              <span key={words}>
                {i > 0 && ", "}
                <a href={searchFor(words)}>{words}</a>
              </span>
            ))}
            ?
          </p>
        )}
        {unnarrowed && (
          <p>
            <a href={searchFor(query)}>Bỏ các điều kiện lọc</a> ({howMany(unnarrowed)})
          </p>
        )}
        {looser.length > 0 && (
          <ul>
            {looser.map((it) => (
              <li key={it.text}>
                <a href={searchFor(it.text)}>{it.text}</a> ({howMany(it)})
              </li>
            ))}
          </ul>
        )}
        <p className="text-quiet">Thử ít từ hơn, bỏ dấu ngoặc kép, hoặc xem lại cách viết.</p>
      </div>
      {latest.length > 0 && (
        <Strip title="Tin mới nhất" id="tin-moi-nhat" href="/moi-nhat">
          <CardList cards={latest} columns="two" />
        </Strip>
      )}
    </>
  );
}
