import { fold } from "@/lib/text/fold";
import type { Label } from "./labels";

/** Whether two labels are the same but for a letter typed wrongly, a missing space, or words cut to their first letter. */
export function isAlike(a: Label | null | undefined, b: Label | null | undefined): boolean {
  if (!a || !b) return false;
  const [one, other] = [lettersOf(a.text), lettersOf(b.text)];
  if (one === "" || other === "") return false;
  return (
    one === other || (Math.min(one.length, other.length) >= 5 && isOneSlip(one, other)) || isShortened(a.text, b.text)
  );
}

function lettersOf(label: string): string {
  return fold(label).replace(/[^\p{L}]/gu, "");
}

/** One letter more, less, other, or two changed over. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a.charAt(from) === b.charAt(from)) from += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end))
    end += 1;
  const [restA, restB] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  return (
    Math.max(restA.length, restB.length) <= 1 || (restA.length === 2 && restB === [...restA].toReversed().join(""))
  );
}

/** "O. Tám" and "Ông Tám": as many words, the last equal, the others alike or cut to a letter. */
function isShortened(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length !== other.length || one.length < 2 || one.at(-1) !== other.at(-1)) return false;
  return one.every((word, i) => word === other[i] || (word.length === 1 && (other[i] ?? "").startsWith(word)));
}

function wordsOf(label: string): string[] {
  return fold(label).match(/\p{L}+/gu) ?? [];
}
