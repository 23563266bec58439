import { ActionForm } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";
import type { Role } from "@/lib/core/roles";
import { shortDate } from "@/lib/text/dates";
import { rolesSaid } from "./account-rows";

type Proposal = {
  id: string;
  userId: string;
  userName: string;
  roles: readonly { role: Role; scope: string }[];
  proposedBy: string;
  proposedByName: string;
  at: Date;
};

type Props = {
  proposals: readonly Proposal[];
  me: string;
  decide: (before: FormState, form: FormData) => Promise<Result>;
};

/** Rights that wait for a second admin. */
export function ProposalList({ proposals, me, decide }: Props) {
  return (
    <ul className="rows">
      {proposals.map(({ id, userId, userName, roles, proposedBy, proposedByName, at }) => (
        <li key={id}>
          <p>
            <b>{proposedByName}</b> đề nghị trao cho <a href={`/quan-tri/tai-khoan/${userId}`}>{userName}</a>:{" "}
            <b>{rolesSaid(roles)}</b>
          </p>
          <p className="row-facts">{shortDate(at)}</p>
          <ActionForm action={decide} className="buttons">
            <input type="hidden" name="proposal" value={id} />
            {proposedBy !== me && userId !== me && (
              <SubmitButton name="act" value="accept">
                Đồng ý
              </SubmitButton>
            )}
            <SubmitButton tone="plain" name="act" value="refuse">
              {proposedBy === me ? "Rút lại" : "Từ chối"}
            </SubmitButton>
            {proposedBy === me && <span className="hint">Chờ một quản trị khác đồng ý.</span>}
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
