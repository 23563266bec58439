"use client";

import { useEffect, useId, useRef, useState } from "react";
import { fold } from "@/lib/text/fold";

type Entry = { href: string; label: string; group: string };

/** Ctrl-K or ⌘K: go anywhere by a few letters, with or without marks; Enter on other words searches the desk. */
export function CommandPalette({ entries }: { entries: readonly Entry[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const wanted = fold(words);
  const found = entries.filter(({ label, group }) => fold(`${label} ${group}`).includes(wanted)).slice(0, 12);

  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      setWords("");
      setChosen(0);
      if (!dialog.current?.open) dialog.current?.showModal();
    };
    addEventListener("keydown", open);
    return () => removeEventListener("keydown", open);
  }, []);

  const keys = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setChosen((chosen + step + found.length) % Math.max(1, found.length));
    }
    if (event.key === "Enter") {
      const entry = found[chosen];
      if (entry) location.assign(entry.href);
    }
  };

  return (
    <dialog ref={dialog} className="palette" aria-label="Đi đến">
      <form method="dialog" onSubmit={(event) => event.preventDefault()}>
        <input
          className="palette-words"
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setChosen(0);
          }}
          onKeyDown={keys}
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={found[chosen] ? `${listId}-${chosen}` : undefined}
          aria-label="Đi đến trang nào?"
          placeholder="Đi đến trang nào?"
          autoComplete="off"
          autoFocus
        />
      </form>
      <div id={listId} role="listbox" aria-label="Các trang" className="palette-list">
        {found.map((entry, at) => (
          <a
            key={entry.href}
            id={`${listId}-${at}`}
            href={entry.href}
            role="option"
            aria-selected={at === chosen}
            tabIndex={-1}
          >
            {entry.label} <span className="quiet">{entry.group}</span>
          </a>
        ))}
      </div>
      {found.length === 0 && <p className="palette-none">Không có trang nào như vậy.</p>}
    </dialog>
  );
}
