import type { SearchHelp } from "@/lib/articles/queries/search-help";
import type { SearchTyped } from "@/lib/search/model";
import { number } from "@/lib/text/numbers";
import type { Matching } from "@/lib/topics/matching";
import { NamedPages } from "./named-pages";
import { searchPath } from "./search-path";

type Props = SearchHelp & { typed: SearchTyped; named: readonly Matching[] };

const NOT_NARROWED = { "chuyen-muc": "", loai: "", "nhan-vat": "", tu: "", den: "" };

/** Nothing was found: fewer filters, other words, fewer words, pages of that name. */
export function NoResults({ typed, corrections, looser, unnarrowed, named }: Props) {
  const words = typed.q.trim();
  return (
    <div className="no-results">
      <p role="status">Không tìm thấy bài phù hợp{words === "" ? "" : ` với “${words}”`}.</p>
      {unnarrowed && (
        <p>
          <a href={searchPath(typed, NOT_NARROWED)}>Bỏ các điều kiện lọc</a> ({howMany(unnarrowed)})
        </p>
      )}
      {corrections.length > 0 && (
        <p>
          Có phải bạn muốn tìm:{" "}
          {corrections.map((text, i) => (
            <span key={text}>
              {i > 0 && ", "}
              <a href={searchPath(typed, { q: text })}>{text}</a>
            </span>
          ))}
          ?
        </p>
      )}
      {looser.length > 0 && (
        <div>
          <p>Bớt một từ:</p>
          <ul>
            {looser.map((it) => (
              <li key={it.text}>
                <a href={searchPath(typed, { q: it.text })}>{it.text}</a> ({howMany(it)})
              </li>
            ))}
          </ul>
        </div>
      )}
      {named.length > 0 && (
        <div>
          <p>Trang có tên này:</p>
          <NamedPages named={named} />
        </div>
      )}
      <p className="text-quiet">Vui lòng xem lại cách viết, dùng ít từ hơn, hoặc bỏ dấu ngoặc kép.</p>
    </div>
  );
}

function howMany({ total, hasMore }: { total: number; hasMore: boolean }): string {
  return `${hasMore ? "hơn " : ""}${number(total)} kết quả`;
}
