"use client";

import { createContext, useActionState, useContext, useId } from "react";
import type { FormState, Result } from "@/lib/core/result";

const Sent = createContext<FormState<unknown>>(null);
const Pending = createContext(false);

type FormProps<T> = {
  action: (before: FormState<T>, form: FormData) => Promise<Result<T>>;
  children: React.ReactNode;
};

/** A form that says above itself what came of it, and works without script. */
export function AccountForm<T>({ action, children }: FormProps<T>) {
  const [state, send, isPending] = useActionState(action, null);
  return (
    <form action={send} className="form" noValidate aria-busy={isPending}>
      <div aria-live="polite">
        {state && state.say !== "" && (
          <p className={state.ok ? "notice good" : "notice bad"} role={state.ok ? undefined : "alert"}>
            {state.say}
          </p>
        )}
      </div>
      <Sent value={state}>
        <Pending value={isPending}>{children}</Pending>
      </Sent>
    </form>
  );
}

type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  type?: "text" | "email" | "password";
  defaultValue?: string;
} & Pick<React.InputHTMLAttributes<HTMLInputElement>, "autoComplete" | "inputMode" | "maxLength" | "spellCheck">;

export function Field({ name, label, hint, defaultValue = "", ...input }: FieldProps) {
  const id = useId();
  const sent = useContext(Sent);
  const wrong = sent && !sent.ok ? sent.fields[name] : undefined;
  const typed = sent && !sent.ok ? sent.typed[name] : undefined;
  const described = [hint ? `${id}-h` : "", wrong ? `${id}-e` : ""].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        className="input"
        required
        defaultValue={typed ?? defaultValue}
        aria-invalid={wrong ? true : undefined}
        {...(described === "" ? {} : { "aria-describedby": described })}
        {...input}
      />
      {hint && (
        <p className="hint" id={`${id}-h`}>
          {hint}
        </p>
      )}
      {wrong && wrong !== sent?.say && (
        <p className="wrong" id={`${id}-e`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

export function Send({ children }: { children: React.ReactNode }) {
  const isPending = useContext(Pending);
  return (
    <button type="submit" className="button primary" disabled={isPending}>
      {children}
    </button>
  );
}
