import { createHash } from "node:crypto";
import { parseFragment } from "parse5";
import sharp from "sharp";
import { expect, it } from "vitest";
import { SCENES } from "@/db/demo/types";
import { describeScene } from "./describe";
import { drawScene } from "./draw";
import { drawLogo } from "./logo";

const VARIANTS = [1, 2, 3, 4] as const;
const PICTURES = SCENES.flatMap((scene) =>
  VARIANTS.map((variant) => ({ scene, variant, name: `${scene}/${variant}` })),
);
const DRAWN = new Map(PICTURES.map(({ scene, variant, name }) => [name, drawScene(scene, variant)]));
const ALL = [...DRAWN.entries(), ["logo", drawLogo()] as const];

it("every picture is one well-formed SVG of known elements only", () => {
  expect(ALL.flatMap(([name, svg]) => faults(svg).map((fault) => `${name}: ${fault}`))).toEqual([]);
});

it("no picture carries a script, text, a reference to the outside or a broken number", () => {
  const forbidden = [
    /<(script|text|tspan|image|foreignObject|style|a)\b/i,
    /\son\w+=|javascript:|data:|@import/i,
    /NaN|Infinity|undefined|null|\de[-+]\d/,
    /(https?:|\/\/)(?!www\.w3\.org\/2000\/svg")/,
    /href="(?!#)/,
    /url\((?!#)/,
  ];
  expect(
    ALL.filter(([, svg]) =>
      forbidden.some((pattern) => pattern.test(svg.replace('xmlns="http://www.w3.org/2000/svg"', ""))),
    ).map(([name]) => name),
  ).toEqual([]);
});

it("a picture points only at ids it defines, each defined once", () => {
  for (const [name, svg] of ALL) {
    const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, name).toBe(ids.length);
    const used = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
    expect(
      used.filter((id) => !ids.includes(id)),
      name,
    ).toEqual([]);
  }
});

it("a picture is 3:2, 1600 wide, and weighs less than 60 kB", () => {
  expect(
    [...DRAWN]
      .filter(([, svg]) => !svg.includes('width="1600" height="1067" viewBox="0 0 1600 1067"'))
      .map(([name]) => name),
  ).toEqual([]);
  expect(
    [...DRAWN].filter(([, svg]) => Buffer.byteLength(svg) >= 60_000).map(([name, svg]) => `${name}: ${svg.length}`),
  ).toEqual([]);
});

it("the same scene and variant are the same text, in whatever order they are drawn", () => {
  for (const { scene, variant, name } of PICTURES.toReversed())
    expect(drawScene(scene, variant) === DRAWN.get(name), name).toBe(true);
});

it("no two pictures are alike", () => {
  const prints = [...DRAWN.values()].map((svg) => createHash("sha256").update(svg).digest("hex"));
  expect(new Set(prints).size).toBe(SCENES.length * VARIANTS.length);
});

it("the variants of a scene differ to the eye, not only in the file", async () => {
  const twins: string[] = [];
  for (const scene of SCENES) {
    const thumbs = await Promise.all(VARIANTS.map((variant) => thumbnail(DRAWN.get(`${scene}/${variant}`) ?? "")));
    for (const [i, a] of thumbs.entries())
      for (const [k, b] of thumbs.entries())
        if (k > i && meanDifference(a, b) < 15) twins.push(`${scene}/${i + 1} and ${scene}/${k + 1}`);
  }
  expect(twins).toEqual([]);
}, 180_000);

it("every picture has words of its own, in NFC, short enough to be heard", () => {
  const words = PICTURES.map(({ scene, variant }) => describeScene(scene, variant));
  expect(new Set(words).size).toBe(PICTURES.length);
  expect(
    words.filter(
      (text) => text !== text.normalize("NFC").trim() || text.length < 40 || text.length > 125 || /[.!?"]$/.test(text),
    ),
  ).toEqual([]);
});

it("the emblem is still two clear tones at 32 px", async () => {
  const pixels = await sharp(Buffer.from(drawLogo()))
    .resize(32, 32)
    .flatten({ background: "#FDFCF9" })
    .raw()
    .toBuffer();
  const near = (tone: readonly number[]) =>
    Array.from({ length: 1024 }, (_, i) =>
      tone.every((value, c) => Math.abs((pixels[i * 3 + c] ?? 0) - value) < 40),
    ).filter(Boolean).length / 1024;
  const [seal, paper] = [near([0xb4, 0x23, 0x1a]), near([0xfd, 0xfc, 0xf9])];
  expect(seal).toBeGreaterThan(0.45);
  expect(paper).toBeGreaterThan(0.2);
  expect(seal + paper).toBeGreaterThan(0.8);
});

/** Tags out of order, unknown tags, attributes without quotes: an HTML parser alone would forgive them all. */
function faults(svg: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const known = /^(svg|defs|pattern|clipPath|g|path|rect|circle|use)$/;
  const tagPattern = /<(\/?)([A-Za-z]+)((?:\s[A-Za-z-]+="[^"<>&]*")*)\s*(\/?)>/g;
  for (const [, close, tag = "", , self] of svg.matchAll(tagPattern)) {
    if (!known.test(tag)) found.push(`unknown <${tag}>`);
    if (close) {
      if (open.pop() !== tag) found.push(`</${tag}> out of order`);
    } else if (!self) open.push(tag);
  }
  const rest = svg.replace(tagPattern, "").trim();
  if (rest !== "") found.push(`left over: ${rest.slice(0, 60)}`);
  if (open.length > 0) found.push(`open: ${open.join(" ")}`);
  if (parseFragment(svg).childNodes[0]?.nodeName !== "svg") found.push("does not begin with <svg>");
  return found;
}

/** Without the grain, which costs most of the time and is gone at this size. */
function thumbnail(svg: string): Promise<Buffer> {
  const plain = svg.replace(/fill="url\(#[gp]\w+\)"/g, 'fill="none"');
  return sharp(Buffer.from(plain), { density: 12 }).resize(48, 32, { fit: "fill" }).removeAlpha().raw().toBuffer();
}

function meanDifference(a: Buffer, b: Buffer): number {
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;
}
