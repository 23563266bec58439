import { diffArrays } from "diff";
import { Block } from "@/lib/articles/document";
import { type Change, changesOf } from "./internal/changes";
import { keyOf, type Node, nodesOf, pieces, type Token, tokenKey, tokensOf } from "./internal/tokens";

/** What a person may take of a place where two texts differ. */
export const TAKES = ["head", "copy", "both"] as const;
export type Take = (typeof TAKES)[number];

/** A stretch of the text: the same for both, or a sentence that one of them changed, or both. */
export type Stretch =
  | { is: "same"; tokens: Token[] }
  | { is: "changed"; by: Take; base: Token[]; head: Token[]; copy: Token[] };
export type Changed = Extract<Stretch, { is: "changed" }>;

/** Two texts of one unit, laid beside what both were made of, sentence by sentence. */
export type Sentences = {
  stretches: Stretch[];
  changed: Changed[];
  /** Speaker, role and the like were changed by both: the head's stay. */
  keepsHeadAttrs: boolean;
  /** The unit with these choices, in the order of `changed`; null when they do not make a whole. */
  join: (takes: readonly Take[]) => { doc: unknown } | null;
};

/** Null for a unit without running text, and when one of them deleted it: then only the whole can be chosen. */
export function sentencesOf(base: unknown, head: unknown, copy: unknown): Sentences | null {
  if (typeof head === "string" && typeof copy === "string") {
    const stretches = stretchesOf(
      typeof base === "string" ? textTokens(base) : null,
      textTokens(head),
      textTokens(copy),
    );
    return stretches && withJoin(stretches, false, (tokens) => ({ doc: plain(tokens) }));
  }
  const [b, h, c] = [base, head, copy].map((doc) => Block.safeParse(doc).data as Node | undefined);
  if (!h || !c || h.type !== c.type) return null;
  const stretches = stretchesOf(
    b ? tokensOf(b.content ?? []) : null,
    tokensOf(h.content ?? []),
    tokensOf(c.content ?? []),
  );
  const { attrs, isContested } = attrsOf(b?.attrs, h.attrs ?? {}, c.attrs ?? {});
  return (
    stretches &&
    withJoin(stretches, isContested, (tokens) => {
      const content = nodesOf(tokens);
      if (!content) return null;
      const read = Block.safeParse({ type: h.type, attrs, ...(content.length > 0 ? { content } : {}) });
      return read.success ? { doc: read.data } : null;
    })
  );
}

function withJoin(
  stretches: Stretch[],
  keepsHeadAttrs: boolean,
  made: (tokens: Token[]) => { doc: unknown } | null,
): Sentences {
  const changed = stretches.filter((stretch) => stretch.is === "changed");
  const join = (takes: readonly Take[]) => {
    let next = 0;
    return made(
      joined(
        stretches.flatMap((stretch): Piece[] => {
          if (stretch.is === "same") return [{ of: "either", tokens: stretch.tokens }];
          const take = takes[next++] ?? "both";
          return (["head", "copy"] as const)
            .filter((side) => take === side || take === "both")
            .map((side) => ({ of: side, tokens: stretch[side] }));
        }),
      ),
    );
  };
  return { stretches, changed, keepsHeadAttrs, join };
}

type Piece = { of: "head" | "copy" | "either"; tokens: Token[] };

/** The pieces as one text. Where two meet that stand beside one another in neither text, no two words run together. */
function joined(taken: readonly Piece[]): Token[] {
  const tokens: Token[] = [];
  let met = new Set<Piece["of"]>();
  for (const piece of taken) {
    if (piece.of !== "either") met.add(piece.of);
    if (piece.tokens.length === 0) continue;
    if (met.size > 1 && runTogether(tokens.at(-1), piece.tokens[0]))
      tokens.push({ kind: "text", text: " ", marks: [] });
    tokens.push(...piece.tokens);
    met = new Set(piece.of === "either" ? [] : [piece.of]);
  }
  return tokens;
}

function runTogether(left: Token | undefined, right: Token | undefined): boolean {
  if (left?.kind !== "text" || right?.kind !== "text") return false;
  return !/[\s([“‘«]$/u.test(left.text) && /^[\p{L}\p{N}([“‘«"'–-]/u.test(right.text);
}

function textTokens(text: string): Token[] {
  return pieces(text).map((piece): Token => ({ kind: "text", text: piece, marks: [] }));
}

/** The words of some tokens; a paragraph's border is a line's end. */
export function plain(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === "text" ? token.text : token.kind === "close" ? "\n" : "")).join("");
}

export type NewWords = { text: string; isNew: boolean }[];

/** Words with those marked that the base does not have, by syllable. */
export function newWords(base: readonly Token[], tokens: readonly Token[]): NewWords {
  const parts = diffArrays(pieces(plain(base)), pieces(plain(tokens)));
  return parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value.join(""), isNew: added }));
}

/** The same of two texts: each with the words that the other does not have. */
export function differing(a: string, b: string): { a: NewWords; b: NewWords } {
  const [inA, inB] = [textTokens(a), textTokens(b)];
  return { a: newWords(inB, inA), b: newWords(inA, inB) };
}

/** Without a base every difference is both's. */
function stretchesOf(known: Token[] | null, head: Token[], copy: Token[]): Stretch[] | null {
  const base = known ?? head;
  const ours = changesOf(base, head);
  const theirs = changesOf(base, copy);
  if (!ours || !theirs) return null;
  const places = placesOf(base, [...ours, ...theirs]);
  const [oursLeft, theirsLeft] = [[...ours], [...theirs]];
  const stretches: Stretch[] = [];
  let at = 0;
  const same = (to: number) => {
    if (to > at) stretches.push({ is: "same", tokens: base.slice(at, to) });
    at = to;
  };
  for (const { from, to } of places) {
    same(from);
    const [h, c] = [applied(base, oursLeft, from, to), applied(base, theirsLeft, from, to)];
    const range = base.slice(from, to);
    const [isOurs, isTheirs] = [!isSame(h, range), !isSame(c, range)];
    at = to;
    if (isSame(h, c)) stretches.push({ is: "same", tokens: h });
    else {
      const by = known === null || (isOurs && isTheirs) ? "both" : isOurs ? "head" : "copy";
      stretches.push({ is: "changed", by, base: known === null ? [] : range, head: h, copy: c });
    }
  }
  same(base.length);
  return stretches;
}

/** Ranges of the base that are chosen as one: whole sentences, those that touch one another together. */
function placesOf(base: Token[], changes: Change[]): { from: number; to: number }[] {
  const borders = bordersOf(base);
  const wide = changes.map(({ from, to }) => {
    // Something new between two sentences is a place of its own.
    if (from === to && borders.includes(from)) return { from, to };
    return {
      from: borders.findLast((border) => border <= from) ?? 0,
      to: borders.find((border) => border >= Math.max(to, from + 1)) ?? base.length,
    };
  });
  const places: { from: number; to: number }[] = [];
  for (const place of wide.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = places.at(-1);
    const isNew = place.from === place.to;
    const touches = last && (place.from < last.to || place.from === last.from || (isNew && place.from === last.to));
    if (touches) last.to = Math.max(last.to, place.to);
    else places.push({ ...place });
  }
  return places;
}

/** Where a sentence begins or ends, and on both sides of a paragraph's border. */
function bordersOf(tokens: Token[]): number[] {
  const borders = new Set([0, tokens.length]);
  tokens.forEach((token, i) => {
    if (token.kind !== "text") borders.add(i).add(i + 1);
    else if (/^\s+$/u.test(token.text) && isEnd(tokens, i - 1)) borders.add(i + 1);
  });
  return [...borders].toSorted((a, b) => a - b);
}

function isEnd(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== "text") return false;
  return /^[.!?…]$/u.test(token.text) || (/^["”’')\]]$/u.test(token.text) && isEnd(tokens, i - 1));
}

/** The base from `from` to `to` with the changes that lie there; takes them off the list, so that none counts twice. */
function applied(base: Token[], left: Change[], from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (let change = left[0]; change && change.to <= to; change = left[0]) {
    left.shift();
    tokens.push(...base.slice(at, change.from), ...change.by);
    at = change.to;
  }
  return [...tokens, ...base.slice(at, to)];
}

function isSame(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length === b.length && a.every((token, i) => tokenKey(token) === tokenKey(b[i] ?? token));
}

function attrsOf(
  base: Record<string, unknown> | undefined,
  head: Record<string, unknown>,
  copy: Record<string, unknown>,
) {
  const attrs: Record<string, unknown> = {};
  let isContested = false;
  for (const name of new Set([...Object.keys(head), ...Object.keys(copy)])) {
    const [b, h, c] = [base?.[name], head[name], copy[name]].map((value) => keyOf(value ?? null));
    const isCopys = base !== undefined && h === b && c !== b;
    if (h !== c && !isCopys && (base === undefined || c !== b)) isContested = true;
    const value = isCopys ? copy[name] : head[name];
    if (value !== undefined) attrs[name] = value;
  }
  return { attrs, isContested };
}
