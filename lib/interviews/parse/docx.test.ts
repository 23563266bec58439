import { Buffer } from "node:buffer";
import { existsSync, readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { DOCX_LIMITS, readDocx } from "./docx";
import { roles } from "./outline.fixture";
import { parseInterview } from "./parse";

/** A ZIP of deflated entries; `declared` lies about the unpacked size when given. */
function zip(entries: Record<string, Buffer>, declared?: number): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(declared ?? content.length, 22);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(declared ?? content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    entry.write(name, 46);
    locals.push(local, packed);
    directory.push(entry);
    at += local.length + packed.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

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
