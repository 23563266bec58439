import type { Metadata } from "next";
import { restoreRevision } from "@/app/_actions/drafts";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { HistoryView } from "@/components/drafts/history-view";
import { RestoreForm } from "@/components/drafts/restore-form";
import { Notice } from "@/components/ui/notice";
import { historyOf } from "@/lib/drafts/history";

export const metadata: Metadata = { title: "Lịch sử phiên bản" };

export default privatePage("desk.enter", async (ctx, { params, query }) => {
  const articleId = params["id"] ?? "";
  const history = await historyOf(ctx, articleId);
  return (
    <DeskPage
      title="Lịch sử phiên bản"
      lead={history.title || "Bài chưa có tiêu đề"}
      acts={
        <a className="button plain" href={`/toa-soan/bai/${articleId}`}>
          Mở bài
        </a>
      }
    >
      {query["da"] === "khoi-phuc" && (
        <Notice tone="good">Đã khôi phục. Bản trước khi khôi phục vẫn ở trong danh sách dưới đây.</Notice>
      )}
      {!history.canWrite && history.why !== "" && <p className="quiet history-why">{history.why}</p>}
      <HistoryView
        history={history}
        {...(history.canWrite
          ? {
              restore: (entry) =>
                entry.hash === history.baseHash && !history.unfrozen ? null : (
                  <RestoreForm articleId={articleId} hash={entry.hash} action={restoreRevision} />
                ),
            }
          : {})}
      />
    </DeskPage>
  );
});
