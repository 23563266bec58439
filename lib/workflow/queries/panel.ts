import { and, asc, eq, inArray, or } from "drizzle-orm";
import { articles, sections, userRoles, users } from "@/db/client";
import { can } from "@/lib/accounts/permissions";
import { articlePath } from "@/lib/articles/model";
import type { Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { siteSettings } from "@/lib/settings/queries";
import type { CheckView } from "@/lib/workflow/checklist";
import { checklistOf, draftChecklist } from "@/lib/workflow/internal/checks";
import { requireStanding, type Standing } from "@/lib/workflow/internal/standing";
import { type Act, ACTS, type Stage, STAGE_LABELS, TRANSITIONS } from "@/lib/workflow/model";
import { decide } from "@/lib/workflow/rules";

/** What may be done with an article now, by the one who asks, and what stands in the way. */
export type ActPanelView = {
  articleId: string;
  title: string;
  section: string;
  authorName: string;
  stage: Stage;
  stageLabel: string;
  since: Date;
  holder: { name: string; isMe: boolean; until: Date } | null;
  deadline: Date | null;
  isUrgent: boolean;
  scheduledAt: Date | null;
  returnReason: string;
  returnedHash: string | null;
  headHash: string | null;
  liveHash: string | null;
  /** Of the public page, when there is one. */
  path: `/bai-viet/${string}` | null;
  /** In the order of the table; `why` says why one cannot be pressed now. */
  acts: { act: Act; why: string | null }[];
  /** Of the words that the next act speaks of. */
  checks: CheckView[];
  canOverride: boolean;
  canCorrect: boolean;
  canPlan: boolean;
  /** To whom it may be given. */
  editors: { id: string; name: string }[];
  now: Date;
};

export async function actPanel(ctx: Context, articleId: string): Promise<ActPanelView> {
  const at = await requireStanding(ctx, articleId);
  const { desk, stage, sectionId, headHash, liveHash } = { ...at, headHash: at.desk.headHash };
  const acts = await actsOf(ctx, at);
  const [[names], checks, editors] = await Promise.all([
    ctx.db
      .select({ section: sections.name, number: articles.number, slug: articles.slug })
      .from(articles)
      .leftJoin(sections, eq(sections.id, sectionId))
      .where(eq(articles.id, articleId))
      .limit(1),
    checksFor(ctx, at),
    acts.some(({ act }) => act === "assign") ? editorsOf(ctx, sectionId) : [],
  ]);
  const isPublic = at.state === "published";
  return {
    articleId,
    title: desk.title,
    section: names?.section ?? "",
    authorName: desk.authorName,
    stage,
    stageLabel: STAGE_LABELS[stage],
    since: desk.stateSince,
    holder:
      at.holder && desk.claimUntil
        ? {
            name: at.holder.name,
            isMe: ctx.actor.kind === "user" && at.holder.id === ctx.actor.id,
            until: desk.claimUntil,
          }
        : null,
    deadline: desk.deadline,
    isUrgent: desk.priority < 0,
    scheduledAt: desk.scheduledAt,
    returnReason: desk.returnReason,
    returnedHash: desk.returnedHash,
    headHash,
    liveHash,
    path: isPublic && names ? articlePath(names) : null,
    acts,
    checks,
    canOverride: can(ctx.actor, "checklist.override", sectionId),
    canCorrect: can(ctx.actor, "article.correct", sectionId),
    canPlan: can(ctx.actor, "article.edit", sectionId) && !["published", "removed", "archived"].includes(stage),
    editors,
    now: ctx.now,
  };
}

/** What the person may do, and what he could but for who holds it or who wrote it. */
async function actsOf(ctx: Context, at: Standing): Promise<ActPanelView["acts"]> {
  const { workflow } = await siteSettings(ctx);
  return ACTS.flatMap((act): ActPanelView["acts"] => {
    if (!TRANSITIONS.some((row) => row.act === act && row.from === at.stage)) return [];
    const decided = decide(act, at, ctx.actor, workflow);
    if (!(decided instanceof DomainError)) return [{ act, why: null }];
    // Without the claim the editing acts say so; taking over is offered only when there is somebody to take from.
    const isSaid =
      decided.code === "conflict" ? act !== "takeOver" && act !== "claim" : decided.say.includes("tự duyệt");
    return isSaid ? [{ act, why: decided.say }] : [];
  });
}

async function checksFor(ctx: Context, at: Standing): Promise<CheckView[]> {
  const { articleId, headHash } = at.desk;
  switch (at.stage) {
    case "draft":
    case "returned":
    case "editing":
    case "update_editing":
      return draftChecklist(ctx, articleId, at.sectionId);
    case "submitted":
    case "awaiting_approval":
    case "update_awaiting_approval":
    case "scheduled":
    case "update_scheduled":
      return headHash === null ? [] : checklistOf(ctx, articleId, headHash, at.sectionId);
    case "published":
    case "removed":
    case "archived":
      return [];
  }
}

async function editorsOf(ctx: Context, sectionId: string): Promise<ActPanelView["editors"]> {
  const rows = await ctx.db
    .selectDistinct({ id: users.id, name: users.name })
    .from(userRoles)
    .innerJoin(users, eq(users.id, userRoles.userId))
    .where(
      and(
        inArray(userRoles.role, ["editor", "managing_editor"]),
        or(eq(userRoles.scope, "*"), eq(userRoles.scope, sectionId)),
        eq(users.status, "active"),
      ),
    )
    .orderBy(asc(users.name))
    .limit(100);
  return rows;
}
