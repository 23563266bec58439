"use client";

import type { Editor } from "@tiptap/core";
import { Dialog } from "@/components/ui/dialog.client";
import type { Speaker } from "@/lib/articles/model";
import { blockAtCaret, isTurn, speak } from "./editor/turn-commands";
import { isRole, ROLE_LABELS, type TurnRole } from "./editor/turn-node";

type Props = {
  editor: Editor;
  speakers: readonly Speaker[];
  isOpen: boolean;
  onClose: () => void;
  onAdd: () => void;
};

const ROLES: readonly TurnRole[] = ["question", "answer", "closing", "aside"];

/** Ai nói lượt này, and what kind of turn it is. Digits choose, arrows move. */
export function SpeakerChooser({ editor, speakers, isOpen, onClose, onAdd }: Props) {
  return (
    <Dialog title="Ai nói lượt này?" isOpen={isOpen} onClose={onClose}>
      <Choices editor={editor} speakers={speakers} onClose={onClose} onAdd={onAdd} />
    </Dialog>
  );
}

function Choices({ editor, speakers, onClose, onAdd }: Omit<Props, "isOpen">) {
  const block = blockAtCaret(editor.state);
  const attrs: Record<string, unknown> = block && isTurn(block.node) ? block.node.attrs : {};
  const done = (run: ReturnType<typeof speak>) => {
    onClose();
    run(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  const keys = (event: React.KeyboardEvent<HTMLDivElement>) => {
    const speaker = /^[1-9]$/.test(event.key) ? speakers[Number(event.key) - 1] : undefined;
    if (speaker) done(speak(speaker));
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!speaker && step === 0) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (step !== 0) buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the buttons inside
    <div className="chooser" onKeyDown={keys}>
      <ol className="choices">
        {speakers.map((speaker, i) => (
          <li key={speaker.id}>
            <button
              type="button"
              className={`choice voice-${(i % 8) + 1}`}
              aria-pressed={attrs["speakerId"] === speaker.id}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to choose here
              autoFocus={attrs["speakerId"] === speaker.id || (i === 0 && attrs["speakerId"] === undefined)}
              onClick={() => done(speak(speaker))}
            >
              <kbd>{i + 1}</kbd> {speaker.label || "(chưa có tên)"}{" "}
              <span className="quiet">{speaker.role === "interviewer" ? "Người phỏng vấn" : speaker.title}</span>
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button small"
        onClick={() => {
          onClose();
          onAdd();
        }}
      >
        Thêm người nói
      </button>
      <p className="legend">Lượt này là</p>
      <div className="buttons">
        {ROLES.map((role) => (
          <button
            key={role}
            type="button"
            className="button small"
            aria-pressed={isRole(attrs["role"]) && attrs["role"] === role}
            onClick={() => done(speak(null, role))}
          >
            {ROLE_LABELS[role]}
          </button>
        ))}
      </div>
    </div>
  );
}
