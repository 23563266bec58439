import type { DecidedConflict } from "@/lib/drafts/history";
import { clock, dayLine } from "@/lib/text/dates";
import { wordsOfUnit } from "./word-diff";

const CHOSEN = { head: "giữ bản trên máy chủ", copy: "lấy bản kia", merged: "ghép hai bản" } as const;

/** Places that two people changed: both texts, whichever of them was chosen. */
export function DecidedConflicts({ decided }: { decided: readonly DecidedConflict[] }) {
  if (decided.length === 0) return null;
  return (
    <section aria-labelledby="cho-trung-nhau">
      <h2 className="history-day" id="cho-trung-nhau">
        Chỗ hai người cùng sửa
      </h2>
      <ol className="rows">
        {decided.map(({ id, head, copy, at, byName, resolution, resolvedAt, resolvedByName }) => (
          <li key={id}>
            <p>
              {resolvedByName} {resolution ? CHOSEN[resolution] : "đã chọn"}{" "}
              <span className="quiet">
                {clock(resolvedAt)} {dayLine(resolvedAt)}
              </span>
            </p>
            <details className="history-inside">
              <summary>Đọc cả hai bản</summary>
              <Text title="Bản trên máy chủ lúc đó" doc={head} />
              <Text title={`Bản của ${byName}, ${clock(at)}`} doc={copy} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Text({ title, doc }: { title: string; doc: unknown }) {
  return (
    <>
      <h3>{title}</h3>
      <p className="diff-words">{doc === null ? <span className="quiet">(đã xóa)</span> : wordsOfUnit(doc)}</p>
    </>
  );
}
