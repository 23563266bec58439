import type { Block } from "@/lib/articles/document";
import type { DraftContent } from "@/lib/drafts/model";
import { blockShape } from "./block-text";
import { compareFacts, type FactChange } from "./facts";
import { compareFields, type FieldChange } from "./fields";
import { type Match, matchBlocks, type Placed, placed } from "./match";
import { compareTexts, hasChange, type Segment } from "./words";

export type Swap = { from: string; to: string };

export type BlockStatus = "same" | "added" | "removed" | "changed";

/** One turn or block, or what one was split into, or merged from. */
export type BlockChange = {
  /** Of the block in the later version; where it is gone, in the earlier. */
  id: string;
  /** "Câu hỏi", "Đoạn văn", … */
  label: string;
  /** Who speaks, in a turn. */
  speaker: string;
  status: BlockStatus;
  /** Places in the two versions, counted from 1; null where it does not stand. */
  placeBefore: number | null;
  placeAfter: number | null;
  isMoved: boolean;
  splitInto: number;
  mergedFrom: number;
  speakerChange: Swap | null;
  roleChange: Swap | null;
  typeChange: Swap | null;
  /** Bold, links, a picture: the words are the same, their look or file is not. */
  isRestyled: boolean;
  segments: Segment[];
  facts: FactChange[];
};

/** What is different in a later version of an article. */
export type Comparison = {
  fields: FieldChange[];
  /** Every block of both versions in reading order, the unchanged ones too. */
  blocks: BlockChange[];
  counts: { added: number; removed: number; changed: number; moved: number; fields: number };
  isSame: boolean;
};

/** `names`: what ids in the fields are called. Pure. */
export function compareContents(
  before: DraftContent,
  after: DraftContent,
  names: Readonly<Record<string, string>> = {},
): Comparison {
  const matches = matchBlocks(placed(before.body.content), placed(after.body.content));
  const speakers = { before: labelsOf(before), after: labelsOf(after) };
  const blocks = matches.map((match) => changeOf(match, speakers));
  const fields = compareFields(before, after, names);
  const count = (is: (block: BlockChange) => boolean) => blocks.filter(is).length;
  const counts = {
    added: count(({ status }) => status === "added"),
    removed: count(({ status }) => status === "removed"),
    changed: count(({ status }) => status === "changed"),
    moved: count(({ isMoved }) => isMoved),
    fields: fields.length,
  };
  return { fields, blocks, counts, isSame: Object.values(counts).every((n) => n === 0) };
}

type Labels = Map<string, string>;

function labelsOf(content: DraftContent): Labels {
  return new Map(content.speakers.map(({ id, label }) => [id, label]));
}

function changeOf(match: Match, labels: { before: Labels; after: Labels }): BlockChange {
  const { before, after, isMoved } = match;
  const was = mainOf(before, after);
  const is = mainOf(after, before);
  const shown = is ?? was;
  const texts = { before: joined(before), after: joined(after) };
  const segments = compareTexts(texts.before, texts.after);
  const swaps = {
    speakerChange: swap(was && speakerOf(was.block, labels.before), is && speakerOf(is.block, labels.after)),
    roleChange: swap(was && roleOf(was.block), is && roleOf(is.block)),
    typeChange: swap(was && TYPE_LABELS[was.block.type], is && TYPE_LABELS[is.block.type]),
  };
  const isAlone = before.length === 1 && after.length === 1;
  const isRestyled =
    isAlone && was !== null && is !== null && !hasChange(segments) && blockShape(was.block) !== blockShape(is.block);
  const isChanged =
    hasChange(segments) || isRestyled || !isAlone || Object.values(swaps).some((change) => change !== null);
  return {
    id: shown?.id ?? "",
    label: shown ? labelOf(shown.block) : "",
    speaker: (is && speakerOf(is.block, labels.after)) ?? (was && speakerOf(was.block, labels.before)) ?? "",
    status: !was ? "added" : !is ? "removed" : isChanged ? "changed" : "same",
    placeBefore: was?.place ?? null,
    placeAfter: is?.place ?? null,
    isMoved,
    splitInto: after.length > 1 ? after.length : 0,
    mergedFrom: before.length > 1 ? before.length : 0,
    ...swaps,
    isRestyled,
    segments,
    facts: was && is ? compareFacts(texts.before, texts.after) : [],
  };
}

/** Of several, the one that the other version knows too. */
function mainOf(own: Placed[], other: Placed[]): Placed | null {
  return own.find(({ id }) => other.some((it) => it.id === id)) ?? own[0] ?? null;
}

function joined(blocks: Placed[]): string {
  return blocks.map(({ text }) => text).join("\n");
}

function swap(from: string | null, to: string | null): Swap | null {
  return from === null || to === null || from === to ? null : { from, to };
}

function speakerOf(block: Block, labels: Labels): string {
  if (block.type !== "interviewTurn" || block.attrs.speakerId === null) return "";
  return labels.get(block.attrs.speakerId) ?? "";
}

const ROLE_LABELS = { question: "Câu hỏi", answer: "Câu trả lời", closing: "Lời kết", aside: "Lời dẫn" } as const;

function roleOf(block: Block): string {
  return block.type === "interviewTurn" ? ROLE_LABELS[block.attrs.role] : "";
}

const TYPE_LABELS: Record<Block["type"], string> = {
  paragraph: "Đoạn văn",
  heading: "Tít phụ",
  bulletList: "Danh sách",
  orderedList: "Danh sách đánh số",
  blockquote: "Trích dẫn",
  pullQuote: "Trích dẫn nổi bật",
  table: "Bảng",
  figure: "Ảnh",
  infoBox: "Hộp thông tin",
  editorNote: "Lời tòa soạn",
  interviewTurn: "Lượt hỏi – đáp",
};

function labelOf(block: Block): string {
  return roleOf(block) || TYPE_LABELS[block.type];
}
