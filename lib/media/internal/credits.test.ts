import fc from "fast-check";
import sharp from "sharp";
import { expect, test } from "vitest";
import { readCredits } from "./credits";

/** One data set of IPTC. */
function iptc(number: number, words: string): Buffer {
  const bytes = Buffer.from(words);
  const head = Buffer.from([0x1c, 2, number, bytes.length >> 8, bytes.length & 255]);
  return Buffer.concat([head, bytes]);
}

test("photographer and agency make the credit, the agency's caption the caption", () => {
  const block = Buffer.concat([
    Buffer.from("Photoshop 3.0\0 8BIM"),
    iptc(80, "Nguyễn Văn Khoai"),
    iptc(110, "TTXVN"),
    iptc(120, "Bà con thu hoạch\nkhoai tây."),
  ]);
  expect(readCredits({ iptc: block })).toEqual({
    credit: "Nguyễn Văn Khoai/TTXVN",
    caption: "Bà con thu hoạch khoai tây.",
    aiUse: "none",
  });
});

test("a camera's artist, or else its copyright, is the credit", async () => {
  const exifOf = async (IFD0: Record<string, string>) => {
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#888" } })
      .jpeg()
      .withExif({ IFD0 })
      .toBuffer();
    return (await sharp(bytes).metadata()).exif;
  };
  expect(readCredits({ exif: await exifOf({ Artist: "Tran Thi Lua", Copyright: "(c) 2026 Bao Dong" }) }).credit).toBe(
    "Tran Thi Lua",
  );
  expect(readCredits({ exif: await exifOf({ Copyright: "(c) 2026 Bao Dong" }) }).credit).toBe("Bao Dong");
  expect(readCredits({ exif: await exifOf({ Software: "Máy ảnh" }) }).credit).toBe("");
});

test("a generator's own word for its pictures is heard", () => {
  const says = (source: string) =>
    readCredits({
      xmp: Buffer.from(`<a DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/${source}"/>`),
    }).aiUse;
  expect(says("trainedAlgorithmicMedia")).toBe("generated");
  expect(says("compositeWithTrainedAlgorithmicMedia")).toBe("assisted");
  expect(says("digitalCapture")).toBe("none");
});

test("metadata of any bytes is read or left, never an error", () => {
  const block = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.uint8Array({ maxLength: 300 }).map((rest) => [...Buffer.from("Exif\0\0II*\0\x08\0\0\0"), ...rest]),
    fc.uint8Array({ maxLength: 300 }).map((rest) => [0x1c, 2, 80, ...rest]),
  );
  fc.assert(
    fc.property(block, block, (exif, tags) => {
      const found = readCredits({ exif: Buffer.from(exif), iptc: Buffer.from(tags) });
      expect([...found.credit].length).toBeLessThanOrEqual(200);
      expect(found.credit).not.toMatch(/[\p{Cc}\n]/u);
    }),
    { numRuns: 500 },
  );
});
