import { mayBeToYou } from "./cues";
import { type Line, maySpeak, textOf } from "./lines";
import { previousSpoken, type Start, startAt } from "./starts";

const SHORTEST = 6;

/**
 * A talk in dashes that hardly ever asks: "- Nghe nói ông tránh mặt báo chí.", "- Tôi không trách ai." One says little and
 * to the other, the other says much and of himself, and they take turns without a fault.
 */
export function exchangeStarts(lines: Line[]): Start[] | null {
  const kind = lines.find((line) => line.index > 0 && line.marker && maySpeak(line))?.marker?.kind;
  if (kind === undefined || kind === "#") return null;
  const signed = lines.filter(
    (line) =>
      line.marker?.kind === kind && maySpeak(line) && !previousSpoken(lines, line.index)?.block.text.endsWith(":"),
  );
  if (signed.length < SHORTEST || (signed[0]?.index ?? 0) === 0) return null;
  const said = signed.map((line, i) => lines.slice(line.index, signed[i + 1]?.index ?? lines.length).filter(isSaid));
  const asking = signed.filter((_, i) => i % 2 === 0);
  const answering = signed.filter((_, i) => i % 2 === 1);
  const asked = signed.filter(({ cues }) => cues.endsInQuestion);
  if (asked.length > asking.length * 0.6 || asked.filter((line) => asking.includes(line)).length < asked.length * 0.6)
    return null;
  const isPlain = said.every((own, i) => i % 2 === 1 || own.length === 1 || i === said.length - 1);
  if (!isPlain || !isUneven(said) || !isSpoken(asking, answering, said)) return null;
  return signed.map((line, i) => start(line, i % 2 === 0 ? "question" : "answer"));
}

function isSaid(line: Line): boolean {
  return !line.isPicture && !line.block.heading && line.block.text !== "";
}

/** Those who ask say less, in sum and in most places. */
function isUneven(said: Line[][]): boolean {
  const counts = said.map((own) => own.reduce((sum, { cues }) => sum + cues.words, 0));
  const pairs = counts.flatMap((count, i) =>
    i % 2 === 0 && i + 1 < counts.length ? [[count, counts[i + 1] ?? 0]] : [],
  );
  const total = (side: number): number => pairs.reduce((sum, pair) => sum + (pair[side] ?? 0), 0);
  const shorter = pairs.filter(([question = 0, answer = 0]) => question < answer).length;
  return total(0) * 1.5 < total(1) && shorter * 4 >= pairs.length * 3;
}

function isSpoken(asking: Line[], answering: Line[], said: Line[][]): boolean {
  const toYou = asking.filter((line) => line.cues.addresses || mayBeToYou(textOf(line)));
  const ofMe = answering.filter((_, i) => (said[i * 2 + 1] ?? []).some(({ cues }) => cues.firstPerson));
  const askingOfMe = asking.filter(({ cues }) => cues.firstPerson);
  return (
    toYou.length * 5 >= asking.length * 2 &&
    ofMe.length * 5 >= answering.length * 2 &&
    askingOfMe.length * 2 <= ofMe.length
  );
}

function start(line: Line, role: Start["role"]): Start {
  const reason = role === "question" ? "dấu gạch của người hỏi, lần lượt" : "dấu gạch của người đáp, lần lượt";
  return startAt(line, role, 0.7, reason);
}
