import { markedArticle } from "@/lib/articles/internal/search-snippet";
import type { Card } from "@/lib/articles/model";
import { KIND_SLUGS, SearchForm, SORT_SLUGS } from "@/lib/articles/search-input";
import type { Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { SEARCH_FIELDS, type SearchTyped } from "@/lib/search/model";
import { type Facet, type MarkedText, RESULTS_PER_PAGE, type SearchQuery } from "@/lib/search/model";
import { findArticles } from "@/lib/search/queries";
import { startOfDayVn } from "@/lib/text/dates";
import { words } from "@/lib/text/fold";
import { slugify } from "@/lib/text/slug";
import { type Matching, pagesNamed } from "@/lib/topics/matching";
import { personBySlug, sectionBySlug } from "@/lib/topics/queries";
import { cardsByIds } from "./cards";
import { type SearchHelp, searchHelp } from "./search-help";
import { liveContents } from "./texts";

export type SearchResult = { card: Card; title: MarkedText; snippet: MarkedText };

export type SearchResults = {
  results: SearchResult[];
  page: number;
  pages: number;
  total: number;
  /** More match than can be paged through. */
  hasMore: boolean;
  /** Older articles were not looked at: the search was too wide. */
  since: Date | null;
};

/** What came of a search; `named`: sections, topics and people of that name. */
export type SearchOutcome =
  | { is: "unasked" }
  | { is: "refused"; fields: Record<string, string> }
  | { is: "found"; found: SearchResults; named: Matching[] }
  | { is: "nothing"; help: SearchHelp; named: Matching[] };

const MOST_NAMED = 4;
const DAY_MS = 24 * 3_600_000;

/** The answer to the form of the search page, as it was typed. */
export async function searchOutcome(ctx: Context, typed: SearchTyped, page: number): Promise<SearchOutcome> {
  if (SEARCH_FIELDS.every((field) => field === "xep" || typed[field].trim() === "")) return { is: "unasked" };
  try {
    const query = await queryOf(ctx, parse(SearchForm, typed));
    const found = await results(ctx, query, page);
    const named = page === 1 ? await pagesNamed(ctx, query.text, MOST_NAMED) : [];
    return found.total > 0
      ? { is: "found", found, named }
      : { is: "nothing", help: await searchHelp(ctx, query), named };
  } catch (error) {
    if (error instanceof DomainError && error.code === "invalid") return { is: "refused", fields: error.fields };
    throw error;
  }
}

/** Titles that hold the words, the last perhaps only begun: for offering while one types. */
export async function titlesLike(ctx: Context, text: string, limit: number): Promise<Card[]> {
  const typed = words(text);
  const last = typed.at(-1);
  if (last === undefined) return [];
  const begun = last.length > 1 ? `${typed.join(" ")}*` : typed.slice(0, -1).join(" ");
  const { articleIds } = await findArticles(ctx, { text: begun, in: "title", perPage: limit });
  return cardsByIds(ctx, articleIds);
}

async function queryOf(ctx: Context, form: SearchForm): Promise<SearchQuery> {
  const facets: Facet[] = [];
  if (form["chuyen-muc"] !== "") {
    const section = await sectionBySlug(ctx, form["chuyen-muc"]);
    if (!section) throw refusal("chuyen-muc", "Không có chuyên mục này. Vui lòng chọn trong danh sách.");
    facets.push({ of: "section", id: section.id });
  }
  if (form["nhan-vat"] !== "") {
    const person = await personBySlug(ctx, slugify(form["nhan-vat"]));
    if (!person) throw refusal("nhan-vat", "Chưa có bài phỏng vấn nào với nhân vật này. Vui lòng nhập đủ họ tên.");
    facets.push({ of: "person", id: person.id });
  }
  if (form.loai !== "") facets.push({ of: "kind", id: KIND_SLUGS[form.loai] });
  return {
    text: form.q,
    facets,
    from: form.tu ?? undefined,
    before: form.den ? new Date(startOfDayVn(form.den).getTime() + DAY_MS) : undefined,
    sort: form.xep === "" ? "relevance" : SORT_SLUGS[form.xep],
  };
}

async function results(ctx: Context, query: SearchQuery, page: number): Promise<SearchResults> {
  const { articleIds, total, hasMore, since, searched } = await findArticles(ctx, { ...query, page });
  const [cards, contents] = await Promise.all([cardsByIds(ctx, articleIds), liveContents(ctx, articleIds)]);
  return {
    results: cards.flatMap((card) => {
      const content = contents.get(card.id);
      return content ? { card, ...markedArticle(content, searched) } : [];
    }),
    page,
    pages: Math.max(1, Math.ceil(total / RESULTS_PER_PAGE)),
    total,
    hasMore,
    since,
  };
}

function refusal(field: string, say: string): DomainError {
  return new DomainError("invalid", say, { [field]: say });
}
