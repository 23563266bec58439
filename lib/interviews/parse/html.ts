import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { cleanLine } from "@/lib/text/clean";
import type { InlineMark } from "./model";
import { boldShare, plainBlock, type Source, type SourceBlock } from "./source";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const IGNORED = new Set([
  "script",
  "style",
  "head",
  "title",
  "meta",
  "link",
  "noscript",
  "template",
  "iframe",
  "object",
  "embed",
  "svg",
  "form",
  "button",
  "input",
  "select",
  "textarea",
  "audio",
  "nav",
  "o:p",
]);
const BLOCKS = new Set([
  "p",
  "div",
  "section",
  "article",
  "main",
  "header",
  "footer",
  "aside",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "li",
  "dl",
  "dt",
  "dd",
  "blockquote",
  "pre",
  "figure",
  "figcaption",
  "table",
  "tbody",
  "thead",
  "tfoot",
  "tr",
  "td",
  "th",
  "hr",
  "center",
  "address",
  "body",
  "html",
]);
const CAPTION_CLASS = /caption|chuthich|chu-thich|image-desc|photocms_caption|pcaption|imgdesc/i;

type Style = {
  bold: boolean;
  italic: boolean;
  href: string | null;
  heading: boolean;
  item: boolean;
  quote: boolean;
  caption: boolean;
};
type Run = { text: string; style: Style };

/** A node to visit, or the end of a block. */
type Step = { node: Node; style: Style } | typeof BORDER;
const BORDER = "border";
const PLAIN: Style = {
  bold: false,
  italic: false,
  href: null,
  heading: false,
  item: false,
  quote: false,
  caption: false,
};

/** HTML as pasted from a page, Word or Google Docs → its paragraphs with bold, italic and links. */
export function htmlSource(html: string): Source {
  const walker = new Walker();
  walker.walk(parseFragment(html).childNodes);
  const blocks = placed(walker.blocks);
  return { text: textOf(blocks), blocks, aside: [], toOriginal: (offset) => offset };
}

class Walker {
  readonly blocks: SourceBlock[] = [];
  private runs: Run[] = [];
  private breaks = 2;

  /** Without recursion: pasted HTML may nest deeper than the stack. */
  walk(roots: Node[]): void {
    const open: Step[] = roots.toReversed().map((node) => ({ node, style: PLAIN }));
    for (let step = open.pop(); step; step = open.pop()) {
      if (step === BORDER) this.border();
      else open.push(...this.visit(step.node, step.style).toReversed());
    }
    this.flush();
  }

  /** Takes in one node; answers what is to be visited inside it. */
  private visit(node: Node, style: Style): Step[] {
    if (node.nodeName === "#text") this.runs.push({ text: (node as DefaultTreeAdapterTypes.TextNode).value, style });
    if (!("tagName" in node) || IGNORED.has(node.tagName) || isHidden(node)) return [];
    if (node.tagName === "br") {
      this.flush();
      this.breaks += 1;
    }
    if (node.tagName === "img") this.picture(node);
    const inner = styleOf(node, style);
    const children = node.childNodes.map((child): Step => ({ node: child, style: inner }));
    if (!BLOCKS.has(node.tagName)) return children;
    this.border();
    return [...children, BORDER];
  }

  /** Ends the paragraph in hand; two borders or two line breaks make a blank line. */
  private flush(): void {
    const block = blockOf(this.runs);
    this.runs = [];
    if (!block) return;
    this.blocks.push({ ...block, prevBlank: this.breaks >= 2 });
    this.breaks = 0;
  }

  private border(): void {
    this.flush();
    this.breaks = 2;
  }

  private picture(node: Element): void {
    const src = attribute(node, "src") || attribute(node, "data-src") || attribute(node, "data-original");
    const isTracker = attribute(node, "width") === "1" || attribute(node, "height") === "1";
    if (isTracker) return;
    this.flush();
    this.blocks.push({
      ...plainBlock("", 0, true),
      image: { src: safeSrc(src), alt: cleanLine(attribute(node, "alt")) },
    });
    this.breaks = 1;
  }
}

function attribute(node: Element, name: string): string {
  return node.attrs.find((attr) => attr.name === name)?.value ?? "";
}

function isHidden(node: Element): boolean {
  const style = attribute(node, "style").replace(/\s/g, "").toLowerCase();
  return (
    style.includes("display:none") ||
    style.includes("mso-list:ignore") ||
    style.includes("visibility:hidden") ||
    node.attrs.some(({ name }) => name === "hidden")
  );
}

function safeSrc(src: string): string {
  return /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp);|docx:)/i.test(src) ? src : "";
}

function styleOf(node: Element, outer: Style): Style {
  const style = { ...outer };
  const css = attribute(node, "style").replace(/\s/g, "").toLowerCase();
  const name = node.tagName;
  if (name === "b" || name === "strong") style.bold = true;
  if (name === "i" || name === "em") style.italic = true;
  if (/^h[1-6]$/.test(name)) style.heading = true;
  if (name === "li" || /mso-list:/.test(css)) style.item = true;
  if (name === "blockquote") style.quote = true;
  if (name === "figcaption" || name === "caption" || CAPTION_CLASS.test(attribute(node, "class"))) style.caption = true;
  const weight = /font-weight:(\w+)/.exec(css)?.[1];
  if (weight) style.bold = weight === "bold" || weight === "bolder" || Number(weight) >= 600;
  const slant = /font-style:(\w+)/.exec(css)?.[1];
  if (slant) style.italic = slant === "italic" || slant === "oblique";
  if (name === "a") {
    const href = attribute(node, "href").trim();
    style.href = /^(?:https?:\/\/|mailto:|\/(?!\/))/i.test(href) ? href : null;
  }
  return style;
}

/** Cleaned text of the runs, with marks that count in it. */
function blockOf(runs: Run[]): SourceBlock | null {
  let text = "";
  const spans: { start: number; end: number; style: Style }[] = [];
  for (const run of runs) {
    const piece = cleanPiece(run.text, text === "" || text.endsWith(" "));
    if (piece === "") continue;
    spans.push({ start: text.length, end: text.length + piece.length, style: run.style });
    text += piece;
  }
  const length = text.trimEnd().length;
  const first = spans[0]?.style;
  if (length === 0 || !first) return null;
  const marks = marksOf(spans, length);
  const body = text.slice(0, length);
  return {
    ...plainBlock(body, 0, false),
    bold: boldShare(body, marks),
    heading: spans.every(({ style }) => style.heading),
    item: first.item,
    quote: first.quote,
    caption: first.caption,
    marks,
  };
}

function cleanPiece(raw: string, atSpace: boolean): string {
  const bare = cleanLine(`.${raw}.`).slice(1, -1).replace(/：/g, ":").replace(/？/g, "?");
  return atSpace ? bare.trimStart() : bare;
}

function marksOf(spans: { start: number; end: number; style: Style }[], length: number): InlineMark[] {
  const marks: InlineMark[] = [];
  const add = (kind: InlineMark["kind"], start: number, end: number, href: string | null): void => {
    const last = marks.findLast((mark) => mark.kind === kind);
    const target = href === null ? {} : { href };
    if (last && last.end === start && (last.href ?? null) === href) last.end = end;
    else if (end > start) marks.push({ kind, start, end, ...target });
  };
  for (const { start, end, style } of spans) {
    const until = Math.min(end, length);
    if (style.bold && !style.heading) add("bold", start, until, null);
    if (style.italic) add("italic", start, until, null);
    if (style.href) add("link", start, until, style.href);
  }
  return marks;
}

function placed(blocks: SourceBlock[]): SourceBlock[] {
  let at = 0;
  return blocks.map((block) => {
    const start = at + (at > 0 && block.text !== "" ? gap(block) : 0);
    if (block.text !== "") at = start + block.text.length;
    return { ...block, start };
  });
}

function gap(block: SourceBlock): number {
  return block.prevBlank ? 2 : 1;
}

function textOf(blocks: SourceBlock[]): string {
  let text = "";
  for (const block of blocks) {
    if (block.text === "") continue;
    text += (text === "" ? "" : "\n".repeat(gap(block))) + block.text;
  }
  return text;
}
