import { z } from "zod";

/** Half-open range of UTF-16 units. */
export const Range = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
export type Range = z.infer<typeof Range>;

/** Emphasis and links of a paragraph, by offsets in its text. */
export const InlineMark = Range.extend({ kind: z.enum(["bold", "italic", "link"]), href: z.string().optional() });
export type InlineMark = z.infer<typeof InlineMark>;

const marks = z.array(InlineMark).optional();

export const ParsedBlock = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("paragraph"), text: z.string(), marks }),
  z.object({ kind: z.literal("heading"), text: z.string() }),
  z.object({ kind: z.literal("list"), items: z.array(z.object({ text: z.string(), marks })) }),
  z.object({ kind: z.literal("quote"), text: z.string(), marks }),
  z.object({ kind: z.literal("box"), text: z.string(), marks }),
  z.object({
    kind: z.literal("figure"),
    src: z.string().nullable(),
    alt: z.string(),
    caption: z.string(),
    credit: z.string(),
  }),
]);
export type ParsedBlock = z.infer<typeof ParsedBlock>;
export type ParsedFigure = Extract<ParsedBlock, { kind: "figure" }>;

export const TURN_ROLES = ["question", "answer", "closing", "narration"] as const;
export const TurnRole = z.enum(TURN_ROLES);
export type TurnRole = z.infer<typeof TurnRole>;

export const Speaker = z.object({
  id: z.string(),
  /** As written at the first turn, without the colon; empty when the text marks turns by dashes only. */
  label: z.string(),
  /** Other labels that stand for the same person. */
  aliases: z.array(z.string()),
  honorific: z.string(),
  fullName: z.string(),
  givenName: z.string(),
  position: z.string(),
  org: z.string(),
  role: z.enum(["interviewer", "guest"]),
});
export type Speaker = z.infer<typeof Speaker>;

export const ParsedTurn = z.object({
  id: z.string(),
  role: TurnRole,
  speakerId: z.string().nullable(),
  /** The words and signs that announced the turn ("PV:", "- "), exactly as in `text`. */
  lead: z.string(),
  blocks: z.array(ParsedBlock),
  /** In `ParsedInterview.text`. */
  range: Range,
  /** In the source as it was handed in; for HTML the same as `range`. */
  sourceRange: Range,
  confidence: z.number().min(0).max(1),
  reasons: z.array(z.string()),
});
export type ParsedTurn = z.infer<typeof ParsedTurn>;

export const MODES = ["label", "bullet", "bold", "guess", "none"] as const;
export const Mode = z.enum(MODES);
export type Mode = z.infer<typeof Mode>;

export const PIECE_KINDS = [
  "title",
  "sapo",
  "dateline",
  "editorNote",
  "intro",
  "related",
  "lead",
  "turn",
  "figure",
  "byline",
  "dropped",
] as const;

/** Where a range of `text` went: the pieces cover every character of `text` that is not a space, none twice. */
export const Piece = Range.extend({ kind: z.enum(PIECE_KINDS), turnId: z.string().optional() });
export type Piece = z.infer<typeof Piece>;

export const DROP_REASONS = ["chrome", "link", "repeated", "sign", "time"] as const;
export const Dropped = Range.extend({ text: z.string(), reason: z.enum(DROP_REASONS) });
export type Dropped = z.infer<typeof Dropped>;

export const Warning = z.object({
  code: z.enum([
    "missing-answer",
    "unlabelled-answer",
    "heading-guessed",
    "same-given-name",
    "merged-alias",
    "related-split",
  ]),
  message: z.string(),
  turnId: z.string().optional(),
});
export type Warning = z.infer<typeof Warning>;

export const MergeSuggestion = z.object({ keep: z.string(), merge: z.string(), reason: z.string() });
export type MergeSuggestion = z.infer<typeof MergeSuggestion>;

export const ParsedInterview = z.object({
  /** The cleaned source: NFC, one line a block. Every `range` and every piece counts in it. */
  text: z.string(),
  mode: Mode,
  /** True when the turns are a guess that must not be applied unasked. */
  needsConfirmation: z.boolean(),
  title: z.string().nullable(),
  sapo: z.string().nullable(),
  editorNote: z.string().nullable(),
  intro: z.array(ParsedBlock),
  related: z.array(z.string()),
  speakers: z.array(Speaker),
  turns: z.array(ParsedTurn),
  byline: z.array(z.string()),
  dropped: z.array(Dropped),
  pieces: z.array(Piece),
  mergeSuggestions: z.array(MergeSuggestion),
  warnings: z.array(Warning),
});
export type ParsedInterview = z.infer<typeof ParsedInterview>;

export const ParseInput = z.object({
  kind: z.enum(["text", "html"]),
  source: z.string().max(4_000_000),
  /** The paper's own name and short forms: they count as the interviewer's label. */
  paper: z.object({ names: z.array(z.string()) }).optional(),
});
export type ParseInput = z.input<typeof ParseInput>;
