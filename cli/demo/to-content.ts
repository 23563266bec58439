import { describeScene } from "@/db/demo/illustrations/describe";
import type { DemoBlock, DemoPicture, DemoPiece, DemoText, DemoTurn } from "@/db/demo/types";
import type { Block, Inline, Mark, Paragraph, Picture } from "@/lib/articles/document";
import type { ArticleContent } from "@/lib/articles/model";

/** What the demo's keys became in the database. */
export type Ids = {
  sections: Map<string, string>;
  topics: Map<string, string>;
  series: Map<string, string>;
  people: Map<string, string>;
  authors: Map<string, string>;
  /** Scene and variant, "cau/2". */
  pictures: Map<string, string>;
};

/** For pages that name nothing of the paper. */
export const NO_IDS: Ids = {
  sections: new Map(),
  topics: new Map(),
  series: new Map(),
  people: new Map(),
  authors: new Map(),
  pictures: new Map(),
};

export const PICTURE_CREDIT = "Nhịp Sông";

const BYLINE_ROLES = { bài: "author", ảnh: "photographer", "thực hiện": "interviewer", "đồ họa": "graphics" } as const;

export function toContent(piece: DemoPiece, ids: Ids, relatedIds: string[]): ArticleContent {
  return {
    kind: piece.kind,
    title: piece.title,
    sapo: piece.sapo,
    sectionId: need(ids.sections, piece.section),
    byline: piece.authors.map(({ author, role }) => ({
      authorId: need(ids.authors, author),
      role: BYLINE_ROLES[role ?? "bài"],
    })),
    topicIds: piece.topics.map((key) => need(ids.topics, key)),
    series: piece.series ? { seriesId: need(ids.series, piece.series.series), part: piece.series.part } : null,
    relatedIds,
    lead: piece.lead ? picture(piece.lead, ids) : null,
    speakers: (piece.speakers ?? []).map((s) => ({
      id: s.key,
      personId: s.person ? need(ids.people, s.person) : null,
      role: s.role,
      label: s.label,
      title: s.title ?? "",
    })),
    body: { type: "doc", content: toBody(piece.body, ids) },
    source: null,
  };
}

function toBody(body: (DemoBlock | DemoTurn)[], ids: Ids): Block[] {
  let question = 0;
  let answers = 0;
  return body.map((entry): Block => {
    if (typeof entry === "object" && "q" in entry) {
      question++;
      answers = 0;
      return turn(`cau-${question}`, "question", entry.by, toBlocks(entry.q, ids));
    }
    if (typeof entry === "object" && "a" in entry) {
      answers++;
      const id = answers === 1 ? `dap-${question}` : `dap-${question}-${answers}`;
      return turn(id, "answer", entry.by, toBlocks(entry.a, ids));
    }
    if (typeof entry === "object" && "closing" in entry)
      return turn("ket", "closing", entry.by, [paragraph(entry.closing)]);
    return toBlock(entry, ids);
  });
}

type Inner = Extract<Block, { type: "interviewTurn" }>["content"];

function turn(id: string, role: "question" | "answer" | "closing", speakerId: string, content: Block[]): Block {
  // Turns hold no turns and no editor's notes; the demo's types say so too.
  return { type: "interviewTurn", attrs: { id, role, speakerId }, content: content as Inner };
}

export function toBlocks(blocks: DemoBlock[], ids: Ids): Block[] {
  return blocks.map((block) => toBlock(block, ids));
}

function toBlock(block: DemoBlock, ids: Ids): Block {
  if (typeof block === "string") return paragraph(block);
  if ("h2" in block) return { type: "heading", attrs: { level: 2 }, content: inline(block.h2) };
  if ("h3" in block) return { type: "heading", attrs: { level: 3 }, content: inline(block.h3) };
  if ("ul" in block) return list("bulletList", block.ul);
  if ("ol" in block) return list("orderedList", block.ol);
  if ("quote" in block) return { type: "blockquote", attrs: { by: block.by ?? "" }, content: [paragraph(block.quote)] };
  if ("pull" in block) return { type: "pullQuote", attrs: { by: block.by ?? "" }, content: inline(block.pull) };
  if ("figure" in block) return { type: "figure", attrs: picture(block.figure, ids) };
  if ("note" in block) return { type: "editorNote", content: [paragraph(block.note)] };
  if ("box" in block) {
    const content = block.box.body.map((b) => (typeof b === "string" ? paragraph(b) : list("bulletList", b.ul)));
    return { type: "infoBox", attrs: { title: block.box.title }, content };
  }
  const { caption, head, rows } = block.table;
  const row = (type: "tableHeader" | "tableCell", cells: DemoText[]) => ({
    type: "tableRow" as const,
    content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
  });
  return {
    type: "table",
    attrs: { caption },
    content: [row("tableHeader", head), ...rows.map((cells) => row("tableCell", cells))],
  };
}

function list(type: "bulletList" | "orderedList", items: DemoText[]) {
  return { type, content: items.map((item) => ({ type: "listItem" as const, content: [paragraph(item)] })) };
}

/** The description is the drawing's own: it says what the drawing shows. */
function picture({ scene, variant, caption }: DemoPicture, ids: Ids): Picture {
  const mediaId = need(ids.pictures, `${scene}/${variant}`);
  return { mediaId, alt: describeScene(scene, variant), caption, credit: PICTURE_CREDIT, isIllustration: true };
}

function paragraph(text: DemoText): Paragraph {
  return { type: "paragraph", content: inline(text) };
}

const MARKED = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<href>[^)\s]+)\)/gu;

/** `**đậm**`, `*nghiêng*`, `[chữ](địa chỉ)`. */
function inline(text: DemoText): Inline[] {
  const out: Inline[] = [];
  let at = 0;
  const plain = (part: string) => part !== "" && out.push({ type: "text", text: part });
  for (const match of text.matchAll(MARKED)) {
    plain(text.slice(at, match.index));
    const { bold, italic, label, href } = match.groups ?? {};
    const marks: Mark[] = href ? [{ type: "link", attrs: { href } }] : [{ type: bold ? "bold" : "italic" }];
    out.push({ type: "text", text: bold ?? italic ?? label ?? "", marks });
    at = match.index + match[0].length;
  }
  plain(text.slice(at));
  return out;
}

export function need(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo names "${key}", which it does not have`);
  return id;
}
