import { type Card, CORRECTION_LABELS, type CorrectionKind } from "@/lib/articles/model";
import { isoVn, newsDate } from "@/lib/text/dates";
import { glue } from "@/lib/text/quotes";

type Entry = { id: string; kind: CorrectionKind; text: string; at: Date; card: Card };

/** Corrections of many articles, each with what was corrected and where. */
export function CorrectionList({ entries, level = 2 }: { entries: readonly Entry[]; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <ul className="cards corrections-list" data-cards="">
      {entries.map(({ id, kind, text, at, card }) => (
        <li key={id} data-id={id}>
          <p className="kicker">
            <span className="of">{CORRECTION_LABELS[kind]}</span>
            <time dateTime={isoVn(at)}>{newsDate(at)}</time>
          </p>
          <Heading className="corrected-title">
            <a href={`${card.path}#dinh-chinh`}>{glue(card.title)}</a>
          </Heading>
          {text.split("\n").map((line, i) => (
            <p key={i} className="card-sapo">
              {glue(line)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
