"use client";

import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

export type OwnCommentActions = Record<
  "confirm" | "withdraw" | "appeal",
  (before: FormState, form: FormData) => Promise<Result>
>;

type Props = {
  actions: OwnCommentActions;
  commentId: string;
  /** Of the mailed link; "" where the cookie or the account says whose it is. */
  linkKey: string;
  canConfirm: boolean;
  canAppeal: boolean;
  canWithdraw: boolean;
};

/** What a writer may do with a comment of their own. */
export function OwnCommentActs({ actions, commentId, linkKey, canConfirm, canAppeal, canWithdraw }: Props) {
  const about = (
    <>
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="key" value={linkKey} />
    </>
  );
  return (
    <div className="own-acts">
      {canConfirm && (
        <ActionForm action={actions.confirm} className="inline-form">
          {about}
          <SubmitButton>Xác nhận và gửi duyệt</SubmitButton>
        </ActionForm>
      )}
      {canAppeal && (
        <details>
          <summary>Khiếu nại</summary>
          <ActionForm action={actions.appeal}>
            {about}
            <FormField
              name="text"
              label="Vì sao ý kiến này nên được đăng?"
              rows={3}
              maxLength={1000}
              required
              hint="Mỗi ý kiến khiếu nại được một lần; một người duyệt sẽ đọc lại."
            />
            <p className="buttons">
              <SubmitButton>Gửi khiếu nại</SubmitButton>
            </p>
          </ActionForm>
        </details>
      )}
      {canWithdraw && (
        <ActionForm action={actions.withdraw} className="inline-form">
          {about}
          <SubmitButton tone="plain">{canConfirm ? "Không phải tôi viết" : "Rút ý kiến"}</SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
