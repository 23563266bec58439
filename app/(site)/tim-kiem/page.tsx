import type { Metadata } from "next";
import { type ListSearchParams, pageNumber, requirePage } from "@/app/_server/pages/list-address";
import { loadSearch, typedIn } from "@/app/_server/pages/search";
import { loadLatest, loadSite } from "@/app/_server/pages/site";
import { CardList } from "@/components/articles/card-list";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { Strip } from "@/components/layout/strip";
import { NoResults } from "@/components/search/no-results";
import { SearchFilters } from "@/components/search/search-filters";
import { SearchManual } from "@/components/search/search-manual";
import { SearchResults } from "@/components/search/search-results";
import type { SearchOutcome } from "@/lib/articles/queries/search";
import type { SearchTyped } from "@/lib/search/model";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const words = typedIn(await searchParams)
    .q.trim()
    .slice(0, 80);
  return {
    title: words === "" ? "Tìm kiếm" : `Tìm “${words}”`,
    description: "Tìm trong mọi bài đã xuất bản, gõ có dấu hay không dấu đều được.",
    // Whatever somebody writes into an address would be listed as ours: the form may be, its answers not.
    robots: { index: words === "" },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const typed = typedIn(await searchParams);
  const page = await pageNumber(searchParams as ListSearchParams);
  const [{ outcome, people }, { sections }] = await Promise.all([loadSearch(typed, page), loadSite()]);
  if (outcome.is === "found") requirePage(outcome.found);
  const problems = outcome.is === "refused" ? outcome.fields : {};
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <Breadcrumb trail={[{ name: "Tìm kiếm", href: "/tim-kiem" }]} />
      <PageHeading title="Tìm kiếm" />
      <SearchFilters typed={typed} problems={problems} sections={sections} people={people} />
      <Answer typed={typed} outcome={outcome} />
    </main>
  );
}

function Answer({ typed, outcome }: { typed: SearchTyped; outcome: SearchOutcome }) {
  switch (outcome.is) {
    case "found":
      return <SearchResults {...outcome.found} named={outcome.named} typed={typed} />;
    case "nothing":
      return (
        <>
          <NoResults {...outcome.help} named={outcome.named} typed={typed} />
          <Latest />
        </>
      );
    case "unasked":
      return (
        <>
          <SearchManual />
          <Latest />
        </>
      );
    case "refused":
      return <Latest />;
  }
}

async function Latest() {
  const latest = await loadLatest();
  return (
    latest.length > 0 && (
      <Strip title="Tin mới nhất" id="tin-moi-nhat" href="/moi-nhat">
        <CardList cards={latest} columns="two" />
      </Strip>
    )
  );
}
