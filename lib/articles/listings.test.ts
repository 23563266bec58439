import { and, asc, eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { articles, listings } from "@/db/client";
import { atomically, systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { makeArticle, makeDraft, makeSection } from "@/lib/testing/factories";
import { approveRevision, publishRevision } from "./commands/publish";
import { takeDownArticle } from "./commands/take-down";
import { placeProvisionally, provisionalLists, renumber } from "./internal/listings";
import { listOf } from "./lists";
import { cardPage, newestCards } from "./queries/cards";

useDatabase();

const at = (minute: number) => new Date(Date.UTC(2026, 10, 1) + minute * 60_000);

test("whatever is published and removed in whatever order, a list is its articles by time, without gaps", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ minute: fc.nat(12), remove: fc.nat(9) }), { minLength: 1, maxLength: 9 }),
      async (steps) => {
        const sectionId = await makeSection();
        const ctx = systemContext("test");
        const live: { id: string; minute: number }[] = [];
        for (const { minute, remove } of steps) {
          live.push({ id: (await makeArticle({ sectionId }, at(minute))).id, minute });
          const gone = remove < 3 ? live.splice(remove % live.length, 1)[0] : undefined;
          if (gone) await takeDownArticle(ctx, { articleId: gone.id, reason: "Thông tin chưa được kiểm chứng." });
        }
        const rows = await ctx.db
          .select({ position: listings.position, id: listings.articleId })
          .from(listings)
          .where(eq(listings.list, listOf.section(sectionId)))
          .orderBy(asc(listings.position));
        const expected = live.toSorted((a, b) => a.minute - b.minute || (a.id < b.id ? -1 : 1));
        expect(rows).toEqual(expected.map(({ id }, i) => ({ position: i + 1, id })));
      },
    ),
    { numRuns: 15 },
  );
});

test("articles published and removed at once on every side leave a list without gaps", async () => {
  const sectionId = await makeSection();
  const first = await Promise.all(Array.from({ length: 12 }, (_, i) => makeArticle({ sectionId }, at(i % 4))));
  const ctx = systemContext("test");
  await Promise.all([
    ...first
      .slice(0, 6)
      .map(({ id }) => takeDownArticle(ctx, { articleId: id, reason: "Thông tin chưa được kiểm chứng." })),
    ...Array.from({ length: 6 }, (_, i) => makeArticle({ sectionId }, at(i))),
    atomically(ctx, async (ctx) => {
      const { id, hash } = await makeDraft({ sectionId }, ctx);
      await approveRevision(ctx, { articleId: id, hash });
      await publishRevision(ctx, { articleId: id, hash });
    }),
  ]);
  const rows = await ctx.db
    .select({ position: listings.position, sortAt: listings.sortAt })
    .from(listings)
    .where(eq(listings.list, listOf.section(sectionId)))
    .orderBy(asc(listings.position));
  expect(rows.map((row) => row.position)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
  const times = rows.map((row) => row.sortAt.getTime());
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test("every page of a list follows the one before, and nothing stands on two", async () => {
  const sectionId = await makeSection();
  for (let i = 0; i < 23; i++) await makeArticle({ sectionId }, at(i % 7));
  const ctx = systemContext("test");
  const list = listOf.section(sectionId);
  const pages = await Promise.all([1, 2, 3, 4].map((page) => cardPage(ctx, list, page, 10)));
  expect(pages.map((p) => p.cards.length)).toEqual([10, 10, 3, 0]);
  expect(pages[0]).toMatchObject({ total: 23, pages: 3 });
  const all = pages.flatMap((p) => p.cards);
  expect(new Set(all.map((c) => c.id)).size).toBe(23);
  const times = all.map((c) => c.publishedAt.getTime());
  expect(times).toEqual(times.toSorted((a, b) => b - a));

  const without = new Set(all.slice(0, 3).map((c) => c.id));
  expect((await newestCards(ctx, list, 5, without)).map((c) => c.id)).toEqual(all.slice(3, 8).map((c) => c.id));
});

test("an article of a section stands in the parents' lists", async () => {
  const parent = await makeSection();
  const child = await makeSection(undefined, parent);
  const { id } = await makeArticle({ sectionId: child });
  const ctx = systemContext("test");
  expect((await cardPage(ctx, listOf.section(parent), 1)).cards.map((c) => c.id)).toEqual([id]);
});

test("rows of a bulk import are unseen until they are numbered, and then stand by time", async () => {
  const sectionId = await makeSection();
  const list = listOf.section(sectionId);
  const ctx = systemContext("test");
  const old = await makeArticle({ sectionId }, at(5));
  const other = await makeSection();
  const late = await makeArticle({ sectionId: other }, at(9));
  const early = await makeArticle({ sectionId: other }, at(1));
  await atomically(ctx, async (ctx) => {
    for (const [article, minute] of [
      [late, 9],
      [early, 1],
    ] as const) {
      await placeProvisionally(ctx, { articleId: article.id, number: article.number, sortAt: at(minute) }, [list]);
    }
  });
  expect((await cardPage(ctx, list, 1)).cards.map((c) => c.id)).toEqual([old.id]);
  await atomically(ctx, async (ctx) => {
    const lists = await provisionalLists(ctx);
    expect(lists).toEqual([list]);
    await renumber(ctx, lists);
  });
  expect((await cardPage(ctx, list, 1)).cards.map((c) => c.id)).toEqual([late.id, old.id, early.id]);
  const removed = await ctx.db
    .select()
    .from(articles)
    .where(and(eq(articles.id, old.id), eq(articles.state, "removed")));
  expect(removed).toEqual([]);
});
