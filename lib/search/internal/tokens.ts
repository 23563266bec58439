import type { Facet, FacetKind } from "@/lib/search/model";
import { words } from "@/lib/text/fold";
import { toneKey } from "@/lib/text/tone";

/**
 * Signs of Unicode's private use: no letters, so that no text gives a token that begins with one. What stands behind
 * them in the index cannot be asked for by typing it.
 */
const FACET = "\ue000";
const EXACT = "\ue001";
/** Stands between two paragraphs, so that no phrase is found across them. */
const BREAK = "\ue002";
const LONGEST_TOKEN = 64;

/** One written word: usually one folded token; signs of other scripts may divide it into several, or leave none. */
type Word = { folded: readonly string[]; exact: readonly string[] };

const known = new Map<string, Word>();
const MOST_KNOWN = 100_000;

export type Tokens = {
  /** In order: "Thanh Hoá" → thanh, hoa. The same whatever its marks, case and Unicode form. */
  folded: string[];
  /** As spelled, each once, as tokens of the index: ∗thanh, ∗hóa. Tone style does not count. */
  exact: string[];
};

/** The tokens of cleaned texts (lib/text/clean); no phrase spans two of them. */
export function tokensOf(texts: readonly string[]): Tokens {
  const folded: string[] = [];
  const exact = new Set<string>();
  for (const text of texts) {
    if (folded.length > 0) folded.push(BREAK);
    for (const [raw] of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const word = wordOf(raw);
      for (const token of word.folded) folded.push(token);
      for (const token of word.exact) exact.add(token);
    }
  }
  return { folded, exact: [...exact] };
}

/** Every document has it: what a search without words looks for. */
export const EVERY_DOCUMENT = `${FACET}a`;

const FACET_SIGNS: Record<FacetKind, string> = { section: "s", kind: "k", person: "p" };

export function facetToken({ of, id }: Facet): string {
  return FACET + FACET_SIGNS[of] + id.replaceAll(/[^a-z0-9]/gi, "").toLowerCase();
}

function wordOf(raw: string): Word {
  let word = known.get(raw);
  if (word === undefined) {
    word = {
      folded: words(raw).map(openY).map(short),
      exact: (toneKey(raw).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((spelled) => EXACT + short(openY(spelled))),
    };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(raw, word);
  }
  return word;
}

const Y_AND_I = ["yi", "ỳì", "ýí", "ỷỉ", "ỹĩ", "ỵị"];
const I_OF = new Map(Y_AND_I.map(([y = "", i = ""]) => [y, i]));
const Y_OF = new Map(Y_AND_I.map(([y = "", i = ""]) => [i, y]));
const OPEN_Y = /^(b|h|k|l|m|s|t|v|qu)([yỳýỷỹỵ])$/iu;
const OPEN_I = /^(b|h|k|l|m|s|t|v|qu)([iìíỉĩị])$/iu;

/** Half the press writes tỷ, kỹ, Mỹ, half tỉ, kĩ, Mĩ: one word to somebody who searches. */
function openY(word: string): string {
  return word.replace(OPEN_Y, (_, onset: string, vowel: string) => onset + (I_OF.get(vowel.toLowerCase()) ?? vowel));
}

/** tỷ → tỉ, tỉ → tỷ; any other word as it is. */
export function otherSpelling(word: string): string {
  const written = openY(word);
  if (written !== word) return written;
  return word.replace(OPEN_I, (_, onset: string, vowel: string) => onset + (Y_OF.get(vowel.toLowerCase()) ?? vowel));
}

function short(token: string): string {
  return token.length <= LONGEST_TOKEN ? token : [...token].slice(0, LONGEST_TOKEN).join("");
}
