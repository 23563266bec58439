import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { as, makeSection, user } from "@/lib/testing/factories";
import { finishImport, importArticles } from "./commands/import-articles";
import { type ImportItem, readDate, readImportLine } from "./import-input";
import { listOf } from "./lists";
import { articleAtNumber } from "./queries/article";
import { cardPage } from "./queries/cards";

useDatabase();

const undated = new Date("2026-11-22T03:00:00Z");
const read = (line: unknown) =>
  readImportLine(typeof line === "string" ? line : JSON.stringify(line), undated, "tệp:1");

function item(line: unknown): ImportItem {
  const result = read(line);
  if ("refused" in result) throw new Error(result.refused);
  return result;
}

test("a line is cleaned: composed letters, no zero-width, the lead and captions not said twice", () => {
  const result = item({
    id: 7,
    title: "  Thanh Hoá\u200b  mở cảng ".normalize("NFD"),
    lead: "Cảng mở sáng nay.",
    body: "Cảng mở sáng nay.\n\nĐoạn một,\ncòn tiếp.\n\n\nMột con tàu cập cảng\r\n\r\nĐoạn hai.",
    captions: ["Một con tàu cập cảng"],
    date: "2024-05-02",
    url: "https://www.example.com/a",
    tags: "bỏ qua",
  });
  expect(result).toEqual({
    sourceKey: "import:7",
    title: "Thanh Hoá mở cảng",
    sapo: "Cảng mở sáng nay.",
    paragraphs: ["Đoạn một, còn tiếp.", "Đoạn hai."],
    category: "",
    publishedAt: new Date("2024-05-01T17:00:00Z"),
    source: { name: "example.com", url: "https://www.example.com/a" },
  });
});

test("what cannot be read is refused with its reason", () => {
  expect(read("{")).toEqual({ refused: "không phải JSON" });
  expect(read([])).toHaveProperty("refused");
  expect(read({ body: "x" })).toEqual({ refused: "thiếu tiêu đề" });
  expect(read({ title: " \u200b ", body: "x" })).toEqual({ refused: "thiếu tiêu đề" });
  expect(read({ title: "x", body: " \n\n " })).toEqual({ refused: "thiếu nội dung" });
  expect(read({ title: "x".repeat(301), body: "x" })).toHaveProperty("refused");
  expect(read({ title: "x", body: "x", date: "hôm qua" })).toHaveProperty("refused");
  expect(read({ title: "x", body: "x", suspect_spam: true })).toHaveProperty("refused");
});

test("dates of both forms are Vietnamese time, and impossible ones are refused", () => {
  expect(readDate("26/04/2024 10:15")).toEqual(new Date("2024-04-26T03:15:00Z"));
  expect(readDate("2024-04-26T10:15:00")).toEqual(new Date("2024-04-26T03:15:00Z"));
  expect(readDate("2024-04-26T03:15:00Z")).toEqual(new Date("2024-04-26T03:15:00Z"));
  expect(readDate("1/5/2024")).toEqual(new Date("2024-04-30T17:00:00Z"));
  for (const wrong of ["31/02/2024", "2024-13-01", "99/99/9999", "", "hôm qua"]) expect(readDate(wrong)).toBeNull();
});

test("imported articles stand in their lists by date; imported again they are known", async () => {
  const ctx = systemContext("test");
  const sectionId = await makeSection();
  const items = [3, 1, 2].map((day) => ({
    item: item({ id: `i${day}`, title: `Bài ngày ${day}`, body: "Nội dung.", date: `2024-05-0${day}` }),
    sectionId,
  }));
  expect(await importArticles(ctx, items)).toEqual({ imported: 3, known: 0 });
  expect((await cardPage(ctx, listOf.section(sectionId), 1)).cards).toEqual([]);
  await finishImport(ctx);
  const { cards } = await cardPage(ctx, listOf.section(sectionId), 1);
  expect(cards.map((c) => c.title)).toEqual(["Bài ngày 3", "Bài ngày 2", "Bài ngày 1"]);
  expect(await importArticles(ctx, items)).toEqual({ imported: 0, known: 3 });
  expect(await articleAtNumber(ctx, cards[0]?.number ?? 0)).toMatchObject({ is: "published" });
});

test("the same article twice in one batch is imported once", async () => {
  const sectionId = await makeSection();
  const one = { item: item({ id: "double", title: "Hai lần", body: "Nội dung." }), sectionId };
  expect(await importArticles(systemContext("test"), [one, one])).toEqual({ imported: 1, known: 1 });
});

test("nobody but the operator imports", async () => {
  await expect(importArticles(as(user("managing_editor")), [])).rejects.toMatchObject({ code: "forbidden" });
  await expect(finishImport(as(user("admin")))).rejects.toMatchObject({ code: "forbidden" });
});

const REAL = "../shared/data/articles/vi-articles-2000.jsonl.gz";

test.skipIf(!existsSync(REAL))(
  "real articles come in clean, in the order of their dates (needs ../shared)",
  async () => {
    const ctx = systemContext("test");
    const sectionId = await makeSection();
    const lines = gunzipSync(readFileSync(REAL)).toString().trim().split("\n");
    const results = lines.map((line, i) => readImportLine(line, new Date(undated.getTime() - i), `r:${i}`));
    const items = results.flatMap((it) => ("refused" in it ? [] : { item: it, sectionId }));
    expect(results.length).toBe(2000);
    expect(items.length).toBeGreaterThan(1900);
    for (const { item: each } of items) {
      const all = [each.title, each.sapo, ...each.paragraphs].join("\n");
      expect(all).toBe(all.normalize("NFC"));
      expect(all).not.toMatch(/[\u200b-\u200d\ufeff\u00ad\u00a0\t\r]/u);
    }
    for (let i = 0; i < items.length; i += 200) await importArticles(ctx, items.slice(i, i + 200));
    await finishImport(ctx);
    const page = await cardPage(ctx, listOf.section(sectionId), 90);
    expect(page.total).toBe(items.length);
    expect(page.cards).toHaveLength(20);
  },
);
