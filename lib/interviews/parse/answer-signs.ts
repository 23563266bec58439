import { addressesStrongly, mayBeToYou } from "./cues";
import { type Line, maySpeak, textOf } from "./lines";
import { nextSpoken, type Start, startAt } from "./starts";

const LONGEST_QUESTION = 120;

/**
 * Questions whose bold type was lost, answers that kept their dash: "… thưa ông?", then "- …". The dash must stand for
 * answers, not for lists: most dashes follow a question.
 */
export function answerSignStarts(lines: Line[]): Start[] | null {
  const asked = lines.flatMap((line) => {
    const answer = isOpenQuestion(line) ? nextSpoken(lines, line.index) : undefined;
    return answer?.marker && answer.marker.kind !== "#" && maySpeak(answer) && !answer.cues.endsInQuestion
      ? [{ line, answer, kind: answer.marker.kind }]
      : [];
  });
  const kind = asked[0]?.kind;
  const pairs = asked.filter((pair) => pair.kind === kind);
  const signed = lines.filter((line) => line.marker?.kind === kind && maySpeak(line));
  const voices = pairs.filter(({ line, answer }) => addressesStrongly(textOf(line)) || answer.cues.firstPerson);
  if (pairs.length < 2 || voices.length === 0 || pairs.length < signed.length * 0.6) return null;
  const told = signed.flatMap((answer) => {
    const line = lines[answer.index - 1];
    return line && line.index > (pairs[0]?.line.index ?? 0) && asksWithoutMark(line) ? [{ line, answer }] : [];
  });
  return [...pairs, ...told]
    .toSorted((a, b) => a.line.index - b.line.index)
    .flatMap(({ line, answer }) => [start(line, "question"), start(answer, "answer")]);
}

const LONGEST_STATEMENT = 30;

/** "Nghe nói chị từng bỏ nghề.", right before an answer's dash. */
function asksWithoutMark(line: Line): boolean {
  const { cues, block, marker } = line;
  if (marker || !maySpeak(line) || cues.endsInQuestion || !cues.terminal || block.text.endsWith(":")) return false;
  return (cues.asks || mayBeToYou(block.text)) && !cues.firstPerson && !cues.thanks && cues.words <= LONGEST_STATEMENT;
}

function isOpenQuestion(line: Line): boolean {
  return (
    line.index > 0 && !line.marker && maySpeak(line) && line.cues.endsInQuestion && line.cues.words <= LONGEST_QUESTION
  );
}

function start(line: Line, role: Start["role"]): Start {
  const reason =
    role === "question" ? "câu hỏi đứng ngay trước câu trả lời có gạch đầu dòng" : "gạch đầu dòng sau câu hỏi";
  return startAt(line, role, 0.8, reason);
}
