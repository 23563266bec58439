import { Buffer } from "node:buffer";
import { deflateRawSync } from "node:zlib";

/** A ZIP of deflated entries; `declared` lies about the unpacked size when given. */
export function zip(entries: Record<string, Buffer>, declared?: number): Buffer {
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

const OFFICE = "http://schemas.openxmlformats.org";

const RELATIONSHIPS = `${OFFICE}/officeDocument/2006/relationships`;

/** A picture between two paragraphs of a Word file. */
export type WordPicture = { picture: Buffer; alt: string };

/** A Word file with these paragraphs and pictures, and beside them a part that weighs what a photograph does. */
export function wordFile(parts: readonly (string | WordPicture)[], photograph: Buffer = Buffer.alloc(0)): Buffer {
  const pictures = parts.filter((part) => typeof part !== "string");
  const body = parts
    .map((part) =>
      typeof part === "string" ? `<w:r><w:t>${part}</w:t></w:r>` : drawing(part.alt, pictures.indexOf(part) + 1),
    )
    .map((inside) => `<w:p>${inside}</w:p>`)
    .join("");
  const relations = pictures.map(
    (_, i) => `<Relationship Id="anh${i + 1}" Type="${RELATIONSHIPS}/image" Target="media/picture${i + 1}.png"/>`,
  );
  const entries = {
    "[Content_Types].xml": `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${OFFICE}/package/2006/relationships">${relations.join("")}</Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${RELATIONSHIPS}" xmlns:a="${OFFICE}/drawingml/2006/main" xmlns:pic="${OFFICE}/drawingml/2006/picture" xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing"><w:body>${body}</w:body></w:document>`,
  };
  const texts = Object.entries(entries).map(([name, xml]): [string, Buffer] => [name, Buffer.from(xml)]);
  const files = pictures.map(({ picture }, i): [string, Buffer] => [`word/media/picture${i + 1}.png`, picture]);
  return zip({ ...Object.fromEntries([...texts, ...files]), "word/media/image1.jpeg": photograph });
}

function drawing(alt: string, n: number): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="${n}" name="Ảnh ${n}" descr="${alt}"/><a:graphic><a:graphicData uri="${OFFICE}/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="anh${n}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
