import { startServer } from "@/app/_front/server";
import { closeDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { fillUserWords } from "@/lib/accounts/commands/fill-user-words";
import { forgetOldAccess } from "@/lib/accounts/commands/forget";
import { fillMediaUses } from "@/lib/articles/commands/fill-media-uses";
import { finishImport } from "@/lib/articles/commands/import-articles";
import { forgetOldChanges } from "@/lib/core/changes";
import { atomically, systemContext } from "@/lib/core/context";
import { derivedKey } from "@/lib/core/secrets";
import { sweepDrafts } from "@/lib/drafts/commands/sweep-drafts";
import { forgetOldJobs } from "@/lib/jobs/commands";
import { startJobs } from "@/lib/jobs/run";
import { askForDueOperations } from "@/lib/operations/commands/ask";
import { tellFirstAdmin } from "./first-admin";
import { HANDLERS } from "./handlers";
import { startMail } from "./mail-out";

const HOUR = 3_600_000;
const FIVE_MINUTES = 5 * 60_000;
const TEN_MINUTES = 600_000;

async function main(): Promise<void> {
  process.env["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"] ??= derivedKey("server actions").toString("base64");
  await migrateDatabase();
  // An import that was cut short left articles that no list shows.
  await finishImport(systemContext("start"));
  await fillMediaUses(systemContext("start"));
  await fillUserWords(systemContext("start"));

  const dev = process.argv.includes("--dev");
  const hostname = process.env["HOST"] ?? "127.0.0.1";
  const server = await startServer({ port: portFrom(process.env["PORT"]), hostname, dev });
  console.log(`Tòa Soạn: http://localhost:${server.port}`);

  await tellFirstAdmin(server.port);
  const running = startJobs(HANDLERS);
  const mail = await startMail();
  const sweep = setInterval(forget, HOUR);
  const drafts = setInterval(freezePaused, FIVE_MINUTES);
  forget();
  const clockwork = setInterval(askForWhatIsDue, TEN_MINUTES);
  const stop = async () => {
    clearInterval(sweep);
    clearInterval(drafts);
    clearInterval(clockwork);
    mail.stop();
    await server.stop();
    await running.stop();
    await closeDatabase();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}

function forget(): void {
  for (const old of [forgetOldChanges, forgetOldJobs, forgetOldAccess]) {
    atomically(systemContext("sweep"), old).catch((error: unknown) => console.error("sweep:", error));
  }
}

function freezePaused(): void {
  sweepDrafts(systemContext("sweep")).catch((error: unknown) => console.error("sweep:", error));
}

function askForWhatIsDue(): void {
  askForDueOperations(systemContext("clock")).catch((error: unknown) => console.error("operations:", error));
}

function portFrom(given: string | undefined): number {
  const port = Number(given ?? 3000);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT must be a number below 65536 (it is "${given}")`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
