import { z } from "zod";
import { Block, Picture } from "@/lib/articles/document";
import { ARTICLE_KINDS, ArticleContent } from "@/lib/articles/model";

/** How long after its last sign of life a window still counts as open. */
export const PRESENCE_MS = 60_000;
/** A pause in writing that ends a session: the history shows what was written in it as one entry. */
export const SESSION_PAUSE_MS = 10 * 60_000;

/** Why a revision was made, as the history says it. */
export const REASON_LABELS = {
  created: "Tạo bài",
  saved: "Lưu phiên bản",
  session: "Viết",
  submitted: "Gửi biên tập",
  returned: "Trả lại",
  passed: "Chuyển duyệt",
  approved: "Duyệt",
  restored: "Khôi phục",
  "taken-over": "Trước khi đổi người sửa",
  imported: "Bản đầu tiên",
} as const;
export type FreezeReason = keyof typeof REASON_LABELS;

/** An article is kept for whoever took it for so long after the last sign of work. */
export const CLAIM_MS = 60 * 60_000;
/** Letters of the JSON of one unit. */
export const MAX_UNIT_LENGTH = 400_000;
/** As in Document. */
export const MAX_BLOCKS = 2000;

/** A speaker who is being typed: his label may still be empty. */
const DraftSpeaker = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  personId: z.string().nullable(),
  role: z.enum(["interviewer", "guest"]),
  label: z.string().max(120, "Tên người nói tối đa 120 ký tự."),
  title: z.string().max(300, "Chức danh tối đa 300 ký tự.").default(""),
});

/** The fields of a draft, lenient: what may not be published yet may be kept. */
export const DRAFT_FIELDS = {
  kind: z.enum(ARTICLE_KINDS),
  title: z.string().max(2000, "Tiêu đề quá dài để lưu."),
  sapo: z.string().max(8000, "Sapo quá dài để lưu."),
  sectionId: z.string().max(60),
  byline: ArticleContent.shape.byline,
  topicIds: ArticleContent.shape.topicIds,
  series: ArticleContent.shape.series,
  relatedIds: ArticleContent.shape.relatedIds,
  lead: Picture.nullable(),
  speakers: z.array(DraftSpeaker).max(40, "Tối đa 40 người nói."),
  source: ArticleContent.shape.source,
} as const;
export type DraftField = keyof typeof DRAFT_FIELDS;
export type FieldId = `field:${DraftField}`;

const FIELDS = Object.keys(DRAFT_FIELDS) as DraftField[];
export const FIELD_IDS: readonly FieldId[] = FIELDS.map((name): FieldId => `field:${name}`);

export function isFieldId(unitId: string): unitId is FieldId {
  return (FIELD_IDS as readonly string[]).includes(unitId);
}

/** A field, or a top-level block under the id that it keeps: what is saved, merged and locked by itself. */
export type Unit = {
  unitId: string;
  kind: "field" | "block";
  /** Orders blocks (compare by code units, then by unitId); "" for fields. */
  position: string;
  /** The value as in ArticleContent, or the block's ProseMirror JSON. */
  doc: unknown;
  /** Changes with every change of the unit; an edit names the one that it was made on. */
  etag: string;
  isDeleted: boolean;
};

/**
 * What became of an operation. The device's next edit of that unit is made on the answer's `etag`, whatever the result:
 * after "conflict" it names the copy in which the text is kept, so that writing on continues the copy and never writes
 * over the head. A device that shows the head instead takes doc and etag from `changed`.
 */
export type OpResult = { opId: string; result: "applied" | "conflict" | "unchanged"; etag: string };

export type OpenConflict = {
  id: string;
  unitId: string;
  /** What the copy was made on; null when that is no longer known. */
  base: unknown;
  /** The text that stood in the head when they met; the head itself may have moved on. */
  head: unknown;
  /** The other text, whole; null: the other deleted the unit. */
  copy: unknown;
  copyEtag: string;
  at: Date;
  byName: string;
  isMine: boolean;
};

export type PersonHere = { userId: string; name: string; unitId: string | null; isMe: boolean };

export type SavedDraft = {
  /** To be sent as `since` next time. */
  seq: number;
  results: OpResult[];
  /**
   * Units that stand otherwise than this device believes: changed by others, or merged with its own edit. An etag goes
   * with its doc: a device that is typing in the unit, and so leaves the doc, leaves the etag too.
   */
  changed: Unit[];
  conflicts: OpenConflict[];
  people: PersonHere[];
  canWrite: boolean;
  /** Why not, in words; "" when it can. */
  why: string;
};

/** Blocks in their order, the deleted ones left out. */
export function blocksInOrder<U extends Pick<Unit, "kind" | "position" | "unitId" | "isDeleted">>(
  units: readonly U[],
): U[] {
  return units
    .filter((unit) => unit.kind === "block" && !unit.isDeleted)
    .toSorted((a, b) => compare(a.position, b.position) || compare(a.unitId, b.unitId));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The value of a field as the draft has it, or `otherwise` when it has none of this shape. */
export function fieldOf<F extends DraftField>(
  units: readonly Unit[],
  field: F,
  otherwise: z.output<(typeof DRAFT_FIELDS)[F]>,
): z.output<(typeof DRAFT_FIELDS)[F]> {
  const found = DRAFT_FIELDS[field].safeParse(units.find(({ unitId }) => unitId === `field:${field}`)?.doc);
  // The schema of the field says what its value is; TypeScript does not follow it through the index.
  return found.success ? (found.data as z.output<(typeof DRAFT_FIELDS)[F]>) : otherwise;
}

export type DraftContent = { [F in DraftField]: z.output<(typeof DRAFT_FIELDS)[F]> } & {
  body: { type: "doc"; content: Block[] };
};

/** The article as its units say; not yet fit for publication, which ArticleContent decides. */
export function assembleContent(units: readonly Unit[]): DraftContent {
  return {
    kind: fieldOf(units, "kind", "article"),
    title: fieldOf(units, "title", ""),
    sapo: fieldOf(units, "sapo", ""),
    sectionId: fieldOf(units, "sectionId", ""),
    byline: fieldOf(units, "byline", []),
    topicIds: fieldOf(units, "topicIds", []),
    series: fieldOf(units, "series", null),
    relatedIds: fieldOf(units, "relatedIds", []),
    lead: fieldOf(units, "lead", null),
    speakers: fieldOf(units, "speakers", []),
    source: fieldOf(units, "source", null),
    body: {
      type: "doc",
      content: blocksInOrder(units).flatMap(({ unitId, doc }) => {
        const block = Block.safeParse(doc);
        return block.success ? [withId(block.data, unitId)] : [];
      }),
    },
  };
}

function withId(block: Block, id: string): Block {
  // Every kind of block takes an id among its attributes; the union forgets which kind this one is.
  return { ...block, attrs: { ...block.attrs, id } } as Block;
}

/** Field and block docs of a content, blocks in order: what units are made of. */
export function takeApart(content: ArticleContent | DraftContent): {
  fields: { unitId: FieldId; doc: unknown }[];
  blocks: { unitId: string; doc: Block }[];
} {
  return {
    fields: FIELDS.map((name) => ({ unitId: `field:${name}`, doc: content[name] })),
    blocks: content.body.content.map((block, i) => {
      const unitId = block.attrs?.id ?? `b${i + 1}`;
      return { unitId, doc: withId(block, unitId) };
    }),
  };
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Appending counts in this many digits, so that keys stay short however many blocks follow one another. */
const COUNTED = 4;

/** A key that sorts (by code units) after `a` and before `b`; null is the beginning, or the end. Pure. */
export function keyBetween(a: string | null, b: string | null): string {
  if (a !== null && b !== null && a >= b) throw new Error(`no key between ${a} and ${b}`);
  if (a === null && b === null) return "V";
  if (b === null && a !== null) return counted(a, 1) ?? middle(a, null);
  if (a === null && b !== null) return counted(b, -1) ?? middle("", b);
  return middle(a ?? "", b);
}

/** `n` keys in order between `a` and `b`. */
export function keysBetween(a: string | null, b: string | null, n: number): string[] {
  if (n <= 0) return [];
  if (b === null) {
    const keys: string[] = [];
    for (let last = a; keys.length < n;) keys.push((last = keyBetween(last, null)));
    return keys;
  }
  const half = Math.floor(n / 2);
  const key = keyBetween(a, b);
  return [...keysBetween(a, key, half), key, ...keysBetween(key, b, n - half - 1)];
}

/** The next or last number of the first digits; null when there is none. No key ends in "0": nothing would fit before it. */
function counted(key: string, step: 1 | -1): string | null {
  const at = [...key.slice(0, COUNTED).padEnd(COUNTED, "0")].reduce((n, c) => n * 62 + DIGITS.indexOf(c), 0);
  // A key that goes on behind the counted digits is itself after their number: that number is before it.
  let n = step < 0 && key.length > COUNTED ? at : at + step;
  if (n <= 0 || n >= 62 ** COUNTED) return null;
  let text = "";
  for (let i = 0; i < COUNTED; i += 1, n = Math.floor(n / 62)) text = DIGITS.charAt(n % 62) + text;
  return text.replace(/0+$/, "");
}

function middle(a: string, b: string | null): string {
  if (b !== null) {
    let same = 0;
    while (same < b.length && (a[same] ?? "0") === b[same]) same += 1;
    if (same > 0) return b.slice(0, same) + middle(a.slice(same), b.slice(same));
  }
  const low = a === "" ? 0 : DIGITS.indexOf(a.charAt(0));
  const high = b === null ? DIGITS.length : DIGITS.indexOf(b.charAt(0));
  if (high - low > 1) return DIGITS.charAt(Math.round((low + high) / 2));
  if (b !== null && b.length > 1) return b.charAt(0);
  return DIGITS.charAt(low) + middle(a.slice(1), null);
}
