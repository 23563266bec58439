import { closeDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { systemContext } from "@/lib/core/context";
import { makeBackup } from "./commands/make-backup";
import { restoreBackup } from "./commands/restore";

// A program of its own that makes a backup or restores one, and ends itself without a word at the wanted step.
const [act, wanted, where = ""] = process.argv.slice(2);
const say = (step: string) => {
  if (step === wanted) process.kill(process.pid, "SIGKILL");
};
if (act === "backup") await makeBackup(systemContext("test"), { say });
else await restoreBackup(where, { migrate: migrateDatabase, say });
await closeDatabase();
