"use client";

import { ActionForm, type Refused } from "@/components/desk/action-form.client";
import type { FormAction } from "./act-panel";

type Props = { articleId: string; action: FormAction; label: string; children: React.ReactNode };

/** The form of one act. When another revision waits than the one that was read, it leads to what changed. */
export function ActForm({ articleId, action, label, children }: Props) {
  return (
    <ActionForm
      action={action}
      aria-label={label}
      renderRefused={(refused) => <StaleWays articleId={articleId} refused={refused} />}
    >
      {children}
    </ActionForm>
  );
}

/** The answer names the revision that was on the screen and the one that waits (lib/workflow/internal/head.ts). */
function StaleWays({ articleId, refused: { fields } }: { articleId: string; refused: Refused }) {
  const { head, current } = fields;
  if (!head || !current) return null;
  const page = `/toa-soan/bai/${articleId}`;
  return (
    <p className="buttons">
      <a className="button small" href={`${page}/doc-duyet?tu=${head}#thay-doi`}>
        Xem thay đổi và duyệt lại
      </a>
      <a className="button small plain" href={`${page}/so-sanh?tu=${head}&den=${current}`}>
        So sánh hai bản
      </a>
    </p>
  );
}
