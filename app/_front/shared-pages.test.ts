import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { noteTags } from "@/app/_server/cached";
import { ask, FakeChanges, html, startNode, until, type TestNode } from "./front.fixture";
import { front, shareFront, type FrontShare } from "./share";
import { sharedPages } from "./shared-pages";

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis) console.warn("skipped: redis-server is not installed (Debian: apt-get install redis-server)");

let port = 0;
let redis: ChildProcess | undefined;

async function startRedis(): Promise<void> {
  redis = spawn("redis-server", [
    "--port",
    String(port),
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no",
    "--loglevel",
    "warning",
  ]);
  await until(() =>
    spawnSync("redis-cli", ["-p", String(port), "ping"])
      .stdout.toString()
      .startsWith("PONG"),
  );
}

async function killRedis(): Promise<void> {
  const gone = new Promise((resolve) => redis?.once("exit", resolve));
  redis?.kill("SIGKILL");
  await gone;
}

/** A paper that several nodes serve: one database, one Redis. */
class Paper {
  readonly changes = new FakeChanges();
  text = "bản 1";
  renders = 0;
  readonly nodes: TestNode[] = [];

  async node(pollMs = 250): Promise<TestNode> {
    const node: TestNode = await startNode(
      (_, res) => {
        this.renders++;
        noteTags("article:1");
        html(res, this.text);
      },
      {
        changes: this.changes,
        pollMs,
        shared: await sharedPages({
          url: `redis://127.0.0.1:${port}`,
          buildId: "t",
          onAnnounce: (seq) => node.pages.invalidation.heard(seq),
          onError: () => {},
        }),
      },
    );
    // All nodes of this process share one globalThis; the notes go to whichever of them renders.
    const others = front();
    const share: FrontShare = {
      pages: { getStore: () => node.pages.notes.getStore() ?? others?.pages.getStore() } as FrontShare["pages"],
      kick: () => {},
      stats: () => node.pages.stats(0),
    };
    shareFront(share);
    this.nodes.push(node);
    return node;
  }

  /** A commit on `node`: what its server action would do. */
  publish(node: TestNode, text: string): void {
    this.text = text;
    this.changes.announce("article:1");
    void node.pages.kick();
  }
}

describe.skipIf(!hasRedis)("several nodes and Redis", () => {
  const url = "/bai-viet/bai-1";
  let paper = new Paper();
  const shows = async (node: TestNode, text: string) => (await ask(node.port, url)).text.includes(text);

  beforeAll(async () => {
    const finder = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => finder.once("listening", resolve));
    port = (finder.address() as { port: number }).port;
    await new Promise((resolve) => finder.close(resolve));
    await startRedis();
  });
  afterAll(killRedis);
  afterEach(async () => {
    await Promise.all(paper.nodes.map((it) => it.stop()));
    spawnSync("redis-cli", ["-p", String(port), "flushall"]);
    paper = new Paper();
  });

  async function two(pollMs?: number): Promise<[TestNode, TestNode]> {
    const nodes: [TestNode, TestNode] = [await paper.node(pollMs), await paper.node(pollMs)];
    await until(() => nodes.every((it) => it.pages.redis === "up"));
    return nodes;
  }

  test("what one node has rendered the other does not render", async () => {
    const [a, b] = await two();
    await ask(a.port, url);
    await until(
      () =>
        spawnSync("redis-cli", ["-p", String(port), "dbsize"])
          .stdout.toString()
          .trim() === "1",
    );
    const other = await ask(b.port, url, { headers: { "accept-encoding": "gzip" } });
    expect(other.headers["content-security-policy"]).toContain("script-src 'self'");
    expect(other.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect((await ask(b.port, url)).headers.etag).toBe((await ask(a.port, url)).headers.etag);
    expect([paper.renders, b.pages.counts.renders]).toEqual([1, 0]);
  });

  test("published on one node, fresh on the other within a second, in both directions", async () => {
    const [a, b] = await two();
    for (const [from, to, text] of [
      [a, b, "bản 2"],
      [b, a, "bản 3"],
    ] as const) {
      await Promise.all([shows(from, ""), shows(to, "")]);
      paper.publish(from, text);
      expect(await shows(from, text)).toBe(true);
      await until(() => shows(to, text), 1000);
    }
  });

  test("the word over Redis is faster than the reading of the changes", async () => {
    const [a, b] = await two(900);
    await Promise.all([shows(a, ""), shows(b, "")]);
    // Just after a reading of b, the next one is 900 ms away.
    const reads = b.pages.stats(0).lagMs;
    await until(() => b.pages.stats(0).lagMs < reads || b.pages.stats(0).lagMs < 50, 2000);
    paper.publish(a, "bản 2");
    await until(() => shows(b, "bản 2"), 300);
  });

  test("a page in Redis from before a change is not used, not even by a node that starts after it", async () => {
    const [a] = await two();
    await ask(a.port, url);
    await until(
      () =>
        spawnSync("redis-cli", ["-p", String(port), "dbsize"])
          .stdout.toString()
          .trim() === "1",
    );
    paper.text = "bản 2";
    paper.changes.announce("article:1");
    const late = await paper.node();
    await until(() => late.pages.redis === "up");
    expect(await shows(late, "bản 2")).toBe(true);
    paper.changes.announce("article:2");
    const later = await paper.node();
    await until(() => later.pages.redis === "up");
    const before = paper.renders;
    expect(await shows(later, "bản 2")).toBe(true);
    expect(paper.renders).toBe(before);
  });

  test("Redis lost and found again: readers notice nothing, publications arrive, coordination resumes", async () => {
    const [a, b] = await two();
    await Promise.all([shows(a, ""), shows(b, "")]);
    await killRedis();
    await until(() => a.pages.redis === "down" && b.pages.redis === "down");
    expect(await shows(a, "bản 1")).toBe(true);
    paper.publish(a, "bản 2");
    await until(() => shows(b, "bản 2"), 1000);
    const started = Date.now();
    expect((await ask(b.port, "/bai-viet/khac-2")).status).toBe(200);
    expect(Date.now() - started).toBeLessThan(500);
    await startRedis();
    await until(() => a.pages.redis === "up" && b.pages.redis === "up", 6000);
    paper.publish(b, "bản 3");
    await until(() => shows(a, "bản 3"), 1000);
    await ask(a.port, "/bai-viet/khac-3");
    await until(() => Number(spawnSync("redis-cli", ["-p", String(port), "dbsize"]).stdout) > 0);
  }, 20_000);

  test("without Redis at the start the node serves at once, and finds Redis when it comes", async () => {
    await killRedis();
    const node = await paper.node();
    const started = Date.now();
    expect(await shows(node, "bản 1")).toBe(true);
    expect(Date.now() - started).toBeLessThan(500);
    await startRedis();
    await until(() => node.pages.redis === "up", 6000);
  }, 20_000);

  test("what stands in Redis and is no page is rendered over", async () => {
    const [a] = await two();
    spawnSync("redis-cli", ["-p", String(port), "set", `toasoan:page:t:${url}`, "rác"]);
    expect(await shows(a, "bản 1")).toBe(true);
  });
});
