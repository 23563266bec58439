import { consents } from "@/db/client";
import { CONSENTS, type ConsentPurpose } from "@/lib/accounts/consent";
import type { WriteContext } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";

/** Notes what a person agreed to or took back, in the words in which it was asked. */
export async function recordConsent(
  ctx: WriteContext,
  userId: string,
  purpose: ConsentPurpose,
  paper: string,
  isGiven = true,
): Promise<void> {
  const wording = CONSENTS[purpose](paper);
  await ctx.db.insert(consents).values({ id: newId(), userId, purpose, isGiven, wording, at: ctx.now });
}
