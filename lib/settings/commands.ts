import { settings } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { Settings } from "./model";
import { storedSettings } from "./queries";

/** Changes the named settings and leaves the others; effective on every page at once. */
export async function changeSettings(ctx: Context | WriteContext, change: Partial<Settings>): Promise<Settings> {
  authorize(ctx, "settings.manage");
  return atomically(ctx, async (ctx) => {
    const value = parse(Settings, { ...(await storedSettings(ctx)), ...change });
    await ctx.db
      .insert(settings)
      .values({ key: "site", value, updatedAt: ctx.now })
      .onConflictDoUpdate({ target: settings.key, set: { value, updatedAt: ctx.now } });
    await announce(ctx, [tag.settings, tag.all]);
    await recordAudit(ctx, "settings.change", { type: "settings", id: "site" }, { changed: Object.keys(change) });
    return value;
  });
}
