import { createReadStream, readFileSync } from "node:fs";
import { type Command, UsageError } from "@/cli/command";
import { LedgerError, readLedger } from "@/lib/moderation/replay/read-ledger";
import { type Found, Watch } from "@/lib/moderation/replay/watch";
import { DEFAULT_THRESHOLDS, type Thresholds } from "@/lib/moderation/rules/thresholds";
import { Integrity } from "@/lib/settings/model";

export const ratingsReplay: Command = {
  name: "ratings replay",
  summary: "tell what the rules of rating integrity would do with a ledger",
  help: `LEDGER.jsonl [--sort] [--rules FILE]
Reads one rating a line, oldest first: {"article", "voter", "level": 1–5 or null, "at": ISO 8601, ms or s}, and where
known "section", "authors", "network", "isNew", "dwellMs". Prints what would be held, and when. --sort takes the lines
in any order, and all of them into memory. FILE is JSON of the settings ratings.integrity. Changes nothing.`,
  run: async (args) => {
    const file = args.find((arg, i) => !arg.startsWith("--") && args[i - 1] !== "--rules");
    if (!file) throw new UsageError("which ledger?");
    const watch = new Watch(rulesIn(args));
    let ratings = 0;
    try {
      for await (const event of readLedger(createReadStream(file), { isAnyOrder: args.includes("--sort") })) {
        watch.feed(event);
        ratings++;
      }
    } catch (error) {
      if (error instanceof LedgerError) throw new UsageError(error.message);
      throw error;
    }
    watch.finish();
    for (const found of watch.found) print(found);
    const held = watch.found.reduce((sum, { finding }) => sum + finding.votes.length, 0);
    console.log(`${ratings} ratings, ${watch.found.length} findings, ${held} held.`);
    return 0;
  },
};

function rulesIn(args: string[]): Thresholds {
  if (!args.includes("--rules")) return DEFAULT_THRESHOLDS;
  const file = args[args.indexOf("--rules") + 1];
  if (!file) throw new UsageError("--rules wants a file");
  return Integrity.parse(JSON.parse(readFileSync(file, "utf8")));
}

function print({ at, articleId, finding }: Found): void {
  const where = `${new Date(at).toISOString()}  article ${articleId}  ${finding.kind} ${finding.side}`;
  console.log(`${where}  ${finding.votes.length} held, evidence ${finding.total.toFixed(1)}`);
  for (const { says } of finding.signals) console.log(`    ${says}`);
}
