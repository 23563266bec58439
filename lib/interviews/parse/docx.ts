import { Buffer } from "node:buffer";
import { inflateRawSync } from "node:zlib";
import mammoth from "mammoth";
import { DomainError } from "@/lib/core/errors";
import { LARGEST_FILE } from "@/lib/interviews/model";

export const DOCX_LIMITS = {
  fileBytes: LARGEST_FILE.bytes,
  entries: 2000,
  unpackedBytes: 120_000_000,
  /** A book has less; read as one tree, more would take hundreds of megabytes. */
  documentBytes: 6_000_000,
} as const;

export type DocxPicture = { src: string; contentType: string; bytes: Buffer };
export type DocxContent = { html: string; pictures: DocxPicture[] };

const UNREADABLE = "Không đọc được tệp Word này. Vui lòng lưu lại dưới dạng .docx rồi thử lại.";
const TOO_LARGE = "Tệp Word quá lớn. Vui lòng bớt ảnh rồi thử lại.";

/**
 * A Word file → HTML for `parseInterview({ kind: "html" })`. Pictures are named "docx:1", "docx:2" … in the HTML and come
 * beside it. Refuses files that would unpack to more than the limits.
 */
export async function readDocx(file: Buffer): Promise<DocxContent> {
  checkArchive(file);
  const pictures: DocxPicture[] = [];
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: file },
      {
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          const src = `docx:${pictures.length + 1}`;
          pictures.push({ src, contentType: image.contentType, bytes: await image.readAsBuffer() });
          return { src };
        }),
      },
    );
    return { html: value, pictures };
  } catch {
    throw new DomainError("invalid", UNREADABLE);
  }
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

type Entry = { name: string; method: number; packed: number; at: number };

/** Unpacks every entry against a shrinking budget: the sizes that an archive declares are the attacker's word. */
function checkArchive(file: Buffer): void {
  if (file.length > DOCX_LIMITS.fileBytes) throw new DomainError("invalid", TOO_LARGE);
  let budget: number = DOCX_LIMITS.unpackedBytes;
  for (const entry of entriesOf(file)) {
    const limit = entry.name.endsWith(".xml") ? Math.min(budget, DOCX_LIMITS.documentBytes) : budget;
    budget -= unpackedSize(file, entry, limit);
  }
}

function unpackedSize(file: Buffer, entry: Entry, limit: number): number {
  const data = file.subarray(entry.at, entry.at + entry.packed);
  if (entry.method === STORED) return withinLimit(data.length, limit);
  if (entry.method !== DEFLATED) throw new DomainError("invalid", UNREADABLE);
  try {
    return withinLimit(inflateRawSync(data, { maxOutputLength: limit }).length, limit);
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError ||
      (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE");
    throw new DomainError("invalid", isTooLarge ? TOO_LARGE : UNREADABLE);
  }
}

function withinLimit(size: number, limit: number): number {
  if (size > limit) throw new DomainError("invalid", TOO_LARGE);
  return size;
}

function entriesOf(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== END_OF_DIRECTORY)
    throw new DomainError("invalid", UNREADABLE);
  const count = file.readUInt16LE(end + 10);
  if (count > DOCX_LIMITS.entries) throw new DomainError("invalid", TOO_LARGE);
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw new DomainError("invalid", UNREADABLE);
    const nameLength = file.readUInt16LE(at + 28);
    const header = file.readUInt32LE(at + 42);
    if (header + 30 > file.length) throw new DomainError("invalid", UNREADABLE);
    entries.push({
      name: file.toString("utf8", at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      at: header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}
