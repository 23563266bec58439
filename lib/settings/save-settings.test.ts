import { desc } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { auditLog } from "@/db/client";
import { Document } from "@/lib/articles/document";
import { changesSince, lastChangeSeq } from "@/lib/core/changes";
import { testContext, useDatabase } from "@/lib/testing/database";
import { as, makeSection, user } from "@/lib/testing/factories";
import { changeSettings, saveSettings, shownOf } from "./commands";
import { SETTING_GROUPS, settingGroup } from "./fields";
import { Settings } from "./model";
import { pageDocument, pageText } from "./page-text";
import { valueAt, withValueAt } from "./paths";
import { storedSettings } from "./queries";

useDatabase();
const ctx = testContext();
const admin = () => as(user("admin"));

async function sent(key: string, typed: Record<string, string>) {
  const group = settingGroup(key);
  if (!group) throw new Error(`no group ${key}`);
  const now = await storedSettings(ctx);
  const shown = JSON.stringify(shownOf(now, group));
  const standing = Object.fromEntries(
    group.fields.map(({ path, is }) => {
      const value = valueAt(now, path);
      if (is === "seconds") return [path, String(Number(value) / 1000)];
      if (typeof value === "string") return [path, value];
      if (path === "comments.bannedWords") return [path, "đồ dở"];
      // Pages, lists and what is not set are shown empty.
      return [path, typeof value === "number" || typeof value === "boolean" ? JSON.stringify(value) : ""];
    }),
  );
  return { group: key, shown, typed: { ...standing, ...typed } };
}

test("a form changes its own fields, at once for every page, and the log says from what to what", async () => {
  const before = await lastChangeSeq(ctx.db);
  await saveSettings(admin(), await sent("chung", { name: "Báo Bến Sông", accent: "#0a5a3c" }));
  expect(await storedSettings(ctx)).toMatchObject({ name: "Báo Bến Sông", accent: "#0a5a3c", licence: "" });
  expect((await changesSince(ctx.db, before)).flatMap((it) => it.tags)).toEqual(["settings", "all"]);
  const [entry] = await ctx.db.select().from(auditLog).orderBy(desc(auditLog.seq)).limit(1);
  expect(entry?.details).toMatchObject({ before: { name: "Tòa Soạn" }, after: { name: "Báo Bến Sông" } });
});

test("numbers, addresses and colours that are none are refused in Vietnamese, beside their field", async () => {
  for (const [group, path, typed] of [
    ["danh-gia", "ratings.minimumForAverage", "0"],
    ["danh-gia", "ratings.perReaderPerHour", "nhiều"],
    ["danh-gia", "ratings.labels.2", " "],
    ["chung", "name", ""],
    ["chung", "accent", "đỏ"],
    ["chung", "logoMediaId", "không có"],
    ["dia-chi", "origin", "javascript:alert(1)"],
    ["quy-trinh", "apologyPinnedDays", "61"],
    ["y-kien", "comments.mode", "mở"],
    ["y-kien", "comments.linksAllowed", "11"],
    ["y-kien", "comments.minLength", "0"],
    ["y-kien", "comments.bannedWords", "x".repeat(61)],
    ["bao-loi", "reports.perReaderPerDay", "0"],
    ["giu-danh-gia", "ratings.integrity.total", "2,9"],
    ["giu-danh-gia", "ratings.integrity.direction", "ba"],
    ["giu-danh-gia", "ratings.integrity.hastyMs", "61"],
    ["giu-danh-gia", "ratings.integrity.hastyMs", ""],
  ] as const) {
    const refused = await saveSettings(admin(), await sent(group, { [path]: typed })).catch((error: unknown) => error);
    expect(refused, path).toMatchObject({
      code: "invalid",
      fields: { [path]: expect.stringMatching(/[àáảãạăâđêôơưìíỉĩịẻếệ]/) },
    });
  }
});

test("of two admins the second is told what the first changed, and nothing is overwritten", async () => {
  const [one, two] = [await sent("toa-soan", { phone: "0234 1" }), await sent("toa-soan", { phone: "0234 2" })];
  await saveSettings(admin(), one);
  await expect(saveSettings(admin(), two)).rejects.toMatchObject({
    code: "conflict",
    say: expect.stringContaining("Điện thoại"),
  });
  expect((await storedSettings(ctx)).phone).toBe("0234 1");
});

test("who may not saves nothing", async () => {
  const form = await sent("chung", { name: "Báo của ai" });
  await expect(saveSettings(as(user("managing_editor")), form)).rejects.toMatchObject({ code: "forbidden" });
  await expect(saveSettings(admin(), { ...form, group: "la" })).rejects.toMatchObject({ code: "not_found" });
});

test("comments, reports and what holds ratings are set by forms, sections by their boxes", async () => {
  const section = await makeSection();
  await saveSettings(
    admin(),
    await sent("y-kien", {
      "comments.mode": "off",
      "comments.bannedWords": "đồ tồi\n\n  đồ dở ",
      [`comments.closedSections:${section}`]: "1",
      "comments.closedSections:không có": "1",
    }),
  );
  expect((await storedSettings(ctx)).comments).toMatchObject({
    mode: "off",
    bannedWords: ["đồ tồi", "đồ dở"],
    closedSections: [section],
  });
  await saveSettings(admin(), await sent("y-kien", { "comments.mode": "verified" }));
  expect((await storedSettings(ctx)).comments).toMatchObject({ mode: "verified", closedSections: [] });
  await saveSettings(admin(), await sent("bao-loi", { "reports.isOn": "" }));
  expect((await storedSettings(ctx)).reports.isOn).toBe(false);
  await saveSettings(admin(), await sent("giu-danh-gia", { "ratings.integrity.direction": "3,75" }));
  const { integrity } = (await storedSettings(ctx)).ratings;
  expect(integrity).toMatchObject({ direction: 3.75, isOn: true, total: 7, hastyMs: 4000 });
  await saveSettings(admin(), await sent("giu-danh-gia", { "ratings.integrity.hastyMs": "2,5" }));
  expect((await storedSettings(ctx)).ratings.integrity.hastyMs).toBe(2500);
});

test("four eyes can be switched off and on", async () => {
  await saveSettings(admin(), await sent("quy-trinh", { "workflow.fourEyes": "" }));
  expect((await storedSettings(ctx)).workflow.fourEyes).toBe(false);
  await saveSettings(admin(), await sent("quy-trinh", { "workflow.fourEyes": "1" }));
  expect((await storedSettings(ctx)).workflow.fourEyes).toBe(true);
});

test("a page written as text is a document that readers get, and comes back as the same text", async () => {
  const text = "Chào bạn đọc.\n\n## Ai làm báo\n\n- Một **tòa soạn** nhỏ\n- [Liên hệ](/lien-he)\n\nHết.";
  const document = pageDocument(text);
  expect(Document.safeParse(document).success).toBe(true);
  expect(pageText(document)).toBe(text);
  expect(pageText(pageDocument("[bấm](javascript:alert(1))"))).toBe(null);
  await saveSettings(admin(), await sent("trang", { "pages.about": text }));
  expect((await storedSettings(ctx)).pages.about).toEqual(document);
});

test("a page with a table is not lost by a form that cannot show it", async () => {
  const table = { type: "doc", content: [{ type: "table", content: [] }] };
  await changeSettings(ctx, { pages: { contact: table } });
  expect(pageText(table)).toBeNull();
  await saveSettings(admin(), await sent("trang", { "pages.contact": "", "pages.about": "Mới", "pages.ethics": "" }));
  expect((await storedSettings(ctx)).pages).toMatchObject({ contact: table });
});

test("a page saved as it is shown stays the document that it was, and one that is emptied is no page", async () => {
  const text = [
    "> Lời đầu.\n> Lời sau.",
    "1. **Một:** điều.\n2. Hai",
    "Bảng: Hẹn\n| Việc | Khi nào |\n| Báo lỗi | Trong ngày |",
    "| Việc | Khi nào |\n| Báo lỗi | |",
    "Hộp: Giữ gì\nMột câu.\n- Mức\n- Giờ\nCâu cuối.",
  ].join("\n\n");
  const document = pageDocument(text);
  expect(document.content.map(({ type }) => type)).toEqual(["editorNote", "orderedList", "table", "table", "infoBox"]);
  expect(Document.safeParse(document).success).toBe(true);
  const shown = pageText(document) ?? "";
  expect(pageDocument(shown)).toEqual(document);
  await changeSettings(ctx, { pages: { about: document } });
  await saveSettings(admin(), await sent("trang", { "pages.about": shown.replaceAll("\n", "\r\n") }));
  expect((await storedSettings(ctx)).pages).toEqual({ about: document });
  await saveSettings(admin(), await sent("trang", { "pages.about": "" }));
  expect((await storedSettings(ctx)).pages.about).toBeUndefined();
});

test("what would come back as another document is not shown as text", () => {
  expect(pageDocument("1. Phạm vi").content).toMatchObject([{ type: "paragraph" }]);
  const item = { type: "paragraph", content: [{ type: "text", text: "- một" }] };
  expect(pageText({ type: "doc", content: [item] })).toBeNull();
});

test("every text makes a document, and no text a script", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Document.safeParse(pageDocument(text)).success).toBe(true);
      expect(JSON.stringify(pageDocument(`[a](javascript:${text})`))).not.toContain('"href"');
    }),
  );
});

test("every field of every form is a setting", () => {
  const settings = Settings.parse({});
  for (const { path, is } of SETTING_GROUPS.flatMap((group) => group.fields)) {
    if (is !== "page") expect(valueAt(settings, path), path).not.toBeUndefined();
    expect(valueAt(withValueAt(settings, path, "x"), path)).toBe("x");
  }
});
