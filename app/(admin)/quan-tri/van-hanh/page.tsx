import { backUpNow, drillNow } from "@/app/_actions/operations";
import { pageTimes } from "@/app/_front/page-times";
import { front } from "@/app/_front/share";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { OperationsScreen } from "@/components/operations/operations-screen";
import { chainState } from "@/lib/audit/queries";
import { operationsOverview } from "@/lib/operations/queries";

export const metadata = { title: "Vận hành" };

export default privatePage("operations.manage", async (ctx) => {
  const [overview, chain] = await Promise.all([operationsOverview(ctx), chainState(ctx)]);
  return (
    <DeskPage title="Vận hành" lead="Báo có khỏe không, và nếu hỏng thì lấy lại được đến đâu.">
      <OperationsScreen
        overview={overview}
        chain={chain}
        front={front()?.stats() ?? null}
        pages={pageTimes().slice(0, 10)}
        now={ctx.now}
        actions={{ backUpNow, drillNow }}
      />
    </DeskPage>
  );
});
