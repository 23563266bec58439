"use client";

import { useEffect, useId, useRef } from "react";

type Props = {
  unitId: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Something composed in here has come to its end. */
  onComposed: () => void;
  onFocus: () => void;
  isReadOnly: boolean;
  className: string;
  placeholder: string;
  /** Soft: more may be written, and it is said that it is much. */
  wanted?: number;
  /** Enter goes on to what comes next, as there are no lines in here. */
  onEnter: () => void;
};

/** Title or sapo: grows with its words, never rewrites what is typed, and leaves an input method alone. */
export function FieldInput({ unitId, label, value, onChange, onComposed, onEnter, wanted, ...rest }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    if (element && element.value !== value && element.dataset["composing"] === undefined) element.value = value;
  }, [value]);
  const length = [...value.trim()].length;
  const isLong = wanted !== undefined && length > wanted;
  return (
    <div className={`draft-field ${rest.className}`}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={1}
        data-unit={unitId}
        defaultValue={value}
        placeholder={rest.placeholder}
        readOnly={rest.isReadOnly}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={wanted === undefined ? undefined : `${id}-n`}
        onFocus={rest.onFocus}
        onChange={(event) => onChange(event.target.value)}
        onCompositionStart={(event) => {
          event.currentTarget.dataset["composing"] = "";
        }}
        onCompositionEnd={(event) => {
          delete event.currentTarget.dataset["composing"];
          onChange(event.currentTarget.value);
          onComposed();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing || event.keyCode === 229) return;
          event.preventDefault();
          onEnter();
        }}
      />
      {wanted !== undefined && (
        <p id={`${id}-n`} className={isLong ? "draft-count long" : "draft-count"}>
          <span className="figures">
            {length}/{wanted}
          </span>{" "}
          ký tự{isLong && ". Sapo hơi dài, nên rút gọn."}
        </p>
      )}
    </div>
  );
}
