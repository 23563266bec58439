"use client";

import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = {
  action: (before: FormState, form: FormData) => Promise<Result>;
  articleId: string;
  parent: { id: string; name: string } | null;
  /** The account's name; null for a reader without one. */
  signedInAs: string | null;
  maxLength: number;
};

export function CommentForm({ action, articleId, parent, signedInAs, maxLength }: Props) {
  return (
    <div className="comment-form" id="viet">
      <h3>{parent ? `Trả lời ${parent.name}` : "Viết ý kiến"}</h3>
      <ActionForm action={action}>
        <input type="hidden" name="articleId" value={articleId} />
        {parent && <input type="hidden" name="parentId" value={parent.id} />}
        <FormField
          name="text"
          label="Ý kiến của bạn"
          rows={5}
          maxLength={maxLength}
          required
          hint={`Viết có dấu, tôn trọng người khác, tối đa ${maxLength} ký tự. Người duyệt đọc trước khi đăng.`}
        />
        {signedInAs === null ? (
          <div className="fields-beside">
            <FormField name="name" label="Tên hiển thị" autoComplete="nickname" maxLength={60} required />
            <FormField
              name="email"
              type="email"
              label="Thư điện tử"
              autoComplete="email"
              required
              hint="Chỉ để xác nhận, không hiển thị và không lưu."
            />
          </div>
        ) : (
          <p className="hint">Gửi bằng tên tài khoản: {signedInAs}.</p>
        )}
        <p className="buttons">
          <SubmitButton>Gửi bình luận</SubmitButton>
        </p>
      </ActionForm>
    </div>
  );
}
