import { createDraft } from "@/app/_actions/drafts";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { NewDraftForm } from "@/components/drafts/new-draft-form.client";
import { can } from "@/lib/accounts/permissions";
import { allSections } from "@/lib/topics/queries";

export default privatePage("draft.write", async (ctx) => {
  const sections = (await allSections(ctx)).filter(({ id }) => can(ctx.actor, "draft.write", id));
  return (
    <DeskPage title="Bài mới" lead="Chọn thể loại và chuyên mục; đổi lại lúc nào cũng được.">
      <NewDraftForm sections={sections.map(({ id, name }) => ({ id, name }))} create={createDraft} />
    </DeskPage>
  );
});
