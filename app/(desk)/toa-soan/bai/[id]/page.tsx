import { resolveConflict } from "@/app/_actions/drafts";
import { addPerson, lookUp, readPasted, saveFromJournal } from "@/app/_actions/editor";
import { actOnArticle, planArticle } from "@/app/_actions/workflow";
import { privatePage } from "@/app/_server/page";
import { loadSite } from "@/app/_server/pages/site";
import { DraftScreen } from "@/components/drafts/draft-screen.client";
import { ActPanel } from "@/components/workflow/act-panel";
import { DoneWords } from "@/components/workflow/done-words";
import { PlanForm } from "@/components/workflow/plan-form";
import { draftView } from "@/lib/drafts/queries";
import { actPanel } from "@/lib/workflow/queries/panel";

export default privatePage("desk.enter", async (ctx, { params, query }) => {
  const view = await draftView(ctx, params["id"] ?? "");
  const panel = await actPanel(ctx, view.articleId);
  const { settings } = await loadSite();
  const { articleId, seq, units, conflicts, people, canWrite, why, names, number } = view;
  return (
    <main id="noi-dung" tabIndex={-1} className="desk-page wide draft-page">
      <h1 className="unseen">Bài {number}: viết và sửa</h1>
      <DoneWords done={query["xong"]} />
      <DraftScreen
        draft={{ articleId, seq, units, conflicts, people, canWrite, why }}
        names={names}
        userId={ctx.actor.id}
        actions={{
          save: saveFromJournal,
          lookUp,
          addPerson,
          readPasted,
          resolve: resolveConflict,
        }}
        sapoPrefix={settings.sapoPrefix}
        isPasting={query["dan"] !== undefined}
      >
        <ActPanel panel={panel} act={actOnArticle} plan={<PlanForm panel={panel} action={planArticle} />} />
        <p>
          <a href={`/toa-soan/bai/${articleId}/doc-duyet`}>Góp ý và những gì đã làm với bài này</a>
        </p>
      </DraftScreen>
    </main>
  );
});
