import { z } from "zod";
import { CORRECTION_KINDS } from "@/lib/articles/model";
import { clean } from "@/lib/text/clean";
import { CHECK_NAMES, VOUCHED, type VouchedCheck } from "./checklist";
import { REASON_MIN, STAGES, TAKE_DOWN_REASONS } from "./model";

const id = z.string().min(1, "Thiếu mã bài viết.").max(60);
const hash = z.string().regex(/^[0-9a-f]{64}$/, "Mã phiên bản không đúng.");
const words = (max: number) =>
  z
    .string()
    .max(max * 2)
    .transform(clean)
    .pipe(z.string().trim().max(max, `Tối đa ${max} ký tự.`));
const reason = words(2000).pipe(z.string().min(REASON_MIN, `Vui lòng nêu lý do, ít nhất ${REASON_MIN} ký tự.`));

/** Every act: on which article, and what the screen showed of it. A screen that is no longer true is a conflict. */
const Seen = z.object({ articleId: id, stage: z.enum(STAGES).optional() });

export const OnArticle = Seen;
export type OnArticle = z.input<typeof OnArticle>;

export const AssignArticle = Seen.extend({ toUserId: z.string().min(1, "Vui lòng chọn người nhận.").max(60) });
export type AssignArticle = z.input<typeof AssignArticle>;

/** `head`: the frozen revision on the screen; needed once the article has been passed on. */
export const ReturnArticle = Seen.extend({ reason, head: hash.optional() });
export type ReturnArticle = z.input<typeof ReturnArticle>;

const Marks = z.object({
  checked: z
    .array(z.string())
    .max(40)
    .default([])
    .transform((items) => items.filter((item): item is VouchedCheck => Object.hasOwn(VOUCHED, item))),
  /** Check → why it may pass all the same. */
  overrides: z.partialRecord(z.enum(CHECK_NAMES), reason).default({}),
});

export const PassOnArticle = Seen.extend(Marks.shape);
export type PassOnArticle = z.input<typeof PassOnArticle>;

const Correction = z
  .object({
    kind: z.enum(CORRECTION_KINDS, "Vui lòng chọn loại."),
    text: words(4000).pipe(z.string().min(REASON_MIN, `Nội dung cần ít nhất ${REASON_MIN} ký tự.`)),
    blockId: z.string().max(60).nullable().default(null),
  })
  .nullable()
  .default(null);

/** `head` is the hash of what the approver has read. */
export const PublishArticle = Seen.extend({
  ...Marks.shape,
  head: hash,
  /** Of an update: moves the date "Cập nhật". */
  substantial: z.boolean().default(false),
  correction: Correction,
});
export type PublishArticle = z.input<typeof PublishArticle>;

export const ScheduleArticle = PublishArticle.extend({ at: z.date("Giờ đăng chưa đúng.") });
export type ScheduleArticle = z.input<typeof ScheduleArticle>;

export const TakeDown = Seen.extend({
  category: z.enum(TAKE_DOWN_REASONS, "Vui lòng chọn loại lý do."),
  reason,
});
export type TakeDown = z.input<typeof TakeDown>;

export const PlanArticle = z.object({
  articleId: id,
  deadline: z.date("Hạn chưa đúng.").nullable().optional(),
  priority: z.union([z.literal(-1), z.literal(0)]).optional(),
});
export type PlanArticle = z.input<typeof PlanArticle>;

export const AddNote = z.object({
  articleId: id,
  blockId: z.string().max(60).nullable().default(null),
  quote: words(500).default(""),
  text: words(2000).pipe(z.string().min(1, "Vui lòng viết góp ý.")),
  head: hash.nullable().default(null),
});
export type AddNote = z.input<typeof AddNote>;

export const PlaceOnHome = z.object({
  slot: z.enum(["lead", "second-1", "second-2"], "Vui lòng chọn vị trí."),
  articleId: id,
  endsAt: z.date("Giờ hết hạn chưa đúng.").nullable().default(null),
});
export type PlaceOnHome = z.input<typeof PlaceOnHome>;
