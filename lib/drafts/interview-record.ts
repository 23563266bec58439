import { eq } from "drizzle-orm";
import { interviews } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";
import { EMPTY_RECORD, type InterviewRecord } from "@/lib/interviews/model";
import { requireReadable } from "./access";

/** How the interview was held, as far as somebody wrote it down; for who may read the working copy. */
export async function interviewRecord(
  ctx: Context | WriteContext,
  articleId: string,
): Promise<{ record: InterviewRecord; isWritten: boolean }> {
  await requireReadable(ctx, articleId);
  const [row] = await ctx.db.select().from(interviews).where(eq(interviews.articleId, articleId)).limit(1);
  if (!row) return { record: EMPTY_RECORD, isWritten: false };
  const { articleId: _, updatedAt: __, ...record } = row;
  return { record, isWritten: true };
}
