import type { OpResult, Unit } from "@/lib/drafts/model";
import type { JournalOp } from "./journal";

/** What a change of a unit is, before it has a place in the queue. */
export type Edit = Pick<JournalOp, "unitId" | "kind" | "doc" | "position">;
type Owner = Pick<JournalOp, "articleId" | "windowId" | "userId">;

const MOST_OPS = 150;
const MOST_LETTERS = 1_500_000;

/**
 * The operations of a device that the server has not answered for, in their order. Pure: what changed is returned, to be
 * written into the journal before anything else happens.
 */
export class OpQueue {
  ops: JournalOp[] = [];
  /** The etag that this device's next edit of a unit is made on. */
  readonly heads = new Map<string, string>();
  private readonly owner: Owner;
  private readonly newOpId: () => string;
  private readonly isSame: (a: unknown, b: unknown) => boolean;
  /** Refused as they are: they stay here, and go again when their text changes. */
  private readonly held = new Set<string>();

  /** `isSame`: whether two docs say the same, however they are written. */
  constructor(owner: Owner, newOpId: () => string, isSame: (a: unknown, b: unknown) => boolean) {
    this.owner = { articleId: owner.articleId, windowId: owner.windowId, userId: owner.userId };
    this.newOpId = newOpId;
    this.isSame = isSame;
  }

  has(unitId: string): boolean {
    return this.ops.some((op) => op.unitId === unitId);
  }

  last(unitId: string): JournalOp | undefined {
    return this.ops.findLast((op) => op.unitId === unitId);
  }

  /** Takes an edit in: it replaces what was not yet sent of its unit, and follows what was. */
  add(edit: Edit, at: number): JournalOp {
    const last = this.last(edit.unitId);
    if (last && !last.isSent) {
      const op = { ...last, ...edit, position: edit.position ?? last.position, at };
      this.ops = this.ops.map((it) => (it === last ? op : it));
      this.held.delete(op.opId);
      return op;
    }
    const base = last ? last.base : (this.heads.get(edit.unitId) ?? null);
    const op: JournalOp = {
      ...this.owner,
      ...edit,
      opId: this.newOpId(),
      base,
      after: last?.opId ?? null,
      isSent: false,
      at,
    };
    this.ops.push(op);
    return op;
  }

  /** Operations that a closed window of this person left behind: they are sent as they are. */
  adopt(ops: readonly JournalOp[]): void {
    const known = new Set(this.ops.map(({ opId }) => opId));
    const adopted = ops.filter(({ opId }) => !known.has(opId)).map((op) => ({ ...op, isSent: true }));
    const here = new Set(adopted.map(({ opId }) => opId));
    this.ops = [
      ...adopted.map((op) => (op.after !== null && !here.has(op.after) ? { ...op, after: null } : op)),
      ...this.ops,
    ];
  }

  /** What can be sent now: at most one operation of a unit, none whose base is not known yet. */
  batch(): JournalOp[] {
    const units = new Set<string>();
    const batch: JournalOp[] = [];
    let letters = 0;
    for (const op of this.ops) {
      const isFirst = !units.has(op.unitId);
      units.add(op.unitId);
      if (!isFirst || op.after !== null || this.held.has(op.opId)) continue;
      letters += JSON.stringify(op.doc)?.length ?? 0;
      if (batch.length > 0 && (batch.length >= MOST_OPS || letters > MOST_LETTERS)) break;
      batch.push(op);
    }
    return batch;
  }

  markSent(batch: readonly JournalOp[]): JournalOp[] {
    const ids = new Set(batch.filter(({ isSent }) => !isSent).map(({ opId }) => opId));
    const changed: JournalOp[] = [];
    this.ops = this.ops.map((op) => {
      if (!ids.has(op.opId)) return op;
      const sent = { ...op, isSent: true };
      changed.push(sent);
      return sent;
    });
    return changed;
  }

  /** The server takes all of a batch or nothing: these were refused, so they never arrived and may still change. */
  refused(opIds: readonly string[], batch: readonly JournalOp[]): JournalOp[] {
    for (const id of opIds) this.held.add(id);
    const unsent = new Set(batch.map(({ opId }) => opId));
    const changed: JournalOp[] = [];
    this.ops = this.ops.map((op) => {
      if (!unsent.has(op.opId) || !opIds.includes(op.opId)) return op;
      const next = { ...op, isSent: false };
      changed.push(next);
      return next;
    });
    return changed;
  }

  /** Takes everything of a unit out: its text was settled in another way. */
  drop(unitId: string): string[] {
    const gone = this.ops.filter((op) => op.unitId === unitId).map(({ opId }) => opId);
    this.ops = this.ops.filter((op) => op.unitId !== unitId);
    return gone;
  }

  /**
   * The server's answer to an operation. What was typed meanwhile is made on the answer; but where the server merged in
   * what somebody else wrote, on the old base again, so that it merges once more instead of writing over it.
   */
  answered(results: readonly OpResult[], changed: readonly Unit[]): { put: JournalOp[]; remove: string[] } {
    const put: JournalOp[] = [];
    const remove: string[] = [];
    const otherwise = new Map(changed.map((unit) => [unit.unitId, unit]));
    for (const { opId, result, etag } of results) {
      const op = this.ops.find((it) => it.opId === opId);
      if (!op) continue;
      remove.push(opId);
      const other = otherwise.get(op.unitId);
      const isMerged = result !== "conflict" && other !== undefined && !this.isSame(other.doc, op.doc);
      this.ops = this.ops
        .filter((it) => it !== op)
        .map((it) => {
          if (it.after !== opId) return it;
          const next = { ...it, after: null, base: isMerged && op.base !== null ? op.base : etag };
          put.push(next);
          return next;
        });
      if (!this.has(op.unitId)) this.heads.set(op.unitId, etag);
    }
    return { put, remove };
  }
}
