import type { Metadata } from "next";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { CaseList } from "@/components/moderation/case-list";
import { ratingCaseList } from "@/lib/moderation/queries/rating-cases";

export const metadata: Metadata = { title: "Đánh giá bất thường" };

const PATH = "/quan-tri/danh-gia";

export default privatePage("moderation.decide", async (ctx, { query }) => {
  const isDecided = query["loc"] === "da-quyet";
  const after = query["sau"];
  const { cases, next } = await ratingCaseList(ctx, isDecided ? "decided" : "open", after);
  const filter = isDecided ? "loc=da-quyet&" : "";
  return (
    <DeskPage
      title="Đánh giá bất thường"
      lead="Các lượt bị giữ không tính vào kết quả cho đến khi có người quyết định; bạn đọc thấy kết quả trước đó."
    >
      <nav className="tabs" aria-label="Lọc">
        <a href={PATH} aria-current={isDecided ? undefined : "page"}>
          Chờ quyết định
        </a>
        <a href={`${PATH}?loc=da-quyet`} aria-current={isDecided ? "page" : undefined}>
          Đã quyết định
        </a>
      </nav>
      <CaseList cases={cases} now={ctx.now} isDecided={isDecided} />
      {(after || next) && (
        <p className="row-facts more-link">
          {after && <a href={isDecided ? `${PATH}?loc=da-quyet` : PATH}>Về đầu danh sách</a>}
          {next && <a href={`${PATH}?${filter}sau=${encodeURIComponent(next)}`}>Trang sau</a>}
        </p>
      )}
    </DeskPage>
  );
});
