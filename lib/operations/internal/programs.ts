import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

type Env = Record<string, string>;

/** The command line as a program of its own: what looks through a whole database must not hold up readers. */
export async function runToasoan(args: string[], env: Env = {}): Promise<string> {
  const [program, ...before] = toasoan();
  const { stdout } = await run(program, [...before, ...args], {
    cwd: root(),
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

function toasoan(): [string, ...string[]] {
  const built = path.join(root(), "dist", "toasoan.js");
  return process.env["NODE_ENV"] === "production" && existsSync(built)
    ? [process.execPath, built]
    : [process.execPath, "--import", "tsx", path.join(root(), "cli", "toasoan.ts")];
}

/** Whether the built paper is here, to be started on other data. */
export function isBuilt(): boolean {
  return existsSync(path.join(root(), "dist", "serve.js")) && existsSync(path.join(root(), ".next", "BUILD_ID"));
}

const START_LIMIT_MS = 90_000;

/** Starts the built paper on other data and on a port that is free; `work` gets its address. */
export async function withServer<T>(env: Env, work: (origin: string) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, [path.join(root(), "dist", "serve.js")], {
    cwd: root(),
    env: { ...process.env, ...env, NODE_ENV: "production", PORT: "0", HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    return await work(await addressOf(child));
  } finally {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    if (child.exitCode === null && child.kill("SIGKILL")) await ended;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const limit = setTimeout(() => reject(new Error(`the paper did not start: ${said.slice(-500)}`)), START_LIMIT_MS);
    const hear = (piece: Buffer) => {
      said += piece.toString("utf8");
      const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => {
      clearTimeout(limit);
      reject(new Error(`the paper ended with ${code}: ${said.slice(-500)}`));
    });
  });
}

function root(): string {
  return path.resolve(/*turbopackIgnore: true*/ process.env["TOASOAN_ROOT"] ?? ".");
}
