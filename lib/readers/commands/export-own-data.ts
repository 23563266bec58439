import { authorizeSelf } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { ownData } from "@/lib/readers/export";

/** Hands the account its own data, and notes that it was asked for. */
export async function exportOwnData(ctx: Context): Promise<Awaited<ReturnType<typeof ownData>>> {
  const { id } = authorizeSelf(ctx);
  const data = await ownData(ctx);
  await atomically(ctx, (ctx) => recordAudit(ctx, "account.export", { type: "user", id }));
  return data;
}
