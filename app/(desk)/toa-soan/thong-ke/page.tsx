import type { Metadata } from "next";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { PieceTable } from "@/components/ratings/piece-table";
import { EmptyState } from "@/components/ui/empty-state";
import { authorStatistics } from "@/lib/ratings/received";
import { ownPieces, sectionStatistics } from "@/lib/ratings/statistics";
import { siteSettings } from "@/lib/settings/queries";

export const metadata: Metadata = { title: "Thống kê đánh giá" };

const DAYS = 30;
/** By author every rated article is looked at; a week of them is quick on the largest paper. */
const AUTHOR_DAYS = 7;

export default privatePage("stats.own", async (ctx, { query }) => {
  const page = Math.min(1000, Math.max(1, Math.trunc(Number(query["trang"])) || 1));
  const { pieces, hasMore } = await ownPieces(ctx, page);
  const [sections, authors] = [await sectionStatistics(ctx, DAYS), await authorStatistics(ctx, AUTHOR_DAYS)];
  const { minimumForAverage } = (await siteSettings(ctx)).ratings;
  const named = (rows: typeof sections) => rows.map(({ id, name, counts }) => ({ id, title: name, counts }));
  return (
    <DeskPage title="Thống kê đánh giá" lead="Không ai biết ai đã đánh giá." isWide>
      <section className="desk-section" aria-labelledby="bai-cua-toi">
        <h2 id="bai-cua-toi">Bài của tôi</h2>
        {pieces.length === 0 ? (
          <EmptyState title="Bạn chưa có bài nào được xuất bản." />
        ) : (
          <PieceTable
            of="Bài"
            rows={pieces}
            minimumForAverage={minimumForAverage}
            hrefOf={(id) => `/toa-soan/thong-ke/${id}`}
          />
        )}
        {hasMore && <a href={`/toa-soan/thong-ke?trang=${page + 1}`}>Bài cũ hơn</a>}
      </section>
      {sections.length > 0 && (
        <section className="desk-section" aria-labelledby="chuyen-muc">
          <h2 id="chuyen-muc">Theo chuyên mục, {DAYS} ngày</h2>
          <PieceTable of="Chuyên mục" rows={named(sections)} minimumForAverage={minimumForAverage} />
        </section>
      )}
      {authors.length > 0 && (
        <section className="desk-section" aria-labelledby="tac-gia">
          <h2 id="tac-gia">Theo tác giả, {AUTHOR_DAYS} ngày</h2>
          <PieceTable of="Tác giả" rows={named(authors)} minimumForAverage={minimumForAverage} />
        </section>
      )}
    </DeskPage>
  );
});
