import { toneKey } from "@/lib/text/tone";
import { classify } from "./labels";
import type { SourceBlock } from "./source";

/** Where a speaker may begin in the middle of a line: after a sentence's end. */
const AFTER_SENTENCE = '(?<=[.?!…”"»)\\]]\\s?)';
const ASKER = new RegExp(
  `${AFTER_SENTENCE}(?:[-–*+]\\s*)?(?:PV|P\\.V\\.?|P/V|Phóng viên|PHÓNG VIÊN|Hỏi|HỎI|BTV|MC|Người phỏng vấn)(?:\\s*\\([^)]{1,20}\\))?\\s?:(?=\\s|\\p{Lu})`,
  "gu",
);
const ASKER_AT_START =
  /^(?:[-–*+.]\s*)?(?:\d{1,2}[.)/]\s*)?(?:PV|P\.V\.?|P\/V|Phóng viên|PHÓNG VIÊN|Hỏi|HỎI|BTV|MC)[^:]{0,30}:/u;
const ANSWER = new RegExp(`${AFTER_SENTENCE}(?:[-–*+]\\s*)?(?:Trả lời|TRẢ LỜI|Đáp|ĐÁP)\\s?:(?=\\s|\\p{Lu})`, "gu");
/** Once it is plain that PV asks, a capital PV with its colon asks even where the full stop was lost. */
const ASKER_ANYWHERE = /(?<=[\p{L}\p{N}%]\s)(?:PV|P\.V|Phóng viên|Hỏi|Đáp|Trả lời)\s?:(?=\s|\p{Lu})/gu;
const COLON = /:(?=\s|\p{Lu})/gu;
/** A sentence's end, or a dash between spaces. */
const BORDER = /[.?!…”"»)]\s?(?=[-–*+\s]*\p{Lu})|\s(?=[-–*+]\s\p{Lu})/gu;
const LONGEST_LABEL = 80;
const OFTEN = 2;

type NamedCut = { at: number; name: string; isSure: boolean };

/** For one text: where the labels inside a block's line begin. */
export function labelCutter(blocks: SourceBlock[]): (block: SourceBlock) => number[] {
  const starters = blocks.filter(({ text }) => ASKER_AT_START.test(text)).length;
  const inline = blocks.reduce((sum, { text }) => sum + starts(text, ASKER).length, 0);
  if (starters + inline === 0) return () => [];
  const names = new Map<string, number>();
  for (const { text } of blocks) {
    for (const { name, isSure } of namedCuts(text)) if (isSure) names.set(name, (names.get(name) ?? 0) + 1);
  }
  const isTalk = inline >= 1 && starters + inline >= OFTEN;
  return ({ text }) => {
    const asks = starts(text, ASKER);
    return [
      ...(isTalk ? asks : []),
      ...(starters + inline >= OFTEN ? starts(text, ASKER_ANYWHERE) : []),
      ...(ASKER_AT_START.test(text) || asks.length > 0 ? starts(text, ANSWER) : []),
      ...namedCuts(text)
        .filter(({ at, name }) => at > 0 && (names.get(name) ?? 0) >= OFTEN)
        .map(({ at }) => at),
    ];
  };
}

export function starts(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index);
}

/** Labels of people, wherever they stand. Sure ones have a title, or stand where an answer may begin. */
function namedCuts(text: string): NamedCut[] {
  const cuts: NamedCut[] = [];
  for (const { index } of text.matchAll(COLON)) {
    const window = text.slice(Math.max(0, index - LONGEST_LABEL), index);
    const from = index - window.length;
    const borders = [...window.matchAll(BORDER)].map(
      (match) => from + match.index + (match[0].startsWith(" ") ? 1 : match[0].length),
    );
    for (const at of [...(from === 0 ? [0] : []), ...borders]) {
      const label = text.slice(at, index).replace(/^[-–*+\s]+/u, "");
      if (!/^\p{Lu}[^?!;:]{2,}$/u.test(label)) continue;
      const { kind, person } = classify(label, []);
      if (!person || (kind !== "person" && kind !== "name")) continue;
      const isOpen = at === 0 || /\?[”"’')\]]*\s*$/u.test(text.slice(0, at)) || /^[-–*+]/u.test(text.slice(at));
      cuts.push({ at, name: toneKey(person.fullName), isSure: kind === "person" || isOpen });
      break;
    }
  }
  return cuts;
}
