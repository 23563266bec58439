type Mark = { type: string; attrs?: { href?: string } };
type Node = {
  type: string;
  text?: string;
  marks?: Mark[];
  attrs?: Record<string, unknown>;
  content?: Node[];
};

/**
 * A page of the paper as text that anybody can write: paragraphs apart by an empty line, "## " before a heading, "- "
 * before each line of a list, **bold**, [words](https://…). null for a document that has more than that.
 */
export function pageText(document: unknown): string | null {
  const blocks = isNode(document) ? (document.content ?? []) : [];
  const written = blocks.map(blockText);
  return written.some((it) => it === null) ? null : written.join("\n\n");
}

function blockText(block: Node): string | null {
  if (block.type === "paragraph") return inlineText(block);
  if (block.type === "heading")
    return mapText(inlineText(block), (it) => `${block.attrs?.["level"] === 3 ? "###" : "##"} ${it}`);
  if (block.type !== "bulletList") return null;
  const items = (block.content ?? []).map((item) => {
    const [only, ...more] = item.content ?? [];
    return only && more.length === 0 ? mapText(inlineText(only), (it) => `- ${it}`) : null;
  });
  return items.some((it) => it === null) ? null : items.join("\n");
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
  const lines = block.split("\n");
  if (lines.every((line) => /^-\s+\S/.test(line))) {
    const items = lines.map((line) => ({
      type: "listItem",
      content: [{ type: "paragraph", content: inlines(line.replace(/^-\s+/, "")) }],
    }));
    return { type: "bulletList", content: items };
  }
  return { type: "paragraph", content: inlines(lines.join(" ")) };
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
