import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { systemContext } from "@/lib/core/context";
import { exportLedger } from "@/lib/moderation/queries/export-ledger";
import { DEFAULT_THRESHOLDS } from "@/lib/moderation/rules/thresholds";
import { rateArticle } from "@/lib/ratings/commands/rate-article";
import { recordPastRatings } from "@/lib/ratings/commands/record-past-ratings";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, reader, user } from "@/lib/testing/factories";
import type { LedgerEvent } from "./line";
import { readLedger } from "./read-ledger";
import { Watch } from "./watch";

useDatabase();

const line = (more: object = {}) =>
  JSON.stringify({ article: "a", voter: "v", level: 4, at: "2026-11-20T05:00:00Z", ...more });

async function read(text: string | Readable, options?: { isAnyOrder: boolean }): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  const file = typeof text === "string" ? Readable.from([Buffer.from(text)]) : text;
  for await (const event of readLedger(file, options)) events.push(event);
  return events;
}

test("a broken line is named, and so is what is wrong with one that is no rating", async () => {
  await expect(read(`${line()}\n{"article": "a", \n`)).rejects.toThrow("line 2: not JSON");
  await expect(read(`${line()}\n\n${line({ level: 6 })}`)).rejects.toThrow("line 3: level");
  for (const level of [0, -1, 2.5, "5", "", true, [1], {}, undefined])
    await expect(read(line({ level }))).rejects.toThrow("line 1: level");
  for (const at of ["gestern", "", -5, null, {}]) await expect(read(line({ at }))).rejects.toThrow("line 1: at");
  for (const other of ["null", "7", '"x"', "[]"]) await expect(read(other)).rejects.toThrow("line 1:");
  await expect(read(line({ voter: "" }))).rejects.toThrow("line 1: voter");
  await expect(read(line({ dwellMs: -1 }))).rejects.toThrow("line 1: dwellMs");
});

test("a line without an end is refused long before it fills the memory", async () => {
  let sent = 0;
  const endless = new Readable({
    read() {
      sent += 10_000;
      this.push("x".repeat(10_000));
    },
  });
  await expect(read(endless)).rejects.toThrow("line 1: too long for a rating");
  expect(sent).toBeLessThan(2_000_000);
});

test("a letter of two bytes between two pieces of the file, a BOM and Windows line ends are read", async () => {
  const text = Buffer.from(`\uFEFF${line({ article: "bài-đ" })}\r\n${line()}\r\n`);
  const pieces = Array.from(text, (byte) => Buffer.from([byte]));
  const events = await read(Readable.from(pieces));
  expect(events.map(({ article }) => article)).toEqual(["bài-đ", "a"]);
});

test("ratings that are not in the order of time are refused, or sorted when asked", async () => {
  const text = `${line({ at: 1_800_000_100 })}\n${line({ at: 1_800_000_000 })}`;
  await expect(read(text)).rejects.toThrow("line 2: older than the line before");
  const events = await read(text, { isAnyOrder: true });
  expect(events.map(({ at }) => at)).toEqual([1_800_000_000_000, 1_800_000_100_000]);
});

test("what is exported names nobody, and a replay of it finds what the running paper would", async () => {
  const NOON = new Date("2026-11-20T05:00:00.000Z").getTime();
  const { id: articleId } = await makeArticle({}, new Date(NOON - 4 * 86_400_000));
  const past = Array.from({ length: 60 }, (_, i) => ({
    voterKey: `c:cu-${i}`,
    level: i % 2 ? (5 as const) : (4 as const),
    at: new Date(NOON - 3 * 86_400_000 + i * 3_600_000),
  }));
  await recordPastRatings(systemContext("test"), articleId, past);
  for (let i = 0; i < 30; i++) {
    const ctx = as({ kind: "reader", voterKey: `c:ke-pha-${i}`, networkKey: `mang-${i}` }, new Date(NOON + i * 10_000));
    await rateArticle(ctx, { articleId, level: 1, isNewVoter: true });
  }
  const lines: string[] = [];
  for await (const one of exportLedger(systemContext("test"))) lines.push(JSON.stringify(one));
  const text = lines.join("\n");
  expect(lines).toHaveLength(90);
  expect(text).not.toMatch(/ke-pha|c:cu|mang-\d/);
  const watch = new Watch(DEFAULT_THRESHOLDS);
  for (const event of await read(text)) watch.feed(event);
  watch.finish();
  const held = watch.found.flatMap(({ finding }) => finding.votes);
  expect(held.length).toBeGreaterThanOrEqual(28);
  expect(held.every(({ level }) => level === 1)).toBe(true);
});

test("a reader and an editor cannot export", async () => {
  await expect(exportLedger(as(reader())).next()).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(exportLedger(as(user("managing_editor"))).next()).rejects.toMatchObject({ code: "forbidden" });
});
