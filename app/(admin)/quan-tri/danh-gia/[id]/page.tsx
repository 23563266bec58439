import type { Metadata } from "next";
import { decideRatings, undoDecision } from "@/app/_actions/rating-cases";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { CaseEvidence } from "@/components/moderation/case-evidence";
import { CaseHistory } from "@/components/moderation/case-history.client";
import { CaseVotes } from "@/components/moderation/case-votes.client";
import { Badge } from "@/components/ui/badge";
import { CASE_STATE_LABELS } from "@/lib/moderation/model";
import { ratingCase } from "@/lib/moderation/queries/rating-cases";
import { siteSettings } from "@/lib/settings/queries";
import { count } from "@/lib/text/numbers";

export const metadata: Metadata = { title: "Vụ đánh giá bất thường" };

export default privatePage("moderation.decide", async (ctx, { params }) => {
  const found = await ratingCase(ctx, params["id"] ?? "");
  const { ratings } = await siteSettings(ctx);
  const { waiting } = found;
  return (
    <DeskPage
      title={found.title}
      lead={
        <>
          <Badge tone={found.state === "open" ? "bad" : "plain"}>{CASE_STATE_LABELS[found.state]}</Badge>{" "}
          {count(waiting, "lượt đang giữ")} · <a href={found.path}>xem bài</a> ·{" "}
          <a href="/quan-tri/danh-gia">tất cả vụ việc</a>
        </>
      }
      isWide
    >
      <CaseEvidence found={found} labels={ratings.labels} minimumForAverage={ratings.minimumForAverage} />
      <CaseVotes
        key={waiting}
        caseId={found.id}
        votes={found.votes}
        waiting={waiting}
        held={found.held}
        until={found.until.getTime()}
        labels={ratings.labels}
        action={decideRatings}
      />
      <CaseHistory decisions={found.decisions} action={undoDecision} />
    </DeskPage>
  );
});
