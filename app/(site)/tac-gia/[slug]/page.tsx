import type { Metadata } from "next";
import {
  listMetadata,
  type ListSearchParams,
  pageNumber,
  requirePage,
  requireTaxon,
} from "@/app/_server/pages/list-address";
import { readCardPage } from "@/app/_server/pages/lists";
import { ListPage } from "@/components/articles/list-page";
import { listOf } from "@/lib/articles/lists";
import { authorBySlug } from "@/lib/topics/queries";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }>; searchParams: ListSearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const author = await requireTaxon("author", (await params).slug, authorBySlug);
  const page = await pageNumber(searchParams);
  return listMetadata({
    title: `Bài của ${author.penName}`,
    description: author.bio,
    path: `/tac-gia/${author.slug}`,
    page,
  });
}

export default async function AuthorPage({ params, searchParams }: Props) {
  const author = await requireTaxon("author", (await params).slug, authorBySlug);
  const list = await readCardPage(listOf.author(author.id), await pageNumber(searchParams));
  requirePage(list);
  return (
    <ListPage
      title={author.penName}
      kind="Tác giả"
      about={author.bio}
      path={`/tac-gia/${author.slug}`}
      list={list}
      empty="Tác giả này chưa có bài được xuất bản."
    />
  );
}
