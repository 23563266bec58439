import type { Metadata } from "next";
import { decideProposal } from "@/app/_actions/manage-accounts";
import { privatePage } from "@/app/_server/page";
import { AccountRows } from "@/components/accounts/account-rows";
import { ProposalList } from "@/components/accounts/proposal-list";
import { DeskPage } from "@/components/desk/desk-page";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { accountsFor, openProposals } from "@/lib/accounts/management";
import { ROLE_NAMES } from "@/lib/accounts/model";
import { ROLES } from "@/lib/core/roles";

export const metadata: Metadata = { title: "Tài khoản" };

const DONE: Record<string, string> = { "dong-y": "Đã trao quyền theo đề nghị.", "tu-choi": "Đã đóng đề nghị." };
/** `q`: words of name and address; `vai-tro`: a role; `sau`: the last account that was shown. */
export default privatePage("account.manage", async (ctx, { query }) => {
  const text = query["q"] ?? "";
  const role = ROLES.find((it) => it === query["vai-tro"]);
  const { accounts, next } = await accountsFor(ctx, { text, role, after: query["sau"] ?? "" });
  const waiting = await openProposals(ctx);
  const done = DONE[query["da"] ?? ""];
  return (
    <DeskPage
      title="Tài khoản"
      acts={
        <a className="button primary" href="/quan-tri/tai-khoan/moi">
          Mời người mới
        </a>
      }
    >
      {done && <Notice tone="good">{done}</Notice>}
      {waiting.length > 0 && (
        <section aria-labelledby="de-nghi">
          <h2 id="de-nghi">Chờ quản trị thứ hai</h2>
          <ProposalList proposals={waiting} me={ctx.actor.id} decide={decideProposal} />
        </section>
      )}
      <form className="filters" role="search" aria-label="Tìm tài khoản">
        <div className="field">
          <label htmlFor="q">Tên hoặc địa chỉ</label>
          <input id="q" className="input" type="search" name="q" defaultValue={text} />
        </div>
        <div className="field">
          <label htmlFor="vai-tro">Vai trò</label>
          <select id="vai-tro" name="vai-tro" className="input" defaultValue={role ?? ""}>
            <option value="">Mọi vai trò</option>
            {ROLES.map((it) => (
              <option key={it} value={it}>
                {ROLE_NAMES[it]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button">
          Tìm
        </button>
      </form>
      {accounts.length === 0 ? (
        <EmptyState
          title={text === "" ? "Chưa có tài khoản nào như vậy." : `Không tìm thấy tài khoản nào có “${text}”.`}
        >
          <p>Tìm theo một phần của tên hoặc địa chỉ, có dấu hay không dấu đều được.</p>
        </EmptyState>
      ) : (
        <AccountRows accounts={accounts} />
      )}
      {next && (
        <p className="more-link">
          <a
            className="button"
            href={`/quan-tri/tai-khoan?${new URLSearchParams({ q: text, "vai-tro": role ?? "", sau: next })}`}
          >
            Xem thêm
          </a>
        </p>
      )}
    </DeskPage>
  );
});
