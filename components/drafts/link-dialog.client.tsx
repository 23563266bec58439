"use client";

import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog.client";
import { Href } from "@/lib/articles/document";
import { linkAround, setLink } from "./editor/format-commands";

/** The address of the link with the caret, or of the selected words. */
export function LinkDialog({ editor, isOpen, onClose }: { editor: Editor; isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title="Liên kết" isOpen={isOpen} onClose={onClose}>
      <LinkForm editor={editor} onClose={onClose} />
    </Dialog>
  );
}

function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [target] = useState(() => linkAround(editor.state));
  const [href, setHref] = useState(target.href);
  const [wrong, setWrong] = useState("");
  const apply = (address: string) => {
    if (address !== "" && !Href.safeParse(address).success) {
      setWrong("Địa chỉ bắt đầu bằng https://, mailto: hoặc / (trang của báo).");
      return;
    }
    onClose();
    setLink(target, address)(editor.state, editor.view.dispatch);
    editor.view.focus();
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        apply(withScheme(href.trim()));
      }}
    >
      <div className="field">
        <label htmlFor="dia-chi">Địa chỉ</label>
        <input
          id="dia-chi"
          className="input"
          value={href}
          onChange={(event) => setHref(event.target.value)}
          inputMode="url"
          autoComplete="off"
          aria-describedby={wrong === "" ? undefined : "dia-chi-sai"}
          aria-invalid={wrong !== ""}
        />
        {wrong !== "" && (
          <p className="wrong" id="dia-chi-sai">
            {wrong}
          </p>
        )}
      </div>
      <div className="buttons">
        <button type="submit" className="button primary">
          Đặt liên kết
        </button>
        {target.href !== "" && (
          <button type="button" className="button" onClick={() => apply("")}>
            Bỏ liên kết
          </button>
        )}
      </div>
    </form>
  );
}

function withScheme(address: string): string {
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(address) ? `https://${address}` : address;
}
