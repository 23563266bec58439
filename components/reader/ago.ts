import { relativeOrDate } from "@/lib/text/dates";

const DAY = 24 * 60 * 60 * 1000;

/** "22/11/2026 10:15" becomes "3 giờ trước" while that says more; older days keep their date, without the time. */
export function showAges(root: ParentNode = document, now = new Date()): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[data-ago]")) {
    const at = new Date(time.dateTime);
    if (Number.isNaN(at.getTime())) continue;
    if (Math.abs(now.getTime() - at.getTime()) < 2 * DAY) time.textContent = relativeOrDate(at, now);
  }
}
