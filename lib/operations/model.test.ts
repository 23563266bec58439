import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesInWords, dueOperations, keptBackups } from "./model";

const DAY = 24 * 3_600_000;
const at = (text: string) => ({ at: new Date(text) });
const backups = fc.array(
  fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 0, 1) }).map((ms) => ({ at: new Date(ms) })),
  { maxLength: 120 },
);

test("the newest backup is always kept, and never more than the rule says", () => {
  fc.assert(
    fc.property(backups, (all) => {
      const kept = keptBackups(all);
      expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12);
      if (all.length > 0) {
        expect(kept[0]?.at.getTime()).toBe(Math.max(...all.map((it) => it.at.getTime())));
      }
      expect(keptBackups(kept)).toEqual(kept);
    }),
  );
});

test("forgetting a little every day keeps what forgetting once would keep", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: DAY }), (days, shift) => {
      const all = Array.from({ length: days }, (_, n) => ({ at: new Date(Date.UTC(2026, 0, 1) + shift + n * DAY) }));
      let kept: typeof all = [];
      for (const backup of all) kept = keptBackups([...kept, backup]);
      expect(kept).toEqual(keptBackups(all));
    }),
    { numRuns: 30 },
  );
});

test("of one day the last backup is kept, of a year at least one a month", () => {
  expect(keptBackups([at("2026-11-27T18:00:00Z"), at("2026-11-28T09:00:00Z"), at("2026-11-28T16:59:00Z")])).toEqual([
    at("2026-11-28T16:59:00Z"),
  ]);
  const daily = Array.from({ length: 365 }, (_, n) => ({ at: new Date(Date.UTC(2026, 0, 1, 3) + n * DAY) }));
  const months = new Set(keptBackups(daily).map((it) => it.at.toISOString().slice(0, 7)));
  expect(months.size).toBe(12);
});

test("a backup is due after two in the morning in Viet Nam, a drill once a week after it", () => {
  const due = (now: string, backup: string | null, drill: string | null) =>
    dueOperations(new Date(now), { backup: backup && new Date(backup), drill: drill && new Date(drill) } as never);
  // 2026-11-28 is a Saturday; two in the morning in Viet Nam is seven in the evening before, UTC.
  expect(due("2026-11-28T18:59:00Z", "2026-11-27T19:00:01Z", "2026-11-22T19:30:00Z")).toEqual({
    backup: false,
    drill: false,
  });
  expect(due("2026-11-28T19:00:00Z", "2026-11-27T19:00:01Z", "2026-11-22T19:30:00Z")).toEqual({
    backup: true,
    drill: true,
  });
  expect(due("2026-11-28T20:00:00Z", null, null)).toEqual({ backup: true, drill: false });
});

test("sizes are said as people say them", () => {
  expect([0, 900, 1536, 222_298_112].map(bytesInWords)).toEqual(["0 B", "900 B", "1,5 KB", "212 MB"]);
});
