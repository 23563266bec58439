import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { articles, authors, deskArticles, revisions } from "@/db/client";
import type { ArticleContent } from "@/lib/articles/model";
import type { Actor, Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { requireReadable } from "@/lib/drafts/access";
import { siteSettings } from "@/lib/settings/queries";
import { type Act, type Stage, STAGE_LABELS, stageOf, type Transition } from "@/lib/workflow/model";
import { type Asked, decide } from "@/lib/workflow/rules";

export type DeskRow = typeof deskArticles.$inferSelect;

/** Everything that an act asks of an article and of the desk. */
export type Standing = Asked & {
  desk: DeskRow;
  number: number;
  state: (typeof articles.$inferSelect)["state"];
  createdBy: string | null;
  liveHash: string | null;
};

/** The article as it stands, for somebody who may see it; otherwise it is not found. */
export async function requireStanding(ctx: Context | WriteContext, articleId: string): Promise<Standing> {
  await requireReadable(ctx, articleId);
  const standing = await standingOf(ctx, articleId);
  if (!standing) throw new DomainError("not_found", "Không tìm thấy bài viết.");
  return standing;
}

async function standingOf(ctx: Context | WriteContext, articleId: string): Promise<Standing | null> {
  const [row] = await ctx.db
    .select({
      desk: deskArticles,
      number: articles.number,
      state: articles.state,
      createdBy: articles.createdBy,
      createdAt: articles.createdAt,
      liveHash: articles.liveHash,
    })
    .from(articles)
    .leftJoin(deskArticles, eq(deskArticles.articleId, articles.id))
    .where(eq(articles.id, articleId))
    .limit(1);
  if (!row) return null;
  const desk = row.desk ?? (await rowFor(ctx, articleId, row));
  if (!desk) return null;
  const { state, number, createdBy, liveHash } = row;
  const isHeld = desk.claimedBy !== null && desk.claimUntil !== null && desk.claimUntil > ctx.now;
  return {
    desk,
    number,
    state,
    createdBy,
    liveHash,
    stage: stageOf(state, desk.updateState),
    sectionId: desk.sectionId,
    authorIds: await accountsBehind(ctx, createdBy, desk),
    holder: isHeld && desk.claimedBy !== null ? { id: desk.claimedBy, name: desk.claimedByName } : null,
  };
}

/** Who made it, who stands for it at the desk, and the accounts behind the byline of what is to be published. */
async function accountsBehind(
  ctx: Context | WriteContext,
  createdBy: string | null,
  { authorId, headHash }: DeskRow,
): Promise<string[]> {
  const named = [createdBy, authorId].flatMap((id) => id ?? []);
  if (headHash === null) return named;
  const [head] = await ctx.db
    .select({ content: revisions.content })
    .from(revisions)
    .where(eq(revisions.hash, headHash))
    .limit(1);
  const byline = ((head?.content ?? null) as ArticleContent | null)?.byline.map((line) => line.authorId) ?? [];
  if (byline.length === 0) return named;
  const accounts = await ctx.db
    .select({ userId: authors.userId })
    .from(authors)
    .where(and(inArray(authors.id, byline), isNotNull(authors.userId)))
    .limit(20);
  return [...new Set([...named, ...accounts.flatMap(({ userId }) => userId ?? [])])];
}

/** For an article that never was at the desk (imported, from the demo): what the desk would say of it. */
async function rowFor(
  ctx: Context | WriteContext,
  articleId: string,
  article: { state: Standing["state"]; createdBy: string | null; createdAt: Date; liveHash: string | null },
): Promise<DeskRow | null> {
  const of = article.liveHash === null ? eq(revisions.articleId, articleId) : eq(revisions.hash, article.liveHash);
  const [revision] = await ctx.db
    .select({ hash: revisions.hash, title: revisions.title, kind: revisions.kind, sectionId: revisions.sectionId })
    .from(revisions)
    .where(of)
    .limit(1);
  if (!revision) return null;
  return {
    articleId,
    title: revision.title,
    kind: revision.kind,
    sectionId: revision.sectionId,
    authorId: article.createdBy,
    authorName: "",
    state: article.state,
    stateSince: article.createdAt,
    headHash: article.liveHash,
    approvedHash: article.liveHash,
    returnedHash: null,
    returnReason: "",
    updateState: null,
    claimedBy: null,
    claimedByName: "",
    claimUntil: null,
    deadline: null,
    priority: 0,
    scheduledAt: null,
    scheduledJobId: null,
    updatedAt: article.createdAt,
  };
}

/** The transition that the actor makes, when he may; otherwise the refusal. `seen` is the stage on his screen. */
export async function requireTransition(
  ctx: WriteContext,
  act: Act,
  input: { articleId: string; stage?: Stage | undefined },
): Promise<{ at: Standing; row: Transition }> {
  const at = await requireStanding(ctx, input.articleId);
  const { workflow } = await siteSettings(ctx);
  const row = decide(act, at, ctx.actor, workflow);
  if (row instanceof DomainError) throw row;
  if (input.stage !== undefined && input.stage !== at.stage) {
    const [seen, now] = [STAGE_LABELS[input.stage], STAGE_LABELS[at.stage]];
    throw new DomainError("conflict", `Bài đã chuyển từ “${seen}” sang “${now}”. Vui lòng xem lại trước khi làm tiếp.`);
  }
  return { at, row };
}

export function personOf(actor: Actor): { id: string | null; name: string } {
  return actor.kind === "user" ? { id: actor.id, name: actor.name } : { id: null, name: "Hệ thống" };
}
