import { inArray, sql } from "drizzle-orm";
import { approvals, articles, counters, revisions } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import type { ImportItem } from "@/lib/articles/import-input";
import { cardFields } from "@/lib/articles/internal/content/card-fields";
import { placeManyProvisionally, provisionalLists, renumber } from "@/lib/articles/internal/listings";
import { listsOf } from "@/lib/articles/internal/membership";
import { searchDocumentsOf } from "@/lib/articles/internal/search-document";
import { ArticleContent } from "@/lib/articles/model";
import { prepareContent } from "@/lib/articles/prepare";
import { recordAudit } from "@/lib/audit/commands";
import { contentHash } from "@/lib/core/canonical";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import { tag } from "@/lib/core/tags";
import { indexDocuments } from "@/lib/search/commands";
import { slugify } from "@/lib/text/slug";

/**
 * Publishes a batch of foreign articles in one transaction; those whose source key is known are left as they are.
 * Readers reach them by address at once and by lists after `finishImport`. Answers how many were new.
 */
export async function importArticles(
  ctx: Context,
  items: { item: ImportItem; sectionId: string }[],
): Promise<{ imported: number; known: number }> {
  authorize(ctx, "article.import");
  return atomically(ctx, async (ctx) => {
    const fresh = await unknownOnes(ctx, items);
    if (fresh.length === 0) return { imported: 0, known: items.length };
    const rows = await makeRows(ctx, fresh);
    await ctx.db.insert(articles).values(rows.map(({ article }) => ({ ...article, state: "draft" as const })));
    await ctx.db.insert(revisions).values(rows.map(({ revision }) => revision));
    await ctx.db.insert(approvals).values(
      rows.map(({ revision }) => ({
        revisionHash: revision.hash,
        articleId: revision.articleId,
        approvedBy: null,
        approvedAt: ctx.now,
      })),
    );
    const ids = rows.map(({ article }) => article.id);
    const live = sql`(select ${revisions.hash} from ${revisions} where ${revisions.articleId} = ${articles.id})`;
    await ctx.db.update(articles).set({ state: "published", liveHash: live }).where(inArray(articles.id, ids));
    await placeManyProvisionally(
      ctx,
      rows.map((row) => row.place),
    );
    await indexDocuments(
      ctx,
      await searchDocumentsOf(
        ctx,
        rows.map((row) => row.live),
      ),
    );
    await recordAudit(
      ctx,
      "article.import",
      { type: "article", id: "*" },
      { first: rows[0]?.article.number, count: rows.length },
    );
    return { imported: rows.length, known: items.length - rows.length };
  });
}

/** Gives imported articles their places in the public lists. Safe to call again after an import that was cut short. */
export async function finishImport(ctx: Context): Promise<void> {
  authorize(ctx, "article.import");
  await atomically(ctx, async (ctx) => {
    const lists = await provisionalLists(ctx);
    if (lists.length === 0) return;
    await renumber(ctx, lists);
    await announce(ctx, [tag.all]);
    await recordAudit(ctx, "listing.rebuild", { type: "listing", id: "*" }, { lists: lists.length });
  });
}

async function unknownOnes<T extends { item: ImportItem }>(ctx: WriteContext, items: T[]): Promise<T[]> {
  const byKey = new Map(items.map((it) => [it.item.sourceKey, it]));
  const known = await ctx.db
    .select({ key: articles.sourceKey })
    .from(articles)
    .where(inArray(articles.sourceKey, [...byKey.keys()]));
  for (const { key } of known) if (key !== null) byKey.delete(key);
  return [...byKey.values()];
}

async function makeRows(ctx: WriteContext, items: { item: ImportItem; sectionId: string }[]) {
  const first = (await reserveNumbers(ctx, items.length)) + 1;
  const rows = [];
  for (const [i, { item, sectionId }] of items.entries()) {
    const id = newId();
    const number = first + i;
    const content = contentOf(item, sectionId);
    const hash = contentHash({ articleId: id, content });
    const { publishedAt: firstPublishedAt, sourceKey } = item;
    rows.push({
      article: {
        id,
        number,
        slug: slugify(content.title) || "bai",
        sourceKey,
        firstPublishedAt,
        createdAt: ctx.now,
        createdBy: null,
      },
      revision: { hash, articleId: id, ...cardFields(content), createdAt: ctx.now, createdBy: null, content },
      live: { articleId: id, publishedAt: firstPublishedAt, content },
      place: { articleId: id, number, sortAt: firstPublishedAt, lists: await listsOf(ctx, content, false) },
    });
  }
  return rows;
}

function contentOf(item: ImportItem, sectionId: string): ArticleContent {
  const paragraphs = item.paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }));
  return prepareContent(
    ArticleContent.parse({
      kind: "article",
      title: item.title,
      sapo: item.sapo,
      sectionId,
      body: { type: "doc", content: paragraphs },
      source: item.source,
    }),
  );
}

/** Takes `count` article numbers at once; answers the number before the first. */
async function reserveNumbers(ctx: WriteContext, count: number): Promise<number> {
  const [row] = await ctx.db
    .insert(counters)
    .values({ name: "article", value: count })
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + ${count}` } })
    .returning({ value: counters.value });
  return (row?.value ?? count) - count;
}
