import { and, eq, inArray, isNull } from "drizzle-orm";
import { checklistMarks, deskNotes, draftConflicts, interviews, revisions, sections, topics } from "@/db/client";
import { authorize, can } from "@/lib/accounts/permissions";
import { ArticleContent } from "@/lib/articles/model";
import { recordAudit } from "@/lib/audit/commands";
import type { Actor, Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { assembleContent } from "@/lib/drafts/model";
import { draftView } from "@/lib/drafts/queries";
import { survivorsOf } from "@/lib/topics/merged";
import {
  AUTOMATIC,
  type Check,
  type CheckView,
  CHECK_NAMES,
  CHECKS,
  type Facts,
  type Finding,
  findings,
  levelOf,
  NOTHING_AGAINST,
  type VouchedCheck,
} from "@/lib/workflow/checklist";
import { personOf } from "./standing";

/** The whole checklist of one revision, as it stands for this person. */
export async function checklistOf(
  ctx: Context | WriteContext,
  articleId: string,
  hash: string,
  sectionId: string,
): Promise<CheckView[]> {
  return checklistFor(ctx, await contentOf(ctx, hash), { articleId, hash, sectionId });
}

/** The checklist of the working copy, which nobody can have vouched for yet. */
export async function draftChecklist(ctx: Context, articleId: string, sectionId: string): Promise<CheckView[]> {
  const { units } = await draftView(ctx, articleId).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === "not_found") return { units: null };
    throw error;
  });
  return units ? checklistFor(ctx, assembleContent(units), { articleId, hash: "", sectionId }) : [];
}

async function checklistFor(
  ctx: Context | WriteContext,
  content: Parameters<typeof findings>[0],
  { articleId, hash, sectionId }: { articleId: string; hash: string; sectionId: string },
): Promise<CheckView[]> {
  const found = new Map<Check, Finding>(
    findings(content, await factsOf(ctx, articleId, content)).map((f) => [f.check, f]),
  );
  const marks = await ctx.db
    .select()
    .from(checklistMarks)
    .where(and(eq(checklistMarks.articleId, articleId), eq(checklistMarks.revisionHash, hash)))
    .limit(100);
  const markOf = new Map(marks.map((mark) => [mark.item, mark]));
  const desk = deskOf(ctx.actor, sectionId);
  return CHECK_NAMES.map((check) => {
    const mark = markOf.get(check);
    const isAutomatic = Object.hasOwn(AUTOMATIC, check);
    const finding = found.get(check);
    const isWrong = isAutomatic ? finding !== undefined : mark?.kind !== "checked";
    return {
      check,
      label: CHECKS[check],
      isAutomatic,
      ok: !isWrong || mark?.kind === "overridden",
      level: levelOf(check, desk),
      say: finding?.say ?? (isWrong ? "Chưa ai xác nhận." : ""),
      blockIds: finding?.blockIds ?? [],
      mark: mark ? { kind: mark.kind, by: mark.byName, reason: mark.reason, at: mark.at } : null,
    };
  });
}

export async function contentOf(ctx: Context | WriteContext, hash: string): Promise<ArticleContent> {
  const [row] = await ctx.db
    .select({ content: revisions.content })
    .from(revisions)
    .where(eq(revisions.hash, hash))
    .limit(1);
  if (!row) throw new DomainError("not_found", "Không tìm thấy phiên bản này của bài viết.");
  return ArticleContent.parse(row.content);
}

async function factsOf(
  ctx: Context | WriteContext,
  articleId: string,
  { sectionId, topicIds }: Pick<ArticleContent, "sectionId" | "topicIds">,
): Promise<Facts> {
  const [notes, conflicts, [interview], known] = await Promise.all([
    ctx.db
      .select({ id: deskNotes.id })
      .from(deskNotes)
      .where(and(eq(deskNotes.articleId, articleId), isNull(deskNotes.resolvedAt)))
      .limit(1000),
    ctx.db
      .select({ id: draftConflicts.id })
      .from(draftConflicts)
      .where(and(eq(draftConflicts.articleId, articleId), isNull(draftConflicts.resolvedAt)))
      .limit(1000),
    ctx.db.select().from(interviews).where(eq(interviews.articleId, articleId)).limit(1),
    knownAmong(ctx, sectionId, topicIds),
  ]);
  const lacksConsent = interview?.source === "conference" && !interview.hasConsent;
  return { openNotes: notes.length, openConflicts: conflicts.length, lacksConsent, ...known };
}

/** What was merged counts as what it was merged into. */
async function knownAmong(ctx: Context | WriteContext, sectionId: string, topicIds: readonly string[]) {
  const into = await survivorsOf(ctx, [sectionId, ...topicIds]);
  const wanted = [...new Set(topicIds.map((id) => into.get(id) ?? id))];
  const found = await ctx.db
    .select({ id: sections.id })
    .from(sections)
    .where(eq(sections.id, into.get(sectionId) ?? sectionId))
    .limit(1);
  const standing = await ctx.db.select({ id: topics.id }).from(topics).where(inArray(topics.id, wanted)).limit(50);
  return { isSectionGone: found.length === 0, goneTopics: wanted.length - standing.length };
}

function deskOf(actor: Actor, sectionId: string): "editor" | "chief" {
  return actor.kind === "system" || can(actor, "checklist.override", sectionId) ? "chief" : "editor";
}

type Marks = { checked: readonly VouchedCheck[]; overrides: Partial<Record<Check, string>> };

/** Writes down, for this revision, what the person vouches for and what he lets pass, and why. */
export async function markChecks(
  ctx: WriteContext,
  at: { articleId: string; hash: string; sectionId: string },
  { checked, overrides }: Marks,
): Promise<void> {
  const { articleId, hash } = at;
  const { id: by, name: byName } = personOf(ctx.actor);
  const object = { type: "article", id: articleId };
  const put = (item: Check, kind: "checked" | "overridden", reason: string) => {
    const row = { kind, reason, by, byName, at: ctx.now };
    return ctx.db
      .insert(checklistMarks)
      .values({ articleId, revisionHash: hash, item, ...row })
      .onConflictDoUpdate({
        target: [checklistMarks.articleId, checklistMarks.revisionHash, checklistMarks.item],
        set: row,
      });
  };
  for (const item of checked) await put(item, "checked", "");
  if (checked.length > 0) await recordAudit(ctx, "checklist.check", object, { hash, items: checked });
  for (const [item, reason] of Object.entries(overrides) as [Check, string][]) {
    authorize(ctx, "checklist.override", at.sectionId);
    await put(item, "overridden", reason);
    await recordAudit(ctx, "checklist.override", object, { hash, item, reason });
  }
}

/** Refuses while something blocks this person; says what. */
export async function requireChecks(
  ctx: WriteContext,
  at: { articleId: string; hash: string; sectionId: string },
): Promise<void> {
  const blocking = (await checklistOf(ctx, at.articleId, at.hash, at.sectionId)).filter(
    ({ ok, level }) => !ok && level === "block",
  );
  const [first] = blocking;
  if (!first) return;
  const fields = Object.fromEntries(blocking.map(({ check, say }) => [`check:${check}`, say]));
  const more = blocking.length > 1 ? ` Còn ${blocking.length - 1} mục khác.` : "";
  throw new DomainError("conflict", `Danh mục kiểm tra: ${first.label.toLowerCase()} – ${first.say}${more}`, fields);
}

const AT_SUBMISSION: ReadonlySet<Check> = new Set(["sapo", "body", "alt", "caption"]);

/** What an article needs before anybody else is to look at it (press-rules.md 2.3). */
export async function requireComplete(ctx: WriteContext, hash: string): Promise<void> {
  const missing = findings(await contentOf(ctx, hash), NOTHING_AGAINST).filter(({ check }) => AT_SUBMISSION.has(check));
  if (missing.length === 0) return;
  const fields = Object.fromEntries(missing.map(({ check, say }) => [`check:${check}`, say]));
  throw new DomainError("invalid", `Chưa gửi được: ${missing.map(({ say }) => say).join(" ")}`, fields);
}
