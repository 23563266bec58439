import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = { action: (before: FormState, form: FormData) => Promise<Result> };

export function RemoveTotpForm({ action }: Props) {
  return (
    <ActionForm action={action}>
      <FormField name="current" label="Mật khẩu hiện tại" type="password" autoComplete="current-password" required />
      <div className="buttons">
        <SubmitButton tone="danger">Tắt xác thực hai lớp</SubmitButton>
      </div>
    </ActionForm>
  );
}
