import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { articles, auditLog, database, deskArticles, drafts, mediaUses, revisionMarks, revisions } from "@/db/client";
import { ArticleContent } from "@/lib/articles/model";
import { atomically, type Context, systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeSection, paragraph, user } from "@/lib/testing/factories";
import { createDraft } from "./commands/create-draft";
import { draftFromRevision } from "./commands/draft-from-revision";
import { freezeDraft } from "./commands/freeze-draft";
import { resolveConflict } from "./commands/resolve-conflict";
import { restoreRevision } from "./commands/restore-revision";
import { saveDraft } from "./commands/save-draft";
import { sweepDrafts } from "./commands/sweep-drafts";
import { historyOf } from "./history";
import type { FreezeReason } from "./model";
import { assembleContent } from "./model";
import { draftView } from "./queries";
import { compareVersions, WORKING_COPY } from "./versions";

useDatabase();

const MINUTE = 60_000;
const block = (id: string, text: string) => ({ type: "paragraph", attrs: { id }, content: [{ type: "text", text }] });

async function begin(title = "Bài có tít") {
  const author = user("journalist");
  const start = new Date("2026-11-02T02:00:00Z");
  const at = (minutes: number, who = author): Context => as(who, new Date(start.getTime() + minutes * MINUTE));
  const sectionId = await makeSection();
  const { articleId } = await createDraft(at(0), { kind: "article", sectionId, title });
  const etag = async (unitId: string) =>
    (await draftView(at(0), articleId)).units.find((u) => u.unitId === unitId)?.etag ?? null;
  const write = async (minutes: number, unitId: string, doc: unknown, base?: string | null, who = author) =>
    saveDraft(at(minutes, who), {
      articleId,
      windowId: "cua-so-1",
      since: 0,
      at: null,
      ops: [
        {
          opId: crypto.randomUUID(),
          unitId,
          kind: unitId.startsWith("field:") ? "field" : "block",
          base: base === undefined ? await etag(unitId) : base,
          doc,
        },
      ],
    });
  const freeze = (minutes: number, reason: FreezeReason) =>
    atomically(at(minutes), (ctx) => freezeDraft(ctx, articleId, reason));
  const marks = async () =>
    (await database().read.select().from(revisionMarks).where(eq(revisionMarks.articleId, articleId)))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ reason, by, at: when }) => ({ reason, by, minute: (when.getTime() - start.getTime()) / MINUTE }));
  const words = async () => JSON.stringify(assembleContent((await draftView(at(0), articleId)).units));
  return { author, articleId, sectionId, at, etag, write, freeze, marks, words };
}

describe("freezing", () => {
  test("makes the revision that the next act speaks of, cleaned, with its reason", async () => {
    const { articleId, author, write, freeze, marks } = await begin();
    await write(1, "b1", block("b1", 'Ông nói: "Được".'));
    const hash = await freeze(2, "submitted");
    const [revision] = await database().read.select().from(revisions).where(eq(revisions.hash, hash));
    expect(revision).toMatchObject({ articleId, title: "Bài có tít", createdBy: author.id });
    expect(JSON.stringify(ArticleContent.parse(revision?.content))).toContain("Ông nói: “Được”.");
    const [desk] = await database().read.select().from(deskArticles).where(eq(deskArticles.articleId, articleId));
    expect(desk?.headHash).toBe(hash);
    expect((await marks()).map(({ reason }) => reason)).toEqual(["session", "submitted"]);
  });

  test("for readers refuses in words what is not whole; for keeping takes anything", async () => {
    const { articleId, write, freeze } = await begin("");
    await write(1, "field:speakers", [{ id: "s1", personId: null, role: "guest", label: "", title: "" }]);
    await expect(freeze(2, "submitted")).rejects.toMatchObject({
      code: "invalid",
      fields: { "field:title": "Vui lòng nhập tiêu đề.", "field:speakers": expect.stringContaining("chưa có tên") },
    });
    expect(await freeze(2, "taken-over")).toMatch(/^[0-9a-f]{64}$/);
    const [desk] = await database().read.select().from(deskArticles).where(eq(deskArticles.articleId, articleId));
    expect(desk?.headHash).toBeNull();
  });

  test("what was written before a pause is one entry of its writer, at the time when he stopped", async () => {
    const { author, write, marks } = await begin();
    await write(1, "b1", block("b1", "Một"));
    await write(5, "b1", block("b1", "Một hai"));
    await write(30, "b1", block("b1", "Một hai ba"));
    expect(await marks()).toEqual([{ reason: "session", by: author.id, minute: 5 }]);
    await sweepDrafts(systemContext("sweep", new Date("2026-11-02T02:35:00Z")));
    expect(await marks()).toHaveLength(1);
    expect(await sweepDrafts(systemContext("sweep", new Date("2026-11-02T03:00:00Z")))).toBeGreaterThan(0);
    expect((await marks()).map(({ minute }) => minute)).toEqual([5, 30]);
    await sweepDrafts(systemContext("sweep", new Date("2026-11-02T03:10:00Z")));
    expect(await marks()).toHaveLength(2);
  });

  test("another person's writing begins with an entry of what the first one left", async () => {
    const { articleId, author, at, write, marks } = await begin();
    const editor = user("editor");
    await write(1, "b1", block("b1", "Của phóng viên"));
    await database().write(async (db) => {
      await db.update(articles).set({ state: "editing" }).where(eq(articles.id, articleId));
      await db
        .update(deskArticles)
        .set({ state: "editing", claimedBy: editor.id, claimUntil: at(60).now })
        .where(eq(deskArticles.articleId, articleId));
    });
    await write(2, "b1", block("b1", "Của biên tập viên"), undefined, editor);
    expect(await marks()).toEqual([{ reason: "session", by: author.id, minute: 1 }]);
  });
});

describe("restoring", () => {
  test("brings the old words back, keeps the new ones in the history, and leaves its entry", async () => {
    const { articleId, author, at, write, freeze, marks, words } = await begin();
    await write(1, "b1", block("b1", "Câu cũ"));
    const old = await freeze(2, "saved");
    await write(3, "b1", block("b1", "Câu mới"));
    await write(3, "b2", block("b2", "Đoạn thêm"), null);
    const answer = await restoreRevision(at(4), { articleId, hash: old });
    expect(answer.hash).toBe(old);
    expect(await words()).toContain("Câu cũ");
    expect(await words()).not.toMatch(/Câu mới|Đoạn thêm/);
    const [before] = await database().read.select().from(revisions).where(eq(revisions.hash, answer.before));
    expect(JSON.stringify(before?.content)).toMatch(/Câu mới.*Đoạn thêm/);
    expect((await marks()).at(-1)).toMatchObject({ reason: "restored", by: author.id });
    const acts = await database()
      .read.select({ action: auditLog.action })
      .from(auditLog)
      .where(eq(auditLog.objectId, articleId));
    expect(acts.map(({ action }) => action)).toContain("article.restore-revision");
    await restoreRevision(at(5), { articleId, hash: answer.before });
    expect(await words()).toMatch(/Câu mới.*Đoạn thêm/);
  });

  test("is for who writes the article now, and for its own revisions", async () => {
    const [a, b] = [await begin(), await begin()];
    const hash = await a.freeze(1, "saved");
    const { articleId, at } = b;
    await expect(restoreRevision(at(2), { articleId, hash })).rejects.toMatchObject({ code: "not_found" });
    const foreign = { articleId: a.articleId, hash };
    await expect(restoreRevision(at(2), foreign)).rejects.toMatchObject({ code: "conflict" });
    await expect(restoreRevision(at(2, user("contributor")), foreign)).rejects.toMatchObject({ code: "not_found" });
    await expect(restoreRevision(at(2), { articleId, hash: "x" })).rejects.toMatchObject({ code: "invalid" });
  });

  test("meets an edit that was under way: both texts are kept", async () => {
    const { articleId, at, etag, write, freeze, words } = await begin();
    await write(1, "b1", block("b1", "Câu cũ"));
    const old = await freeze(2, "saved");
    await write(3, "b1", block("b1", "Câu mới"));
    const base = await etag("b1");
    await restoreRevision(at(4), { articleId, hash: old });
    const late = await write(5, "b1", block("b1", "Câu mới hơn"), base);
    expect(late.results).toMatchObject([{ result: "conflict" }]);
    expect(await words()).toContain("Câu cũ");
    expect(JSON.stringify(late.conflicts)).toContain("Câu mới hơn");
  });
});

describe("choosing between two texts", () => {
  async function meet() {
    const it = await begin();
    await it.write(1, "b1", block("b1", "Tăng 18,1%."));
    const base = await it.etag("b1");
    await it.write(2, "b1", block("b1", "Tăng 18,7%."));
    const { conflicts } = await it.write(3, "b1", block("b1", "Tăng 19%."), base);
    const conflictId = conflicts[0]?.id ?? "";
    const etag = (await it.etag("b1")) ?? "";
    const choose = (choice: "head" | "copy" | "merged", more: object = {}, who = it.author) =>
      resolveConflict(it.at(4, who), { articleId: it.articleId, conflictId, choice, etag, ...more });
    return { ...it, choose };
  }

  test.each([
    ["head", "18,7%"],
    ["copy", "19%"],
    ["merged", "18,7% hoặc 19%"],
  ] as const)("%s: the article says so, and what was not chosen is still known", async (choice, says) => {
    const { articleId, at, choose, words } = await meet();
    await choose(choice, { doc: block("b1", `Tăng ${says}.`) });
    expect(await words()).toContain(`Tăng ${says}.`);
    expect((await draftView(at(5), articleId)).conflicts).toEqual([]);
    const kept = await database().read.select().from(revisions).where(eq(revisions.articleId, articleId));
    if (choice !== "head") expect(JSON.stringify(kept)).toContain("18,7%");
    await expect(choose(choice, { doc: block("b1", "Lần hai") })).rejects.toMatchObject({ code: "conflict" });
    const acts = await database()
      .read.select({ action: auditLog.action })
      .from(auditLog)
      .where(eq(auditLog.objectId, articleId));
    expect(acts.filter(({ action }) => action === "conflict.resolve")).toHaveLength(1);
  });

  test("is made on what the chooser saw, by who writes the article", async () => {
    const { choose, write } = await meet();
    await expect(choose("head", {}, user("contributor"))).rejects.toMatchObject({ code: "not_found" });
    await expect(choose("head", {}, user("editor"))).rejects.toMatchObject({ code: "conflict" });
    await expect(choose("merged", { doc: { type: "iframe" } })).rejects.toMatchObject({ code: "invalid" });
    await write(4, "b1", block("b1", "Đã sửa tiếp"));
    await expect(choose("copy")).rejects.toMatchObject({ code: "conflict", say: expect.stringContaining("sửa tiếp") });
  });
});

describe("history and comparison", () => {
  test("tell a day's writing of one person as one, and the acts between", async () => {
    const { articleId, author, at, write, freeze } = await begin();
    for (const minute of [1, 20, 40]) await write(minute, "b1", block("b1", `Lần ${minute}`));
    await freeze(50, "submitted");
    await write(60, "b1", block("b1", "Sau khi gửi"));
    const history = await historyOf(at(70), articleId);
    expect(history.items).toMatchObject([
      { is: "act", entry: { reason: "submitted", byName: author.name } },
      { is: "writing", byName: author.name, entries: [{}, {}, {}], previous: null },
    ]);
    expect(history.unfrozen).toMatchObject({ at: at(60).now });
    const submitted = history.items[0]?.is === "act" ? history.items[0].entry.hash : "";
    const compared = await compareVersions(at(70), articleId, submitted, WORKING_COPY);
    expect(compared.comparison.counts).toEqual({ added: 0, removed: 0, changed: 1, moved: 0, fields: 0 });
    expect(compared.choices.map(({ value }) => value)).toEqual(expect.arrayContaining([submitted, WORKING_COPY]));
  });

  test("cleaning is no change: a version compared with the copy that it was made of is the same", async () => {
    const { articleId, at, write, freeze } = await begin();
    await write(1, "b1", block("b1", 'Ông nói: "Được".\u00a0'));
    await write(1, "b2", { type: "paragraph", attrs: { id: "b2" } }, null);
    const hash = await freeze(2, "saved");
    expect((await compareVersions(at(3), articleId, hash, WORKING_COPY)).comparison.isSame).toBe(true);
  });

  test("are not found by whom the article does not concern, nor for a foreign version", async () => {
    const [a, b] = [await begin(), await begin()];
    const hash = await a.freeze(1, "saved");
    for (const stranger of [user("contributor"), user("admin"), user("editor", "mục khác")]) {
      await expect(historyOf(as(stranger), a.articleId)).rejects.toMatchObject({ code: "not_found" });
      await expect(compareVersions(as(stranger), a.articleId, hash, hash)).rejects.toMatchObject({ code: "not_found" });
    }
    for (const foreign of [hash, "không có"])
      await expect(compareVersions(b.at(2), b.articleId, foreign, WORKING_COPY)).rejects.toMatchObject({
        code: "not_found",
      });
    expect((await historyOf(as(user("editor")), a.articleId)).canWrite).toBe(false);
  });
});

test("an article without a working copy gets one from its revision, and a stale one is frozen before it is replaced", async () => {
  const { id, hash } = await makeArticle({
    title: "Đã đăng",
    body: { type: "doc", content: [paragraph("Chữ đã đăng.")] },
  });
  const ctx = systemContext("test");
  await atomically(ctx, (ctx) => draftFromRevision(ctx, id, hash));
  const view = await draftView(ctx, id);
  expect(assembleContent(view.units)).toMatchObject({ title: "Đã đăng", body: { content: [{ attrs: { id: "b1" } }] } });
  expect(view.baseHash).toBe(hash);
  const etag = view.units.find(({ unitId }) => unitId === "b1")?.etag ?? null;
  await saveDraft(ctx, {
    articleId: id,
    windowId: "cua-so-1",
    since: 0,
    at: null,
    ops: [{ opId: crypto.randomUUID(), unitId: "b1", kind: "block", base: etag, doc: block("b1", "Cập nhật bỏ dở.") }],
  });
  await atomically(ctx, (ctx) => draftFromRevision(ctx, id, hash));
  expect(JSON.stringify(assembleContent((await draftView(ctx, id)).units))).toContain("Chữ đã đăng.");
  const kept = await ctx.db.select().from(revisions).where(eq(revisions.articleId, id));
  expect(JSON.stringify(kept)).toContain("Cập nhật bỏ dở.");
  const [draft] = await ctx.db.select().from(drafts).where(eq(drafts.articleId, id));
  expect(draft?.seq).toBe(draft?.frozenSeq);
  expect(await ctx.db.select().from(mediaUses).where(eq(mediaUses.articleId, id))).toEqual([]);
});
