const MOST_TAGS = 50_000;

/** When each tag last changed, as far back as we know. */
export class TagHistory {
  /** In the order of their last change, oldest first. */
  private readonly last = new Map<string, number>();
  /** Every change after this one is known. */
  private since = Number.POSITIVE_INFINITY;

  reset(since: number): void {
    this.last.clear();
    this.since = since;
  }

  note(tags: readonly string[], seq: number): void {
    for (const tag of tags) {
      this.last.delete(tag);
      this.last.set(tag, seq);
    }
    for (const [tag, forgotten] of this.last) {
      if (this.last.size <= MOST_TAGS) break;
      this.last.delete(tag);
      this.since = Math.max(this.since, forgotten);
    }
  }

  /** True when one of the tags changed after change `seq`, or when that is longer ago than we know. */
  changedSince(tags: readonly string[], seq: number): boolean {
    return seq < this.since || tags.some((tag) => (this.last.get(tag) ?? 0) > seq);
  }
}
