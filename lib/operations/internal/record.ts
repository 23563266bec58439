import { hostname } from "node:os";
import { and, desc, eq, isNull } from "drizzle-orm";
import { backups } from "@/db/client";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId, nextNumber } from "@/lib/core/ids";

type Kind = "backup" | "drill";
const LABELS: Record<Kind, string> = { backup: "lượt sao lưu", drill: "lượt diễn tập" };
/** Nothing runs as long as this; on another machine nobody can ask whether its process lives. */
const LONGEST_MS = 12 * 3_600_000;

export type Outcome = { isOk: boolean; path: string; bytes: number; details: Record<string, unknown> };

/** Notes that one of this kind has begun, unless one runs already. */
// Not authorized: the command that begins asks. Not audited: the end is.
export async function begin(ctx: Context, kind: Kind, by: string | null): Promise<string> {
  return atomically(ctx, async (ctx) => {
    await nextNumber(ctx, "operations");
    for (const running of await runningOnes(ctx, kind)) {
      if (isAlive(running.details, running.startedAt, ctx.now))
        throw new DomainError("conflict", `Đang có một ${LABELS[kind]} chạy. Vui lòng đợi xong.`);
      await ctx.db
        .update(backups)
        .set({ finishedAt: ctx.now, isOk: false, details: { ...running.details, failure: "Bị ngắt giữa chừng." } })
        .where(eq(backups.id, running.id));
    }
    const id = newId();
    const details = { pid: process.pid, host: hostname() };
    await ctx.db.insert(backups).values({ id, kind, startedAt: ctx.now, details, by });
    return id;
  });
}

// Not authorized: the command that ends it was asked at its beginning.
export async function finish(ctx: Context, id: string, kind: Kind, outcome: Outcome): Promise<void> {
  const now = new Date();
  await atomically({ ...ctx, now }, async (ctx) => {
    await ctx.db
      .update(backups)
      .set({ ...outcome, finishedAt: now })
      .where(eq(backups.id, id));
    const { isOk, path, bytes } = outcome;
    await recordAudit(
      ctx,
      kind === "backup" ? "backup.make" : "backup.drill",
      { type: "backup", id },
      { isOk, path, bytes },
    );
  });
}

async function runningOnes(ctx: WriteContext, kind: Kind) {
  return ctx.db
    .select({ id: backups.id, startedAt: backups.startedAt, details: backups.details })
    .from(backups)
    .where(and(eq(backups.kind, kind), isNull(backups.finishedAt)))
    .orderBy(desc(backups.startedAt))
    .limit(20);
}

export function isAlive(details: Record<string, unknown>, startedAt: Date, now: Date): boolean {
  if (now.getTime() - startedAt.getTime() > LONGEST_MS) return false;
  const { pid, host } = details;
  if (host !== hostname() || typeof pid !== "number") return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
