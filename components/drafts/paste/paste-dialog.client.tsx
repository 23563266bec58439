"use client";

import { useEffect, useRef, useState } from "react";
import type { EditorActions, PastedForEditor } from "@/components/drafts/editor-actions";
import { Notice } from "@/components/ui/notice";
import type { Result } from "@/lib/core/result";
import type { LibraryPicture } from "@/lib/media/model";
import { PastedSource, type Source } from "./pasted-source.client";
import type { PastedSpeaker } from "./pasted-speakers.client";
import { Recognised } from "./recognised.client";
import { sendFile } from "./send-file";

/** What was agreed to: becomes fields and blocks of the draft, and is saved as any writing is. */
export type Applied = {
  blocks: unknown[];
  speakers: PastedSpeaker[];
  title: string | null;
  sapo: string | null;
  authorIds: { id: string; name: string }[];
  /** Pictures among the blocks. */
  media: LibraryPicture[];
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
  const [file, setFile] = useState<File | null>(null);

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
  const readSource = (from: Source) => {
    setFile(null);
    void read(() => actions.readPasted({ kind: from.kind, source: from.kind === "html" ? from.html : from.text }));
  };
  const readFile = (chosen: File) => {
    setSource({ kind: "text", text: `[${chosen.name}]`, html: "" });
    setFile(chosen);
    void read(() => sendFile(chosen));
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
            file={file}
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
