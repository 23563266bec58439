import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { DomainError } from "@/lib/core/errors";
import type { MediaVariant } from "@/lib/media/model";
import type { Refusal } from "./inspect";
import type { Processed } from "./process";

export type KeptVariant = MediaVariant & { bytes: number };
export type Task = { id: number; file: string; folder: string } & (
  | { kind: "picture"; fileName: string }
  | { kind: "avif"; widths: number[] }
);
export type Answer =
  | { picture: Omit<Processed, "files" | "master">; files: KeptVariant[] }
  | { files: KeptVariant[] }
  | { refused: Refusal }
  | { failed: string };
type Wanted = Task extends infer T ? (T extends Task ? Omit<T, "id"> : never) : never;

type Options = { timeoutMs: number; idleMs: number; longestQueue: number; isAside: boolean };
const DEFAULTS: Options = { timeoutMs: 60_000, idleMs: 30_000, longestQueue: 40, isAside: false };

/**
 * One process that opens pictures, one at a time, started when there is one and gone when there is none. It knows no
 * secret and no database. A picture that it dies of, or cannot finish, is refused; the next one finds a new process.
 */
export class PictureWorker {
  private readonly options: Options;
  private child: ChildProcess | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private count = 0;
  private idle: NodeJS.Timeout | null = null;

  constructor(options: Partial<Options> = {}) {
    this.options = { ...DEFAULTS, ...options };
  }

  async run(task: Wanted): Promise<Answer> {
    if (this.waiting >= this.options.longestQueue) {
      throw new DomainError("limited", "Máy chủ đang xử lý nhiều ảnh. Vui lòng gửi lại sau một phút.");
    }
    this.waiting++;
    const turn = this.last.then(() => this.ask(task));
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting--;
    }
  }

  stop(): void {
    if (this.idle) clearTimeout(this.idle);
    this.child?.kill("SIGKILL");
    this.child = null;
  }

  private ask(wanted: Wanted): Promise<Answer> {
    if (this.idle) clearTimeout(this.idle);
    this.child ??= this.start();
    const { child } = this;
    const id = ++this.count;
    child.ref();
    child.channel?.ref();
    return new Promise((resolve) => {
      const finish = (answer: Answer) => {
        clearTimeout(late);
        child.off("message", heard);
        child.off("exit", died);
        child.off("error", died);
        child.unref();
        child.channel?.unref();
        this.restAfterwards();
        resolve(answer);
      };
      const heard = (message: { id: number; answer: Answer }) => message.id === id && finish(message.answer);
      const died = () => {
        if (this.child === child) this.child = null;
        finish({ refused: "too-heavy" });
      };
      const late = setTimeout(() => {
        this.stop();
        finish({ refused: "too-slow" });
      }, this.options.timeoutMs);
      child.on("message", heard);
      child.once("exit", died);
      child.once("error", died);
      child.send({ ...wanted, id }, (error) => error && died());
    });
  }

  private start(): ChildProcess {
    const child = spawn(process.execPath, ["--max-old-space-size=192", ...program()], {
      cwd: process.env["TOASOAN_ROOT"] ?? process.cwd(),
      // A session of its own: Linux shares the processor among sessions first, and only then by priority.
      detached: this.options.isAside,
      // Nothing of ours but where programs are: no secret is in reach of a decoder.
      env: { NODE_ENV: "production", PATH: process.env["PATH"] ?? "", UV_THREADPOOL_SIZE: "2" },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    child.once("exit", () => {
      if (this.child === child) this.child = null;
    });
    return child;
  }

  /** Its memory goes back to the machine. */
  private restAfterwards(): void {
    this.idle = setTimeout(() => this.stop(), this.options.idleMs);
    this.idle.unref();
  }
}

/** The built server brings a built worker beside it; everything else runs the source. */
function program(): string[] {
  const built = path.join(path.dirname(process.argv[1] ?? ""), "picture-worker.js");
  return existsSync(built) ? [built] : ["--import", "tsx", "lib/media/internal/picture-worker.ts"];
}

const KEY = Symbol.for("toasoan.picture-worker");
type Held = { [KEY]?: Record<Task["kind"], PictureWorker> };

/**
 * The worker of this process for one kind of task, whichever copy of this module asks: somebody waits for a picture,
 * nobody for its AVIF.
 */
export function pictureWorker(kind: Task["kind"]): PictureWorker {
  const held = globalThis as Held;
  held[KEY] ??= { picture: new PictureWorker(), avif: new PictureWorker({ isAside: true }) };
  return held[KEY][kind];
}
