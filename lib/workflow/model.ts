import type { Capability } from "@/lib/accounts/permissions";

/** Where an article stands: its state, and for a published one the update that is on its way beside the live page. */
export const STAGES = [
  "draft",
  "submitted",
  "editing",
  "returned",
  "awaiting_approval",
  "scheduled",
  "published",
  "update_editing",
  "update_awaiting_approval",
  "update_scheduled",
  "removed",
  "archived",
] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_LABELS: Record<Stage, string> = {
  draft: "Bản nháp",
  submitted: "Chờ biên tập",
  editing: "Đang biên tập",
  returned: "Trả lại",
  awaiting_approval: "Chờ duyệt",
  scheduled: "Hẹn giờ",
  published: "Đã xuất bản",
  update_editing: "Đã xuất bản · đang cập nhật",
  update_awaiting_approval: "Đã xuất bản · bản cập nhật chờ duyệt",
  update_scheduled: "Đã xuất bản · bản cập nhật hẹn giờ",
  removed: "Đã gỡ",
  archived: "Lưu kho",
};

export type UpdateState = "editing" | "awaiting_approval" | "scheduled" | null;

/** The stage in which a state and an update meet. */
export function stageOf(state: string, updateState: UpdateState): Stage {
  const name = state === "published" && updateState !== null ? `update_${updateState}` : state;
  const stage = STAGES.find((known) => known === name);
  if (!stage) throw new Error(`no stage ${name}`);
  return stage;
}

/** In the order in which a panel offers them: what is most likely wanted first. */
export const ACT_LABELS = {
  submit: "Gửi biên tập",
  resubmit: "Gửi lại",
  claim: "Nhận bài",
  passOn: "Trình duyệt",
  publish: "Duyệt và xuất bản",
  schedule: "Duyệt và hẹn giờ",
  unschedule: "Hủy hẹn giờ",
  return: "Trả lại",
  sendBack: "Trả về biên tập",
  takeOver: "Giành quyền sửa",
  release: "Thôi giữ bài",
  assign: "Giao bài",
  beginUpdate: "Cập nhật bài",
  dropUpdate: "Bỏ bản cập nhật",
  withdraw: "Rút bài về",
  takeDown: "Gỡ bài",
  archive: "Lưu kho",
  unarchive: "Đưa ra khỏi kho",
} as const;
export type Act = keyof typeof ACT_LABELS;
export const ACTS = Object.keys(ACT_LABELS) as [Act, ...Act[]];

/**
 * author: who wrote it, whatever else he may do. capable: who has the capability in the article's section. not-author:
 * the same, but never who wrote it (four eyes). either: the author, or who has the capability.
 */
type Who = "author" | "capable" | "not-author" | "either";

/** What must hold beside state and person; each has a reason in words when it does not (rules.ts). */
export const NEED_LABELS = {
  held: "đang giữ bài",
  free: "không ai khác đang giữ bài",
  taken: "người khác đang giữ bài",
  reason: "nêu lý do, ít nhất 10 ký tự",
  complete:
    "có tiêu đề, sapo, chuyên mục, nội dung; phỏng vấn có ít nhất một lượt hỏi – đáp; ảnh có mô tả và chú thích",
  checklist: "danh mục kiểm tra không còn mục nào chặn",
  head: "bản trên màn hình là bản hiện tại",
  time: "giờ đăng ở sau lúc này",
  assignee: "người được giao có quyền biên tập ở chuyên mục",
} as const;
export type Need = keyof typeof NEED_LABELS;

export type Transition = {
  act: Act;
  from: Stage;
  to: Stage;
  capability: Capability | readonly Capability[];
  who: Who;
  needs: readonly Need[];
};

const WRITE = { capability: "draft.write", who: "author" } as const;
const EDIT = { capability: "article.edit", who: "capable" } as const;
const APPROVE = { capability: "article.publish", who: "not-author" } as const;
const DESK = { capability: ["article.edit", "article.publish"], who: "capable" } as const;
const DROP = { capability: "article.archive", who: "either" } as const;

/** The workflow: everything that may happen to an article, by whom, on what conditions. Nothing else may. */
export const TRANSITIONS: readonly Transition[] = [
  { act: "submit", from: "draft", to: "submitted", ...WRITE, needs: ["complete"] },
  { act: "resubmit", from: "returned", to: "submitted", ...WRITE, needs: ["complete"] },
  { act: "withdraw", from: "submitted", to: "draft", ...WRITE, needs: [] },

  { act: "claim", from: "submitted", to: "editing", ...EDIT, needs: [] },
  { act: "claim", from: "editing", to: "editing", ...EDIT, needs: ["free"] },
  { act: "claim", from: "update_editing", to: "update_editing", ...EDIT, needs: ["free"] },
  { act: "takeOver", from: "editing", to: "editing", ...EDIT, needs: ["taken"] },
  { act: "takeOver", from: "update_editing", to: "update_editing", ...EDIT, needs: ["taken"] },
  { act: "release", from: "editing", to: "submitted", ...EDIT, needs: ["held"] },
  { act: "assign", from: "submitted", to: "editing", ...EDIT, needs: ["assignee"] },
  { act: "assign", from: "editing", to: "editing", ...EDIT, needs: ["assignee"] },

  { act: "return", from: "editing", to: "returned", ...EDIT, needs: ["held", "reason"] },
  { act: "return", from: "awaiting_approval", to: "returned", ...DESK, needs: ["head", "reason"] },
  { act: "sendBack", from: "awaiting_approval", to: "editing", ...DESK, needs: ["head", "reason"] },
  { act: "sendBack", from: "update_awaiting_approval", to: "update_editing", ...DESK, needs: ["head", "reason"] },
  { act: "passOn", from: "editing", to: "awaiting_approval", ...EDIT, needs: ["held", "complete", "checklist"] },
  {
    act: "passOn",
    from: "update_editing",
    to: "update_awaiting_approval",
    ...EDIT,
    needs: ["held", "complete", "checklist"],
  },

  { act: "publish", from: "awaiting_approval", to: "published", ...APPROVE, needs: ["head", "checklist"] },
  { act: "publish", from: "update_awaiting_approval", to: "published", ...APPROVE, needs: ["head", "checklist"] },
  { act: "schedule", from: "awaiting_approval", to: "scheduled", ...APPROVE, needs: ["head", "checklist", "time"] },
  {
    act: "schedule",
    from: "update_awaiting_approval",
    to: "update_scheduled",
    ...APPROVE,
    needs: ["head", "checklist", "time"],
  },
  {
    act: "unschedule",
    from: "scheduled",
    to: "awaiting_approval",
    capability: "article.publish",
    who: "capable",
    needs: [],
  },
  {
    act: "unschedule",
    from: "update_scheduled",
    to: "update_awaiting_approval",
    capability: "article.publish",
    who: "capable",
    needs: [],
  },

  { act: "beginUpdate", from: "published", to: "update_editing", ...EDIT, needs: [] },
  { act: "dropUpdate", from: "update_editing", to: "published", ...EDIT, needs: ["held"] },
  { act: "dropUpdate", from: "update_awaiting_approval", to: "published", ...DESK, needs: ["head"] },
  ...(["published", "update_editing", "update_awaiting_approval", "update_scheduled"] as const).map(
    (from): Transition => ({
      act: "takeDown",
      from,
      to: "removed",
      capability: "article.takedown",
      who: "capable",
      needs: ["reason"],
    }),
  ),

  { act: "archive", from: "draft", to: "archived", ...DROP, needs: [] },
  { act: "archive", from: "returned", to: "archived", ...DROP, needs: [] },
  ...(["submitted", "editing", "awaiting_approval"] as const).map((from): Transition => ({
    act: "archive",
    from,
    to: "archived",
    capability: "article.archive",
    who: "capable",
    needs: from === "editing" ? ["free"] : [],
  })),
  { act: "unarchive", from: "archived", to: "draft", ...DROP, needs: [] },
];

export const TAKE_DOWN_REASONS = [
  "Thông tin sai hoặc chưa kiểm chứng",
  "Xâm phạm đời tư, danh dự hoặc bản quyền",
  "Theo yêu cầu của cơ quan có thẩm quyền",
  "Đăng nhầm",
  "Lý do khác",
] as const;

export const REASON_MIN = 10;

export const QUEUES = {
  "bien-tap": "Chờ biên tập",
  duyet: "Chờ duyệt",
  "cua-toi": "Của tôi",
  "hen-gio": "Hẹn giờ",
} as const;
export type Queue = keyof typeof QUEUES;

export type QueueItem = {
  articleId: string;
  title: string;
  kind: string;
  section: string;
  authorName: string;
  stage: Stage;
  /** Since when it waits. */
  since: Date;
  deadline: Date | null;
  isUrgent: boolean;
  holder: { name: string; isMe: boolean } | null;
  scheduledAt: Date | null;
  returnReason: string;
  isMine: boolean;
};

/** `next`: where the next page begins, for the address; null at the end. */
export type QueuePage = { items: QueueItem[]; next: string | null };

export type DeskOverview = {
  /** What waits for me to do something, in the order in which I should. */
  mine: QueueItem[];
  toEdit: QueueItem[];
  inEdit: QueueItem[];
  toApprove: QueueItem[];
  scheduled: QueueItem[];
};

/** The places of the front page that are filled by hand, in their order. */
export const SLOTS = ["lead", "second-1", "second-2"] as const;
export type Slot = (typeof SLOTS)[number];

export const SLOT_LABELS: Record<Slot, string> = {
  lead: "Bài chính",
  "second-1": "Bài thứ hai",
  "second-2": "Bài thứ ba",
};
