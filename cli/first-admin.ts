import { offerFirstAdmin } from "@/lib/accounts/commands/invite";
import { systemContext } from "@/lib/core/context";
import { Settings } from "@/lib/settings/model";
import { siteSettings } from "@/lib/settings/queries";

/** A paper without an admin prints the link that makes one; each start prints another, and the one before is over. */
export async function tellFirstAdmin(port: number): Promise<void> {
  const ctx = systemContext("start");
  const settings = await siteSettings(ctx);
  const origin = settings.origin === Settings.parse({}).origin ? `http://localhost:${port}` : settings.origin;
  const link = await offerFirstAdmin(ctx, { ...settings, origin });
  if (link) console.log(`There is no admin yet. This link makes one, once, within 24 hours:\n${link}`);
}
