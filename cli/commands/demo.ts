import { parseArgs } from "node:util";
import { type Command } from "@/cli/command";
import { seedDemo } from "@/cli/demo/seed";
import { migrateDatabase } from "@/db/migrate";

export const demo: Command = {
  name: "demo",
  summary: "fill the paper with the demo: a fortnight of a newsroom",
  help: `[--small]
Run again it adds what is missing and keeps what people did.
--small  a dozen pieces, for tests`,
  run: async (args) => {
    const { values } = parseArgs({ args, options: { small: { type: "boolean", default: false } } });
    await migrateDatabase();
    await seedDemo({ small: values.small, say: (line) => console.log(line) });
    return 0;
  },
};
