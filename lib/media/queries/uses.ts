import { and, desc, eq, inArray } from "drizzle-orm";
import { articles, authors, mediaUses, people, revisions } from "@/db/client";
import { can } from "@/lib/accounts/permissions";
import type { Context, WriteContext } from "@/lib/core/context";
import { tag } from "@/lib/core/tags";
import type { MediaUse, MediaUses } from "@/lib/media/model";
import { siteSettings } from "@/lib/settings/queries";

type Reads = Context | WriteContext;

const MOST = 100;
/** The working copy of an article, as a place of pictures; every other place is a revision's hash. */
const DRAFT_PLACE = "draft";

/** Where the picture stands, live articles first. */
export async function usesOf(ctx: Context, mediaId: string): Promise<MediaUses> {
  const rows = await ctx.db
    .select({
      articleId: mediaUses.articleId,
      place: mediaUses.place,
      liveHash: articles.liveHash,
      state: articles.state,
      createdBy: articles.createdBy,
      slug: articles.slug,
      number: articles.number,
    })
    .from(mediaUses)
    .innerJoin(articles, eq(articles.id, mediaUses.articleId))
    .where(eq(mediaUses.mediaId, mediaId))
    .orderBy(desc(mediaUses.articleId))
    .limit(MOST * 5);
  const byArticle = Map.groupBy(rows, (row) => row.articleId);
  const named = await namesOf(ctx, [...byArticle.keys()].slice(0, MOST));
  const uses: MediaUse[] = [];
  let hidden = 0;
  for (const [articleId, places] of byArticle) {
    const [first] = places;
    const name = named.get(articleId);
    if (!first || !name) continue;
    const isPublished = first.state === "published";
    const isLive = isPublished && places.some((it) => it.place === it.liveHash);
    const isOwn = ctx.actor.kind === "user" && ctx.actor.id === first.createdBy;
    if (!isPublished && !isOwn && !can(ctx.actor, "draft.read", name.sectionId)) {
      hidden++;
      continue;
    }
    const isNow = isLive || places.some((it) => it.place === DRAFT_PLACE);
    const path = isPublished ? `/bai-viet/${first.slug}-${first.number}` : null;
    uses.push({ in: "article", articleId, title: name.title, isLive, isNow, path });
  }
  const order = (use: MediaUse) => (use.in !== "article" || use.isLive ? 0 : use.isNow ? 1 : 2);
  const all = [...uses, ...(await fixedUses(ctx, mediaId))];
  return { uses: all.toSorted((a, b) => order(a) - order(b)), hidden };
}

/** Whether it stands anywhere at all, an old revision included. */
export async function isUsed(ctx: Reads, mediaId: string): Promise<boolean> {
  const [use] = await ctx.db
    .select({ id: mediaUses.mediaId })
    .from(mediaUses)
    .where(eq(mediaUses.mediaId, mediaId))
    .limit(1);
  return use !== undefined || (await fixedUses(ctx, mediaId)).length > 0;
}

/** What is to be announced when readers should see the picture otherwise. */
export async function publicTags(ctx: Reads, mediaId: string): Promise<string[]> {
  const live = await ctx.db
    .select({ id: articles.id })
    .from(mediaUses)
    .innerJoin(articles, and(eq(articles.id, mediaUses.articleId), eq(articles.liveHash, mediaUses.place)))
    .where(and(eq(mediaUses.mediaId, mediaId), eq(articles.state, "published")));
  const fixed = await fixedUses(ctx, mediaId);
  return [
    ...live.map(({ id }) => tag.article(id)),
    ...(fixed.some((it) => it.in !== "settings") ? [tag.taxonomy] : []),
    ...(fixed.some((it) => it.in === "settings") ? [tag.settings] : []),
  ];
}

/** As the newest revision has it, whether anybody approved it or not. */
async function namesOf(ctx: Reads, ids: string[]): Promise<Map<string, { title: string; sectionId: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .select({ articleId: revisions.articleId, title: revisions.title, sectionId: revisions.sectionId })
    .from(revisions)
    .where(inArray(revisions.articleId, ids))
    .orderBy(revisions.createdAt)
    .limit(MOST * 50);
  return new Map(rows.map(({ articleId, ...name }) => [articleId, name]));
}

async function fixedUses(ctx: Reads, mediaId: string): Promise<MediaUse[]> {
  const persons = await ctx.db
    .select({ name: people.fullName, slug: people.slug })
    .from(people)
    .where(eq(people.portraitId, mediaId))
    .limit(MOST);
  const writers = await ctx.db
    .select({ name: authors.penName, slug: authors.slug })
    .from(authors)
    .where(eq(authors.portraitId, mediaId))
    .limit(MOST);
  return [
    ...persons.map(({ name, slug }): MediaUse => ({ in: "person", name, path: `/nhan-vat/${slug}` })),
    ...writers.map(({ name, slug }): MediaUse => ({ in: "author", name, path: `/tac-gia/${slug}` })),
    ...(JSON.stringify(await siteSettings(ctx)).includes(mediaId) ? [{ in: "settings" } as const] : []),
  ];
}
