import { z } from "zod";
import { REASONS, type Reason, SIGNALS } from "./model";

const LONGEST_DWELL_MS = 24 * 3_600_000;

export const RateArticle = z.object({
  articleId: z.string().min(1, "Không rõ bài viết được đánh giá.").max(60, "Không rõ bài viết được đánh giá."),
  /** null takes the rating back. */
  level: z.union(
    [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.null()],
    "Vui lòng chọn một trong năm mức đánh giá.",
  ),
  /** Milliseconds from opening the page, as its script says; a page without script says nothing. */
  dwellMs: z
    .number()
    .transform((ms) => (Number.isFinite(ms) && ms >= 0 ? Math.min(Math.round(ms), LONGEST_DWELL_MS) : null))
    .nullable()
    .default(null),
  /** The reader's cookie was given for this very rating. */
  isNewVoter: z.boolean().default(false),
});
export type RateArticle = z.input<typeof RateArticle>;

export const GiveReason = z.object({
  articleId: z.string().min(1, "Không rõ bài viết.").max(60, "Không rõ bài viết."),
  reason: z
    .string("Vui lòng chọn một lý do.")
    .refine((key): key is Reason => Object.hasOwn(REASONS, key), "Vui lòng chọn một lý do.")
    .transform((key) => key as Reason),
  text: z.string().trim().max(200, "Ý kiến dài tối đa 200 ký tự.").default(""),
});
export type GiveReason = z.input<typeof GiveReason>;

export const SignalAnswer = z.object({
  articleId: z.string("Không rõ bài viết.").min(1, "Không rõ bài viết.").max(60, "Không rõ bài viết."),
  turnId: z.string("Không rõ câu trả lời.").regex(/^[a-z0-9-]{1,40}$/, "Không rõ câu trả lời."),
  /** null takes it back. */
  signal: z.enum(SIGNALS, "Vui lòng chọn một trong ba phản hồi.").nullable(),
});
export type SignalAnswer = z.input<typeof SignalAnswer>;

export const SwitchSignals = z.object({
  articleId: z.string("Không rõ bài viết.").min(1, "Không rõ bài viết.").max(60, "Không rõ bài viết."),
  isOn: z.boolean(),
});
export type SwitchSignals = z.input<typeof SwitchSignals>;
