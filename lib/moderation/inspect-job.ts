import { gt } from "drizzle-orm";
import { ratingEvents } from "@/db/client";
import { atomically } from "@/lib/core/context";
import { enqueueJob } from "@/lib/jobs/commands";
import type { JobHandler } from "@/lib/jobs/model";
import { INSPECT_AFTER_MS, INSPECT_KIND } from "@/lib/ratings/model";
import { inspectRatings } from "./commands/inspect-ratings";

/** What came while the sweep before was at work is looked at again. */
const OVERLAP_MS = 5 * 60_000;

/** One sweep for all ratings of a quarter of a minute (lib/ratings/commands/rate-article.ts asks for it). */
export const inspectJob: JobHandler = {
  kind: INSPECT_KIND,
  mode: "at-least-once",
  run: async (ctx, payload) => {
    const asked = typeof payload["since"] === "number" ? payload["since"] : ctx.now.getTime();
    await inspectRatings(ctx, new Date(asked - OVERLAP_MS));
    // Ratings that came meanwhile found this job's key taken, so nobody asked for their sweep yet.
    const [later] = await ctx.db
      .select({ at: ratingEvents.at })
      .from(ratingEvents)
      .where(gt(ratingEvents.at, ctx.now))
      .limit(1);
    if (!later) return;
    const runAt = new Date(Date.now() + INSPECT_AFTER_MS);
    const job = { kind: INSPECT_KIND, runAt, payload: { since: ctx.now.getTime() } };
    await atomically(ctx, (ctx) => enqueueJob(ctx, job));
  },
};
