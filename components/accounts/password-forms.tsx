import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";
import { PASSWORD_HINT } from "./accept-form";

type Action = (before: FormState, form: FormData) => Promise<Result>;

export function ResetForm({ action, token }: { action: Action; token: string }) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="token" value={token} />
      <NewPassword label="Mật khẩu mới" />
      <div className="buttons">
        <SubmitButton>Đặt mật khẩu</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function ChangePasswordForm({ action }: { action: Action }) {
  return (
    <ActionForm action={action}>
      <FormField name="current" label="Mật khẩu hiện tại" type="password" autoComplete="current-password" required />
      <NewPassword label="Mật khẩu mới" />
      <div className="buttons">
        <SubmitButton tone="plain">Đổi mật khẩu</SubmitButton>
      </div>
      <p className="hint">Mọi thiết bị khác sẽ được đăng xuất.</p>
    </ActionForm>
  );
}

export function RenameForm({ action, name }: { action: Action; name: string }) {
  return (
    <ActionForm action={action}>
      <FormField name="name" label="Tên hiển thị" autoComplete="name" defaultValue={name} required maxLength={80} />
      <div className="buttons">
        <SubmitButton tone="plain">Lưu tên</SubmitButton>
      </div>
    </ActionForm>
  );
}

function NewPassword({ label }: { label: string }) {
  return (
    <FormField
      name="password"
      label={label}
      hint={PASSWORD_HINT}
      type="password"
      autoComplete="new-password"
      required
    />
  );
}
