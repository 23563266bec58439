import { relativeOrDate } from "@/lib/text/dates";

/** "22/11/2026 10:15" becomes "3 giờ trước", or the day alone. */
export function showAges(root: ParentNode = document, now = new Date()): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[data-ago]")) {
    const at = new Date(time.dateTime);
    if (!Number.isNaN(at.getTime())) time.textContent = relativeOrDate(at, now);
  }
}
