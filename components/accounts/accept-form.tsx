import { ActionForm, FormCheck, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = {
  action: (before: FormState, form: FormData) => Promise<Result>;
  token: string;
  /** null where the link names none: the first admin's. */
  email: string | null;
  name: string;
  /** What a reader must agree to; null where nothing is asked. */
  consent: string | null;
};

export const PASSWORD_HINT = "Ít nhất 8 ký tự; một câu ngắn dễ nhớ là tốt nhất. Không cần ký tự đặc biệt.";

/** Makes the account that a link promises. */
export function AcceptForm({ action, token, email, name, consent }: Props) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="token" value={token} />
      {email === null ? (
        <FormField
          name="email"
          label="Địa chỉ thư điện tử"
          type="email"
          autoComplete="username"
          inputMode="email"
          required
        />
      ) : (
        <FormField name="email" label="Địa chỉ thư điện tử" autoComplete="username" defaultValue={email} readOnly />
      )}
      <FormField name="name" label="Tên hiển thị" autoComplete="name" defaultValue={name} required maxLength={80} />
      <FormField
        name="password"
        label="Mật khẩu"
        hint={PASSWORD_HINT}
        type="password"
        autoComplete="new-password"
        required
      />
      {consent !== null && <FormCheck name="consent" label={consent} />}
      <div className="buttons">
        <SubmitButton>Tạo tài khoản</SubmitButton>
      </div>
    </ActionForm>
  );
}
