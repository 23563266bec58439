import { Extension } from "@tiptap/core";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { Plugin, type Transaction } from "@tiptap/pm/state";
import { newBlockId } from "./attributes";

/**
 * Every top-level block has an id of its own, and keeps it: a split gives one half a new id, a paste takes none that is
 * there already, undo brings the old one back. Saving, comments and comparisons hold on to it.
 */
export const BlockIds = Extension.create({
  name: "blockIds",
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, { doc, tr }) =>
        transactions.some(({ docChanged }) => docChanged) ? withIds(tr, doc, before.doc) : null,
    }),
  ],
});

function withIds(tr: Transaction, doc: ProseMirrorNode, before: ProseMirrorNode): Transaction | null {
  const owners = new Map<string, number>();
  const nameless: number[] = [];
  for (let i = 0; i < doc.childCount; i++) {
    const id = idOf(doc.child(i));
    const other = id === null ? undefined : owners.get(id);
    if (id === null) nameless.push(i);
    else if (other === undefined) owners.set(id, i);
    else {
      const loser = keeper(doc, other, i, before) === other ? i : other;
      owners.set(id, loser === i ? other : i);
      nameless.push(loser);
    }
  }
  if (nameless.length === 0) return null;
  const wanted = new Set(nameless);
  doc.forEach((_, offset, i) => {
    if (wanted.has(i)) tr.setNodeAttribute(offset, "id", newBlockId());
  });
  return tr;
}

/** Of two with one id, the one that was there before; after a split the first, unless the words went to the second. */
function keeper(doc: ProseMirrorNode, first: number, second: number, before: ProseMirrorNode): number {
  const [a, b] = [doc.child(first), doc.child(second)];
  const isOld = (node: ProseMirrorNode) => childrenOf(before).includes(node);
  if (isOld(a) !== isOld(b)) return isOld(a) ? first : second;
  return a.textContent === "" && b.textContent !== "" ? second : first;
}

function childrenOf(doc: ProseMirrorNode): ProseMirrorNode[] {
  return Array.from({ length: doc.childCount }, (_, i) => doc.child(i));
}

export function idOf(node: ProseMirrorNode): string | null {
  const id: unknown = node.attrs["id"];
  return typeof id === "string" ? id : null;
}
