import { Buffer } from "node:buffer";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DOCX_LIMITS, readDocx } from "./docx";
import { wordFile, zip } from "./docx.fixture";
import { roles } from "./outline.fixture";
import { parseInterview } from "./parse";

describe("Word files", () => {
  test("that unpack beyond the limit are refused, whatever size they declare", async () => {
    const bomb = zip({ "word/document.xml": Buffer.alloc(DOCX_LIMITS.documentBytes + 1, 0x20) }, 10);
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readDocx(bomb)).rejects.toMatchObject({ code: "invalid", say: expect.stringContaining("quá lớn") });
  });

  test("with too many entries, or that are no archive, are refused", async () => {
    const many = Object.fromEntries(
      Array.from({ length: DOCX_LIMITS.entries + 1 }, (_, i) => [`f${i}`, Buffer.from("x")]),
    );
    await expect(readDocx(zip(many))).rejects.toMatchObject({ code: "invalid" });
    await expect(readDocx(Buffer.from("không phải Word"))).rejects.toMatchObject({ code: "invalid" });
    await expect(readDocx(zip({ "a.txt": Buffer.from("a") }))).rejects.toMatchObject({ code: "invalid" });
    await expect(readDocx(Buffer.alloc(DOCX_LIMITS.fileBytes + 1))).rejects.toMatchObject({ code: "invalid" });
  });
});

const SHARED = "../shared/data/docx";

test("a Word file's photographs weigh nothing on its turns", async () => {
  const paragraphs = [
    "PV: Thưa bà, mùa này thế nào?",
    "Bà Lê Thị Mận: Được mùa.",
    "PV: Còn giá?",
    "Bà Lê Thị Mận: Giá thấp.",
  ];
  const { html } = await readDocx(wordFile(paragraphs, randomBytes(5_000_000)));
  expect(roles(parseInterview({ kind: "html", source: html }))).toBe("HĐHĐ");
});

describe.skipIf(!existsSync(SHARED))("Word files of the shared data", () => {
  test("an interview with bold questions gives its turns", async () => {
    const { html } = await readDocx(readFileSync(`${SHARED}/vi-interview-repackaged.docx`));
    const parsed = parseInterview({ kind: "html", source: html });
    expect(parsed.mode).toBe("label");
    expect(roles(parsed)).toBe("HĐHĐHĐHĐK");
    expect(parsed.turns[0]?.blocks[0]).toMatchObject({ kind: "paragraph", marks: [{ kind: "bold" }] });
  });

  test("pictures come beside the text", async () => {
    const { html, pictures } = await readDocx(readFileSync(`${SHARED}/pandoc-inline_images.docx`));
    expect(pictures.length).toBeGreaterThan(0);
    expect(html).toContain(`src="${pictures[0]?.src}"`);
    expect(pictures[0]?.bytes.length).toBeGreaterThan(100);
  });

  test.each(["headers", "inline_formatting", "table_one_header_row", "track_changes_insertion"])(
    "%s is a plain article",
    async (name) => {
      const { html } = await readDocx(readFileSync(`${SHARED}/pandoc-${name}.docx`));
      const parsed = parseInterview({ kind: "html", source: html });
      expect(parsed.mode).toBe("none");
      expect(parsed.text.length).toBeGreaterThan(10);
    },
  );
});
