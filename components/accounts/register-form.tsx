import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = { action: (before: FormState, form: FormData) => Promise<Result> };

/** A reader asks for an account; the rest follows by mail. */
export function RegisterForm({ action }: Props) {
  return (
    <ActionForm action={action}>
      <FormField
        name="name"
        label="Tên hiển thị"
        hint="Đứng trên bình luận của bạn."
        autoComplete="name"
        required
        maxLength={80}
      />
      <FormField
        name="email"
        label="Địa chỉ thư điện tử"
        type="email"
        autoComplete="email"
        inputMode="email"
        required
      />
      <div className="buttons">
        <SubmitButton>Gửi thư xác nhận</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** A new password by a letter. */
export function ForgotForm({ action }: Props) {
  return (
    <ActionForm action={action}>
      <FormField
        name="email"
        label="Địa chỉ thư điện tử"
        type="email"
        autoComplete="username"
        inputMode="email"
        required
      />
      <div className="buttons">
        <SubmitButton>Gửi liên kết</SubmitButton>
      </div>
    </ActionForm>
  );
}
