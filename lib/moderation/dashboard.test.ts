import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { articles, ratings, revisions } from "@/db/client";
import { contextOf, systemContext } from "@/lib/core/context";
import { recordPastRatings } from "@/lib/ratings/commands/record-past-ratings";
import { type Counts, type Level, lowerBound, moved, NO_RATINGS, sum } from "@/lib/ratings/model";
import { authorStatistics, bestAndWorst } from "@/lib/ratings/received";
import { articleStatistics, dayKeyBefore } from "@/lib/ratings/statistics";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeSection, user } from "@/lib/testing/factories";
import { dayKeyVn } from "@/lib/text/dates";
import { createAuthor } from "@/lib/topics/commands";
import { dashboard } from "./queries/dashboard";

useDatabase();

const NOW = new Date();
const DAY = 86_400_000;
const admin = () => as(user("admin"), NOW);

type Given = { level: Level; daysAgo: number };
const given = fc.array(
  fc.record({ level: fc.constantFrom<Level>(1, 2, 3, 4, 5), daysAgo: fc.integer({ min: 0, max: 20 }) }),
  { minLength: 1, maxLength: 60 },
);

async function rated(all: Given[], content = {}): Promise<string> {
  const { id } = await makeArticle(content, new Date(NOW.getTime() - 30 * DAY));
  const votes = all.map(({ level, daysAgo }, n) => ({
    voterKey: `c:${id}-${n}`,
    level,
    at: new Date(NOW.getTime() - daysAgo * DAY),
  }));
  await recordPastRatings(systemContext("test", NOW), id, votes);
  return id;
}

/** Every counted rating, one by one: what the dashboard must say without looking at them. */
async function recount(since: string) {
  const rows = await systemContext("test")
    .db.select({ id: ratings.articleId, level: ratings.level, at: ratings.ratedAt, sectionId: revisions.sectionId })
    .from(ratings)
    .innerJoin(articles, eq(articles.id, ratings.articleId))
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(eq(ratings.status, "counted"));
  return rows.filter(({ level, at }) => level !== null && dayKeyVn(at) >= since);
}

function countsBy<K>(rows: { level: number | null }[], key: (row: never) => K): Map<K, Counts> {
  const counts = new Map<K, Counts>();
  for (const row of rows) {
    const k = key(row as never);
    counts.set(k, moved(counts.get(k) ?? NO_RATINGS, row.level as Level, 1));
  }
  return counts;
}

test("the dashboard's figures are those of a recount of every rating", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 4 }), async (pieces) => {
      for (const all of pieces) await rated(all, { sectionId: await makeSection() });
      const shown = await dashboard(admin());
      const fortnight = await recount(dayKeyBefore(NOW, 13));
      const byDay = countsBy(fortnight, ({ at }: { at: Date }) => dayKeyVn(at));
      expect(shown.days.map(({ day, counts }) => [day, counts])).toEqual(
        shown.days.map(({ day }) => [day, byDay.get(day) ?? NO_RATINGS]),
      );
      const week = await recount(dayKeyBefore(NOW, 6));
      const bySection = countsBy(week, ({ sectionId }: { sectionId: string }) => sectionId);
      expect(new Map(shown.sections.map(({ id, counts }) => [id, counts]))).toEqual(bySection);
    }),
    { numRuns: 6 },
  );
});

test("the best and the worst of the week are those of the model, whatever was rated", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(given, { minLength: 3, maxLength: 8 }), async (pieces) => {
      for (const all of pieces) await rated(all);
      const since = dayKeyBefore(NOW, 6);
      const { best, worst } = await bestAndWorst(systemContext("test", NOW), { since, least: 10, shown: 3 });
      const counts = [...countsBy(await recount(since), ({ id }: { id: string }) => id)].filter(
        ([, c]) => sum(c) >= 10,
      );
      const bounds = counts.map(([, c]) => lowerBound(c)).toSorted((a, b) => b - a);
      const upper = ([a, b, c, d, e]: Counts) => 6 - lowerBound([e, d, c, b, a]);
      expect(best.map((it) => lowerBound(it.counts).toFixed(9))).toEqual(bounds.slice(0, 3).map((n) => n.toFixed(9)));
      const isBest = new Set(best.map(({ id }) => id));
      const rest = counts.filter(([id]) => !isBest.has(id)).map(([, c]) => upper(c));
      expect(worst.map((it) => upper(it.counts).toFixed(9))).toEqual(
        rest
          .toSorted((a, b) => a - b)
          .slice(0, 3)
          .map((n) => n.toFixed(9)),
      );
    }),
    { numRuns: 6 },
  );
});

test("an author's ratings are those of all their articles, and of the sections that one may see", async () => {
  const [mine, other] = [await makeSection(), await makeSection()];
  const authorId = await createAuthor(systemContext("test"), { penName: "Trần Thị Mây", slug: "tran-thi-may" });
  const byline = [{ authorId, role: "author" as const }];
  const signed = await rated(
    [
      { level: 5, daysAgo: 1 },
      { level: 4, daysAgo: 2 },
    ],
    { sectionId: mine, byline },
  );
  await rated(
    [
      { level: 1, daysAgo: 3 },
      { level: 2, daysAgo: 19 },
    ],
    { sectionId: other, byline },
  );
  const of = async (ctx = admin()) => (await authorStatistics(ctx, 7)).find(({ id }) => id === authorId)?.counts;
  expect(await of(as(user("managing_editor"), NOW))).toEqual([1, 0, 0, 1, 1]);
  expect(await of(as(user("editor", mine), NOW))).toEqual([0, 0, 0, 1, 1]);
  const [author] = (await authorStatistics(admin(), 7)).filter(({ id }) => id === authorId);
  expect((await articleStatistics(admin(), signed)).authors).toEqual([{ name: author?.name, path: author?.path }]);
  expect(await authorStatistics(contextOf({ kind: "reader", voterKey: "c:x", networkKey: "n" }, NOW), 7)).toEqual([]);
});
