import { existsSync, readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { iconFiles } from "./icons";

test("the icons in public/ are the ones that are drawn (else: npm run icons)", async () => {
  const drawn = await iconFiles();
  expect([...drawn.keys()].filter((address) => !existsSync(`public${address}`))).toEqual([]);
  for (const [address, bytes] of drawn) {
    const kept = readFileSync(`public${address}`);
    if (!address.endsWith(".png")) expect(kept.length).toBe(bytes.length);
    else expect(await differences(kept, bytes)).toBe(0);
  }
});

test("the maskable icon keeps its mark inside the circle that a phone may cut", async () => {
  const { data, info } = await sharp("public/icon-maskable-512.png")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let farthest = 0;
  for (let y = 0; y < 512; y++) {
    for (let x = 0; x < 512; x++) {
      const isMark = (data[(y * 512 + x) * info.channels + 1] ?? 0) > 128;
      if (isMark) farthest = Math.max(farthest, Math.hypot(x - 255.5, y - 255.5));
    }
  }
  expect(farthest).toBeGreaterThan(150);
  expect(farthest).toBeLessThan(0.4 * 512);
});

/** Pixels that differ by more than another machine's rounding. */
async function differences(a: Buffer, b: Buffer): Promise<number> {
  const [one, two] = await Promise.all([a, b].map((bytes) => sharp(bytes).ensureAlpha().raw().toBuffer()));
  if (!one || !two || one.length !== two.length) return Number.POSITIVE_INFINITY;
  return one.filter((value, n) => Math.abs(value - (two[n] ?? 0)) > 8).length;
}
