import type { Metadata } from "next";
import { listMetadata, type ListSearchParams, pageNumber, requirePage } from "@/app/_server/pages/list-address";
import { readCardPage } from "@/app/_server/pages/lists";
import { readHighestRated } from "@/app/_server/pages/rated";
import { loadSite } from "@/app/_server/pages/site";
import { ListPage } from "@/components/articles/list-page";
import { HighestRatedRail } from "@/components/articles/rails";
import { listOf } from "@/lib/articles/lists";

export const dynamic = "force-dynamic";

type Props = { searchParams: ListSearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return listMetadata({ title: "Tin mới nhất", path: "/moi-nhat", page: await pageNumber(searchParams), feeds: "" });
}

export default async function LatestPage({ searchParams }: Props) {
  const list = await readCardPage(listOf.all, await pageNumber(searchParams));
  requirePage(list);
  const { settings } = await loadSite();
  const shown = new Set(list.cards.map((card) => card.id));
  const minimum = settings.ratings.minimumForAverage;
  const rated = await readHighestRated(6, minimum, shown);
  return (
    <ListPage
      title="Tin mới nhất"
      path="/moi-nhat"
      list={list}
      empty="Chưa có bài nào được xuất bản. Bài mới sẽ hiện ở đây ngay khi lên trang."
      rail={<HighestRatedRail rated={rated} minimumForAverage={minimum} />}
    />
  );
}
