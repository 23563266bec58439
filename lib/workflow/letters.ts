/** What somebody at the desk is told by letter. */
export const DESK_EVENTS = [
  "submitted",
  "assigned",
  "returned",
  "passed-on",
  "sent-back",
  "scheduled",
  "published",
  "schedule-failed",
  "removed",
] as const;
export type DeskEvent = (typeof DESK_EVENTS)[number];

export const LETTERS_KIND = "workflow.letters";
/** So long a letter waits for what else happens. */
export const GATHER_MS = 60_000;
/** Between two letters to one person: whoever has fifty pieces gets a list, not fifty letters. */
export const QUIET_MS = 30 * 60_000;
export const MOST_LINES = 40;

export type DeskNotice = {
  event: DeskEvent;
  articleId: string;
  title: string;
  byName: string;
  /** A reason, or a time, in words. */
  words: string;
};

type Paper = { name: string; origin: string };

const HEADS: Record<DeskEvent, string> = {
  submitted: "Bài mới gửi, chờ biên tập",
  assigned: "Bài giao cho bạn",
  returned: "Bài được trả lại cho bạn",
  "passed-on": "Bài chờ duyệt",
  "sent-back": "Bài từ bàn duyệt trả về biên tập",
  scheduled: "Bài của bạn đã được duyệt và hẹn giờ",
  published: "Bài đã xuất bản",
  "schedule-failed": "Bài hẹn giờ không đăng được",
  removed: "Bài của bạn đã được gỡ",
};

/** One letter for everything that there is to tell: the most pressing kind first. */
export function deskLetter(paper: Paper, notices: readonly DeskNotice[]): { subject: string; text: string } {
  const [first] = notices;
  const subject =
    notices.length === 1 && first ? `${HEADS[first.event]}: ${first.title}` : `${notices.length} việc ở tòa soạn`;
  const shown = notices.slice(0, MOST_LINES);
  const parts = PRESSING.flatMap((event) => {
    const lines = shown.filter((notice) => notice.event === event).map((notice) => lineOf(paper, notice));
    return lines.length === 0 ? [] : [`${HEADS[event]}:`, ...lines];
  });
  const left = notices.length - shown.length;
  const text = [
    ...parts,
    ...(left > 0 ? [`Còn ${left} việc khác: ${paper.origin}/toa-soan`] : []),
    `Không muốn nhận thư về bài: ${paper.origin}/tai-khoan#thu`,
    `${paper.name} · ${paper.origin}`,
  ].join("\n\n");
  return { subject: `${subject} – ${paper.name}`, text };
}

const PRESSING: readonly DeskEvent[] = [
  "schedule-failed",
  "removed",
  "returned",
  "sent-back",
  "assigned",
  "passed-on",
  "submitted",
  "scheduled",
  "published",
];

function lineOf({ origin }: Paper, { title, byName, words, articleId }: DeskNotice): string {
  const said = [`“${title}”`, byName === "" ? "" : ` (${byName})`, words === "" ? "" : `: ${words}`].join("");
  return `${said}\n${origin}/toa-soan/bai/${articleId}`;
}
