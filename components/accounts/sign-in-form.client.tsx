"use client";

import type { FormState, Result } from "@/lib/core/result";
import { AccountForm, Field, Send } from "./form.client";

type Props = {
  action: (before: FormState, form: FormData) => Promise<Result>;
  /** Where to go on; a path of our own or "". */
  next: string;
  /** A demo account's, from the list beside. */
  filled?: { email: string; password: string };
};

export function SignInForm({ action, next, filled }: Props) {
  return (
    <AccountForm action={action}>
      <Field
        name="email"
        label="Địa chỉ thư điện tử"
        type="email"
        autoComplete="username"
        inputMode="email"
        defaultValue={filled?.email ?? ""}
      />
      <Field
        name="password"
        label="Mật khẩu"
        type="password"
        autoComplete="current-password"
        defaultValue={filled?.password ?? ""}
      />
      <input type="hidden" name="tiep" value={next} />
      <Send>Đăng nhập</Send>
    </AccountForm>
  );
}
