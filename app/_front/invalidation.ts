import type { ChangeSource, Change } from "./changes";
import { TagHistory } from "./tag-history";

type Options = {
  source: ChangeSource;
  pollMs: number;
  /** Changes that were committed; `seq` is the number of the last of them. */
  onChange(tags: readonly string[], seq: number): void;
  /** What changed cannot be told: nothing that is kept may be trusted. */
  onReset(): void;
  onError(error: unknown): void;
  checkLastMs?: number;
};

/** Kept pages are served without asking the database for this long after the changes were last read. */
const TRUSTED_MS = 1000;
const POLL_TIMEOUT_MS = 2000;
/** A database restored from a copy has fewer changes than we have seen; look for that now and then. */
const CHECK_LAST_MS = 5_000;
const LOOK_BACK = 2000;

/**
 * Follows the changes that the database announces. Numbers are gapless and become visible in their order
 * (lib/core/changes.ts); a gap means that rows were forgotten before we saw them.
 */
export class Invalidation {
  /** The last change applied on this node; null until the database has been reached once. */
  seq: number | null = null;
  private readonly options: Options;
  private readonly history = new TagHistory();
  private readAt = Number.NEGATIVE_INFINITY;
  private checkedLastAt = Number.NEGATIVE_INFINITY;
  private failedAt = Number.NEGATIVE_INFINITY;
  private kicks = 0;
  /** The last kick that a reading has followed. */
  private readKick = 0;
  private polling: Promise<boolean> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(options: Options) {
    this.options = options;
  }

  async start(): Promise<void> {
    await this.poll();
    this.next();
  }

  stop(): void {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
  }

  /** Something was just committed here: until it has been applied, no kept page counts as right. */
  kick(): Promise<boolean> {
    this.kicks++;
    return this.poll();
  }

  /** Another node says that the changes have come this far. */
  heard(seq: number): void {
    if (this.seq !== null && seq <= this.seq) return;
    void this.kick();
  }

  lag(now: number): number {
    return now - this.readAt;
  }

  isTrusted(now: number): boolean {
    return now - this.readAt <= TRUSTED_MS && this.readKick === this.kicks;
  }

  /** Nothing is known to have changed, though it is some time since that could be asked. */
  isProbablyRight(now: number, staleMs: number): boolean {
    return now - this.readAt <= staleMs && this.readKick === this.kicks;
  }

  /** Reads the changes unless that has just failed; false: the database cannot be reached. */
  async ensure(): Promise<boolean> {
    if (this.isTrusted(Date.now())) return true;
    if (this.polling === null && Date.now() - this.failedAt < this.options.pollMs) return false;
    return this.poll();
  }

  /** True when one of the tags changed after change `seq`, or when that is longer ago than we know. */
  changedSince(tags: readonly string[], seq: number): boolean {
    return this.history.changedSince(tags, seq);
  }

  private next(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.poll().then(() => this.next()), this.options.pollMs);
    this.timer.unref();
  }

  private poll(): Promise<boolean> {
    this.polling ??= this.read().finally(() => (this.polling = null));
    return this.polling;
  }

  private async read(): Promise<boolean> {
    for (;;) {
      const startedAt = Date.now();
      const kicks = this.kicks;
      try {
        await withTimeout(this.readOnce(startedAt), POLL_TIMEOUT_MS);
      } catch (error) {
        this.failedAt = Date.now();
        this.options.onError(error);
        return false;
      }
      // A commit during the reading may not be in what was read.
      if (kicks === this.kicks) {
        this.readAt = startedAt;
        this.readKick = kicks;
        return true;
      }
    }
  }

  private async readOnce(now: number): Promise<void> {
    if (this.seq === null) await this.begin();
    if (now - this.checkedLastAt > (this.options.checkLastMs ?? CHECK_LAST_MS)) {
      const last = await this.options.source.lastChangeSeq();
      this.checkedLastAt = now;
      if (last < (this.seq ?? 0)) await this.begin();
    }
    for (;;) {
      const rows = await this.options.source.changesSince(this.seq ?? 0);
      if (rows.length === 0) return;
      this.apply(rows);
    }
  }

  /** The memory may hold pages of a database that is no more: all goes. */
  private async begin(): Promise<void> {
    const last = await this.options.source.lastChangeSeq();
    const rows = await this.options.source.changesSince(Math.max(0, last - LOOK_BACK));
    this.history.reset(rows[0] ? rows[0].seq - 1 : last);
    for (const row of rows) this.history.note(row.tags, row.seq);
    this.options.onReset();
    this.seq = rows.at(-1)?.seq ?? last;
  }

  private apply(rows: readonly Change[]): void {
    const fresh = rows.filter((row) => row.seq > (this.seq ?? 0));
    const [first] = fresh;
    const last = fresh.at(-1);
    if (!first || !last) return;
    for (const row of fresh) this.history.note(row.tags, row.seq);
    if (first.seq === (this.seq ?? 0) + 1)
      this.options.onChange([...new Set(fresh.flatMap((row) => row.tags))], last.seq);
    else {
      this.history.reset(first.seq - 1);
      for (const row of fresh) this.history.note(row.tags, row.seq);
      this.options.onReset();
    }
    this.seq = last.seq;
  }
}

function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the changes could not be read in ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
