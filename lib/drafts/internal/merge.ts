import { Block } from "@/lib/articles/document";
import { type Change, changesOf } from "./changes";
import { keyOf, type Node, nodesOf, pieces, type Token, tokensOf } from "./tokens";

/**
 * Both edits of one unit in one text, or null when they touch: then both texts are kept and a person chooses. Nothing
 * that either edit added is ever missing from the answer.
 */
export function mergeUnit(
  kind: "field" | "block",
  base: unknown,
  head: unknown,
  copy: unknown,
): { doc: unknown } | null {
  const chosen = pick(base, head, copy);
  if (chosen) return { doc: chosen.value };
  const doc = mergeInside(kind, base, head, copy);
  return doc === null ? null : { doc };
}

function mergeInside(kind: "field" | "block", base: unknown, head: unknown, copy: unknown) {
  if (kind === "block") return mergeBlock(base, head, copy);
  if (typeof base === "string" && typeof head === "string" && typeof copy === "string")
    return mergeText(base, head, copy);
  if (Array.isArray(base) && Array.isArray(head) && Array.isArray(copy)) return mergeList(base, head, copy);
  return null;
}

function mergeText(base: string, head: string, copy: string): string | null {
  const asTokens = (text: string) => pieces(text).map((piece): Token => ({ kind: "text", text: piece, marks: [] }));
  const merged = mergeTokens(asTokens(base), asTokens(head), asTokens(copy));
  return merged && merged.map((token) => (token.kind === "text" ? token.text : "")).join("");
}

/** The block's own type and attributes one by one, what is inside by syllables. */
function mergeBlock(base: unknown, head: unknown, copy: unknown): Block | null {
  const blocks = [base, head, copy].map((doc) => Block.safeParse(doc).data);
  const [b, h, c] = blocks as (Node | undefined)[];
  if (!b || !h || !c) return null;
  const type = pick(b.type, h.type, c.type);
  const attrs = mergeAttrs(b.attrs ?? {}, h.attrs ?? {}, c.attrs ?? {});
  const tokens = mergeTokens(tokensOf(b.content ?? []), tokensOf(h.content ?? []), tokensOf(c.content ?? []));
  const content = tokens && nodesOf(tokens);
  if (!type || !attrs || !content) return null;
  const merged = Block.safeParse({ type: type.value, attrs, ...(content.length > 0 ? { content } : {}) });
  return merged.success ? merged.data : null;
}

function mergeAttrs(base: Record<string, unknown>, head: Record<string, unknown>, copy: Record<string, unknown>) {
  const merged: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(head), ...Object.keys(copy)])) {
    const chosen = pick(base[name], head[name], copy[name]);
    if (!chosen) return null;
    if (chosen.value !== undefined) merged[name] = chosen.value;
  }
  return merged;
}

function pick<T>(base: T, head: T, copy: T): { value: T } | null {
  const [b, h, c] = [keyOf(base ?? null), keyOf(head ?? null), keyOf(copy ?? null)];
  if (c === b || h === c) return { value: head };
  return h === b ? { value: copy } : null;
}

/** Lists of ids or of things with an id (speakers, byline): merged thing by thing; the head's order, new ones behind. */
function mergeList(base: readonly unknown[], head: readonly unknown[], copy: readonly unknown[]): unknown[] | null {
  const [b, h, c] = [byId(base), byId(head), byId(copy)];
  if (!b || !h || !c) return null;
  const merged: unknown[] = [];
  for (const id of new Set([...h.keys(), ...c.keys()])) {
    const chosen = pick(b.get(id), h.get(id), c.get(id));
    if (!chosen) return null;
    if (chosen.value !== undefined) merged.push(chosen.value);
  }
  return merged;
}

function byId(items: readonly unknown[]): Map<string, unknown> | null {
  const found = new Map<string, unknown>();
  for (const item of items) {
    const id = typeof item === "string" ? item : idOf(item);
    if (id === null || found.has(id)) return null;
    found.set(id, item);
  }
  return found;
}

function idOf(item: unknown): string | null {
  if (typeof item !== "object" || item === null) return null;
  if ("id" in item && typeof item.id === "string") return item.id;
  return "authorId" in item && typeof item.authorId === "string" ? item.authorId : null;
}

function mergeTokens(base: Token[], head: Token[], copy: Token[]): Token[] | null {
  const ours = changesOf(base, head);
  const theirs = changesOf(base, copy);
  if (!ours || !theirs) return null;
  const all: Change[] = [];
  for (const change of [...ours, ...theirs].toSorted((x, y) => x.from - y.from || x.to - y.to)) {
    const last = all.at(-1);
    if (last && isSame(last, change)) continue;
    const isOwn = last && ours.includes(last) === ours.includes(change);
    if (last && !isOwn && !isApart(base, last, change)) return null;
    all.push(change);
  }
  const merged: Token[] = [];
  let at = 0;
  for (const { from, to, by } of all) {
    if (from < at) return null;
    merged.push(...base.slice(at, from), ...by);
    at = to;
  }
  return [...merged, ...base.slice(at)];
}

function isSame(a: Change, b: Change): boolean {
  return a.from === b.from && a.to === b.to && keyOf(a.by) === keyOf(b.by);
}

/** At least one whole word, or the border of a paragraph, stands unchanged between them. */
function isApart(base: Token[], first: Change, second: Change): boolean {
  return base.slice(first.to, second.from).some((token) => token.kind !== "text" || /[\p{L}\p{N}]/u.test(token.text));
}
