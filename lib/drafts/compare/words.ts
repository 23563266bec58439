import { diffArrays } from "diff";
import { type Fact, factsIn } from "./facts";

/** A stretch of text that both versions have, or only one. Several in a row are read one behind the other. */
export type Segment = {
  kind: "same" | "added" | "removed";
  text: string;
  /** A changed stretch that touches a figure, a date, a document's number or a name. */
  fact: Fact["kind"] | null;
};

/** A figure with its signs is one; a syllable is one; a line's end is one. */
const PIECES = /\n|\d+(?:[.,:/-]\d+)*%?|[\p{L}\p{M}\p{N}]+|[^\S\n]+|[^\p{L}\p{M}\p{N}\s]/gu;
/** Beyond this many changed pieces two texts are two texts. */
const MAX_EDITS = 6000;

type Hunk = { same: string[] } | { removed: string[]; added: string[] };

/**
 * What changed between two texts, by Vietnamese syllable. The segments without the added ones are `before`, without the
 * removed ones `after`.
 */
export function compareTexts(before: string, after: string): Segment[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before, fact: null }];
  return withFacts(joined(hunksOf(before.match(PIECES) ?? [], after.match(PIECES) ?? [])), before, after);
}

function hunksOf(before: string[], after: string[]): Hunk[] {
  const parts = diffArrays(before, after, { maxEditLength: MAX_EDITS });
  if (!parts) return [{ removed: before, added: after }];
  const hunks: Hunk[] = [];
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      hunks.push({ same: value });
      continue;
    }
    const last = hunks.at(-1);
    const hunk = last && "removed" in last ? last : { removed: [], added: [] };
    if (hunk !== last) hunks.push(hunk);
    (added ? hunk.added : hunk.removed).push(...value);
  }
  return hunks;
}

/** Changed words with only a space or a sign between them are one change: so a person reads it. */
function joined(hunks: Hunk[]): Hunk[] {
  const out: Hunk[] = [];
  for (const [i, hunk] of hunks.entries()) {
    const last = out.at(-1);
    if ("same" in hunk) {
      const isBridge =
        last && "removed" in last && i < hunks.length - 1 && hunk.same.length <= 2 && hunk.same.every(isBetween);
      if (isBridge) {
        last.removed.push(...hunk.same);
        last.added.push(...hunk.same);
      } else out.push({ same: hunk.same });
    } else if (last && "removed" in last) {
      last.removed.push(...hunk.removed);
      last.added.push(...hunk.added);
    } else out.push({ removed: [...hunk.removed], added: [...hunk.added] });
  }
  return out;
}

function isBetween(piece: string): boolean {
  return piece !== "\n" && !/[\p{L}\p{N}]/u.test(piece);
}

function withFacts(hunks: Hunk[], before: string, after: string): Segment[] {
  const [old, young] = [factsIn(before), factsIn(after)];
  const segments: Segment[] = [];
  let inBefore = 0;
  let inAfter = 0;
  for (const hunk of hunks) {
    if ("same" in hunk) {
      const text = hunk.same.join("");
      segments.push({ kind: "same", text, fact: null });
      inBefore += text.length;
      inAfter += text.length;
      continue;
    }
    const [removed, added] = [hunk.removed.join(""), hunk.added.join("")];
    if (removed !== "") segments.push({ kind: "removed", text: removed, fact: touched(old, inBefore, removed.length) });
    if (added !== "") segments.push({ kind: "added", text: added, fact: touched(young, inAfter, added.length) });
    inBefore += removed.length;
    inAfter += added.length;
  }
  return segments;
}

function touched(facts: Fact[], start: number, length: number): Fact["kind"] | null {
  return facts.find((fact) => fact.start < start + length && fact.end > start)?.kind ?? null;
}

export function textOf(segments: readonly Segment[], side: "before" | "after"): string {
  const left = side === "before" ? "added" : "removed";
  return segments
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join("");
}

export function hasChange(segments: readonly Segment[]): boolean {
  return segments.some(({ kind }) => kind !== "same");
}
