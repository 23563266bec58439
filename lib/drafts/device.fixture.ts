import type { Context } from "@/lib/core/context";
import { saveDraft } from "./commands/save-draft";
import type { Op } from "./input";
import { keyBetween, type SavedDraft, type Unit } from "./model";

export type Random = (below: number) => number;

/** Numbers that look random, the same for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed + 0x9e3779b9;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

type Local = { words: string[]; etag: string | null; position: string; isDeleted: boolean };
type Request = { ops: Op[]; since: number };

/**
 * A browser with a journal, as the editor is to behave: an operation that was sent never changes and is sent again until
 * it is answered; what is typed meanwhile waits for the answer's etag; nobody's text is put over what is not yet saved.
 */
export class Device {
  readonly units = new Map<string, Local>();
  readonly inFlight = new Map<string, Op>();
  readonly dirty = new Set<string>();
  readonly sent: Request[] = [];
  since = 0;
  private readonly name: string;
  private readonly ctx: () => Context;
  private readonly articleId: string;
  private readonly random: Random;
  private readonly takenAway: Set<string>;

  /** `takenAway`: the words that somebody saw and took away on purpose. */
  constructor(name: string, ctx: () => Context, articleId: string, random: Random, takenAway: Set<string>) {
    this.name = name;
    this.ctx = ctx;
    this.articleId = articleId;
    this.random = random;
    this.takenAway = takenAway;
  }

  /** One edit at random; answers the word that was typed, if one was. */
  edit(word: string): string | null {
    const live = [...this.units].filter(([, unit]) => !unit.isDeleted);
    const kind = this.random(20);
    const chosen = live[this.random(Math.max(1, live.length))];
    if (!chosen || kind < 2) {
      const id = `${this.name}-${word}`;
      this.units.set(id, { words: [word], etag: null, position: this.place(live), isDeleted: false });
      this.dirty.add(id);
      return word;
    }
    const [id, unit] = chosen;
    this.dirty.add(id);
    if (kind === 2 && live.length > 3) {
      for (const gone of unit.words) this.takenAway.add(gone);
      unit.isDeleted = true;
      return null;
    }
    if (kind === 3) {
      unit.position = this.place(live.filter(([other]) => other !== id));
      return null;
    }
    if (kind < 7 && unit.words.length > 1) {
      for (const gone of unit.words.splice(this.random(unit.words.length), 1)) this.takenAway.add(gone);
      return null;
    }
    unit.words.splice(this.random(unit.words.length + 1), 0, word);
    return word;
  }

  private place(live: [string, Local][]): string {
    const keys = [...new Set(live.map(([, { position }]) => position))].toSorted((a, b) => (a < b ? -1 : 1));
    const at = this.random(keys.length + 1);
    return keyBetween(keys[at - 1] ?? null, keys[at] ?? null);
  }

  get isClean(): boolean {
    return this.dirty.size === 0 && this.inFlight.size === 0;
  }

  /** What is to be sent now; nothing in it changes afterwards. */
  request(): Request {
    for (const id of this.dirty) {
      if (this.inFlight.has(id)) continue;
      const unit = this.units.get(id);
      if (!unit) continue;
      const doc = unit.isDeleted ? null : docOf(id, unit.words);
      const op = { opId: crypto.randomUUID(), unitId: id, kind: "block" as const, base: unit.etag, doc };
      this.inFlight.set(id, { ...op, position: unit.position });
      this.dirty.delete(id);
    }
    const request = { ops: [...this.inFlight.values()], since: this.since };
    this.sent.push(request);
    return request;
  }

  deliver({ ops, since }: Request): Promise<SavedDraft> {
    const windowId = `cua-so-${this.name}-${this.name}`;
    return saveDraft(this.ctx(), { articleId: this.articleId, windowId, since, ops, at: null });
  }

  hear(answer: SavedDraft): void {
    for (const { opId, etag } of answer.results) {
      const op = [...this.inFlight.values()].find((sent) => sent.opId === opId);
      if (!op) continue;
      this.inFlight.delete(op.unitId);
      const unit = this.units.get(op.unitId);
      if (unit) unit.etag = etag;
    }
    for (const unit of answer.changed) {
      const isBusy = this.dirty.has(unit.unitId) || this.inFlight.has(unit.unitId);
      if (unit.kind === "block" && !isBusy) this.units.set(unit.unitId, localOf(unit));
    }
    this.since = Math.max(this.since, answer.seq);
  }
}

function localOf({ doc, etag, position, isDeleted }: Unit): Local {
  return { words: wordsIn(doc), etag, position, isDeleted };
}

function docOf(id: string, words: readonly string[]) {
  const content = words.length === 0 ? {} : { content: [{ type: "text", text: words.join(" ") }] };
  return { type: "paragraph", attrs: { id }, ...content };
}

/** Every word anywhere in a value. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return value.match(/w\d+/g) ?? [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
