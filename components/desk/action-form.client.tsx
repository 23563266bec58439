"use client";

import { createContext, useActionState, useContext, useEffect, useId, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import type { FormState, Result } from "@/lib/core/result";

const Sent = createContext<FormState<unknown>>(null);

export type Refused<T = null> = Extract<Result<T>, { ok: false }>;

type Props<T> = {
  action: (before: FormState<T>, form: FormData) => Promise<Result<T>>;
  children: React.ReactNode;
  className?: string;
  /** For fields that stand elsewhere on the page and belong to it. */
  id?: string;
  /** Called once with what a successful action answered. */
  onDone?: (value: T) => void;
  /** What then stands in place of the form; without script too. */
  renderDone?: (value: T) => React.ReactNode;
  /** What can be done about a refusal, under its words. */
  renderRefused?: (refused: Refused<T>) => React.ReactNode;
  "aria-label"?: string;
};

/**
 * A form whose action answers a Result: says above the fields what happened, puts each field's message beside it, and
 * keeps what was typed. Works without script; fields inside are <FormField> and its like.
 */
export function ActionForm<T>({
  action,
  children,
  className = "form",
  onDone,
  renderDone,
  renderRefused,
  ...rest
}: Props<T>) {
  const [state, send, isPending] = useActionState(action, null);
  const told = useRef<FormState<T>>(null);
  useEffect(() => {
    if (state && state !== told.current && state.ok) onDone?.(state.value);
    told.current = state;
  }, [state, onDone]);
  if (state?.ok && renderDone) return renderDone(state.value);
  return (
    <form action={send} className={className} aria-busy={isPending} noValidate {...rest}>
      <div aria-live="polite">
        {state && state.say !== "" && (
          <Notice tone={state.ok ? "good" : "bad"}>
            {state.say}
            {!state.ok && renderRefused?.(state)}
          </Notice>
        )}
      </div>
      <Sent value={state}>{children}</Sent>
    </form>
  );
}

type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  type?: "text" | "email" | "password" | "search" | "url" | "number" | "date" | "time" | "datetime-local";
  rows?: number;
  defaultValue?: string;
  options?: readonly { value: string; label: string }[];
} & Pick<
  React.InputHTMLAttributes<HTMLInputElement>,
  "required" | "maxLength" | "autoComplete" | "inputMode" | "placeholder" | "min" | "max" | "readOnly" | "list"
>;

/** A label, a field (one line, `rows` of text, or `options`), its hint, and what was wrong with it. */
export function FormField({ name, label, hint, type = "text", rows, defaultValue, options, ...input }: FieldProps) {
  const id = useId();
  const sent = useContext(Sent);
  const wrong = sent && !sent.ok ? sent.fields[name] : undefined;
  const typed = sent && !sent.ok ? sent.typed[name] : undefined;
  const value = typed ?? defaultValue ?? "";
  const described = [hint ? `${id}-h` : "", wrong ? `${id}-e` : ""].filter(Boolean).join(" ");
  const shared = {
    id,
    name,
    className: "input",
    ...(described === "" ? {} : { "aria-describedby": described }),
    ...(wrong ? { "aria-invalid": true } : {}),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {options ? (
        // A select keeps no default through the reset that follows an action: the key makes it anew.
        <select {...shared} key={value} defaultValue={value} required={input.required}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : rows ? (
        <textarea {...shared} rows={rows} defaultValue={value} required={input.required} maxLength={input.maxLength} />
      ) : (
        <input {...shared} {...input} type={type} defaultValue={value} />
      )}
      {hint && (
        <p className="hint" id={`${id}-h`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p className="wrong" id={`${id}-e`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

/** What the last answer says is wrong with a field that is none of those here. */
export function useWrong(name: string): string | undefined {
  const sent = useContext(Sent);
  return sent && !sent.ok ? sent.fields[name] : undefined;
}

/** A box to tick. */
export function FormCheck({ name, label, isChecked = false }: { name: string; label: string; isChecked?: boolean }) {
  const id = useId();
  const sent = useContext(Sent);
  const checked = sent && !sent.ok ? sent.typed[name] !== undefined : isChecked;
  return (
    <div className="check">
      <input id={id} type="checkbox" name={name} value="1" key={String(checked)} defaultChecked={checked} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
