import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { RecoveryList } from "@/components/drafts/recovery-list.client";

export default privatePage("desk.enter", async ({ actor }) => (
  <DeskPage title="Khôi phục" lead="Những gì bạn đã viết trên máy này mà máy chủ chưa nhận.">
    <RecoveryList userId={actor.id} />
  </DeskPage>
));
