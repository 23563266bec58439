"use server";

import { stateAction } from "@/app/_server/action";
import { showAnew } from "@/app/_server/cached";
import { verifyWholeChain } from "@/lib/audit/verify";
import { DomainError } from "@/lib/core/errors";
import { number } from "@/lib/text/numbers";

/** "Kiểm lại từ đầu": walks the whole chain, not only what came since the last time. */
export const verifyChain = stateAction("audit.read", async (ctx) => {
  const verdict = await verifyWholeChain(ctx);
  if (!verdict.ok) throw new DomainError("conflict", `Chuỗi nhật ký hỏng từ dòng ${number(verdict.brokenAt)}.`);
  showAnew();
  return `Cả ${number(verdict.entries)} dòng liền mạch. Mã băm cuối: ${verdict.head}`;
});
