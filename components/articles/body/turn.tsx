import { Icon } from "@/components/ui/icon";
import type { Paragraph, Turn } from "@/lib/articles/document";
import type { ArticleView } from "@/lib/articles/view";
import { glue } from "@/lib/text/quotes";
import { Inline } from "./inline";

type SpeakerView = ArticleView["speakers"][number];

type Props = {
  turn: Turn;
  anchor: string;
  /** Of a question. */
  number?: number | undefined;
  speaker: SpeakerView | undefined;
  /** The speaker has not spoken before: position and organisation are said now. */
  isFirstMention: boolean;
  /** Questions are headings, below those of the editor. */
  level: 2 | 3;
  renderBlock: (block: Turn["content"][number], key: number) => React.ReactNode;
  /** Of an answer: what readers may say of it. */
  signals?: React.ReactNode;
};

/** One turn of a conversation: who speaks is said once, at its beginning. */
export function TurnBlock({ turn, anchor, number, speaker, isFirstMention, level, renderBlock, signals }: Props) {
  const { role } = turn.attrs;
  const [first, ...rest] = turn.content;
  const isAsked = role === "question" || role === "closing";
  const isIntroduced = isFirstMention && speaker !== undefined && speaker.title !== "";
  const label = speaker && !isIntroduced ? speaker.label : "";
  const opensWithText = first?.type === "paragraph";
  return (
    <div className={`turn ${role}${signals ? " with-signals" : ""}`} id={anchor}>
      {number !== undefined && (
        <span className="turn-number" aria-hidden="true">
          {number}
        </span>
      )}
      {isIntroduced && <Introduction speaker={speaker} />}
      {!opensWithText && label !== "" && <p className="speaker-line">{glue(label)}:</p>}
      {opensWithText && isAsked && <Asked paragraph={first} label={label} level={role === "question" ? level : null} />}
      {opensWithText && !isAsked && <Said paragraph={first} label={label} />}
      {!opensWithText && first && renderBlock(first, 0)}
      {rest.map((block, i) => renderBlock(block, i + 1))}
      <CopyLink anchor={anchor} of={number === undefined ? "lượt này" : `câu ${number}`} />
      {signals}
    </div>
  );
}

function Asked({ paragraph, label, level }: { paragraph: Paragraph; label: string; level: 2 | 3 | null }) {
  const Tag = level === null ? "p" : (`h${level}` as const);
  return (
    <Tag className="asked">
      <Label label={label} />
      <Inline content={paragraph.content} />
    </Tag>
  );
}

function Said({ paragraph, label }: { paragraph: Paragraph; label: string }) {
  return (
    <p>
      <Label label={label} />
      <Inline content={paragraph.content} />
    </p>
  );
}

function Label({ label }: { label: string }) {
  if (label === "") return null;
  return (
    <>
      <span className="speaker">{glue(label)}:</span>{" "}
    </>
  );
}

function Introduction({ speaker }: { speaker: SpeakerView }) {
  const { person, label, title } = speaker;
  return (
    <p className="introduction">
      <span className="speaker">{person ? <a href={`/nhan-vat/${person.slug}`}>{glue(label)}</a> : glue(label)}</span>
      <span className="speaker-title">{glue(title)}</span>
    </p>
  );
}

/** A link to the turn; with script it copies its whole address (components/reader/copy-link.element.ts). */
function CopyLink({ anchor, of }: { anchor: string; of: string }) {
  return (
    <copy-link className="turn-link">
      <a href={`#${anchor}`} aria-label={`Sao chép liên kết đến ${of}`} title="Sao chép liên kết">
        <Icon name="link" size={16} />
      </a>
    </copy-link>
  );
}
