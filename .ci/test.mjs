// npm test: is it right? Checks, unit and integration tests on both engines, the build, the browser tests.
// Goes on after a failure, tells all failures at the end, and ends with the line "N passed, N failed".
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort, startPostgres } from "./postgres.mjs";
import { ensurePrerequisites } from "./prerequisites.mjs";
import { fromPlaywright, fromVitest, readReport } from "./report.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
// Node 24 comes as a package: everything started from here takes it, whichever Node runs npm.
process.env["PATH"] = [path.resolve("node_modules/.bin"), process.env["PATH"]].join(path.delimiter);

const folder = mkdtempSync(path.join(tmpdir(), "toasoan-ci-"));
const results = [];
let running;
let postgres;

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
]) {
  process.once(signal, () => void endEarly(code));
}

const missing = new Map();
await step("prerequisites", () => {
  for (const { name, command } of ensurePrerequisites()) missing.set(name, command);
  const failed = [...missing].map(([name, command]) => ({ name: `${name} is missing`, why: `As root: ${command}` }));
  return { passed: failed.length === 0 ? 1 : 0, failed, skipped: [] };
});

await check("format", "format:check");
await check("lint", "lint");
await check("types", "types");
await check("dead code", "dead-code");

// The two runs stand in two time zones, so that no test leans on the clock of its machine.
await step("tests on SQLite", () => vitest("sqlite", { TZ: "Asia/Ho_Chi_Minh", TEST_POSTGRES_URL: "" }));
if (!missing.has("PostgreSQL")) {
  await step("tests on PostgreSQL", async () => {
    postgres = await startPostgres();
    try {
      return await vitest("postgres", { TZ: "UTC", TEST_POSTGRES_URL: postgres.url });
    } finally {
      await postgres.stop();
      postgres = undefined;
    }
  });
}

const isBuilt = await check("build", "build");
if (!isBuilt) {
  results.push({
    title: "browser tests",
    passed: 0,
    failed: [{ name: "not run", why: "the build failed" }],
    skipped: [],
  });
} else if (!missing.has("Chromium")) {
  await step("browser tests", async () => {
    const file = path.join(folder, "playwright.json");
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, E2E_PORT: String(await freePort()) };
    // Once more for what fails on a machine that others load; what needed it is named in the summary.
    const code = await run("playwright", ["test", "--retries=1", "--reporter=list,json"], env);
    return readReport(file, code, fromPlaywright);
  });
}

rmSync(folder, { recursive: true, force: true });
process.exitCode = summarize();

async function check(title, script) {
  const result = await step(title, async () => {
    const code = await run("npm", ["run", "-s", script]);
    const failed = code === 0 ? [] : [{ name: `npm run ${script}`, why: `exit code ${code}: see above` }];
    return { passed: code === 0 ? 1 : 0, failed, skipped: [] };
  });
  return result.failed.length === 0;
}

async function vitest(name, env) {
  const file = path.join(folder, `${name}.json`);
  const code = await run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`], env);
  return readReport(file, code, fromVitest);
}

async function step(title, work) {
  console.log(`\n━━ ${title} ${"━".repeat(Math.max(0, 76 - title.length))}`);
  const start = performance.now();
  const result = await Promise.resolve()
    .then(work)
    .catch((error) => ({ passed: 0, failed: [{ name: title, why: String(error?.message ?? error) }], skipped: [] }));
  results.push({ title, seconds: (performance.now() - start) / 1000, ...result });
  return result;
}

/** In a group of its own, so that ending it ends what it has started; what it leaves in TMPDIR goes with our folder. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    running = spawn(command, args, {
      stdio: "inherit",
      detached: true,
      env: { ...process.env, TMPDIR: folder, ...env },
    });
    running.once("error", (error) => {
      console.error(error.message);
      resolve(127);
    });
    running.once("exit", (code) => resolve(code ?? 1));
  });
}

async function endEarly(code) {
  console.error("\nended early");
  if (running && running.exitCode === null) {
    const ended = new Promise((resolve) => running.once("exit", resolve));
    process.kill(-running.pid, "SIGTERM");
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
  }
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

function summarize() {
  const failures = results.flatMap(({ title, failed }) => failed.map((failure) => ({ title, ...failure })));
  if (failures.length > 0) console.log(`\n━━ failures ${"━".repeat(68)}`);
  for (const { title, name, why } of failures) console.log(`✗ ${title}: ${name}\n${why.replaceAll(/^/gm, "    ")}`);

  console.log(`\n━━ summary ${"━".repeat(69)}`);
  for (const { title, passed, failed, skipped, seconds = 0 } of results) {
    const count = `${passed} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`;
    console.log(
      `${failed.length > 0 ? "✗" : "✓"} ${title.padEnd(22)} ${count.padEnd(40)} ${seconds.toFixed(0).padStart(4)} s`,
    );
  }
  for (const { name, why } of results.flatMap((result) => result.flaky ?? []))
    console.log(`  passed at the second try: ${name}\n${why.replaceAll(/^/gm, "    ")}`);
  for (const name of new Set(results.flatMap((result) => result.skipped))) console.log(`  skipped: ${name}`);

  const sum = (count) => results.reduce((total, result) => total + count(result), 0);
  const skipped = sum((result) => result.skipped.length);
  console.log(`${sum((r) => r.passed)} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  return failures.length > 0 ? 1 : 0;
}
