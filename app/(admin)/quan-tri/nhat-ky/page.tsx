import { verifyChain } from "@/app/_actions/audit";
import { privatePage } from "@/app/_server/page";
import { AuditScreen } from "@/components/audit/audit-screen";
import { DeskPage } from "@/components/desk/desk-page";
import { AUDIT_ACTIONS } from "@/lib/audit/model";
import { chainState } from "@/lib/audit/queries";
import { auditPage, dailyHeads } from "@/lib/audit/search";
import { ACT_GROUPS, actLabel, auditSentence } from "@/lib/audit/sentences";
import { auditFacts } from "@/lib/operations/audit-facts";
import { auditFilter } from "@/lib/operations/audit-filter";
import { auditNames } from "@/lib/operations/audit-names";

export const metadata = { title: "Nhật ký thao tác" };

const FILTERS = ["nguoi", "viec", "loai", "muc", "tu", "den"];
const DAYS_SHOWN = 7;

export default privatePage("audit.read", async (ctx, { query }) => {
  const after = /^\d{1,15}$/.test(query["sau"] ?? "") ? Number(query["sau"]) : null;
  const wanted = await auditFilter(ctx, query);
  const [page, chain, heads] = await Promise.all([
    auditPage(ctx, wanted, after),
    chainState(ctx),
    dailyHeads(ctx, DAYS_SHOWN),
  ]);
  const names = await auditNames(ctx, page.entries);
  const filter = new URLSearchParams(
    FILTERS.flatMap((name) => (query[name] ? [[name, query[name]] as [string, string]] : [])),
  ).toString();
  return (
    <DeskPage title="Nhật ký thao tác" lead="Mọi việc đã làm, không sửa và không xóa được.">
      <AuditScreen
        rows={page.entries.map((entry) => ({
          seq: entry.seq,
          at: entry.at,
          hash: entry.hash,
          actorId: entry.actorId,
          sentence: auditSentence(entry, names),
          facts: auditFacts(entry),
          details: JSON.stringify(entry.details),
        }))}
        chain={chain}
        heads={heads}
        typed={query}
        groups={ACT_GROUPS}
        acts={AUDIT_ACTIONS.map((value) => ({ value, label: actLabel(value) }))}
        filter={filter}
        next={page.next}
        isFirst={after === null}
        verifyChain={verifyChain}
      />
    </DeskPage>
  );
});
