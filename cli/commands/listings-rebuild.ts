import { type Command } from "@/cli/command";
import { rebuildListings } from "@/lib/articles/commands/rebuild-listings";
import { systemContext } from "@/lib/core/context";

export const listingsRebuild: Command = {
  name: "listings rebuild",
  summary: "make every public list again from the published articles",
  help: "Safe at any time; readers see the old lists until the new ones stand.",
  run: async () => {
    const { articles, lists } = await rebuildListings(systemContext("listings rebuild"));
    console.log(`${articles} articles in ${lists} lists.`);
    return 0;
  },
};
