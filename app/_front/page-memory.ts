import type { KeptPage } from "./kept-page";

type Slot = {
  page: KeptPage;
  size: number;
  isProven: boolean;
  touched: number;
  before: Slot | null;
  after: Slot | null;
};

/** The part of the memory that pages asked for twice may fill; a crawl of every address once never pushes them out. */
const PROVEN_SHARE = 0.8;

/** Kept pages by key and by tag, bounded by bytes; the longest unused of the unproven goes first. */
export class PageMemory {
  readonly limit: number;
  /** A page larger than this would push out too many others. */
  readonly largest: number;
  bytes = 0;
  private provenBytes = 0;
  private readonly slots = new Map<string, Slot>();
  private readonly byTag = new Map<string, Set<string>>();
  private readonly unproven = new Ring();
  private readonly proven = new Ring();

  constructor(limitBytes: number) {
    this.limit = limitBytes;
    this.largest = Math.min(4 << 20, limitBytes / 8);
  }

  get entries(): number {
    return this.slots.size;
  }

  /** `second` is the current second: a page counts as used once in each, which is all that its place in line needs. */
  get(key: string, second: number): KeptPage | undefined {
    const slot = this.slots.get(key);
    if (slot === undefined) return undefined;
    if (slot.touched !== second) this.touch(slot, second);
    return slot.page;
  }

  has(page: KeptPage): boolean {
    return this.slots.get(page.source.key)?.page === page;
  }

  /** Keeps the page; false when it is too large. */
  put(page: KeptPage): boolean {
    const { key, tags } = page.source;
    this.delete(key);
    const size = page.size;
    if (size > this.largest) return false;
    const slot: Slot = { page, size, isProven: false, touched: 0, before: null, after: null };
    this.slots.set(key, slot);
    this.bytes += size;
    this.unproven.add(slot);
    for (const tag of tags) {
      const keys = this.byTag.get(tag);
      if (keys) keys.add(key);
      else this.byTag.set(tag, new Set([key]));
    }
    this.shrink();
    return this.slots.get(key) === slot;
  }

  /** Counts the page's bytes anew after it has got another coding. */
  resize(page: KeptPage): void {
    const slot = this.slots.get(page.source.key);
    if (slot?.page !== page) return;
    const grown = page.size - slot.size;
    slot.size += grown;
    this.bytes += grown;
    if (slot.isProven) this.provenBytes += grown;
    this.shrink();
  }

  /** Forgets the pages with one of these tags whose render began before change `seq`; how many. */
  purge(tags: readonly string[], seq: number): number {
    let count = 0;
    for (const tag of tags) {
      for (const key of this.byTag.get(tag) ?? []) {
        const page = this.slots.get(key)?.page;
        if (page && page.source.seq < seq && this.delete(key)) count++;
      }
    }
    return count;
  }

  clear(): number {
    const count = this.slots.size;
    for (const key of [...this.slots.keys()]) this.delete(key);
    return count;
  }

  delete(key: string): boolean {
    const slot = this.slots.get(key);
    if (!slot) return false;
    this.slots.delete(key);
    this.bytes -= slot.size;
    if (slot.isProven) this.provenBytes -= slot.size;
    (slot.isProven ? this.proven : this.unproven).remove(slot);
    for (const tag of slot.page.source.tags) {
      const keys = this.byTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.byTag.delete(tag);
    }
    return true;
  }

  private touch(slot: Slot, second: number): void {
    slot.touched = second;
    (slot.isProven ? this.proven : this.unproven).remove(slot);
    // The use that made the page is not one of these: this is at least the second.
    if (!slot.isProven) {
      slot.isProven = true;
      this.provenBytes += slot.size;
    }
    (slot.isProven ? this.proven : this.unproven).add(slot);
    while (this.provenBytes > this.limit * PROVEN_SHARE) this.demoteOldest();
  }

  private demoteOldest(): void {
    const slot = this.proven.oldest();
    if (!slot) return;
    this.proven.remove(slot);
    slot.isProven = false;
    this.provenBytes -= slot.size;
    this.unproven.add(slot);
  }

  private shrink(): void {
    while (this.bytes > this.limit) {
      const slot = this.unproven.oldest() ?? this.proven.oldest();
      if (!slot) return;
      this.delete(slot.page.source.key);
    }
  }
}

/** A doubly linked list in the order of use. */
class Ring {
  private first: Slot | null = null;
  private last: Slot | null = null;

  add(slot: Slot): void {
    slot.before = this.last;
    slot.after = null;
    if (this.last) this.last.after = slot;
    else this.first = slot;
    this.last = slot;
  }

  remove(slot: Slot): void {
    if (slot.before) slot.before.after = slot.after;
    else this.first = slot.after;
    if (slot.after) slot.after.before = slot.before;
    else this.last = slot.before;
    slot.before = null;
    slot.after = null;
  }

  oldest(): Slot | null {
    return this.first;
  }
}
