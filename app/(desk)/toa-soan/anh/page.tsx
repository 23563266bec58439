import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { LibraryScreen } from "@/components/media/library-screen";
import { LIBRARY_FILTERS, type LibraryFilter } from "@/lib/media/model";
import { libraryPage } from "@/lib/media/queries/library";

export const metadata = { title: "Kho ảnh" };

export default privatePage("media.store", async (ctx, { query }) => {
  const q = (query["q"] ?? "").slice(0, 200);
  const filter = (Object.keys(LIBRARY_FILTERS) as LibraryFilter[]).find((it) => it === query["loc"]) ?? "all";
  const page = await libraryPage(ctx, { q, filter, after: query["sau"] ?? null });
  return (
    <DeskPage title="Kho ảnh" lead="Ảnh của cả tòa soạn: tìm, gửi thêm, mô tả, xem đang dùng ở đâu." isWide>
      <LibraryScreen page={page} q={q} filter={filter} isFirst={query["sau"] === undefined} wrong={query["loi"]} />
    </DeskPage>
  );
});
