import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { putMediaFile } from "@/lib/media/storage";
import { LETTERS } from "@/lib/text/vietnamese.fixture";
import { anyText, hostileTexts } from "./feed.fixture";
import { breakLines, cutToLines } from "./internal/break-lines";
import { drawCard } from "./internal/draw-card";
import { setLine, widthOf } from "./internal/type";
import { renderCrop, renderShareCard } from "./render-share";
import { CARD_SIZE, cropSize, paperCard, paperSharePicture, readShareName, type ShareCard } from "./share-pictures";
import { texts } from "./validate.fixture";

const folder = mkdtempSync(path.join(tmpdir(), "toasoan-share-"));
process.env["DATA_DIR"] = folder;
beforeAll(storePhoto);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const card: ShareCard = {
  paper: "Nhịp Sông",
  accent: "#B4231A",
  label: "Phỏng vấn · Nông nghiệp",
  headline: "Thanh Hóa: Cụm công nghiệp phải có nhà máy xử lý nước thải trước khi có nhà xưởng",
  guests: ["Ông Trịnh Xuân Khải"],
  picture: null,
};
const picture: NonNullable<ShareCard["picture"]> = {
  id: "anh-thu",
  focalX: 900,
  focalY: 500,
  variants: [
    { width: 960, height: 640, format: "webp" },
    { width: 1600, height: 1067, format: "webp" },
  ],
};

/** Grainy, as the worst photograph; red at the right edge, where the focal point is. */
async function storePhoto(): Promise<void> {
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  for (const { width, height } of picture.variants) {
    const red = await sharp({ create: { width: Math.round(width / 5), height, channels: 3, background: "#d00000" } })
      .png()
      .toBuffer();
    const photo = sharp({ create: { width, height, channels: 3, background: "#888", noise } }).composite([
      { input: red, gravity: "east" },
    ]);
    await putMediaFile(picture.id, `${width}.webp`, await photo.webp({ effort: 0 }).toBuffer());
  }
}

const measure = (text: string) => [...text].length;

test("a card is 1200 × 630 and light enough for a messenger, with and without a picture", async () => {
  for (const drawn of [card, { ...card, picture }]) {
    const bytes = await renderShareCard(drawn);
    expect(await sharp(bytes).metadata()).toMatchObject({ ...CARD_SIZE, format: drawn.picture ? "jpeg" : "png" });
    expect(bytes.length).toBeLessThan(150_000);
    expect(await renderShareCard(drawn)).toEqual(bytes);
  }
});

test("the picture is cut around what matters in it", async () => {
  const { dominant } = await look(await renderShareCard({ ...card, picture }), {
    left: 900,
    top: 100,
    width: 290,
    height: 400,
  });
  expect(dominant.r).toBeGreaterThan(180);
  expect(dominant.g).toBeLessThan(60);
});

test("a card whose picture has gone is drawn without it", async () => {
  const bytes = await renderShareCard({ ...card, picture: { ...picture, id: "mat" } });
  expect(await sharp(bytes).metadata()).toMatchObject(CARD_SIZE);
});

test("crops have the proportions that search engines want, and never more pixels than there are", async () => {
  expect(cropSize(picture, "16x9")).toEqual({ width: 1200, height: 675 });
  expect(cropSize(picture, "1x1")).toEqual({ width: 1067, height: 1067 });
  expect(cropSize({ variants: [{ width: 200, height: 200, format: "jpeg" }] }, "1x1")).toBeNull();
  const bytes = await renderCrop(picture, "4x3");
  expect(bytes && (await sharp(bytes).metadata())).toMatchObject({ width: 1200, height: 900, format: "jpeg" });
  expect(await renderCrop({ ...picture, id: "mat" }, "4x3")).toBeNull();
});

test("both faces have every letter of the alphabet, and a mark makes a letter no wider", () => {
  const bare = (letter: string) =>
    letter
      .normalize("NFD")
      .replaceAll(/[\u0300-\u036f]/g, "")
      .replace("đ", "d")
      .replace("Đ", "D");
  for (const face of ["serif-600", "serif-700", "sans-600"] as const) {
    const missing = LETTERS.filter((letter) => !setLine(letter, face, 100).includes("<path"));
    expect(missing).toEqual([]);
    const wrong = LETTERS.filter((letter) => widthOf(letter, face, 100) < widthOf(bare(letter), face, 100) * 0.7);
    expect(wrong).toEqual([]);
  }
  expect(setLine("漢😀", "serif-600", 100)).toBe("");
});

test("no letter of a headline is cut off by an edge or runs into the picture", async () => {
  const headline = "Ẵng Ểnh Ổ Ẩm Ỹ gộp: ".repeat(6).trim();
  for (const shown of [
    { ...card, headline },
    { ...card, headline, guests: [] },
    { ...card, headline: "Ẵg" },
  ]) {
    const { data, info } = await sharp(Buffer.from(drawCard(shown)))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const isInk = (x: number, y: number) => (data[(y * info.width + x) * info.channels] ?? 255) < 128;
    const edge = [...Array(1200).keys()]
      .flatMap((x) => [
        [x, 8],
        [x, 621],
      ])
      .concat(
        [...Array(630).keys()].flatMap((y) => [
          [16, y],
          [1176, y],
        ]),
      );
    expect(edge.filter(([x = 0, y = 0]) => isInk(x, y))).toEqual([]);
  }
  const beside = await look(Buffer.from(drawCard({ ...card, headline, picture })), {
    left: 670,
    top: 0,
    width: 530,
    height: 630,
  });
  expect(beside.channels[0]?.min).toBeGreaterThan(240);
});

test("whatever the words, the drawing is one whole document", () => {
  fc.assert(
    fc.property(anyText, anyText, (headline, name) => {
      const svg = drawCard({ ...card, headline, paper: name, label: headline, guests: [name, headline] });
      expect(texts(svg, "//*[local-name()='text' or local-name()='script']")).toEqual([]);
    }),
    { numRuns: 30 },
  );
  for (const text of hostileTexts.slice(0, 50))
    expect(texts(drawCard({ ...card, headline: text }), "//*[local-name()='script']")).toEqual([]);
});

test("lines hold every word, none is too long, and there are as few as can be", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b", ",", ":"), minLength: 1, maxLength: 9 }), {
    minLength: 1,
    maxLength: 25,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 9, max: 30 }), (list, width) => {
      const text = list.join(" ");
      const lines = breakLines(text, width, measure);
      expect(lines.join(" ")).toBe(text);
      expect(lines.filter((line) => measure(line) > width)).toEqual([]);
      expect(lines.length).toBe(greedy(list, width));
    }),
  );
});

test("a headline breaks where one breathes, keeps a figure with its unit, and does not hang on a small word", () => {
  const at = (text: string, width: number) =>
    breakLines(text, width, measure).map((line) => line.replaceAll("\u00a0", " "));
  expect(at("Tiếng ồn kiệt 47: Ai có quyền bật loa?", 20)).toEqual(["Tiếng ồn kiệt 47:", "Ai có quyền bật loa?"]);
  expect(at("Mở cổng khu vườn 1.200 m² cho trẻ trong xóm chơi", 26)).toEqual([
    "Mở cổng khu vườn 1.200 m²",
    "cho trẻ trong xóm chơi",
  ]);
  expect(at("Giữ lại vườn rộng 1.200 m² ở phố", 22)).toEqual(["Giữ lại vườn rộng", "1.200 m² ở phố"]);
  const bridge = at("Cầu Ông Ẩm thông xe sớm 40 ngày, dân hai bờ thôi chờ phà", 19);
  expect(bridge.filter((line) => line.endsWith(" hai"))).toEqual([]);
});

test("what is too long is cut at a word, and says so", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 7 }), {
        minLength: 1,
        maxLength: 30,
      }),
      fc.integer({ min: 1, max: 4 }),
      (list, most) => {
        const lines = cutToLines(list.join(" "), 12, most, measure);
        expect(lines.length).toBeLessThanOrEqual(most);
        const said = lines.join(" ");
        if (said !== list.join(" ")) {
          expect(said.endsWith("…")).toBe(true);
          expect(list.join(" ").startsWith(said.slice(0, -1))).toBe(true);
        }
      },
    ),
  );
});

test("only addresses that we give out are read", () => {
  expect(readShareName("12-0a1b2c3d.png")).toEqual({ number: 12, crop: null });
  expect(readShareName("12-0a1b2c3d-16x9.jpg")).toEqual({ number: 12, crop: "16x9" });
  const ours = paperSharePicture({ name: "B", accent: "#000000", tagline: "" });
  expect(readShareName(ours.path.replace("/anh-chia-se/", ""))).toEqual({ number: null, crop: null });
  expect(paperCard({ name: "B", accent: "#000000", tagline: "" }).headline).toBe("B");
  for (const name of [
    "12.png",
    "0-0a1b2c3d.png",
    "12-0A1B2C3D.png",
    "12-0a1b2c3d.svg",
    "12-0a1b2c3d-2x1.jpg",
    "bao-x.png",
    "../12-0a1b2c3d.png",
  ]) {
    expect(readShareName(name)).toBeNull();
  }
});

/** What sharp sees in a part of a picture; its statistics are of the input, so the part is made first. */
async function look(bytes: Buffer, region: { left: number; top: number; width: number; height: number }) {
  return sharp(await sharp(bytes).extract(region).png().toBuffer()).stats();
}

function greedy(words: readonly string[], width: number): number {
  let lines = 1;
  let x = -1;
  for (const word of words) {
    if (x + 1 + word.length > width) {
      lines++;
      x = word.length;
    } else x += 1 + word.length;
  }
  return lines;
}
