import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { E2E_DATA, E2E_ORIGIN, E2E_PORT } from "./place";

// Starts the built paper with the small demo in a folder of its own. The secret is the build's: the forms' ids hang on it.
const { DATABASE_URL: _, ...inherited } = process.env;
const env = {
  ...inherited,
  DATA_DIR: E2E_DATA,
  APP_URL: E2E_ORIGIN,
  PORT: String(E2E_PORT),
};

rmSync(E2E_DATA, { recursive: true, force: true });
mkdirSync(E2E_DATA, { recursive: true });
const secret = path.join(process.env["DATA_DIR"] ?? "data", "secret");
if (existsSync(secret)) copyFileSync(secret, path.join(E2E_DATA, "secret"));

const seeded = spawnSync("npm", ["run", "-s", "toasoan", "--", "demo", "--small"], { env, stdio: "inherit" });
if (seeded.status !== 0) process.exit(seeded.status ?? 1);

const server = spawn("node", ["dist/serve.js"], { env, stdio: "inherit" });
// Whoever asks how much memory the paper takes finds it by this.
writeFileSync(path.join(E2E_DATA, "pid"), String(server.pid));
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 1));
