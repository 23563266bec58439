import type { Block, Document, Inline, List, Paragraph, Picture, Table, Turn } from "@/lib/articles/document";
import type { Speaker } from "@/lib/articles/model";
import { type AiUse, aiLabel, type MediaView } from "@/lib/media/model";
import { absolute, bestVariant, pictureUrl } from "./addresses";
import { type Child, content, el, type Markup } from "./xml";

export type Surroundings = {
  origin: string;
  media: ReadonlyMap<string, MediaView>;
  speakers: readonly Pick<Speaker, "id" | "label" | "title">[];
};

const MARKS = { bold: "strong", italic: "em", subscript: "sub", superscript: "sup" } as const;

/**
 * The text of an article for those who read it elsewhere: plain elements that every reader of feeds shows, no class, no
 * style, every address absolute. It is HTML and well-formed XML alike.
 */
export function articleHtml(lead: Picture | null, body: Document, around: Surroundings): string {
  const introduced = new Set<string>();
  return content([
    lead && figure(lead, around),
    body.content.map((block) =>
      block.type === "interviewTurn" ? turn(block, around, introduced) : simple(block, around),
    ),
  ]);
}

/** The text of a correction, then the article that it mends. */
export function noticeHtml(text: string, article: { title: string; url: string }): string {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== "");
  return content([
    paragraphs.map((line) => el("p", {}, line)),
    el("p", {}, "Bài viết: ", el("a", { href: article.url }, article.title)),
  ]);
}

/** "Theo …", for a piece taken from elsewhere. */
export function sourceHtml(source: { name: string; url: string } | null): string {
  if (!source) return "";
  const isLink = /^https?:\/\//i.test(source.url);
  return content(el("p", {}, "Theo ", isLink ? el("a", { href: source.url }, source.name) : source.name));
}

/** The label stands before the first paragraph of a turn, with position and organisation when the person first speaks. */
function turn({ attrs, content: blocks }: Turn, around: Surroundings, introduced: Set<string>): Child {
  const isAsked = attrs.role === "question" || attrs.role === "closing";
  const speaker = around.speakers.find((it) => it.id === attrs.speakerId);
  const title = speaker && speaker.title !== "" && !introduced.has(speaker.id) ? ` (${speaker.title})` : "";
  if (speaker) introduced.add(speaker.id);
  const label = speaker ? el("strong", {}, `${speaker.label}${title}:`) : null;

  const written = blocks.map((block, n) => {
    if (block.type !== "paragraph") return simple(block, around);
    const words = inline(block.content, around);
    return el("p", {}, n === 0 && label ? [label, " "] : null, isAsked ? el("strong", {}, words) : words);
  });
  return label && blocks[0]?.type !== "paragraph" ? [el("p", {}, label), ...written] : written;
}

function simple(block: Exclude<Block, Turn>, around: Surroundings): Child {
  switch (block.type) {
    case "paragraph":
      return paragraph(block, around);
    case "heading":
      return el(block.attrs.level === 2 ? "h2" : "h3", {}, inline(block.content, around));
    case "bulletList":
    case "orderedList":
      return list(block, around);
    case "blockquote":
      return el(
        "blockquote",
        {},
        block.content.map((it) => paragraph(it, around)),
        by(block.attrs?.by),
      );
    case "pullQuote":
      return el("blockquote", {}, el("p", {}, el("em", {}, inline(block.content, around))), by(block.attrs?.by));
    case "table":
      return table(block, around);
    case "figure":
      return figure(block.attrs, around);
    case "infoBox":
      return el(
        "aside",
        {},
        block.attrs.title === "" ? null : el("h3", {}, block.attrs.title),
        block.content.map((it) => (it.type === "paragraph" ? paragraph(it, around) : list(it, around))),
      );
    case "editorNote":
      return el(
        "aside",
        {},
        el("p", {}, el("strong", {}, "Lời tòa soạn")),
        block.content.map((it) => el("p", {}, el("em", {}, inline(it.content, around)))),
      );
  }
}

function paragraph(block: Paragraph, around: Surroundings): Markup {
  return el("p", {}, inline(block.content, around));
}

function by(name: string | undefined): Child {
  return name ? el("p", {}, `— ${name}`) : null;
}

function list(block: List, around: Surroundings): Markup {
  const items = block.content.map((item) =>
    el(
      "li",
      {},
      item.content.length === 1
        ? inline(item.content[0]?.content, around)
        : item.content.map((it) => paragraph(it, around)),
    ),
  );
  return el(block.type === "bulletList" ? "ul" : "ol", {}, items);
}

function table(block: Table, around: Surroundings): Markup {
  const rows = block.content.map((row) =>
    el(
      "tr",
      {},
      row.content.map((cell) => {
        const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
        const span = { colspan: colspan > 1 ? colspan : null, rowspan: rowspan > 1 ? rowspan : null };
        const inside = cell.content.flatMap((it, n) =>
          n === 0 ? [inline(it.content, around)] : [el("br"), inline(it.content, around)],
        );
        return el(cell.type === "tableHeader" ? "th" : "td", span, inside);
      }),
    ),
  );
  const caption = block.attrs?.caption ?? "";
  return el("table", {}, caption === "" ? null : el("caption", {}, caption), el("tbody", {}, rows));
}

/** A picture that the paper no longer has is left out, its caption with it. */
function figure(picture: Picture, around: Surroundings): Child {
  const media = around.media.get(picture.mediaId);
  const variant = media && bestVariant(media.variants);
  if (!media || !variant) return null;
  const { width, height } = variant;
  const image = el("img", { src: pictureUrl(around.origin, media, variant), alt: picture.alt, width, height });
  const said = captionLine(picture, media.aiUse);
  return el("figure", {}, image, said === "" ? null : el("figcaption", {}, said));
}

/** "Chú thích. Ảnh minh họa. Ảnh: Nguồn. Ảnh do AI tạo" */
export function captionLine({ caption, credit, isIllustration }: Picture, aiUse: AiUse = "none"): string {
  const isSaid = /ảnh minh họa/i.test(caption);
  return [
    caption,
    isIllustration && !isSaid ? "Ảnh minh họa" : "",
    credit === "" ? "" : `Ảnh: ${credit}`,
    aiLabel(aiUse),
  ]
    .filter((part) => part !== "")
    .map((part, n, all) => (n < all.length - 1 && !/[.!?…]$/.test(part) ? `${part}.` : part))
    .join(" ");
}

function inline(nodes: readonly Inline[] | undefined, around: Surroundings): Child {
  return (nodes ?? []).map((node) => {
    if (node.type === "hardBreak") return el("br");
    let out: Child = node.text;
    for (const mark of node.marks ?? []) {
      out =
        mark.type === "link"
          ? el("a", { href: absolute(around.origin, mark.attrs.href) }, out)
          : el(MARKS[mark.type], {}, out);
    }
    return out;
  });
}
