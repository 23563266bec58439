import type { Metadata } from "next";
import { readCorrections } from "@/app/_server/pages/corrections";
import { listMetadata, type ListSearchParams, pageNumber, requirePage } from "@/app/_server/pages/list-address";
import { CorrectionList } from "@/components/articles/correction-list";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/layout/pagination";
import { CARDS_PER_PAGE } from "@/lib/articles/model";

export const dynamic = "force-dynamic";

const PATH = "/cai-chinh";

type Props = { searchParams: ListSearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const description = "Những điều tòa soạn đã đính chính, cải chính và cập nhật.";
  return listMetadata({
    title: "Đính chính, cải chính",
    description,
    path: PATH,
    page: await pageNumber(searchParams),
  });
}

export default async function CorrectionsPage({ searchParams }: Props) {
  const { entries, page, pages } = await readCorrections(await pageNumber(searchParams), CARDS_PER_PAGE);
  requirePage({ page, pages });
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <Breadcrumb trail={[{ name: "Đính chính, cải chính", href: PATH }]} />
      <PageHeading
        title="Đính chính, cải chính"
        about="Khi bài báo sai, tòa soạn sửa và nói rõ đã sửa điều gì. Mỗi dòng dưới đây dẫn đến bài được sửa."
      >
        <p className="beside-links">
          <a href="/gioi-thieu#quy-tac">Quy tắc đính chính của tòa soạn</a>
        </p>
      </PageHeading>
      {entries.length === 0 ? <p className="empty">Chưa có đính chính nào.</p> : <CorrectionList entries={entries} />}
      <Pagination page={page} pages={pages} path={PATH} />
    </main>
  );
}
