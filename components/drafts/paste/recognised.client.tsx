"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import type { EditorActions, PastedForEditor } from "@/components/drafts/editor-actions";
import { Notice } from "@/components/ui/notice";
import type { LeftOut } from "@/lib/interviews/pasted";
import { LeftOutTray } from "./left-out-tray.client";
import type { Applied } from "./paste-dialog.client";
import { type PastedSpeaker, PastedSpeakers } from "./pasted-speakers.client";
import { PastedTurns } from "./pasted-turns.client";
import { placePictures } from "./place-pictures";
import type { SentPicture } from "./send-file";
import { usePicturesOf } from "./use-pictures-of";

type RecognisedProps = {
  pasted: PastedForEditor;
  speakers: PastedSpeaker[];
  onSpeakers: (speakers: PastedSpeaker[]) => void;
  file: File | null;
  onApply: (applied: Applied) => void;
  actions: Pick<EditorActions, "readPasted" | "lookUp">;
  /** The draft has words already: they stay unless one says otherwise. */
  hasText: boolean;
  onKeys: () => void;
};

/** What was recognised, to be mended and agreed to. */
export function Recognised({ pasted, speakers, onSpeakers, file, onApply, actions, hasText, onKeys }: RecognisedProps) {
  const [editor, setEditor] = useState<Editor | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [wants, setWants] = useState({ title: pasted.title !== "", sapo: pasted.sapo !== "", byline: true });
  const [where, setWhere] = useState<Applied["where"]>(hasText ? "append" : "replace");
  const known = pasted.authors.flatMap(({ author }) => author ?? []);
  const turns = pasted.blocks.filter(({ type }) => type === "interviewTurn").length;

  useEffect(() => {
    const back = () => setTaken((before) => stillThere(before, pasted.leftOut, editor));
    editor?.on("update", back);
    return () => void editor?.off("update", back);
  }, [editor, pasted]);

  const take = (item: LeftOut) => {
    if (!editor) return;
    const content = item.text
      .split("\n")
      .map((text) => ({ type: "paragraph", content: text === "" ? [] : [{ type: "text", text }] }));
    const at = editor.state.selection.$to;
    editor.commands.insertContentAt(at.depth > 0 ? at.after(Math.min(2, at.depth)) : at.pos, content);
    setTaken(new Set([...taken, item.id]));
  };
  const merge = (keep: string, gone: string) => {
    if (!editor) return;
    const { tr } = editor.state;
    editor.state.doc.forEach((node, at) => {
      if (node.attrs["speakerId"] === gone) tr.setNodeAttribute(at, "speakerId", keep);
    });
    editor.view.dispatch(tr);
    onSpeakers(speakers.filter(({ id }) => id !== gone));
  };
  const agree = (sent: readonly SentPicture[]) => {
    const json: { content?: unknown[] } = editor?.getJSON() ?? {};
    onApply({
      ...placePictures(json.content ?? [], pasted.pictures, sent),
      speakers,
      title: wants.title ? pasted.title : null,
      sapo: wants.sapo ? pasted.sapo : null,
      authorIds: wants.byline ? known : [],
      where,
    });
  };
  const pictures = usePicturesOf(file, pasted.pictures.length > 0);
  const apply = async () => {
    const sent = await pictures.stored();
    if (sent) agree(sent);
  };
  const box = (name: keyof typeof wants, label: string, text: string) =>
    text !== "" && (
      <label className="check proposal">
        <input
          type="checkbox"
          checked={wants[name]}
          onChange={(event) => setWants({ ...wants, [name]: event.target.checked })}
        />
        <span>
          <b>{label}:</b> {text}
        </span>
      </label>
    );
  return (
    <div className="paste-result">
      <p role="status">
        {turns > 0
          ? `Nhận ra ${turns} lượt của ${speakers.length} người nói.`
          : "Không nhận ra lượt nào: cả bài là đoạn văn thường."}
        {pasted.isGuess && " Đây là phỏng đoán, vui lòng xem kỹ từng lượt."}
      </p>
      {pasted.warnings.length > 0 && (
        <ul className="paste-warnings">
          {[...new Set(pasted.warnings)].map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {box("title", "Tiêu đề", pasted.title)}
      {box("sapo", "Sapo", pasted.sapo)}
      {box(
        "byline",
        "Tác giả",
        pasted.authors.map(({ words, author }) => (author ? words : `${words} (chưa có trong danh sách)`)).join(", "),
      )}
      <PastedSpeakers
        speakers={speakers}
        merges={pasted.merges}
        onChange={onSpeakers}
        onMerge={merge}
        lookUp={actions.lookUp}
      />
      <PastedTurns pasted={pasted} speakers={speakers} onReady={setEditor} onKeys={onKeys} />
      <p className="hint">
        <kbd>Ctrl Enter</kbd> tách lượt tại con trỏ · <kbd>Alt Shift G</kbd> gộp với lượt trên · <kbd>F2</kbd> đổi người
        nói · <kbd>Alt 1…9</kbd> người nói thứ n · <kbd>Alt Shift H T K D</kbd> hỏi, trả lời, kết, dẫn · <kbd>F1</kbd>{" "}
        mọi phím
      </p>
      {pasted.pictures.length > 0 && (
        <label className="check proposal">
          <input
            type="checkbox"
            checked={pictures.areWanted}
            onChange={(event) => pictures.want(event.target.checked)}
          />
          <span>
            Đưa {pasted.pictures.length} ảnh trong tệp vào kho và chèn vào chỗ có đoạn <b>[Ảnh: …]</b>
          </span>
        </label>
      )}
      <LeftOutTray items={pasted.leftOut} taken={taken} onTake={take} />
      <div className="buttons paste-acts">
        {hasText && (
          <select
            aria-label="Đưa vào đâu"
            className="input"
            value={where}
            onChange={(event) => setWhere(event.target.value === "replace" ? "replace" : "append")}
          >
            <option value="append">Thêm vào cuối bài đang có</option>
            <option value="replace">Thay toàn bộ chính văn đang có</option>
          </select>
        )}
        <button type="button" className="button primary" onClick={() => void apply()} disabled={pictures.isBusy}>
          {pictures.isBusy ? "Đang đưa ảnh vào kho …" : "Áp dụng"}
        </button>
      </div>
      {pictures.problem !== "" && <Notice tone="bad">{pictures.problem}</Notice>}
    </div>
  );
}

/** An undo takes a piece out of the text again: then it waits in the tray again. */
function stillThere(taken: ReadonlySet<string>, items: readonly LeftOut[], editor: Editor | null): ReadonlySet<string> {
  if (!editor || taken.size === 0) return taken;
  const text = editor.state.doc.textBetween(0, editor.state.doc.content.size, "\n");
  const gone = items.filter(({ id, text: words }) => taken.has(id) && !text.includes(words));
  if (gone.length === 0) return taken;
  return new Set([...taken].filter((id) => !gone.some((item) => item.id === id)));
}
