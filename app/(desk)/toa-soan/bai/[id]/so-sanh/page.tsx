import type { Metadata } from "next";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { ComparisonView } from "@/components/drafts/comparison-view";
import { VersionPicker } from "@/components/drafts/version-picker";
import { compareVersions, WORKING_COPY } from "@/lib/drafts/versions";

export const metadata: Metadata = { title: "So sánh phiên bản" };

/** Without `tu` the one version is there to be read as it was. */
export default privatePage("desk.enter", async (ctx, { params, query }) => {
  const articleId = params["id"] ?? "";
  const to = query["den"] ?? WORKING_COPY;
  const from = query["tu"] ?? to;
  const compared = await compareVersions(ctx, articleId, from, to);
  const isWhole = query["ca-bai"] === "1" || from === to;
  return (
    <DeskPage
      title={from === to ? "Đọc phiên bản" : "So sánh phiên bản"}
      lead={compared.title || "Bài chưa có tiêu đề"}
      acts={
        <a className="button plain" href={`/toa-soan/bai/${articleId}/lich-su`}>
          Lịch sử phiên bản
        </a>
      }
    >
      <VersionPicker articleId={articleId} choices={compared.choices} from={from} to={to} isWhole={isWhole} />
      {from === to && compared.sapo !== "" && <p className="compared-text compared-sapo">{compared.sapo}</p>}
      <ComparisonView comparison={compared.comparison} isWhole={isWhole} />
    </DeskPage>
  );
});
