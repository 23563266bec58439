import { z } from "zod";
import type { Counts } from "@/lib/ratings/model";

/** What a case says it saw: kept as it was found, however the rules change later. */
export const Evidence = z.object({
  findings: z.array(
    z.object({
      kind: z.enum(["burst", "serial", "drip"]),
      side: z.string(),
      total: z.number(),
      signals: z.array(
        z.object({
          name: z.string(),
          points: z.number(),
          figures: z.record(z.string(), z.number()),
          says: z.string(),
        }),
      ),
      from: z.number(),
      to: z.number(),
      votes: z.number().int(),
      at: z.number(),
    }),
  ),
});
export type Evidence = z.output<typeof Evidence>;

/** A case grows with an attack; its first findings and its last say enough. */
export const MOST_FINDINGS = 12;

export const CASE_STATE_LABELS = {
  open: "Chờ quyết định",
  released: "Đã tính lại",
  voided: "Đã loại",
  mixed: "Tính một phần",
} as const;
export type CaseState = keyof typeof CASE_STATE_LABELS;

export const HOLD_LABELS = { quarantined: "Đang giữ", void: "Đã loại", released: "Đã tính" } as const;
export type HoldStatus = keyof typeof HOLD_LABELS;

export const SIGNAL_LABELS: Record<string, string> = {
  direction: "Lệch một phía",
  volume: "Dồn dập",
  newcomers: "Bạn đọc mới",
  network: "Cùng mạng",
  rhythm: "Đều như máy",
  haste: "Chưa đọc đã chấm",
  changes: "Đổi đánh giá hàng loạt",
  serial: "Nhằm một tác giả",
  hours: "Giờ lạ",
  plain: "Chỉ một mức",
  ring: "Nhóm cùng mạng",
};

export const UNDO_DAYS = 30;

export type CaseSummary = {
  id: string;
  articleId: string;
  title: string;
  path: string;
  state: CaseState;
  openedAt: Date;
  decidedAt: Date | null;
  decidedByName: string;
  reason: string;
  held: number;
  /** The strongest sentence of its evidence. */
  says: string;
  from: Date;
  to: Date;
};

/** One rating that a case is about: never who, and the network only as a letter within this case. */
export type HeldVote = {
  eventId: string;
  articleId: string;
  at: Date;
  level: number | null;
  previous: number | null;
  network: string;
  isNew: boolean;
  dwellMs: number | null;
  status: HoldStatus;
  rule: string;
};

export type Decision = {
  id: string;
  kind: "release" | "void" | "undo";
  votes: number;
  reason: string;
  at: Date;
  byName: string;
  undoes: string | null;
  canUndo: boolean;
};

export type CaseView = CaseSummary & {
  evidence: Evidence["findings"];
  /** The first thousand, those that wait before the decided ones. */
  votes: HeldVote[];
  /** How many wait for a decision, shown or not. */
  waiting: number;
  decisions: Decision[];
  /** Shown to readers now, and what it would be with the held ones in, and without them. */
  shown: Counts;
  withHeld: Counts;
  without: Counts;
  /** When the newest of its holds was made: what a decision about all of them speaks of. */
  until: Date;
};
