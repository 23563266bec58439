import type { Line } from "./lines";
import { titlesEnd } from "./person";
import { previousSpoken, type Start, startAt } from "./starts";

const ANSWERS = /(?:^|\s)(?:trả lời|tư vấn|giải đáp|phúc đáp)$/u;
const LONGEST_SIGNATURE = 12;

/** One reader's letter and one who knows: "Tôi mua nhà năm 2015 … Tôi phải làm gì?", then "Luật sư Cảnh trả lời:". */
export function letterStarts(lines: Line[]): Start[] | null {
  const answer = lines.find(isAnswer);
  const last = answer && askingBefore(lines, answer);
  if (!answer || !last) return null;
  const first = lines.find(({ index, cues }) => index > 0 && index <= last.index && cues.firstPerson);
  const letter = lines.slice(first?.index ?? 0, answer.index);
  if (!first || letter.some(({ label, block }) => label?.class === "speech" || /^[“"«]/u.test(block.text))) return null;
  const reply = startAt(answer, "answer", 0.7, `“${answer.label?.text ?? ""}”`);
  return [startAt(first, "question", 0.7, "thư bạn đọc, kết thúc bằng câu hỏi"), { ...reply, at: answer.speechAt }];
}

function isAnswer({ index, label, block, speechAt }: Line): boolean {
  if (index < 2 || label?.class !== "speech" || !ANSWERS.test(label.text) || titlesEnd(label.text) === 0) return false;
  return !/^[“"«‘]/u.test(block.text.slice(speechAt));
}

/** The question right before the answer, or before the signature that stands between them. */
function askingBefore(lines: Line[], answer: Line): Line | undefined {
  const before = previousSpoken(lines, answer.index);
  if (!before || before.cues.endsInQuestion) return before;
  const isSignature = before.cues.words <= LONGEST_SIGNATURE && !before.cues.terminal;
  const asking = isSignature ? previousSpoken(lines, before.index) : undefined;
  return asking?.cues.endsInQuestion ? asking : undefined;
}
