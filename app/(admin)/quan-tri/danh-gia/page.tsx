import type { Metadata } from "next";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { CaseList } from "@/components/moderation/case-list";
import { ratingCaseList } from "@/lib/moderation/queries/rating-cases";

export const metadata: Metadata = { title: "Đánh giá bất thường" };

const PATH = "/quan-tri/danh-gia";

export default privatePage("moderation.decide", async (ctx, { query }) => {
  const isDecided = query["loc"] === "da-quyet";
  const page = Math.min(1000, Math.max(1, Math.trunc(Number(query["trang"])) || 1));
  const { cases, hasMore } = await ratingCaseList(ctx, isDecided ? "decided" : "open", page);
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
      {(page > 1 || hasMore) && (
        <p className="row-facts more-link">
          {page > 1 && <a href={`${PATH}?${filter}trang=${page - 1}`}>Trang trước</a>}
          {hasMore && <a href={`${PATH}?${filter}trang=${page + 1}`}>Trang sau</a>}
        </p>
      )}
    </DeskPage>
  );
});
