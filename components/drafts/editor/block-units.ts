import { Fragment, Node as ProseMirrorNode, type Schema } from "@tiptap/pm/model";
import { type EditorState, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { Edit } from "@/components/drafts/sync/op-queue";
import { keysBetween, type Unit } from "@/lib/drafts/model";
import { idOf } from "./block-ids";
import { blockJson } from "./block-json";

/** The text as it was last written down: by id, the node itself (nodes never change) and its place. */
export type Recorded = Map<string, { node: ProseMirrorNode; position: string }>;

/** What changed since: only blocks that are another node, stand elsewhere, came or went. Records it. */
export function collectBlocks(doc: ProseMirrorNode, recorded: Recorded): Edit[] {
  const nodes: { id: string; node: ProseMirrorNode }[] = [];
  doc.forEach((node) => {
    const id = idOf(node);
    if (id !== null) nodes.push({ id, node });
  });
  const positions = placesOf(nodes.map(({ id }) => recorded.get(id)?.position ?? null));
  const edits: Edit[] = [];
  const present = new Set<string>();
  nodes.forEach(({ id, node }, i) => {
    present.add(id);
    const before = recorded.get(id);
    const position = positions[i] ?? "";
    const isMoved = before?.position !== position;
    if (before?.node === node && !isMoved) return;
    if (!before && nodes.length === 1 && isBlank(node)) return;
    recorded.set(id, { node, position });
    if (before && !isMoved && before.node.eq(node)) return;
    edits.push({ unitId: id, kind: "block", doc: blockJson(node), position });
  });
  for (const id of recorded.keys()) {
    if (present.has(id)) continue;
    recorded.delete(id);
    edits.push({ unitId: id, kind: "block", doc: null, position: null });
  }
  return edits;
}

/** The empty paragraph that an empty text shows is nothing yet. */
function isBlank(node: ProseMirrorNode): boolean {
  return node.type.name === "paragraph" && node.content.size === 0;
}

/** Keys in order: the most that can stay do stay, the others get new ones between them. */
export function placesOf(known: readonly (string | null)[]): string[] {
  const kept = longestRising(known);
  const places: string[] = [];
  let before: string | null = null;
  for (let i = 0; i < known.length;) {
    const own = known[i] ?? null;
    if (own !== null && kept.has(i)) {
      places.push((before = own));
      i += 1;
      continue;
    }
    let end = i;
    while (end < known.length && !kept.has(end)) end += 1;
    const fresh: string[] = keysBetween(before, known[end] ?? null, end - i);
    places.push(...fresh);
    before = places.at(-1) ?? null;
    i = end;
  }
  return places;
}

/** Indexes of the longest strictly rising run of keys (patience sorting). */
function longestRising(keys: readonly (string | null)[]): Set<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  keys.forEach((key, i) => {
    if (key === null) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[tails[middle] ?? 0] ?? "") < key) low = middle + 1;
      else high = middle;
    }
    previous[i] = tails[low - 1] ?? -1;
    tails[low] = i;
  });
  const rising = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) rising.add(i);
  return rising;
}

/** What others wrote, as one transaction that undo leaves alone; null when nothing of the text changes by it. */
export function takeUnits(state: EditorState, units: readonly Unit[], recorded: Recorded): Transaction | null {
  const { tr } = state;
  for (const unit of units) {
    if (unit.kind !== "block") continue;
    const found = find(tr.doc, unit.unitId);
    const node = unit.isDeleted ? null : nodeOf(state.schema, unit);
    if (!node) {
      if (unit.isDeleted && found) remove(tr, found);
      if (unit.isDeleted) recorded.delete(unit.unitId);
      continue;
    }
    recorded.set(unit.unitId, { node, position: unit.position });
    if (found && isInPlace(tr.doc, unit.unitId, recorded)) replaceInside(tr, found, node);
    else place(tr, found, node, unit, recorded);
  }
  if (!tr.docChanged) return null;
  recordNodes(tr.doc, units, recorded);
  return tr.setMeta("addToHistory", false).setMeta("taken", true);
}

function nodeOf(schema: Schema, unit: Unit): ProseMirrorNode | null {
  try {
    const node = ProseMirrorNode.fromJSON(schema, withId(unit.doc, unit.unitId));
    node.check();
    return node;
  } catch (error) {
    console.error("unit:", unit.unitId, error);
    return null;
  }
}

export function withId(doc: unknown, id: string): unknown {
  if (doc === null || typeof doc !== "object") return doc;
  const attrs = "attrs" in doc && doc.attrs !== null && typeof doc.attrs === "object" ? doc.attrs : {};
  return { ...doc, attrs: { ...attrs, id } };
}

type Found = { node: ProseMirrorNode; at: number };

function find(doc: ProseMirrorNode, id: string): Found | null {
  let found: Found | null = null;
  doc.forEach((node, at) => {
    if (idOf(node) === id) found = { node, at };
  });
  return found;
}

function remove(tr: Transaction, { node, at }: Found): void {
  const isOnly = tr.doc.childCount === 1;
  const { paragraph } = tr.doc.type.schema.nodes;
  if (isOnly && paragraph) tr.replaceWith(at, at + node.nodeSize, paragraph.create());
  else tr.delete(at, at + node.nodeSize);
}

/** Only the letters that differ, so that a caret elsewhere in the block stays where it is. */
function replaceInside(tr: Transaction, { node, at }: Found, next: ProseMirrorNode): void {
  if (node.eq(next)) return;
  const from = node.sameMarkup(next) ? node.content.findDiffStart(next.content) : null;
  const end = node.sameMarkup(next) ? node.content.findDiffEnd(next.content) : null;
  if (from === null || end === null) {
    const { anchor, head } = tr.selection;
    tr.replaceWith(at, at + node.nodeSize, next);
    if (anchor > at && anchor < at + node.nodeSize) restoreCaret(tr, anchor, head);
    return;
  }
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  tr.replace(at + 1 + from, at + 1 + end.a + overlap, next.slice(from, end.b + overlap));
}

function restoreCaret(tr: Transaction, anchor: number, head: number): void {
  const within = (position: number) => tr.doc.resolve(Math.min(position, tr.doc.content.size));
  tr.setSelection(TextSelection.between(within(anchor), within(head)));
}

function isInPlace(doc: ProseMirrorNode, id: string, recorded: Recorded): boolean {
  const own = recorded.get(id)?.position ?? "";
  let isBefore = true;
  let isRight = true;
  doc.forEach((node) => {
    const other = idOf(node);
    if (other === id) isBefore = false;
    else {
      const position = other === null ? null : recorded.get(other)?.position;
      if (position != null && position < own !== isBefore && position !== own) isRight = false;
    }
  });
  return isRight;
}

/** In front of the first block that stands behind it. */
function place(tr: Transaction, found: Found | null, node: ProseMirrorNode, unit: Unit, recorded: Recorded): void {
  const { anchor, head } = tr.selection;
  const isInside = found !== null && anchor > found.at && anchor < found.at + found.node.nodeSize;
  const offset = found ? anchor - found.at : 0;
  if (found && tr.doc.childCount > 1) tr.delete(found.at, found.at + found.node.nodeSize);
  let at = tr.doc.content.size;
  tr.doc.forEach((other, offsetOfOther) => {
    const id = idOf(other);
    const position = id === null ? undefined : recorded.get(id)?.position;
    if (position !== undefined && position > unit.position && offsetOfOther < at) at = offsetOfOther;
  });
  tr.insert(at, Fragment.from(node));
  if (isInside) {
    const caret = Math.min(at + offset, at + node.nodeSize - 1);
    tr.setSelection(anchor === head ? Selection.near(tr.doc.resolve(caret), 1) : tr.selection);
  }
}

/** The nodes as they came out: what was taken counts as written down. */
function recordNodes(doc: ProseMirrorNode, units: readonly Unit[], recorded: Recorded): void {
  const taken = new Set(units.map(({ unitId }) => unitId));
  doc.forEach((node) => {
    const id = idOf(node);
    const known = id !== null && taken.has(id) ? recorded.get(id) : undefined;
    if (id !== null && known) recorded.set(id, { ...known, node });
  });
}
