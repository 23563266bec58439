import type { Metadata } from "next";
import { decideReport } from "@/app/_actions/reports";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { ReportRow } from "@/components/moderation/report-item";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/lib/accounts/permissions";
import { anchorsOf } from "@/lib/articles/anchors";
import { liveContents } from "@/lib/articles/queries/texts";
import { REPORT_TAB_LABELS, REPORT_TABS } from "@/lib/comments/model";
import { reportCounts, reportQueue } from "@/lib/comments/report-queue";
import { number } from "@/lib/text/numbers";

export const metadata: Metadata = { title: "Bạn đọc báo lỗi" };

const EMPTY = {
  "bao-loi": "Không có báo lỗi nào chờ xử lý.",
  "cai-chinh": "Không có yêu cầu cải chính nào chờ trả lời.",
  "da-xu-ly": "Chưa có báo cáo nào được xử lý.",
} as const;

export default privatePage("report.handle", async (ctx, { query }) => {
  const tabs = REPORT_TABS.filter((name) => name !== "cai-chinh" || can(ctx.actor, "correction-request.handle"));
  const tab = tabs.find((name) => name === query["loc"]) ?? "bao-loi";
  const { items, next } = await reportQueue(ctx, { tab, after: query["sau"] });
  const counts = await reportCounts(ctx);
  const contents = await liveContents(ctx, [...new Set(items.map(({ article }) => article.id))]);
  const anchorOf = (articleId: string, blockId: string | null) => {
    const body = contents.get(articleId)?.body;
    const anchor = body && blockId ? anchorsOf(body).byBlock.get(blockId) : undefined;
    return anchor ? `#${anchor}` : "";
  };
  return (
    <DeskPage title="Bạn đọc báo lỗi" lead="Chỗ sai mà bạn đọc chỉ ra, và yêu cầu cải chính có hạn trả lời.">
      <nav className="tabs" aria-label="Loại báo cáo">
        {tabs.map((name) => (
          <a key={name} href={`/toa-soan/bao-loi?loc=${name}`} aria-current={name === tab ? "page" : undefined}>
            {REPORT_TAB_LABELS[name]}
            {name !== "da-xu-ly" && counts[name] > 0 && <span className="figures"> {number(counts[name])}</span>}
          </a>
        ))}
      </nav>
      {items.length === 0 && <EmptyState title={EMPTY[tab]} />}
      <ul className="rows">
        {items.map((item) => (
          <ReportRow
            key={item.id}
            item={item}
            now={ctx.now}
            anchor={anchorOf(item.article.id, item.blockId)}
            action={decideReport}
          />
        ))}
      </ul>
      {next && (
        <p className="more-link">
          <a className="button" href={`/toa-soan/bao-loi?loc=${tab}&sau=${next}`}>
            Xem thêm
          </a>
        </p>
      )}
    </DeskPage>
  );
});
