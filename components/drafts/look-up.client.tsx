"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { EditorActions, Found, LookUpKind } from "./editor-actions";

type Props = {
  kind: LookUpKind;
  label: string;
  placeholder?: string;
  lookUp: EditorActions["lookUp"];
  onPick: (found: Found) => void;
  /** Offered under what was found, with the words that were typed. */
  otherwise?: { name: (words: string) => string; run: (words: string) => void };
  isDisabled?: boolean;
};

const PAUSE = 220;

/** Finds something of the paper by its name: type, arrows, Enter. */
export function LookUp({ kind, label, placeholder = "", lookUp, onPick, otherwise, isDisabled = false }: Props) {
  const id = useId();
  const [words, setWords] = useState("");
  const [found, setFound] = useState<Found[] | null>(null);
  const [at, setAt] = useState(0);
  const asked = useRef(0);

  useEffect(() => {
    const wanted = words.trim();
    const turn = ++asked.current;
    if (wanted.length < 2) return undefined;
    const timer = setTimeout(() => {
      void lookUp({ kind, words: wanted }).then(
        (result) => {
          if (turn !== asked.current) return;
          setFound(result.ok ? result.value : []);
          setAt(0);
        },
        () => setFound([]),
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [words, kind, lookUp]);

  const offers = [
    ...(found ?? []).map((it) => ({ key: it.id, name: it.name, note: it.note, run: () => onPick(it) })),
    ...(found && otherwise
      ? [{ key: "+", name: otherwise.name(words.trim()), note: "", run: () => otherwise.run(words.trim()) }]
      : []),
  ];
  const isOpen = found !== null;
  const choose = (index: number) => {
    const offer = offers[index];
    if (!offer) return;
    offer.run();
    setWords("");
    setFound(null);
  };
  const keys = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || !isOpen) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setAt((at + step + offers.length) % Math.max(1, offers.length));
    else if (event.key === "Enter") choose(at);
    else if (event.key === "Escape") setFound(null);
    else return;
    event.preventDefault();
  };

  return (
    <div className="field look-up">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        value={words}
        placeholder={placeholder}
        disabled={isDisabled}
        autoComplete="off"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-l`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && offers[at] ? `${id}-${at}` : undefined}
        onChange={(event) => {
          setWords(event.target.value);
          if (event.target.value.trim().length < 2) setFound(null);
        }}
        onKeyDown={keys}
        onBlur={() => setFound(null)}
      />
      <div id={`${id}-l`} role="listbox" aria-label={label} hidden={!isOpen} className="look-up-list">
        {offers.map((offer, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys of its list
          <div
            key={offer.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            {offer.name} {offer.note !== "" && <span className="quiet">{offer.note}</span>}
          </div>
        ))}
      </div>
      {isOpen && offers.length === 0 && <p className="hint">Không tìm thấy “{words.trim()}”.</p>}
    </div>
  );
}
