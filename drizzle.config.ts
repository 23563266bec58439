import { defineConfig } from "drizzle-kit";

// One schema, two engines: npm run migrations:generate runs this once for each.
const engine = process.env["ENGINE"] === "postgres" ? "postgres" : "sqlite";

export default defineConfig({
  dialect: engine === "postgres" ? "postgresql" : "sqlite",
  schema: `./db/${engine}/schema.ts`,
  out: `./db/${engine}/migrations`,
});
