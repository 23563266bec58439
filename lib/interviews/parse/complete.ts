import { bulletStarts } from "./bullets";
import { changedSignStarts } from "./changed-sign";
import { addressesStrongly, opensInThanks, sentences } from "./cues";
import { type Line, maySpeak, textOf } from "./lines";
import { nextSpoken, type Start, startAt } from "./starts";
import { isByline } from "./tail";

/** Turns that bear no label among turns that do. */
export function completed(lines: Line[], labelled: Start[]): Start[] {
  const roles = new Map(labelled.map(({ line, role }) => [line, role]));
  const byDash = isFullyLabelled(lines, labelled)
    ? changedSignStarts(lines, labelled)
    : (bulletStarts(lines, roles) ?? []);
  const first = Math.min(...labelled.map(({ line }) => line));
  const dashed = byDash.filter(({ line, role }) => line > first || role === "question" || lines[line]?.marker);
  const withDashes = inOrder([...labelled, ...dashed]);
  const withQuestions = inOrder([...withDashes, ...openQuestions(lines, withDashes)]);
  return withOpenAnswers(lines, withQuestions);
}

/** Where both sides are labelled again and again, and no label has a dash, a dash begins an item of a list. */
function isFullyLabelled(lines: Line[], labelled: Start[]): boolean {
  const isBare = ({ line: index }: Start): boolean => {
    const line = lines[index];
    return line !== undefined && !line.marker && line.speechAt === line.label?.restAt;
  };
  return (
    (["question", "answer"] as const).every((role) => labelled.filter((start) => start.role === role).length >= 2) &&
    labelled.every(isBare)
  );
}

function inOrder(starts: Start[]): Start[] {
  const seen = new Map<string, Start>();
  for (const start of starts) {
    const key = `${start.line}:${start.at}`;
    if (!seen.has(key)) seen.set(key, start);
  }
  return [...seen.values()].toSorted((a, b) => a.line - b.line || a.at - b.at);
}

/** Questions without label: bold ones, and those right before an answer's label. */
function openQuestions(lines: Line[], starts: Start[]): Start[] {
  const taken = new Set(starts.map(({ line }) => line));
  const found: Start[] = [];
  let passed = -1;
  const firstLine = starts[0]?.line ?? 0;
  const areAskersLabelled = starts.some(({ role, group }) => role === "question" && group !== null);
  for (const line of lines) {
    if (line.index === 0 || taken.has(line.index) || !maySpeak(line)) continue;
    if (!line.cues.endsInQuestion && (areAskersLabelled || !isAskingBefore(lines, line))) continue;
    while ((starts[passed + 1]?.line ?? lines.length) < line.index) passed += 1;
    const before = starts[passed];
    const next = nextSpoken(lines, line.index);
    const answer =
      next &&
      [starts[passed + 1], starts[passed + 2]].find((start) => start?.line === next.index && start.role === "answer");
    const isOpen =
      before?.role !== "question" &&
      answer !== undefined &&
      answer.group !== null &&
      line.cues.words <= 120 &&
      (!areAskersLabelled || addressesStrongly(textOf(line)));
    const isBold = line.block.bold >= 0.9 && line.index > firstLine && next !== undefined && next.block.bold < 0.5;
    if (isOpen || isBold) {
      const reason = isOpen ? "câu hỏi đứng ngay trước câu trả lời có nhãn" : "cả đoạn in đậm, kết thúc bằng dấu hỏi";
      found.push(startAt(line, "question", 0.8, reason));
    }
  }
  return found;
}

/** Right before a label: "- Nghe nói anh từng mất trắng.", "Xin anh kể về đàn ong đầu tiên." */
export function isAskingBefore(lines: Line[], line: Line): boolean {
  const isSigned = line.marker !== null && line.marker.kind !== "#";
  const isLast = nextSpoken(lines, line.index)?.index === line.index + 1;
  return isLast && (isSigned || line.cues.asks || line.cues.thanks || addressesStrongly(textOf(line)));
}

/** After a labelled question with no labelled answer, the paragraphs that follow the question are the answer. */
function withOpenAnswers(lines: Line[], starts: Start[]): Start[] {
  const added: Start[] = [];
  starts.forEach((start, i) => {
    const next = starts[i + 1];
    if (start.role !== "question" || next?.role === "answer") return;
    const line = lines[start.line];
    if (
      !line ||
      line.speech.thanks ||
      (!next && start.group !== null && opensInThanks(line.block.text.slice(start.at)))
    )
      return;
    const open = openAnswer(lines, start, next?.line ?? lines.length);
    if (open) added.push(open);
  });
  return inOrder([...starts, ...added]);
}

function openAnswer(lines: Line[], question: Start, until: number): Start | null {
  const own = lines
    .slice(question.line, until)
    .filter((line) => !line.isPicture && line.block.text !== "" && !line.block.heading);
  const first = own[0];
  if (!first) return null;
  const said = own.map((line, i) => (i === 0 ? first.speech : line.cues));
  const isLabelAlone = first.speech.words === 0;
  const lastAsking = said
    .slice(0, 4)
    .findLastIndex(
      (cues, i) => cues.endsInQuestion && (i <= 1 || said.slice(0, i).every((c) => !c.endsInQuestion || i < 3)),
    );
  const isSigned = hasOtherSign(first, own[1]) && !isLabelAlone;
  const begins = lastAsking >= 0 && !isSigned ? lastAsking + 1 : isLabelAlone ? 2 : 1;
  const answer = own[begins];
  if (answer && !answer.cues.thanks && !(until >= lines.length && isByline(answer))) {
    return startAt(answer, "answer", 0.7, "đoạn không nhãn sau câu hỏi");
  }
  return own.length === 1 ? answerOnTheLine(first, question.at) : null;
}

/** "* PV: …?" and then "- … mà ai trả?": the sign is the answer's, though it ends in a question. */
function hasOtherSign({ marker }: Line, next: Line | undefined): boolean {
  const kinds = [marker?.kind, next?.marker?.kind];
  return kinds.every((kind) => kind !== undefined && kind !== "#") && kinds[0] !== kinds[1];
}

/** "PV: … không? Tôi nghĩ …" on one line: the answer begins after the last of the first run of "?" sentences. */
function answerOnTheLine(line: Line, from: number): Start | null {
  const text = line.block.text;
  const parts = sentences(text.slice(from)).map(({ start, end }) => ({ start: start + from, end: end + from }));
  const firstAsking = parts.findIndex(({ start, end }) => /\?[”"’')\]]*$/u.test(text.slice(start, end)));
  if (firstAsking < 0) return null;
  let last = firstAsking;
  while (/\?[”"’')\]]*$/u.test(text.slice(parts[last + 1]?.start ?? 0, parts[last + 1]?.end ?? 0))) last += 1;
  const answer = parts[last + 1];
  if (!answer) return null;
  return { ...startAt(line, "answer", 0.65, "phần sau câu hỏi trên cùng một dòng"), at: answer.start };
}
