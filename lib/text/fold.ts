import { clean } from "./clean";

/** Letters that Unicode does not take apart into a base and marks. */
const WHOLE: Record<string, string> = { đ: "d", Đ: "d", ð: "d", Ð: "d", ø: "o", Ø: "o", ł: "l", Ł: "l", ı: "i" };
const WHOLE_LETTER = /[đĐðÐøØłŁı]/g;
/** What a loose combining mark becomes when offsets must be kept; `words` and matching skip it. */
export const LOOSE_MARK = "\u0301";

/** Search key: no marks, đ as d, lower case, spaces collapsed. Equal for NFC and NFD, old and new tone style. */
export function fold(s: string): string {
  return stripMarks(clean(s)).replace(/\s+/g, " ").trim();
}

function stripMarks(s: string): string {
  return s
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(WHOLE_LETTER, (letter) => WHOLE[letter] ?? letter)
    .normalize("NFC")
    .toLowerCase();
}

const unitCache = new Map<string, string>();

/**
 * Folded text of the same length as `nfc`: the unit at i is the fold of the unit at i, so offsets are shared.
 * Give it cleaned (NFC) text. Spaces are not collapsed.
 */
export function foldWithOffsets(nfc: string): string {
  let out = "";
  for (const character of nfc) {
    let folded = unitCache.get(character);
    if (folded === undefined) {
      folded = foldOne(character);
      unitCache.set(character, folded);
    }
    out += folded;
  }
  return out;
}

function foldOne(character: string): string {
  const folded = stripMarks(character);
  if (folded.length === character.length) return folded;
  if (folded === "") return LOOSE_MARK.repeat(character.length);
  return folded.slice(0, character.length).padEnd(character.length, LOOSE_MARK);
}

/** Folded tokens, in order: "Đắk Lắk 7,49%" → dak lak 7 49. */
export function words(s: string): string[] {
  return fold(s).match(/[\p{L}\p{N}]+/gu) ?? [];
}
