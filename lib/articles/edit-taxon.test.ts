import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, sections } from "@/db/client";
import { createUser } from "@/lib/accounts/commands/create-user";
import { changesSince, lastChangeSeq } from "@/lib/core/changes";
import { contextOn, PASSWORD, signInAs } from "@/lib/testing/accounts";
import { testContext, useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeSection, user } from "@/lib/testing/factories";
import { createTopic } from "@/lib/topics/commands";
import type { TaxonKind } from "@/lib/topics/model";
import { allSections, movedSlug, topicBySlug } from "@/lib/topics/queries";
import { taxaPage, taxonDetail } from "@/lib/topics/taxa";
import { moveSection, saveTaxon, stepSection } from "./commands/edit-taxon";
import { mergeTaxa, undoMerge } from "./commands/merge";
import { rebuildListings } from "./commands/rebuild-listings";
import { listOf } from "./lists";
import { cardPage } from "./queries/cards";
import { articleCounts } from "./queries/counts";

useDatabase();
const ctx = testContext();

/** The form as the page fills it in, with some fields typed anew. */
async function form(of: TaxonKind, id: string, typed: Record<string, string | boolean>) {
  const { name, slug, fields, version } = await taxonDetail(ctx, of, id);
  return { of, id, version, name, slug, ...fields, ...typed };
}

test("a renamed topic keeps its old addresses, also after a second renaming, and may go back", async () => {
  const id = await createTopic(ctx, { name: "Cầu cũ", kind: "event" });
  await saveTaxon(ctx, await form("topic", id, { name: "Cầu mới", slug: "cau-moi" }));
  await saveTaxon(ctx, await form("topic", id, { slug: "cau-moi-2" }));
  expect(await movedSlug(ctx, "topic", "cau-cu")).toBe("cau-moi-2");
  expect(await movedSlug(ctx, "topic", "cau-moi")).toBe("cau-moi-2");
  await saveTaxon(ctx, await form("topic", id, { slug: "cau-cu" }));
  expect((await topicBySlug(ctx, "cau-cu"))?.id).toBe(id);
  expect(await movedSlug(ctx, "topic", "cau-moi-2")).toBe("cau-cu");
});

test("a new thing takes an address that redirects only when it says so", async () => {
  const old = await createTopic(ctx, { name: "Đập tràn", kind: "event" });
  await saveTaxon(ctx, await form("topic", old, { slug: "dap-tran-song-ma" }));
  const fresh = { of: "topic", name: "Đập tràn mới", slug: "dap-tran", kind: "event" } as const;
  await expect(saveTaxon(ctx, fresh)).rejects.toMatchObject({ code: "invalid", fields: { slug: expect.any(String) } });
  const id = await saveTaxon(ctx, { ...fresh, takeOver: true });
  expect((await topicBySlug(ctx, "dap-tran"))?.id).toBe(id);
  await expect(saveTaxon(ctx, { ...fresh, slug: "dap-tran-song-ma" })).rejects.toMatchObject({ code: "invalid" });
});

test("two who edit one thing: the second is told, and nothing of the first is lost", async () => {
  const id = await createTopic(ctx, { name: "Hai người sửa", kind: "event" });
  const [one, two] = [await form("topic", id, { description: "một" }), await form("topic", id, { description: "hai" })];
  await saveTaxon(ctx, one);
  await expect(saveTaxon(ctx, two)).rejects.toMatchObject({ code: "conflict" });
  expect((await taxonDetail(ctx, "topic", id)).fields["description"]).toBe("một");
});

test("a name of another topic is no alias; the refusal says whose it is", async () => {
  await createTopic(ctx, { name: "Tên đã có", kind: "event" });
  const id = await createTopic(ctx, { name: "Chủ đề khác", kind: "event" });
  await expect(saveTaxon(ctx, await form("topic", id, { aliases: "ten da co" }))).rejects.toMatchObject({
    fields: { aliases: expect.stringContaining("Tên đã có") },
  });
  await expect(
    saveTaxon(ctx, await form("topic", id, { validFrom: "2026-07-01", validTo: "2026-06-01" })),
  ).rejects.toMatchObject({ fields: { validTo: "Ngày dừng phải sau ngày bắt đầu." } });
});

test("who may not changes nothing, and a change is announced and recorded", async () => {
  const id = await createTopic(ctx, { name: "Ai được sửa", kind: "event" });
  await expect(saveTaxon(as(user("editor")), await form("topic", id, {}))).rejects.toMatchObject({ code: "forbidden" });
  const before = await lastChangeSeq(ctx.db);
  await saveTaxon(as(user("admin")), await form("topic", id, { name: "Quản trị được sửa" }));
  expect((await changesSince(ctx.db, before)).flatMap((it) => it.tags)).toContain("taxonomy");
  const entries = await ctx.db.select().from(auditLog).where(eq(auditLog.objectId, id)).orderBy(asc(auditLog.seq));
  expect(entries.at(-1)).toMatchObject({
    action: "taxonomy.change",
    details: { name: "Quản trị được sửa", nameBefore: "Ai được sửa" },
  });
});

test("however many move sections at once, siblings keep one order without gaps", async () => {
  const parent = await makeSection();
  const ids = await Promise.all([1, 2, 3, 4, 5].map(() => makeSection(undefined, parent)));
  const [a = "", b = "", c = "", d = "", e = ""] = ids;
  await Promise.all([
    moveSection(ctx, { sectionId: e, beforeId: a }),
    moveSection(ctx, { sectionId: b, beforeId: null }),
    stepSection(ctx, d, "up"),
    stepSection(ctx, c, "down"),
  ]);
  const rows = await ctx.db
    .select()
    .from(sections)
    .where(eq(sections.parentId, parent))
    .orderBy(asc(sections.position));
  expect(rows.map((row) => row.position)).toEqual([1, 2, 3, 4, 5]);
  await moveSection(ctx, { sectionId: a, beforeId: null });
  const order = (await allSections(ctx)).filter((it) => it.parentId === parent).map((it) => it.id);
  expect(order.at(-1)).toBe(a);
  await expect(moveSection(ctx, { sectionId: a, beforeId: parent })).rejects.toMatchObject({ code: "conflict" });
  await expect(moveSection(as(user("managing_editor")), { sectionId: a, beforeId: b })).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("a section under another parent takes its articles along, and never stands in itself", async () => {
  const [from, to] = [await makeSection("Cha cũ"), await makeSection("Cha mới")];
  const child = await makeSection("Con dời nhà", from);
  const grandchild = await makeSection("Cháu", child);
  const { id } = await makeArticle({ sectionId: grandchild });
  await saveTaxon(ctx, await form("section", child, { parentId: to }));
  const inList = async (section: string) => (await cardPage(ctx, listOf.section(section), 1)).cards.map((it) => it.id);
  expect([await inList(from), await inList(to)]).toEqual([[], [id]]);
  const counts = await articleCounts(ctx, "section", [from, to]);
  await rebuildListings(ctx);
  expect(await articleCounts(ctx, "section", [from, to])).toEqual(counts);
  await expect(saveTaxon(ctx, await form("section", child, { parentId: grandchild }))).rejects.toMatchObject({
    fields: { parentId: "Chuyên mục không thể nằm trong chính nó." },
  });
});

test("lists go on by a key and end, without anybody twice", async () => {
  await Promise.all(
    Array.from({ length: 60 }, (_, n) => createTopic(ctx, { name: `Trang danh sách ${n}`, kind: "event" })),
  );
  const seen: string[] = [];
  for (let after: string | null = null, n = 0; n < 10; n++) {
    const page: Awaited<ReturnType<typeof taxaPage>> = await taxaPage(ctx, "topic", { q: "", after });
    seen.push(...page.rows.map((row) => row.id));
    after = page.next;
    if (after === null) break;
  }
  expect(seen.length).toBeGreaterThan(60);
  expect(new Set(seen).size).toBe(seen.length);
  await expect(taxaPage(as(user("editor")), "topic", { q: "", after: null })).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("an editor of a merged section edits in what it was merged into, until they part", async () => {
  const [from, into] = [await makeSection(), await makeSection()];
  const email = "bien-tap-muc@thu.example";
  const roles = [{ role: "editor" as const, scope: from }];
  await createUser(ctx, { email, name: "Biên tập", password: PASSWORD, roles, isDemo: true });
  const paper = { name: "Báo Thử", origin: "http://localhost:3000", isDemo: true };
  const secret = await signInAs(email, undefined, "", paper);
  const scopes = async () => {
    const { ctx: signed } = await contextOn(secret, new Date(), paper);
    return signed.actor.kind === "user" ? signed.actor.roles.map((it) => it.scope).toSorted() : [];
  };
  const merge = await mergeTaxa(ctx, { kind: "section", fromId: from, intoId: into });
  expect(await scopes()).toEqual([from, into].toSorted());
  await undoMerge(ctx, merge);
  expect(await scopes()).toEqual([from]);
});
