"use client";

import { useRef } from "react";

export type Source = { kind: "text" | "html"; text: string; html: string };

type Props = {
  source: Source;
  onSource: (source: Source, isPasted: boolean) => void;
  onFile: (file: File) => void;
  onRead: () => void;
  isBusy: boolean;
};

/** Left: what was handed in, as it was, and the ways to hand it in. */
export function PastedSource({ source, onSource, onFile, onRead, isBusy }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const paste = (event: React.ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData("text/html");
    const text = event.clipboardData.getData("text/plain");
    const isWhole = source.text.trim() === "";
    // Into words that stand there already a paste is a paste.
    if (!isWhole || text === "") return;
    event.preventDefault();
    onSource({ kind: html === "" ? "text" : "html", text, html }, true);
  };
  return (
    <div className="paste-source">
      <div className="field">
        <label htmlFor="bai-goc">Bài gốc</label>
        <textarea
          id="bai-goc"
          className="input"
          value={source.text}
          spellCheck={false}
          placeholder={"Dán nguyên bài vào đây (Ctrl V).\n\nPV: Thưa ông, …?\nÔng Nguyễn Văn A: …"}
          onPaste={paste}
          onChange={(event) => onSource({ kind: "text", text: event.target.value, html: "" }, false)}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to paste here
          autoFocus
        />
      </div>
      <div className="buttons">
        <button type="button" className="button small" onClick={onRead} disabled={isBusy || source.text.trim() === ""}>
          {isBusy ? "Đang đọc …" : "Nhận ra các lượt"}
        </button>
        <button type="button" className="button small" onClick={() => file.current?.click()} disabled={isBusy}>
          Mở tệp …
        </button>
        <input
          ref={file}
          type="file"
          accept=".txt,.html,.htm,.docx,.md"
          hidden
          aria-label="Tệp .txt, .html hoặc .docx"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) onFile(chosen);
            event.target.value = "";
          }}
        />
        <span className="hint">.txt, .html, .docx</span>
      </div>
    </div>
  );
}
