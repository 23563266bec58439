"use client";

import { useRouter } from "next/navigation";
import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = {
  action: (before: FormState, form: FormData) => Promise<Result>;
  item: { id: string; kind: "error" | "correction-request"; hasContact: boolean };
};

export function ReportForm({ action, item }: Props) {
  const isRequest = item.kind === "correction-request";
  const router = useRouter();
  return (
    <ActionForm action={action} onDone={() => router.refresh()}>
      <input type="hidden" name="reportId" value={item.id} />
      <FormField
        name="answer"
        label={item.hasContact ? "Trả lời (gửi qua thư điện tử)" : "Ghi chú xử lý"}
        rows={2}
        maxLength={2000}
        required={isRequest}
        hint={
          item.hasContact ? "Bạn đọc nhận được đúng những lời này." : "Bạn đọc không để lại thư; chỉ tòa soạn thấy."
        }
      />
      <p className="buttons">
        <SubmitButton name="to" value="accepted">
          Tiếp nhận
        </SubmitButton>
        <SubmitButton name="to" value="dismissed" tone="plain">
          Không tiếp nhận
        </SubmitButton>
      </p>
    </ActionForm>
  );
}
