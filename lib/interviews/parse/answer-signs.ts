import { addressesStrongly } from "./cues";
import { type Line, maySpeak, textOf } from "./lines";
import { nextSpoken, type Start } from "./starts";

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
  return pairs.flatMap(({ line, answer }) => [start(line, "question"), start(answer, "answer")]);
}

function isOpenQuestion(line: Line): boolean {
  return (
    line.index > 0 && !line.marker && maySpeak(line) && line.cues.endsInQuestion && line.cues.words <= LONGEST_QUESTION
  );
}

function start(line: Line, role: Start["role"]): Start {
  const reason =
    role === "question" ? "câu hỏi đứng ngay trước câu trả lời có gạch đầu dòng" : "gạch đầu dòng sau câu hỏi";
  return { line: line.index, at: line.textAt, role, group: null, confidence: 0.8, reasons: [reason] };
}
