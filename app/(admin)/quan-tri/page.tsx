import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { EmptyState } from "@/components/ui/empty-state";

export default privatePage("dashboard.enter", async () => (
  <DeskPage title="Quản trị">
    <EmptyState title="Không có việc nào đang chờ quyết định." />
  </DeskPage>
));
