import { ActionForm } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = {
  articleId: string;
  hash: string;
  action: (before: FormState, form: FormData) => Promise<Result>;
};

/** Says what restoring does before it is done. */
export function RestoreForm({ articleId, hash, action }: Props) {
  return (
    <details className="restore">
      <summary>Khôi phục</summary>
      <ActionForm action={action}>
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="hash" value={hash} />
        <p>
          Bản đang viết sẽ trở lại như phiên bản này. Chữ đang có không mất: được ghi thành một phiên bản trước khi khôi
          phục.
        </p>
        <p>
          <SubmitButton>Khôi phục phiên bản này</SubmitButton>
        </p>
      </ActionForm>
    </details>
  );
}
