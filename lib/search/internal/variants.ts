/** Folded words that may have been meant, and how likely each mistake is. A word split in two has a space. */
export type Variants = Map<string, number>;

const KEYBOARD = 50;
const SOUND = 20;
const SPLIT = 15;
const SWAP = 6;
const LETTER = 1;

/** Sounds that some region of Viet Nam does not tell apart, and letters written one for the other. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^s/, "x"], [/^x/, "s"], [/^ch/, "tr"], [/^tr/, "ch"], [/^l/, "n"], [/^n(?![gh])/, "l"],
  [/^gi/, "d"], [/^gi/, "r"], [/^d/, "gi"], [/^d/, "r"], [/^d/, "v"], [/^r/, "d"], [/^r/, "gi"], [/^v/, "d"],
  [/^c(?!h)/, "k"], [/^k(?!h)/, "c"], [/^k/, "kh"], [/^kh/, "k"], [/^q(?!u)/, "qu"], [/^qu/, "q"],
  [/^ngh/, "ng"], [/^ng(?!h)/, "ngh"], [/^gh/, "g"], [/^g(?![hi])/, "gh"], [/^f/, "ph"], [/^ph/, "f"], [/^j/, "gi"], [/^z/, "d"], [/^w/, "qu"],
  [/n$/, "ng"], [/ng$/, "n"], [/n$/, "nh"], [/nh$/, "n"], [/t$/, "c"], [/c$/, "t"], [/t$/, "ch"], [/ch$/, "t"],
  [/ai$/, "ay"], [/ay$/, "ai"], [/ao$/, "au"], [/au$/, "ao"], [/iu$/, "ieu"], [/ieu$/, "iu"], [/uu$/, "uou"], [/uou$/, "uu"],
  [/im$/, "iem"], [/iem$/, "im"], [/ip$/, "iep"], [/iep$/, "ip"], [/oi$/, "oai"], [/y$/, "i"], [/i$/, "y"],
]; // prettier-ignore

/** What a word may be when it is a word, only the wrong one: typed without a Vietnamese keyboard, or as it sounds. */
export function likelyVariants(word: string): Variants {
  const variants: Variants = new Map();
  for (const [sound, other] of SOUNDS) add(variants, word, word.replace(sound, other), SOUND);
  add(variants, word, fromTelex(word), KEYBOARD);
  add(variants, word, word.replaceAll(/\d/g, ""), KEYBOARD);
  return variants;
}

/** What a word may be that nobody ever wrote: as above, or one letter too few, too many, wrong or misplaced, or two words. */
export function allVariants(word: string): Variants {
  const variants = likelyVariants(word);
  if (word.length < 3 || word.length > 20) return variants;
  for (let i = 2; i <= word.length - 2; i++) add(variants, word, `${word.slice(0, i)} ${word.slice(i)}`, SPLIT);
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    add(variants, word, before + after.slice(1), LETTER);
    if (after.length > 1) add(variants, word, before + after.charAt(1) + after.charAt(0) + after.slice(2), SWAP);
    for (const letter of "abcdefghijklmnopqrstuvwxyz") {
      add(variants, word, before + letter + after, LETTER);
      if (after !== "") add(variants, word, before + letter + after.slice(1), LETTER);
    }
  }
  return variants;
}

/** Telex keys that no input method took: nawngx → nang, ddaf → da, nguoiwf → nguoi. */
export function fromTelex(word: string): string {
  const [, onset = "", rest = ""] = /^([^aeiouy]*)(.*)$/u.exec(word) ?? [];
  const vowels = rest.replaceAll(/[sfrxjzw]/g, "").replaceAll(/([aeo])\1/g, "$1");
  return onset.replace("dd", "d").replace(/^w/, "u") + vowels;
}

function add(variants: Variants, word: string, variant: string, likelihood: number): void {
  if (variant.length >= 1 && variant !== word && (variants.get(variant) ?? 0) < likelihood)
    variants.set(variant, likelihood);
}
