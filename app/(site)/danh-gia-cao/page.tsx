import type { Metadata } from "next";
import { listMetadata, type ListSearchParams, pageNumber, requirePage } from "@/app/_server/pages/list-address";
import { readHighestRated } from "@/app/_server/pages/rated";
import { loadSite } from "@/app/_server/pages/site";
import { CardList } from "@/components/articles/card-list";
import { ratingNotes } from "@/components/articles/rails";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/layout/pagination";
import { CARDS_PER_PAGE } from "@/lib/articles/model";
import { number } from "@/lib/text/numbers";

export const dynamic = "force-dynamic";

/** The list of the best ends here: further down it would say nothing. */
const MOST = 100;
const PATH = "/danh-gia-cao";

type Props = { searchParams: ListSearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const description = "Những bài được bạn đọc đánh giá cao nhất.";
  return listMetadata({ title: "Được đánh giá cao", description, path: PATH, page: await pageNumber(searchParams) });
}

export default async function HighestRatedPage({ searchParams }: Props) {
  const page = await pageNumber(searchParams);
  const { minimumForAverage } = (await loadSite()).settings.ratings;
  const rated = await readHighestRated(MOST, minimumForAverage);
  const pages = Math.max(1, Math.ceil(rated.length / CARDS_PER_PAGE));
  requirePage({ page, pages });
  const here = rated.slice((page - 1) * CARDS_PER_PAGE, page * CARDS_PER_PAGE);
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <Breadcrumb trail={[{ name: "Được đánh giá cao", href: PATH }]} />
      <PageHeading
        title="Được đánh giá cao"
        about={`Xếp theo đánh giá của bạn đọc, có tính đến số lượt: vài lượt khen không vượt được hàng trăm lượt. Bài cần ít nhất ${number(minimumForAverage)} lượt đánh giá.`}
      />
      {here.length === 0 ? (
        <p className="empty">Chưa có bài nào đủ lượt đánh giá. Hãy đọc và đánh giá một bài trong mục Tin mới nhất.</p>
      ) : (
        <CardList cards={here.map(({ card }) => card)} level={2} notes={ratingNotes(here, minimumForAverage)} />
      )}
      <Pagination page={page} pages={pages} path={PATH} />
    </main>
  );
}
