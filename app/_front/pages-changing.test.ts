import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { keepUntil, noteTags } from "@/app/_server/cached";
import { ask, FakeChanges, html, until, type Handler } from "./front.fixture";
import { node, nodes, sleep, stopNodesAfterEach } from "./sharing-node.fixture";

stopNodesAfterEach();

describe("when something changes", () => {
  test("the pages that show it are made anew, the others stay", async () => {
    const version: Record<string, number> = {};
    const { port, changes } = await node((req, res) => {
      const path = req.url ?? "";
      noteTags(path === "/" ? "list:all" : `article:${path.at(-1)}`);
      html(res, `bản ${(version[path] = (version[path] ?? 0) + 1)}`);
    });
    const read = async (path: string) => /bản (\d+)/.exec((await ask(port, path)).text)?.[1];
    for (const path of ["/", "/bai-viet/bai-1", "/bai-viet/bai-2"]) await read(path);
    changes.announce("article:1", "list:all");
    await until(async () => (await read("/")) === "2", 1000);
    expect(await read("/bai-viet/bai-1")).toBe("2");
    expect(await read("/bai-viet/bai-2")).toBe("1");
    changes.announce("all");
    await until(async () => (await read("/bai-viet/bai-2")) === "2", 1000);
  });

  test("after a kick nobody gets the old page, not even the next request", async () => {
    let text = "cũ";
    const { port, changes, pages } = await node(
      (_, res) => {
        noteTags("list:all");
        html(res, text);
      },
      { pollMs: 800 },
    );
    await ask(port, "/");
    text = "mới";
    changes.announce("list:all");
    void pages.kick();
    expect((await ask(port, "/")).text).toContain("mới");
  });

  test("a render that began before the change is not kept, and who asks after the change does not get it", async () => {
    let text = "cũ";
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    let renders = 0;
    const { port, changes, pages } = await node(async (_, res) => {
      const read = text;
      if (++renders === 1) {
        begun.resolve();
        await goOn.promise;
      }
      noteTags("article:1");
      html(res, read);
    });
    const before = ask(port, "/bai-viet/bai-1");
    await begun.promise;
    text = "mới";
    changes.announce("article:1");
    await pages.kick();
    const after = ask(port, "/bai-viet/bai-1");
    await sleep(50);
    goOn.resolve();
    expect((await before).text).toContain("cũ");
    expect((await after).text).toContain("mới");
    expect((await ask(port, "/bai-viet/bai-1")).text).toContain("mới");
    expect(pages.notKept["spoiled"]).toBe(1);
    expect(renders).toBe(2);
  });

  test("a render that began before another page's change is kept", async () => {
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const { port, changes, pages } = await node(async (_, res) => {
      begun.resolve();
      await goOn.promise;
      noteTags("article:1");
      html(res, "bài");
    });
    const answer = ask(port, "/bai-viet/bai-1");
    await begun.promise;
    changes.announce("article:2");
    await pages.kick();
    goOn.resolve();
    await answer;
    expect(pages.memory.entries).toBe(1);
  });

  test("changes that were forgotten before this node saw them take every page with them", async () => {
    const { port, changes, pages } = await node((_, res) => {
      noteTags("article:1");
      html(res, "bài");
    });
    await ask(port, "/bai-viet/bai-1");
    changes.rows.push({ seq: 50, tags: ["article:9"] });
    await until(() => pages.memory.entries === 0, 1000);
    expect(pages.invalidation.seq).toBe(50);
  });

  test("a page is kept until the moment that it names", async () => {
    let renders = 0;
    const { port } = await node((_, res) => {
      renders++;
      noteTags("list:all");
      keepUntil(new Date(Date.now() + 300));
      keepUntil(new Date(Date.now() + 60_000));
      html(res, "2 giờ trước");
    });
    await ask(port, "/");
    await ask(port, "/");
    expect(renders).toBe(1);
    await sleep(320);
    await ask(port, "/");
    expect(renders).toBe(2);
  });

  test("a page that was true only until now is not kept", async () => {
    const { port, pages } = await node((_, res) => {
      noteTags("list:all");
      keepUntil(new Date(Date.now() - 1));
      html(res, "vừa xong");
    });
    expect((await ask(port, "/")).status).toBe(200);
    expect([pages.memory.entries, pages.notKept["expired"]]).toEqual([0, 1]);
  });

  test("a restart in the middle of a publication serves what is published", async () => {
    const changes = new FakeChanges();
    let text = "cũ";
    const handler: Handler = (_, res) => {
      noteTags("list:all");
      html(res, text);
    };
    const first = await node(handler, { changes });
    await ask(first.port, "/");
    text = "mới";
    changes.announce("list:all");
    await first.stop();
    nodes.splice(0);
    const second = await node(handler, { changes });
    expect((await ask(second.port, "/")).text).toContain("mới");
  });
});

describe("when the database is away", () => {
  const handler: Handler = (_, res, { changes }) => {
    if (changes.isAway) {
      html(res, "Internal Server Error", 500);
      return;
    }
    noteTags("list:all");
    html(res, "Trang nhất");
  };

  test("kept pages go out as stale, kept by nobody on the way, and others say so in Vietnamese", async () => {
    const { port, changes, pages } = await node(handler);
    await ask(port, "/");
    changes.isAway = true;
    await sleep(1200);
    const kept = await ask(port, "/");
    expect([kept.status, kept.headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(kept.headers["cache-status"]).toContain("stale");
    expect(kept.headers["content-security-policy"]).toContain("script-src 'self'");
    const other = await ask(port, "/moi-nhat");
    expect([other.status, other.text.includes("Có lỗi xảy ra")]).toEqual([500, true]);
    expect(pages.stats(0).stale).toBe(1);
    changes.isAway = false;
    await until(
      async () => (await ask(port, "/")).headers["cache-control"] === "public, max-age=0, must-revalidate",
      1000,
    );
  });

  test("no longer than was allowed", async () => {
    const { port, changes } = await node(handler, { staleMs: 0 });
    await ask(port, "/");
    changes.isAway = true;
    await sleep(1200);
    expect((await ask(port, "/")).status).toBe(500);
  });

  test("a page whose change is announced but cannot be read is not served", async () => {
    const { port, changes, pages } = await node(handler);
    await ask(port, "/");
    changes.isAway = true;
    await pages.kick();
    expect((await ask(port, "/")).status).toBe(500);
  });

  test("a node that starts without its database keeps nothing until it is there", async () => {
    const changes = new FakeChanges();
    changes.isAway = true;
    const { port, pages } = await node(
      (_, res) => {
        noteTags("list:all");
        html(res, "Trang nhất");
      },
      { changes },
    );
    expect((await ask(port, "/")).status).toBe(200);
    expect(pages.notKept["blind"]).toBe(1);
    changes.isAway = false;
    await until(() => pages.invalidation.seq === 0, 1000);
    await ask(port, "/");
    expect(pages.memory.entries).toBe(1);
  });
});

describe("the bytes", () => {
  const long = Array.from({ length: 200 }, (_, i) => `câu thứ ${i}`).join(". ");
  const handler: Handler = (_, res) => {
    noteTags("list:all");
    html(res, long);
  };

  test.each([
    ["br, gzip", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.1, gzip;q=0.9", "gzip"],
    ["BR", "br"],
    ["*", "br"],
    ["*;q=0, identity", undefined],
    ["identity", undefined],
    ["br;q=0", undefined],
    ["identity;q=1, br;q=0.5", undefined],
    ["", undefined],
  ])("Accept-Encoding %j is answered in %s", async (accept, coding) => {
    const { port } = await node(handler);
    const answer = await ask(port, "/", { headers: { "accept-encoding": accept } });
    expect(answer.headers["content-encoding"]).toBe(coding);
    expect(answer.headers.vary).toBe("Accept-Encoding");
    const plain =
      coding === "br" ? brotliDecompressSync(answer.body) : coding === "gzip" ? gunzipSync(answer.body) : answer.body;
    expect(plain.toString()).toContain(long);
    expect(plain.toString()).not.toContain("<script");
    expect(Number(answer.headers["content-length"])).toBe(answer.body.length);
  });

  test("every coding has a tag of its own, and each of them is answered 304 with all security headers", async () => {
    const { port } = await node(handler);
    const codings = ["identity", "gzip", "br"];
    const tags: string[] = [];
    for (const coding of codings)
      tags.push((await ask(port, "/", { headers: { "accept-encoding": coding } })).headers.etag ?? "");
    expect(new Set(tags).size).toBe(3);
    for (const tag of [...tags, ...tags.map((it) => `W/${it}`), `"x", ${tags[2]}`]) {
      const answer = await ask(port, "/", { headers: { "accept-encoding": "br", "if-none-match": tag } });
      expect([answer.status, answer.body.length]).toEqual([304, 0]);
      expect(tag).toContain(answer.headers.etag);
      expect(answer.headers["content-security-policy"]).toContain("default-src 'self'");
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
      expect(answer.headers.vary).toBe("Accept-Encoding");
    }
    expect((await ask(port, "/", { headers: { "if-none-match": "*" } })).status).toBe(304);
    for (const tag of ['"x"', 'W/"x"', tags[0]?.replaceAll('"', "") ?? ""]) {
      expect((await ask(port, "/", { headers: { "if-none-match": tag } })).status).toBe(200);
    }
  });

  test("what is read again gets the best bytes, under another tag", async () => {
    const { port } = await node(handler);
    const headers = { "accept-encoding": "br" };
    const first = await ask(port, "/", { headers });
    await until(async () => (await ask(port, "/", { headers })).headers.etag !== first.headers.etag);
    const best = await ask(port, "/", { headers });
    expect(best.body.length).toBeLessThan(first.body.length);
    expect(brotliDecompressSync(best.body)).toEqual(brotliDecompressSync(first.body));
    expect((await ask(port, "/", { headers: { ...headers, "if-none-match": first.headers.etag } })).status).toBe(304);
  });

  test("HEAD has the headers of GET and no body, kept or not", async () => {
    const { port } = await node(handler);
    const fresh = await ask(port, "/", { method: "HEAD" });
    const got = await ask(port, "/");
    const kept = await ask(port, "/", { method: "HEAD" });
    for (const head of [fresh, kept]) {
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expect(head.headers["content-length"]).toBe(String(got.body.length));
      expect(head.headers.etag).toBe(got.headers.etag);
    }
  });

  test("a feed keeps its own type and date; a picture is not compressed again", async () => {
    const { port } = await node((req, res) => {
      noteTags("list:all");
      const isFeed = req.url === "/rss.xml";
      res.setHeader("Content-Type", isFeed ? "application/rss+xml; charset=utf-8" : "image/png");
      if (isFeed) res.setHeader("Last-Modified", "Sun, 22 Nov 2026 03:00:00 GMT");
      res.end(isFeed ? `<rss><script>${long}</script></rss>` : Buffer.alloc(5000, 7));
    });
    const headers = { "accept-encoding": "br, gzip" };
    const feed = await ask(port, "/rss.xml", { headers });
    expect(feed.headers["content-type"]).toBe("application/rss+xml; charset=utf-8");
    expect(brotliDecompressSync(feed.body).toString()).toContain("<script>");
    const since = (date: string) => ask(port, "/rss.xml", { headers: { ...headers, "if-modified-since": date } });
    expect((await since("Sun, 22 Nov 2026 03:00:00 GMT")).status).toBe(304);
    expect((await since("Sun, 22 Nov 2026 02:59:59 GMT")).status).toBe(200);
    const picture = await ask(port, "/anh-chia-se/1.png", { headers });
    expect([picture.headers["content-encoding"], picture.body.length]).toEqual([undefined, 5000]);
    expect(picture.headers["cross-origin-resource-policy"]).toBe("cross-origin");
  });

  test("the proxy in front may keep a page to the end of the second, and nothing else", async () => {
    const { port } = await node((req, res) => {
      noteTags("list:all");
      html(res, long, req.url === "/" ? 200 : 404);
    });
    const before = Math.floor(Date.now() / 1000);
    for (let i = 0; i < 2; i++) {
      const seconds = Number((await ask(port, "/")).headers["x-accel-expires"]?.toString().replace("@", ""));
      expect(seconds).toBeGreaterThanOrEqual(before);
      expect(seconds).toBeLessThanOrEqual(Math.floor(Date.now() / 1000));
    }
    expect((await ask(port, "/moi-nhat")).headers["x-accel-expires"]).toBeUndefined();
  });
});
