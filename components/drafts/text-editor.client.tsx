"use client";

import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect } from "react";
import { editorExtensions, type EditorParts, pasteProps } from "./editor/extensions";
import type { EditorActs } from "./editor/shortcuts";

type Props = {
  initial: unknown;
  parts: EditorParts;
  acts: EditorActs;
  isEditable: boolean;
  onReady: (editor: Editor) => void;
  /** Whatever was typed so far is to be written down now. */
  onPause: () => void;
  onComposed: () => void;
};

/** The text itself: made once, afterwards it is changed by its own transactions only. */
export function TextEditor({ initial, parts, acts, isEditable, onReady, onPause, onComposed }: Props) {
  const editor = useEditor(
    {
      extensions: editorExtensions(parts, acts),
      // JSON of lib/drafts, checked by the schema when it is read.
      content: initial as Record<string, unknown>,
      editable: isEditable,
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      // Our own sheet has these rules; an injected one would need a nonce.
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      editorProps: {
        ...pasteProps,
        attributes: {
          id: "chinh-van",
          class: "writing",
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": "Nội dung (chính văn). F1 mở bảng phím tắt.",
          lang: "vi",
          spellcheck: "false",
        },
        handleDOMEvents: {
          blur: () => {
            onPause();
            return false;
          },
          compositionend: () => {
            // After ProseMirror has read the composed word out of the page.
            setTimeout(onComposed, 60);
            return false;
          },
        },
      },
      onCreate: ({ editor: made }) => onReady(made),
    },
    [],
  );
  useEffect(() => {
    if (editor && editor.isEditable !== isEditable) editor.setEditable(isEditable, false);
  }, [editor, isEditable]);
  return <EditorContent editor={editor} className="writing-box" />;
}
