import { and, type AnyColumn, eq, isNull, type SQL } from "drizzle-orm";
import { articles, deskArticles } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import type { Stage } from "@/lib/workflow/model";
import type { DeskRow, Standing } from "./standing";

type Change = Partial<Omit<DeskRow, "articleId" | "state" | "updateState">>;

/**
 * Takes the article from where it stood to `to`, if it still stands there: state, update, head and holder are asked in
 * the same statement that changes them. `liveIsWritten`: articles.state is left to who publishes or takes down.
 */
export async function move(
  ctx: WriteContext,
  at: Standing,
  to: Stage,
  change: Change = {},
  { liveIsWritten = false } = {},
): Promise<void> {
  const { desk } = at;
  const updateState = to.startsWith("update_") ? (to.slice("update_".length) as DeskRow["updateState"]) : null;
  const state = (updateState === null ? to : "published") as DeskRow["state"];
  const since = to === at.stage ? {} : { stateSince: ctx.now };
  const next = { state, updateState, updatedAt: ctx.now, ...since, ...change };
  await ctx.db
    .insert(deskArticles)
    .values({ ...desk })
    .onConflictDoNothing();
  const moved = await ctx.db
    .update(deskArticles)
    .set(next)
    .where(
      and(
        eq(deskArticles.articleId, desk.articleId),
        eq(deskArticles.state, desk.state),
        is(deskArticles.updateState, desk.updateState),
        is(deskArticles.headHash, desk.headHash),
        is(deskArticles.claimedBy, desk.claimedBy),
        is(deskArticles.scheduledJobId, desk.scheduledJobId),
      ),
    )
    .returning({ id: deskArticles.articleId });
  if (moved.length === 0) throw new DomainError("conflict", MOVED);
  if (liveIsWritten || state === at.state) return;
  const written = await ctx.db
    .update(articles)
    .set({ state: state as Standing["state"] })
    .where(and(eq(articles.id, desk.articleId), eq(articles.state, at.state)))
    .returning({ id: articles.id });
  if (written.length === 0) throw new DomainError("conflict", MOVED);
}

const MOVED = "Người khác vừa thay đổi bài này. Vui lòng tải lại trang rồi làm lại.";

function is(column: AnyColumn, value: string | null): SQL {
  return value === null ? isNull(column) : eq(column, value);
}
