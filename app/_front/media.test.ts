import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { putMediaFile } from "@/lib/media/storage";
import { ask, startNode, type TestNode } from "./front.fixture";
import { PublicPictures, serveMedia } from "./media";

process.env["DATA_DIR"] = mkdtempSync(path.join(tmpdir(), "toasoan-front-media-"));

const ID = "01900000-0000-7000-8000-0000000000aa";
const address = `/media/${ID}/320.webp`;

/** The front before a desk that answers with the address it was asked for. */
async function paper(isPublic: boolean, elsewhere: string | null = null): Promise<TestNode> {
  await putMediaFile(ID, "320.webp", Buffer.from("ảnh"));
  return startNode((req, res) => void res.end(`desk ${req.url}`), {
    serveMedia: (req, res, at) => serveMedia(req, res, at, async () => isPublic, elsewhere),
  });
}

test("a public picture is a browser's for ever, and asked for by shared caches each minute", async () => {
  const node = await paper(true);
  const { port } = node;
  const first = await ask(port, address);
  expect(first).toMatchObject({ status: 200, text: "ảnh" });
  expect(first.headers["cache-control"]).toBe("public, max-age=31536000, s-maxage=60, immutable");
  expect(first.headers["content-type"]).toBe("image/webp");
  expect(first.headers["content-security-policy"]).toContain("sandbox");
  const again = await ask(port, address, { headers: { "if-none-match": first.headers.etag } });
  expect(again).toMatchObject({ status: 304, text: "" });
  expect((await ask(port, address, { method: "HEAD" })).headers["content-length"]).toBe("5");
  for (const wrong of [`/media/${ID}/321.webp`, `/media/${ID}/goc.jpg`, "/media/a/320.webp"])
    expect((await ask(port, wrong)).status, wrong).toBe(404);
  await node.stop();
});

test("a picture that is not public is not there for strangers; whoever is signed in is asked for at the desk", async () => {
  const node = await paper(false);
  const { port } = node;
  for (const cookie of ["", "ban_doc=x", "xphien=1"]) {
    const answer = await ask(port, address, { headers: { cookie } });
    expect(answer.status, cookie).toBe(404);
    expect(answer.text).not.toContain("desk");
    expect(answer.headers["cache-control"]).not.toContain("public");
  }
  for (const cookie of ["phien=x", "a=b; __Host-phien=y"]) {
    const answer = await ask(port, address, { headers: { cookie } });
    expect(answer.text).toBe(`desk /api${address}`);
    expect(answer.headers["cache-control"]).toBe("private, no-store");
  }
  await node.stop();
});

test("a paper whose pictures stand on another origin leads there, and only to public ones", async () => {
  const open = await paper(true, "https://anh.example");
  const led = await ask(open.port, address);
  expect(led).toMatchObject({ status: 307 });
  expect(led.headers.location).toBe(`https://anh.example/${ID}/320.webp`);
  await open.stop();
  const closed = await paper(false, "https://anh.example");
  expect((await ask(closed.port, address)).status).toBe(404);
  await closed.stop();
});

test("what readers may see is asked once, until the article changes; what they may not, each time", async () => {
  const reasons = new Map([
    ["a", "article:1"],
    ["b", "taxonomy"],
  ]);
  const asked: string[] = [];
  const pictures = new PublicPictures(async (id) => (asked.push(id), reasons.get(id) ?? null));
  const look = async () => [await pictures.has("a"), await pictures.has("b"), await pictures.has("c")];
  expect(await look()).toEqual([true, true, false]);
  expect(await look()).toEqual([true, true, false]);
  expect(asked).toEqual(["a", "b", "c", "c"]);
  reasons.delete("a");
  pictures.forget(["article:2", "ratings:1"]);
  expect(await pictures.has("a")).toBe(true);
  pictures.forget(["article:1"]);
  expect(await look()).toEqual([false, true, false]);
  reasons.delete("b");
  pictures.forget(null);
  expect(await look()).toEqual([false, false, false]);
});

test("an answer that was under way when the article changed is given, and not kept", async () => {
  const answers: ((because: string | null) => void)[] = [];
  const pictures = new PublicPictures(() => new Promise((resolve) => answers.push(resolve)));
  const asking = pictures.has("a");
  pictures.forget(["article:1"]);
  answers[0]?.("article:1");
  expect(await asking).toBe(true);
  const again = pictures.has("a");
  answers[1]?.(null);
  expect(await again).toBe(false);
});
