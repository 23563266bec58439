import { type Command } from "@/cli/command";
import { migrateDatabase } from "@/db/migrate";

export const migrate: Command = {
  name: "migrate",
  summary: "bring the database to the newest form",
  help: "Forward only, under a lock; the server does the same when it starts. DATABASE_URL names the database.",
  run: async () => {
    await migrateDatabase();
    console.log("The database is up to date.");
    return 0;
  },
};
