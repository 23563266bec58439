import { z } from "zod";
import { clean, cleanLine } from "@/lib/text/clean";
import { ACTS, FILTERS, MOST_DECISIONS, QUEUE_PAGE, REASON_CODES, REPORT_REASONS } from "./model";

const id = z.string().regex(/^[0-9a-f-]{36}$/, "Không rõ mục được nói đến.");
const line = (least: number, most: number, say: string) =>
  z
    .string(say)
    .max(4000, say)
    .transform(cleanLine)
    .pipe(z.string().min(least, say).max(most, `Tối đa ${most} ký tự.`));
const words = (most: number) =>
  z
    .string()
    .max(most * 4, `Tối đa ${most} ký tự.`)
    .transform((text) => clean(text).trim())
    .pipe(z.string().max(most, `Tối đa ${most} ký tự.`));

const email = z
  .string("Vui lòng nhập thư điện tử.")
  .max(254, "Địa chỉ thư điện tử chưa đúng.")
  .transform((address) => cleanLine(address).toLowerCase())
  .pipe(z.email("Địa chỉ thư điện tử chưa đúng."));

const reasonCodes: readonly [string, ...string[]] = [REASON_CODES[0] ?? "other", ...REASON_CODES.slice(1)];

const place = z.string("Địa chỉ của trang này chưa đúng.").max(80, "Địa chỉ của trang này chưa đúng.").optional();

/** A page of the moderators' queue. A browser asks for the next one, so nothing of it is taken on trust. */
export const AskQueue = z.object({
  filter: z.enum(FILTERS, "Không rõ hàng chờ nào."),
  /** Only of this article. */
  articleId: place,
  /** Only by the writer of this comment. */
  writerOf: place,
  /** `next` of the page before. */
  after: place,
  limit: z.int().min(1).max(QUEUE_PAGE).default(QUEUE_PAGE),
});
export type AskQueue = z.input<typeof AskQueue>;

export const WriteComment = z.object({
  articleId: id,
  parentId: id.nullable().default(null),
  /** Not asked of somebody with an account. */
  name: line(2, 60, "Vui lòng nhập tên hiển thị, từ 2 đến 60 ký tự.").nullable().default(null),
  email: email.nullable().default(null),
  /** How long it may be is a setting (lib/comments/checks/length.ts). */
  text: z
    .string("Vui lòng viết ý kiến của bạn.")
    .max(20_000, "Ý kiến quá dài.")
    .transform((text) =>
      clean(text)
        .replaceAll(/\n{3,}/g, "\n\n")
        .trim(),
    ),
});
export type WriteComment = z.input<typeof WriteComment>;

export const LikeComment = z.object({ commentId: id, isLiked: z.boolean() });
export type LikeComment = z.input<typeof LikeComment>;

export const ReportComment = z.object({
  commentId: id,
  reason: z.enum(
    REPORT_REASONS.map(({ code }) => code),
    "Vui lòng chọn lý do.",
  ),
  text: words(300).default(""),
});
export type ReportComment = z.input<typeof ReportComment>;

export const OwnCommentAct = z.object({ commentId: id, key: z.string().max(600).default("") });
export type OwnCommentAct = z.input<typeof OwnCommentAct>;

export const AppealComment = OwnCommentAct.extend({
  text: words(1000).pipe(z.string().min(10, "Vui lòng nói rõ hơn, ít nhất 10 ký tự.")),
});
export type AppealComment = z.input<typeof AppealComment>;

export const Decision = z.object({
  /** Made by the moderator's device; a decision that arrives twice is taken once. */
  id,
  commentId: id,
  act: z.enum(ACTS),
  /** What the moderator saw; another state now is a conflict. */
  expected: z.enum(["pending", "approved", "rejected", "hidden"]),
  reasonCode: z.enum(["", ...reasonCodes], "Vui lòng chọn lý do.").default(""),
  reasonText: words(500).default(""),
});
export const DecideComments = z.object({
  decisions: z.array(Decision).min(1, "Chưa chọn bình luận nào.").max(MOST_DECISIONS),
});
export type DecideComments = z.input<typeof DecideComments>;
export type Decision = z.output<typeof Decision>;

export const UndoDecisions = z.object({ ids: z.array(id).min(1).max(MOST_DECISIONS) });
export type UndoDecisions = z.input<typeof UndoDecisions>;

export const SwitchComments = z.object({ articleId: id, to: z.enum(["open", "closed", "settings"]) });
export type SwitchComments = z.input<typeof SwitchComments>;

const contact = z
  .string()
  .max(300, "Tối đa 200 ký tự.")
  .transform(cleanLine)
  .pipe(z.string().max(200, "Tối đa 200 ký tự."));

export const ReportContent = z
  .object({
    articleId: id,
    kind: z.enum(["error", "correction-request"], "Không rõ loại báo cáo."),
    quote: words(1000).default(""),
    /** The turn in which the words were selected, when the browser knows it. */
    blockId: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .nullable()
      .catch(null)
      .default(null),
    proposal: words(2000).pipe(z.string().min(5, "Vui lòng nói rõ chỗ sai, ít nhất 5 ký tự.")),
    name: contact.default(""),
    contact: contact.default(""),
  })
  .superRefine((input, ctx) => {
    const isRequest = input.kind === "correction-request";
    const say = (field: string, message: string) => ctx.addIssue({ code: "custom", path: [field], message });
    if (!isRequest && [...input.proposal].length > 500) say("proposal", "Tối đa 500 ký tự.");
    if (isRequest && [...input.name].length < 2) say("name", "Vui lòng nhập tên người hoặc tổ chức yêu cầu.");
    if (isRequest && input.contact === "") say("contact", "Vui lòng nhập thư điện tử để tòa soạn trả lời.");
    if (input.contact !== "" && !z.email().safeParse(input.contact).success)
      say("contact", "Địa chỉ thư điện tử chưa đúng.");
  });
export type ReportContent = z.input<typeof ReportContent>;

export const DecideReport = z.object({
  reportId: id,
  to: z.enum(["accepted", "dismissed"]),
  answer: words(2000).default(""),
});
export type DecideReport = z.input<typeof DecideReport>;
