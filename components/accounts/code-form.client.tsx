"use client";

import type { FormState, Result } from "@/lib/core/result";
import { AccountForm, Field, Send } from "./form.client";

type Props = { action: (before: FormState, form: FormData) => Promise<Result>; next: string };

export function CodeForm({ action, next }: Props) {
  return (
    <AccountForm action={action}>
      <Field
        name="code"
        label="Mã sáu chữ số"
        hint="Mở ứng dụng xác thực để lấy mã. Không có điện thoại bên mình? Nhập một mã khôi phục."
        autoComplete="one-time-code"
        maxLength={40}
        spellCheck={false}
      />
      <input type="hidden" name="tiep" value={next} />
      <Send>Xác nhận</Send>
    </AccountForm>
  );
}
