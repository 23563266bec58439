import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";

export async function nobodyAsked(ctx: Context): Promise<void> { // reported: commands-are-guarded a command asks
  await atomically(ctx, async (ctx) => recordAudit(ctx, "rating.rebuild", { type: "ratings", id: "all" }));
}

export const nobodyKnows = async (ctx: Context) => { // reported: commands-are-guarded a command records
  authorize(ctx, "rating.rebuild");
  await atomically(ctx, async () => undefined);
};

// Not audited:
export async function noReason(ctx: Context): Promise<void> { // reported: commands-are-guarded a command records
  authorize(ctx, "article.rate");
  await atomically(ctx, async () => undefined);
}
