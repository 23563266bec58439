import { resolveConflict } from "@/app/_actions/drafts";
import { addPerson, lookUp, readPasted, readPastedFile, saveFromJournal } from "@/app/_actions/editor";
import { privatePage } from "@/app/_server/page";
import { loadSite } from "@/app/_server/pages/site";
import { DraftScreen } from "@/components/drafts/draft-screen.client";
import { draftView } from "@/lib/drafts/queries";

export default privatePage("desk.enter", async (ctx, { params, query }) => {
  const view = await draftView(ctx, params["id"] ?? "");
  const { settings } = await loadSite();
  const { articleId, seq, units, conflicts, people, canWrite, why, names, number } = view;
  return (
    <main id="noi-dung" tabIndex={-1} className="desk-page wide draft-page">
      <h1 className="unseen">Bài {number}: viết và sửa</h1>
      <DraftScreen
        draft={{ articleId, seq, units, conflicts, people, canWrite, why }}
        names={names}
        userId={ctx.actor.id}
        actions={{
          save: saveFromJournal,
          lookUp,
          addPerson,
          readPasted,
          readFile: readPastedFile,
          resolve: resolveConflict,
        }}
        sapoPrefix={settings.sapoPrefix}
        isPasting={query["dan"] !== undefined}
      />
    </main>
  );
});
