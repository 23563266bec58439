"use client";

import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = {
  action: (before: FormState, form: FormData) => Promise<Result>;
  articleId: string;
  /** By hand; null when the settings decide. */
  isOpen: boolean | null;
};

/** Whether one article takes comments. */
export function ArticleSwitch({ action, articleId, isOpen }: Props) {
  return (
    <ActionForm action={action} className="filters" aria-label="Nhận ý kiến cho bài này">
      <input type="hidden" name="articleId" value={articleId} />
      <FormField
        name="to"
        label="Nhận ý kiến cho bài này"
        defaultValue={isOpen === null ? "settings" : isOpen ? "open" : "closed"}
        options={[
          { value: "settings", label: "Theo cài đặt của báo" },
          { value: "open", label: "Mở, không có hạn" },
          { value: "closed", label: "Đóng" },
        ]}
      />
      <SubmitButton tone="plain">Lưu</SubmitButton>
    </ActionForm>
  );
}
