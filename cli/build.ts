import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { derivedKey } from "@/lib/core/secrets";

const SOURCES = ["{app,components,db,lib,public,cli}/**/*", "*.config.{ts,mjs}", "package-lock.json", "tsconfig.json"];
const STAMP = "dist/built-from";

/** Builds everything that `npm start` needs; with --if-needed only when a source has changed since the last time. */
async function main(): Promise<void> {
  const stamp = fingerprint();
  if (process.argv.includes("--if-needed") && existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp) {
    console.log("The build is up to date.");
    return;
  }
  console.log("Building (about a minute) …");
  rmSync("dist", { recursive: true, force: true });
  await buildReaderScripts();
  buildNext();
  await buildServer();
  writeFileSync(STAMP, stamp);
}

/** The custom elements of public pages: the only scripts that readers get. Names carry the hash of their bytes. */
async function buildReaderScripts(): Promise<void> {
  mkdirSync("dist/assets", { recursive: true });
  const entries = globSync("components/reader/*.entry.ts");
  const { metafile } = await build({
    entryPoints: entries,
    outdir: "dist/assets",
    entryNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    metafile: true,
    logLevel: "warning",
  });
  const manifest = Object.fromEntries(
    Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
      entryPoint ? [[path.basename(entryPoint, ".entry.ts"), `/assets/${path.basename(file)}`]] : [],
    ),
  );
  writeFileSync("dist/assets/manifest.json", JSON.stringify(manifest, null, 2));
}

function buildNext(): void {
  const result = spawnSync("node", ["node_modules/next/dist/bin/next", "build"], {
    stdio: "inherit",
    // Made from the paper's secret, so that forms on pages that are already open still find their action after a build.
    env: {
      ...process.env,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: derivedKey("server actions").toString("base64"),
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Our own server code and command line, a file for each program, so that a running paper needs no compiler in memory. */
async function buildServer(): Promise<void> {
  await build({
    entryPoints: {
      serve: "cli/serve.ts",
      toasoan: "cli/toasoan.ts",
      "picture-worker": "lib/media/internal/picture-worker.ts",
    },
    outdir: "dist",
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    external: externalPackages(),
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: true,
    logLevel: "warning",
  });
}

/** What is all JavaScript is taken in, without what nobody uses of it; the rest stays where npm put it. */
const TAKEN_IN = ["zod", "drizzle-orm", "uuidv7"];

function externalPackages(): string[] {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  return Object.keys(dependencies).filter((name) => !TAKEN_IN.includes(name));
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((pattern) => globSync(pattern, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.update(derivedKey("server actions")).digest("hex");
}

await main();
