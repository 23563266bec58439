import { addressesStrongly, TO_YOU } from "./cues";
import { type Line, maySpeak, textOf } from "./lines";
import { nextSpoken, type Start } from "./starts";

const LEAST = 2;

/**
 * Inside one labelled answer the paper goes over to another sign: "- Vụ nào anh nhớ nhất?", and then a paragraph. At least
 * two of them, most of them to the guest and each answered; anything less is a list.
 */
export function changedSignStarts(lines: Line[], labelled: Start[]): Start[] {
  return labelled.flatMap((start, i) => {
    if (start.role !== "answer") return [];
    const own = lines.slice(start.line + 1, labelled[i + 1]?.line ?? lines.length);
    const signed = own.filter((line) => line.marker && line.marker.kind !== "#" && maySpeak(line));
    const asking = signed.filter((line) => line.cues.endsInQuestion && isAnswered(lines, line));
    if (asking.length < LEAST || asking.length < signed.length || asking.filter(isToYou).length * 2 < asking.length)
      return [];
    return asking.flatMap((line) => pair(lines, line));
  });
}

function isToYou(line: Line): boolean {
  return addressesStrongly(textOf(line)) || TO_YOU.test(textOf(line));
}

function isAnswered(lines: Line[], line: Line): boolean {
  const next = nextSpoken(lines, line.index);
  return next !== undefined && !next.marker && !next.label && !next.block.heading && !next.cues.endsInQuestion;
}

function pair(lines: Line[], line: Line): Start[] {
  const start = (at: Line, role: Start["role"], reason: string): Start => ({
    ...{ line: at.index, at: at.textAt, role, group: null, confidence: 0.8 },
    reasons: [reason],
  });
  const answer = nextSpoken(lines, line.index);
  const asked = start(line, "question", "dấu khác giữa các nhãn, kết thúc bằng dấu hỏi");
  return answer ? [asked, start(answer, "answer", "đoạn sau câu hỏi")] : [asked];
}
