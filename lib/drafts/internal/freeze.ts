import { and, eq } from "drizzle-orm";
import { deskArticles, drafts, mediaUses, revisionMarks, sections, users } from "@/db/client";
import { freezeRevision } from "@/lib/articles/commands/save-revision";
import { ArticleContent } from "@/lib/articles/model";
import type { WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { assembleContent, type DraftContent, type FreezeReason } from "@/lib/drafts/model";
import { lockDraft, unitsOf } from "./units";

export type Freeze = {
  reason: FreezeReason;
  note?: string | undefined;
  fromHash?: string | null | undefined;
  /** Whole: fit for publication, or refused in words. Otherwise whatever stands there is kept as it is. */
  isWhole: boolean;
  /** Whose writing it is, and until when; left out: the actor's, now. */
  by?: { id: string | null; name: string } | undefined;
  at?: Date | undefined;
};

/** Makes a revision of the working copy, with the reason for it in the history. Answers its hash. */
export async function freeze(ctx: WriteContext, articleId: string, how: Freeze): Promise<string> {
  const draft = await lockDraft(ctx, articleId);
  const content = assembleContent(await unitsOf(ctx, articleId));
  const by = how.by ?? actorOf(ctx);
  if (how.isWhole) requireWhole(content);
  else content.sectionId = await knownSection(ctx, articleId, content.sectionId);
  const hash = await freezeRevision(ctx, articleId, content, { isWhole: how.isWhole, by: by.id });
  await ctx.db.insert(revisionMarks).values({
    id: newId(),
    articleId,
    revisionHash: hash,
    reason: how.reason,
    note: how.note ?? "",
    fromHash: how.fromHash ?? null,
    at: how.at ?? ctx.now,
    by: by.id,
    byName: by.name,
  });
  await ctx.db.update(drafts).set({ baseHash: hash, frozenSeq: draft.seq }).where(eq(drafts.articleId, articleId));
  // What an act speaks of must be publishable; a revision that only keeps half a draft is not it.
  if (how.isWhole || ArticleContent.safeParse(content).success)
    await ctx.db.update(deskArticles).set({ headHash: hash }).where(eq(deskArticles.articleId, articleId));
  await ctx.db.delete(mediaUses).where(and(eq(mediaUses.articleId, articleId), eq(mediaUses.place, "draft")));
  return hash;
}

/** What was written since the last revision becomes one, in the name of its writer. Nothing new: nothing happens. */
export async function freezeSession(ctx: WriteContext, articleId: string): Promise<string | null> {
  const draft = await lockDraft(ctx, articleId);
  if (draft.seq === draft.frozenSeq) return null;
  const [writer] =
    draft.updatedBy === null
      ? []
      : await ctx.db.select({ name: users.name }).from(users).where(eq(users.id, draft.updatedBy)).limit(1);
  return freeze(ctx, articleId, {
    reason: "session",
    isWhole: false,
    by: { id: draft.updatedBy, name: writer?.name ?? nameOf(ctx, draft.updatedBy) },
    at: draft.updatedAt,
  });
}

function nameOf(ctx: WriteContext, id: string | null): string {
  return ctx.actor.kind === "user" && ctx.actor.id === id ? ctx.actor.name : "Tòa soạn";
}

export function actorOf(ctx: WriteContext): { id: string | null; name: string } {
  return ctx.actor.kind === "user" ? { id: ctx.actor.id, name: ctx.actor.name } : { id: null, name: "Tòa soạn" };
}

/** What zod would say in its own words, said in ours. */
function requireWhole(content: DraftContent): void {
  const fields: Record<string, string> = {};
  if (content.title.trim() === "") fields["field:title"] = "Vui lòng nhập tiêu đề.";
  if (content.title.trim().length > 300) fields["field:title"] = "Tiêu đề tối đa 300 ký tự. Vui lòng rút ngắn.";
  if (content.sapo.trim().length > 1200) fields["field:sapo"] = "Sapo tối đa 1.200 ký tự. Vui lòng rút ngắn.";
  if (content.sectionId === "") fields["field:sectionId"] = "Vui lòng chọn chuyên mục.";
  if (content.speakers.some(({ label }) => label.trim() === ""))
    fields["field:speakers"] = "Có người nói chưa có tên. Vui lòng nhập tên hoặc bỏ người nói đó.";
  const [first] = Object.values(fields);
  if (first !== undefined) throw new DomainError("invalid", first, fields);
}

/** Of a copy that only keeps: the queue's section when the draft has none that exists. */
async function knownSection(ctx: WriteContext, articleId: string, sectionId: string): Promise<string> {
  const [known] = await ctx.db.select({ id: sections.id }).from(sections).where(eq(sections.id, sectionId)).limit(1);
  if (known) return known.id;
  const [desk] = await ctx.db
    .select({ sectionId: deskArticles.sectionId })
    .from(deskArticles)
    .where(eq(deskArticles.articleId, articleId))
    .limit(1);
  return desk?.sectionId ?? sectionId;
}
