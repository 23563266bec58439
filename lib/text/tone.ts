import { clean } from "./clean";

/** House style first: old, new, old, new … The only 15 pairs in which the two styles differ. */
const PAIRS = "òa oà óa oá ỏa oả õa oã ọa oạ òe oè óe oé ỏe oẻ õe oẽ ọe oẹ ùy uỳ úy uý ủy uỷ ũy uỹ ụy uỵ".split(" ");
const OLD_OF = new Map(PAIRS.flatMap((old, i) => (i % 2 === 0 ? [[PAIRS[i + 1] ?? "", old] as const] : [])));
const NEW_STYLE = new RegExp(`(?<!q)(?:${[...OLD_OF.keys()].join("|")})(?![\\p{L}\\p{M}])`, "giu");

/**
 * Tone marks in the old style (hòa, khỏe, thủy): only where the syllable ends there, never after q. Case is kept.
 * The text comes back NFC.
 */
export function oldTone(s: string): string {
  return s.normalize("NFC").replace(NEW_STYLE, (pair) => {
    const old = OLD_OF.get(pair.toLowerCase()) ?? pair;
    return casedAs(pair.charAt(0), old.charAt(0)) + casedAs(pair.charAt(1), old.charAt(1));
  });
}

/** Key under which two spellings of one name meet: cleaned, old tone style, lower case, marks kept ("ban" ≠ "bạn"). */
export function toneKey(s: string): string {
  return oldTone(clean(s)).toLowerCase().replace(/\s+/g, " ").trim();
}

function casedAs(model: string, letter: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase();
}
