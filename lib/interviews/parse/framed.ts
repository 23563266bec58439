import { addressesStrongly } from "./cues";
import { type Line, maySpeak } from "./lines";
import { nextSpoken, type Start, startAt } from "./starts";
import { mayOpen } from "./unmarked";

type Frame = { name: string; pattern: RegExp };

/** What sets a whole paragraph apart when labels and bold type are lost. */
const FRAMES: readonly Frame[] = [
  { name: "cả đoạn trong ngoặc kép", pattern: /^[“"«][^“”"«»]+(?:[“‘'][^“”"«»]+[”’'][^“”"«»]*)?[”"»][.!]?$/u },
  { name: "cả đoạn trong ngoặc đơn", pattern: /^(?:\([^()]+\)|\[[^[\]]+\])$/u },
  { name: "cả đoạn viết hoa", pattern: /^(?=(?:.*?\p{L}){12})[^\p{Ll}]+$/u },
];
const LONGEST_QUESTION = 120;
const CONFIDENCE = 0.75;

/** Questions that stand wholly in quotes, in brackets or in capitals; the paragraphs between them answer. */
export function framedStarts(lines: Line[]): Start[] | null {
  for (const frame of FRAMES) {
    const starts = startsIn(lines, frame);
    if (starts) return starts;
  }
  return null;
}

function startsIn(lines: Line[], { name, pattern }: Frame): Start[] | null {
  const isFramed = (line: Line): boolean =>
    mayOpen(line) && maySpeak(line) && line.cues.words <= LONGEST_QUESTION && pattern.test(line.block.text);
  const framed = lines.filter(isFramed);
  const asked = framed.filter((line) => {
    const next = nextSpoken(lines, line.index);
    return isAsking(line) && next !== undefined && !isFramed(next) && !next.cues.endsInQuestion;
  });
  const questions = asked.filter(({ cues }) => cues.endsInQuestion);
  const spoken = asked.filter((line) => addressesStrongly(line.block.text) || line.cues.addresses);
  const answers = asked.filter((line) => nextSpoken(lines, line.index)?.cues.firstPerson);
  if (questions.length < 3 || asked.length * 3 < framed.length * 2) return null;
  if (spoken.length + answers.length < 3 || spoken.length === 0) return null;
  return framed.filter(isAsking).flatMap((line) => {
    const question = startAt(
      line,
      "question",
      CONFIDENCE,
      name,
      ...(line.cues.endsInQuestion ? ["kết thúc bằng dấu hỏi"] : []),
    );
    const next = nextSpoken(lines, line.index);
    const isAnswered = next !== undefined && !isFramed(next) && !line.cues.thanks;
    return isAnswered ? [question, startAt(next, "answer", CONFIDENCE, "đoạn sau câu hỏi")] : [question];
  });
}

function isAsking({ cues, block }: Line): boolean {
  return cues.endsInQuestion || cues.thanks || cues.asks || addressesStrongly(block.text);
}
