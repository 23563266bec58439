import type { Verdict } from "./checks/check";
import type { QuotePlace } from "./quote";

export const COMMENTS_PER_PAGE = 20;
/** Of each comment on the article's page; the others stand on a page of their own. */
export const REPLIES_SHOWN = 3;
export const QUEUE_PAGE = 30;
export const MOST_DECISIONS = 200;

export type CommentState = "unverified" | "pending" | "approved" | "rejected" | "hidden" | "withdrawn";

/** As the page of an article has it, the same for everybody. */
export type CommentView = {
  id: string;
  name: string;
  text: string;
  at: Date;
  likes: number;
  replies: CommentView[];
  replyCount: number;
};

export const ORDERS = ["moi-nhat", "quan-tam"] as const;
export type CommentOrder = (typeof ORDERS)[number];

/** Why an article takes no comments now; null when it does. */
export type Closed = "off" | "by-hand" | "section" | "too-old" | null;

export type CommentPage = {
  comments: CommentView[];
  page: number;
  pages: number;
  /** With replies. */
  total: number;
  closed: Closed;
};

/** One's own, in every state. */
export type OwnComment = {
  id: string;
  articleId: string;
  articleTitle: string;
  articlePath: `/bai-viet/${string}`;
  text: string;
  at: Date;
  state: CommentState;
  reason: string;
  reasonText: string;
  /** The words that a check took exception to. */
  matched: string[];
  canAppeal: boolean;
  appealText: string;
  appealAnswer: string;
  isAppealOpen: boolean;
};

/** Told to the writer. The first nine are a moderator's, by their number on the keyboard. */
export const REASONS = [
  { code: "insult", label: "Xúc phạm, công kích người khác" },
  { code: "language", label: "Ngôn từ thô tục, kích động" },
  { code: "off-topic", label: "Không liên quan đến bài viết" },
  { code: "unfounded", label: "Thông tin chưa có căn cứ" },
  { code: "private", label: "Lộ thông tin riêng của người khác" },
  { code: "advert", label: "Quảng cáo, liên kết lạ" },
  { code: "law", label: "Nội dung pháp luật không cho phép" },
  { code: "repeat", label: "Trùng lặp" },
  { code: "other", label: "Lý do khác" },
] as const;
export const REASON_CODES = REASONS.map(({ code }) => code);

const AUTOMATIC: Readonly<Record<string, string>> = {
  "banned-word": "Có từ ngữ không đăng được",
  repeated: "Trùng với ý kiến đã gửi",
};

export function reasonLabel(code: string): string {
  return REASONS.find((it) => it.code === code)?.label ?? AUTOMATIC[code] ?? "";
}

/** What a check said, for the moderator. */
export const CHECK_LABELS: Readonly<Record<string, string>> = {
  "banned-word": "Từ ngữ bị chặn",
  "banned-word-disguised": "Có thể là từ ngữ bị chặn",
  links: "Có liên kết",
  "repeated-by-others": "Nhiều người gửi cùng một lời",
  "new-writer": "Người viết mới",
  "odd-name": "Tên hiển thị đáng ngờ",
};

export const REPORT_REASONS = [
  { code: "insult", label: "Xúc phạm, công kích" },
  { code: "false", label: "Sai sự thật" },
  { code: "private", label: "Lộ thông tin riêng" },
  { code: "advert", label: "Quảng cáo, lừa đảo" },
  { code: "other", label: "Lý do khác" },
] as const;

export const FILTERS = ["cho-duyet", "bi-bao-cao", "khieu-nai", "da-quyet"] as const;
export type QueueFilter = (typeof FILTERS)[number];

export const FILTER_LABELS: Readonly<Record<QueueFilter, string>> = {
  "cho-duyet": "Chờ duyệt",
  "bi-bao-cao": "Bị báo cáo",
  "khieu-nai": "Khiếu nại",
  "da-quyet": "Đã quyết",
};

/** A comment in front of a moderator. */
export type QueueItem = {
  id: string;
  name: string;
  text: string;
  state: CommentState;
  at: Date;
  article: { id: string; title: string; path: `/bai-viet/${string}` };
  parent: { name: string; text: string } | null;
  verdicts: Verdict[];
  writer: { hasAccount: boolean; approved: number; rejected: number; hidden: number };
  reports: { reason: string; text: string; at: Date }[];
  appeal: { text: string; at: Date } | null;
  decided: { reasonCode: string; reasonText: string; by: string; at: Date } | null;
};

export type QueuePage = { items: QueueItem[]; next: string | null };

export const ACTS = ["approve", "reject", "hide", "keep", "grant", "refuse"] as const;
export type Act = (typeof ACTS)[number];

/** From which state an act leads where. `keep` closes the readers' reports and leaves the comment. */
const ACT_TABLE: Readonly<Record<Act, Partial<Record<CommentState, CommentState>>>> = {
  approve: { pending: "approved", rejected: "approved", hidden: "approved" },
  reject: { pending: "rejected" },
  hide: { approved: "hidden" },
  keep: { approved: "approved" },
  grant: { rejected: "approved", hidden: "approved" },
  refuse: { rejected: "rejected", hidden: "hidden" },
};

export function stateAfter(state: CommentState, act: Act): CommentState | null {
  return ACT_TABLE[act][state] ?? null;
}

export function needsReason(act: Act): boolean {
  return act === "reject" || act === "hide";
}

/** What became of one decision of a batch. */
export type DecisionResult = {
  id: string;
  commentId: string;
  /** changed: somebody else was first, or the writer withdrew it; nothing was done. */
  outcome: "done" | "changed" | "missing";
  state: CommentState | null;
  /** Who was first. */
  by: string;
};

export const STATE_LABELS: Readonly<Record<CommentState, string>> = {
  unverified: "Chờ xác nhận thư",
  pending: "Chờ duyệt",
  approved: "Đã đăng",
  rejected: "Bị từ chối",
  hidden: "Đã ẩn",
  withdrawn: "Đã rút",
};

const DAY = 86_400_000;

/** Whether an article takes comments: the paper's setting, the switch of its own, its section, its age. */
export function closedWhy(
  settings: { mode: "off" | "verified"; closeAfterDays: number; closedSections: readonly string[] },
  isOpenByHand: boolean | null,
  { publishedAt, sectionId }: { publishedAt: Date; sectionId: string },
  now: Date,
): Closed {
  if (settings.mode === "off") return "off";
  if (isOpenByHand === false) return "by-hand";
  if (isOpenByHand === true) return null;
  if (settings.closedSections.includes(sectionId)) return "section";
  if (settings.closeAfterDays === 0) return null;
  return now.getTime() - publishedAt.getTime() > settings.closeAfterDays * DAY ? "too-old" : null;
}

export const REPORT_TABS = ["bao-loi", "cai-chinh", "da-xu-ly"] as const;
export type ReportTab = (typeof REPORT_TABS)[number];

export const REPORT_TAB_LABELS: Readonly<Record<ReportTab, string>> = {
  "bao-loi": "Báo lỗi",
  "cai-chinh": "Yêu cầu cải chính",
  "da-xu-ly": "Đã xử lý",
};

export const REPORT_STATES = { open: "Chờ xử lý", accepted: "Đã tiếp nhận", dismissed: "Không tiếp nhận" } as const;

/** A reader's report in front of an editor. */
export type ReportItem = {
  id: string;
  kind: "error" | "correction-request";
  article: { id: string; title: string; path: `/bai-viet/${string}`; isPublished: boolean };
  section: string;
  quote: string;
  proposal: string;
  name: string;
  /** Only for those who may answer it. */
  contact: string;
  at: Date;
  state: keyof typeof REPORT_STATES;
  deadline: Date | null;
  isOverdue: boolean;
  blockId: string | null;
  /** Where the quoted words stand in the live text; null when they stand there no more. */
  place: QuotePlace | null;
  /** What the turn says now, when the words are gone from it. */
  turnText: string | null;
  /** The article was published anew since. */
  isNewerLive: boolean;
  answer: string;
  decidedBy: string;
  decidedAt: Date | null;
};

export type ReportPage = { items: ReportItem[]; next: string | null };

/** What a list of banned words would have met among the last comments. */
export type BannedPreview = {
  checked: number;
  matched: number;
  examples: { id: string; text: string; words: string[]; isCertain: boolean }[];
};
