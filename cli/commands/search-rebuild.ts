import { parseArgs } from "node:util";
import type { Command } from "@/cli/command";
import { rebuildSearch } from "@/lib/articles/commands/rebuild-search";
import { systemContext } from "@/lib/core/context";

export const searchRebuild: Command = {
  name: "search rebuild",
  summary: "index every published article again",
  help: `[--from-nothing]
Safe at any time, while the paper is being read and written. Run it after a restore, after renaming many topics, or when
an article cannot be found that should be.
--from-nothing  empties the index first, for one that is damaged; until the end, searches find less`,
  run: async (args) => {
    const { values } = parseArgs({ args, options: { "from-nothing": { type: "boolean", default: false } } });
    let said = 0;
    const { articles, removed } = await rebuildSearch(systemContext("search rebuild"), {
      fromNothing: values["from-nothing"],
      onProgress: (count) => {
        if (count - said < 5000) return;
        said = count;
        console.log(`  ${count} articles …`);
      },
    });
    console.log(`${articles} articles indexed, ${removed} removed.`);
    return 0;
  },
};
