import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { as, reader, user } from "@/lib/testing/factories";
import { storePicture } from "./commands/store-picture";
import { mediaByIds } from "./queries/pictures";
import { readMediaFile } from "./storage";

useDatabase();

const ctx = () => systemContext("test");
const picture = (width = 900, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: "#b4231a" } })
    .jpeg()
    .withExif({ IFD0: { Copyright: "Ảnh: A" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "16/1 27/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

test("a picture is stored upright, in the sizes that pages use, without metadata", async () => {
  const { id } = await storePicture(ctx(), { bytes: await picture() });
  const view = (await mediaByIds(ctx(), [id])).get(id);
  expect(view).toMatchObject({ width: 600, height: 900 });
  expect(view?.variants.map((v) => `${v.width}.${v.format}`)).toEqual(["320.webp", "480.webp", "600.webp", "600.jpeg"]);
  for (const name of ["320.webp", "480.webp", "600.webp", "600.jpg"]) {
    const { exif, orientation } = await sharp(await readMediaFile(id, name)).metadata();
    expect({ exif, orientation }).toEqual({ exif: undefined, orientation: undefined });
  }
});

test("the same picture is kept once, also when it is sent twice at the same time", async () => {
  const bytes = await picture(640, 480);
  const ids = await Promise.all([1, 2, 3].map(() => storePicture(ctx(), { bytes })));
  expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
});

test("what is no picture is refused in Vietnamese", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>';
  for (const bytes of [
    Buffer.from(svg),
    Buffer.from("GIF89a"),
    Buffer.alloc(0),
    Buffer.from("<?php"),
    (await picture()).subarray(0, 900),
  ]) {
    await expect(storePicture(ctx(), { bytes })).rejects.toMatchObject({
      code: "invalid",
      fields: { file: expect.any(String) },
    });
  }
  await expect(storePicture(ctx(), { bytes: Buffer.alloc(31 * 1024 * 1024) })).rejects.toMatchObject({
    code: "invalid",
  });
});

test("readers store no pictures", async () => {
  const bytes = await picture();
  await expect(storePicture(as(reader()), { bytes })).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(storePicture(as(user("reader")), { bytes })).rejects.toMatchObject({ code: "forbidden" });
});

const HOSTILE = "../shared/data/images";

test.skipIf(!existsSync(HOSTILE))(
  "hostile pictures are refused or made harmless, and the program lives (needs ../shared)",
  async () => {
    const names = [
      "payloads-SVG_XSS_nested_svg.svg",
      "sharp-circle.svg",
      "pillow-decompression_bomb.gif",
      "cut-at-40000-bytes.jpg",
    ];
    for (const name of names) {
      const bytes = readFileSync(path.join(HOSTILE, name));
      await expect(storePicture(ctx(), { bytes }), name).rejects.toMatchObject({ code: "invalid" });
    }
    for (const name of [
      "sharp-Landscape_6.jpg",
      "pillow-pil_sample_cmyk.jpg",
      "sharp-with-alpha.png",
      "sharp-rotating-squares.gif",
    ]) {
      expect((await storePicture(ctx(), { bytes: readFileSync(path.join(HOSTILE, name)) })).id, name).toMatch(
        /^[0-9a-f-]{36}$/u,
      );
    }
  },
);
