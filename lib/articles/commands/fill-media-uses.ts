import { asc, eq, gt } from "drizzle-orm";
import { counters, mediaUses, revisions } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { mediaIds } from "@/lib/articles/internal/references";
import { ArticleContent } from "@/lib/articles/model";
import { atomically, type Context } from "@/lib/core/context";

const PER_STEP = 200;
/** A counter that stands for "this has been done". */
const DONE = "media uses filled";

/**
 * A paper of before pictures had places says nothing of where they stand: read it out of its revisions, once, at the
 * start. Without it readers would not see them.
 */
// Not audited: it writes down what the revisions say already.
export async function fillMediaUses(ctx: Context): Promise<void> {
  authorize(ctx, "listing.rebuild");
  const [done] = await ctx.db.select({ name: counters.name }).from(counters).where(eq(counters.name, DONE)).limit(1);
  if (done) return;
  for (let after = ""; ;) {
    const some = await ctx.db
      .select({ hash: revisions.hash, articleId: revisions.articleId, content: revisions.content })
      .from(revisions)
      .where(gt(revisions.hash, after))
      .orderBy(asc(revisions.hash))
      .limit(PER_STEP);
    const last = some.at(-1);
    if (!last) break;
    after = last.hash;
    await atomically(ctx, async (ctx) => {
      const uses = some.flatMap(({ hash, articleId, content }) =>
        mediaIds(ArticleContent.parse(content)).map((mediaId) => ({ mediaId, articleId, place: hash })),
      );
      if (uses.length > 0) await ctx.db.insert(mediaUses).values(uses).onConflictDoNothing();
    });
  }
  await atomically(ctx, async (ctx) => {
    await ctx.db.insert(counters).values({ name: DONE, value: 1 }).onConflictDoNothing();
  });
}
