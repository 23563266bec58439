import type { Block } from "@/lib/articles/document";
import { blockText } from "./block-text";

/** A block at its place (from 1) in one version. */
export type Placed = { id: string; block: Block; text: string; place: number };
/** What stands for one another: one block on each side; several on one side where it was split or merged. */
export type Match = { before: Placed[]; after: Placed[]; isMoved: boolean };

const LEAST_WORDS = 3;
/** Share of the words of a piece that must be found where it came from. */
const LIKENESS = 0.8;

export function placed(blocks: readonly Block[]): Placed[] {
  return blocks.map((block, i) => ({
    id: block.attrs?.id ?? `#${i}`,
    block,
    text: blockText(block),
    place: i + 1,
  }));
}

/** Blocks of two versions by their ids, in the order of the later; what only the earlier has stands where it stood. */
export function matchBlocks(before: Placed[], after: Placed[]): Match[] {
  const old = new Map(before.map((it) => [it.id, it]));
  const young = new Map(after.map((it) => [it.id, it]));
  const splits = piecesOf(after, old);
  const merges = piecesOf(before, young);
  const taken = new Set([...splits.values(), ...merges.values()].flat());
  const kept = after.filter(({ id }) => old.has(id));
  const still = unmoved(kept.map(({ id }) => old.get(id)?.place ?? 0));
  const isStill = new Set(kept.filter((_, i) => still.has(i)).map(({ id }) => id));

  const matches: Match[] = after
    .filter((it) => !taken.has(it))
    .map((it) => {
      const was = old.get(it.id);
      return {
        before: was ? [was, ...(merges.get(was) ?? [])].toSorted(byPlace) : [],
        after: [it, ...(splits.get(it) ?? [])].toSorted(byPlace),
        isMoved: was !== undefined && !isStill.has(it.id),
      };
    });
  const gone = before.filter((it) => !young.has(it.id) && !taken.has(it));
  for (const it of gone) {
    const match: Match = { before: [it], after: [], isMoved: false };
    matches.splice(placeOf(matches, it), 0, match);
  }
  return matches;
}

function byPlace(a: Placed, b: Placed): number {
  return a.place - b.place;
}

/** Behind what stood before it. */
function placeOf(matches: Match[], gone: Placed): number {
  const at = matches.findLastIndex(({ before, isMoved }) => !isMoved && before.some(({ place }) => place < gone.place));
  return at + 1;
}

/**
 * Blocks that only one version has, next to one that both have, whose words stood in that one in the other version:
 * the block was split there (or, seen from the other side, merged).
 */
function piecesOf(here: Placed[], other: Map<string, Placed>): Map<Placed, Placed[]> {
  const found = new Map<Placed, Placed[]>();
  for (const [step, list] of [
    [1, here],
    [-1, here.toReversed()],
  ] as const) {
    let anchor: Placed | null = null;
    for (const it of list) {
      if (other.has(it.id)) {
        anchor = it;
        continue;
      }
      const isFound = [...found.values()].some((pieces) => pieces.includes(it));
      const origin: Placed | undefined = anchor ? other.get(anchor.id) : undefined;
      if (!anchor || !origin || isFound) {
        anchor = isFound ? anchor : null;
        continue;
      }
      const pieces: Placed[] = found.get(anchor) ?? [];
      const rest = without(
        origin.text,
        [anchor, ...pieces].map(({ text }) => text),
      );
      if (isInside(it.text, rest)) found.set(anchor, step > 0 ? [...pieces, it] : [it, ...pieces]);
      else anchor = null;
    }
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The words of a text that no other of these texts has, counted. */
function without(text: string, others: string[]): Map<string, number> {
  const left = new Map<string, number>();
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  for (const word of others.flatMap(wordsOf)) left.set(word, (left.get(word) ?? 0) - 1);
  return left;
}

function isInside(text: string, left: Map<string, number>): boolean {
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS) return false;
  const rest = new Map(left);
  let there = 0;
  for (const word of words) {
    const n = rest.get(word) ?? 0;
    if (n <= 0) continue;
    rest.set(word, n - 1);
    there += 1;
  }
  return there / words.length >= LIKENESS;
}

/** Indexes of a longest rising row: what did not move while the others did. */
function unmoved(places: number[]): Set<number> {
  const tails: number[] = [];
  const before: (number | null)[] = [];
  for (const [i, place] of places.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((places[tails[mid] ?? 0] ?? 0) < place) low = mid + 1;
      else high = mid;
    }
    before[i] = low > 0 ? (tails[low - 1] ?? null) : null;
    tails[low] = i;
  }
  const found = new Set<number>();
  for (let at: number | null = tails.at(-1) ?? null; at !== null; at = before[at] ?? null) found.add(at);
  return found;
}
