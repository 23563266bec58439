import type { Line } from "./lines";
import type { Speaker, TurnRole } from "./model";
import { announced, isAside, isGesture, isScene, isToldOf, mayBeToldOf, type Teller, tellerOf } from "./narration";
import type { Cast } from "./speakers";
import type { Start } from "./starts";

export type Span = {
  start: Start;
  role: TurnRole;
  lines: Line[];
  /** Place of its start among the starts. */
  speaker: number;
  speakerId?: string | null;
};

/** Spans of turns, and between them what the paper itself tells: a gesture before an answer, a scene after one. */
export function withNarration(spans: Span[], cast: Cast, hasBlankLines: boolean): Span[] {
  const speakerOf = (span: Span): Speaker | undefined =>
    cast.speakers.find(({ id }) => id === cast.ofStart[span.speaker]);
  const tellers = new Map(cast.speakers.map((speaker) => [speaker.id, tellerOf(speaker)]));
  const speaksOfHimself = new Set(
    spans
      .filter(({ role, lines }) => role === "answer" && lines.some((line) => line.speech.firstPerson))
      .map((span) => speakerOf(span)?.id),
  );
  const tellerFor = (span: Span): Teller | null => {
    const id = speakerOf(span)?.id;
    return span.role === "answer" && id !== undefined && speaksOfHimself.has(id) ? (tellers.get(id) ?? null) : null;
  };
  const scenic = spans.map((span) => sceneFrom(span, tellerFor(span), hasBlankLines, isToldOf));
  const isScenic = scenic.some((at, i) => at < (spans[i]?.lines.length ?? 0));
  return spans.flatMap((span, i) => {
    const next = spans[i + 1];
    const label = announced(span.lines);
    const told = isScenic ? sceneFrom(span, tellerFor(span), hasBlankLines, isToldOrMeant) : (scenic[i] ?? 0);
    const gesture = gestureFrom(span, next);
    const at = Math.min(label < 0 ? span.lines.length : label, told, gesture);
    const speakerId = cast.ofStart[span.speaker] ?? null;
    if (at >= span.lines.length) return [{ ...span, speakerId }];
    return [{ ...span, speakerId, lines: span.lines.slice(0, at) }, narration(span, at, at === label)];
  });
}

function isToldOrMeant(line: Line, teller: Teller): boolean {
  return isToldOf(line, teller) || mayBeToldOf(line, teller);
}

/** The last paragraphs of an answer that the guest cannot have said. */
function sceneFrom(
  { lines, role }: Span,
  teller: Teller | null,
  hasBlankLines: boolean,
  isTold: (line: Line, teller: Teller) => boolean,
): number {
  let at = lines.length;
  if (role !== "answer") return at;
  while (at > 1) {
    const line = lines[at - 1];
    if (!line || (hasBlankLines && !line.block.prevBlank)) break;
    if (!isAside(line) && !isScene(line) && !(teller && isTold(line, teller))) break;
    at -= 1;
  }
  return at;
}

function gestureFrom({ role, lines }: Span, next: Span | undefined): number {
  if (role !== "question" || next?.role !== "answer") return lines.length;
  let at = lines.length;
  while (at > 1) {
    const line = lines[at - 1];
    if (!line || !isGesture(line)) break;
    at -= 1;
  }
  const asked = lines.slice(0, at).some((line, i) => (i === 0 ? line.speech : line.cues).endsInQuestion);
  return asked ? at : lines.length;
}

function narration(span: Span, at: number, isLabelled: boolean): Span {
  const first = span.lines[at];
  const start: Start = {
    ...span.start,
    line: first?.index ?? span.start.line,
    at: isLabelled ? (first?.label?.restAt ?? 0) : 0,
    group: null,
    confidence: 0.6,
    reasons: ["lời của người viết, không phải của người nói"],
  };
  return { start, role: "narration", lines: span.lines.slice(at), speaker: span.speaker, speakerId: null };
}
