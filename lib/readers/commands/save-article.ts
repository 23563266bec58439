import { and, count, eq } from "drizzle-orm";
import { savedArticles } from "@/db/client";
import { authorizeSelf } from "@/lib/accounts/permissions";
import { cardsByIds } from "@/lib/articles/queries/cards";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";

const MOST = 5000;

/** Keeps a published article in the account's list, or takes it out. Twice is once. */
// Not audited: what somebody means to read is nobody's business.
export async function saveArticle(ctx: Context, articleId: string, isSaved: boolean): Promise<void> {
  const { id: userId } = authorizeSelf(ctx);
  if (isSaved) {
    const [card] = await cardsByIds(ctx, [articleId]);
    if (!card) throw new DomainError("not_found", "Không tìm thấy bài viết để lưu.");
  }
  await atomically(ctx, async (ctx) => {
    if (!isSaved) {
      await ctx.db
        .delete(savedArticles)
        .where(and(eq(savedArticles.userId, userId), eq(savedArticles.articleId, articleId)));
      return;
    }
    const [held] = await ctx.db.select({ n: count() }).from(savedArticles).where(eq(savedArticles.userId, userId));
    if ((held?.n ?? 0) >= MOST)
      throw new DomainError("limited", `Danh sách đã có ${MOST} bài. Vui lòng bỏ bớt bài đã đọc rồi lưu tiếp.`);
    await ctx.db.insert(savedArticles).values({ userId, articleId, at: ctx.now }).onConflictDoNothing();
  });
}
