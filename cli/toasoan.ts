import { closeDatabase } from "@/db/client";
import { DomainError } from "@/lib/core/errors";
import { type Command, UsageError } from "./command";
import { auditVerify } from "./commands/audit-verify";
import { backup, drillCommand, restore, restoredCheck } from "./commands/backup";
import { demo } from "./commands/demo";
import { importArticlesCommand } from "./commands/import-articles";
import { interviewParse } from "./commands/interview";
import { jobsList, jobsRetry } from "./commands/jobs";
import { listingsRebuild } from "./commands/listings-rebuild";
import { mediaMove } from "./commands/media-move";
import { migrate } from "./commands/migrate";
import { ratingsExport } from "./commands/ratings-export";
import { ratingsRebuild } from "./commands/ratings-rebuild";
import { ratingsReplay } from "./commands/ratings-replay";
import { ratingsSimulate } from "./commands/ratings-simulate";
import { searchRebuild } from "./commands/search-rebuild";
import { userCreate } from "./commands/user-create";

const COMMANDS: Command[] = [
  migrate,
  demo,
  importArticlesCommand,
  userCreate,
  interviewParse,
  mediaMove,
  ratingsRebuild,
  ratingsExport,
  ratingsReplay,
  ratingsSimulate,
  listingsRebuild,
  searchRebuild,
  backup,
  drillCommand,
  restore,
  restoredCheck,
  auditVerify,
  jobsList,
  jobsRetry,
];

async function main(args: string[]): Promise<number> {
  const command = COMMANDS.find(({ name }) => name.split(" ").every((word, i) => args[i] === word));
  if (!command) {
    const isHelp = args.length === 0 || args[0] === "--help" || args[0] === "help";
    if (!isHelp) console.error(`toasoan: there is no command "${args.slice(0, 2).join(" ")}"\n`);
    console.log(overview());
    return isHelp ? 0 : 2;
  }
  const rest = args.slice(command.name.split(" ").length);
  if (rest.includes("--help")) {
    console.log(`npm run -s toasoan -- ${command.name}\n\n${command.help}`);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`toasoan: ${error.message}\n\n${command.help}`);
      return 2;
    }
    if (error instanceof DomainError) {
      console.error(`toasoan: ${error.say}`);
      for (const [field, say] of Object.entries(error.fields)) console.error(`  ${field}: ${say}`);
      return 1;
    }
    throw error;
  } finally {
    await closeDatabase();
  }
}

function overview(): string {
  const width = Math.max(...COMMANDS.map((c) => c.name.length));
  const lines = COMMANDS.map((c) => `  ${c.name.padEnd(width)}  ${c.summary}`);
  return `npm run -s toasoan -- <command> [--help]\n\n${lines.join("\n")}`;
}

process.exitCode = await main(process.argv.slice(2));
