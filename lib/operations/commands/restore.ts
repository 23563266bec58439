import path from "node:path";
import { and, inArray, sql } from "drizzle-orm";
import { closeDatabase, counters, jobs, sessions } from "@/db/client";
import { type Alone, maintenance } from "@/db/maintenance";
import { PaperRunsError } from "@/db/paper-runs";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, systemContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { tag } from "@/lib/core/tags";
import { type Backup, copyOf, requireBackup, requireWhole } from "@/lib/operations/internal/backup-folder";
import { wrongRows } from "@/lib/operations/internal/checks";
import { linkOrCopy, type Listed, mediaFolder } from "@/lib/operations/internal/files";

export type RestoreStep = "checked" | "alone" | "staged" | "media" | "settled" | "swapped";

type Options = { migrate: () => Promise<void>; say?: (step: RestoreStep) => void };

/**
 * Puts a backup in the place of the paper, which must not run. Until the last step the paper is untouched, and that step
 * is one rename: killed at any moment, it is the old paper or the new one, and the command can be run again.
 */
// Not authorized: only who has the machine itself can run it, and there is no paper that could ask for an account.
export async function restoreBackup(where: string, { migrate, say = () => undefined }: Options) {
  const backup = await requireBackup(where);
  const media = await requireWhole(backup);
  say("checked");
  const alone = await claim();
  let url: string | undefined;
  try {
    say("alone");
    url = await stage(backup);
    say("staged");
    await addMedia(backup, media);
    say("media");
    await inDatabase(url, async () => {
      await migrate();
      await settle(backup, await alone.numbers());
    });
    say("settled");
    const kept = await alone.swap(url, new Date().toISOString().slice(0, 19).replaceAll(":", "-"));
    say("swapped");
    return { backup, kept };
  } finally {
    await alone.release();
    if (url !== undefined) await maintenance().drop(url);
  }
}

async function claim(): Promise<Alone> {
  try {
    return await maintenance().claim();
  } catch (error) {
    if (!(error instanceof PaperRunsError)) throw error;
    throw new DomainError("conflict", "Báo đang chạy. Hãy dừng báo (và mọi lệnh toasoan khác) rồi khôi phục.");
  }
}

async function stage(backup: Backup): Promise<string> {
  const database = maintenance();
  const url = await database.stage(copyOf(backup));
  const { damage, brokenReferences, rows } = await database.check(url);
  const wrong = wrongRows(backup.manifest.rows, rows);
  if (damage.length > 0 || brokenReferences > 0 || wrong.length > 0) {
    await database.drop(url);
    throw new DomainError("invalid", `Bản sao lưu ${backup.name} không dùng được: ${[...damage, ...wrong].join("; ")}`);
  }
  return url;
}

/** Adds what is missing and takes nothing away: a picture that the restored paper does not know harms nobody. */
async function addMedia(backup: Backup, files: readonly Listed[]): Promise<void> {
  for (const { path: name } of files) {
    await linkOrCopy(path.join(backup.folder, "media", name), path.join(mediaFolder(), name));
  }
}

async function inDatabase(url: string, work: () => Promise<void>): Promise<void> {
  const before = process.env["DATABASE_URL"];
  await closeDatabase();
  process.env["DATABASE_URL"] = url;
  try {
    await work();
  } finally {
    await closeDatabase();
    if (before === undefined) delete process.env["DATABASE_URL"];
    else process.env["DATABASE_URL"] = before;
  }
}

/**
 * What may not come back with the old days: numbers that were handed out since (an address is never used twice, kept
 * pages know their change), and sessions that were ended since. Letters lie in files, which no restore brings back.
 */
// Not authorized: the restore was, by having the machine.
async function settle(backup: Backup, numbers: Record<string, number>): Promise<void> {
  await atomically(systemContext("toasoan restore"), async (ctx) => {
    for (const [name, value] of Object.entries(numbers)) {
      await ctx.db
        .insert(counters)
        .values({ name, value })
        .onConflictDoUpdate({
          target: counters.name,
          set: { value: sql`case when ${counters.value} > ${value} then ${counters.value} else ${value} end` },
        });
    }
    await ctx.db.delete(sessions);
    await ctx.db
      .update(jobs)
      .set({ state: "withdrawn", uniqueKey: null, leaseId: null, leaseUntil: null, finishedAt: ctx.now })
      .where(and(inArray(jobs.kind, NOT_AGAIN), inArray(jobs.state, ["waiting", "running"])));
    await announce(ctx, [tag.all]);
    await recordAudit(ctx, "backup.restore", { type: "backup", id: backup.manifest.id }, { name: backup.name });
  });
}

/** Jobs that reach outside and may have done so already; what is published by the clock still is. */
const NOT_AGAIN = ["backup.make", "backup.drill"];
