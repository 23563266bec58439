"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import type { EditorActions, PastedForEditor } from "@/components/drafts/editor-actions";
import { Notice } from "@/components/ui/notice";
import type { Result } from "@/lib/core/result";
import type { LeftOut } from "@/lib/interviews/pasted";
import { LeftOutTray } from "./left-out-tray.client";
import { PastedSource, type Source } from "./pasted-source.client";
import { type PastedSpeaker, PastedSpeakers } from "./pasted-speakers.client";
import { PastedTurns } from "./pasted-turns.client";
import { sendFile } from "./send-file";

/** What was agreed to: becomes fields and blocks of the draft, and is saved as any writing is. */
export type Applied = {
  blocks: unknown[];
  speakers: PastedSpeaker[];
  title: string | null;
  sapo: string | null;
  authorIds: { id: string; name: string }[];
  where: "replace" | "append";
};

type Props = {
  isOpen: boolean;
  onClose: () => void;
  onApply: (applied: Applied) => void;
  actions: Pick<EditorActions, "readPasted" | "lookUp">;
  /** The draft has words already: they stay unless one says otherwise. */
  hasText: boolean;
  onKeys: () => void;
};

/** Dán bài phỏng vấn: the source at the left, coloured turns at the right; nothing is saved until "Áp dụng". */
export function PasteDialog({ isOpen, onClose, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isLeaving, setLeaving] = useState(false);
  const work = useRef(false);
  useEffect(() => {
    if (isOpen && !dialog.current?.open) {
      dialog.current?.showModal();
      // It gives the focus to its first button; who opened it wants to paste.
      dialog.current?.querySelector("textarea")?.focus();
    }
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  const closed = () => {
    setLeaving(false);
    work.current = false;
    onClose();
  };
  const leave = () => {
    if (work.current && !isLeaving) setLeaving(true);
    else closed();
  };
  return (
    <dialog
      ref={dialog}
      className="dialog paste"
      aria-labelledby="dan-bai"
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onClose={closed}
    >
      {isOpen && (
        <>
          <div className="dialog-head">
            <h2 id="dan-bai">Dán bài phỏng vấn</h2>
            <button type="button" className="text-button" onClick={leave}>
              {isLeaving ? "Đóng, bỏ các lượt chưa áp dụng" : "Đóng"}
            </button>
          </div>
          {isLeaving && <Notice>Các lượt đã nhận ra chưa được áp dụng. Bấm Đóng lần nữa (hoặc Esc) để bỏ.</Notice>}
          <Work {...rest} onClose={closed} onWork={() => (work.current = true)} />
        </>
      )}
    </dialog>
  );
}

function Work({ actions, onApply, onClose, hasText, onKeys, onWork }: Omit<Props, "isOpen"> & { onWork: () => void }) {
  const [source, setSource] = useState<Source>({ kind: "text", text: "", html: "" });
  const [pasted, setPasted] = useState<{ value: PastedForEditor; turn: number } | null>(null);
  const [speakers, setSpeakers] = useState<PastedSpeaker[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const turn = useRef(0);

  const read = async (ask: () => Promise<Result<PastedForEditor>>) => {
    setBusy(true);
    setProblem("");
    try {
      const result = await ask();
      if (result.ok) {
        turn.current += 1;
        onWork();
        setSpeakers(result.value.speakers);
        setPasted({ value: result.value, turn: turn.current });
      } else setProblem(result.say);
    } catch {
      setProblem("Mất kết nối. Bài gốc vẫn còn ở đây; vui lòng thử lại.");
    }
    setBusy(false);
  };
  const readSource = (from: Source) =>
    void read(() => actions.readPasted({ kind: from.kind, source: from.kind === "html" ? from.html : from.text }));
  const readFile = (file: File) => {
    setSource({ kind: "text", text: `[${file.name}]`, html: "" });
    void read(() => sendFile(file));
  };
  return (
    <>
      {problem !== "" && <Notice tone="bad">{problem}</Notice>}
      <div className="paste-columns">
        <PastedSource
          source={source}
          onSource={(next, isPasted) => {
            setSource(next);
            if (isPasted) readSource(next);
          }}
          onFile={readFile}
          onRead={() => readSource(source)}
          isBusy={isBusy}
        />
        {pasted ? (
          <Recognised
            key={pasted.turn}
            pasted={pasted.value}
            speakers={speakers}
            onSpeakers={setSpeakers}
            onApply={(applied) => {
              onApply(applied);
              onClose();
            }}
            {...{ actions, hasText, onKeys }}
          />
        ) : (
          <p className="paste-empty quiet" role="status">
            {isBusy ? "Đang nhận ra các lượt …" : "Các lượt hỏi – đáp sẽ hiện ở đây, mỗi người nói một màu."}
          </p>
        )}
      </div>
    </>
  );
}

type RecognisedProps = {
  pasted: PastedForEditor;
  speakers: PastedSpeaker[];
  onSpeakers: (speakers: PastedSpeaker[]) => void;
  onApply: (applied: Applied) => void;
} & Pick<Props, "actions" | "hasText" | "onKeys">;

function Recognised({ pasted, speakers, onSpeakers, onApply, actions, hasText, onKeys }: RecognisedProps) {
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
  const apply = () => {
    const json: { content?: unknown[] } = editor?.getJSON() ?? {};
    onApply({
      blocks: json.content ?? [],
      speakers,
      title: wants.title ? pasted.title : null,
      sapo: wants.sapo ? pasted.sapo : null,
      authorIds: wants.byline ? known : [],
      where,
    });
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
        <button type="button" className="button primary" onClick={apply}>
          Áp dụng
        </button>
      </div>
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
