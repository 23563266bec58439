import type { Editor } from "@tiptap/core";
import { uuidv7 } from "uuidv7";
import type { z } from "zod";
import type { Result } from "@/lib/core/result";
import {
  blocksInOrder,
  type DRAFT_FIELDS,
  type DraftField,
  fieldOf,
  isFieldId,
  type OpenConflict,
  type PersonHere,
  type SavedDraft,
  type Unit,
} from "@/lib/drafts/model";
import { newBlockId } from "./editor/attributes";
import { idOf } from "./editor/block-ids";
import { collectBlocks, type Recorded, takeUnits, withId } from "./editor/block-units";
import { blockAtCaret } from "./editor/turn-commands";
import { DraftSync, type SyncInput, type SyncState } from "./sync/draft-sync";
import type { Journal, JournalOp } from "./sync/journal";
import type { Edit } from "./sync/op-queue";
import type { OpenWindow } from "./sync/window-id";

export type FieldValue<F extends DraftField> = z.output<(typeof DRAFT_FIELDS)[F]>;

export type OpenedDraft = {
  articleId: string;
  seq: number;
  units: Unit[];
  conflicts: readonly OpenConflict[];
  people: readonly PersonHere[];
  canWrite: boolean;
  why: string;
};

type Parts = {
  draft: OpenedDraft;
  userId: string;
  window: OpenWindow;
  journal: Journal;
  send: (input: SyncInput) => Promise<Result<SavedDraft>>;
};

/** How long typed letters may wait before they are written down. */
const COLLECT_AFTER = 300;

/** One open draft: its fields, its text, and what keeps them. Knows no React. */
export class DraftSession {
  readonly sync: DraftSync;
  private readonly parts: Parts;
  private units: Unit[];
  private fields = new Map<string, unknown>();
  private readonly recordedFields = new Map<string, string>();
  private readonly recorded: Recorded = new Map();
  private editor: Editor | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly listeners = new Set<() => void>();
  private snapshot: { fields: ReadonlyMap<string, unknown>; sync: SyncState };
  private at: string | null = null;

  /** Opens the server's view with what this device still had to send laid over it. */
  static async open(parts: Parts): Promise<DraftSession> {
    const ops = await orphans(parts);
    return new DraftSession(parts, ops);
  }

  private constructor(parts: Parts, ops: readonly JournalOp[]) {
    this.parts = parts;
    const { draft, userId, window, journal, send } = parts;
    this.units = withOps(draft.units, ops);
    for (const { unitId, doc } of this.units) if (isFieldId(unitId)) this.recordField(unitId, doc);
    this.sync = new DraftSync(
      {
        articleId: draft.articleId,
        userId,
        windowId: window.id,
        journal,
        send,
        newOpId: uuidv7,
        now: Date.now,
        isSame: (a, b) => this.isSame(a, b),
        apply: (units) => this.apply(units),
        collect: () => this.collect(),
        whereIs: () => this.at,
        onState: () => this.changed(),
      },
      { seq: draft.seq, units: draft.units, state: pick(draft) },
    );
    this.sync.adopt(ops);
    this.snapshot = { fields: this.fields, sync: this.sync.state };
  }

  get articleId(): string {
    return this.parts.draft.articleId;
  }

  /** The text as the editor opens it. */
  initialDocument(): unknown {
    const content = blocksInOrder(this.units).map(({ unitId, doc }) => withId(doc, unitId));
    const blank = { type: "paragraph", attrs: { id: newBlockId() } };
    return { type: "doc", content: content.length > 0 ? content : [blank] };
  }

  attach(editor: Editor): void {
    this.editor = editor;
    const places = new Map(this.units.map(({ unitId, position }) => [unitId, position]));
    this.recorded.clear();
    editor.state.doc.forEach((node) => {
      const id = idOf(node);
      const position = id === null ? undefined : places.get(id);
      if (id !== null && position !== undefined) this.recorded.set(id, { node, position });
    });
    editor.on("transaction", ({ transaction }) => {
      if (transaction.docChanged && !transaction.getMeta("taken")) this.soon();
    });
    this.sync.start();
  }

  field<F extends DraftField>(name: F, otherwise: FieldValue<F>): FieldValue<F> {
    const unitId = `field:${name}`;
    const unit: Unit = {
      unitId,
      kind: "field",
      position: "",
      doc: this.fields.get(unitId),
      etag: "",
      isDeleted: false,
    };
    return fieldOf([unit], name, otherwise);
  }

  setField<F extends DraftField>(name: F, value: FieldValue<F>): void {
    this.fields = new Map(this.fields).set(`field:${name}`, value);
    this.soon();
    this.changed();
  }

  /** Where the person is, for those who have the article open too. */
  enter(unitId: string | null): void {
    this.at = unitId;
  }

  /** Writes down what was typed since the last time. Cheap when that is nothing. */
  collect(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const edits: Edit[] = [];
    for (const [unitId, doc] of this.fields) {
      const json = JSON.stringify(doc) ?? "null";
      if (this.recordedFields.get(unitId) === json) continue;
      this.recordedFields.set(unitId, json);
      edits.push({ unitId, kind: "field", doc, position: null });
    }
    if (this.editor && !this.editor.isDestroyed) {
      edits.push(...collectBlocks(this.editor.state.doc, this.recorded));
      const block = this.editor.isFocused ? blockAtCaret(this.editor.state) : null;
      if (block) this.at = idOf(block.node);
    }
    if (edits.length > 0) this.nameArticle();
    this.sync.edit(edits);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  read = () => this.snapshot;

  close(): void {
    this.collect();
    this.sync.stop();
  }

  private soon(): void {
    this.timer ??= setTimeout(() => this.collect(), COLLECT_AFTER);
  }

  private nameArticle(): void {
    const { journal, draft, userId } = this.parts;
    const title = this.field("title", "");
    journal.nameArticle({ articleId: draft.articleId, userId, title, at: Date.now() }).catch(() => undefined);
  }

  private recordField(unitId: string, doc: unknown): void {
    this.fields.set(unitId, doc);
    this.recordedFields.set(unitId, JSON.stringify(doc) ?? "null");
  }

  /** Never while an input method composes: a word that is being made must not move under the hand. */
  private apply(units: readonly Unit[]): ReadonlySet<string> {
    const later = new Set<string>();
    const isComposing = this.editor?.view.composing ?? false;
    const blocks = units.filter(({ kind }) => kind === "block");
    if (isComposing) for (const { unitId } of blocks) later.add(unitId);
    else if (this.editor && !this.editor.isDestroyed && blocks.length > 0) {
      const tr = takeUnits(this.editor.state, blocks, this.recorded);
      if (tr) this.editor.view.dispatch(tr);
    }
    for (const { unitId, doc, kind } of units) {
      if (kind !== "field" || !isFieldId(unitId)) continue;
      if (isFieldComposing(unitId)) later.add(unitId);
      else {
        this.fields = new Map(this.fields);
        this.recordField(unitId, doc);
      }
    }
    if (units.some(({ kind }) => kind === "field")) this.changed();
    return later;
  }

  private isSame(a: unknown, b: unknown): boolean {
    if (JSON.stringify(a) === JSON.stringify(b)) return true;
    const schema = this.editor?.schema;
    if (!schema || a === null || b === null) return false;
    try {
      return schema.nodeFromJSON(a).eq(schema.nodeFromJSON(b));
    } catch {
      return false;
    }
  }

  private changed(): void {
    this.snapshot = { fields: this.fields, sync: this.sync?.state ?? this.snapshot.sync };
    for (const listener of this.listeners) listener();
  }
}

function pick({ conflicts, people, canWrite, why }: OpenedDraft): Partial<SyncState> {
  return { conflicts, people, canWrite, why };
}

/** What windows of this person that are no longer open had not sent. */
async function orphans({ journal, draft, userId, window }: Parts): Promise<JournalOp[]> {
  try {
    const ops = await journal.opsOf(draft.articleId, userId);
    const alive = new Map<string, boolean>();
    for (const { windowId } of ops) if (!alive.has(windowId)) alive.set(windowId, await window.isAlive(windowId));
    return ops.filter(({ windowId }) => alive.get(windowId) !== true);
  } catch (error) {
    console.error("journal:", error);
    return [];
  }
}

function withOps(units: readonly Unit[], ops: readonly JournalOp[]): Unit[] {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  for (const { unitId, kind, doc, position } of ops) {
    const known = byId.get(unitId);
    byId.set(unitId, {
      unitId,
      kind,
      doc: kind === "field" ? doc : (doc ?? known?.doc),
      position: position ?? known?.position ?? "",
      etag: known?.etag ?? "",
      isDeleted: doc === null && kind === "block",
    });
  }
  return [...byId.values()];
}

/** Set by ./field-input.client.tsx on the field of the unit while something is being composed in it. */
function isFieldComposing(unitId: string): boolean {
  return document.querySelector(`[data-unit="${unitId}"][data-composing]`) !== null;
}
