import fc from "fast-check";
import { expect, test } from "vitest";
import { database, deskArticles } from "@/db/client";
import { useDatabase } from "@/lib/testing/database";
import { as, makeDraft, makeSection, user } from "@/lib/testing/factories";
import type { Queue, QueueItem } from "./model";
import { deskOverview, queuePage } from "./queries/queues";

useDatabase();

const START = Date.UTC(2026, 10, 28, 3);
const at = (hours: number) => new Date(START + hours * 3_600_000);

type Some = Partial<typeof deskArticles.$inferInsert>;

async function place(articleId: string, sectionId: string, set: Some) {
  const row = {
    title: "Bài",
    kind: "news",
    sectionId,
    state: "submitted",
    stateSince: at(0),
    updatedAt: at(0),
    ...set,
  };
  await database().write(async (db) => {
    await db
      .insert(deskArticles)
      .values({ articleId, ...row })
      .onConflictDoUpdate({ target: deskArticles.articleId, set: row });
  });
}

/** Every page of a queue, as somebody who presses "Xem thêm" to its end sees it. */
async function whole(ctx: Parameters<typeof queuePage>[0], queue: Queue, sectionId?: string) {
  const items: QueueItem[] = [];
  let pages = 0;
  for (let after: string | undefined; pages < 20;) {
    const page = await queuePage(ctx, queue, { sectionId, after });
    items.push(...page.items);
    pages += 1;
    if (page.next === null) break;
    after = page.next;
  }
  return { items, pages };
}

test("the one urgent piece among a hundred stands first on the first page, then deadlines, then age", async () => {
  const sectionId = await makeSection();
  const author = user("journalist");
  const ids: string[] = [];
  for (let n = 0; n < 100; n++) {
    const { id } = await makeDraft({ sectionId }, as(author));
    ids.push(id);
    await place(id, sectionId, { authorId: author.id, stateSince: at(n), updatedAt: at(n) });
  }
  const own = { authorId: author.id };
  await place(ids[99] ?? "", sectionId, { ...own, priority: -1, stateSince: at(99) });
  await place(ids[98] ?? "", sectionId, { ...own, deadline: at(200), stateSince: at(98) });
  await place(ids[97] ?? "", sectionId, { ...own, deadline: at(150), stateSince: at(97) });
  const editor = as(user("editor", sectionId));
  const { items, pages } = await whole(editor, "bien-tap");
  expect(pages).toBe(3);
  expect(items.map(({ articleId }) => articleId)).toEqual([ids[99], ids[97], ids[98], ...ids.slice(0, 97)]);
  expect((await deskOverview(editor)).toEdit[0]?.articleId).toBe(ids[99]);
  // One's own, too: a draft with a deadline is not lost below a hundred others.
  const mine = await whole(as(author), "cua-toi");
  expect(mine.items.slice(0, 3).map(({ articleId }) => articleId)).toEqual([ids[99], ids[97], ids[98]]);
  expect(new Set(mine.items.map(({ articleId }) => articleId)).size).toBe(100);
});

test("whatever the priorities, deadlines and ages are, every piece comes once and in order", async () => {
  const ids: string[] = [];
  const sectionId = await makeSection();
  for (let n = 0; n < 90; n++) ids.push((await makeDraft({ sectionId })).id);
  const publisher = as(user("publisher", sectionId));
  const piece = fc.record({
    isUrgent: fc.boolean(),
    due: fc.option(fc.integer({ min: 1, max: 5 })),
    since: fc.integer({ min: 0, max: 6 }),
    isUpdate: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 90, maxLength: 90 }), async (pieces) => {
      for (const [n, { isUrgent, due, since, isUpdate }] of pieces.entries())
        await place(ids[n] ?? "", sectionId, {
          state: isUpdate ? "published" : "awaiting_approval",
          updateState: isUpdate ? "awaiting_approval" : null,
          priority: isUrgent ? -1 : 0,
          deadline: due === null ? null : at(due),
          stateSince: at(since),
        });
      const { items, pages } = await whole(publisher, "duyet", sectionId);
      expect(pages).toBe(3);
      expect(new Set(items.map(({ articleId }) => articleId)).size).toBe(90);
      const rank = ({ isUrgent, deadline, since }: QueueItem) => [
        isUrgent ? 0 : 1,
        deadline?.getTime() ?? Number.MAX_SAFE_INTEGER,
        since.getTime(),
      ];
      for (const [n, item] of items.slice(1).entries()) {
        const [a, b] = [rank(items[n] ?? item), rank(item)] as const;
        expect(a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0).toBeLessThan(1);
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

test("a place in a queue that nobody gave leads to its beginning", async () => {
  const sectionId = await makeSection();
  const { id } = await makeDraft({ sectionId });
  await place(id, sectionId, { stateSince: at(1) });
  const editor = as(user("editor", sectionId));
  for (const after of ["", "x", "9_1_1_a", "-1_0_0_a", "0_0_0_"])
    expect((await queuePage(editor, "bien-tap", { after })).items.map(({ articleId }) => articleId)).toEqual([id]);
});
