import { and, eq, inArray } from "drizzle-orm";
import { articles, authors, media, mediaUses, people } from "@/db/client";
import { canSomewhere } from "@/lib/accounts/permissions";
import type { Context, WriteContext } from "@/lib/core/context";
import { tag } from "@/lib/core/tags";
import type { LibraryPicture, MediaView } from "@/lib/media/model";
import { siteSettings } from "@/lib/settings/queries";

type Reads = Context | WriteContext;

const VIEW = {
  id: media.id,
  width: media.width,
  height: media.height,
  colour: media.colour,
  focalX: media.focalX,
  focalY: media.focalY,
  aiUse: media.aiUse,
  variants: media.variants,
};
export const LIBRARY = {
  ...VIEW,
  alt: media.alt,
  caption: media.caption,
  credit: media.credit,
  isIllustration: media.isIllustration,
  fileName: media.fileName,
  createdBy: media.createdBy,
};

/** A row as this person gets it: whose it is stays inside. */
export function forActor<R extends { createdBy: string | null }>({ actor }: Pick<Context, "actor">, row: R) {
  const { createdBy, ...picture } = row;
  const isOwn = actor.kind === "user" && createdBy === actor.id;
  return { ...picture, isOwn, mayChange: isOwn || canSomewhere(actor, "media.manage") };
}

/** The pictures with these ids, by id. */
export async function mediaByIds(ctx: Reads, ids: (string | null)[]): Promise<Map<string, MediaView>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await ctx.db.select(VIEW).from(media).where(inArray(media.id, wanted));
  return new Map(rows.map((row) => [row.id, row]));
}

/** A picture of the library; null for one that is not there, or not for this person to see. */
export async function libraryPicture(ctx: Reads, id: string): Promise<(LibraryPicture & { isOwn: boolean }) | null> {
  const [row] = await ctx.db.select(LIBRARY).from(media).where(eq(media.id, id)).limit(1);
  if (!row) return null;
  const picture = forActor(ctx, row);
  if (
    picture.isOwn ||
    seesWholeLibrary(ctx) ||
    (await isPlacedByActor(ctx, id)) ||
    (await publicBecause(ctx, id)) !== null
  )
    return picture;
  return null;
}

/** Contributors see their own pictures and what readers see; everybody else at the desk sees all of them. */
export function seesWholeLibrary({ actor }: Pick<Context, "actor">): boolean {
  return canSomewhere(actor, "draft.read");
}

/**
 * Why readers may see this picture: the tag that will be announced when that may no longer be so. null: they may not;
 * it stands in drafts or in old revisions only, or it does not exist.
 */
export async function publicBecause(ctx: Reads, id: string): Promise<string | null> {
  const [known] = await ctx.db.select({ id: media.id }).from(media).where(eq(media.id, id)).limit(1);
  if (!known) return null;
  const [live] = await ctx.db
    .select({ articleId: mediaUses.articleId })
    .from(mediaUses)
    .innerJoin(articles, and(eq(articles.id, mediaUses.articleId), eq(articles.liveHash, mediaUses.place)))
    .where(and(eq(mediaUses.mediaId, id), eq(articles.state, "published")))
    .limit(1);
  if (live) return tag.article(live.articleId);
  if (await isPortrait(ctx, id)) return tag.taxonomy;
  // The logo, and the pictures of the pages about the paper.
  return JSON.stringify(await siteSettings(ctx)).includes(id) ? tag.settings : null;
}

export async function isPortrait(ctx: Reads, id: string): Promise<boolean> {
  const [person] = await ctx.db.select({ id: people.id }).from(people).where(eq(people.portraitId, id)).limit(1);
  if (person) return true;
  const [author] = await ctx.db.select({ id: authors.id }).from(authors).where(eq(authors.portraitId, id)).limit(1);
  return author !== undefined;
}

/** A contributor sees what stands in an article of his, whoever stored it. */
async function isPlacedByActor(ctx: Reads, id: string): Promise<boolean> {
  if (ctx.actor.kind !== "user") return false;
  const [placed] = await ctx.db
    .select({ id: articles.id })
    .from(mediaUses)
    .innerJoin(articles, eq(articles.id, mediaUses.articleId))
    .where(and(eq(mediaUses.mediaId, id), eq(articles.createdBy, ctx.actor.id)))
    .limit(1);
  return placed !== undefined;
}
