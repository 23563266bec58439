import { eq } from "drizzle-orm";
import { settings } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";
import { Settings } from "./model";

/** The paper's settings, defaults filled in. APP_URL, where the operator sets it, is the address of the paper. */
export async function siteSettings(ctx: Context | WriteContext): Promise<Settings> {
  const stored = await storedSettings(ctx);
  const address = process.env["APP_URL"];
  return address ? { ...stored, origin: originOf(address) } : stored;
}

/** As the paper's owner left them, whatever this process was told by its environment. */
export async function storedSettings(ctx: Context | WriteContext): Promise<Settings> {
  const [row] = await ctx.db.select({ value: settings.value }).from(settings).where(eq(settings.key, "site")).limit(1);
  const stored = JSON.stringify(row?.value ?? {});
  if (known.stored !== stored) known = { stored, parsed: Settings.parse(row?.value ?? {}) };
  return known.parsed;
}

/** Asked several times in every request, changed a few times a year: what was parsed last is not parsed again. */
let known: { stored: string; parsed: Settings } = { stored: "{}", parsed: Settings.parse({}) };

function originOf(address: string): string {
  const origin = Settings.shape.origin.safeParse(address);
  if (!origin.success) throw new Error(`APP_URL must be an address such as https://bao.example.vn, not ${address}`);
  return origin.data;
}
