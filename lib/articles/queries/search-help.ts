import { plainText } from "@/lib/articles/document";
import type { ArticleContent } from "@/lib/articles/model";
import type { Context } from "@/lib/core/context";
import { type Correction, correctionsOf, type Looser, looserQueries } from "@/lib/search/corrections";
import type { SearchQuery } from "@/lib/search/model";
import { findArticles } from "@/lib/search/queries";
import { foldWithOffsets, words } from "@/lib/text/fold";
import { liveContents } from "./texts";

/** What is offered when nothing was found. */
export type SearchHelp = {
  /** Other words, each found in some article and written as there. */
  corrections: string[];
  /** The same with a word less. */
  looser: Looser[];
  /** What the words find when the search is not narrowed. */
  unnarrowed: { total: number; hasMore: boolean } | null;
};

export async function searchHelp(ctx: Context, query: SearchQuery): Promise<SearchHelp> {
  const unnarrowed = await withoutNarrowing(ctx, query);
  if (unnarrowed) return { corrections: [], looser: [], unnarrowed };
  const corrections = await correctionsOf(ctx, query);
  const contents = await liveContents(
    ctx,
    corrections.map((it) => it.articleId),
  );
  return {
    corrections: [...new Set(corrections.map((it) => asWritten(it, contents.get(it.articleId))))],
    looser: await looserQueries(ctx, query),
    unnarrowed,
  };
}

async function withoutNarrowing(ctx: Context, query: SearchQuery): Promise<SearchHelp["unnarrowed"]> {
  const { text, facets = [], from, before } = query;
  if ((facets.length === 0 && !from && !before) || words(text).length === 0) return null;
  const { total, hasMore } = await findArticles(ctx, { text, sort: "newest" });
  return total > 0 ? { total, hasMore } : null;
}

/** The folded words with the marks that the article gives them: "thanh hoa" → "Thanh Hóa". */
function asWritten({ words: wanted }: Correction, content: ArticleContent | undefined): string {
  const text = content ? [content.title, content.sapo, plainText(content.body.content)].join("\n") : "";
  const between = String.raw`[^\p{L}\p{N}]+`;
  const together = new RegExp(String.raw`(?<![\p{L}\p{N}])${wanted.join(between)}(?![\p{L}\p{N}])`, "u");
  const found = together.exec(foldWithOffsets(text));
  return found ? text.slice(found.index, found.index + found[0].length) : wanted.join(" ");
}
