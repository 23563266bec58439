import { canonicalJson } from "@/lib/core/canonical";

type Mark = { type: string; attrs?: { href?: string } };
type Node = {
  type: string;
  text?: string;
  marks?: Mark[];
  attrs?: Record<string, unknown>;
  content?: Node[];
};

/**
 * A page of the paper as text that anybody can write: paragraphs apart by an empty line, "## " before a heading, "- " or
 * "1. " before each line of a list, "> " before the lines of a note, "| a | b |" for the rows of a table, "Hộp: " before
 * the title of a box and its lines under it, **bold**, [words](https://…). null for a document that has more than that,
 * or that would come back as another one.
 */
export function pageText(document: unknown): string | null {
  const blocks = isNode(document) ? (document.content ?? []) : [];
  const written = joined(blocks.map(blockText), "\n\n");
  if (written === null) return null;
  return canonicalJson(pageDocument(written).content) === canonicalJson(blocks) ? written : null;
}

function blockText(block: Node): string | null {
  const { type, attrs = {}, content = [] } = block;
  switch (type) {
    case "paragraph":
      return inlineText(block);
    case "heading":
      return mapText(inlineText(block), (it) => `${attrs["level"] === 3 ? "###" : "##"} ${it}`);
    case "bulletList":
      return listText(content, () => "- ");
    case "orderedList":
      return listText(content, (at) => `${at + 1}. `);
    case "editorNote":
      return listText([{ type, content }], () => "> ");
    case "table": {
      const rows = content.map(({ content: cells = [] }) =>
        mapText(
          listText(cells, () => ""),
          (it) => `| ${it.replaceAll("\n", " | ")} |`,
        ),
      );
      const caption = attrs["caption"];
      return joined(typeof caption === "string" && caption !== "" ? [`Bảng: ${caption}`, ...rows] : rows, "\n");
    }
    case "infoBox":
      return joined([`Hộp: ${String(attrs["title"])}`, ...content.map(blockText)], "\n");
    default:
      return null;
  }
}

/** Each paragraph of each item in a line of its own; an item of several would not come back as one. */
function listText(items: readonly Node[], before: (at: number) => string): string | null {
  const lines = items.map(({ content = [] }, at) =>
    joined(
      content.map((line) => (line.type === "paragraph" ? mapText(inlineText(line), (it) => before(at) + it) : null)),
      "\n",
    ),
  );
  return joined(lines, "\n");
}

function joined(parts: readonly (string | null)[], by: string): string | null {
  return parts.includes(null) ? null : parts.join(by);
}

function mapText(text: string | null, change: (text: string) => string): string | null {
  return text === null ? null : change(text);
}

function inlineText(block: Node): string | null {
  let text = "";
  for (const { type, text: words = "", marks = [] } of block.content ?? []) {
    if (type !== "text" || marks.length > 1 || /[[\]*\n]/.test(words)) return null;
    const [mark] = marks;
    if (!mark) text += words;
    else if (mark.type === "bold") text += `**${words}**`;
    else if (mark.type === "link") text += `[${words}](${mark.attrs?.href ?? ""})`;
    else return null;
  }
  return text;
}

/** The document of such a text. Addresses that a reader may not safely follow stay words. */
export function pageDocument(text: string): { type: "doc"; content: Node[] } {
  const blocks = text
    .replaceAll("\r\n", "\n")
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "");
  return { type: "doc", content: blocks.map(blockOf) };
}

function blockOf(block: string): Node {
  const heading = /^(#{2,3})\s+(.+)$/.exec(block);
  if (heading && !block.includes("\n")) {
    return { type: "heading", attrs: { level: heading[1] === "###" ? 3 : 2 }, content: inlines(heading[2] ?? "") };
  }
  const lines = block.split("\n").map((line) => line.trim());
  return special(lines) ?? listOf(lines) ?? paragraph(lines.join(" "));
}

/** As much as a document may hold of each (lib/articles/document.ts); what is longer stays a paragraph. */
const MOST = { title: 300, noteLines: 20, boxLines: 50, rows: 200, cells: 20 };

function special(lines: readonly string[]): Node | null {
  if (lines.length <= MOST.noteLines && lines.every((line) => /^>\s+\S/.test(line)))
    return { type: "editorNote", content: lines.map((line) => paragraph(line.replace(/^>\s+/, ""))) };
  const [first = "", ...rest] = lines;
  const box = /^Hộp:\s+(\S.*)$/.exec(first);
  if (box?.[1] && box[1].length <= MOST.title && rest.length > 0 && rest.length <= MOST.boxLines)
    return { type: "infoBox", attrs: { title: box[1] }, content: inBox(rest) };
  const caption = /^Bảng:\s+(\S.*)$/.exec(first)?.[1];
  const rows = caption === undefined ? lines : rest;
  if (rows.length < 2 || rows.length > MOST.rows || (caption ?? "").length > MOST.title) return null;
  if (rows.some((row) => row.split("|").length > MOST.cells) || !rows.every((row) => /^\|.*\|$/.test(row))) return null;
  const content = rows.map((row, at) => ({
    type: "tableRow",
    content: row
      .slice(1, -1)
      .split("|")
      .map((cell) => ({ type: at === 0 ? "tableHeader" : "tableCell", content: [paragraph(cell.trim())] })),
  }));
  return { type: "table", ...(caption === undefined ? {} : { attrs: { caption } }), content };
}

/** Lines of a box: each a paragraph, those of a list together. */
function inBox(lines: readonly string[]): Node[] {
  const parts: string[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && isItem(line) && isItem(last[0] ?? "")) last.push(line);
    else parts.push([line]);
  }
  return parts.map((part) => listOf(part) ?? paragraph(part.join(" ")));
}

const isItem = (line: string) => /^-\s+\S/.test(line);

/** A single line with a number before it is a sentence: "1. Phạm vi". */
function listOf(lines: readonly string[]): Node | null {
  const isOrdered = lines.length > 1 && lines.every((line) => /^\d{1,3}\.\s+\S/.test(line));
  if (lines.length > MOST.rows || (!isOrdered && !lines.every(isItem))) return null;
  const content = lines.map((line) => ({
    type: "listItem",
    content: [paragraph(line.replace(/^(?:-|\d{1,3}\.)\s+/, ""))],
  }));
  return { type: isOrdered ? "orderedList" : "bulletList", content };
}

function paragraph(text: string): Node {
  return { type: "paragraph", content: inlines(text) };
}

const MARKED = /\*\*([^*]+)\*\*|\[([^[\]]+)\]\(((?:https?:\/\/|mailto:|\/(?!\/))[^\s()]+)\)/g;

function inlines(text: string): Node[] {
  const found: Node[] = [];
  let from = 0;
  const plain = (until: number) => {
    if (until > from) found.push({ type: "text", text: text.slice(from, until) });
  };
  for (const match of text.matchAll(MARKED)) {
    plain(match.index);
    const [whole, bold, words = "", href = ""] = match;
    found.push(
      bold === undefined
        ? { type: "text", text: words, marks: [{ type: "link", attrs: { href } }] }
        : { type: "text", text: bold, marks: [{ type: "bold" }] },
    );
    from = match.index + whole.length;
  }
  plain(text.length);
  return found;
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === "object" && "type" in value && typeof value.type === "string";
}
