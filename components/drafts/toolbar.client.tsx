"use client";

import type { Editor } from "@tiptap/core";
import { redo, redoDepth, undo, undoDepth } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { useEditorState } from "@tiptap/react";
import { useRef } from "react";
import { Icon } from "@/components/ui/icon";
import {
  around,
  framed,
  heading,
  insertTable,
  isMarked,
  list,
  mark,
  plain,
  pullQuote,
  tableActs,
} from "./editor/format-commands";
import type { EditorActs } from "./editor/shortcuts";
import { mergeWithPrevious, moveBlock, nextTurn } from "./editor/turn-commands";

type Props = { editor: Editor; acts: EditorActs; isInterview: boolean; ref: React.Ref<HTMLDivElement> };

const BLOCKS: readonly { value: string; name: string; run: () => Command }[] = [
  { value: "paragraph", name: "Đoạn văn", run: plain },
  { value: "heading2", name: "Tít phụ", run: () => heading(2) },
  { value: "heading3", name: "Tít phụ nhỏ", run: () => heading(3) },
  { value: "bulletList", name: "Danh sách", run: () => list("bulletList") },
  { value: "orderedList", name: "Danh sách đánh số", run: () => list("orderedList") },
  { value: "blockquote", name: "Trích dẫn", run: () => framed("blockquote") },
  { value: "pullQuote", name: "Trích dẫn nổi bật", run: pullQuote },
  { value: "infoBox", name: "Hộp thông tin", run: () => framed("infoBox") },
  { value: "editorNote", name: "Lời tòa soạn", run: () => framed("editorNote") },
];

/** Everything that can be done to the text, for those who do not know the keys. Arrows move within it. */
export function Toolbar({ editor, acts, isInterview, ref }: Props) {
  const own = useRef<HTMLDivElement>(null);
  const now = useEditorState({ editor, selector: ({ editor: { state } }) => shown(state) });
  const run = (command: Command) => {
    command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  const keys = (event: React.KeyboardEvent) => {
    if (event.key === "Escape") editor.view.focus();
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const controls = [...(own.current?.querySelectorAll<HTMLElement>("button:not(:disabled), select") ?? [])];
    const at = controls.findIndex((control) => control === document.activeElement);
    controls[(at + step + controls.length) % controls.length]?.focus();
    event.preventDefault();
  };
  const toggle = (name: Parameters<typeof mark>[0], label: string, face: string) => (
    <Tool label={label} face={face} isPressed={now.marks.includes(name)} onPress={() => run(mark(name))} kind={name} />
  );
  return (
    <div
      ref={ref}
      className="toolbar"
      role="toolbar"
      aria-label="Công cụ viết"
      aria-controls="chinh-van"
      onKeyDown={keys}
      tabIndex={-1}
    >
      <div ref={own} className="toolbar-row">
        <select
          aria-label="Kiểu đoạn"
          value={now.block}
          onChange={(event) => {
            const chosen = BLOCKS.find(({ value }) => value === event.target.value);
            if (chosen) run(chosen.run());
          }}
        >
          {BLOCKS.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <span className="tools">
          {toggle("bold", "Đậm", "B")}
          {toggle("italic", "Nghiêng", "I")}
          {toggle("subscript", "Chỉ số dưới", "x₂")}
          {toggle("superscript", "Chỉ số trên", "x²")}
          <Tool label="Liên kết" isPressed={now.marks.includes("link")} onPress={acts.editLink}>
            <Icon name="link" size={18} />
          </Tool>
        </span>
        <span className="tools">
          <Tool label="Ảnh" onPress={acts.insertPicture}>
            Ảnh
          </Tool>
          {now.isInTable ? (
            tableActs.map(({ name, run: act }) => (
              <Tool key={name} label={name} onPress={() => run(act)}>
                {name}
              </Tool>
            ))
          ) : (
            <Tool label="Bảng" onPress={() => run(insertTable())}>
              Bảng
            </Tool>
          )}
        </span>
        {isInterview && (
          <span className="tools">
            <Tool label="Lượt mới" onPress={() => run(nextTurn(acts.speakers()))}>
              Lượt mới
            </Tool>
            <Tool label="Đổi người nói" onPress={acts.chooseSpeaker}>
              Người nói
            </Tool>
            <Tool label="Gộp với lượt trên" onPress={() => run(mergeWithPrevious)}>
              Gộp
            </Tool>
          </span>
        )}
        <span className="tools">
          <Tool label="Chuyển lên" face="↑" onPress={() => run(moveBlock(-1))} />
          <Tool label="Chuyển xuống" face="↓" onPress={() => run(moveBlock(1))} />
          <Tool label="Hoàn tác" face="↶" isDisabled={!now.canUndo} onPress={() => run(undo)} />
          <Tool label="Làm lại" face="↷" isDisabled={!now.canRedo} onPress={() => run(redo)} />
        </span>
      </div>
    </div>
  );
}

type ToolProps = {
  label: string;
  isPressed?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
  /** A sign that stands for the label. */
  face?: string;
  kind?: string;
  children?: React.ReactNode;
};

function Tool({ label, isPressed, isDisabled = false, onPress, face, kind = "", children }: ToolProps) {
  return (
    <button
      type="button"
      className={`tool face-${kind}`}
      data-face={face}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      disabled={isDisabled}
      // The selection stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

const MARKS = ["bold", "italic", "subscript", "superscript", "link"] as const;

function shown(state: Editor["state"]) {
  const names = around(state);
  const level = Number(state.selection.$from.parent.attrs["level"] ?? 2);
  const innermost = names.findLast((name) => BLOCKS.some(({ value }) => value === name && value !== "paragraph"));
  return {
    marks: MARKS.filter((name) => isMarked(state, name)),
    block: names.at(-1) === "heading" ? `heading${level}` : (innermost ?? "paragraph"),
    isInTable: names.includes("table"),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  };
}
