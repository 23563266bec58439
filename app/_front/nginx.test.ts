import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:http2";
import { request, type RequestOptions } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noteTags } from "@/app/_server/cached";
import { ask, html, startNode, until, type Answer, type TestNode } from "./front.fixture";
import { shareFront, unshareFront, type FrontShare } from "./share";

const isThere = (command: string, flag: string) => spawnSync(command, [flag]).status === 0;
const hasNginx = isThere("nginx", "-v") && isThere("openssl", "version");
if (!hasNginx) console.warn("skipped: nginx or openssl is not installed (Debian: apt-get install nginx openssl)");

const folder = mkdtempSync(path.join(tmpdir(), "nginx-"));
let nginx: ChildProcess | undefined;
let node: TestNode;
let share: FrontShare;
let text = "bản 1";
let secure = 0;
let plain = 0;

async function freePort(): Promise<number> {
  const finder = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => finder.once("listening", resolve));
  const { port } = finder.address() as { port: number };
  await new Promise((resolve) => finder.close(resolve));
  return port;
}

/** The configuration as it is shipped, in places of its own. */
function placed(): string {
  const moved = readFileSync("deploy/nginx.conf", "utf8")
    // The folder is this test's own; who does not run as root cannot choose.
    .replace(/^user .*$/mu, process.getuid?.() === 0 ? "user root;" : "")
    .replace(/^\s*listen \[::\].*$/gmu, "")
    .replace("listen 80;", `listen 127.0.0.1:${plain};`)
    .replace("listen 443 ssl http2;", `listen 127.0.0.1:${secure} ssl http2;`)
    .replace("server 127.0.0.1:3000;", `server 127.0.0.1:${node.port};`)
    .replaceAll("/etc/letsencrypt/live/bao.example", folder)
    .replaceAll("/var/log/nginx", folder)
    .replace("/var/cache/nginx/toasoan", path.join(folder, "cache"))
    .replace("/run/nginx.pid", path.join(folder, "pid"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (it) => `${it}_temp_path ${folder}/${it};`,
  );
  return moved.replace("http {", `http { ${temporary.join(" ")}`);
}

function over(url: string, { headers = {}, method = "GET", body = "" } = {}): Promise<Answer> {
  const options: RequestOptions = { host: "127.0.0.1", port: secure, path: url, method, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, headers: { host: "bao.example", ...headers }, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () => {
        const whole = Buffer.concat(chunks);
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: whole, text: whole.toString() });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The beginning of a second: what follows happens within it. */
async function newSecond(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1020 - (Date.now() % 1000)));
}

describe.skipIf(!hasNginx)("nginx in front, as deploy/nginx.conf has it", () => {
  beforeAll(async () => {
    node = await startNode(
      (req, res) => {
        if (req.method === "POST") {
          res.writeHead(303, { Location: "/danh-gia/1", "Set-Cookie": "nguoi-doc=1" });
          res.end();
          return;
        }
        if (req.url?.startsWith("/api")) {
          res.end(JSON.stringify(req.headers));
          return;
        }
        noteTags("list:all");
        html(res, `${text} ${"chữ ".repeat(200)}`, req.url === "/moi-nhat" ? 404 : 200);
      },
      { trust: "loopback", secure: true },
    );
    share = { pages: node.pages.notes, kick: () => {}, stats: () => node.pages.stats(0) };
    shareFront(share);
    [secure, plain] = [await freePort(), await freePort()];
    const key = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=bao.example", "-days", "2"];
    spawnSync("openssl", [...key, "-keyout", `${folder}/privkey.pem`, "-out", `${folder}/fullchain.pem`]);
    mkdirSync(path.join(folder, "cache"));
    writeFileSync(path.join(folder, "nginx.conf"), placed());
    nginx = spawn("nginx", ["-c", path.join(folder, "nginx.conf"), "-p", folder, "-g", "daemon off;"]);
    nginx.stderr?.on("data", (chunk: Buffer) => console.error(chunk.toString()));
    await until(async () => (await over("/").catch(() => null))?.status === 200, 10_000);
  });

  afterAll(async () => {
    const gone = new Promise((resolve) => nginx?.once("exit", resolve));
    nginx?.kill();
    await gone;
    unshareFront(share);
    await node.stop();
    rmSync(folder, { recursive: true });
  });

  const asked = () => node.pages.counts.hits + node.pages.counts.misses;

  test("within a second the paper is asked once for each coding, and every reader gets the stored bytes", async () => {
    const readers = ["br, gzip", "gzip, br", "gzip, deflate, br, zstd", "gzip", "br;q=0, gzip", ""];
    await newSecond();
    const before = asked();
    const began = Math.floor(Date.now() / 1000);
    for (let i = 0; i < 5; i++) {
      for (const accept of readers) {
        const answer = await over("/", { headers: { "accept-encoding": accept } });
        const coding = answer.headers["content-encoding"] ?? "";
        expect(coding).toBe(accept === "" ? "" : /br(?!;q=0)/.test(accept) ? "br" : "gzip");
        const read = coding === "br" ? brotliDecompressSync : coding === "gzip" ? gunzipSync : (it: Buffer) => it;
        expect(read(answer.body).toString()).toContain("<h1>bản 1");
        expect(answer.headers["content-security-policy"]).toContain("script-src 'self'");
        expect(answer.headers["strict-transport-security"]).toContain("max-age=");
        expect(answer.headers["x-accel-expires"]).toBeUndefined();
      }
    }
    // Three codings in each second that this took; a slow machine needs more than one for thirty requests.
    const seconds = Math.floor(Date.now() / 1000) - began + 1;
    expect(asked() - before).toBeLessThanOrEqual(3 * seconds);
    expect(seconds).toBeLessThan(8);
  });

  test("a reader who has the page is told so, with all headers of security", async () => {
    const { headers } = await over("/");
    const again = await over("/", { headers: { "if-none-match": headers.etag } });
    expect(again.status).toBe(304);
    for (const name of ["content-security-policy", "x-content-type-options", "referrer-policy", "etag"]) {
      expect(again.headers[name]).toBe(headers[name]);
    }
  });

  test("what is published is there at the end of the second", async () => {
    await over("/");
    text = "bản 2";
    node.changes.announce("list:all");
    await node.pages.kick();
    await until(async () => (await over("/")).text.includes("bản 2"), 1100);
  });

  test("the desk, the API and what is missing are asked for each time", async () => {
    await newSecond();
    const seen = new Set<unknown>();
    for (let i = 0; i < 3; i++) seen.add((await over("/toa-soan")).headers["content-security-policy"]);
    expect(seen.size).toBe(3);
    for (const url of ["/moi-nhat", "/khong-co"]) {
      const before = asked();
      for (let i = 0; i < 3; i++) expect((await over(url)).status).toBe(404);
      expect(asked() - before).toBeGreaterThanOrEqual(3);
    }
  });

  test("forms pass with their origin, and those of other sites do not", async () => {
    const post = (origin: string) => over("/bai-viet/a-1", { method: "POST", body: "a=1", headers: { origin } });
    const ours = await post("https://bao.example");
    expect([ours.status, ours.headers["set-cookie"]]).toEqual([303, ["nguoi-doc=1"]]);
    expect((await post("https://xau.example")).status).toBe(403);
  });

  test("a client cannot say who it is, and the paper knows that it is read over https", async () => {
    const forged = { "x-forwarded-for": "6.6.6.6", "x-forwarded-host": "xau.example", "x-forwarded-proto": "http" };
    const seen = JSON.parse((await over("/api/x", { headers: forged })).text) as Record<string, string>;
    expect([seen["x-forwarded-for"], seen["x-forwarded-host"], seen["x-forwarded-proto"]]).toEqual([
      "127.0.0.1",
      "bao.example",
      "https",
    ]);
  });

  test("http leads to https, and https speaks HTTP/2", async () => {
    const answer = await ask(plain, "/moi-nhat?trang=2", { headers: { host: "bao.example" } });
    expect([answer.status, answer.headers.location]).toEqual([301, "https://bao.example/moi-nhat?trang=2"]);
    const session = connect(`https://127.0.0.1:${secure}`, { rejectUnauthorized: false });
    const stream = session.request({ ":path": "/", ":authority": "bao.example" });
    const status = await new Promise((resolve) => stream.once("response", (it) => resolve(it[":status"])));
    session.destroy();
    expect(status).toBe(200);
  });

  test("when the paper is down its kept pages are still read, and nothing of the desk", async () => {
    await over("/");
    await node.stop();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await over("/")).text).toContain("bản 2");
    expect((await over("/toa-soan")).status).toBe(502);
  });
});
