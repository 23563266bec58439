import type { Metadata } from "next";
import {
  listMetadata,
  type ListSearchParams,
  pageNumber,
  requirePage,
  requireTaxon,
} from "@/app/_server/pages/list-address";
import { readCardPage, readNewest } from "@/app/_server/pages/lists";
import { loadSite } from "@/app/_server/pages/site";
import { ListPage } from "@/components/articles/list-page";
import { NewestRail } from "@/components/articles/rails";
import { listOf } from "@/lib/articles/lists";
import { sectionBySlug } from "@/lib/topics/queries";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }>; searchParams: ListSearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const section = await requireTaxon("section", (await params).slug, sectionBySlug);
  const path = `/chuyen-muc/${section.slug}`;
  return listMetadata({
    title: section.name,
    description: section.description,
    path,
    page: await pageNumber(searchParams),
    feeds: path,
  });
}

export default async function SectionPage({ params, searchParams }: Props) {
  const section = await requireTaxon("section", (await params).slug, sectionBySlug);
  const list = await readCardPage(listOf.section(section.id), await pageNumber(searchParams));
  requirePage(list);
  const { sections } = await loadSite();
  const children = sections.filter((s) => s.parentId === section.id);
  const parent = sections.find((s) => s.id === section.parentId);
  const newest = await readNewest(listOf.all, 8, new Set(list.cards.map((card) => card.id)));
  return (
    <ListPage
      title={section.name}
      about={section.description}
      path={`/chuyen-muc/${section.slug}`}
      trail={parent ? [{ name: parent.name, href: `/chuyen-muc/${parent.slug}` }] : []}
      list={list}
      withSection={children.length > 0}
      empty="Chuyên mục này chưa có bài. Bài mới sẽ hiện ở đây ngay khi xuất bản."
      beside={
        children.length > 0 && (
          <ul className="sub-sections">
            {children.map((child) => (
              <li key={child.id}>
                <a href={`/chuyen-muc/${child.slug}`}>{child.name}</a>
              </li>
            ))}
          </ul>
        )
      }
      rail={newest.length > 0 && <NewestRail cards={newest} />}
    />
  );
}
