import fc from "fast-check";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { inspect, type PictureKind } from "./inspect";

const pictures = new Map<PictureKind, Buffer>();
const get = (kind: PictureKind) => pictures.get(kind) ?? Buffer.alloc(0);

beforeAll(async () => {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const base = sharp({ create: { width: 64, height: 48, channels: 3, background: "#888", noise } });
  pictures.set("jpeg", await base.clone().jpeg({ progressive: true }).toBuffer());
  pictures.set("png", await base.clone().png().toBuffer());
  pictures.set("webp", await base.clone().webp().toBuffer());
  pictures.set("gif", await base.clone().gif().toBuffer());
  pictures.set("avif", await base.clone().avif({ effort: 0 }).toBuffer());
});

const KINDS = ["jpeg", "png", "webp", "gif", "avif"] as const;
const EXTENSIONS = { jpeg: "JPG", png: "png", webp: "webp", gif: "gif", avif: "avif" } as const;

test("each kind of picture is known by its bytes, under its own name and under none", () => {
  for (const kind of KINDS) {
    expect(inspect(get(kind), `anh.${EXTENSIONS[kind]}`), kind).toEqual({ kind });
    expect(inspect(get(kind), ""), kind).toEqual({ kind });
    expect(inspect(get(kind), "ảnh của tôi"), kind).toEqual({ kind });
  }
});

test("a name that says another kind is a lie", () => {
  for (const kind of KINDS) {
    const other = kind === "png" ? "anh.jpg" : "anh.png";
    expect(inspect(get(kind), other), kind).toEqual({ refused: "disguised" });
  }
  expect(inspect(Buffer.from("<html><body>xin chào</body></html>"), "anh.jpg")).toEqual({ refused: "not-a-picture" });
  expect(inspect(Buffer.from("<?xml version='1.0'?><svg xmlns='x'/>"), "anh.png")).toEqual({ refused: "svg" });
  expect(inspect(Buffer.from("rỗng ruột"), "logo.SVG")).toEqual({ refused: "svg" });
});

test("whatever stands behind or inside a picture to be run is refused", () => {
  const page = Buffer.from("<html><body><script>alert(1)</script></body></html>");
  const zip = Buffer.from("504b0304140000000000", "hex");
  for (const kind of KINDS) {
    for (const more of [page, zip, Buffer.from("<?php system(1);"), Buffer.from("#!/bin/sh\nrm -rf /")]) {
      expect(inspect(Buffer.concat([get(kind), more]), ""), `${kind} ${more.toString()}`).toEqual({
        refused: "polyglot",
      });
    }
  }
  const jpeg = get("jpeg");
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 32]), Buffer.from("<script>alert(document.cookie)")]);
  expect(inspect(Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]), "")).toEqual({ refused: "polyglot" });
  expect(inspect(Buffer.concat([get("gif").subarray(0, 6), Buffer.from("%PDF-1.7"), get("gif")]), "")).toEqual({
    refused: "polyglot",
  });
});

test("what telephones put behind their pictures is taken, and so is padding", () => {
  const jpeg = get("jpeg");
  const film = Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from("ftypmp42\0\0\0\0mp42isom"),
    Buffer.alloc(200, 7),
  ]);
  for (const more of [jpeg, film, Buffer.alloc(4096), Buffer.from("SEFH\x01\0\0\0")])
    expect(inspect(Buffer.concat([jpeg, more]), "IMG_1.jpg")).toEqual({ kind: "jpeg" });
  for (const kind of KINDS) expect(inspect(Buffer.concat([get(kind), Buffer.alloc(64)]), ""), kind).toEqual({ kind });
});

test("a picture that ends too early is broken; nothing at all is empty", () => {
  expect(inspect(Buffer.alloc(0), "a.png")).toEqual({ refused: "empty" });
  for (const kind of ["jpeg", "png", "gif"] as const)
    expect(inspect(get(kind).subarray(0, get(kind).length - 40), ""), kind).toEqual({ refused: "broken" });
});

test("no bytes bring it to a halt or to an error", () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.tuple(fc.constantFrom(...KINDS), fc.nat(1000), fc.uint8Array({ maxLength: 40 })).map(([kind, at, more]) => {
      const bytes = Buffer.from(get(kind));
      bytes.set(more.slice(0, Math.max(0, bytes.length - (at % bytes.length))), at % bytes.length);
      return bytes;
    }),
  );
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const seen = inspect(Buffer.from(bytes), "");
      return "kind" in seen || "refused" in seen;
    }),
    { numRuns: 1000 },
  );
});
