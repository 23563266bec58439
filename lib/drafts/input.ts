import { z } from "zod";
import { Block } from "@/lib/articles/document";
import { ARTICLE_KINDS } from "@/lib/articles/model";
import { DRAFT_FIELDS, isFieldId, MAX_UNIT_LENGTH } from "./model";

const UnitId = z.string().regex(/^(field:[a-zA-Z]{1,20}|[a-z0-9-]{1,40})$/, "Mã phần bài không đúng.");
const Position = z.string().regex(/^[0-9A-Za-z]{0,399}[1-9A-Za-z]$/, "Vị trí của đoạn không đúng.");

/**
 * One change of one unit. An operation that was sent never changes: it is sent again until it is answered, and what was
 * typed meanwhile becomes the next operation, made on the answer's etag.
 */
const Op = z.object({
  /** Made on the device; sent twice, the operation acts once. */
  opId: z.uuid("Mã thao tác không đúng."),
  unitId: UnitId,
  kind: z.enum(["field", "block"]),
  /** The etag that the edit was made on; null for a new block. */
  base: z.string().max(60).nullable(),
  /** Null deletes the block. */
  doc: z.unknown(),
  /** Of a block; left out: where it is. */
  position: Position.optional(),
});
export type Op = z.infer<typeof Op>;

export const SaveDraft = z.object({
  articleId: z.string().min(1).max(60),
  /** One open window of one person. */
  windowId: z.string().regex(/^[A-Za-z0-9-]{8,60}$/, "Mã cửa sổ không đúng."),
  /** The seq of the last answer: what changed after it is sent along. */
  since: z.number().int().min(0),
  /** Empty: only asks what is new. */
  ops: z.array(Op).max(200, "Quá nhiều thay đổi trong một lần lưu."),
  /** Where the person is. */
  at: UnitId.nullable(),
});
export type SaveDraft = z.input<typeof SaveDraft>;

export const CreateDraft = z.object({
  kind: z.enum(ARTICLE_KINDS, "Vui lòng chọn thể loại."),
  sectionId: z.string().min(1, "Vui lòng chọn chuyên mục.").max(60),
  title: z.string().trim().max(300, "Tiêu đề tối đa 300 ký tự.").default(""),
});
export type CreateDraft = z.input<typeof CreateDraft>;

export const ResolveConflict = z.object({
  articleId: z.string().min(1).max(60),
  conflictId: z.string().min(1).max(60),
  /** The text in the head, the other text, or a third one out of both. */
  choice: z.enum(["head", "copy", "merged"], "Vui lòng chọn một bản."),
  /** Of the head that the person saw. */
  etag: z.string().max(60),
  /** Of "merged". */
  doc: z.unknown().optional(),
});
export type ResolveConflict = z.input<typeof ResolveConflict>;

export const RestoreRevision = z.object({
  articleId: z.string().min(1).max(60),
  hash: z.string().regex(/^[0-9a-f]{64}$/, "Mã phiên bản không đúng."),
});
export type RestoreRevision = z.input<typeof RestoreRevision>;

const BLOCK_TYPES: ReadonlySet<string> = new Set(
  Block.options.flatMap((option) => {
    const type = option.shape.type;
    return type instanceof z.ZodEnum ? type.options : [...type.values];
  }),
);

/** A unit's doc in the shape that is kept, or what is wrong with it, in words. */
export function readUnitDoc(unitId: string, raw: unknown): { ok: true; doc: unknown } | { ok: false; say: string } {
  if (raw === null) {
    if (!unitId.startsWith("field:")) return { ok: true, doc: null };
    const field = fieldSchema(unitId);
    return field?.safeParse(null).success ? { ok: true, doc: null } : { ok: false, say: "Phần này không xóa được." };
  }
  const json = JSON.stringify(raw) as string | undefined;
  if (json === undefined) return { ok: false, say: "Phần bài này không đúng dạng." };
  if (json.length > MAX_UNIT_LENGTH) return { ok: false, say: "Đoạn này quá dài. Vui lòng chia thành nhiều đoạn." };
  // PostgreSQL keeps neither NUL nor half a letter.
  const visible: unknown = JSON.parse(json, (_, value: unknown) =>
    typeof value === "string" ? value.replaceAll("\u0000", "").toWellFormed() : value,
  );
  if (unitId.startsWith("field:")) {
    const read = fieldSchema(unitId)?.safeParse(visible);
    if (!read) return { ok: false, say: "Bài viết không có phần này." };
    return read.success ? { ok: true, doc: read.data } : { ok: false, say: firstWords(read.error) };
  }
  const type = typeof visible === "object" && visible !== null && "type" in visible ? visible.type : undefined;
  if (typeof type !== "string" || !BLOCK_TYPES.has(type))
    return { ok: false, say: "Đoạn này thuộc loại mà báo không dùng." };
  const read = Block.safeParse(visible);
  if (!read.success) return { ok: false, say: "Nội dung của đoạn này không đúng dạng." };
  if (read.data.attrs?.id !== undefined && read.data.attrs.id !== unitId)
    return { ok: false, say: "Đoạn này mang mã của đoạn khác." };
  return { ok: true, doc: { ...read.data, attrs: { ...read.data.attrs, id: unitId } } };
}

function fieldSchema(unitId: string): z.ZodType | null {
  return isFieldId(unitId) ? DRAFT_FIELDS[unitId.slice("field:".length) as keyof typeof DRAFT_FIELDS] : null;
}

/** The first message that somebody wrote for people; zod's own are in English. */
function firstWords(error: z.ZodError): string {
  const written = error.issues.find(({ message }) => /[À-ỹ]/.test(message));
  return written?.message ?? "Phần bài này không đúng dạng.";
}
