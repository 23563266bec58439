import { asc, eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { auditLog, listings } from "@/db/client";
import { testContext, useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeSection, paragraph, user } from "@/lib/testing/factories";
import { createAuthor, createPerson, createSeries, createTopic } from "@/lib/topics/commands";
import { searchTopics } from "@/lib/topics/finding";
import { allSections, movedSlug, topicBySlug } from "@/lib/topics/queries";
import { mergeTaxa, undoMerge } from "./commands/merge";
import { rebuildListings } from "./commands/rebuild-listings";
import { takeDownArticle } from "./commands/take-down";
import { listOf } from "./lists";
import { articleAtNumber, partsOfSeries } from "./queries/article";
import { cardPage } from "./queries/cards";
import { searchOutcome } from "./queries/search";

useDatabase();
const ctx = testContext();
let count = 0;
const makeTopic = (name = `Chủ đề gộp ${++count}`) => createTopic(ctx, { name, kind: "event" });
const at = (minute: number) => new Date(Date.UTC(2026, 10, 1) + minute * 60_000);

async function everyList() {
  return ctx.db
    .select({ list: listings.list, position: listings.position, id: listings.articleId })
    .from(listings)
    .orderBy(asc(listings.list), asc(listings.position));
}

async function cardsOf(list: string): Promise<string[]> {
  return (await cardPage(ctx, list, 1, 100)).cards.map((card) => card.id);
}

async function live(number: number) {
  const found = await articleAtNumber(ctx, number);
  if (found.is !== "published") throw new Error("not published");
  return found.article;
}

test("whatever was filed, merged and undone in whatever order, the lists are those that a rebuild makes, and an undone merge was none", async () => {
  const sectionId = await makeSection();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ topics: fc.subarray([0, 1, 2, 3]), minute: fc.nat(6) }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 3 }),
      async (filed, pairs) => {
        const topicIds = await Promise.all([0, 1, 2, 3].map(() => makeTopic()));
        for (const { topics, minute } of filed)
          await makeArticle({ sectionId, topicIds: topics.map((n) => topicIds[n] ?? "") }, at(minute));
        const before = await everyList();
        const done: string[] = [];
        for (const [from, into] of pairs) {
          const ids = { fromId: topicIds[from] ?? "", intoId: topicIds[into] ?? "" };
          const merged = await mergeTaxa(ctx, { kind: "topic", ...ids }).catch(() => null);
          if (merged) done.push(merged);
        }
        const merged = await everyList();
        await rebuildListings(ctx);
        expect(await everyList()).toEqual(merged);
        // Not only in the order of a stack.
        for (const id of done.length > 1 ? [...done.slice(1), ...done.slice(0, 1)] : done) {
          await undoMerge(ctx, id);
          const undone = await everyList();
          await rebuildListings(ctx);
          expect(await everyList()).toEqual(undone);
        }
        expect(await everyList()).toEqual(before);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

test("a merged topic leads to the other everywhere: its page, its articles, its names, its search", async () => {
  const [old, kept] = [await makeTopic("Hạn mặn miền Tây"), await makeTopic("Xâm nhập mặn")];
  const both = await makeArticle({ topicIds: [old, kept], title: "Bài thuộc cả hai" });
  const article = await makeArticle({ topicIds: [old], title: "Nước ngọt về muộn" });
  await mergeTaxa(as(user("admin")), { kind: "topic", fromId: old, intoId: kept });

  expect(await topicBySlug(ctx, "han-man-mien-tay")).toBeNull();
  expect(await movedSlug(ctx, "topic", "han-man-mien-tay")).toBe("xam-nhap-man");
  expect((await topicBySlug(ctx, "xam-nhap-man"))?.aliases).toContain("Hạn mặn miền Tây");
  expect((await cardsOf(listOf.topic(kept))).toSorted()).toEqual([both.id, article.id].toSorted());
  expect((await live(article.number)).topics.map((it) => it.name)).toEqual(["Xâm nhập mặn"]);
  expect((await live(both.number)).topics).toHaveLength(1);
  expect((await searchTopics(ctx, "han man")).map((it) => it.id)).toEqual([kept]);
  const found = await searchOutcome(
    ctx,
    { q: "xâm nhập mặn", "chuyen-muc": "", loai: "", "nhan-vat": "", tu: "", den: "", xep: "" },
    1,
  );
  expect(found.is === "found" && found.found.results.map((it) => it.card.id)).toContain(article.id);

  const later = await makeArticle({ topicIds: [old], title: "Gửi với chủ đề cũ" });
  expect(await cardsOf(listOf.topic(kept))).toContain(later.id);
});

test("an article that is taken down after a merge stays down when it is undone, one filed since stays where it was filed", async () => {
  const [old, kept] = [await makeTopic(), await makeTopic()];
  const gone = await makeArticle({ topicIds: [old] });
  const stays = await makeArticle({ topicIds: [old] });
  const merge = await mergeTaxa(ctx, { kind: "topic", fromId: old, intoId: kept });
  const since = await makeArticle({ topicIds: [kept] });
  await takeDownArticle(ctx, { articleId: gone.id, reason: "Thông tin chưa được kiểm chứng." });
  await undoMerge(ctx, merge);
  expect(await cardsOf(listOf.topic(old))).toEqual([stays.id]);
  expect(await cardsOf(listOf.topic(kept))).toEqual([since.id]);
});

test("people, pen names, series and sections merge and part again", async () => {
  const [personA, personB] = [
    await createPerson(ctx, { fullName: "Lê Thị Gộp" }),
    await createPerson(ctx, { fullName: "Lê Thị Giữ" }),
  ];
  const [authorA, authorB] = [
    await createAuthor(ctx, { penName: "Bút Một" }),
    await createAuthor(ctx, { penName: "Bút Hai" }),
  ];
  const [seriesA, seriesB] = [
    await createSeries(ctx, { title: "Loạt một" }),
    await createSeries(ctx, { title: "Loạt hai" }),
  ];
  const parent = await makeSection("Mục cha");
  const [sectionA, sectionB] = [await makeSection("Mục gộp"), await makeSection("Mục giữ", parent)];
  const first = await makeArticle({ sectionId: sectionB, series: { seriesId: seriesB, part: 1 } });
  const article = await makeArticle({
    sectionId: sectionA,
    byline: [{ authorId: authorA }, { authorId: authorB }],
    speakers: [{ id: "khach", personId: personA, role: "guest", label: "Bà Gộp" }],
    series: { seriesId: seriesA, part: 1 },
    body: { type: "doc", content: [paragraph("Nội dung.")] },
  });
  const before = await everyList();
  const merged = [
    await mergeTaxa(ctx, { kind: "person", fromId: personA, intoId: personB }),
    await mergeTaxa(ctx, { kind: "author", fromId: authorA, intoId: authorB }),
    await mergeTaxa(ctx, { kind: "series", fromId: seriesA, intoId: seriesB }),
    await mergeTaxa(ctx, { kind: "section", fromId: sectionA, intoId: sectionB }),
  ];
  const seen = await live(article.number);
  expect(seen.byline.map((it) => it.author.penName)).toEqual(["Bút Hai"]);
  expect(seen.speakers[0]?.person?.fullName).toBe("Lê Thị Giữ");
  expect(seen.sections.map((it) => it.name)).toEqual(["Mục cha", "Mục giữ"]);
  expect(seen.series).toMatchObject({ title: "Loạt hai", part: 2 });
  expect((await partsOfSeries(ctx, seriesB)).map((it) => [it.part, it.card.id])).toEqual([
    [1, first.id],
    [2, article.id],
  ]);
  expect(await cardsOf(listOf.section(parent))).toContain(article.id);
  expect((await cardPage(ctx, listOf.section(sectionB), 1)).cards[0]?.section.name).toBe("Mục giữ");
  expect((await allSections(ctx)).map((it) => it.id)).not.toContain(sectionA);
  for (const id of merged.toReversed()) await undoMerge(ctx, id);
  expect(await everyList()).toEqual(before);
  expect((await live(article.number)).sections.map((it) => it.name)).toEqual(["Mục gộp"]);
});

test("who may not merges nothing; not into itself, not twice, not what has children; it is all recorded", async () => {
  const [a, b] = [await makeTopic(), await makeTopic()];
  const ids = { kind: "topic", fromId: a, intoId: b } as const;
  await expect(mergeTaxa(as(user("managing_editor")), ids)).rejects.toMatchObject({ code: "forbidden" });
  await expect(mergeTaxa(ctx, { ...ids, intoId: a })).rejects.toMatchObject({ code: "invalid" });
  await expect(mergeTaxa(ctx, { ...ids, intoId: "không có" })).rejects.toMatchObject({ code: "not_found" });
  const parent = await makeSection();
  await makeSection("Con", parent);
  await expect(mergeTaxa(ctx, { kind: "section", fromId: parent, intoId: await makeSection() })).rejects.toMatchObject({
    code: "conflict",
  });
  const [one, two] = await Promise.allSettled([mergeTaxa(ctx, ids), mergeTaxa(ctx, ids)]);
  expect([one?.status, two?.status].toSorted()).toEqual(["fulfilled", "rejected"]);
  const id = one?.status === "fulfilled" ? one.value : two?.status === "fulfilled" ? two.value : "";
  await expect(undoMerge(as(user("editor")), id)).rejects.toMatchObject({ code: "forbidden" });
  await undoMerge(ctx, id);
  await expect(undoMerge(ctx, id)).rejects.toMatchObject({ code: "conflict" });
  const entries = await ctx.db.select().from(auditLog).where(eq(auditLog.objectId, a)).orderBy(asc(auditLog.seq));
  expect(entries.map((it) => it.action)).toEqual(["taxonomy.add", "taxonomy.merge", "taxonomy.unmerge"]);
});
