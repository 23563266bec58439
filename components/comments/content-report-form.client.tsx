"use client";

import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = {
  action: (before: FormState, form: FormData) => Promise<Result>;
  articleId: string;
  kind: "error" | "correction-request";
  quote: string;
  blockId: string | null;
  deadlineDays: number;
};

/** "Báo lỗi nội dung", or "Yêu cầu cải chính" with a name and an address that are required. */
export function ContentReportForm({ action, articleId, kind, quote, blockId, deadlineDays }: Props) {
  const isRequest = kind === "correction-request";
  return (
    <ActionForm action={action}>
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="blockId" value={blockId ?? ""} />
      <FormField
        name="quote"
        label="Đoạn trong bài"
        rows={3}
        maxLength={1000}
        defaultValue={quote}
        hint="Chép nguyên văn chỗ cần sửa, nếu có thể."
      />
      <FormField
        name="proposal"
        label={isRequest ? "Nội dung yêu cầu" : "Lỗi gì, nên sửa thế nào"}
        rows={isRequest ? 7 : 4}
        maxLength={isRequest ? 2000 : 500}
        required
        hint={isRequest ? "Nêu điểm chưa đúng, thông tin đúng và căn cứ." : "Tối đa 500 ký tự."}
      />
      <div className="fields-beside">
        <FormField
          name="name"
          label={isRequest ? "Người hoặc tổ chức yêu cầu" : "Tên bạn (không bắt buộc)"}
          maxLength={200}
          autoComplete="name"
          required={isRequest}
        />
        <FormField
          name="contact"
          type="email"
          label={isRequest ? "Thư điện tử" : "Thư điện tử (không bắt buộc)"}
          autoComplete="email"
          required={isRequest}
          hint="Để tòa soạn trả lời; được mã hóa, chỉ người xử lý đọc được."
        />
      </div>
      {isRequest && <p className="hint">Tòa soạn trả lời trong {deadlineDays} ngày kể từ khi nhận.</p>}
      <p className="buttons">
        <SubmitButton>{isRequest ? "Gửi yêu cầu" : "Gửi báo lỗi"}</SubmitButton>
      </p>
    </ActionForm>
  );
}
