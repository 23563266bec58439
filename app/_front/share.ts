import type { AsyncLocalStorage } from "node:async_hooks";

/** What one render says about the page it makes; collected while Next renders, read by the front afterwards. */
export type PageNotes = {
  readonly tags: Set<string>;
  /** Milliseconds since 1970 from which the page is no longer true by itself; Infinity when it never is. */
  until: number;
  /** A status that Next has no word for (410); null: the one that Next gave. */
  status: number | null;
};

export type FrontStats = {
  hits: number;
  misses: number;
  renders: number;
  /** Renders whose page was kept; the others are counted by why not. */
  kept: number;
  notKept: Record<string, number>;
  /** Answers given from a page that could not be checked against the database. */
  stale: number;
  refused: number;
  entries: number;
  bytes: number;
  limitBytes: number;
  purged: number;
  rendering: number;
  /** Number of the last change that this node has applied. */
  changeSeq: number;
  /** Milliseconds since the changes were last read. */
  lagMs: number;
  /** null: one node, no Redis. */
  redis: "up" | "down" | null;
};

export type FrontShare = {
  readonly pages: AsyncLocalStorage<PageNotes>;
  /** To be called after a commit that announced something: no kept page is served before the change is applied. */
  kick(): void;
  stats(): FrontStats;
};

const KEY = Symbol.for("toasoan.front");
type Holder = { [KEY]?: FrontShare };

/**
 * The front of this process; undefined when Next runs without it (a build, a test). Next bundles its own copies of our
 * modules, so the two sides meet on globalThis.
 */
export function front(): FrontShare | undefined {
  return (globalThis as Holder)[KEY];
}

export function shareFront(share: FrontShare): void {
  (globalThis as Holder)[KEY] = share;
}

export function unshareFront(share: FrontShare): void {
  const holder = globalThis as Holder;
  if (holder[KEY] === share) delete holder[KEY];
}
