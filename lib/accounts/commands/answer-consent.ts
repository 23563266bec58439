import { and, desc, eq } from "drizzle-orm";
import { consents } from "@/db/client";
import { isConsentPurpose } from "@/lib/accounts/consent";
import { recordConsent } from "@/lib/accounts/internal/consents";
import { authorizeSelf } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";

/** Agrees to one more thing, or takes it back: as easy one way as the other. Said again it adds nothing. */
export async function answerConsent(
  ctx: Context,
  { purpose, isGiven }: { purpose: string; isGiven: boolean },
  paper: { name: string },
): Promise<void> {
  const { id } = authorizeSelf(ctx);
  if (!isConsentPurpose(purpose)) throw new DomainError("invalid", "Không rõ đồng ý điều gì.");
  if (purpose === "account")
    throw new DomainError("conflict", "Rút lại đồng ý này là xóa tài khoản: xem mục “Xóa tài khoản” ở cuối trang.");
  await atomically(ctx, async (ctx) => {
    if ((await hasConsent(ctx, id, purpose)) === isGiven) return;
    await recordConsent(ctx, id, purpose, paper.name, isGiven);
    await recordAudit(ctx, "account.consent", { type: "user", id }, { purpose, isGiven });
  });
}

/** What the person said last of this purpose; nothing said is no. */
export async function hasConsent(ctx: Context | WriteContext, userId: string, purpose: string): Promise<boolean> {
  const [row] = await ctx.db
    .select({ isGiven: consents.isGiven })
    .from(consents)
    .where(and(eq(consents.userId, userId), eq(consents.purpose, purpose)))
    .orderBy(desc(consents.at), desc(consents.id))
    .limit(1);
  return row?.isGiven ?? false;
}
