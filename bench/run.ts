import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { closeDatabase } from "@/db/client";
import { systemContext } from "@/lib/core/context";
import { changeSettings } from "@/lib/settings/commands";
import { Settings } from "@/lib/settings/model";
import { generateArticles } from "./generate";
import { firstAnswers, type Load, load, residentMegabytes } from "./load";
import { rate } from "./rate";
import { cookieOf } from "./sign-in";

// npm run bench [-- --sizes 1000,100000 --seconds 8 --keep]: what one process does on this machine, as a table.
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,100000" },
    seconds: { type: "string", default: "8" },
    keep: { type: "boolean", default: false },
  },
});
const seconds = Number(values.seconds);
const PORT = 3399;
const ORIGIN = `http://127.0.0.1:${PORT}`;

for (const size of values.sizes.split(",").map(Number)) await measure(size);

async function measure(size: number): Promise<void> {
  const folder = path.join(tmpdir(), `toasoan-bench-${size}`);
  const env = { ...process.env, DATA_DIR: folder, PORT: String(PORT) };
  await fill(folder, size, env);
  command(["run", "-s", "build", "--", "--if-needed"], env);

  const started = performance.now();
  const server = spawn("node", ["dist/serve.js"], { env, stdio: ["ignore", "ignore", "inherit"] });
  try {
    await ready();
    const coldStart = performance.now() - started;
    await sleep(4000);
    const pid = server.pid ?? 0;
    const idle = residentMegabytes(pid);
    const articles = await addresses("/moi-nhat", 200);
    const first = await firstAnswers(articles.slice(1).map((a) => ORIGIN + a));

    const rows: [string, Load][] = [];
    const pages = [
      ["home", "/"],
      ["article", articles[0] ?? "/"],
      ["section", "/chuyen-muc/kinh-te"],
      ["search, kept", "/tim-kiem?q=th%C3%A0nh+ph%E1%BB%91"],
      ["page 40 of the newest", "/moi-nhat?trang=40"],
    ] as const;
    for (const [name, address] of pages) {
      await fetch(ORIGIN + address);
      await sleep(1200);
      rows.push([name, await load(pid, ORIGIN + address, seconds)]);
    }
    rows.push(["rating (a POST each)", await rate(pid, ORIGIN, articles.slice(0, 100), seconds)]);
    process.env["DATA_DIR"] = folder;
    const cookie = await cookieOf("admin");
    await closeDatabase();
    rows.push(["dashboard (signed in)", await load(pid, `${ORIGIN}/quan-tri`, seconds, cookie)]);
    report(size, { coldStart, idle, loaded: residentMegabytes(pid), first }, rows);
  } finally {
    await stop(server);
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(folder: string, size: number, env: NodeJS.ProcessEnv): Promise<void> {
  if (existsSync(path.join(folder, "filled"))) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "articles.jsonl");
  const out = createWriteStream(file);
  for (const article of generateArticles(size))
    if (!out.write(`${JSON.stringify(article)}\n`)) await once(out, "drain");
  out.end();
  await once(out, "finish");
  const start = performance.now();
  command(["run", "-s", "toasoan", "--", "import", "articles", file], env);
  const took = (performance.now() - start) / 1000;
  console.log(`\nimport of ${size} articles: ${took.toFixed(0)} s, ${(size / took).toFixed(0)} a second`);
  await liftLimits(folder);
  if (values.keep) mkdirSync(path.join(folder, "filled"));
}

/** The limits of ratings would answer most of the measured ones. */
async function liftLimits(folder: string): Promise<void> {
  process.env["DATA_DIR"] = folder;
  const unlimited = { perReaderPerHour: 1e9, perNetworkPerHour: 1e9, perArticlePerMinute: 1e9 };
  const { ratings } = Settings.parse({});
  await changeSettings(systemContext("bench"), { ratings: { ...ratings, ...unlimited } });
  await closeDatabase();
}

function command(args: string[], env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync("npm", args, { env, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`npm ${args.join(" ")} ended with ${status}`);
}

async function ready(): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const answer = await fetch(`${ORIGIN}/api/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error("the server did not start within a minute");
}

/** Addresses of articles, from as many pages of the list as it takes. */
async function addresses(list: string, count: number): Promise<string[]> {
  const found = new Set<string>();
  for (let page = 1; page <= 30 && found.size < count; page++) {
    const html = await (await fetch(`${ORIGIN}${list}${page > 1 ? `?trang=${page}` : ""}`)).text();
    for (const [, address] of html.matchAll(/href="(\/bai-viet\/[^"#]+)"/gu)) if (address) found.add(address);
  }
  return [...found].slice(0, count);
}

type Whole = { coldStart: number; idle: number; loaded: number; first: { p50: number; p99: number } };

function report(size: number, whole: Whole, rows: [string, Load][]): void {
  console.log(`\n### ${size.toLocaleString("en")} articles, one process, SQLite\n`);
  console.log("| page | requests/s | p50 ms | p99 ms | CPU ms/request | errors |");
  console.log("|---|---|---|---|---|---|");
  for (const [name, l] of rows) {
    const cells = [name, l.requestsPerSecond.toFixed(0), l.p50, l.p99, l.cpuPerRequest.toFixed(3), l.errors];
    console.log(`| ${cells.join(" | ")} |`);
  }
  console.log(
    `\nFirst answer of an article that is not kept: p50 ${whole.first.p50.toFixed(1)} ms, p99 ${whole.first.p99.toFixed(1)} ms.`,
  );
  console.log(
    `Start to ready ${whole.coldStart.toFixed(0)} ms; ${whole.idle} MB idle, ${whole.loaded} MB after the load.`,
  );
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill("SIGTERM");
  await once(server, "exit");
}
