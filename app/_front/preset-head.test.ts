import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { noteTags } from "@/app/_server/cached";
import { ask, html, startNode, type TestNode } from "./front.fixture";
import { shareFront, unshareFront, type FrontShare } from "./share";

let node: TestNode | undefined;
let share: FrontShare | undefined;
afterEach(async () => {
  if (share) unshareFront(share);
  await node?.stop();
});

async function paper(): Promise<TestNode> {
  const started = await startNode((_, res) => {
    noteTags("list:all");
    html(res, "Trang nhất “có dấu”");
  });
  node = started;
  share = { pages: started.pages.notes, kick: () => {}, stats: () => started.pages.stats(0) };
  shareFront(share);
  await ask(started.port, "/");
  return started;
}

/** Everything that comes back over one connection. */
function talk(port: number, text: string, isEnough: (got: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let got = "";
    socket.on("data", (chunk) => {
      got += chunk.toString("latin1");
      if (isEnough(got)) socket.destroy();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(got));
  });
}

const headOf = (answer: string) => answer.split("\r\n\r\n")[0]?.split("\r\n") ?? [];
const changing = /^(?:Date|X-Accel-Expires|Connection|Keep-Alive): /;

test("the head that was written before is the head that Node would have written", async () => {
  const { port } = await paper();
  const preset = headOf(await talk(port, "GET / HTTP/1.1\r\nHost: a\r\n\r\n", (it) => it.endsWith("</html>")));
  const ordinary = headOf(await talk(port, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", () => false));
  expect(preset.filter((it) => !changing.test(it))).toEqual(ordinary.filter((it) => !changing.test(it)));
  expect(preset.filter((it) => changing.test(it)).map((it) => it.split(":")[0])).toEqual([
    "X-Accel-Expires",
    "Date",
    "Connection",
    "Keep-Alive",
  ]);
  const date = Date.parse(preset.find((it) => it.startsWith("Date: "))?.slice(6) ?? "");
  expect(Math.abs(date - Date.now())).toBeLessThan(2000);
});

test("many requests over one connection, some sent ahead, are answered whole and in order", async () => {
  const { port } = await paper();
  const asked =
    "GET / HTTP/1.1\r\nHost: a\r\n\r\n".repeat(50) + "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
  const got = await talk(port, asked, () => false);
  const answers = got.split("HTTP/1.1 200 OK\r\n").slice(1);
  expect(answers).toHaveLength(51);
  const bodies = new Set(answers.map((it) => it.slice(it.indexOf("\r\n\r\n") + 4)));
  expect(bodies.size).toBe(1);
  const [body = ""] = bodies;
  expect(answers[0]).toContain(`Content-Length: ${body.length}\r\n`);
});

test("an old client, and one that will close, are told so", async () => {
  const { port } = await paper();
  expect(await talk(port, "GET / HTTP/1.0\r\n\r\n", () => false)).toContain("Connection: close\r\n");
  const kept = await talk(port, "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", (it) => it.endsWith("</html>"));
  expect(kept).toContain("Connection: keep-alive\r\n");
  const closing = await talk(port, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", () => false);
  expect(closing).toContain("Connection: close\r\n");
});
