import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { type Command, UsageError } from "@/cli/command";
import { LedgerLine } from "@/lib/moderation/replay/line";
import { Watch } from "@/lib/moderation/replay/watch";
import { DEFAULT_THRESHOLDS } from "@/lib/moderation/rules/thresholds";
import { Integrity } from "@/lib/settings/model";

export const ratingsReplay: Command = {
  name: "ratings replay",
  summary: "tell what the rules of rating integrity would do with a ledger",
  help: `LEDGER.jsonl [--rules FILE]
Reads one rating a line, oldest first: {"article", "voter", "level": 1–5 or null, "at": ISO 8601, ms or s}, and where
known "section", "authors", "network", "isNew", "dwellMs". Prints what would be held, and when. FILE is JSON of the
settings ratings.integrity. Changes nothing.`,
  run: async (args) => {
    const file = args.find((arg, i) => !arg.startsWith("--") && args[i - 1] !== "--rules");
    if (!file) throw new UsageError("which ledger?");
    const rules = args.includes("--rules") ? args[args.indexOf("--rules") + 1] : undefined;
    const watch = new Watch(
      rules === undefined ? DEFAULT_THRESHOLDS : Integrity.parse(JSON.parse(readFileSync(rules, "utf8"))),
    );
    let lines = 0;
    for await (const line of createInterface({ input: createReadStream(file) })) {
      if (line.trim() === "") continue;
      const read = LedgerLine.safeParse(JSON.parse(line));
      lines++;
      if (!read.success) throw new UsageError(`line ${lines}: ${read.error.issues[0]?.message ?? "not understood"}`);
      watch.feed(read.data);
    }
    watch.finish();
    let held = 0;
    for (const { at, articleId, finding } of watch.found) {
      held += finding.votes.length;
      const where = `${new Date(at).toISOString()}  article ${articleId}  ${finding.kind} ${finding.side}`;
      console.log(`${where}  ${finding.votes.length} held, evidence ${finding.total.toFixed(1)}`);
      for (const { says } of finding.signals) console.log(`    ${says}`);
    }
    console.log(`${lines} ratings, ${watch.found.length} findings, ${held} held.`);
    return 0;
  },
};
