import { acceptLabels, type Accepted } from "./accept";
import { bulletStarts } from "./bullets";
import { addressesStrongly, sentences } from "./cues";
import { type Line, textOf } from "./lines";
import type { Mode } from "./model";
import { rolesOfGroups, type SpokenRole } from "./roles";
import { titlesEnd } from "./person";
import { nextSpoken, previousSpoken, type Start } from "./starts";

export type Decision = { mode: Mode; starts: Start[]; accepted: Accepted[] };

const NOTHING: Decision = { mode: "none", starts: [], accepted: [] };

/** Label, then bullet, bold, guess; else it is a plain article. */
export function decide(lines: Line[]): Decision {
  const accepted = acceptLabels(lines);
  return byLabels(lines, accepted) ?? byBullets(lines, accepted) ?? byBold(lines) ?? byGuess(lines) ?? NOTHING;
}

function byLabels(lines: Line[], accepted: Accepted[]): Decision | null {
  const roles = rolesOfGroups(accepted, lines) ?? rolesByPosition(lines, accepted);
  if (!roles) return null;
  const labelled = accepted.map((turn) => labelStart(turn, roles.get(turn.group) ?? "answer"));
  const starts = completed(lines, labelled);
  if (!isConversation(starts, lines, accepted)) return null;
  return { mode: "label", starts, accepted };
}

function labelStart({ line, group, class: kind }: Accepted, role: SpokenRole): Start {
  const sure = kind === "interviewer" || kind === "answer" ? 0.98 : kind === "person" || kind === "reader" ? 0.95 : 0.85;
  return { line: line.index, at: line.speechAt, role, group, confidence: sure, reasons: [`nhãn “${line.label?.text ?? ""}”`] };
}

/** Only answers carry labels: what stands before them and ends in "?" asks. */
function rolesByPosition(lines: Line[], accepted: Accepted[]): Map<string, SpokenRole> | null {
  const sure = accepted.filter(({ class: kind, group }) => kind === "person" || kind === "answer" || (kind === "name" && accepted.filter((a) => a.group === group).length > 1));
  const asked = sure.filter(({ line }) => {
    const before = previousSpoken(lines, line.index);
    return before !== undefined && before.index > 0 && before.cues.endsInQuestion && !accepted.some((a) => a.line === before);
  });
  const isEnough = asked.length >= 2 || asked.some(({ line }) => addressesStrongly(lines[line.index - 1]?.block.text ?? ""));
  const hasDashes = bulletStarts(lines, new Map(accepted.map(({ line }) => [line.index, "answer" as const]))) !== null;
  if (accepted.length === 0 || (!isEnough && !hasDashes)) return null;
  return new Map(accepted.map(({ group }) => [group, "answer" as const]));
}

/** Turns that bear no label among turns that do. */
function completed(lines: Line[], labelled: Start[]): Start[] {
  const roles = new Map(labelled.map(({ line, role }) => [line, role]));
  const byDash = isFullyLabelled(lines, labelled) ? [] : (bulletStarts(lines, roles) ?? []);
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
  return (["question", "answer"] as const).every((role) => labelled.filter((start) => start.role === role).length >= 2) && labelled.every(isBare);
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
    if (line.index === 0 || taken.has(line.index) || !line.cues.endsInQuestion || !maySpeak(line)) continue;
    while ((starts[passed + 1]?.line ?? lines.length) < line.index) passed += 1;
    const before = starts[passed];
    const next = nextSpoken(lines, line.index);
    const answer = next && [starts[passed + 1], starts[passed + 2]].find((start) => start?.line === next.index && start.role === "answer");
    const isOpen = before?.role !== "question" && answer !== undefined && answer.group !== null && line.cues.words <= 120 && (!areAskersLabelled || addressesStrongly(textOf(line)));
    const isBold = line.block.bold >= 0.9 && line.index > firstLine && next !== undefined && next.block.bold < 0.5;
    if (isOpen || isBold) {
      const reason = isOpen ? "câu hỏi đứng ngay trước câu trả lời có nhãn" : "cả đoạn in đậm, kết thúc bằng dấu hỏi";
      found.push({ line: line.index, at: line.textAt, role: "question", group: null, confidence: 0.8, reasons: [reason] });
    }
  }
  return found;
}

/** After a labelled question with no labelled answer, the paragraphs that follow the question are the answer. */
function withOpenAnswers(lines: Line[], starts: Start[]): Start[] {
  const added: Start[] = [];
  starts.forEach((start, i) => {
    const next = starts[i + 1];
    if (start.role !== "question" || next?.role === "answer") return;
    const line = lines[start.line];
    if (!line || line.speech.thanks) return;
    const open = openAnswer(lines, start, next?.line ?? lines.length);
    if (open) added.push(open);
  });
  return inOrder([...starts, ...added]);
}

function openAnswer(lines: Line[], question: Start, until: number): Start | null {
  const own = lines.slice(question.line, until).filter((line) => !line.isPicture && line.block.text !== "" && !line.block.heading);
  const first = own[0];
  if (!first) return null;
  const said = own.map((line, i) => (i === 0 ? first.speech : line.cues));
  const isLabelAlone = first.speech.words === 0;
  const lastAsking = said.slice(0, 4).findLastIndex((cues, i) => cues.endsInQuestion && (i <= 1 || said.slice(0, i).every((c) => !c.endsInQuestion || i < 3)));
  const begins = lastAsking >= 0 ? lastAsking + 1 : isLabelAlone ? 2 : 1;
  const answer = own[begins];
  if (answer && !answer.cues.thanks) {
    return { line: answer.index, at: answer.textAt, role: "answer", group: null, confidence: 0.7, reasons: ["đoạn không nhãn sau câu hỏi"] };
  }
  return own.length === 1 ? answerOnTheLine(first, question.at) : null;
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
  return { line: line.index, at: answer.start, role: "answer", group: null, confidence: 0.65, reasons: ["phần sau câu hỏi trên cùng một dòng"] };
}

/** Somebody asks and somebody answers; a single question must look like one, and come from a label that is sure. */
function isConversation(starts: Start[], lines: Line[], accepted: Accepted[]): boolean {
  const questions = starts.filter(({ role }) => role === "question");
  const asked = accepted.filter(({ class: kind }) => kind === "interviewer").length;
  if (questions.length === 0 || (!starts.some(({ role }) => role === "answer") && asked < 2)) return false;
  const isSure = accepted.some(({ class: kind }) => kind === "interviewer" || kind === "answer" || kind === "person" || kind === "reader");
  if (!isSure && questions.length < 2) return false;
  const marked = questions.filter(({ line }) => {
    const asked = lines.slice(line, line + 3);
    return asked.some((l, i) => (i === 0 ? l.speech : l.cues).endsInQuestion || l.speech.thanks || l.speech.asks || l.speech.addresses);
  });
  return marked.length > 0;
}

function byBullets(lines: Line[], accepted: Accepted[]): Decision | null {
  const starts = bulletStarts(lines, new Map());
  if (!starts) return null;
  const named = new Map(accepted.filter(({ class: kind }) => kind === "person" || kind === "name").map((turn) => [turn.line.index, turn]));
  const withNames = starts.map((start) => withName(start, named.get(start.line)));
  return { mode: withNames.some(({ group }) => group !== null) ? "label" : "bullet", starts: withNames, accepted };
}

function withName(start: Start, turn: Accepted | undefined): Start {
  if (!turn || start.role !== "answer" || start.at > turn.line.speechAt) return start;
  return { ...start, ...labelStart(turn, "answer") };
}

/** Whole paragraphs in bold that ask; what follows answers. */
function byBold(lines: Line[]): Decision | null {
  const asking = lines.filter((line) => line.index > 0 && line.block.bold >= 0.9 && !line.isPicture && isBoldQuestion(line));
  const answered = asking.filter((line) => {
    const next = nextSpoken(lines, line.index);
    return next !== undefined && next.block.bold < 0.5;
  });
  if (answered.length < 2 || !hasVoice(lines, asking)) return null;
  return { mode: "bold", starts: withAnswers(lines, asking, 0.8, "cả đoạn in đậm"), accepted: [] };
}

function isBoldQuestion(line: Line): boolean {
  return line.cues.endsInQuestion || line.cues.thanks || addressesStrongly(textOf(line)) || (line.cues.asks && line.cues.words > 5);
}

function hasVoice(lines: Line[], asking: Line[]): boolean {
  return asking.some((line) => line.cues.thanks || addressesStrongly(textOf(line))) || lines.some((line) => line.cues.firstPerson);
}

/** Paragraphs that end in "?" and speak to a person, in a text without any sign: a proposal only. */
function byGuess(lines: Line[]): Decision | null {
  const asking = lines.filter(
    (line) => line.index > 0 && maySpeak(line) && line.cues.endsInQuestion && line.cues.words <= 90 && addressesStrongly(textOf(line)) && !isQuoted(line) && !isTold(line),
  );
  if (asking.length < 2) return null;
  const first = asking[0]?.index ?? 0;
  const also = lines.filter((line) => line.index > first && maySpeak(line) && isLikelyToo(line));
  return { mode: "guess", starts: withAnswers(lines, also.length > 0 ? [...new Set([...asking, ...also])].toSorted((a, b) => a.index - b.index) : asking, 0.4, "đoạn hỏi nhân vật"), accepted: [] };
}

function isLikelyToo(line: Line): boolean {
  if (line.cues.thanks && line.cues.words <= 16) return true;
  return line.cues.endsInQuestion && line.cues.words <= 60 && !line.cues.firstPerson && !isQuoted(line) && !isTold(line);
}

/** "Đại biểu A (Quảng Bình) đề nghị bộ trưởng …" tells of a question. */
function isTold(line: Line): boolean {
  return titlesEnd(line.block.text) > 0 && /^[\s.]*\p{Lu}/u.test(line.block.text.slice(titlesEnd(line.block.text))) && !/^(?:thưa|chào|xin)/iu.test(line.block.text);
}

function maySpeak(line: Line): boolean {
  return !line.isPicture && !line.block.heading && !line.isRepeated && !line.isLink;
}

function isQuoted(line: Line): boolean {
  return /^[“"‘'«]/u.test(line.block.text) || /[“"][^”"]*\?[”"]?$/u.test(line.block.text);
}

function withAnswers(lines: Line[], asking: Line[], confidence: number, reason: string): Start[] {
  const starts: Start[] = [];
  asking.forEach((line) => {
    const reasons = [reason, ...(line.cues.endsInQuestion ? ["kết thúc bằng dấu hỏi"] : [])];
    starts.push({ line: line.index, at: line.textAt, role: "question", group: null, confidence, reasons });
    const next = nextSpoken(lines, line.index);
    if (next && !asking.includes(next) && !line.cues.thanks) {
      starts.push({ line: next.index, at: next.textAt, role: "answer", group: null, confidence, reasons: ["đoạn sau câu hỏi"] });
    }
  });
  return starts;
}
