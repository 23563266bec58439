import type { Editor } from "@tiptap/core";
import { useEffect } from "react";
import type { DraftSession } from "./draft-session";

/** Writes everything down when the page is left, hidden or frozen, and goes on when it is back. */
export function useKeeping(session: DraftSession, showKeys: () => void): void {
  useEffect(() => {
    const keep = () => session.collect();
    const again = () => {
      session.collect();
      if (document.visibilityState === "visible") void session.sync.now();
    };
    const question = (event: KeyboardEvent) => {
      const isInText =
        event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key !== "?" || isInText || event.isComposing) return;
      event.preventDefault();
      showKeys();
    };
    const saveNow = (event: KeyboardEvent) => {
      if (event.code !== "KeyS" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      session.collect();
      void session.sync.now();
    };
    addEventListener("pagehide", keep);
    addEventListener("freeze", keep);
    addEventListener("online", again);
    document.addEventListener("visibilitychange", again);
    addEventListener("keydown", question);
    addEventListener("keydown", saveNow);
    return () => {
      removeEventListener("pagehide", keep);
      removeEventListener("freeze", keep);
      removeEventListener("online", again);
      document.removeEventListener("visibilitychange", again);
      removeEventListener("keydown", question);
      removeEventListener("keydown", saveNow);
    };
  }, [session, showKeys]);
}

/** The wish to paste is fulfilled once: a reload, or the address given to a colleague, opens the text. */
export function usePastingOnce(isPasting: boolean): void {
  useEffect(() => {
    if (isPasting) history.replaceState(history.state, "", location.pathname);
  }, [isPasting]);
}

/** A dialog closed and what had opened it is gone: then the text has the focus. */
export function focusNotLost(editor: Editor | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) editor?.commands.focus();
  });
}
