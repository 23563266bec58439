import { atomically, type Context } from "@/lib/core/context";

// Not audited: a rating is its own record; auditing every vote would be a reading log
export async function rateArticle(ctx: Context): Promise<void> { // reported: commands-are-guarded a command asks
  await atomically(ctx, async () => undefined);
}
