import { diffArrays } from "diff";
import { type Token, tokenKey } from "./tokens";

/** Base tokens from `from` up to `to` replaced by `by`. */
export type Change = { from: number; to: number; by: Token[] };

/** Beyond this many changed tokens nobody would call two edits small. */
const MAX_EDITS = 4000;

/** What changed from one row of tokens to another; null when that is too much to be told apart. */
export function changesOf(base: readonly Token[], next: readonly Token[]): Change[] | null {
  const parts = diffArrays(base.map(tokenKey), next.map(tokenKey), { maxEditLength: MAX_EDITS });
  if (!parts) return null;
  const changes: Change[] = [];
  let inBase = 0;
  let inNext = 0;
  for (const part of parts) {
    const length = part.value.length;
    if (!part.added && !part.removed) {
      inBase += length;
      inNext += length;
      continue;
    }
    const last = changes.at(-1);
    const change = last?.to === inBase ? last : { from: inBase, to: inBase, by: [] };
    if (change !== last) changes.push(change);
    if (part.removed) change.to = inBase += length;
    else change.by.push(...next.slice(inNext, (inNext += length)));
  }
  return changes;
}
