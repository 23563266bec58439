import type { Metadata } from "next";
import { actOnArticle, addNote, planArticle, resolveNote } from "@/app/_actions/workflow";
import { privatePage } from "@/app/_server/page";
import { changesSince } from "@/app/_server/pages/changes-since";
import { DeskPage } from "@/components/desk/desk-page";
import { ActPanel } from "@/components/workflow/act-panel";
import { DoneWords } from "@/components/workflow/done-words";
import { PlanForm } from "@/components/workflow/plan-form";
import { ReadingScreen } from "@/components/workflow/reading-screen";
import { noteRead } from "@/lib/workflow/commands/plan";
import { actPanel } from "@/lib/workflow/queries/panel";
import { readingView } from "@/lib/workflow/queries/reading";

export const metadata: Metadata = { title: "Đọc duyệt" };

export default privatePage("desk.enter", async (ctx, { params, query }) => {
  const articleId = params["id"] ?? "";
  const [panel, reading] = await Promise.all([actPanel(ctx, articleId), readingView(ctx, articleId)]);
  const changes = await changesSince(ctx, articleId, query["tu"], reading);
  // The frozen revision is on the screen now: from here on "changed since my last read" counts from it.
  if (reading.hash !== null) await noteRead(ctx, { articleId, hash: reading.hash });
  return (
    <DeskPage
      isWide
      title="Đọc duyệt"
      lead={panel.title === "" ? "Bài chưa có tiêu đề" : panel.title}
      acts={
        <>
          <a className="button plain" href={`/toa-soan/bai/${articleId}`}>
            Mở để sửa
          </a>
          <a className="button plain" href={`/toa-soan/bai/${articleId}/lich-su`}>
            Lịch sử phiên bản
          </a>
          {panel.path && (
            <a className="button plain" href={panel.path}>
              Xem trên trang
            </a>
          )}
        </>
      }
    >
      <DoneWords done={query["xong"]} />
      <ReadingScreen
        panel={panel}
        reading={reading}
        changes={changes}
        addNote={addNote}
        resolveNote={resolveNote}
        side={<ActPanel panel={panel} act={actOnArticle} plan={<PlanForm panel={panel} action={planArticle} />} />}
      />
    </DeskPage>
  );
});
