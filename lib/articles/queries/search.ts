import { and, eq, inArray } from "drizzle-orm";
import { articles, revisions } from "@/db/client";
import { plainText } from "@/lib/articles/document";
import { markedArticle } from "@/lib/articles/internal/search-snippet";
import type { ArticleContent, Card } from "@/lib/articles/model";
import { KIND_SLUGS, type SearchForm, SORT_SLUGS } from "@/lib/articles/search-input";
import type { Context } from "@/lib/core/context";
import { correctionsOf, type Correction, type Looser, looserQueries } from "@/lib/search/corrections";
import { type Facet, type MarkedText, RESULTS_PER_PAGE, type SearchQuery } from "@/lib/search/model";
import { findArticles } from "@/lib/search/queries";
import { startOfDayVn } from "@/lib/text/dates";
import { foldWithOffsets, words } from "@/lib/text/fold";
import { slugify } from "@/lib/text/slug";
import { type Matching, pagesNamed } from "@/lib/topics/matching";
import { personBySlug, sectionBySlug } from "@/lib/topics/queries";
import { cardsByIds } from "./cards";

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
  /** Sections, topics and people of that name. */
  named: Matching[];
};

/** What is offered when nothing was found. */
export type SearchHelp = {
  /** Other words, each found in some article. */
  corrections: string[];
  /** The same with a word less. */
  looser: Looser[];
  /** What the words alone find, when the search was narrowed. */
  unnarrowed: { total: number; hasMore: boolean } | null;
};

const MOST_NAMED = 4;
const DAY_MS = 24 * 3_600_000;

/** What the form asks for, or for which field it asks what does not exist. */
export async function searchQueryOf(
  ctx: Context,
  form: SearchForm,
): Promise<{ query: SearchQuery } | { fields: Record<string, string> }> {
  const facets: Facet[] = [];
  const fields: Record<string, string> = {};
  if (form["chuyen-muc"] !== "") {
    const section = await sectionBySlug(ctx, form["chuyen-muc"]);
    if (section) facets.push({ of: "section", id: section.id });
    else fields["chuyen-muc"] = "Không có chuyên mục này. Vui lòng chọn trong danh sách.";
  }
  if (form["nhan-vat"] !== "") {
    const person = await personBySlug(ctx, slugify(form["nhan-vat"]));
    if (person) facets.push({ of: "person", id: person.id });
    else fields["nhan-vat"] = "Không có nhân vật này. Vui lòng nhập đủ họ tên như trong bài.";
  }
  // The form allows the keys of these tables and "".
  const kind = KIND_SLUGS[form.loai as keyof typeof KIND_SLUGS] as string | undefined;
  if (kind !== undefined) facets.push({ of: "kind", id: kind });
  if (Object.keys(fields).length > 0) return { fields };
  const sort = SORT_SLUGS[form.xep as keyof typeof SORT_SLUGS] ?? "relevance";
  const [from, before] = [
    form.tu ?? undefined,
    form.den ? new Date(startOfDayVn(form.den).getTime() + DAY_MS) : undefined,
  ];
  return { query: { text: form.q, facets, from, before, sort } };
}

export async function searchArticles(ctx: Context, query: SearchQuery, page: number): Promise<SearchResults> {
  const found = await findArticles(ctx, { ...query, page, perPage: RESULTS_PER_PAGE });
  const [cards, contents, named] = await Promise.all([
    cardsByIds(ctx, found.articleIds),
    liveContents(ctx, found.articleIds),
    page === 1 ? pagesNamed(ctx, query.text, MOST_NAMED) : [],
  ]);
  return {
    results: cards.flatMap((card) => {
      const content = contents.get(card.id);
      return content ? { card, ...markedArticle(content, found.searched) } : [];
    }),
    page,
    pages: Math.max(1, Math.ceil(found.total / RESULTS_PER_PAGE)),
    total: found.total,
    hasMore: found.hasMore,
    since: found.since,
    named,
  };
}

export async function searchHelp(ctx: Context, query: SearchQuery): Promise<SearchHelp> {
  const corrections = await correctionsOf(ctx, query);
  const contents = await liveContents(
    ctx,
    corrections.map((it) => it.articleId),
  );
  const isNarrowed = (query.facets?.length ?? 0) > 0 || query.from !== undefined || query.before !== undefined;
  const alone =
    isNarrowed && words(query.text).length > 0 ? await findArticles(ctx, { text: query.text, sort: "newest" }) : null;
  return {
    corrections: [...new Set(corrections.map((it) => asWritten(it, contents.get(it.articleId))))],
    looser: await looserQueries(ctx, query),
    unnarrowed: alone && alone.total > 0 ? { total: alone.total, hasMore: alone.hasMore } : null,
  };
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

async function liveContents(ctx: Context, articleIds: readonly string[]): Promise<Map<string, ArticleContent>> {
  if (articleIds.length === 0) return new Map();
  const rows = await ctx.db
    .select({ id: articles.id, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(and(inArray(articles.id, [...articleIds]), eq(articles.state, "published")));
  // A revision is stored in this very shape (save-revision.ts) and never changed.
  return new Map(rows.map((row) => [row.id, row.content as ArticleContent]));
}

/** The folded words with the marks that the article gives them: "thanh hoa" → "Thanh Hóa". */
function asWritten({ words: wanted }: Correction, content: ArticleContent | undefined): string {
  const text = content ? [content.title, content.sapo, plainText(content.body.content)].join("\n") : "";
  const together = new RegExp(`(?<![\\p{L}\\p{N}])${wanted.join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`, "u");
  const found = together.exec(foldWithOffsets(text));
  return found ? text.slice(found.index, found.index + found[0].length) : wanted.join(" ");
}
