import type { Metadata } from "next";
import { publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { listMetadata, type ListSearchParams, pageNumber, requireTaxon } from "@/app/_server/pages/list-address";
import { noteCards } from "@/app/_server/pages/lists";
import { CardRow } from "@/components/articles/card";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { partsOfSeries } from "@/lib/articles/queries/article";
import { tag } from "@/lib/core/tags";
import { count } from "@/lib/text/numbers";
import { seriesBySlug } from "@/lib/topics/queries";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }>; searchParams: ListSearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const series = await requireTaxon("series", (await params).slug, seriesBySlug);
  await pageNumber(searchParams);
  return listMetadata({
    title: `Loạt bài: ${series.title}`,
    description: series.description,
    path: `/loat-bai/${series.slug}`,
  });
}

/** A series is read from its first part on, and has few enough parts to stand on one page. */
export default async function SeriesPage({ params }: Props) {
  const series = await requireTaxon("series", (await params).slug, seriesBySlug);
  const parts = await publicRead([tag.taxonomy], () => partsOfSeries(publicContext(), series.id));
  noteCards(parts.map(({ card }) => card));
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <Breadcrumb trail={[{ name: series.title, href: `/loat-bai/${series.slug}` }]} />
      <PageHeading title={series.title} kind="Loạt bài" about={series.description} count={count(parts.length, "bài")} />
      {parts.length === 0 && <p className="empty">Loạt bài này chưa có bài nào được xuất bản.</p>}
      <ol className="cards parts">
        {parts.map(({ part, card }) => (
          <li key={card.id}>
            <p className="part figures">Bài {part}</p>
            <CardRow card={card} level={2} />
          </li>
        ))}
      </ol>
    </main>
  );
}
