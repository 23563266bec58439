import { Badge } from "@/components/ui/badge";
import type { BlockChange, Comparison } from "@/lib/drafts/compare/compare";
import type { FactChange } from "@/lib/drafts/compare/facts";
import type { Segment } from "@/lib/drafts/compare/words";

type Props = {
  comparison: Comparison;
  /** Unchanged turns in full; otherwise folded away. */
  isWhole?: boolean;
  /** Where a block can be opened: its link, when there is one. */
  hrefOf?: (blockId: string) => string;
  /** False where the counts stand above already. */
  hasSummary?: boolean;
};

/** What changed between two versions, to be read from top to bottom on any screen. */
export function ComparisonView({ comparison, isWhole = false, hrefOf, hasSummary = true }: Props) {
  const { fields, blocks } = comparison;
  if (comparison.isSame && !isWhole) return <p className="quiet">Hai bản giống nhau.</p>;
  return (
    <div className="comparison">
      {hasSummary && !comparison.isSame && <ComparisonSummary comparison={comparison} />}
      <FactList comparison={comparison} />
      {fields.length > 0 && (
        <dl className="compared-fields">
          {fields.map(({ field, label, segments }) => (
            <div key={field} id={`truong-${field}`}>
              <dt>{label}</dt>
              <dd>
                <Segments segments={segments} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <ol className="compared-blocks">
        {folded(blocks, isWhole).map((run) =>
          Array.isArray(run) ? (
            <li key={`unchanged-${run[0]?.id ?? ""}`} className="compared-same">
              <details>
                <summary>{run.length === 1 ? "1 đoạn không đổi" : `${run.length} đoạn không đổi`}</summary>
                {run.map((block) => (
                  <Block key={block.id} block={block} href={hrefOf?.(block.id)} />
                ))}
              </details>
            </li>
          ) : (
            <li key={run.id}>
              <Block block={run} href={hrefOf?.(run.id)} />
            </li>
          ),
        )}
      </ol>
    </div>
  );
}

/** "2 đoạn sửa · 1 đoạn đổi chỗ": one line for a list. */
export function ComparisonSummary({ comparison }: { comparison: Comparison }) {
  return <p className="compared-counts">{summaryOf(comparison)}</p>;
}

export function summaryOf({ counts, fields }: Comparison): string {
  const said = [
    [counts.changed, "đoạn sửa"],
    [counts.added, "đoạn thêm"],
    [counts.removed, "đoạn bỏ"],
    [counts.moved, "đoạn đổi chỗ"],
  ] as const;
  const parts = said.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  if (fields.length > 0) parts.push(`sửa ${fields.map(({ label }) => label.toLowerCase()).join(", ")}`);
  return parts.length === 0 ? "Không có thay đổi." : parts.join(" · ");
}

const FACT_LABELS: Record<FactChange["kind"], string> = {
  figure: "Con số",
  date: "Ngày tháng",
  document: "Số văn bản",
  name: "Tên riêng",
};

/** What an editor checks first: figures, dates, documents and names that are no longer what they were. */
function FactList({ comparison: { fields, blocks } }: { comparison: Comparison }) {
  const facts = [
    ...fields.flatMap(({ field, facts: own }) => own.map((fact) => ({ ...fact, at: `truong-${field}` }))),
    ...blocks.flatMap(({ id, facts: own }) => own.map((fact) => ({ ...fact, at: `doan-${id}` }))),
  ];
  if (facts.length === 0) return null;
  return (
    <section className="compared-facts" aria-label="Số liệu và tên riêng thay đổi">
      <h2>Số liệu và tên riêng thay đổi</h2>
      <ul>
        {facts.map(({ kind, from, to, at }, i) => (
          <li key={`${at}-${i}`}>
            <span className="quiet">{FACT_LABELS[kind]}</span>
            <a href={`#${at}`}>
              {from === "" ? (
                <>
                  thêm <ins className="fact">{to}</ins>
                </>
              ) : to === "" ? (
                <>
                  bỏ <del className="fact">{from}</del>
                </>
              ) : (
                <>
                  <del className="fact">{from}</del> → <ins className="fact">{to}</ins>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Block({ block, href }: { block: BlockChange; href: string | undefined }) {
  const { label, speaker, status, segments } = block;
  return (
    <article className={`compared ${status}`} id={`doan-${block.id}`}>
      <p className="compared-head">
        <span className="compared-label">
          {href ? <a href={href}>{label}</a> : label}
          {speaker !== "" && <span className="quiet">: {speaker}</span>}
        </span>
        {newsOf(block).map((news) => (
          <Badge key={news} tone={status === "removed" ? "bad" : status === "added" ? "good" : "strong"}>
            {news}
          </Badge>
        ))}
      </p>
      <div className="compared-text">
        <Segments segments={segments} />
      </div>
    </article>
  );
}

function newsOf(block: BlockChange): string[] {
  const { status, placeBefore, placeAfter, speakerChange, roleChange, typeChange } = block;
  return [
    status === "added" ? "Thêm" : "",
    status === "removed" ? "Bỏ" : "",
    block.isMoved ? `Đổi chỗ: từ vị trí ${placeBefore ?? ""} đến ${placeAfter ?? ""}` : "",
    block.splitInto > 0 ? `Tách thành ${block.splitInto}` : "",
    block.mergedFrom > 0 ? `Gộp từ ${block.mergedFrom}` : "",
    speakerChange ? `Người nói: ${speakerChange.from || "không rõ"} → ${speakerChange.to || "không rõ"}` : "",
    roleChange ? `${roleChange.from || "Đoạn thường"} → ${roleChange.to || "Đoạn thường"}` : "",
    typeChange ? `${typeChange.from} → ${typeChange.to}` : "",
    block.isRestyled && !typeChange ? "Đổi định dạng" : "",
  ].filter((news) => news !== "");
}

/** Taken away is struck through, added is underlined: colour alone says nothing. */
function Segments({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ kind, text, fact }, i) => {
    const className = fact ? "fact" : undefined;
    if (kind === "removed")
      return (
        <del key={i} className={className}>
          {text}
        </del>
      );
    if (kind === "added")
      return (
        <ins key={i} className={className}>
          {text}
        </ins>
      );
    return <span key={i}>{text}</span>;
  });
}

/** Runs of unchanged blocks as one, the changed ones each by itself. */
function folded(blocks: readonly BlockChange[], isWhole: boolean): (BlockChange | BlockChange[])[] {
  const runs: (BlockChange | BlockChange[])[] = [];
  for (const block of blocks) {
    const isUnchanged = !isWhole && block.status === "same" && !block.isMoved;
    const last = runs.at(-1);
    if (!isUnchanged) runs.push(block);
    else if (Array.isArray(last)) last.push(block);
    else runs.push([block]);
  }
  return runs;
}
