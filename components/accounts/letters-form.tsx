import { ActionForm, FormCheck } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = { action: (before: FormState, form: FormData) => Promise<Result>; isWanted: boolean };

/** Whether one wants letters about articles. */
export function LettersForm({ action, isWanted }: Props) {
  return (
    <ActionForm action={action} aria-label="Thư từ tòa soạn">
      <p className="hint">
        Khi bài được gửi, giao, trả lại, trình duyệt, xuất bản, hoặc không đăng được theo giờ hẹn. Nhiều việc cùng lúc
        thì gộp vào một thư, nửa giờ một lần.
      </p>
      <FormCheck name="nhan" label="Nhận thư về bài của tôi" isChecked={isWanted} />
      <div className="buttons">
        <SubmitButton tone="plain">Lưu</SubmitButton>
      </div>
    </ActionForm>
  );
}
