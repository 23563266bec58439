import { authorize } from "@/lib/accounts/permissions";
import { auditHead } from "@/lib/audit/queries";
import { contextOf, type Context } from "@/lib/core/context";
import { allBackups, type Backup, removeBackup, writeBackup } from "@/lib/operations/internal/backup-folder";
import { begin, finish } from "@/lib/operations/internal/record";
import { keptBackups } from "@/lib/operations/model";

type Options = { by?: string | null; say?: (step: string) => void };

/** Makes a backup while the paper runs, and forgets those that the rule does not keep. */
// Not audited: `finish` does it, with what came of it.
export async function makeBackup(ctx: Context, { by = null, say = () => undefined }: Options = {}): Promise<Backup> {
  authorize(ctx, "operations.manage");
  const id = await begin(ctx, "backup", by);
  say("begun");
  try {
    const audit = () => auditHead(contextOf(ctx.actor));
    const backup = await writeBackup({ id, at: ctx.now, audit }, say);
    const { rows, media, copy } = backup.manifest;
    await finish(ctx, id, "backup", {
      isOk: true,
      path: backup.name,
      bytes: backup.bytes,
      details: { sha256: copy.sha256, media, tables: Object.keys(rows).length },
    });
    await forgetOldBackups();
    return backup;
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    await finish(ctx, id, "backup", { isOk: false, path: "", bytes: 0, details: { failure } });
    throw error;
  }
}

async function forgetOldBackups(): Promise<void> {
  const all = await allBackups();
  const kept = new Set(keptBackups(all));
  for (const backup of all) if (!kept.has(backup)) await removeBackup(backup);
}
