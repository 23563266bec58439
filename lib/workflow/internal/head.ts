import type { WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { countChanges } from "@/lib/workflow/changes";
import type { Transition } from "@/lib/workflow/model";
import { contentOf } from "./checks";
import type { Standing } from "./standing";

/** What is approved is what was read: the revision on the screen must be the one that waits. */
export async function requireHead(
  ctx: WriteContext,
  at: Standing,
  row: Transition,
  onScreen: string | undefined,
): Promise<void> {
  if (!row.needs.includes("head")) return;
  const { headHash } = at.desk;
  if (headHash === null) throw new DomainError("conflict", "Chưa có phiên bản nào được trình duyệt.");
  if (onScreen === headHash) return;
  const read = onScreen === undefined ? null : await contentOf(ctx, onScreen).catch(() => null);
  if (read === null || onScreen === undefined)
    throw new DomainError("conflict", "Thiếu phiên bản đã đọc. Vui lòng tải lại trang để đọc bản hiện tại.");
  const changes = countChanges(read, await contentOf(ctx, headHash));
  const say = `Bản đã duyệt khác bản hiện tại: ${changes} thay đổi. Vui lòng xem thay đổi rồi duyệt lại.`;
  throw new DomainError("conflict", say, { head: onScreen, current: headHash });
}
