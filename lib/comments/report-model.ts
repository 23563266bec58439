import type { QuotePlace } from "./quote";

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
