"use client";

import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useState } from "react";
import type { PastedForEditor } from "@/components/drafts/editor-actions";
import { editorExtensions, pasteProps } from "@/components/drafts/editor/extensions";
import type { EditorActs } from "@/components/drafts/editor/shortcuts";
import { Cast } from "@/components/drafts/editor/turn-node";
import { SpeakerChooser } from "@/components/drafts/speaker-chooser.client";
import type { PastedSpeaker } from "./pasted-speakers.client";

type Props = {
  pasted: PastedForEditor;
  speakers: readonly PastedSpeaker[];
  onReady: (editor: Editor) => void;
  onKeys: () => void;
};

/** Right: the turns that were recognised, in the editor's own colours and keys. */
export function PastedTurns({ pasted, speakers, onReady, onKeys }: Props) {
  const [isChoosing, choose] = useState(false);
  const [cast] = useState(() => new Cast());
  useEffect(() => cast.set(speakers), [cast, speakers]);
  const acts: EditorActs = {
    speakers: () => cast.speakers,
    chooseSpeaker: () => choose(true),
    editLink: () => undefined,
    insertPicture: () => undefined,
    showKeys: onKeys,
    focusToolbar: () => undefined,
  };
  const editor = useEditor(
    {
      extensions: editorExtensions({ cast, media: new Map(), onLabel: (at) => pick(at) }, acts),
      // TipTap's type of JSON knows no optional content.
      content: {
        type: "doc",
        content: pasted.blocks.length > 0 ? pasted.blocks : [{ type: "paragraph" }],
      } as Record<string, unknown>,
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      editorProps: {
        ...pasteProps,
        attributes: {
          class: "writing",
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": "Các lượt đã nhận ra. F1 mở bảng phím tắt.",
          lang: "vi",
          spellcheck: "false",
        },
      },
      onCreate: ({ editor: made }) => {
        cast.doubt(new Map(Object.entries(pasted.doubts)));
        onReady(made);
      },
    },
    [],
  );
  const pick = (at: number) => {
    editor?.commands.setTextSelection(at + 2);
    choose(true);
  };
  return (
    <>
      <EditorContent editor={editor} className="paste-turns" />
      {editor && (
        <SpeakerChooser
          editor={editor}
          speakers={speakers}
          isOpen={isChoosing}
          onClose={() => choose(false)}
          onAdd={() => undefined}
        />
      )}
    </>
  );
}
