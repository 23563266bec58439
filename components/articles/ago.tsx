import { clock, isoVn, newsDate, shortDate } from "@/lib/text/dates";

/**
 * When a card's article came out. A kept page must not age, so the server writes the day and the reader's own script
 * turns it into "3 giờ trước" (components/reader/ago.ts).
 */
export function Ago({ at, className }: { at: Date; className?: string }) {
  return (
    <time dateTime={isoVn(at)} title={newsDate(at)} data-ago className={className}>
      {shortDate(at)} {clock(at)}
    </time>
  );
}
