import { parseArgs } from "node:util";
import type { Command } from "@/cli/command";
import { UsageError } from "@/cli/command";
import { migrateDatabase } from "@/db/migrate";
import { systemContext } from "@/lib/core/context";
import { checkRestored, quietRestored } from "@/lib/operations/commands/check-restored";
import { drill } from "@/lib/operations/commands/drill";
import { makeBackup } from "@/lib/operations/commands/make-backup";
import { restoreBackup } from "@/lib/operations/commands/restore";
import { bytesInWords, DRILL_LABELS } from "@/lib/operations/model";

export const backup: Command = {
  name: "backup",
  summary: "make a backup, also while the paper runs",
  help: `[--by ACCOUNT-ID]
Writes a copy of the database and the pictures under BACKUP_DIR (DATA_DIR/backups), and forgets the backups that the rule
does not keep: the newest of each of 7 days, 4 weeks and 12 months. The paper's secret is not in it: keep it elsewhere.`,
  run: async (args) => {
    const { values } = parseArgs({ args, options: { by: { type: "string" } } });
    const made = await makeBackup(systemContext("toasoan backup"), {
      by: values.by ?? null,
      say: (step) => console.log(step),
    });
    console.log(`${made.folder}: ${bytesInWords(made.bytes)}`);
    return 0;
  },
};

export const restore: Command = {
  name: "restore",
  summary: "put a backup in the place of the paper, which must be stopped",
  help: `BACKUP
BACKUP is the name of a backup or its folder. The database that is replaced is kept under DATA_DIR/replaced. Everybody
signs in again. Killed at any moment it has changed nothing or all; run it again.`,
  run: async (args) => {
    const [where] = args;
    if (where === undefined) throw new UsageError("which backup?");
    const { backup: restored, kept } = await restoreBackup(where, {
      migrate: migrateDatabase,
      say: (step) => console.log(step),
    });
    console.log(`The paper is that of ${restored.manifest.at}. What it was is kept: ${kept}`);
    return 0;
  },
};

export const drillCommand: Command = {
  name: "drill",
  summary: "restore the newest backup into a temporary place and look whether it is a paper",
  help: `[BACKUP] [--by ACCOUNT-ID]
Exits with 1 when something is not as it should be. The answer is kept and shown under Vận hành.`,
  run: async (args) => {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { by: { type: "string" } } });
    const [wanted] = positionals;
    const steps = await drill(systemContext("toasoan drill"), {
      by: values.by ?? null,
      ...(wanted === undefined ? {} : { backup: wanted }),
      say: (step) => console.log(`${step.isOk ? "✓" : "✗"} ${DRILL_LABELS[step.name]}: ${step.say}`),
    });
    return steps.every((step) => step.isOk) ? 0 : 1;
  },
};

export const restoredCheck: Command = {
  name: "restored check",
  summary: "used by drill: look through the database of a restored copy",
  help: `Run by drill on a copy, never on the paper: it withdraws every job. Writes one line of JSON.`,
  run: async () => {
    await migrateDatabase();
    const ctx = systemContext("toasoan drill");
    const found = await checkRestored(ctx);
    await quietRestored(ctx);
    console.log(JSON.stringify(found));
    return 0;
  },
};
