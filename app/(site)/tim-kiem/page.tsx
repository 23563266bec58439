import type { Metadata } from "next";
import { type ListSearchParams, pageNumber, requirePage } from "@/app/_server/pages/list-address";
import { loadSearch } from "@/app/_server/pages/search";
import { loadLatest, loadSite } from "@/app/_server/pages/site";
import { CardList } from "@/components/articles/card-list";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { Strip } from "@/components/layout/strip";
import { NoResults } from "@/components/search/no-results";
import { SearchFilters } from "@/components/search/search-filters";
import { SearchResults } from "@/components/search/search-results";
import { SEARCH_FIELDS, type SearchTyped } from "@/lib/articles/search-input";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = await searchParams;
  const words = typeof q === "string" ? q.trim().slice(0, 80) : "";
  return {
    title: words === "" ? "Tìm kiếm" : `Tìm “${words}”`,
    description: "Tìm trong mọi bài đã xuất bản, gõ có dấu hay không dấu đều được.",
    robots: { index: false },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const given = await searchParams;
  const page = await pageNumber(searchParams as ListSearchParams);
  const { typed, people, problems, found } = await loadSearch(given, page);
  const { sections } = await loadSite();
  if (found && found.results.total > 0) requirePage(found.results);
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <Breadcrumb trail={[{ name: "Tìm kiếm", href: "/tim-kiem" }]} />
      <PageHeading title="Tìm kiếm" />
      <SearchFilters typed={typed} problems={problems} sections={sections} people={people} />
      {found === null ? (
        <Beginning hasProblems={Object.keys(problems).length > 0} />
      ) : found.help === null ? (
        <SearchResults {...found.results} path={addressOf(typed)} />
      ) : (
        <NoResults query={typed.q.trim()} {...found.help} />
      )}
    </main>
  );
}

/** Before anything is asked: how to ask, and the latest. */
async function Beginning({ hasProblems }: { hasProblems: boolean }) {
  const latest = await loadLatest();
  return (
    <>
      {!hasProblems && (
        <p className="empty">
          Gõ có dấu hay không dấu đều được; đặt trong ngoặc kép để tìm đúng cụm từ, ví dụ “sông Hồng”.
        </p>
      )}
      {latest.length > 0 && (
        <Strip title="Tin mới nhất" id="tin-moi-nhat" href="/moi-nhat">
          <CardList cards={latest} columns="two" />
        </Strip>
      )}
    </>
  );
}

function addressOf(typed: SearchTyped): string {
  const query = new URLSearchParams();
  for (const field of SEARCH_FIELDS) if (typed[field].trim() !== "") query.set(field, typed[field].trim());
  return `/tim-kiem?${query}`;
}
