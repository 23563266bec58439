import { words } from "@/lib/text/fold";
import type { Line } from "./lines";

const QUOTED = /^[“"«‘'][^“”"«»]+[”"»’']$/u;
const SHORTEST = 5;
const SHARE = 0.9;

/** A line in quotes, set large on the page, whose words the same turn or the headline says too. */
export function isPullQuote(line: Line, lines: readonly Line[], title: string): boolean {
  const { block, cues } = line;
  if (!QUOTED.test(block.text) || cues.words < SHORTEST || cues.endsInQuestion || cues.words > 60) return false;
  const own = words(block.text);
  const others = lines.filter((other) => other !== line && Math.abs(other.index - line.index) <= 6);
  return [title, ...others.map((other) => other.block.text)].some((text) => saysInOrder(words(text), own));
}

/** Whether nearly all the words come in the text in their order. */
function saysInOrder(text: string[], own: string[]): boolean {
  let at = 0;
  let found = 0;
  for (const word of own) {
    const next = text.indexOf(word, at);
    if (next < 0) continue;
    at = next + 1;
    found += 1;
  }
  return found >= own.length * SHARE;
}
