"use client";

import { useFormStatus } from "react-dom";

type Props = {
  children: React.ReactNode;
  tone?: "primary" | "plain" | "danger";
  /** For a form with several buttons: what is sent with it. */
  name?: string;
  value?: string;
  disabled?: boolean;
  /** Why it cannot be pressed; read out with it. */
  why?: string;
};

/** Sends its form; while the answer is awaited it cannot send again. */
export function SubmitButton({ children, tone = "primary", name, value, disabled = false, why }: Props) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      className={`button ${tone}`}
      {...(name === undefined ? {} : { name, value: value ?? "" })}
      disabled={disabled || pending}
      aria-busy={pending}
      title={why}
    >
      {children}
    </button>
  );
}
