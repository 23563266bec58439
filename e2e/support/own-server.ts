import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { E2E_DATA } from "./place";

/** The built paper a second time, with a folder and a port of its own: one that a test may kill. */
export class OwnServer {
  readonly origin: string;
  private readonly data = mkdtempSync(path.join(tmpdir(), "toasoan-own-"));
  private readonly env: NodeJS.ProcessEnv;
  private running: ChildProcess | null = null;

  constructor(port: number) {
    this.origin = `http://localhost:${port}`;
    const { DATABASE_URL: _, ...inherited } = process.env;
    this.env = { ...inherited, DATA_DIR: this.data, APP_URL: this.origin, PORT: String(port) };
    mkdirSync(this.data, { recursive: true });
    // The build's secret, as the paper beside it has: the forms' ids hang on it.
    const secret = path.join(E2E_DATA, "secret");
    if (existsSync(secret)) copyFileSync(secret, path.join(this.data, "secret"));
    const seeded = spawnSync("npm", ["run", "-s", "toasoan", "--", "demo", "--small"], { env: this.env });
    if (seeded.status !== 0) throw new Error(`demo: ${seeded.stderr.toString()}`);
  }

  async start(): Promise<void> {
    this.running = spawn("node", ["dist/serve.js"], { env: this.env, stdio: "ignore" });
    for (;;) {
      if (this.running.exitCode !== null) throw new Error(`the server ended with ${this.running.exitCode}`);
      const answer = await fetch(`${this.origin}/api/health/ready`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** As when the machine loses its power: no chance to write anything down. */
  async kill(): Promise<void> {
    const { running } = this;
    if (!running || running.exitCode !== null) return;
    const gone = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGKILL");
    await gone;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.data, { recursive: true, force: true });
  }
}
