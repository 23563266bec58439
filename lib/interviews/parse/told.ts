import { cuesOf, unquoted } from "./cues";
import { type Line, textOf } from "./lines";
import { previousSpoken, type Start } from "./starts";

/** What people say on the way, in a story: short words, much between them, and the one who tells is none of them. */
export const TOLD = { runs: 2, mostWords: 15, share: 1 / 4, proseToTalk: 2, ofMe: 1 / 4 } as const;

/**
 * A dialogue that somebody tells: announced each time ("Chủ tọa hỏi:" and then "- …?", "- Dạ …"), or dropped here and
 * there into paragraphs that speak of everybody in the third person.
 */
export function isToldDialogue(lines: Line[], starts: Start[]): boolean {
  const runs = starts.filter(({ line }, i) => previousSpoken(lines, line)?.index !== starts[i - 1]?.line);
  const announced = runs.filter(({ line }) => previousSpoken(lines, line)?.block.text.endsWith(":"));
  const talk = starts.flatMap(({ line }) => lines[line] ?? []);
  const words = wordsOf(talk);
  if (runs.length > 0 && announced.length === runs.length)
    return runs.length >= TOLD.runs || words < wordsOf(lines) * TOLD.share;
  if (runs.length < TOLD.runs || talk.some(({ marker }) => !marker) || words > talk.length * TOLD.mostWords)
    return false;
  const prose = lines.filter(
    (line) => line.index > (starts[0]?.line ?? 0) && !line.isPicture && !line.marker && line.cues.terminal,
  );
  const ofMe = prose.filter((line) => cuesOf(unquoted(textOf(line))).firstPerson);
  return wordsOf(prose) > words * TOLD.proseToTalk && ofMe.length <= prose.length * TOLD.ofMe;
}

function wordsOf(lines: Line[]): number {
  return lines.reduce((sum, { cues }) => sum + cues.words, 0);
}
