import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = {
  action: (before: FormState, form: FormData) => Promise<Result>;
  /** Where to go on; a path of our own or "". */
  next: string;
  /** A demo account's, from the list beside. */
  filled?: { email: string; password: string };
};

export function SignInForm({ action, next, filled }: Props) {
  return (
    <ActionForm action={action}>
      <FormField
        name="email"
        label="Địa chỉ thư điện tử"
        type="email"
        autoComplete="username"
        inputMode="email"
        required
        defaultValue={filled?.email ?? ""}
      />
      <FormField
        name="password"
        label="Mật khẩu"
        type="password"
        autoComplete="current-password"
        required
        defaultValue={filled?.password ?? ""}
      />
      <input type="hidden" name="tiep" value={next} />
      <div className="buttons">
        <SubmitButton>Đăng nhập</SubmitButton>
      </div>
    </ActionForm>
  );
}
