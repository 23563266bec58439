"use client";

import { ActionForm } from "@/components/desk/action-form.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = {
  action: (before: FormState<string>, form: FormData) => Promise<Result<string>>;
  children: React.ReactNode;
};

/** A form that answers with a link to hand over. */
export function LinkForm({ action, children }: Props) {
  return (
    <ActionForm action={action} renderDone={renderLink}>
      {children}
    </ActionForm>
  );
}

function renderLink(link: string) {
  return (
    <div className="notice good" role="status">
      <p>Liên kết dùng được một lần, trong 24 giờ. Đây là lần duy nhất nó được hiện:</p>
      <p>
        <code className="handed">{link}</code>
      </p>
    </div>
  );
}
