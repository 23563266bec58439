import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = { action: (before: FormState, form: FormData) => Promise<Result>; next: string };

export function CodeForm({ action, next }: Props) {
  return (
    <ActionForm action={action}>
      <FormField
        name="code"
        label="Mã sáu chữ số"
        hint="Mở ứng dụng xác thực để lấy mã. Không có điện thoại bên mình? Nhập một mã khôi phục."
        autoComplete="one-time-code"
        maxLength={40}
        required
      />
      <input type="hidden" name="tiep" value={next} />
      <div className="buttons">
        <SubmitButton>Xác nhận</SubmitButton>
      </div>
    </ActionForm>
  );
}
