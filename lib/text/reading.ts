import { clean } from "./clean";

const SYLLABLES_PER_MINUTE = 230;

/** "Số chữ": the space-separated groups that hold a letter or a digit. */
export function syllables(s: string): number {
  return clean(s)
    .split(/\s+/)
    .filter((group) => /[\p{L}\p{N}]/u.test(group)).length;
}

/** Whole minutes, at least one. Takes the text or its number of syllables. */
export function readingMinutes(text: string | number): number {
  const count = typeof text === "number" ? text : syllables(text);
  return Math.max(1, Math.round(count / SYLLABLES_PER_MINUTE));
}
