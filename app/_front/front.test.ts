import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { noteTags } from "@/app/_server/cached";
import { ask, html, startNode, type Ask, type Handler, type TestNode } from "./front.fixture";
import { shareFront, unshareFront, type FrontShare } from "./share";

const build = mkdtempSync(path.join(tmpdir(), "front-"));
mkdirSync(path.join(build, "static/chunks"), { recursive: true });
mkdirSync(path.join(build, "public"));
writeFileSync(path.join(build, "static/chunks/a-1f.js"), `console.log("${"xin chào ".repeat(200)}")`);
writeFileSync(path.join(build, "public/anh bia.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
writeFileSync(path.join(build, "secret.txt"), "bí mật");
const folders = [
  { prefix: "/_next/static/", folder: path.join(build, "static"), isHashed: true },
  { prefix: "/", folder: path.join(build, "public"), isHashed: false },
];
afterAll(() => rmSync(build, { recursive: true }));

let running: TestNode | undefined;
let share: FrontShare | undefined;
afterEach(async () => {
  if (share) unshareFront(share);
  await running?.stop();
});

const newspaper: Handler = async (req, res) => {
  const url = req.url ?? "";
  if (url === "/moi-nhat") throw new Error("hỏng");
  if (req.method === "POST") {
    let body = "";
    for await (const chunk of req) body += String(chunk);
    res.writeHead(303, { Location: "/danh-gia/1", "Set-Cookie": "nguoi-doc=1; HttpOnly", "X-Length": body.length });
    res.end();
    return;
  }
  if (url.startsWith("/toa-soan")) {
    html(res, `nonce=${String(req.headers["x-nonce"])} csp=${String(req.headers["content-security-policy"])}`);
    return;
  }
  if (url.startsWith("/api")) {
    res.end(JSON.stringify(req.headers));
    return;
  }
  noteTags("list:all");
  html(res, url, url === "/" || url.startsWith("/danh-gia") || url === "/khong-tim-thay" ? 200 : 404);
};

async function paper(given: Parameters<typeof startNode>[1] = {}): Promise<TestNode> {
  const node = await startNode(newspaper, { folders, ...given });
  running = node;
  share = { pages: node.pages.notes, kick: () => void node.pages.kick(), stats: () => node.pages.stats(0) };
  shareFront(share);
  return node;
}

describe("security headers", () => {
  const always = ["content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy"];
  const cases: [string, string, number, Ask][] = [
    ["a page that is made", "/", 200, {}],
    ["a page that is not there", "/khong-co", 404, {}],
    ["an error", "/moi-nhat", 500, {}],
    ["the desk", "/toa-soan", 200, {}],
    ["an answer of the API", "/api/x", 200, {}],
    ["a reader's own page", "/danh-gia/1", 200, {}],
    ["a form's answer", "/danh-gia/1", 303, { method: "POST", body: "a=1" }],
    ["a form of another site", "/danh-gia/1", 403, { method: "POST", headers: { "sec-fetch-site": "cross-site" } }],
    ["a malformed address", "/%E0%A4%A", 400, {}],
    ["a file of the build", "/_next/static/chunks/a-1f.js", 200, {}],
    ["a public file", "/anh%20bia.svg", 200, {}],
    ["a file that is not there", "/_next/static/chunks/b.js", 404, {}],
    ["a picture that is not there", "/media/x.webp", 404, {}],
    ["the speculation rules", "/speculation.json", 200, {}],
    ["another spelling", "/moi-nhat/", 308, {}],
    ["another method", "/", 405, { method: "PUT" }],
  ];

  test.each(cases)("%s", async (_, address, status, request) => {
    const { port } = await paper({ secure: true });
    const answer = await ask(port, address, request);
    expect(answer.status).toBe(status);
    for (const name of always) expect(answer.headers[name], name).toBeTruthy();
    expect(answer.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(answer.headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
    expect(answer.headers["x-powered-by"]).toBeUndefined();
    if (address !== "/toa-soan") expect(answer.text).not.toContain("__next_f");
  });

  test.each(["/", "/_next/static/chunks/a-1f.js"])("a 304 of %s", async (address) => {
    const { port } = await paper();
    const { headers } = await ask(port, address);
    const answer = await ask(port, address, { headers: { "if-none-match": headers.etag } });
    expect(answer.status).toBe(304);
    for (const name of always) expect(answer.headers[name], name).toBe(headers[name]);
  });

  test("requests that are no HTTP are answered with them too", async () => {
    const { port } = await paper();
    for (const [sent, status] of [
      ["GARBAGE\r\n\r\n", 400],
      [`GET / HTTP/1.1\r\nHost: a\r\nCookie: ${"x".repeat(20_000)}\r\n\r\n`, 431],
    ] as const) {
      const answer = await raw(port, sent);
      expect(answer).toContain(`HTTP/1.1 ${status}`);
      expect(answer).toContain("Content-Security-Policy: default-src 'self'");
      expect(answer).toContain('lang="vi"');
    }
  });

  test("without https nobody is told to stay on it", async () => {
    const { port } = await paper();
    expect((await ask(port, "/")).headers["strict-transport-security"]).toBeUndefined();
  });

  test("a public page runs our scripts only, tells where its links may be fetched ahead, and is whole without a nonce", async () => {
    const { port } = await paper();
    const { headers } = await ask(port, "/");
    expect(headers["content-security-policy"]).toContain(
      "script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'",
    );
    expect(headers["content-security-policy"]).not.toMatch(/nonce|script-src[^;]*unsafe|blob:/);
    expect(headers["speculation-rules"]).toBe('"/speculation.json"');
    const rules = await ask(port, "/speculation.json");
    expect(rules.headers["content-type"]).toBe("application/speculationrules+json");
    expect(JSON.parse(rules.text)).toHaveProperty("prefetch");
  });

  test("the desk gets a new nonce each time, the same in the request and in the answer", async () => {
    const { port } = await paper();
    const seen = new Set<string>();
    for (let i = 0; i < 3; i++) {
      const answer = await ask(port, "/toa-soan", {
        headers: { "x-nonce": "cua-toi", "content-security-policy": "script-src 'nonce-cua-toi'" },
      });
      const nonce = /nonce=([\w-]{22}) csp=.*'nonce-\1'/.exec(answer.text)?.[1] ?? "";
      expect(nonce).not.toBe("");
      expect(answer.headers["content-security-policy"]).toContain(`script-src 'self' 'nonce-${nonce}';`);
      expect(answer.headers["x-robots-tag"]).toBe("noindex, nofollow");
      expect(answer.headers["cache-control"]).toBe("private, no-store");
      seen.add(nonce);
    }
    expect(seen.size).toBe(3);
  });
});

describe("wrong addresses are answered in Vietnamese and reach nobody", () => {
  test.each([
    ["/%E0%A4%A", 400, "không hợp lệ"],
    ["/%", 400, "không hợp lệ"],
    ["/a%00b", 400, "không hợp lệ"],
    ["/tim-kiem?q=%ff", 400, "không hợp lệ"],
    ["/tim-kiem?q=a%00", 400, "không hợp lệ"],
    ["/a%5cb", 400, "không hợp lệ"],
    ["/..%2f..%2fetc/passwd", 400, "không hợp lệ"],
    ["/_next/static/../../secret.txt", 400, "không hợp lệ"],
    ["/_next/static/%2e%2e/secret.txt", 400, "không hợp lệ"],
    [`/tim-kiem?q=${"a".repeat(5000)}`, 414, "quá dài"],
  ])("%s", async (address, status, words) => {
    const asked: unknown[] = [];
    running = await startNode((req, res) => (asked.push(req.url), html(res, "?")), { folders });
    const answer = await ask(running.port, address);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(words);
    expect(answer.text).not.toContain("bí mật");
    expect(asked).toEqual([]);
  });

  test("slashes too many lead to the address without them, never to another site", async () => {
    const { port } = await paper();
    for (const [given, meant] of [
      ["/moi-nhat/", "/moi-nhat"],
      ["//example.com/a", "/example.com/a"],
      ["//example.com//", "/example.com"],
      ["/moi-nhat///?trang=2", "/moi-nhat?trang=2"],
    ] as const) {
      const answer = await ask(port, given);
      expect([answer.status, answer.headers.location]).toEqual([308, meant]);
    }
  });

  test("an absolute address is understood; letters that were not encoded are refused in Vietnamese", async () => {
    const asked: unknown[] = [];
    running = await startNode((req, res) => (asked.push(req.url), html(res, "?")));
    expect(
      await raw(
        running.port,
        "GET http://bao.example/moi-nhat HTTP/1.1\r\nHost: bao.example\r\nConnection: close\r\n\r\n",
      ),
    ).toContain("200 OK");
    expect(await raw(running.port, "GET /tim-kiem?q=hóa HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")).toContain(
      "không hợp lệ",
    );
    expect(asked).toEqual(["/moi-nhat"]);
  });
});

describe("forms", () => {
  const post = (headers: Record<string, string>): Ask => ({ method: "POST", body: "diem=5", headers });

  test.each([
    ["from our page", { "sec-fetch-site": "same-origin", origin: "http://bao.vn", host: "bao.vn" }, 303],
    ["from our page, an old browser", { origin: "https://bao.vn", host: "bao.vn" }, 303],
    ["typed or from no browser", {}, 303],
    ["from another site", { "sec-fetch-site": "cross-site", origin: "https://xau.example" }, 403],
    ["from a neighbour of our domain", { "sec-fetch-site": "same-site" }, 403],
    ["from another site, an old browser", { origin: "https://xau.example", host: "bao.vn" }, 403],
    ["from a page that hides its origin", { origin: "null", host: "bao.vn" }, 403],
    ["with an origin that is none", { origin: "xau", host: "bao.vn" }, 403],
    [
      "from another site that claims a forwarded host",
      { origin: "https://xau.example", host: "bao.vn", "x-forwarded-host": "xau.example" },
      403,
    ],
  ])("%s", async (_, headers, status) => {
    const { port } = await paper();
    for (const address of ["/bai-viet/a-1", "/danh-gia/1", "/toa-soan/x"]) {
      const answer = await ask(port, address, post(headers));
      expect(answer.status, address).toBe(status);
      if (status === 403) expect(answer.text).toContain("Yêu cầu không được thực hiện");
      else expect(answer.headers["set-cookie"]).toEqual(["nguoi-doc=1; HttpOnly"]);
    }
  });

  test("a form of an earlier build is told so in Vietnamese", async () => {
    running = await startNode((_, res) => {
      res.writeHead(409, { "Content-Type": "text/plain" });
      res.end("Server Action unavailable");
    });
    const answer = await ask(running.port, "/bai-viet/a-1", post({}));
    expect([answer.status, answer.text.includes("Trang đã được cập nhật")]).toEqual([409, true]);
    expect(answer.text).not.toContain("Server Action");
  });

  test("behind our proxy the host that it was asked for counts", async () => {
    const { port } = await paper({ trust: "loopback" });
    const headers = { origin: "https://bao.vn", host: "127.0.0.1:3000", "x-forwarded-host": "bao.vn" };
    expect((await ask(port, "/danh-gia/1", post(headers))).status).toBe(303);
  });

  test("too large, or of a length that is not said", async () => {
    const { port } = await paper();
    const large = await ask(port, "/danh-gia/1", { method: "POST", body: "x".repeat(2 << 20) });
    expect([large.status, large.text.includes("quá lớn")]).toEqual([413, true]);
    expect((await ask(port, "/toa-soan/tep", { method: "POST", body: "x".repeat(2 << 20) })).status).toBe(303);
    expect((await ask(port, "/toa-soan/tep", { method: "POST", body: "x".repeat(5 << 20) })).status).toBe(413);
    const chunked = { method: "POST", headers: { "transfer-encoding": "chunked" }, body: "a=1" };
    expect((await ask(port, "/danh-gia/1", chunked)).status).toBe(411);
  });

  test("the client's address is what the connection says, unless our proxy says more", async () => {
    const forged = {
      "x-forwarded-for": "6.6.6.6",
      "x-real-ip": "6.6.6.6",
      "x-forwarded-proto": "https",
      forwarded: "for=6.6.6.6",
    };
    const direct = JSON.parse((await ask((await paper()).port, "/api/x", { headers: forged })).text) as Record<
      string,
      string
    >;
    expect(direct["x-forwarded-for"]).toMatch(/127\.0\.0\.1$/);
    expect([direct["x-real-ip"], direct["x-forwarded-proto"], direct["forwarded"]]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    await running?.stop();
    const { port } = await paper({ trust: "loopback" });
    const proxied = JSON.parse(
      (await ask(port, "/api/x", { headers: { ...forged, "x-forwarded-for": "6.6.6.6, 203.0.113.7" } })).text,
    ) as Record<string, string>;
    expect([proxied["x-forwarded-for"], proxied["x-forwarded-proto"]]).toEqual(["203.0.113.7", "https"]);
  });
});

describe("files", () => {
  test("files of the build for good, public ones for an hour, compressed, with a tag", async () => {
    const { port } = await paper();
    const chunk = await ask(port, "/_next/static/chunks/a-1f.js", { headers: { "accept-encoding": "br" } });
    expect(chunk.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(chunk.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(brotliDecompressSync(chunk.body).toString()).toContain("xin chào");
    const svg = await ask(port, "/anh%20bia.svg");
    expect(svg.headers["cache-control"]).toBe("public, max-age=3600");
    expect(svg.headers["content-security-policy"]).toContain("sandbox");
    expect((await ask(port, "/anh%20bia.svg", { method: "HEAD" })).body.length).toBe(0);
  });

  test("media go to whoever serves them", async () => {
    const { port } = await paper({ serveMedia: async (_, res, name) => (res.end(name), name.endsWith("có.webp")) });
    expect((await ask(port, "/media/2026/c%C3%B3.webp")).text).toBe("/media/2026/có.webp");
    expect((await ask(port, "/media/x", { method: "POST" })).status).toBe(405);
  });
});

test("in development Next answers everything itself, and nothing is kept", async () => {
  const { port, pages } = await paper({ dev: true });
  const answer = await ask(port, "/");
  expect(answer.text).toContain("__next_f");
  expect(answer.headers["content-security-policy"]).toContain("'unsafe-eval'");
  expect(pages.memory.entries).toBe(0);
});

function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let got = "";
    socket.on("data", (chunk) => (got += chunk.toString()));
    socket.on("error", reject);
    socket.on("close", () => resolve(got));
  });
}
