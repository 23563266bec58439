"use client";

import { useId, useRef } from "react";
import { type Changed, newWords, plain, type Sentences, type Take, TAKES } from "@/lib/drafts/sentences";

/** What was chosen, place by place; undefined where nothing was yet. */
export type Chosen = readonly (Take | undefined)[];

type Props = {
  sentences: Sentences;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  /** "tôi", or another's name. */
  copyOwner: string;
  isBusy: boolean;
  onApply: (doc: unknown) => void;
};

/** What a sentence is before anybody chose: whoever alone changed it has it; where both did, a person is asked. */
export function firstChoice({ changed }: Sentences): Chosen {
  return changed.map(({ by }) => (by === "both" ? undefined : by));
}

/** Chọn từng câu: every sentence that differs, one after the other, by arrows or by the figures 1, 2, 3. */
export function ConflictSentences({ sentences, chosen, onChoose, copyOwner, isBusy, onApply }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const { changed, stretches } = sentences;
  const open = changed.filter((_, i) => chosen[i] === undefined).length;
  const joined = open === 0 ? sentences.join(chosen.map((take) => take ?? "both")) : null;
  const choose = (i: number, take: Take) => onChoose(changed.map((_, k) => (k === i ? take : chosen[k])));
  const onKey = (i: number) => (event: React.KeyboardEvent) => {
    const take = TAKES[Number(event.key) - 1];
    if (take === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    choose(i, take);
    const next = list.current?.querySelectorAll("fieldset")[i + 1] ?? null;
    const radio = next?.querySelector<HTMLInputElement>("input:checked, input");
    if (radio) radio.focus();
    else list.current?.parentElement?.querySelector<HTMLButtonElement>(".apply-sentences")?.focus();
  };
  return (
    <div className="conflict-sentences">
      <p className="hint">
        Trong mỗi câu: <kbd>1</kbd> máy chủ, <kbd>2</kbd> {copyOwner}, <kbd>3</kbd> cả hai; <kbd>Tab</kbd> sang câu
        khác.
      </p>
      <ol ref={list}>
        {changed.map((place, i) => (
          <li key={i}>
            <Before text={plainBefore(stretches, place)} />
            <Place
              place={place}
              number={i + 1}
              take={chosen[i]}
              copyOwner={copyOwner}
              onTake={(take) => choose(i, take)}
              onKeyDown={onKey(i)}
            />
          </li>
        ))}
      </ol>
      {sentences.keepsHeadAttrs && <p className="hint">Vai và người nói giữ theo bản trên máy chủ.</p>}
      <p role="status" className="hint">
        {open > 0
          ? `Còn ${open} câu chưa chọn.`
          : joined === null
            ? "Các câu đã chọn không ghép được thành một đoạn. Vui lòng chọn khác, hoặc lấy trọn một bản."
            : "Đã chọn đủ."}
      </p>
      <button
        type="button"
        className="button small primary apply-sentences"
        aria-disabled={joined === null || isBusy}
        onClick={() => {
          if (joined !== null && !isBusy) onApply(joined.doc);
        }}
      >
        Áp dụng các câu đã chọn
      </button>
    </div>
  );
}

type PlaceProps = {
  place: Changed;
  number: number;
  take: Take | undefined;
  copyOwner: string;
  onTake: (take: Take) => void;
  onKeyDown: (event: React.KeyboardEvent) => void;
};

function Place({ place, number, take, copyOwner, onTake, onKeyDown }: PlaceProps) {
  const name = useId();
  const who = { head: "trên máy chủ sửa", copy: `${copyOwner} sửa`, both: "hai bên cùng sửa" }[place.by];
  const options: { value: Take; label: string; words: React.ReactNode }[] = [
    { value: "head", label: "Máy chủ", words: <Words base={place.base} tokens={place.head} /> },
    {
      value: "copy",
      label: copyOwner === "tôi" ? "Của tôi" : `Của ${copyOwner}`,
      words: <Words base={place.base} tokens={place.copy} />,
    },
    { value: "both", label: "Cả hai", words: <span className="quiet">câu trên máy chủ trước, câu kia sau</span> },
  ];
  return (
    <fieldset className="conflict-place">
      <legend>
        Câu {number}: {who}
      </legend>
      {options.map(({ value, label, words }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={take === value}
            onChange={() => onTake(value)}
            onKeyDown={onKeyDown}
          />
          <span>
            <b>{label}</b> {words}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Words({ base, tokens }: { base: Changed["base"]; tokens: Changed["head"] }) {
  if (plain(tokens).trim() === "") return <span className="quiet">(bỏ câu này)</span>;
  return (
    <span className="diff-words">
      {newWords(base, tokens).map(({ text, isNew }, i) => (isNew ? <mark key={i}>{text}</mark> : text))}
    </span>
  );
}

const LONGEST_CONTEXT = 90;

/** The end of what stands before the place, for finding it. */
function plainBefore(stretches: Sentences["stretches"], place: Changed): string {
  const before = stretches[stretches.indexOf(place) - 1];
  const text = before?.is === "same" ? plain(before.tokens).trim() : "";
  return text.length > LONGEST_CONTEXT ? `… ${text.slice(text.indexOf(" ", text.length - LONGEST_CONTEXT) + 1)}` : text;
}

function Before({ text }: { text: string }) {
  return text === "" ? null : <p className="conflict-before">{text}</p>;
}
