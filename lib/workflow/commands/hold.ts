import { and, eq } from "drizzle-orm";
import { userRoles, users } from "@/db/client";
import { authorizeSomewhere, can } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { CLAIM_MS } from "@/lib/drafts/model";
import { AssignArticle, OnArticle } from "@/lib/workflow/input";
import { freezeWorkingCopy } from "@/lib/workflow/internal/freeze";
import { move } from "@/lib/workflow/internal/move";
import { personOf, requireTransition } from "@/lib/workflow/internal/standing";
import { tell } from "@/lib/workflow/internal/tell";

const until = (now: Date) => new Date(now.getTime() + CLAIM_MS);

/** Nhận bài: from now on this person edits it and others read, until he lets it go or his time runs out. */
export async function claimArticle(ctx: Context | WriteContext, raw: OnArticle): Promise<void> {
  const input = parse(OnArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "claim", input);
    const { id, name } = personOf(ctx.actor);
    await move(ctx, at, row.to, { claimedBy: id, claimedByName: name, claimUntil: until(ctx.now) });
    await recordAudit(ctx, "article.claim", { type: "article", id: input.articleId }, { from: at.stage });
  });
}

/** Giành quyền sửa: from somebody who still holds it. What he had is frozen first, so that his text can be found. */
export async function takeOverArticle(ctx: Context | WriteContext, raw: OnArticle): Promise<void> {
  const input = parse(OnArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "takeOver", input);
    const { id, name } = personOf(ctx.actor);
    const hash = await freezeWorkingCopy(ctx, at, "taken-over").catch((error: unknown) => {
      // A working copy that is not yet fit to be a revision stays as it is; nothing of it is lost.
      if (error instanceof DomainError && error.code === "invalid") return null;
      throw error;
    });
    await move(ctx, at, row.to, { claimedBy: id, claimedByName: name, claimUntil: until(ctx.now) });
    const details = { from: at.holder?.name ?? "", fromId: at.holder?.id ?? null, hash };
    await recordAudit(ctx, "article.claim-take", { type: "article", id: input.articleId }, details);
  });
}

/** Thôi giữ bài: it waits for another editor again. */
export async function releaseArticle(ctx: Context | WriteContext, raw: OnArticle): Promise<void> {
  const input = parse(OnArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "release", input);
    await move(ctx, at, row.to, { claimedBy: null, claimedByName: "", claimUntil: null });
    await recordAudit(ctx, "article.claim-end", { type: "article", id: input.articleId }, {});
  });
}

/** Giao bài: gives it to another editor of its section. */
export async function assignArticle(ctx: Context | WriteContext, raw: AssignArticle): Promise<void> {
  const input = parse(AssignArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "assign", input);
    const editor = await requireEditor(ctx, input.toUserId, at.sectionId);
    await move(ctx, at, row.to, { claimedBy: editor.id, claimedByName: editor.name, claimUntil: until(ctx.now) });
    const details = { to: editor.id, toName: editor.name, from: at.holder?.name ?? "" };
    await recordAudit(ctx, "article.assign", { type: "article", id: input.articleId }, details);
    await tell(ctx, input.articleId, "assigned", [editor.id]);
  });
}

async function requireEditor(ctx: WriteContext, userId: string, sectionId: string) {
  const rows = await ctx.db
    .select({ id: users.id, name: users.name, role: userRoles.role, scope: userRoles.scope })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(and(eq(users.id, userId), eq(users.status, "active")))
    .limit(50);
  const [first] = rows;
  const roles = rows.map(({ role, scope }) => ({ role, scope }));
  const actor = first && { kind: "user" as const, id: first.id, name: first.name, roles, networkKey: "" };
  if (actor && can(actor, "article.edit", sectionId)) return actor;
  const say = "Người này không biên tập ở chuyên mục của bài. Vui lòng chọn người khác.";
  throw new DomainError("invalid", say, { toUserId: say });
}
