import { type Command } from "@/cli/command";
import { systemContext } from "@/lib/core/context";
import { rebuildRatings } from "@/lib/ratings/commands/rebuild-ratings";

export const ratingsRebuild: Command = {
  name: "ratings rebuild",
  summary: "derive the ratings' totals from the ledger again",
  help: `[--check]
Prints how many articles differed from what the ledger says, and mends them; with --check it mends nothing and exits
with 1 when any differed.`,
  run: async (args) => {
    const checkOnly = args.includes("--check");
    const report = await rebuildRatings(systemContext("ratings rebuild"), { checkOnly });
    console.log(`${report.articles} articles, ${report.ratings} ratings, ${report.differed.length} differed.`);
    for (const id of report.differed.slice(0, 20)) console.log(`  ${id}`);
    return checkOnly && report.differed.length > 0 ? 1 : 0;
  },
};
