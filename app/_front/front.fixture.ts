import {
  Agent,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from "node:http";
import type { Change, ChangeSource } from "./changes";
import { Front, type FrontOptions } from "./front";
import { policies } from "./headers";
import { closeListener, createListener, listen } from "./listener";
import { PublicPages, type PagesOptions } from "./pages";
import { StaticFiles, type StaticFolder } from "./static-files";

/** A paper's changes in memory, with a switch that takes the database away. */
export class FakeChanges implements ChangeSource {
  isAway = false;
  reads = 0;
  readonly rows: Change[] = [];

  announce(...tags: string[]): void {
    this.rows.push({ seq: (this.rows.at(-1)?.seq ?? 0) + 1, tags });
  }

  async changesSince(seq: number): Promise<readonly Change[]> {
    this.reads++;
    if (this.isAway) throw new Error("the database is away");
    return this.rows.filter((row) => row.seq > seq).slice(0, 1000);
  }

  async lastChangeSeq(): Promise<number> {
    if (this.isAway) throw new Error("the database is away");
    return this.rows.at(-1)?.seq ?? 0;
  }
}

export type Handler = (req: IncomingMessage, res: ServerResponse, node: TestNode) => Promise<void> | void;
export type TestNode = {
  port: number;
  pages: PublicPages;
  front: Front;
  changes: FakeChanges;
  logged: string[];
  stop(): Promise<void>;
};

type Given = Partial<PagesOptions> &
  Partial<Pick<FrontOptions, "trust" | "largestUpload" | "serveMedia" | "dev">> & {
    changes?: FakeChanges;
    folders?: StaticFolder[];
    secure?: boolean;
  };

/** The front on a real port, before a handler that stands for Next. */
export async function startNode(handler: Handler, given: Given = {}): Promise<TestNode> {
  const { changes = new FakeChanges(), folders = [], secure = false, dev = false, ...rest } = given;
  const logged: string[] = [];
  const shared = {
    policy: () => policy,
    upstream: (req: IncomingMessage, res: ServerResponse) => handler(req, res, node),
    renderTimeoutMs: 5000,
    log: (message: string) => void logged.push(message),
  };
  const policy = policies({ secure, mediaOrigin: null, dev });
  const pages = new PublicPages({
    ...shared,
    source: changes,
    host: () => "bao.example",
    memoryBytes: 16 << 20,
    pollMs: 50,
    staleMs: 60_000,
    concurrency: 8,
    shared: null,
    ...rest,
  });
  const files = new StaticFiles(folders, shared.log);
  const front = new Front({ ...shared, pages, files, dev, trust: "none", largestUpload: 4 << 20, ...rest });
  const server = createListener(front.handle, () => policy);
  const node: TestNode = {
    port: 0,
    pages,
    front,
    changes,
    logged,
    async stop() {
      await closeListener(server, 200);
      pages.stop();
    },
  };
  await pages.invalidation.start();
  node.port = await listen(server, 0, "127.0.0.1");
  return node;
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };
export type Ask = { method?: string; headers?: OutgoingHttpHeaders; body?: string };

const agent = new Agent({ keepAlive: true, maxSockets: 250 });

/** One request as it is, nothing decoded and nothing followed. */
export function ask(port: number, path: string, { method = "GET", headers = {}, body }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers, agent }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("error", reject);
      res.on("end", () => {
        const whole = Buffer.concat(chunks);
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: whole, text: whole.toString("utf8") });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Answers as a page of Next does: a document with its runtime. */
export function html(res: ServerResponse, text: string, status = 200): void {
  res.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "private, no-store",
    "X-Powered-By": "Next.js",
  });
  res.end(
    `<!DOCTYPE html><html lang="vi"><head><title>${text}</title><link rel="preload" as="script" href="/_next/static/chunks/a.js"/></head>` +
      `<body><h1>${text}</h1><script src="/_next/static/chunks/a.js" async=""></script><script>self.__next_f.push([1,"${text}"])</script></body></html>`,
  );
}

export async function until(isTrue: () => boolean | Promise<boolean>, ms = 3000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`not true within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
