import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tag } from "@/lib/core/tags";
import { answerPage } from "./answer";
import type { Upstream } from "./capture";
import type { ChangeSource } from "./changes";
import { Flights, type Controls } from "./flights";
import { Gate } from "./gate";
import type { Policies } from "./headers";
import { Improver } from "./improver";
import { Invalidation } from "./invalidation";
import { KeptPage, valueOf, type PageSource } from "./kept-page";
import { PageMemory } from "./page-memory";
import { dress, renderAnonymously, securityFor, type Dressed } from "./render";
import type { FrontStats, PageNotes } from "./share";
import type { SharedPages } from "./shared-pages";

export type PagesOptions = {
  upstream: Upstream;
  source: ChangeSource;
  policy: () => Policies;
  /** What Next takes for the address of the paper, whatever a reader's Host header says. */
  host: () => string;
  memoryBytes: number;
  pollMs: number;
  staleMs: number;
  renderTimeoutMs: number;
  concurrency: number;
  shared: SharedPages | null;
  onPurge?: (tags: readonly string[] | null) => void;
  log: (message: string, error?: unknown) => void;
};

/** What came of a render: a page, kept or not, or an answer for those who asked just now. */
export type Outcome = { page: KeptPage; isStored: boolean } | { once: Dressed; tags: readonly string[] };

/** `key` names the kept page, `url` is what Next is asked for; the same for all that readers can ask for. */
export type Wanted = { key: string; url: string; noindex: boolean };

export type Found = { page: KeptPage; isStale: boolean } | { once: Dressed };

const LONGEST_KEY = 600;
const MOST_TAGS = 600;

/** The public pages: kept, made once for all who ask, forgotten when what they show has changed. */
export class PublicPages {
  readonly notes = new AsyncLocalStorage<PageNotes>();
  readonly counts = { hits: 0, misses: 0, renders: 0, kept: 0, stale: 0, purged: 0 };
  readonly notKept: Record<string, number> = {};
  readonly invalidation: Invalidation;
  readonly memory: PageMemory;
  readonly gate: Gate;
  private readonly flights = new Flights<Outcome>((it) => ("page" in it ? it.page.source.tags : it.tags));
  private readonly options: PagesOptions;
  private readonly shared: SharedPages | null;
  private readonly improver: Improver;

  constructor(options: PagesOptions) {
    this.options = options;
    this.memory = new PageMemory(options.memoryBytes);
    this.gate = new Gate(options.concurrency, 1000);
    this.invalidation = new Invalidation({
      source: options.source,
      pollMs: options.pollMs,
      onChange: (tags, seq) => this.purge(tags, seq),
      onReset: () => this.forgetAll(),
      onError: (error) => options.log("the changes could not be read", error),
    });
    this.shared = options.shared;
    this.improver = new Improver(this.memory, options.log, (page) => this.shared?.put(page));
  }

  get redis(): "up" | "down" | null {
    if (this.shared === null) return null;
    return this.shared.isUp() ? "up" : "down";
  }

  /** The fast way: true when the request was answered from memory. `url` is a key already, or not found. */
  tryKept(req: IncomingMessage, res: ServerResponse, now: number): boolean {
    const second = Math.floor(now / 1000);
    const page = this.memory.get(req.url ?? "", second);
    if (page === undefined || page.source.until <= now || !this.invalidation.isTrusted(now)) return false;
    this.counts.hits++;
    this.improver.wasRead(page);
    answerPage(req, res, page, second, this.grown);
    return true;
  }

  /** The whole way: the page, from memory, from Redis or from a render. */
  async find(wanted: Wanted): Promise<Found> {
    const { key } = wanted;
    const isTrusted = await this.invalidation.ensure();
    const now = Date.now();
    const held = this.memory.get(key, Math.floor(now / 1000));
    if (held && held.source.until > now) {
      if (isTrusted) {
        this.counts.hits++;
        this.improver.wasRead(held);
        return { page: held, isStale: false };
      }
      if (this.invalidation.isProbablyRight(now, this.options.staleMs)) {
        this.counts.stale++;
        return { page: held, isStale: true };
      }
    }
    this.counts.misses++;
    const outcome = await this.flights.join(key, (flight) => this.produce(wanted, flight));
    return "once" in outcome ? { once: outcome.once } : { page: outcome.page, isStale: false };
  }

  /** Bytes in another coding were made for this page. */
  readonly grown = (page: KeptPage): void => this.memory.resize(page);

  /** After a commit on this node. */
  async kick(): Promise<void> {
    const isRead = await this.invalidation.kick();
    const { seq } = this.invalidation;
    if (isRead && seq !== null) this.shared?.announce(seq);
  }

  stats(refused: number): FrontStats {
    const { invalidation, memory, counts } = this;
    return {
      ...counts,
      notKept: { ...this.notKept },
      refused,
      entries: memory.entries,
      bytes: memory.bytes,
      limitBytes: memory.limit,
      rendering: this.gate.busy,
      changeSeq: invalidation.seq ?? 0,
      lagMs: invalidation.lag(Date.now()),
      redis: this.redis,
    };
  }

  forgetAll(): void {
    this.flights.clear();
    this.counts.purged += this.memory.clear();
    this.options.onPurge?.(null);
  }

  stop(): void {
    this.invalidation.stop();
    this.shared?.close();
  }

  private async render({ url, noindex }: Wanted): Promise<{ dressed: Dressed; notes: PageNotes }> {
    const { upstream, host, renderTimeoutMs: timeoutMs, policy } = this.options;
    const { captured, notes } = await renderAnonymously(url, { upstream, pages: this.notes, host: host(), timeoutMs });
    return { dressed: dress({ ...captured, status: notes.status ?? captured.status }, policy(), noindex), notes };
  }

  private purge(tags: readonly string[], seq: number): void {
    this.flights.purge(tags);
    this.counts.purged += this.memory.purge(tags, seq);
    this.options.onPurge?.(tags);
  }

  private async produce(wanted: Wanted, flight: Controls<Outcome>): Promise<Outcome> {
    const { key } = wanted;
    const found = this.held(key) ?? (await this.fromShared(key));
    if (found) {
      flight.begin();
      return { page: found, isStored: true };
    }
    return this.gate.run(async () => {
      flight.begin();
      const { seq } = this.invalidation;
      this.counts.renders++;
      const { dressed, notes } = await this.render(wanted);
      const tags = [...notes.tags, tag.all];
      const once: Outcome = { once: { ...dressed, cookies: [] }, tags };
      if (dressed.status !== 200) return this.skip("status", once);
      // A cookie made for nobody belongs to nobody: it is neither kept nor handed to whoever happened to ask.
      if (dressed.cookies.length > 0) return this.skip("cookie", once);
      if (dressed.isIncomplete) {
        this.options.log(`${key} has content that only a browser's script would show: no <Suspense>, no loading.tsx`);
        return this.skip("incomplete", once);
      }
      const source: PageSource = {
        key,
        headers: dressed.own,
        body: dressed.body,
        tags,
        until: notes.until,
        seq: seq ?? 0,
      };
      const page = new KeptPage(source, dressed.security);
      const outcome: Outcome = { page, isStored: false };
      if (seq === null) return this.skip("blind", outcome);
      if (notes.tags.size === 0) return this.skip("untagged", outcome);
      if (tags.length > MOST_TAGS || key.length > LONGEST_KEY) return this.skip("unwieldy", outcome);
      if (notes.until <= Date.now()) return this.skip("expired", outcome);
      if (flight.isSpoiled(outcome)) return this.skip("spoiled", outcome);
      if (!this.memory.put(page)) return this.skip("large", outcome);
      this.counts.kept++;
      this.shared?.put(page);
      return { page, isStored: true };
    });
  }

  private held(key: string): KeptPage | null {
    const page = this.memory.get(key, Math.floor(Date.now() / 1000));
    return page && page.source.until > Date.now() && this.invalidation.isTrusted(Date.now()) ? page : null;
  }

  private skip(why: string, outcome: Outcome): Outcome {
    this.notKept[why] = (this.notKept[why] ?? 0) + 1;
    return outcome;
  }

  private async fromShared(key: string): Promise<KeptPage | null> {
    if (!this.shared || key.length > LONGEST_KEY) return null;
    const found = await this.shared.get(key);
    if (!found || found.key !== key || found.until <= Date.now()) return null;
    if (this.invalidation.changedSince(found.tags, found.seq)) return null;
    const { br, gzip, ...source } = found;
    const page = new KeptPage(
      source,
      securityFor(valueOf(source.headers, "content-type") ?? "", this.options.policy()),
    );
    if (br) page.put("br", br.bytes, br.effort);
    if (gzip) page.put("gzip", gzip.bytes, gzip.effort);
    return this.memory.put(page) ? page : null;
  }
}
