import { eq } from "drizzle-orm";
import { settings } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";
import { Settings } from "./model";

/** The paper's settings, defaults filled in. */
export async function siteSettings(ctx: Context | WriteContext): Promise<Settings> {
  const [row] = await ctx.db.select({ value: settings.value }).from(settings).where(eq(settings.key, "site")).limit(1);
  return Settings.parse(row?.value ?? {});
}
