import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { auditLog, jobs } from "@/db/client";
import { systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { as, reader, user } from "@/lib/testing/factories";
import { storePicture } from "./commands/store-picture";
import { gifBomb, phonePicture, pngBomb } from "./hostile.fixture";
import { PictureWorker } from "./internal/workers";
import { MASTER, mediaFileName } from "./model";
import { libraryPicture, mediaByIds } from "./queries/pictures";
import { readMediaFile } from "./storage";

useDatabase();
// Each picture is made by a process of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

const ctx = () => systemContext("test");
const plain = (width = 640, height = 480, background = "#b4231a") =>
  sharp({ create: { width, height, channels: 3, background } });

test("a picture from a telephone stands upright, in the sizes that pages use, and says nothing of where it was taken", async () => {
  const { id } = await storePicture(ctx(), { bytes: await phonePicture(4032, 3024), fileName: "IMG_4711.jpg" });
  const view = (await mediaByIds(ctx(), [id])).get(id);
  expect(view).toMatchObject({ width: 3024, height: 4032 });
  const sizes = ["320.webp", "480.webp", "800.webp", "1600.webp", "960.jpg"];
  expect(view?.variants.map(mediaFileName)).toEqual(sizes);
  for (const name of [...sizes, MASTER]) {
    const bytes = await readMediaFile(id, name);
    const { exif, xmp, iptc, icc, orientation, width, height } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, orientation }, name).toEqual({});
    expect(height > width, name).toBe(true);
    expect(bytes.includes("Vinphone"), name).toBe(false);
  }
  expect(await libraryPicture(ctx(), id)).toMatchObject({
    credit: "Pham Minh Hoang",
    alt: "",
    fileName: "IMG_4711.jpg",
  });
  const queued = await ctx().db.select({ kind: jobs.kind }).from(jobs).where(eq(jobs.objectId, id));
  expect(queued).toEqual([{ kind: "media.avif" }]);
  const acts = await ctx().db.select({ action: auditLog.action }).from(auditLog).where(eq(auditLog.objectId, id));
  expect(acts).toEqual([{ action: "media.store" }]);
});

test("the same picture is kept once, also when it is sent twice at the same time", async () => {
  const bytes = await plain().png().toBuffer();
  const sent = await Promise.all([1, 2, 3].map(() => storePicture(ctx(), { bytes })));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  expect(sent.filter(({ isKnown }) => !isKnown)).toHaveLength(1);
  expect(await storePicture(ctx(), { bytes, fileName: "tên khác.png" })).toMatchObject({ isKnown: true });
});

test("colours of print, transparency, sixteen bits and films become pictures that every browser shows", async () => {
  const frames = await sharp([await plain(60, 60).png().toBuffer(), await plain(60, 60, "#123456").png().toBuffer()], {
    join: { animated: true },
  })
    .gif()
    .toBuffer();
  const alpha = { width: 300, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
  const odd = {
    "cmyk.jpg": await plain().toColourspace("cmyk").jpeg().toBuffer(),
    "trong suốt.png": await sharp({ create: alpha }).png().toBuffer(),
    "16.png": await plain().toColourspace("rgb16").png().toBuffer(),
    "xám.jpg": await plain().greyscale().jpeg().toBuffer(),
    "động.gif": frames,
    "một chấm.png": await plain(1, 1).png().toBuffer(),
    "cao.png": await plain(40, 20_000).png().toBuffer(),
  };
  for (const [fileName, bytes] of Object.entries(odd)) {
    const { id, wasAnimated } = await storePicture(ctx(), { bytes, fileName });
    expect(wasAnimated, fileName).toBe(fileName === "động.gif");
    const view = (await mediaByIds(ctx(), [id])).get(id);
    for (const variant of view?.variants ?? []) {
      const made = await sharp(await readMediaFile(id, mediaFileName(variant))).metadata();
      expect(made, fileName).toMatchObject({ space: "srgb", channels: 3, hasAlpha: false });
    }
  }
  const clear = await storePicture(ctx(), { bytes: odd["trong suốt.png"] });
  const { dominant } = await sharp(await readMediaFile(clear.id, "300.jpg")).stats();
  expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(230);
});

test("bombs, disguises and what is no picture are refused in Vietnamese, and the next picture is taken", async () => {
  const jpeg = await plain().jpeg().toBuffer();
  const refused: [Buffer, string, RegExp][] = [
    [pngBomb(), "bom.png", /120 triệu/],
    [gifBomb(), "bom.gif", /điểm ảnh|hỏng/],
    [Buffer.alloc(100_000_000), "to.png", /30 MB/],
    [Buffer.alloc(0), "rỗng.jpg", /rỗng/],
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), "a.svg", /SVG/],
    [Buffer.from("<html>xin chào</html>"), "a.jpg", /không phải ảnh/],
    [jpeg, "a.png", /Đuôi tệp/],
    [jpeg.subarray(0, jpeg.length - 100), "a.jpg", /hỏng/],
    [Buffer.concat([jpeg, Buffer.from("504b030414000000", "hex")]), "a.jpg", /lẫn dữ liệu khác/],
    [Buffer.concat([jpeg.subarray(0, 200), Buffer.alloc(400, 9), jpeg.subarray(200)]), "a.jpg", /hỏng/],
  ];
  for (const [bytes, fileName, say] of refused) {
    await expect(storePicture(ctx(), { bytes, fileName }), fileName).rejects.toMatchObject({
      code: "invalid",
      say: expect.stringMatching(say),
      fields: { file: expect.any(String) },
    });
  }
  expect(await storePicture(ctx(), { bytes: jpeg, fileName: "a.jpg" })).toMatchObject({ isKnown: false });
});

test("a picture that takes too long, or kills who opens it, costs only itself", async () => {
  const folder = path.join(process.env["DATA_DIR"] ?? "", "thu");
  const { id } = await storePicture(ctx(), { bytes: await plain(900, 600).jpeg().toBuffer() });
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "sent");
  writeFileSync(file, await readMediaFile(id, MASTER));
  const task = { kind: "picture", file, fileName: "", folder } as const;

  const hasty = new PictureWorker({ timeoutMs: 1 });
  expect(await hasty.run(task)).toEqual({ refused: "too-slow" });
  const worker = new PictureWorker();
  const dying = worker.run(task);
  await Promise.resolve();
  worker.stop();
  expect(await dying).toEqual({ refused: "too-heavy" });
  expect(await worker.run(task)).toHaveProperty("picture");
  worker.stop();
  const full = new PictureWorker({ longestQueue: 1 });
  const first = full.run(task);
  await expect(full.run(task)).rejects.toMatchObject({ code: "limited" });
  await first;
  full.stop();
});

test("readers store no pictures, and nobody stores without end", async () => {
  const bytes = await plain().webp().toBuffer();
  await expect(storePicture(as(reader()), { bytes })).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(storePicture(as(user("reader")), { bytes })).rejects.toMatchObject({ code: "forbidden" });
  await expect(storePicture(as(user("publisher")), { bytes })).rejects.toMatchObject({ code: "forbidden" });
  expect(await storePicture(as(user("contributor")), { bytes })).toMatchObject({ isKnown: false });
});

const HOSTILE = "../shared/data/images";

test.skipIf(!existsSync(HOSTILE))(
  "hostile pictures are refused or made harmless, and the program lives (needs ../shared)",
  async () => {
    const refused = new Set([
      "manifest.json",
      "payloads-SVG_XSS_nested_svg.svg",
      "sharp-circle.svg",
      "pillow-decompression_bomb.gif",
      "pillow-hopper.heif",
      "cut-at-40000-bytes.jpg",
    ]);
    for (const fileName of readdirSync(HOSTILE)) {
      const stored = storePicture(ctx(), { bytes: readFileSync(path.join(HOSTILE, fileName)), fileName });
      if (refused.has(fileName)) await expect(stored, fileName).rejects.toMatchObject({ code: "invalid" });
      else await expect(stored, fileName).resolves.toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/u) });
    }
  },
);
