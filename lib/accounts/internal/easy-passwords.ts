import { fold } from "@/lib/text/fold";
import { EASY_WORDS } from "./easy-words";

/** Letters that people think hide a word, and what they stand for. */
const STANDS_FOR: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};
const ROWS = [
  "`1234567890-=",
  "qwertyuiop[]",
  "asdfghjkl;'",
  "zxcvbnm,./",
  "abcdefghijklmnopqrstuvwxyz",
  "qazwsxedcrfvtgbyhnujmikolp",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
];
const WALKS = ROWS.flatMap((row) => [row, [...row].toReversed().join("")]);
/** Letters that must be left when everything easy has been taken out. */
const ENOUGH = 4;

/**
 * Whether a password is made of nothing but what is tried first: common words (with figures and signs around them, in
 * Vietnamese with or without marks, with letters swapped for figures), the context's words, walks along the keyboard,
 * one thing repeated, dates.
 */
export function isEasyPassword(password: string, context: readonly string[]): boolean {
  const plain = fold(password.normalize("NFKC"));
  const words = [...EASY_WORDS, ...context.flatMap(wordsOf)].toSorted((a, b) => b.length - a.length);
  return [plain, [...plain].map((letter) => STANDS_FOR[letter] ?? letter).join("")].some(
    (text) => isRepeated(text) || strange(text, words) < ENOUGH,
  );
}

/** How many letters are left when words, walks and figures are taken out. */
function strange(text: string, words: readonly string[]): number {
  let left = text.replaceAll(/[^\p{L}\p{N}]/gu, "");
  for (const word of words) left = left.replaceAll(word, " ");
  return [...withoutWalks(left).replaceAll(/[\s\d]/g, "")].length;
}

function withoutWalks(text: string): string {
  let left = "";
  for (let i = 0; i < text.length;) {
    const walk = longestWalk(text, i);
    if (walk >= 4) i += walk;
    else left += text[i++];
  }
  return left.replaceAll(/(.)\1{2,}/g, "");
}

function longestWalk(text: string, from: number): number {
  let best = 0;
  for (const row of WALKS) {
    let length = 1;
    while (from + length < text.length && row.includes(text.slice(from, from + length + 1))) length += 1;
    best = Math.max(best, length);
  }
  return best;
}

/** "abcabcabc", "aaaaaaaa", "12121212". */
function isRepeated(text: string): boolean {
  return /^(.{1,4})\1+$/su.test(text);
}

/** Of a name, an address or a domain: its words of three letters and more, and all of it in one. */
function wordsOf(phrase: string): string[] {
  const parts = fold(phrase.normalize("NFKC")).split(/[^\p{L}\p{N}]+/u);
  return [...parts, parts.join("")].filter((word) => word.length >= 3);
}
