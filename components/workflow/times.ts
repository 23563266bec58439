import { clock, dayLine, shortDate, startOfDayVn } from "@/lib/text/dates";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something has waited: "vừa xong", "40 phút", "3 giờ", "2 ngày". */
export function age(since: Date, now: Date): string {
  const ms = Math.max(0, now.getTime() - since.getTime());
  if (ms < MINUTE) return "vừa xong";
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} phút`;
  if (ms < DAY) return `${Math.floor(ms / HOUR)} giờ`;
  return `${Math.floor(ms / DAY)} ngày`;
}

/** "hạn 17:00 hôm nay", "quá hạn 2 giờ". */
export function dueWords(deadline: Date, now: Date): { text: string; isLate: boolean } {
  if (deadline <= now) return { text: `quá hạn ${age(deadline, now)}`, isLate: true };
  return { text: `hạn ${moment(deadline, now)}`, isLate: false };
}

/** "08:00 hôm nay", "08:00 ngày mai", "08:00 Thứ Sáu, 27/11/2026". */
export function moment(at: Date, now: Date): string {
  const days = Math.round((startOfDayVn(at).getTime() - startOfDayVn(now).getTime()) / DAY);
  if (days === 0) return `${clock(at)} hôm nay`;
  if (days === 1) return `${clock(at)} ngày mai`;
  if (days === -1) return `${clock(at)} hôm qua`;
  return `${clock(at)} ${Math.abs(days) < 8 ? dayLine(at) : shortDate(at)}`;
}

/** "08:00:02": to the second, where a minute is promised. */
export function exact(at: Date): string {
  return `${clock(at)}:${String(at.getUTCSeconds()).padStart(2, "0")}`;
}
