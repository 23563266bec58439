"use client";

import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";
import type { Decision } from "@/lib/moderation/model";
import { clock, shortDate } from "@/lib/text/dates";
import { count } from "@/lib/text/numbers";

const KINDS = { release: "Tính lại", void: "Loại", undo: "Hoàn tác" } as const;

type Props = { decisions: Decision[]; action: (before: FormState, form: FormData) => Promise<Result> };

/** What was decided, newest first; each can be taken back for thirty days. */
export function CaseHistory({ decisions, action }: Props) {
  if (decisions.length === 0) return null;
  return (
    <section className="desk-section" aria-labelledby="quyet-dinh">
      <h2 id="quyet-dinh">Đã quyết định</h2>
      <ul className="rows">
        {decisions.map((one) => (
          <li key={one.id}>
            <p>
              <strong>{KINDS[one.kind]}</strong> {count(one.votes, "lượt")}: {one.reason}
            </p>
            <p className="row-facts">
              {one.byName} · {clock(one.at)} {shortDate(one.at)}
            </p>
            {one.canUndo && (
              <details>
                <summary>Hoàn tác</summary>
                <ActionForm action={action}>
                  <input type="hidden" name="decisionId" value={one.id} />
                  <FormField name="reason" label="Lý do hoàn tác" required maxLength={500} />
                  <SubmitButton>Hoàn tác quyết định này</SubmitButton>
                </ActionForm>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
