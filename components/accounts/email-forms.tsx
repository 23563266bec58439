import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = { action: (before: FormState, form: FormData) => Promise<Result> };

/** Asks for another address; the letter to it decides. */
export function EmailForm({ action }: Props) {
  return (
    <ActionForm action={action} aria-label="Đổi địa chỉ thư điện tử">
      <FormField
        name="email"
        label="Địa chỉ mới"
        type="email"
        autoComplete="email"
        hint="Một liên kết xác nhận được gửi đến địa chỉ này. Khi đã đổi, địa chỉ cũ nhận một thư báo."
        required
      />
      <FormField name="current" label="Mật khẩu hiện tại" type="password" autoComplete="current-password" required />
      <div className="buttons">
        <SubmitButton>Gửi thư xác nhận</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function ConfirmEmailForm({ action, token, email }: Props & { token: string; email: string }) {
  return (
    <ActionForm action={action} aria-label="Xác nhận địa chỉ mới">
      <input type="hidden" name="token" value={token} />
      <p>
        Từ nay tài khoản này dùng địa chỉ <b>{email}</b> để đăng nhập và nhận thư.
      </p>
      <div className="buttons">
        <SubmitButton>Xác nhận địa chỉ mới</SubmitButton>
      </div>
    </ActionForm>
  );
}
