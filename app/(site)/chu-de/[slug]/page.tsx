import type { Metadata } from "next";
import {
  listMetadata,
  type ListSearchParams,
  pageNumber,
  requirePage,
  requireTaxon,
} from "@/app/_server/pages/list-address";
import { readCardPage, readNewest } from "@/app/_server/pages/lists";
import { ListPage } from "@/components/articles/list-page";
import { NewestRail } from "@/components/articles/rails";
import { listOf } from "@/lib/articles/lists";
import { TOPIC_KIND_LABELS } from "@/lib/topics/model";
import { topicBySlug } from "@/lib/topics/queries";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }>; searchParams: ListSearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const topic = await requireTaxon("topic", (await params).slug, topicBySlug);
  const path = `/chu-de/${topic.slug}`;
  return listMetadata({
    title: topic.name,
    description: topic.description,
    path,
    page: await pageNumber(searchParams),
    feeds: path,
  });
}

export default async function TopicPage({ params, searchParams }: Props) {
  const topic = await requireTaxon("topic", (await params).slug, topicBySlug);
  const list = await readCardPage(listOf.topic(topic.id), await pageNumber(searchParams));
  requirePage(list);
  const newest = await readNewest(listOf.all, 8, new Set(list.cards.map((card) => card.id)));
  return (
    <ListPage
      title={topic.name}
      kind={topic.kind === "event" ? TOPIC_KIND_LABELS.event : `Chủ đề · ${TOPIC_KIND_LABELS[topic.kind]}`}
      about={topic.description}
      path={`/chu-de/${topic.slug}`}
      list={list}
      empty="Chưa có bài nào về chủ đề này."
      rail={newest.length > 0 && <NewestRail cards={newest} />}
    />
  );
}
