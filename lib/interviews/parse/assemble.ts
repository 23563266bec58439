import { bodyOf } from "./body";
import { opensInThanks, takesLeave } from "./cues";
import { headOf } from "./head";
import type { Line } from "./lines";
import type { Dropped, ParsedInterview, ParsedTurn, Piece, Warning } from "./model";
import type { Decision } from "./modes";
import { announced } from "./narration";
import { type Span, withNarration } from "./scenes";
import type { Source } from "./source";
import { castOf } from "./speakers";
import { type Start, startAt } from "./starts";
import { bylineOf, chromeFrom, isByline, overFrom } from "./tail";

const LONGEST_LONE_CLOSING = 16;

type Made = { turns: ParsedTurn[]; pieces: Piece[]; dropped: Dropped[]; warnings: Warning[] };

/** Lines and where turns start → the interview as the editor sees it. */
export function assemble(
  source: Source,
  lines: Line[],
  decision: Decision,
  paperNames: readonly string[],
): ParsedInterview {
  const hasBlankLines = lines.some((line) => line.index > 0 && line.block.prevBlank);
  const starts = withClosing(lines, decision.starts);
  const chrome = chromeFrom(lines, starts.at(-1)?.line ?? -1);
  const inside = lines.slice(0, chrome);
  const firstTurn = starts[0]?.line ?? chrome;
  const headLines = inside.slice(0, firstTurn);
  const { spans, after, byline } = spansOf(inside, starts);
  const plainByline = starts.length === 0 ? bylineOf(headLines.slice(2)) : byline;
  const head = headOf(
    headLines.filter((line) => !plainByline.includes(line)),
    hasBlankLines,
  );
  const cast = castOf(starts, decision.accepted, headLines, paperNames);
  const told = withNarration(spans, cast, hasBlankLines);
  const made = makeTurns(source, told, after, head.title ?? "", hasBlankLines);
  const cut = lines
    .slice(chrome)
    .filter((line) => line.block.text !== "")
    .map(droppedOf)
    .concat(source.aside);
  return {
    text: source.text,
    mode: decision.mode,
    needsConfirmation: decision.mode === "guess",
    title: head.title,
    sapo: head.sapo,
    editorNote: head.editorNote,
    intro: head.intro,
    related: head.related,
    speakers: cast.speakers,
    turns: made.turns,
    byline: plainByline.map((line) => line.block.text),
    dropped: [...head.dropped, ...made.dropped, ...cut].toSorted((a, b) => a.start - b.start),
    pieces: [
      ...head.pieces,
      ...made.pieces,
      ...plainByline.map(bylinePiece),
      ...cut.map(({ start, end }) => ({ kind: "dropped" as const, start, end })),
    ]
      .filter(({ start, end }) => end > start)
      .toSorted((a, b) => a.start - b.start),
    mergeSuggestions: cast.mergeSuggestions,
    warnings: [...head.warnings, ...cast.warnings, ...made.warnings],
  };
}

/** A lone line of thanks without label, after which nobody speaks, ends the talk. */
function withClosing(lines: Line[], starts: Start[]): Start[] {
  const last = starts.at(-1);
  if (!last) return starts;
  const lone = lines.find(
    (line) =>
      line.index > last.line &&
      line.cues.thanks &&
      line.cues.words <= LONGEST_LONE_CLOSING &&
      !line.isPicture &&
      line.block.text !== "",
  );
  const isClosed = last.role === "question" && isThanks(lines.slice(last.line, last.line + 2));
  if (!lone || isClosed) return starts;
  return [...starts, startAt(lone, "question", 0.85, "lời cảm ơn kết thúc")];
}

type Spans = { spans: Span[]; after: Line[]; byline: Line[] };

function spansOf(lines: Line[], starts: Start[]): Spans {
  const lastQuestion = starts.findLastIndex(({ role }) => role === "question");
  const spans = starts.map((start, i): Span => {
    const next = starts[i + 1];
    const until = next ? (next.line === start.line ? start.line + 1 : next.line) : lines.length;
    const own = lines.slice(start.line, until);
    const isClosing = i === lastQuestion && (isThanks(own) || (!next && (isFarewell(own) || isLongThanks(start, own))));
    return { start, role: isClosing ? "closing" : start.role, lines: own, speaker: i };
  });
  const last = spans.at(-1);
  if (!last) return { spans, after: [], byline: [] };
  const over = announced(last.lines) < 0 ? overFrom(last.lines) : last.lines.length;
  const trailing = bylineOf(last.lines.slice(1));
  const byline = [...new Set([...last.lines.slice(over).filter(isByline), ...trailing])].toSorted(
    (a, b) => a.index - b.index,
  );
  const said = last.lines.filter((line) => !byline.includes(line));
  const isAlone = (said[0]?.speech.words ?? 0) === 0;
  const most = last.role === "closing" ? (isAlone ? 2 : 1) : over;
  const kept = last.lines.slice(0, most).filter((line) => !byline.includes(line));
  last.lines = kept;
  return { spans, after: said.slice(kept.length), byline };
}

function isThanks(lines: Line[]): boolean {
  const [first, second] = lines;
  return first !== undefined && (first.speech.thanks || (first.speech.words === 0 && second?.cues.thanks === true));
}

/** "PV: Xin cảm ơn ông đã chia sẻ …", several sentences of it. */
function isLongThanks({ group, at }: Start, [first]: Line[]): boolean {
  return group !== null && first !== undefined && opensInThanks(first.block.text.slice(at));
}

/** The last words of one who asks, with nobody after him: "Chúng con thành kính tri ân Thượng tọa." */
function isFarewell(own: Line[]): boolean {
  const [first, second] = own;
  if (!first || first.speech.asks) return false;
  const said = first.speech.words === 0 ? second?.block.text : first.block.text.slice(first.speechAt);
  return said !== undefined && takesLeave(said);
}

function makeTurns(source: Source, spans: Span[], after: Line[], title: string, hasBlankLines: boolean): Made {
  const made: Made = { turns: [], pieces: [], dropped: [], warnings: [] };
  spans.forEach((span, i) => {
    const id = `t${i + 1}`;
    const first = span.lines[0];
    const nextOnLine = spans[i + 1]?.start.line === span.start.line ? spans[i + 1]?.start.at : undefined;
    if (!first) return;
    const own = nextOnLine === undefined ? span.lines : [cutLine(first, nextOnLine)];
    const body = bodyOf(own, span.start.at, title, "turn", hasBlankLines);
    const leadFrom = leadStart(spans, i);
    if (span.start.at > leadFrom)
      made.pieces.push({
        kind: "lead",
        start: first.block.start + leadFrom,
        end: first.block.start + span.start.at,
        turnId: id,
      });
    pushTurn(source, made, {
      id,
      role: span.role,
      speakerId: span.speakerId ?? null,
      lead: first.block.text.slice(leadFrom, span.start.at),
      blocks: body.blocks,
      lines: own,
      from: leadFrom,
      confidence: span.start.confidence,
      reasons: span.start.reasons,
    });
    made.pieces.push(...body.pieces.map((piece) => ({ ...piece, turnId: id })));
    made.dropped.push(...body.dropped);
    if (body.guessedHeadings > 0)
      made.warnings.push({ code: "heading-guessed", message: "Có dòng ngắn được coi là tít phụ.", turnId: id });
  });
  addNarration(source, made, after, title, hasBlankLines);
  made.warnings.push(...answerWarnings(made.turns));
  return made;
}

function leadStart(spans: Span[], i: number): number {
  const span = spans[i];
  const before = spans[i - 1];
  return span && before && before.start.line === span.start.line ? span.start.at : 0;
}

function cutLine(line: Line, at: number): Line {
  const text = line.block.text.slice(0, at).trimEnd();
  return { ...line, block: { ...line.block, text } };
}

type NewTurn = Omit<ParsedTurn, "range" | "sourceRange"> & { lines: Line[]; from: number };

function pushTurn(source: Source, made: Made, { lines, from, ...turn }: NewTurn): void {
  const first = lines[0]?.block;
  const last = lines.at(-1)?.block;
  const range = { start: (first?.start ?? 0) + from, end: (last?.start ?? 0) + (last?.text.length ?? 0) };
  const sourceRange = { start: source.toOriginal(range.start), end: source.toOriginal(range.end) };
  made.turns.push({ ...turn, range, sourceRange });
}

/** What the page says after the thanks: pictures, boxes, notes. */
function addNarration(source: Source, made: Made, after: Line[], title: string, hasBlankLines: boolean): void {
  const spoken = after.filter((line) => line.block.text !== "" || line.block.image !== null);
  if (spoken.length === 0) return;
  const body = bodyOf(spoken, 0, title, "turn", hasBlankLines);
  const id = `t${made.turns.length + 1}`;
  made.pieces.push(...body.pieces.map((piece) => ({ ...piece, turnId: id })));
  made.dropped.push(...body.dropped);
  if (body.blocks.length === 0) return;
  pushTurn(source, made, {
    id,
    role: "narration",
    speakerId: null,
    lead: "",
    blocks: body.blocks,
    lines: spoken,
    from: 0,
    confidence: 0.7,
    reasons: ["phần sau lời cảm ơn"],
  });
}

function answerWarnings(turns: ParsedTurn[]): Warning[] {
  const warnings: Warning[] = [];
  const spoken = turns.filter(({ role }) => role !== "narration");
  turns.forEach((turn) => {
    if (turn.role === "question" && spoken[spoken.indexOf(turn) + 1]?.role !== "answer") {
      warnings.push({ code: "missing-answer", message: "Câu hỏi này thiếu câu trả lời.", turnId: turn.id });
    }
    if (
      turn.reasons.includes("đoạn không nhãn sau câu hỏi") &&
      turns.some((other) => other.role === "answer" && other.confidence > 0.9)
    ) {
      warnings.push({
        code: "unlabelled-answer",
        message: "Câu trả lời này không có nhãn người nói.",
        turnId: turn.id,
      });
    }
  });
  return warnings;
}

function droppedOf(line: Line): Dropped {
  const { start, text } = line.block;
  return { start, end: start + text.length, text, reason: "chrome" };
}

function bylinePiece(line: Line): Piece {
  return { kind: "byline", start: line.block.start, end: line.block.start + line.block.text.length };
}
