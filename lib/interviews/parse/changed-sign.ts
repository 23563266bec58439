import { mayBeToYou } from "./cues";
import { type Line, maySpeak, textOf } from "./lines";
import { nextSpoken, type Start, startAt } from "./starts";

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
    if (
      asking.length < LEAST ||
      asking.length < signed.length ||
      asking.filter((line) => mayBeToYou(textOf(line))).length * 2 < asking.length
    )
      return [];
    return asking.flatMap((line) => pair(lines, line));
  });
}

function isAnswered(lines: Line[], line: Line): boolean {
  const next = nextSpoken(lines, line.index);
  return next !== undefined && !next.marker && !next.label && !next.block.heading && !next.cues.endsInQuestion;
}

function pair(lines: Line[], line: Line): Start[] {
  const answer = nextSpoken(lines, line.index);
  const asked = startAt(line, "question", 0.8, "dấu khác giữa các nhãn, kết thúc bằng dấu hỏi");
  return answer ? [asked, startAt(answer, "answer", 0.8, "đoạn sau câu hỏi")] : [asked];
}
