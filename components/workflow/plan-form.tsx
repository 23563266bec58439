import { ActionForm, FormCheck, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import { localField } from "@/lib/text/dates";
import type { ActPanelView } from "@/lib/workflow/queries/panel";
import type { FormAction } from "./act-panel";

/** By when, and whether before others. */
export function PlanForm({ panel, action }: { panel: ActPanelView; action: FormAction }) {
  return (
    <details className="act">
      <summary>Hạn và mức gấp</summary>
      <ActionForm action={action} aria-label="Hạn và mức gấp">
        <input type="hidden" name="articleId" value={panel.articleId} />
        <FormField
          name="deadline"
          label="Hạn (giờ Việt Nam)"
          type="datetime-local"
          defaultValue={panel.deadline ? localField(panel.deadline) : ""}
        />
        <FormCheck name="urgent" label="Gấp: xếp trước các bài khác" isChecked={panel.isUrgent} />
        <SubmitButton tone="plain">Lưu hạn</SubmitButton>
      </ActionForm>
    </details>
  );
}
