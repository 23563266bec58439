// npm run migrations:generate -- --name what-it-does [--custom]: the same step for each engine.
import { spawnSync } from "node:child_process";

for (const ENGINE of ["sqlite", "postgres"]) {
  const args = ["generate", ...process.argv.slice(2)];
  const { status } = spawnSync("drizzle-kit", args, { stdio: "inherit", env: { ...process.env, ENGINE } });
  if (status !== 0) process.exit(status ?? 1);
}
