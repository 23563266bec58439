import { type Command } from "@/cli/command";
import { systemContext } from "@/lib/core/context";
import { type RebuildReport, rebuildRatings } from "@/lib/ratings/commands/rebuild-ratings";

const SHOWN_EACH = 5000;

export const ratingsRebuild: Command = {
  name: "ratings rebuild",
  summary: "derive the ratings' totals from the ledger again",
  help: `[--check]
Prints how many articles, and days by section, differed from what the ledger and the decisions on it say, and mends them; with --check it mends nothing and exits
with 1 when any differed.`,
  run: async (args) => {
    const checkOnly = args.includes("--check");
    const onProgress = ({ articles, ratings, differed }: RebuildReport) => {
      if (articles % SHOWN_EACH === 0)
        console.log(`  ${articles} articles, ${ratings} ratings, ${differed.length} differed …`);
    };
    const report = await rebuildRatings(systemContext("ratings rebuild"), { checkOnly, onProgress });
    console.log(`${report.articles} articles, ${report.ratings} ratings, ${report.differed.length} differed.`);
    for (const id of report.differed.slice(0, 20)) console.log(`  ${id}`);
    const days = report.daysDiffered;
    if (days.length > 0) console.log(`${days.length} days differed by section: ${days.slice(0, 20).join(", ")}`);
    return checkOnly && report.differed.length + days.length > 0 ? 1 : 0;
  },
};
