import { clean } from "@/lib/text/clean";
import { oldTone } from "@/lib/text/tone";
import { type Letter, type Token, tokensOf } from "./letters";
import { FINALS, INITIALS, REPLACED } from "./teencode";
import { typedKeys } from "./telex";

/** One way in which an entry of the list is written. */
export type Variant = {
  entry: string;
  /** Without marks, syllables with a space between. */
  letters: string;
  /** The same with all that may stand for each letter, and repetitions. */
  pattern: () => RegExp;
  marks: Marks;
  syllables: number;
  /** Not as it is spelled: with teencode or with the keys of a typing method. */
  isCoded: boolean;
};

export type Marks = { shapes: string[]; tones: string[] };

export type BannedList = { byKey: ReadonlyMap<string, Variant[]>; prefixes: ReadonlySet<string>; plain: Variant[] };

const MOST_CODED = 12;
let kept: { words: readonly string[]; list: BannedList } | undefined;

/** The list made ready for the search; made once as long as it stays the same. */
export function bannedList(words: readonly string[]): BannedList {
  if (kept?.words.length === words.length && kept.words.every((word, i) => word === words[i])) return kept.list;
  const byKey = new Map<string, Variant[]>();
  const prefixes = new Set<string>();
  const plain: Variant[] = [];
  for (const entry of words) {
    for (const [spelled, isCoded] of spellings(entry)) {
      const syllables = tokensOf(spelled);
      if (syllables.length === 0) continue;
      const variant = variantOf(entry, syllables, isCoded);
      if (!isCoded) plain.push(variant);
      const key = keyOf(syllables.flatMap(({ letters }) => letters));
      const same = byKey.get(key);
      if (same) same.push(variant);
      else byKey.set(key, [variant]);
      for (let i = 1; i <= key.length; i++) prefixes.add(key.slice(0, i));
    }
  }
  const list = { byKey, prefixes, plain };
  kept = { words: [...words], list };
  return list;
}

/**
 * What all disguises of a word have in common, and some other words too: letters that may stand for each other are one,
 * repetitions fall away. Only a first sieve: the variant's pattern and marks decide.
 */
export function keyOf(letters: readonly Letter[], before = ""): string {
  let key = before;
  for (const { base } of letters) {
    const letter = CLASS.get(base) ?? base;
    if (!key.endsWith(letter)) key += letter;
  }
  return key;
}

const CLASS = new Map(
  ["a4@", "b8", "ckq", "e3", "g9", "i1!|jyl", "o0", "s5$", "t7+"].flatMap((letters) =>
    [...letters].map((letter) => [letter, letters.charAt(0)] as const),
  ),
);

/** Shapes and tones in their order; a letter that is repeated says its marks once. */
export function marksOf(letters: readonly Letter[]): Marks {
  const shapes: string[] = [];
  const tones: string[] = [];
  let previous: Letter | undefined;
  for (const letter of letters) {
    const isRepeated = previous?.base === letter.base;
    const shape = letter.shape && letter.base + letter.shape;
    if (shape && !(isRepeated && shapes.at(-1) === shape)) shapes.push(shape);
    if (letter.tone && !(isRepeated && tones.at(-1) === letter.tone && previous?.tone === letter.tone))
      tones.push(letter.tone);
    previous = letter;
  }
  return { shapes, tones };
}

function variantOf(entry: string, syllables: readonly Token[], isCoded: boolean): Variant {
  const letters = syllables.map((it) => it.letters.map(({ base }) => base).join("")).join(" ");
  let pattern: RegExp | undefined;
  return {
    entry,
    letters,
    // Few of them are ever asked: each is made when it is.
    pattern: () => (pattern ??= patternOf(letters)),
    marks: marksOf(syllables.flatMap((it) => it.letters)),
    syllables: syllables.length,
    isCoded,
  };
}

function patternOf(letters: string): RegExp {
  const source = [...letters].map((letter) => (letter === " " ? " ?" : `${oneOf(letter)}+`)).join("");
  return new RegExp(`^${source}$`, "u");
}

export function oneOf(base: string): string {
  return `[${(REPLACED[base] ?? base).replaceAll(/[\\\]^|$+*!-]/g, String.raw`\$&`).replaceAll(String.raw`\!`, "!")}]`;
}

/** The entry, and its syllables in code: each way alone and all together, as far as they are not too many. */
function* spellings(entry: string): Generator<[spelled: string, isCoded: boolean]> {
  const spelled = oldTone(clean(entry)).toLowerCase().trim();
  yield [spelled, false];
  let combined: string[][] = [[]];
  for (const syllable of spelled.split(/\s+/)) {
    const ways = [syllable, ...codesOf(syllable)];
    combined = combined.flatMap((before) => ways.map((way) => [...before, way])).slice(0, MOST_CODED);
  }
  for (const ways of combined.slice(1)) yield [ways.join(" "), true];
}

function codesOf(syllable: string): string[] {
  const codes = typedKeys(syllable);
  for (const [sound, others] of INITIALS)
    if (syllable.startsWith(sound) && syllable.length > sound.length)
      codes.push(...others.map((other) => other + syllable.slice(sound.length)));
  for (const [sound, others] of FINALS)
    if (syllable.endsWith(sound) && syllable.length > sound.length + 1)
      codes.push(...others.map((other) => syllable.slice(0, -sound.length) + other));
  return codes;
}
