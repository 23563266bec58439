import { fold, foldWithOffsets, LOOSE_MARK } from "./fold";
import { toneKey } from "./tone";

/** Half-open, in UTF-16 units of the text. `exact`: the marks agree too (tone style does not count). */
export type Match = { start: number; end: number; exact: boolean };
export type Snippet = { text: string; ranges: Match[] };
type Wanted = { folded: string; exact: string; prefix: boolean };
type Found = Match & { word: number };

/**
 * Where whole words of cleaned (NFC) text equal a query word when folded. A query word ending in "*" matches as a
 * prefix; a word of several syllables ("công nghiệp") counts as its syllables.
 */
export function findMatches(nfcText: string, queryWords: readonly string[]): Match[] {
  return find(nfcText, wantedOf(queryWords)).map(({ start, end, exact }) => ({ start, end, exact }));
}

/**
 * The pieces of the text that show the query best, in reading order, never overlapping; without a match, its beginning.
 * `length` is in characters, without the “…” added at cut ends.
 */
export function snippet(
  text: string,
  query: string | readonly string[],
  options: { length?: number; pieces?: number } = {},
): Snippet[] {
  const { length = 180, pieces = 1 } = options;
  const flat = text.replace(/\s/g, " ");
  const found = find(flat, wantedOf(typeof query === "string" ? query.split(/\s+/) : query));
  const windows = bestWindows(flat, found, length, pieces);
  return windows.map(({ start, end }) => cut(flat, start, end, found));
}

function wantedOf(queryWords: readonly string[]): Wanted[] {
  return queryWords.flatMap((raw) => {
    const parts = toneKey(raw).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    return parts.map((part, i) => ({
      folded: fold(part),
      exact: part,
      prefix: raw.trimEnd().endsWith("*") && i === parts.length - 1,
    }));
  });
}

function find(text: string, wanted: Wanted[]): Found[] {
  if (wanted.length === 0) return [];
  const found: Found[] = [];
  for (const token of foldWithOffsets(text).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = token[0].replaceAll(LOOSE_MARK, "");
    const word = wanted.findIndex((w) => (w.prefix ? folded.startsWith(w.folded) : folded === w.folded));
    const match = wanted[word];
    if (!match) continue;
    const start = token.index;
    const end = start + token[0].length;
    const spelled = toneKey(text.slice(start, end));
    const exact = wanted.some((w) => (w.prefix ? spelled.startsWith(w.exact) : spelled === w.exact));
    found.push({ start, end, exact, word });
  }
  return found;
}

type Window = { start: number; end: number };

function bestWindows(text: string, found: Found[], length: number, pieces: number): Window[] {
  if (text.length <= length) return [{ start: 0, end: text.length }];
  const chosen: Window[] = [];
  const scored = found
    .map((first, i) => ({ start: Math.max(0, first.start - Math.floor(length / 5)), score: score(found, i, length) }))
    .toSorted((a, b) => b.score - a.score || a.start - b.start);
  for (const { start } of scored) {
    if (chosen.length === pieces) break;
    const window = onWords(text, Math.min(start, text.length - length), length);
    if (chosen.every((c) => window.end <= c.start || window.start >= c.end)) chosen.push(window);
  }
  if (chosen.length === 0) chosen.push(onWords(text, 0, length));
  return chosen.toSorted((a, b) => a.start - b.start);
}

/** Different query words count most, then neighbours in the order of the query, then exact marks. */
function score(found: Found[], from: number, length: number): number {
  const first = found[from];
  if (!first) return 0;
  const seen = new Set<number>();
  let total = 0;
  for (let i = from; ; i += 1) {
    const match = found[i];
    if (!match || match.end > first.start + length * 0.8) break;
    const before = i > from ? found[i - 1] : undefined;
    if (!seen.has(match.word)) total += 10;
    if (before && match.start - before.end === 1 && match.word === before.word + 1) total += 6;
    if (match.exact) total += 2;
    seen.add(match.word);
  }
  return total;
}

function onWords(text: string, from: number, length: number): Window {
  let start = from;
  let end = Math.min(text.length, from + length);
  if (start > 0) {
    const space = text.indexOf(" ", start - 1);
    if (space >= 0 && space < start + 30) start = space + 1;
  }
  if (end < text.length) {
    const space = text.lastIndexOf(" ", end);
    if (space > end - 30 && space > start) end = space;
  }
  return { start: splitsPair(text, start) ? start + 1 : start, end: splitsPair(text, end) ? end - 1 : end };
}

function splitsPair(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) && at > 0;
}

function cut(text: string, start: number, end: number, found: Found[]): Snippet {
  const before = start > 0 ? "…" : "";
  const shift = before.length - start;
  const ranges = found
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => ({ start: match.start + shift, end: match.end + shift, exact: match.exact }));
  return { text: before + text.slice(start, end) + (end < text.length ? "…" : ""), ranges };
}
