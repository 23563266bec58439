import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

const PROGRAM = `
import { restWhenQuiet } from "./rest";
let work = 0;
const rest = restWhenQuiet({ work: () => work, quietMs: 200, lookMs: 20, worthBytes: 4 << 20 });
rest.now();
const mb = () => process.memoryUsage.rss() >> 20;
const start = mb();
let peak = 0;
const busy = setInterval(() => {
  work++;
  let kept = [];
  for (let i = 0; i < 300_000; i++) kept.push({ i });
  kept = [];
  peak = Math.max(peak, mb());
}, 20);
setTimeout(() => {
  const during = mb();
  clearInterval(busy);
  setTimeout(() => console.log(JSON.stringify({ start, peak, during, end: mb() })), 600);
}, 800);
setTimeout(() => {}, 1500);
`;

test("memory that a burst of work took is given back when the work is over, not before", () => {
  const code = buildSync({
    stdin: { contents: PROGRAM, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    platform: "node",
    write: false,
  }).outputFiles[0]?.text;
  const run = spawnSync(process.execPath, ["--max-semi-space-size=16", "-e", code ?? ""], { encoding: "utf8" });
  const { start, peak, during, end } = JSON.parse(run.stdout) as Record<"start" | "peak" | "during" | "end", number>;
  expect(peak - start).toBeGreaterThan(30);
  expect(during - start).toBeGreaterThan((peak - start) / 2);
  expect(end - start).toBeLessThan((peak - start) / 2);
});
