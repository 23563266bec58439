import { Fragment, type Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type Command, type EditorState, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { Speaker } from "@/lib/articles/model";
import { newBlockId } from "./attributes";
import { idOf } from "./block-ids";
import { isRole, type TurnRole } from "./turn-node";

/** The top-level block with the caret. */
type Block = { node: ProseMirrorNode; at: number; index: number };

export function blockAtCaret(state: EditorState): Block | null {
  const { $from } = state.selection;
  const node = $from.depth === 0 ? $from.nodeAfter : $from.node(1);
  if (!node) return null;
  return { node, at: $from.depth === 0 ? $from.pos : $from.before(1), index: $from.index(0) };
}

export function isTurn(node: ProseMirrorNode): boolean {
  return node.type.name === "interviewTurn";
}

function roleOf(node: ProseMirrorNode): TurnRole {
  const role: unknown = node.attrs["role"];
  return isRole(role) ? role : "answer";
}

/**
 * Lượt tiếp theo: what stands after the caret becomes the turn of the other side; at the end of a turn, an empty one.
 * In plain text of an interview it begins a turn.
 */
export function nextTurn(speakers: readonly Speaker[], keepVoice = false): Command {
  return (state, dispatch) => {
    const block = blockAtCaret(state);
    const { interviewTurn } = state.schema.nodes;
    if (!block || !interviewTurn) return false;
    if (!isTurn(block.node)) return beginTurn(state, block, speakers, dispatch);
    const cut = cutAtCaret(state, block);
    if (!cut) return false;
    const attrs = keepVoice
      ? { role: block.node.attrs["role"], speakerId: block.node.attrs["speakerId"] }
      : otherSide(state.doc, block, speakers);
    if (dispatch) {
      // The words keep the id: an empty first half is the new one.
      const isBefore = textOf(cut.before) === "" && textOf(cut.after) !== "";
      const first = block.node.type.create(
        isBefore ? { ...block.node.attrs, id: newBlockId() } : block.node.attrs,
        filled(cut.before, state),
      );
      const second = block.node.type.create(
        { ...attrs, id: isBefore ? idOf(block.node) : newBlockId() },
        filled(cut.after, state),
      );
      const tr = state.tr.replaceWith(block.at, block.at + block.node.nodeSize, [first, second]);
      dispatch(caretAt(tr, block.at + first.nodeSize).scrollIntoView());
    }
    return true;
  };
}

/** Turn, by the other side than this one: the last who spoke there, or else the first of that side. */
function otherSide(doc: ProseMirrorNode, { node, index }: Block, speakers: readonly Speaker[]) {
  const role: TurnRole = roleOf(node) === "question" ? "answer" : "question";
  const side = role === "question" ? "interviewer" : "guest";
  const ofSide = new Set(speakers.filter((speaker) => speaker.role === side).map(({ id }) => id));
  for (let i = index; i >= 0; i--) {
    const id: unknown = doc.child(i).attrs["speakerId"];
    if (isTurn(doc.child(i)) && typeof id === "string" && ofSide.has(id)) return { role, speakerId: id };
  }
  return { role, speakerId: speakers.find((speaker) => speaker.role === side)?.id ?? null };
}

/** The turn's content before and after the caret; a block that is cut appears on both sides. */
function cutAtCaret(state: EditorState, { node, at }: Block): { before: Fragment; after: Fragment } | null {
  const { $from, to } = state.selection;
  const inner = at + 1;
  if ($from.pos < inner || to > at + node.nodeSize - 1) return null;
  const before = node.content.cut(0, $from.pos - inner);
  const after = node.content.cut(to - inner);
  return { before: withoutEmptyEnd(before, "last"), after: withoutEmptyEnd(after, "first") };
}

/** A paragraph that the cut left empty goes away, if something else is there. */
function withoutEmptyEnd(content: Fragment, which: "first" | "last"): Fragment {
  const end = which === "first" ? content.firstChild : content.lastChild;
  if (!end || content.childCount < 2 || !end.isTextblock || end.content.size > 0) return content;
  return which === "first" ? content.cut(end.nodeSize) : content.cut(0, content.size - end.nodeSize);
}

function filled(content: Fragment, { schema }: EditorState): Fragment {
  const { paragraph } = schema.nodes;
  return content.childCount > 0 || !paragraph ? content : Fragment.from(paragraph.create());
}

function textOf(content: Fragment): string {
  return content.textBetween(0, content.size, "\n", "\n");
}

function caretAt(tr: Transaction, turnAt: number): Transaction {
  return tr.setSelection(Selection.near(tr.doc.resolve(turnAt + 1), 1));
}

function beginTurn(
  state: EditorState,
  block: Block,
  speakers: readonly Speaker[],
  dispatch: ((tr: Transaction) => void) | undefined,
): boolean {
  const { interviewTurn, paragraph } = state.schema.nodes;
  if (!interviewTurn || !paragraph) return false;
  const previous = block.index > 0 ? state.doc.child(block.index - 1) : null;
  const attrs =
    previous && isTurn(previous)
      ? otherSide(state.doc, { node: previous, at: 0, index: block.index - 1 }, speakers)
      : { role: "question", speakerId: speakers.find(({ role }) => role === "interviewer")?.id ?? null };
  if (!dispatch) return true;
  const isEmpty = block.node.isTextblock && block.node.content.size === 0;
  const turn = interviewTurn.create({ ...attrs, id: newBlockId() }, paragraph.create());
  const at = isEmpty ? block.at : block.at + block.node.nodeSize;
  const tr = state.tr.replaceWith(at, isEmpty ? at + block.node.nodeSize : at, turn);
  dispatch(caretAt(tr, at).scrollIntoView());
  return true;
}

/** Enter in the empty last paragraph of a turn begins the next turn. */
export function nextTurnAtEmptyEnd(speakers: readonly Speaker[]): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection;
    const turn = $from.depth === 2 ? $from.node(1) : null;
    if (!empty || !turn || !isTurn(turn) || $from.parent.type.name !== "paragraph" || $from.parent.content.size > 0)
      return false;
    if ($from.index(1) !== turn.childCount - 1 || turn.childCount < 2) return false;
    return nextTurn(speakers)(state, dispatch);
  };
}

/** Gộp với lượt trên: the words of this turn go on in the turn before, which stays whose it is. */
export const mergeWithPrevious: Command = (state, dispatch) => {
  const block = blockAtCaret(state);
  const previous = block && block.index > 0 ? state.doc.child(block.index - 1) : null;
  if (!block || !previous || !isTurn(previous)) return false;
  const added = isTurn(block.node) ? block.node.content : fitting(block.node, previous);
  if (!added) return false;
  if (!dispatch) return true;
  const caret = state.selection.from - block.at - (isTurn(block.node) ? 1 : 0);
  const start = block.at - previous.nodeSize;
  const isBare = textOf(previous.content) === "" && previous.childCount === 1 && previous.firstChild?.isTextblock;
  const kept = isBare ? Fragment.empty : previous.content;
  const merged = previous.type.create(previous.attrs, kept.append(filled(added, state)));
  const tr = state.tr.replaceWith(start, block.at + block.node.nodeSize, merged);
  const at = Math.min(start + 1 + kept.size + Math.max(0, caret), start + merged.nodeSize - 1);
  dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at), 1)).scrollIntoView());
  return true;
};

function fitting(node: ProseMirrorNode, turn: ProseMirrorNode): Fragment | null {
  const content = Fragment.from(node);
  return turn.type.validContent(content) ? content : null;
}

/** Backspace at the very beginning of a turn. */
export const mergeAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const block = blockAtCaret(state);
  if (!empty || !block || !isTurn(block.node) || $from.parentOffset > 0) return false;
  if ($from.pos !== Selection.atStart(block.node).from + block.at + 1) return false;
  return mergeWithPrevious(state, dispatch);
};

/** Chuyển lên, chuyển xuống: the whole turn or block, with the caret in it. */
export function moveBlock(step: -1 | 1): Command {
  return (state, dispatch) => {
    const block = blockAtCaret(state);
    const to = block ? block.index + step : -1;
    if (!block || to < 0 || to >= state.doc.childCount) return false;
    if (!dispatch) return true;
    const other = state.doc.child(to);
    const start = step < 0 ? block.at - other.nodeSize : block.at;
    const pair = step < 0 ? [block.node, other] : [other, block.node];
    const tr = state.tr.replaceWith(start, start + block.node.nodeSize + other.nodeSize, pair);
    const shift = step < 0 ? -other.nodeSize : other.nodeSize;
    const { anchor, head } = state.selection;
    const isText = state.selection instanceof TextSelection;
    const moved = isText
      ? TextSelection.create(tr.doc, anchor + shift, head + shift)
      : Selection.near(tr.doc.resolve(block.at + shift), 1);
    dispatch(tr.setSelection(moved).scrollIntoView());
    return true;
  };
}

/** Đổi người nói: of the turn with the caret; plain text becomes a turn of this speaker. */
export function speak(speaker: Speaker | null, role?: TurnRole): Command {
  return (state, dispatch) => {
    const block = blockAtCaret(state);
    const { interviewTurn } = state.schema.nodes;
    if (!block || !interviewTurn) return false;
    const bySide: TurnRole = speaker?.role === "interviewer" ? "question" : "answer";
    if (isTurn(block.node)) {
      const kept = roleOf(block.node);
      const isOfSide = (kept === "question" || kept === "closing") === (speaker?.role === "interviewer");
      const next = role ?? (speaker === null || isOfSide || kept === "aside" ? kept : bySide);
      const speakerId = speaker === null ? (block.node.attrs["speakerId"] as unknown) : speaker.id;
      if (dispatch) {
        const tr = state.tr.setNodeAttribute(block.at, "role", next);
        dispatch(tr.setNodeAttribute(block.at, "speakerId", speakerId).scrollIntoView());
      }
      return true;
    }
    const content = Fragment.from(block.node);
    if (!interviewTurn.validContent(content)) return false;
    if (dispatch) {
      const attrs = { id: newBlockId(), role: role ?? bySide, speakerId: speaker?.id ?? null };
      const tr = state.tr.replaceWith(block.at, block.at + block.node.nodeSize, interviewTurn.create(attrs, content));
      const { anchor, head } = state.selection;
      dispatch(
        tr.setSelection(TextSelection.between(tr.doc.resolve(anchor + 1), tr.doc.resolve(head + 1))).scrollIntoView(),
      );
    }
    return true;
  };
}

/** Ra khỏi lượt: the words of the turn stand by themselves. */
export const endTurn: Command = (state, dispatch) => {
  const block = blockAtCaret(state);
  if (!block || !isTurn(block.node)) return false;
  if (dispatch) {
    const { anchor, head } = state.selection;
    const tr = state.tr.replaceWith(block.at, block.at + block.node.nodeSize, block.node.content);
    dispatch(
      tr.setSelection(TextSelection.between(tr.doc.resolve(anchor - 1), tr.doc.resolve(head - 1))).scrollIntoView(),
    );
  }
  return true;
};
