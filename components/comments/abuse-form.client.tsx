"use client";

import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import { REPORT_REASONS } from "@/lib/comments/model";
import type { FormState, Result } from "@/lib/core/result";

type Props = {
  action: (before: FormState, form: FormData) => Promise<Result>;
  articleId: string;
  comment: { id: string; name: string; text: string };
};

/** "Báo cáo vi phạm": why a moderator is to look at a comment. */
export function AbuseForm({ action, articleId, comment }: Props) {
  return (
    <div className="comment-form" id="viet">
      <h3>Báo cáo vi phạm</h3>
      <blockquote className="comment-quote">
        <b>{comment.name}</b>: {comment.text}
      </blockquote>
      <ActionForm action={action}>
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="commentId" value={comment.id} />
        <fieldset className="choices">
          <legend>Vì sao?</legend>
          {REPORT_REASONS.map(({ code, label }) => (
            <label key={code}>
              <input type="radio" name="reason" value={code} required /> {label}
            </label>
          ))}
        </fieldset>
        <FormField name="text" label="Nói rõ hơn (không bắt buộc)" rows={2} maxLength={300} />
        <p className="buttons">
          <SubmitButton>Gửi báo cáo</SubmitButton>
        </p>
      </ActionForm>
    </div>
  );
}
