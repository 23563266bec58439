import { eq } from "drizzle-orm";
import { articles, database, deskArticles } from "@/db/client";
import { can } from "@/lib/accounts/permissions";
import { saveRevision } from "@/lib/articles/commands/save-revision";
import { type Actor, atomically, systemContext } from "@/lib/core/context";
import { draftFromRevision } from "@/lib/drafts/commands/draft-from-revision";
import { VOUCHED, type VouchedCheck } from "@/lib/workflow/checklist";
import { passOnArticle, returnArticle, sendBackArticle } from "@/lib/workflow/commands/edit";
import { assignArticle, claimArticle, releaseArticle, takeOverArticle } from "@/lib/workflow/commands/hold";
import { publishArticle, scheduleArticle, unscheduleArticle } from "@/lib/workflow/commands/publish";
import { archiveArticle, takeDown, unarchiveArticle } from "@/lib/workflow/commands/remove";
import { submitArticle, withdrawSubmission } from "@/lib/workflow/commands/submit";
import { beginUpdate, dropUpdate } from "@/lib/workflow/commands/update";
import { type Act, type Stage, stageOf, TAKE_DOWN_REASONS } from "@/lib/workflow/model";
import { as, makeDraft, makeSection, user } from "./factories";

export type Person = Extract<Actor, { kind: "user" }>;

export const ALL_VOUCHED = Object.keys(VOUCHED) as VouchedCheck[];
export const REASON = "Cần bổ sung nguồn cho số liệu ở câu 2.";

export async function standing(articleId: string) {
  const [row] = await database()
    .read.select({ state: articles.state, liveHash: articles.liveHash, desk: deskArticles })
    .from(articles)
    .leftJoin(deskArticles, eq(deskArticles.articleId, articles.id))
    .where(eq(articles.id, articleId));
  if (!row) throw new Error("no such article");
  const { state, liveHash, desk } = row;
  return { stage: stageOf(state, desk?.updateState ?? null), state, liveHash, desk };
}

/** Does the act as a person at a screen that shows the article as it is. */
export async function perform(
  act: Act,
  person: Actor,
  articleId: string,
  now = new Date(),
  to?: Person,
): Promise<void> {
  const ctx = as(person, now);
  const head = (await standing(articleId)).desk?.headHash ?? "0".repeat(64);
  const on = { articleId };
  const approving = { ...on, head, checked: ALL_VOUCHED };
  const acts: Record<Act, () => Promise<unknown>> = {
    submit: () => submitArticle(ctx, { ...on, stage: "draft" }),
    resubmit: () => submitArticle(ctx, { ...on, stage: "returned" }),
    withdraw: () => withdrawSubmission(ctx, on),
    claim: () => claimArticle(ctx, on),
    takeOver: () => takeOverArticle(ctx, on),
    release: () => releaseArticle(ctx, on),
    assign: () => assignArticle(ctx, { ...on, toUserId: to?.id ?? "nobody" }),
    return: () => returnArticle(ctx, { ...on, head, reason: REASON }),
    sendBack: () => sendBackArticle(ctx, { ...on, head, reason: REASON }),
    passOn: () => passOnArticle(ctx, { ...on, checked: ALL_VOUCHED }),
    publish: () => publishArticle(ctx, approving),
    schedule: () => scheduleArticle(ctx, { ...approving, at: new Date(now.getTime() + 3_600_000) }),
    unschedule: () => unscheduleArticle(ctx, on),
    beginUpdate: () => beginUpdate(ctx, on),
    dropUpdate: () => dropUpdate(ctx, { ...on, head }),
    takeDown: () => takeDown(ctx, { ...on, category: TAKE_DOWN_REASONS[0], reason: REASON }),
    archive: () => archiveArticle(ctx, on),
    unarchive: () => unarchiveArticle(ctx, on),
  };
  await acts[act]();
}

/** Gives the working copy other words, whoever is at it: what an editor's saves amount to. */
export async function rewrite(
  person: Actor,
  articleId: string,
  content: Parameters<typeof saveRevision>[1]["content"],
  now = new Date(),
): Promise<void> {
  await atomically(as(person, now), async (ctx) => {
    const hash = await saveRevision(ctx, { articleId, content });
    await draftFromRevision(ctx, articleId, hash);
  });
}

const WAYS: Record<Stage, Act[]> = {
  draft: [],
  submitted: ["submit"],
  editing: ["submit", "claim"],
  returned: ["submit", "claim", "return"],
  awaiting_approval: ["submit", "claim", "passOn"],
  scheduled: ["submit", "claim", "passOn", "schedule"],
  published: ["submit", "claim", "passOn", "publish"],
  update_editing: ["submit", "claim", "passOn", "publish", "beginUpdate"],
  update_awaiting_approval: ["submit", "claim", "passOn", "publish", "beginUpdate", "passOn"],
  update_scheduled: ["submit", "claim", "passOn", "publish", "beginUpdate", "passOn", "schedule"],
  removed: ["submit", "claim", "passOn", "publish", "takeDown"],
  archived: ["archive"],
};

/** An article that went the whole way to this stage, each step by somebody who may. `holder` edits it last. */
export async function articleIn(
  stage: Stage,
  { author = user("journalist"), holder = user("managing_editor"), sectionId = "" } = {},
): Promise<{ id: string; sectionId: string; author: Person; holder: Person }> {
  const section = sectionId || (await makeSection());
  const content = { sectionId: section };
  const mayWrite = can(author, "draft.write", section);
  const draft = await makeDraft(content, mayWrite ? as(author) : systemContext("test"));
  const chief = user("managing_editor");
  // Who may not write gets the piece as an article of his all the same: what he may then do is the question.
  const writer = mayWrite ? author : user("journalist");
  const belongTo = (id: string) =>
    database().write(async (db) => {
      await db.update(articles).set({ createdBy: id }).where(eq(articles.id, draft.id));
      await db.update(deskArticles).set({ authorId: id }).where(eq(deskArticles.articleId, draft.id));
    });
  if (!mayWrite) await belongTo(writer.id);
  for (const act of WAYS[stage]) {
    const isWriting = act === "submit" || (act === "archive" && mayWrite);
    await perform(
      act,
      isWriting ? writer : act === "publish" || act === "schedule" || act === "takeDown" ? chief : holder,
      draft.id,
    );
  }
  if (!mayWrite) await belongTo(author.id);
  return { id: draft.id, sectionId: section, author, holder };
}
