import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { EmptyState } from "@/components/ui/empty-state";

export default privatePage("desk.enter", async ({ actor }) => (
  <DeskPage title="Bàn biên tập" lead={`Chào ${actor.name}.`}>
    <EmptyState title="Chưa có bài nào đang chờ." />
  </DeskPage>
));
