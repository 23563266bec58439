import { ActionForm } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = {
  action: (before: FormState, form: FormData) => Promise<Result>;
  /** What is agreed to, in the words that are kept. */
  wording: string;
  isGiven: boolean;
};

/** Letters about one's comments: agreed to and taken back by one button each. */
export function ConsentChoice({ action, wording, isGiven }: Props) {
  return (
    <ActionForm action={action} aria-label="Thư về ý kiến của tôi">
      <input type="hidden" name="purpose" value="comment-letters" />
      <input type="hidden" name="to" value={isGiven ? "0" : "1"} />
      <p>“{wording}”</p>
      <p className="hint">
        {isGiven ? "Bạn đang đồng ý với điều này." : "Bạn chưa đồng ý, nên không có thư nào được gửi."}
      </p>
      <div className="buttons">
        <SubmitButton tone="plain">{isGiven ? "Rút lại đồng ý" : "Tôi đồng ý"}</SubmitButton>
      </div>
    </ActionForm>
  );
}
