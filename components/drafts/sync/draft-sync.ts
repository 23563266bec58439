import type { Result } from "@/lib/core/result";
import type { OpenConflict, PersonHere, SavedDraft, Unit } from "@/lib/drafts/model";
import type { Journal, JournalOp } from "./journal";
import { type Edit, OpQueue } from "./op-queue";

export type SyncInput = {
  articleId: string;
  userId: string;
  windowId: string;
  since: number;
  ops: (Pick<JournalOp, "opId" | "unitId" | "kind" | "base" | "doc"> & { position?: string })[];
  at: string | null;
};

export type SyncState = {
  /** The last change stands on this device; null: it could not be kept here. */
  isKept: boolean;
  isJournalBroken: boolean;
  network: "saved" | "waiting" | "sending" | "offline" | "signed-out" | "refused";
  savedAt: Date | null;
  unsent: number;
  conflicts: readonly OpenConflict[];
  people: readonly PersonHere[];
  canWrite: boolean;
  why: string;
  /** What the server said when it refused. */
  say: string;
};

type Options = {
  articleId: string;
  userId: string;
  windowId: string;
  journal: Pick<Journal, "write">;
  send: (input: SyncInput) => Promise<Result<SavedDraft>>;
  newOpId: () => string;
  now: () => number;
  isSame: (a: unknown, b: unknown) => boolean;
  /** Puts what others wrote into the text; answers the ids of units that cannot be touched just now. */
  apply: (units: readonly Unit[]) => ReadonlySet<string>;
  /** Takes in what was typed since the last time: called before an answer is read. */
  collect: () => void;
  /** The unit that the person is in. */
  whereIs: () => string | null;
  onState: (state: SyncState) => void;
};

const SEND_AFTER = 1000;
const ASK_EVERY = 6000;
const ASK_HIDDEN = 45_000;
const LONGEST_PAUSE = 30_000;
const GIVE_UP_AFTER = 25_000;

/** Journal first, then the server; retries until it is answered; takes in what others changed. */
export class DraftSync {
  readonly queue: OpQueue;
  state: SyncState;
  private readonly o: Options;
  private seq: number;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> | null = null;
  private writes: Promise<void> = Promise.resolve();
  private readonly deferred = new Map<string, Unit>();
  private readonly heads = new Map<string, Unit>();
  private readonly onCopy = new Set<string>();
  private isStopped = false;
  private largest = Infinity;

  constructor(options: Options, first: { seq: number; units: readonly Unit[]; state: Partial<SyncState> }) {
    this.o = options;
    this.queue = new OpQueue(options, options.newOpId, options.isSame);
    this.seq = first.seq;
    for (const unit of first.units) {
      this.queue.heads.set(unit.unitId, unit.etag);
      this.heads.set(unit.unitId, unit);
    }
    this.state = {
      isKept: true,
      isJournalBroken: false,
      network: "saved",
      savedAt: null,
      unsent: 0,
      conflicts: [],
      people: [],
      canWrite: true,
      why: "",
      say: "",
      ...first.state,
    };
  }

  /** Writes the edits down on this device at once, and sends them a moment later. */
  edit(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    const ops = edits.map((edit) => this.queue.add(edit, this.o.now()));
    this.keep(ops, []);
    this.set({ isKept: false, network: this.state.network === "saved" ? "waiting" : this.state.network });
    this.wake(SEND_AFTER);
  }

  adopt(ops: readonly JournalOp[]): void {
    this.queue.adopt(ops);
    if (ops.length > 0) this.set({ network: "waiting" });
  }

  start(): void {
    this.wake(this.queue.ops.length > 0 ? 0 : ASK_EVERY);
  }

  stop(): void {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
  }

  /** Now, whatever the pause was: back online, signed in again, a click. */
  async now(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.failures = 0;
    await this.run();
  }

  /** Until everything is answered, or it fails. */
  async settle(): Promise<boolean> {
    this.o.collect();
    for (let i = 0; i < 60 && this.queue.ops.length > 0; i++) {
      await this.now();
      if (this.failures > 0 || this.state.network === "refused" || this.state.network === "signed-out") return false;
    }
    return this.queue.ops.length === 0;
  }

  async kept(): Promise<void> {
    await this.writes;
  }

  /** The unit as the server has it, as far as this device knows. */
  head(unitId: string): Unit | undefined {
    return this.heads.get(unitId);
  }

  /** A conflict was decided: the text of the unit is the head again, and nothing of this device is on its way to it. */
  async decided(unitId: string): Promise<void> {
    await this.now();
    this.onCopy.delete(unitId);
    const gone = this.queue.drop(unitId);
    if (gone.length > 0) this.keep([], gone);
    const head = this.heads.get(unitId);
    if (head) this.take([head]);
    this.set({ conflicts: this.state.conflicts.filter((it) => it.unitId !== unitId) });
  }

  retryDeferred(): void {
    if (this.deferred.size > 0) this.take([...this.deferred.values()]);
  }

  private keep(put: readonly JournalOp[], remove: readonly string[]): void {
    this.writes = this.writes.then(async () => {
      try {
        await this.o.journal.write(put, remove);
        this.set({ isKept: true, isJournalBroken: false });
      } catch (error) {
        console.error("journal:", error);
        this.set({ isKept: false, isJournalBroken: true });
      }
    });
  }

  private wake(after: number): void {
    if (this.isStopped) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), Math.max(after, this.failures > 0 ? this.pause() : 0));
  }

  private pause(): number {
    return Math.min(LONGEST_PAUSE, 500 * 2 ** this.failures);
  }

  private run(): Promise<void> {
    this.running ??= this.exchange().finally(() => {
      this.running = null;
      const isBusy = this.state.canWrite && this.queue.batch().length > 0;
      const isHidden = typeof document !== "undefined" && document.visibilityState === "hidden";
      this.wake(isBusy ? 50 : isHidden ? ASK_HIDDEN : ASK_EVERY);
    });
    return this.running;
  }

  private async exchange(): Promise<void> {
    if (this.isStopped) return;
    // Who may not write asks on, and sends when he may again.
    const batch = this.state.canWrite ? this.queue.batch().slice(0, this.largest) : [];
    const sent = this.queue.markSent(batch);
    if (sent.length > 0) this.keep(sent, []);
    // Before the network: the journal has to know that these may have arrived.
    await this.writes;
    if (batch.length > 0) this.set({ network: "sending" });
    const answer = await this.ask(batch);
    if (answer === null) {
      this.failures += 1;
      this.set({ network: "offline" });
      return;
    }
    if (answer.ok) this.read(answer.value, batch);
    else this.refused(answer, batch);
  }

  private async ask(batch: readonly JournalOp[]): Promise<Result<SavedDraft> | null> {
    const { articleId, userId, windowId, whereIs, send } = this.o;
    const ops = batch.map(({ opId, unitId, kind, base, doc, position }) => ({
      ...{ opId, unitId, kind, base, doc },
      ...(position === null ? {} : { position }),
    }));
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), GIVE_UP_AFTER));
    try {
      return await Promise.race([send({ articleId, userId, windowId, since: this.seq, ops, at: whereIs() }), late]);
    } catch {
      return null;
    }
  }

  private read(saved: SavedDraft, batch: readonly JournalOp[]): void {
    this.failures = 0;
    this.largest = Infinity;
    this.o.collect();
    const { put, remove } = this.queue.answered(saved.results, saved.changed);
    if (put.length + remove.length > 0) this.keep(put, remove);
    for (const { opId, result } of saved.results) {
      const op = batch.find((it) => it.opId === opId);
      if (op && result === "conflict") this.onCopy.add(op.unitId);
    }
    const open = new Set(saved.conflicts.map(({ unitId }) => unitId));
    for (const unitId of this.onCopy) if (!open.has(unitId)) this.onCopy.delete(unitId);
    for (const unit of saved.changed) this.heads.set(unit.unitId, unit);
    this.take(saved.changed);
    this.seq = saved.seq;
    this.set({
      network: this.queue.ops.length === 0 ? "saved" : "waiting",
      // Nothing was waiting and nothing is: the time of the last save stands.
      ...(batch.length > 0 || this.state.savedAt === null ? { savedAt: new Date(this.o.now()) } : {}),
      conflicts: saved.conflicts,
      people: saved.people,
      canWrite: saved.canWrite,
      why: saved.why,
      say: "",
    });
  }

  /** What stands otherwise: shown, unless this device has words of its own there that are still on their way. */
  private take(units: readonly Unit[]): void {
    const free = units.filter(({ unitId }) => !this.queue.has(unitId) && !this.onCopy.has(unitId));
    const later = this.o.apply(free);
    for (const unit of free) {
      if (later.has(unit.unitId)) this.deferred.set(unit.unitId, unit);
      else {
        this.deferred.delete(unit.unitId);
        this.queue.heads.set(unit.unitId, unit.etag);
      }
    }
    for (const { unitId } of units) if (this.queue.has(unitId)) this.deferred.delete(unitId);
  }

  private refused(answer: Extract<Result, { ok: false }>, batch: readonly JournalOp[]): void {
    if (answer.code === "unauthenticated") {
      this.failures += 1;
      this.set({ network: "signed-out", say: answer.say });
    } else if (answer.code === "unexpected" || answer.code === "limited") {
      this.failures += 1;
      this.set({ network: "offline", say: answer.say });
    } else if (answer.code === "invalid" && batch.length > 0) {
      const named = batch.filter(({ opId }) => opId in answer.fields).map(({ opId }) => opId);
      // Refused without a name: one by one, the one that is wrong is found.
      if (named.length === 0 && batch.length > 1) this.largest = Math.max(1, Math.floor(batch.length / 2));
      else this.keep(this.queue.refused(named.length > 0 ? named : batch.map(({ opId }) => opId), batch), []);
      this.set({ network: "refused", say: answer.say });
    } else if (answer.code === "conflict") {
      this.failures += 1;
      this.set({ canWrite: false, why: answer.say, network: "waiting" });
    } else {
      this.failures += 1;
      this.set({ network: "refused", say: answer.say });
    }
  }

  private set(change: Partial<SyncState>): void {
    this.state = { ...this.state, ...change, unsent: this.queue.ops.length };
    if (!this.isStopped) this.o.onState(this.state);
  }
}
