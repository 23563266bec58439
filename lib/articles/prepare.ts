import type { Block, Document, Inline } from "@/lib/articles/document";
import type { ArticleContent } from "@/lib/articles/model";
import { clean, cleanLine } from "@/lib/text/clean";
import { typographicQuotes } from "@/lib/text/quotes";

/** What is stored of what was sent: composed letters, clean spaces, “…” quotes, an id on every block, nothing empty. */
export function prepareContent(content: ArticleContent): ArticleContent {
  return {
    ...content,
    title: line(content.title),
    sapo: line(content.sapo),
    speakers: content.speakers.map((s) => ({ ...s, label: line(s.label), title: line(s.title) })),
    lead: content.lead && { ...content.lead, ...pictureText(content.lead) },
    body: prepareBody(content.body),
  };
}

function prepareBody(body: Document): Document {
  const taken = new Set<string>();
  const blocks = body.content.map(prepareBlock).filter((block) => !isEmpty(block));
  for (const block of blocks) if (block.attrs?.id) taken.add(block.attrs.id);
  let next = 1;
  const freshId = () => {
    while (taken.has(`b${next}`)) next++;
    taken.add(`b${next}`);
    return `b${next}`;
  };
  const seen = new Set<string>();
  return {
    type: "doc",
    content: blocks.map((block) => {
      const id = block.attrs?.id;
      const own = id === undefined || seen.has(id) ? freshId() : id;
      seen.add(own);
      return { ...block, attrs: { ...block.attrs, id: own } } as Block;
    }),
  };
}

/** Every text of the block cleaned; the shape stays as it is. */
function prepareBlock(block: Block): Block {
  return mapTexts(block) as Block;
}

const TEXT_ATTRIBUTES = new Set(["alt", "caption", "credit", "title", "by"]);

function mapTexts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(mapTexts);
  if (node === null || typeof node !== "object") return node;
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== "string") out[key] = key === "content" ? inlineOrBlocks(value) : mapTexts(value);
    else if (key === "text") out[key] = typographicQuotes(clean(value));
    else out[key] = TEXT_ATTRIBUTES.has(key) ? line(value) : value;
  }
  return out;
}

/** Text nodes that became empty are left out: ProseMirror refuses them. */
function inlineOrBlocks(content: unknown): unknown {
  if (!Array.isArray(content)) return content;
  return content.map(mapTexts).filter((node) => !(isText(node) && node.text === ""));
}

function isText(node: unknown): node is Extract<Inline, { type: "text" }> {
  return node !== null && typeof node === "object" && "type" in node && node.type === "text";
}

function isEmpty(block: Block): boolean {
  return (
    (block.type === "paragraph" || block.type === "heading" || block.type === "pullQuote") && !block.content?.length
  );
}

function pictureText(picture: { alt: string; caption: string; credit: string }) {
  return { alt: line(picture.alt), caption: line(picture.caption), credit: line(picture.credit) };
}

function line(s: string): string {
  return typographicQuotes(cleanLine(s));
}
