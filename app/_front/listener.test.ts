import type { Server } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { ask, until } from "./front.fixture";
import { policies } from "./headers";
import { closeListener, createListener, listen } from "./listener";

const policy = policies({ secure: false, mediaOrigin: null, dev: false });
const open: Server[] = [];
afterEach(() => open.splice(0).forEach((it) => it.closeAllConnections()));

function listener(handle: Parameters<typeof createListener>[0]): Server {
  const server = createListener(handle, () => policy);
  open.push(server);
  return server;
}

test("a port in use is explained in both languages", async () => {
  const first = listener((_, res) => res.end());
  const port = await listen(first, 0, "127.0.0.1");
  await expect(
    listen(
      listener((_, res) => res.end()),
      port,
      "127.0.0.1",
    ),
  ).rejects.toThrow(
    new RegExp(`Cổng ${port} đang có chương trình khác dùng[^]*Port ${port} is in use[^]*PORT=${port + 1}`),
  );
  await closeListener(first, 100);
});

test("at the end the answers under way are finished, idle connections closed, new ones refused", async () => {
  let finish = () => {};
  const server = listener((req, res) => {
    if (req.url === "/idle") res.end("x");
    else finish = () => res.end("xong");
  });
  const port = await listen(server, 0, "127.0.0.1");
  const idle = connect(port, "127.0.0.1");
  idle.write("GET /idle HTTP/1.1\r\nHost: a\r\n\r\n");
  await new Promise((resolve) => idle.once("data", resolve));
  const idleClosed = new Promise((resolve) => idle.once("close", resolve));
  const busy = ask(port, "/busy");
  await until(() => finish.toString().includes("xong"));
  const closed = closeListener(server, 5000);
  await idleClosed;
  await expect(ask(port, "/new")).rejects.toThrow(/ECONNREFUSED/);
  finish();
  expect((await busy).text).toBe("xong");
  await closed;
});

test("an answer that never ends is cut off when patience ends", async () => {
  const server = listener(() => {});
  const port = await listen(server, 0, "127.0.0.1");
  const hanging = ask(port, "/").catch((error: Error) => error.message);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const started = Date.now();
  await closeListener(server, 200);
  expect(Date.now() - started).toBeLessThan(1000);
  expect(await hanging).toMatch(/hang up|ECONNRESET/);
});

test("whoever sends his headers drop by drop is answered 408 and let go", async () => {
  const server = listener((_, res) => res.end());
  server.headersTimeout = 100;
  // Node looks at its connections at this pace, set when the server is made: the limit itself is what is tested here.
  expect(server.requestTimeout).toBe(300_000);
  const port = await listen(server, 0, "127.0.0.1");
  const slow = connect(port, "127.0.0.1");
  let got = "";
  slow.on("data", (chunk) => (got += chunk.toString()));
  slow.write("GET / HTTP/1.1\r\nHost: a\r\nX-");
  await new Promise((resolve) => slow.once("close", resolve));
  expect(got).toContain("HTTP/1.1 408");
  expect(got).toContain("Kết nối quá chậm");
  expect(got).toContain("Content-Security-Policy");
}, 15_000);
