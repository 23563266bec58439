import { lift, setBlockType, toggleMark, wrapIn } from "@tiptap/pm/commands";
import { Fragment, type Node as ProseMirrorNode, type NodeType } from "@tiptap/pm/model";
import { liftListItem, wrapInList } from "@tiptap/pm/schema-list";
import { type Command, type EditorState, NodeSelection, Selection, TextSelection } from "@tiptap/pm/state";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from "@tiptap/pm/tables";
import type { Picture } from "@/lib/articles/document";
import { newBlockId } from "./attributes";

export type MarkName = "bold" | "italic" | "subscript" | "superscript";

export function mark(name: MarkName): Command {
  return (state, dispatch, view) => {
    const type = state.schema.marks[name];
    return type ? toggleMark(type)(state, dispatch, view) : false;
  };
}

export function isMarked({ selection, storedMarks, doc, schema }: EditorState, name: MarkName | "link"): boolean {
  const type = schema.marks[name];
  if (!type) return false;
  if (selection.empty) return type.isInSet(storedMarks ?? selection.$from.marks()) !== undefined;
  return doc.rangeHasMark(selection.from, selection.to, type);
}

/** Names of the nodes around the caret, the outermost first. */
export function around({ selection }: EditorState): string[] {
  const { $from } = selection;
  const names = Array.from({ length: $from.depth }, (_, i) => $from.node(i + 1).type.name);
  return selection instanceof NodeSelection ? [...names, selection.node.type.name] : names;
}

export function heading(level: 2 | 3): Command {
  return (state, dispatch, view) => {
    const { heading: type, paragraph } = state.schema.nodes;
    const { parent } = state.selection.$from;
    if (!type || !paragraph) return false;
    const isSo = parent.type === type && parent.attrs["level"] === level;
    const id: unknown = parent.attrs["id"];
    return isSo
      ? setBlockType(paragraph, { id })(state, dispatch, view)
      : setBlockType(type, { level, id })(state, dispatch, view);
  };
}

export function pullQuote(): Command {
  return (state, dispatch, view) => {
    const { pullQuote: type, paragraph } = state.schema.nodes;
    const { parent } = state.selection.$from;
    if (!type || !paragraph) return false;
    return setBlockType(parent.type === type ? paragraph : type, { id: parent.attrs["id"] as unknown })(
      state,
      dispatch,
      view,
    );
  };
}

export function plain(): Command {
  return (state, dispatch, view) => {
    const { paragraph } = state.schema.nodes;
    const id: unknown = state.selection.$from.parent.attrs["id"];
    return paragraph ? setBlockType(paragraph, { id })(state, dispatch, view) : false;
  };
}

export function list(name: "bulletList" | "orderedList"): Command {
  return (state, dispatch, view) => {
    const { listItem, [name]: type } = state.schema.nodes;
    if (!type || !listItem) return false;
    const names = around(state);
    if (names.includes(name)) return liftListItem(listItem)(state, dispatch, view);
    const other = listAround(state);
    if (other) {
      dispatch?.(state.tr.setNodeMarkup(other.at, type, other.node.attrs));
      return true;
    }
    return wrapInList(type)(state, dispatch, view);
  };
}

function listAround({ selection, schema }: EditorState): { at: number; node: ProseMirrorNode } | null {
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type === schema.nodes["bulletList"] || node.type === schema.nodes["orderedList"])
      return { at: $from.before(depth), node };
  }
  return null;
}

/** Puts the paragraphs into a frame, or takes them out of it. */
export function framed(name: "blockquote" | "infoBox" | "editorNote"): Command {
  return (state, dispatch, view) => {
    const type = state.schema.nodes[name];
    if (!type) return false;
    if (around(state).includes(name)) return lift(state, dispatch, view);
    return wrapIn(type)(state, dispatch, view) || insertBlock(type)(state, dispatch, view);
  };
}

/** Where a paragraph cannot be wrapped (a note inside a turn), an empty frame comes after the block. */
function insertBlock(type: NodeType): Command {
  return (state, dispatch) => {
    const node = type.createAndFill({ id: newBlockId() });
    return node ? insertAfterCaret(node)(state, dispatch) : false;
  };
}

export function insertTable(): Command {
  return (state, dispatch) => {
    const { table, tableRow, tableHeader, tableCell } = state.schema.nodes;
    if (!table || !tableRow || !tableHeader || !tableCell) return false;
    const row = (cell: NodeType) =>
      tableRow.create(null, Fragment.from([0, 1, 2].flatMap(() => cell.createAndFill() ?? [])));
    return insertAfterCaret(table.create(null, [row(tableHeader), row(tableCell), row(tableCell)]))(state, dispatch);
  };
}

export const tableActs: readonly { name: string; run: Command }[] = [
  { name: "Thêm hàng", run: addRowAfter },
  { name: "Thêm cột", run: addColumnAfter },
  { name: "Bỏ hàng", run: deleteRow },
  { name: "Bỏ cột", run: deleteColumn },
  { name: "Bỏ bảng", run: deleteTable },
];

export function insertFigure(picture: Picture): Command {
  return (state, dispatch) => {
    const figure = state.schema.nodes["figure"]?.create(picture);
    return figure ? insertAfterCaret(figure)(state, dispatch) : false;
  };
}

/** After the paragraph with the caret, or in its place when it is empty; the caret goes into what was put in. */
function insertAfterCaret(node: ProseMirrorNode): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth >= 1; depth--) {
      const parent = $from.node(depth - 1);
      const index = $from.index(depth - 1);
      const own = $from.node(depth);
      const isEmpty = own.type.name === "paragraph" && own.content.size === 0;
      if (!parent.canReplaceWith(index + 1, index + 1, node.type)) continue;
      if (isEmpty && !parent.canReplaceWith(index, index + 1, node.type)) continue;
      if (dispatch) {
        const at = isEmpty ? $from.before(depth) : $from.after(depth);
        const tr = state.tr.replaceWith(at, isEmpty ? $from.after(depth) : at, node);
        const isLast = at + node.nodeSize >= tr.doc.resolve(at).end();
        const { paragraph } = state.schema.nodes;
        if (isLast && paragraph) tr.insert(at + node.nodeSize, paragraph.create());
        const inside = node.isAtom ? NodeSelection.create(tr.doc, at) : Selection.near(tr.doc.resolve(at + 1), 1);
        dispatch(tr.setSelection(inside).scrollIntoView());
      }
      return true;
    }
    return false;
  };
}

/** The link with the caret, or the selection: its range and its address. */
export function linkAround(state: EditorState): { from: number; to: number; href: string } {
  const { from, to, $from, empty } = state.selection;
  const type = state.schema.marks["link"];
  const own = type && [...$from.marks(), ...($from.nodeAfter?.marks ?? [])].find((it) => it.type === type);
  const href: unknown = own?.attrs["href"];
  if (!own || !empty) return { from, to, href: typeof href === "string" ? href : "" };
  let start = $from.parentOffset;
  let end = $from.parentOffset;
  $from.parent.forEach((node, offset) => {
    if (!own.isInSet(node.marks)) return;
    if (offset <= $from.parentOffset && offset + node.nodeSize >= $from.parentOffset) {
      start = Math.min(start, offset);
      end = Math.max(end, offset + node.nodeSize);
    }
  });
  return { from: $from.start() + start, to: $from.start() + end, href: String(href) };
}

/** "" takes the link away; without a selection the address itself is put in. */
export function setLink({ from, to }: { from: number; to: number }, href: string): Command {
  return (state, dispatch) => {
    const type = state.schema.marks["link"];
    if (!type) return false;
    const { tr } = state;
    if (href === "") tr.removeMark(from, to, type);
    else if (from === to) tr.insert(from, state.schema.text(href, [type.create({ href })]));
    else tr.removeMark(from, to, type).addMark(from, to, type.create({ href }));
    if (from !== to) tr.setSelection(TextSelection.create(tr.doc, to));
    dispatch?.(tr);
    return true;
  };
}
