import { toneKey } from "@/lib/text/tone";
import { classify } from "./labels";
import { type SourceBlock, sliceBlock } from "./source";

/** Where a speaker may begin in the middle of a line: after a sentence's end. */
const AFTER_SENTENCE = "(?<=[.?!…”\"»)\\]]\\s?)";
const ASKER = new RegExp(
  `${AFTER_SENTENCE}(?:[-–*+]\\s*)?(?:PV|P\\.V\\.?|P/V|Phóng viên|PHÓNG VIÊN|Hỏi|HỎI|BTV|MC|Người phỏng vấn)(?:\\s*\\([^)]{1,20}\\))?\\s?:(?=\\s|\\p{Lu})`,
  "gu",
);
const ASKER_AT_START = /^(?:[-–*+.]\s*)?(?:\d{1,2}[.)/]\s*)?(?:PV|P\.V\.?|P\/V|Phóng viên|PHÓNG VIÊN|Hỏi|HỎI|BTV|MC)[^:]{0,30}:/u;
const ANSWER = new RegExp(`${AFTER_SENTENCE}(?:[-–*+]\\s*)?(?:Trả lời|TRẢ LỜI|Đáp|ĐÁP)\\s?:(?=\\s|\\p{Lu})`, "gu");
const SIGN = new RegExp(`(?<=[.?!…”"]\\s?)([*+–-])\\s?(?=[\\p{Lu}“"‘'])`, "gu");
const COLON = /:\s/g;
const LONGEST_LABEL = 80;

/**
 * Breaks blocks in which several turns run on in one line, as in texts whose paragraph breaks were lost: at inline
 * "PV:" labels, at the names of people who answer, and at "* Q? - A" signs. Blocks that need no breaking come back as
 * they are.
 */
export function splitInline(blocks: SourceBlock[]): SourceBlock[] {
  const found = tallyOf(blocks);
  const byLabel = blocks.flatMap((block) => cut(block, labelCuts(block, found)));
  const signs = inlineSigns(byLabel);
  return signs.size === 0 ? byLabel : byLabel.flatMap((block) => cut(block, signCuts(block, signs)));
}

function cut(block: SourceBlock, cuts: number[]): SourceBlock[] {
  const borders = [0, ...new Set(cuts.filter((at) => at > 0 && at < block.text.length))].toSorted((a, b) => a - b);
  if (borders.length === 1) return [block];
  return borders.map((from, i) => sliceBlock(block, from, borders[i + 1] ?? block.text.length)).filter(({ text }) => text !== "");
}

type Tally = { starters: number; inline: number; names: Map<string, number> };

function tallyOf(blocks: SourceBlock[]): Tally {
  const names = new Map<string, number>();
  let starters = 0;
  let inline = 0;
  for (const { text } of blocks) {
    if (ASKER_AT_START.test(text)) starters += 1;
    inline += starts(text, ASKER).length;
  }
  if (starters + inline > 0) {
    for (const { text } of blocks) for (const { name } of namedCuts(text)) names.set(name, (names.get(name) ?? 0) + 1);
  }
  return { starters, inline, names };
}

function labelCuts(block: SourceBlock, { starters, inline, names }: Tally): number[] {
  if (starters + inline === 0) return [];
  const asks = starts(block.text, ASKER);
  const isAskedHere = ASKER_AT_START.test(block.text) || asks.length > 0;
  const isTalk = inline >= 1 && starters + inline >= 2;
  return [
    ...(isTalk ? asks : []),
    ...(isAskedHere ? starts(block.text, ANSWER) : []),
    ...namedCuts(block.text).filter(({ at, name }) => at > 0 && (names.get(name) ?? 0) >= 2).map(({ at }) => at),
  ];
}

function starts(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index);
}

type NamedCut = { at: number; name: string };

/** Labels of people with a title, wherever they stand in the line. */
function namedCuts(text: string): NamedCut[] {
  const cuts: NamedCut[] = [];
  for (const { index } of text.matchAll(COLON)) {
    const window = text.slice(Math.max(0, index - LONGEST_LABEL), index);
    const from = index - window.length;
    const borders = [...(from === 0 ? [0] : []), ...[...window.matchAll(/[.?!…”"»)]\s?(?=[-–*+\s]*\p{Lu})/gu)].map((m) => from + m.index + m[0].length)];
    for (const at of borders) {
      const label = text.slice(at, index).replace(/^[-–*+\s]+/u, "");
      const { kind, person } = classify(label, []);
      if (kind !== "person" || !person) continue;
      cuts.push({ at, name: toneKey(person.fullName) });
      break;
    }
  }
  return cuts;
}

/** Signs that part at least two questions from what comes after them. */
function inlineSigns(blocks: SourceBlock[]): Set<string> {
  const asking = new Map<string, number>();
  let inline = 0;
  for (const { text } of blocks) {
    const cuts = starts(text, SIGN);
    inline += cuts.length;
    const borders = [...(/^[*+–-]\s/u.test(text) ? [0] : []), ...cuts];
    borders.forEach((from, i) => {
      const part = text.slice(from, borders[i + 1] ?? text.length).trim();
      if (/\?[”"’')]*$/u.test(part)) asking.set(kindOf(part), (asking.get(kindOf(part)) ?? 0) + 1);
    });
  }
  const total = [...asking.values()].reduce((sum, n) => sum + n, 0);
  if (inline < 2 || total < 2) return new Set();
  return new Set([...asking.keys(), "-"]);
}

function signCuts(block: SourceBlock, signs: Set<string>): number[] {
  return starts(block.text, SIGN).filter((at) => signs.has(kindOf(block.text.slice(at))));
}

function kindOf(text: string): string {
  const sign = text.charAt(0);
  return sign === "–" ? "-" : sign;
}
