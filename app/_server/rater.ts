import type { Context } from "@/lib/core/context";
import { settleDevice } from "@/lib/ratings/commands/settle-device";
import { settleSignals } from "@/lib/ratings/commands/signal-answer";
import { hasRated } from "@/lib/ratings/queries";
import { type SignedIn, signedIn } from "./context";
import { knownReader, readerContext, voterKey } from "./reader";

/** Whose rating of an article is shown: the account's; this device's as long as the account has none. */
export async function raterContext(articleId: string): Promise<Context> {
  const [account, device] = [await signedIn(), await readerContext()];
  if (!account) return device;
  return (await hasRated(account, articleId)) || !(await hasRated(device, articleId)) ? account : device;
}

/** The account has rated, or signed in here: what this device's cookie said of the same is taken back. */
export async function settleThisDevice(account: SignedIn, articleId?: string): Promise<void> {
  const readerId = await knownReader();
  if (readerId === null) return;
  await settleDevice(account, voterKey(readerId), articleId);
  if (articleId === undefined) await settleSignals(account, voterKey(readerId));
}

/** The same for one answer of an interview. */
export async function settleThisSignal(account: SignedIn, at: { articleId: string; turnId: string }): Promise<void> {
  const readerId = await knownReader();
  if (readerId !== null) await settleSignals(account, voterKey(readerId), at);
}
