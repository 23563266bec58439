import { redo, undo } from "@tiptap/pm/history";
import { type Command, NodeSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { Speaker } from "@/lib/articles/model";
import { framed, heading, insertTable, list, mark, plain, pullQuote } from "./format-commands";
import { endTurn, mergeWithPrevious, moveBlock, nextTurn, speak } from "./turn-commands";

/** What the text asks of the screen around it. */
export type EditorActs = {
  speakers: () => readonly Speaker[];
  chooseSpeaker: () => void;
  editLink: () => void;
  insertPicture: () => void;
  showKeys: () => void;
  focusToolbar: () => void;
};

export type Chord = { code: string; mod?: boolean; alt?: boolean; shift?: boolean };
type Shortcut = { group: string; keys: string; name: string; chords: Chord[]; run: (acts: EditorActs) => Command };

export const isMac = typeof navigator !== "undefined" && /Mac|iP(hone|ad)/.test(navigator.platform);
const MOD = isMac ? "⌘" : "Ctrl";

const say =
  (act: (acts: EditorActs) => void) =>
  (acts: EditorActs): Command =>
  (_, dispatch) => {
    if (dispatch) act(acts);
    return true;
  };
const always = (command: Command) => () => command;
const altShift = (code: string): Chord[] => [{ code, alt: true, shift: true }];
const mod = (code: string, more: Partial<Chord> = {}): Chord => ({ code, mod: true, ...more });

/**
 * Every key that the text answers to beside typing. None is a letter alone (s f r x j w d are tone keys of Telex), and
 * by place on the keyboard, because layouts and input methods name the same key differently.
 */
export const SHORTCUTS: readonly Shortcut[] = [
  {
    group: "Lượt hỏi – đáp",
    keys: `${MOD} Enter`,
    name: "Lượt tiếp theo của phía bên kia; giữa lượt thì phần sau con trỏ thành lượt mới",
    chords: [mod("Enter"), mod("NumpadEnter")],
    run: ({ speakers }) => nextTurn(speakers()),
  },
  {
    group: "Lượt hỏi – đáp",
    keys: `${MOD} Shift Enter`,
    name: "Tách tại con trỏ, vẫn người nói ấy",
    chords: [mod("Enter", { shift: true })],
    run: ({ speakers }) => nextTurn(speakers(), true),
  },
  {
    group: "Lượt hỏi – đáp",
    keys: "Enter hai lần",
    name: "Cuối lượt: sang lượt tiếp theo",
    chords: [],
    run: always(() => false),
  },
  {
    group: "Lượt hỏi – đáp",
    keys: "Alt Shift G",
    name: "Gộp với lượt trên (hoặc Backspace ở đầu lượt)",
    chords: altShift("KeyG"),
    run: always(mergeWithPrevious),
  },
  {
    group: "Lượt hỏi – đáp",
    keys: "Alt Shift ↑",
    name: "Chuyển lên",
    chords: altShift("ArrowUp"),
    run: always(moveBlock(-1)),
  },
  {
    group: "Lượt hỏi – đáp",
    keys: "Alt Shift ↓",
    name: "Chuyển xuống",
    chords: altShift("ArrowDown"),
    run: always(moveBlock(1)),
  },
  {
    group: "Lượt hỏi – đáp",
    keys: isMac ? "⌘ Shift 1 … 9" : "Ctrl Shift 1 … 9, Alt 1 … 9",
    name: "Đổi người nói: người thứ 1 … 9",
    chords: [],
    run: always(() => false),
  },
  {
    group: "Lượt hỏi – đáp",
    keys: "F2",
    name: "Chọn người nói và vai; ở ảnh, bảng, hộp: sửa chú thích",
    chords: [{ code: "F2" }],
    run: (acts) => editFrame(acts),
  },
  {
    group: "Lượt hỏi – đáp",
    keys: "Alt Shift H",
    name: "Là câu hỏi",
    chords: altShift("KeyH"),
    run: always(speak(null, "question")),
  },
  {
    group: "Lượt hỏi – đáp",
    keys: "Alt Shift T",
    name: "Là câu trả lời",
    chords: altShift("KeyT"),
    run: always(speak(null, "answer")),
  },
  {
    group: "Lượt hỏi – đáp",
    keys: "Alt Shift K",
    name: "Là lời kết",
    chords: altShift("KeyK"),
    run: always(speak(null, "closing")),
  },
  {
    group: "Lượt hỏi – đáp",
    keys: "Alt Shift D",
    name: "Là lời dẫn",
    chords: altShift("KeyD"),
    run: always(speak(null, "aside")),
  },
  {
    group: "Lượt hỏi – đáp",
    keys: "Alt Shift R",
    name: "Ra khỏi lượt: thành đoạn văn thường",
    chords: altShift("KeyR"),
    run: always(endTurn),
  },
  { group: "Chữ", keys: `${MOD} B`, name: "Đậm", chords: [mod("KeyB")], run: always(mark("bold")) },
  { group: "Chữ", keys: `${MOD} I`, name: "Nghiêng", chords: [mod("KeyI")], run: always(mark("italic")) },
  { group: "Chữ", keys: `${MOD} ,`, name: "Chỉ số dưới (CO₂)", chords: [mod("Comma")], run: always(mark("subscript")) },
  {
    group: "Chữ",
    keys: `${MOD} .`,
    name: "Chỉ số trên (m²)",
    chords: [mod("Period")],
    run: always(mark("superscript")),
  },
  {
    group: "Chữ",
    keys: "Alt Shift U",
    name: "Liên kết",
    chords: altShift("KeyU"),
    run: say((acts) => acts.editLink()),
  },
  {
    group: "Chữ",
    keys: `${MOD} Z, ${MOD} Shift Z`,
    name: "Hoàn tác, làm lại",
    chords: [mod("KeyZ")],
    run: always(undo),
  },
  { group: "Chữ", keys: "", name: "", chords: [mod("KeyZ", { shift: true }), mod("KeyY")], run: always(redo) },
  { group: "Khối", keys: "Alt Shift 2", name: "Tít phụ", chords: altShift("Digit2"), run: always(heading(2)) },
  { group: "Khối", keys: "Alt Shift 3", name: "Tít phụ nhỏ", chords: altShift("Digit3"), run: always(heading(3)) },
  { group: "Khối", keys: "Alt Shift 0", name: "Đoạn văn", chords: altShift("Digit0"), run: always(plain()) },
  {
    group: "Khối",
    keys: "Alt Shift 7",
    name: "Danh sách đánh số",
    chords: altShift("Digit7"),
    run: always(list("orderedList")),
  },
  {
    group: "Khối",
    keys: "Alt Shift 8",
    name: "Danh sách",
    chords: altShift("Digit8"),
    run: always(list("bulletList")),
  },
  {
    group: "Khối",
    keys: "Alt Shift Q",
    name: "Trích dẫn",
    chords: altShift("KeyQ"),
    run: always(framed("blockquote")),
  },
  { group: "Khối", keys: "Alt Shift N", name: "Trích dẫn nổi bật", chords: altShift("KeyN"), run: always(pullQuote()) },
  { group: "Khối", keys: "Alt Shift B", name: "Bảng", chords: altShift("KeyB"), run: always(insertTable()) },
  {
    group: "Khối",
    keys: "Alt Shift O",
    name: "Hộp thông tin",
    chords: altShift("KeyO"),
    run: always(framed("infoBox")),
  },
  {
    group: "Khối",
    keys: "Alt Shift L",
    name: "Lời tòa soạn",
    chords: altShift("KeyL"),
    run: always(framed("editorNote")),
  },
  {
    group: "Khối",
    keys: "Alt Shift A",
    name: "Ảnh",
    chords: altShift("KeyA"),
    run: say((acts) => acts.insertPicture()),
  },
  {
    group: "Màn hình",
    keys: "F1",
    name: "Bảng phím tắt này (ngoài ô chữ: phím ?)",
    chords: [{ code: "F1" }],
    run: say((acts) => acts.showKeys()),
  },
  {
    group: "Màn hình",
    keys: "Alt F10",
    name: "Đến thanh công cụ; Esc trở lại chữ",
    chords: [{ code: "F10", alt: true }],
    run: say((acts) => acts.focusToolbar()),
  },
];

/** F2: the fields of the frame with the caret (a caption, a title), or else the speaker of the turn. */
function editFrame(acts: EditorActs): Command {
  return (_, dispatch, view) => {
    const field = view && fieldAround(view);
    if (!dispatch) return true;
    if (field) field.focus();
    else acts.chooseSpeaker();
    return true;
  };
}

function fieldAround(view: EditorView): HTMLElement | null {
  const { selection } = view.state;
  const at = selection instanceof NodeSelection ? view.nodeDOM(selection.from) : view.domAtPos(selection.from).node;
  const element = at instanceof Element ? at : at?.parentElement;
  const frame = element?.closest(".framed, .turn-edit");
  return frame?.matches(".framed")
    ? (frame.querySelector<HTMLElement>(":scope > .in-text :is(input, textarea), :scope > .figure-fields textarea") ??
        null)
    : null;
}
