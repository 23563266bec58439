import type { Metadata } from "next";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { PieceTable } from "@/components/ratings/piece-table";
import { EmptyState } from "@/components/ui/empty-state";
import { authorStatistics } from "@/lib/ratings/received";
import { ownPieces, sectionStatistics } from "@/lib/ratings/statistics";
import { siteSettings } from "@/lib/settings/queries";

export const metadata: Metadata = { title: "Thống kê đánh giá" };

/** By author every rated article is looked at; a week of them is quick on the largest paper. */
const DAYS = 7;

export default privatePage("stats.own", async (ctx, { query }) => {
  const page = Math.min(1000, Math.max(1, Math.trunc(Number(query["trang"])) || 1));
  const { pieces, hasMore } = await ownPieces(ctx, page);
  const [sections, authors] = [await sectionStatistics(ctx, DAYS), await authorStatistics(ctx, DAYS)];
  const { minimumForAverage } = (await siteSettings(ctx)).ratings;
  const named = (of: string, rows: typeof sections) => {
    const paths = new Map(rows.map(({ id, path }) => [id, path]));
    return {
      of,
      counted: `Lượt ${DAYS} ngày`,
      minimumForAverage,
      rows: rows.map(({ id, name, counts }) => ({ id, title: name, counts })),
      hrefOf: (id: string) => paths.get(id) ?? "/",
    };
  };
  return (
    <DeskPage title="Thống kê đánh giá" lead="Không ai biết ai đã đánh giá." isWide>
      <section className="desk-section" aria-labelledby="bai-cua-toi">
        <h2 id="bai-cua-toi">Bài của tôi</h2>
        {pieces.length === 0 ? (
          <EmptyState title="Bạn chưa có bài nào được xuất bản.">
            <p>Bài bạn viết hoặc ký tên hiện ở đây từ khi được xuất bản.</p>
          </EmptyState>
        ) : (
          <PieceTable
            of="Bài"
            counted="Mọi lượt"
            rows={pieces}
            minimumForAverage={minimumForAverage}
            hrefOf={(id) => `/toa-soan/thong-ke/${id}`}
          />
        )}
        {hasMore && <a href={`/toa-soan/thong-ke?trang=${page + 1}`}>Bài cũ hơn</a>}
      </section>
      {sections.length > 0 && (
        <section className="desk-section" aria-labelledby="chuyen-muc">
          <h2 id="chuyen-muc">Theo chuyên mục, {DAYS} ngày qua</h2>
          <PieceTable {...named("Chuyên mục", sections)} />
        </section>
      )}
      {authors.length > 0 && (
        <section className="desk-section" aria-labelledby="tac-gia">
          <h2 id="tac-gia">Theo tác giả, {DAYS} ngày qua</h2>
          <PieceTable {...named("Tác giả", authors)} />
        </section>
      )}
    </DeskPage>
  );
});
