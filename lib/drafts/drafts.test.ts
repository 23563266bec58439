import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { articles, auditLog, database, deskArticles, draftConflicts } from "@/db/client";
import { systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { as, makeSection, reader, user } from "@/lib/testing/factories";
import { createDraft } from "./commands/create-draft";
import { resolveConflict } from "./commands/resolve-conflict";
import { saveDraft } from "./commands/save-draft";
import { blocksInOrder, type Unit } from "./model";
import { draftView } from "./queries";

useDatabase();

const WINDOW = "cua-so-thu-1";
const op = (unitId: string, base: string | null, doc: unknown, position?: string) => ({
  opId: crypto.randomUUID(),
  unitId,
  kind: unitId.startsWith("field:") ? ("field" as const) : ("block" as const),
  base,
  doc,
  ...(position === undefined ? {} : { position }),
});
const block = (id: string, text: string) => ({
  type: "paragraph",
  attrs: { id },
  content: [{ type: "text", text }],
});

async function begin(author = user("journalist")) {
  const sectionId = await makeSection();
  const { articleId } = await createDraft(as(author), { kind: "interview", sectionId, title: "Bài đang viết" });
  const save = (ops: ReturnType<typeof op>[], { since = 0, who = author, windowId = WINDOW } = {}) =>
    saveDraft(as(who), { articleId, windowId, since, ops, at: null });
  const unit = async (id: string) => (await draftView(as(author), articleId)).units.find((u) => u.unitId === id);
  const etag = async (id: string) => (await unit(id))?.etag ?? null;
  return { author, articleId, sectionId, save, unit, etag };
}

const textOf = (unit: Unit | undefined) => JSON.stringify(unit?.doc);

describe("a new draft", () => {
  test("is its author's, has every field and no revision, and leaves its entry", async () => {
    const { author, articleId, sectionId } = await begin();
    const view = await draftView(as(author), articleId);
    expect(view).toMatchObject({ state: "draft", canWrite: true, why: "", sectionId, headHash: null });
    expect(view.units.find((u) => u.unitId === "field:title")?.doc).toBe("Bài đang viết");
    const acts = await database()
      .read.select({ action: auditLog.action })
      .from(auditLog)
      .where(eq(auditLog.objectId, articleId));
    expect(acts).toEqual([{ action: "article.create" }]);
  });

  test("is made by writers only, in a section that exists", async () => {
    const sectionId = await makeSection();
    const input = { kind: "news" as const, sectionId };
    await expect(createDraft(as(reader()), input)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(createDraft(as(user("admin")), input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(createDraft(as(user("journalist")), { ...input, sectionId: "không có" })).rejects.toMatchObject({
      code: "invalid",
      fields: { sectionId: expect.stringContaining("chuyên mục") },
    });
  });

  test("is not found by whom it does not concern, and read but not written by who may read drafts", async () => {
    const { articleId, save } = await begin();
    for (const stranger of [user("contributor"), user("admin"), user("editor", "mục khác")]) {
      await expect(draftView(as(stranger), articleId)).rejects.toMatchObject({ code: "not_found" });
      await expect(save([], { who: stranger })).rejects.toMatchObject({ code: "not_found" });
    }
    const editor = user("editor");
    expect(await draftView(as(editor), articleId)).toMatchObject({ canWrite: false, why: "Bài đang ở chỗ tác giả." });
    await expect(save([op("b1", null, block("b1", "Chen vào"))], { who: editor })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("that was sent in is nobody's until an editor claims it, then the claimer's alone", async () => {
    const { author, articleId, save, etag } = await begin();
    const editor = user("editor");
    const put = (state: "submitted" | "editing", claim: Partial<typeof deskArticles.$inferInsert> = {}) =>
      database().write(async (db) => {
        await db.update(articles).set({ state }).where(eq(articles.id, articleId));
        await db
          .update(deskArticles)
          .set({ state, ...claim })
          .where(eq(deskArticles.articleId, articleId));
      });
    const write = async (who: typeof author) => save([op("field:sapo", await etag("field:sapo"), who.name)], { who });

    await put("submitted");
    await expect(write(author)).rejects.toMatchObject({ code: "conflict" });
    await put("editing");
    await expect(write(editor)).rejects.toMatchObject({ code: "conflict" });
    await put("editing", {
      claimedBy: editor.id,
      claimedByName: editor.name,
      claimUntil: new Date(Date.now() + 60_000),
    });
    expect((await write(editor)).results).toMatchObject([{ result: "applied" }]);
    await expect(write(author)).rejects.toMatchObject({ say: `${editor.name} đang sửa bài này.` });
    await put("editing", { claimUntil: new Date(Date.now() - 1) });
    const late = await save([op("field:sapo", null, "Viết sau khi hết hạn")], { who: editor });
    expect(late).toMatchObject({ canWrite: false, results: [{ result: "conflict" }] });
  });
});

describe("saving", () => {
  test("an operation that is sent twice acts once and is answered alike", async () => {
    const { save, etag } = await begin();
    const first = op("field:title", await etag("field:title"), "Tít mới");
    const answer = await save([first]);
    expect(answer).toMatchObject({ results: [{ opId: first.opId, result: "applied" }], changed: expect.any(Array) });
    const again = await save([first], { since: answer.seq });
    expect(again).toMatchObject({ seq: answer.seq, results: answer.results, changed: [] });
  });

  test("edits of different turns never meet", async () => {
    const { save, unit } = await begin();
    await save([op("b1", null, block("b1", "Một"), "V"), op("b2", null, block("b2", "Hai"), "W")]);
    const [one, two] = [await unit("b1"), await unit("b2")];
    await save([op("b1", one?.etag ?? null, block("b1", "Một sửa"))]);
    const answer = await save([op("b2", two?.etag ?? null, block("b2", "Hai sửa"))]);
    expect(answer.conflicts).toEqual([]);
    expect([textOf(await unit("b1")), textOf(await unit("b2"))]).toEqual([
      expect.stringContaining("Một sửa"),
      expect.stringContaining("Hai sửa"),
    ]);
  });

  test("edits of one turn that do not touch stand both in it", async () => {
    const { save, unit, etag } = await begin();
    await save([op("b1", null, block("b1", "Ông nói rằng mùa này lúa được giá."))]);
    const base = await etag("b1");
    await save([op("b1", base, block("b1", "Hôm qua ông nói rằng mùa này lúa được giá."))]);
    const answer = await save([op("b1", base, block("b1", "Ông nói rằng mùa này lúa được giá cao."))]);
    expect(answer).toMatchObject({ results: [{ result: "applied" }], conflicts: [] });
    expect(textOf(await unit("b1"))).toContain("Hôm qua ông nói rằng mùa này lúa được giá cao.");
    expect(answer.changed.find((u) => u.unitId === "b1")).toBeDefined();
  });

  test("edits of one place keep both texts, and writing on in the copy never touches the head", async () => {
    const { articleId, save, unit, etag } = await begin();
    await save([op("b1", null, block("b1", "Tăng 18,1%."))]);
    const base = await etag("b1");
    const { seq } = await save([op("b1", base, block("b1", "Tăng 18,7%."))]);
    const mine = await save([op("b1", base, block("b1", "Tăng 19%."))], { since: seq });
    expect(mine.results).toMatchObject([{ result: "conflict" }]);
    expect(mine.changed.map(textOf)).toEqual([expect.stringContaining("18,7%")]);
    const on = await save([op("b1", mine.results[0]?.etag ?? null, block("b1", "Tăng 19% cả năm."))]);
    expect(on.results).toMatchObject([{ result: "conflict" }]);
    expect(on.conflicts).toHaveLength(1);
    expect(JSON.stringify(on.conflicts[0]?.copy)).toContain("19% cả năm");
    expect(textOf(await unit("b1"))).toContain("18,7%");
    expect(
      await database().read.select().from(draftConflicts).where(eq(draftConflicts.articleId, articleId)),
    ).toHaveLength(1);
  });

  test.each(["the deletion first", "the edit first"])("an edit outlives a deletion: %s", async (order) => {
    const { save, unit, etag } = await begin();
    await save([op("b1", null, block("b1", "Câu này"))]);
    const base = await etag("b1");
    const remove = op("b1", base, null);
    const edit = op("b1", base, block("b1", "Câu này còn cần"));
    for (const it of order.startsWith("the deletion") ? [remove, edit] : [edit, remove]) await save([it]);
    expect(await unit("b1")).toMatchObject({ isDeleted: false });
    expect(textOf(await unit("b1"))).toContain("còn cần");
  });

  test("a move and an edit of the same turn are both kept", async () => {
    const { articleId, author, save, etag } = await begin();
    await save([op("b1", null, block("b1", "Một"), "G"), op("b2", null, block("b2", "Hai"), "M")]);
    const base = await etag("b1");
    await save([op("b1", base, block("b1", "Một"), "Z")]);
    await save([op("b1", base, block("b1", "Một sửa"))]);
    const { units } = await draftView(as(author), articleId);
    expect(blocksInOrder(units).map((u) => u.unitId)).toEqual(["b2", "b1"]);
    expect(textOf(units.find((u) => u.unitId === "b1"))).toContain("Một sửa");
  });

  test("two new turns at one place stand one behind the other, each with a place of its own", async () => {
    const { articleId, author, save } = await begin();
    await save([op("b1", null, block("b1", "Một"), "V")]);
    const answer = await save([op("b2", null, block("b2", "Hai"), "V")]);
    expect(answer.changed.find((u) => u.unitId === "b2")?.position).not.toBe("V");
    const { units } = await draftView(as(author), articleId);
    expect(blocksInOrder(units).map((u) => u.unitId)).toEqual(["b1", "b2"]);
  });

  test("what is not of this paper is refused by name, and nothing of the batch is kept", async () => {
    const { save, unit, etag } = await begin();
    const good = op("b1", null, block("b1", "Được"));
    const wrong: [string, ReturnType<typeof op>][] = [
      ["loại", op("b2", null, { type: "iframe", attrs: { id: "b2", src: "https://x.example" } })],
      ["dạng", op("b2", null, { type: "paragraph", content: [{ type: "text", text: 7 }] })],
      [
        "dạng",
        op("b2", null, {
          type: "paragraph",
          content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] }],
        }),
      ],
      ["đoạn khác", op("b2", null, block("b3", "Mã khác"))],
      ["quá dài", op("b2", null, block("b2", "x".repeat(400_001)))],
      ["phần này", op("field:luong", null, "")],
      ["Chuyên mục", op("field:sectionId", await etag("field:sectionId"), "không có")],
      ["tác giả", op("field:byline", await etag("field:byline"), [{ authorId: "không có", role: "author" }])],
      ["ảnh", op("b2", null, { type: "figure", attrs: { id: "b2", mediaId: "không có", alt: "" } })],
      ["không xóa", op("field:title", await etag("field:title"), null)],
    ];
    for (const [say, bad] of wrong) {
      await expect(save([good, bad]), say).rejects.toMatchObject({
        code: "invalid",
        fields: { [bad.opId]: expect.stringContaining(say) },
      });
    }
    expect(await unit("b1")).toBeUndefined();
  });

  test("NUL and half letters are left out, an empty title and a null series are kept", async () => {
    const { save, unit, etag } = await begin();
    await save([
      op("b1", null, block("b1", "Chữ\u0000 \\u0000 còn\ud800")),
      op("field:title", await etag("field:title"), ""),
      op("field:series", await etag("field:series"), null),
    ]);
    expect((await unit("b1"))?.doc).toMatchObject({ content: [{ text: "Chữ \\u0000 còn\ufffd" }] });
    expect(await unit("field:title")).toMatchObject({ doc: "" });
    expect(await unit("field:series")).toMatchObject({ doc: null });
  });

  test("an operation's id belongs to its article", async () => {
    const [a, b] = [await begin(), await begin()];
    const first = op("b1", null, block("b1", "Một"));
    await a.save([first]);
    await expect(b.save([first])).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("what comes late from a device whose article was taken over", () => {
  async function takenOver() {
    const it = await begin();
    await it.save([op("b1", null, block("b1", "Câu của phóng viên"))]);
    const base = await it.etag("b1");
    const editor = user("editor");
    const put = (change: Partial<typeof deskArticles.$inferInsert>, state: "editing" | "awaiting_approval") =>
      database().write(async (db) => {
        await db.update(articles).set({ state }).where(eq(articles.id, it.articleId));
        await db
          .update(deskArticles)
          .set({ state, ...change })
          .where(eq(deskArticles.articleId, it.articleId));
      });
    const claim = { claimedBy: editor.id, claimedByName: editor.name, claimUntil: new Date(Date.now() + 600_000) };
    await put(claim, "editing");
    return { ...it, base, editor, put };
  }

  test("is kept beside the text and changes none of it; the new writer chooses", async () => {
    const { articleId, editor, base, save, unit } = await takenOver();
    const late = await save([
      op("b1", base, block("b1", "Câu của phóng viên, viết thêm trên tàu")),
      op("b2", null, block("b2", "Đoạn viết trên tàu")),
      op("b1", base, null),
    ]);
    expect(late).toMatchObject({ canWrite: false, why: `${editor.name} đang sửa bài này.` });
    expect(late.results.map(({ result }) => result)).toEqual(["conflict", "conflict", "unchanged"]);
    expect(textOf(await unit("b1"))).toContain('Câu của phóng viên"');
    expect(await unit("b2")).toBeUndefined();
    const on = await save([op("b2", late.results[1]?.etag ?? null, block("b2", "Đoạn viết trên tàu, xong"))]);
    expect(on.conflicts).toHaveLength(2);

    const { conflicts } = await draftView(as(editor), articleId);
    const choose = (unitId: string, etag: string) =>
      resolveConflict(as(editor), {
        articleId,
        conflictId: conflicts.find((it) => it.unitId === unitId)?.id ?? "",
        choice: "copy",
        etag,
      });
    await choose("b1", (await unit("b1"))?.etag ?? "");
    await choose("b2", "");
    expect(textOf(await unit("b1"))).toContain("viết thêm trên tàu");
    expect(textOf(await unit("b2"))).toContain("trên tàu, xong");
  });

  test("is refused where the text is settled, and from whoever never wrote it", async () => {
    const { base, save, put } = await takenOver();
    const edit = () => op("b1", base, block("b1", "Muộn"));
    await expect(save([edit()], { who: user("managing_editor") })).rejects.toMatchObject({ code: "conflict" });
    await put({}, "awaiting_approval");
    await expect(save([edit()])).rejects.toMatchObject({ code: "conflict", say: "Bài đang chờ duyệt." });
  });
});

test("who has the article open is seen for a minute, and a quiet question writes nothing", async () => {
  const { author, articleId, save } = await begin();
  const editor = user("editor");
  await save([], { who: editor, windowId: "cua-so-bien-tap" });
  expect((await save([])).people).toEqual([
    { userId: editor.id, name: editor.name, unitId: null, isMe: false },
    { userId: author.id, name: author.name, unitId: null, isMe: true },
  ]);
  const later = { ...as(author), now: new Date(Date.now() + 61_000) };
  const answer = await saveDraft(later, { articleId, windowId: WINDOW, since: 0, ops: [], at: null });
  expect(answer.people.map((p) => p.userId)).toEqual([author.id]);
  const [desk] = await systemContext("test")
    .db.select()
    .from(deskArticles)
    .where(and(eq(deskArticles.articleId, articleId), eq(deskArticles.state, "draft")));
  expect(desk).toMatchObject({ title: "Bài đang viết" });
});
