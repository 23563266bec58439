import { describe, expect, test } from "vitest";
import { answerStatus, noteTags } from "@/app/_server/cached";
import { ask, html, type Handler } from "./front.fixture";
import { node, sleep, stopNodesAfterEach } from "./sharing-node.fixture";

stopNodesAfterEach();

describe("one render for many", () => {
  test("200 readers who come at once cause one render and all get the page", async () => {
    let renders = 0;
    const { port } = await node(async (_, res) => {
      renders++;
      noteTags("list:all");
      await sleep(100);
      html(res, "Trang nhất");
    });
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask(port, "/")));
    expect(answers.every((it) => it.status === 200 && it.text.includes("<h1>Trang nhất</h1>"))).toBe(true);
    expect(renders).toBe(1);
    await ask(port, "/");
    expect(renders).toBe(1);
  });

  test("parameters that the page does not know cause no render of their own and reach nobody", async () => {
    const asked: string[] = [];
    const { port } = await node((req, res) => {
      asked.push(req.url ?? "");
      noteTags("list:all");
      html(res, "Mới nhất");
    });
    for (const path of ["/moi-nhat", "/moi-nhat?fbclid=1", "/moi-nhat?utm_source=a&trang=", "/moi-nhat?_rsc=abc"])
      await ask(port, path);
    await ask(port, "/moi-nhat?x=1&trang=2");
    await ask(port, "/moi-nhat?trang=2&trang=3");
    await ask(port, "/tim-kiem?trang=2&q=thanh%20h%C3%B3a");
    await ask(port, "/tim-kiem?q=thanh+h%C3%B3a&trang=2&utm_medium=b");
    expect(asked).toEqual(["/moi-nhat", "/moi-nhat?trang=2", "/tim-kiem?q=thanh+h%C3%B3a&trang=2"]);
  });

  test("renders of different pages wait in line and are turned away when the line is too long", async () => {
    let inside = 0;
    let most = 0;
    const { port } = await node(
      async (_, res) => {
        most = Math.max(most, ++inside);
        await sleep(20);
        inside--;
        noteTags("list:all");
        html(res, "Bài");
      },
      { concurrency: 3 },
    );
    const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => ask(port, `/bai-viet/b-${i}`)));
    expect(answers.every((it) => it.status === 200)).toBe(true);
    expect(most).toBe(3);
  });
});

test("a render that hangs is given up, in Vietnamese, and the next reader tries anew", async () => {
  let renders = 0;
  const { port } = await node(
    async (_, res) => {
      if (++renders === 1) await sleep(60_000);
      noteTags("list:all");
      html(res, "Trang nhất");
    },
    { renderTimeoutMs: 100 },
  );
  const first = await ask(port, "/");
  expect([first.status, first.text.includes("Tòa soạn đang bận")]).toEqual([503, true]);
  expect((await ask(port, "/")).status).toBe(200);
});

describe("what is never kept", () => {
  test("nothing of the reader reaches a render that is kept", async () => {
    const seen: unknown[] = [];
    const { port } = await node((req, res) => {
      seen.push(req.headers);
      noteTags("list:all");
      html(res, "Trang nhất");
    });
    await ask(port, "/", {
      headers: {
        cookie: "phien=bi-mat",
        authorization: "Bearer x",
        host: "gia.example",
        "accept-language": "en",
        "x-forwarded-host": "gia.example",
      },
    });
    expect(seen).toEqual([
      { host: "bao.example", accept: expect.any(String), "user-agent": expect.stringContaining("Twitterbot") },
    ]);
  });

  test("pages of one reader are asked for each time, with his cookie, and never leave the way for others", async () => {
    const cookies: unknown[] = [];
    const { port, pages } = await node((req, res) => {
      cookies.push(req.headers.cookie);
      noteTags("list:all");
      html(res, "Riêng");
    });
    const paths = [
      "/toa-soan",
      "/toa-soan/bai/1",
      "/quan-tri",
      "/tai-khoan",
      "/xem-lai/abc",
      "/dang-nhap",
      "/api/x",
      "/danh-gia/1",
    ];
    for (const path of paths) {
      for (const who of ["a", "b"]) {
        const answer = await ask(port, path, { headers: { cookie: `phien=${who}` } });
        expect(answer.headers["cache-control"]).toMatch(/no-store/);
        expect(answer.headers.etag).toBeUndefined();
      }
    }
    expect(cookies).toEqual(paths.flatMap(() => ["phien=a", "phien=b"]));
    expect(pages.memory.entries).toBe(0);
  });

  test.each([
    ["a page that is not there", "status", (res: Parameters<Handler>[1]) => html(res, "Không có", 404)],
    [
      "a redirect",
      "status",
      (res: Parameters<Handler>[1]) => res.writeHead(308, { Location: "/bai-viet/dung-1", Refresh: "0;url=/x" }).end(),
    ],
    ["an error", "status", (res: Parameters<Handler>[1]) => html(res, "Lỗi", 500)],
    ["a page that names nothing it shows", "untagged", (res: Parameters<Handler>[1]) => html(res, "Vô danh")],
  ])("%s", async (_, why, answer) => {
    let renders = 0;
    const { port, pages } = await node((__, res) => {
      renders++;
      if (why !== "untagged") noteTags("article:1");
      answer(res);
    });
    await ask(port, "/bai-viet/bai-1");
    await ask(port, "/bai-viet/bai-1");
    expect(renders).toBe(2);
    expect(pages.memory.entries).toBe(0);
    expect(pages.notKept[why]).toBe(2);
  });

  test("a removed article answers 410", async () => {
    const { port, pages } = await node((_, res) => {
      noteTags("article:1");
      answerStatus(410);
      html(res, "Bài viết đã được gỡ");
    });
    const answer = await ask(port, "/bai-viet/bai-1");
    expect([answer.status, answer.text.includes("đã được gỡ")]).toEqual([410, true]);
    expect(pages.memory.entries).toBe(0);
  });

  test("a page that sets a cookie is not kept, and its cookie goes to nobody", async () => {
    const { port, pages } = await node((_, res) => {
      noteTags("list:all");
      res.setHeader("Set-Cookie", "id=1");
      html(res, "Trang nhất");
    });
    const answers = await Promise.all([ask(port, "/"), ask(port, "/")]);
    expect(answers.map((it) => it.headers["set-cookie"])).toEqual([undefined, undefined]);
    expect(pages.memory.entries).toBe(0);
  });

  test("a page part of which waits for a script is not kept, and the log says so", async () => {
    const { port, pages, logged } = await node((_, res) => {
      noteTags("list:all");
      res.setHeader("Content-Type", "text/html; charset=utf-8");
      res.end('<!DOCTYPE html><template id="B:0"></template><div hidden id="S:0"><p>muộn</p></div>');
    });
    await ask(port, "/");
    expect(pages.notKept["incomplete"]).toBe(1);
    expect(logged.join()).toContain("Suspense");
  });
});

describe("addresses where nothing is", () => {
  const handler: Handler = (req, res) => {
    noteTags("list:all");
    if (req.url === "/khong-tim-thay") html(res, "Không tìm thấy trang, mời đọc tin mới");
    else {
      // What Next answers for notFound() in a page: a document that only its runtime fills.
      res.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      res.end('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>');
    }
  };

  test("ten thousand of them cost one render and leave one page behind", async () => {
    const { port, pages } = await node(handler);
    for (let i = 0; i < 10_000; i += 50) {
      const answers = await Promise.all(Array.from({ length: 50 }, (_, j) => ask(port, `/khong-co-${i + j}`)));
      expect(answers.every((it) => it.status === 404 && it.text.includes("mời đọc tin mới"))).toBe(true);
    }
    expect([pages.counts.renders, pages.memory.entries]).toEqual([1, 1]);
  }, 60_000);

  test("articles that are not there get the same page; nobody on the way may keep it", async () => {
    const { port, pages } = await node(handler);
    for (const path of ["/bai-viet/khong-co-1", "/bai-viet/khong-co-2", "/khong-tim-thay", "/wp-login.php"]) {
      for (const accept of ["identity", "br", "gzip"]) {
        const answer = await ask(port, path, { headers: { "accept-encoding": accept } });
        expect(answer.status).toBe(404);
        expect([answer.headers["cache-control"], answer.headers["x-robots-tag"]]).toEqual(["no-store", "noindex"]);
        expect([answer.headers.etag, answer.headers["x-accel-expires"]]).toEqual([undefined, undefined]);
        if (accept === "identity") expect(answer.text).toContain("mời đọc tin mới");
        expect(Number(answer.headers["content-length"])).toBe(answer.body.length);
      }
    }
    expect(pages.memory.entries).toBe(1);
    expect((await ask(port, "/khong-co", { method: "HEAD" })).body.length).toBe(0);
  });

  test("a missing picture is told in few words, and so is every page when that page cannot be made", async () => {
    const { port } = await node((_, res) => html(res, "hỏng", 500));
    const picture = await ask(port, "/anh.png", { headers: { "sec-fetch-dest": "image" } });
    const page = await ask(port, "/khong-co");
    expect([picture.status, page.status, page.text.includes("Không tìm thấy trang")]).toEqual([404, 404, true]);
  });
});
