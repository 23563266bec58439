import type { ArticleView } from "@/lib/articles/view";
import { glue } from "@/lib/text/quotes";

/** "Bài n/m" of a series: all its parts, and the ones before and after this. */
export function SeriesBox({ series }: { series: NonNullable<ArticleView["series"]> }) {
  const { part, parts } = series;
  const at = parts.findIndex((it) => it.part === part);
  const before = parts[at - 1];
  const after = parts[at + 1];
  return (
    <section className="series" aria-labelledby="loat-bai">
      <p className="series-place">
        Loạt bài · <span className="figures">{placeInSeries(series)}</span>
      </p>
      <h2 id="loat-bai">
        <a href={`/loat-bai/${series.slug}`}>{series.title}</a>
      </h2>
      <ol>
        {parts.map((it) => (
          <li key={it.part} value={it.part}>
            {it.part === part ? (
              <span aria-current="page">{glue(it.card.title)}</span>
            ) : (
              <a href={it.card.path}>{glue(it.card.title)}</a>
            )}
          </li>
        ))}
      </ol>
      {(before || after) && (
        <p className="series-steps">
          {before && (
            <a href={before.card.path} rel="prev">
              ← Bài trước
            </a>
          )}
          {after && (
            <a href={after.card.path} rel="next">
              Bài sau →
            </a>
          )}
        </p>
      )}
    </section>
  );
}

/** "Bài 2/3". A part may be published before those that come first, so m is never less than n. */
export function placeInSeries({ part, parts }: Pick<NonNullable<ArticleView["series"]>, "part" | "parts">): string {
  return `Bài ${part}/${Math.max(part, ...parts.map((it) => it.part))}`;
}
