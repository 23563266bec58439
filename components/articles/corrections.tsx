import type { Anchors } from "@/lib/articles/anchors";
import { CORRECTION_LABELS } from "@/lib/articles/model";
import type { ArticleView } from "@/lib/articles/view";
import { isoVn, newsDate } from "@/lib/text/dates";
import { glue } from "@/lib/text/quotes";

type Props = Pick<ArticleView, "corrections"> & { anchors: Anchors };

/** What was put right, when, and where in the text. */
export function Corrections({ corrections, anchors }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section className="corrections" id="dinh-chinh" aria-label="Đính chính và cập nhật">
      {corrections.map(({ id, kind, text, blockId, at }) => {
        const anchor = blockId === null ? undefined : anchors.byBlock.get(blockId);
        return (
          <div key={id} className={kind === "apology" ? "correction apology" : "correction"}>
            <h2>{CORRECTION_LABELS[kind]}</h2>
            {text.split(/\n+/).map((line, i) => (
              <p key={i}>{glue(line)}</p>
            ))}
            <p className="when">
              <time dateTime={isoVn(at)}>{newsDate(at)}</time>
              {anchor && <a href={`#${anchor}`}>Xem chỗ đã sửa</a>}
            </p>
          </div>
        );
      })}
    </section>
  );
}
