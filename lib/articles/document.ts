import { z } from "zod";

/**
 * The body of an article: ProseMirror JSON in the names that TipTap uses. Every top-level block carries an id that it
 * keeps through edits; a turn of an interview is a block with a role and a speaker.
 */
const text = z.string().min(1).max(20_000);
const id = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** Only addresses that a reader may safely follow: http(s), mail, or a path of this site. */
export const Href = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|mailto:|\/(?!\/))/i);

export const Mark = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["bold", "italic", "subscript", "superscript"]) }),
  z.object({ type: z.literal("link"), attrs: z.object({ href: Href }) }),
]);
export type Mark = z.infer<typeof Mark>;

export const Inline = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text, marks: z.array(Mark).max(6).optional() }),
  z.object({ type: z.literal("hardBreak") }),
]);
export type Inline = z.infer<typeof Inline>;

const inlines = z.array(Inline).max(2000);
const withId = z.object({ id: id.optional() });

export const Paragraph = z.object({
  type: z.literal("paragraph"),
  attrs: withId.optional(),
  content: inlines.optional(),
});
export type Paragraph = z.infer<typeof Paragraph>;

export const Heading = z.object({
  type: z.literal("heading"),
  attrs: withId.extend({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines.optional(),
});
export type Heading = z.infer<typeof Heading>;

const ListItem = z.object({ type: z.literal("listItem"), content: z.array(Paragraph).min(1).max(20) });
export const List = z.object({
  type: z.enum(["bulletList", "orderedList"]),
  attrs: withId.optional(),
  content: z.array(ListItem).min(1).max(200),
});
export type List = z.infer<typeof List>;

export const Blockquote = z.object({
  type: z.literal("blockquote"),
  attrs: withId.extend({ by: z.string().max(200).default("") }).optional(),
  content: z.array(Paragraph).min(1).max(20),
});
export type Blockquote = z.infer<typeof Blockquote>;

/** Trích dẫn nổi bật: a sentence of the text that the editor lifted out. */
export const PullQuote = z.object({
  type: z.literal("pullQuote"),
  attrs: withId.extend({ by: z.string().max(200).default("") }).optional(),
  content: inlines,
});
export type PullQuote = z.infer<typeof PullQuote>;

const TableCell = z.object({
  type: z.enum(["tableCell", "tableHeader"]),
  attrs: z
    .object({
      colspan: z.number().int().min(1).max(20).default(1),
      rowspan: z.number().int().min(1).max(50).default(1),
    })
    .optional(),
  content: z.array(Paragraph).min(1).max(20),
});
const TableRow = z.object({ type: z.literal("tableRow"), content: z.array(TableCell).min(1).max(20) });
export const Table = z.object({
  type: z.literal("table"),
  attrs: withId.extend({ caption: z.string().max(300).default("") }).optional(),
  content: z.array(TableRow).min(1).max(200),
});
export type Table = z.infer<typeof Table>;

/** A picture as it stands in one place: which, and what is said of it there. */
export const Picture = z.object({
  mediaId: z.string().min(1).max(60),
  alt: z.string().max(500),
  caption: z.string().max(600).default(""),
  credit: z.string().max(200).default(""),
  isIllustration: z.boolean().default(false),
});
export type Picture = z.infer<typeof Picture>;

export const Figure = z.object({ type: z.literal("figure"), attrs: withId.extend(Picture.shape) });
export type Figure = z.infer<typeof Figure>;

const simple = [Paragraph, Heading, List, Blockquote, PullQuote, Table, Figure] as const;

export const InfoBox = z.object({
  type: z.literal("infoBox"),
  attrs: withId.extend({ title: z.string().max(300).default("") }),
  content: z
    .array(z.union([Paragraph, List]))
    .min(1)
    .max(50),
});
export type InfoBox = z.infer<typeof InfoBox>;

/** Lời tòa soạn. */
export const EditorNote = z.object({
  type: z.literal("editorNote"),
  attrs: withId.optional(),
  content: z.array(Paragraph).min(1).max(20),
});
export type EditorNote = z.infer<typeof EditorNote>;

export const TURN_ROLES = ["question", "answer", "closing", "aside"] as const;

export const Turn = z.object({
  type: z.literal("interviewTurn"),
  attrs: z.object({ id, role: z.enum(TURN_ROLES), speakerId: id.nullable() }),
  content: z
    .array(z.union([...simple, InfoBox]))
    .min(1)
    .max(300),
});
export type Turn = z.infer<typeof Turn>;

export const Block = z.union([...simple, InfoBox, EditorNote, Turn]);
export type Block = z.infer<typeof Block>;

export const Document = z.object({ type: z.literal("doc"), content: z.array(Block).max(2000) });
export type Document = z.infer<typeof Document>;

/** The plain text of blocks, a line for each paragraph, heading, item, cell and caption. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).filter(Boolean).join("\n");
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "pullQuote":
      return [inlineText(block.content)];
    case "bulletList":
    case "orderedList":
      return block.content.flatMap((item) => item.content.map((p) => inlineText(p.content)));
    case "table":
      return [
        block.attrs?.caption ?? "",
        ...block.content.map((row) =>
          row.content.map((cell) => cell.content.map((p) => inlineText(p.content)).join(" ")).join(" "),
        ),
      ];
    case "figure":
      return [block.attrs.caption];
    case "infoBox":
      return [block.attrs.title, ...block.content.flatMap(linesOf)];
    case "blockquote":
    case "editorNote":
    case "interviewTurn":
      return block.content.flatMap(linesOf);
  }
}

export function inlineText(content: readonly Inline[] = []): string {
  return content.map((node) => (node.type === "text" ? node.text : "\n")).join("");
}
