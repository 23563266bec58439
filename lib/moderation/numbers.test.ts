import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { articles, ratingEvents, ratingHolds, ratingSectionDays } from "@/db/client";
import { approveRevision, publishRevision } from "@/lib/articles/commands/publish";
import { saveRevision } from "@/lib/articles/commands/save-revision";
import { atomically, systemContext } from "@/lib/core/context";
import { rateArticle } from "@/lib/ratings/commands/rate-article";
import { rebuildRatings } from "@/lib/ratings/commands/rebuild-ratings";
import { type Counts, type Level, NO_RATINGS, sum } from "@/lib/ratings/model";
import { authorStatistics } from "@/lib/ratings/received";
import { articleStatistics, ownPieces, sectionStatistics } from "@/lib/ratings/statistics";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeSection, paragraph, user } from "@/lib/testing/factories";
import { dayKeyVn } from "@/lib/text/dates";
import { createAuthor } from "@/lib/topics/commands";
import { decideRatings } from "./commands/decide-ratings";
import { inspectRatings } from "./commands/inspect-ratings";
import { dashboard } from "./queries/dashboard";
import { ratingCaseList } from "./queries/rating-cases";

useDatabase();

const NOW = new Date("2026-11-20T05:00:00.000Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ago = (ms: number) => new Date(NOW.getTime() - ms);
const boss = (now = NOW) => as(user("managing_editor"), now);
const system = (now = NOW) => systemContext("test", now);
let readers = 0;
const someone = (now: Date) =>
  as({ kind: "reader", voterKey: `c:so-${++readers}`, networkKey: `so-${readers % 50}` }, now);

type Kept = { articleId: string; level: number; day: string };

/** What counts, told from the ledger and the holds alone, without anything that is derived. */
async function recount(): Promise<Kept[]> {
  const events = await system().db.select().from(ratingEvents);
  const holds = await system().db.select().from(ratingHolds);
  const out = new Set(holds.filter(({ status }) => status !== "released").map(({ eventId }) => eventId));
  const followed = new Set(events.map(({ prevId }) => prevId));
  return events
    .filter(({ id, level }) => !followed.has(id) && !out.has(id) && level !== null)
    .map(({ articleId, level, at }) => ({ articleId, level: level ?? 0, day: dayKeyVn(at) }));
}

function counts(kept: readonly Kept[], is: (one: Kept) => boolean): Counts {
  const of = (level: number) => kept.filter((one) => is(one) && one.level === level).length;
  return [of(1), of(2), of(3), of(4), of(5)];
}

/** Two sections, three articles, a fortnight of ratings, changes, ratings taken back, a bomb that is partly voided. */
async function fortnight() {
  const [home, away] = [await makeSection("Thời sự"), await makeSection("Văn hoá")];
  const ids: string[] = [];
  for (const sectionId of [home, home, away]) ids.push((await makeArticle({ sectionId }, ago(13 * DAY))).id);
  const [a = "", b = "", c = ""] = ids;
  for (let i = 0; i < 90; i++) {
    const at = ago(12 * DAY - i * 3 * HOUR);
    const articleId = [a, b, c][i % 3] ?? a;
    const ctx = someone(at);
    await rateArticle(ctx, { articleId, level: (((i * 7) % 5) + 1) as Level });
    const later = { ...ctx, now: new Date(at.getTime() + 30 * HOUR) };
    if (i % 9 === 0) await rateArticle(later, { articleId, level: ((i % 5) + 1) as Level });
    if (i % 11 === 0) await rateArticle(later, { articleId, level: null });
  }
  for (let i = 0; i < 60; i++)
    await rateArticle(someone(ago(2 * HOUR - i * 8000)), { articleId: c, level: 1, isNewVoter: true, dwellMs: 900 });
  await inspectRatings(system(ago(HOUR)), ago(3 * HOUR));
  return { home, away, a, b, c };
}

test("every figure of the newsroom is what a recount of the ledger gives, before and after a section's move", async () => {
  const { home, away, a, b, c } = await fortnight();
  const { cases } = await ratingCaseList(boss(), "open");
  const [found] = cases;
  expect(found?.held).toBeGreaterThan(50);
  const holds = await system()
    .db.select()
    .from(ratingHolds)
    .where(eq(ratingHolds.caseId, found?.id ?? ""));
  const some = holds.map(({ eventId }) => eventId).slice(0, 20);
  await decideRatings(boss(), { caseId: found?.id ?? "", kind: "release", votes: some, reason: "Lớp học có thật." });

  const check = async (where: Record<string, string>) => {
    const kept = await recount();
    const board = await dashboard(boss());
    for (const { day, counts: shown } of board.days) expect(shown, day).toEqual(counts(kept, (k) => k.day === day));
    expect(sum(board.days.reduce<Counts>((all, d) => add(all, d.counts), NO_RATINGS))).toBe(kept.length);
    expect(board.queues.cases.waiting).toBe(1);
    const week = dayKeyVn(ago(6 * DAY));
    const sections = await sectionStatistics(boss(), 7);
    for (const section of [home, away]) {
      const expected = counts(kept, (k) => where[k.articleId] === section && k.day >= week);
      expect(sections.find(({ id }) => id === section)?.counts ?? NO_RATINGS).toEqual(expected);
    }
    for (const id of [a, b, c]) {
      const piece = await articleStatistics(boss(), id);
      expect(piece.counts).toEqual(counts(kept, (k) => k.articleId === id));
      for (const { day, counts: shown } of piece.days)
        expect(shown).toEqual(counts(kept, (k) => k.articleId === id && k.day === day));
      expect(piece.section.counts).toEqual(counts(kept, (k) => where[k.articleId] === where[id]));
    }
    for (const { id, counts: shown } of [...board.best, ...board.worst])
      expect(shown).toEqual(counts(kept, (k) => k.articleId === id && k.day >= week));
    expect(await rebuildRatings(system(), { checkOnly: true })).toMatchObject({ differed: [], daysDiffered: [] });
  };
  await check({ [a]: home, [b]: home, [c]: away });

  const moved = { kind: "news" as const, title: "Bài đổi chuyên mục", sapo: "Sapo của bài.", sectionId: home };
  const content = { ...moved, body: { type: "doc" as const, content: [paragraph("Đoạn văn.")] } };
  const hash = await saveRevision(system(), { articleId: c, content });
  await approveRevision(system(), { articleId: c, hash });
  await publishRevision(system(), { articleId: c, hash });
  await check({ [a]: home, [b]: home, [c]: home });
  const left = await system().db.select().from(ratingSectionDays).where(eq(ratingSectionDays.sectionId, away));
  expect(left.every(({ n1, n2, n3, n4, n5 }) => n1 + n2 + n3 + n4 + n5 === 0)).toBe(true);
});

function add(x: Counts, y: Counts): Counts {
  return [x[0] + y[0], x[1] + y[1], x[2] + y[2], x[3] + y[3], x[4] + y[4]];
}

test("an editor of one section sees its figures and no other's; a reader and a journalist see none", async () => {
  const [own, other] = [await makeSection(), await makeSection()];
  for (const sectionId of [own, other]) {
    const { id: articleId } = await makeArticle({ sectionId });
    await rateArticle(someone(NOW), { articleId, level: 4 });
  }
  const editor = as(user("editor", own), NOW);
  expect((await sectionStatistics(editor, 7)).map(({ id }) => id)).toEqual([own]);
  const { id: foreign } = await makeArticle({ sectionId: other });
  await expect(articleStatistics(editor, foreign)).rejects.toMatchObject({ code: "not_found" });
  for (const role of ["reader", "journalist"] as const) {
    const ctx = as(user(role), NOW);
    expect(await sectionStatistics(ctx, 7)).toEqual([]);
    expect(await authorStatistics(ctx, 7)).toEqual([]);
    await expect(articleStatistics(ctx, foreign)).rejects.toMatchObject({ code: "not_found" });
    await expect(dashboard(ctx)).rejects.toMatchObject({ code: "forbidden" });
    expect(await ownPieces(ctx, 1)).toEqual({ pieces: [], hasMore: false });
  }
});

test("a journalist sees what she made and what bears her name, whoever brought it to the desk", async () => {
  const me = user("journalist");
  const authorId = await createAuthor(systemContext("test"), { penName: "Minh Hà", userId: me.id });
  const other = await createAuthor(systemContext("test"), { penName: "Lê Bộc" });
  const signed = await makeArticle({ byline: [{ authorId, role: "author" }] }, new Date(NOW.getTime() - 1000));
  const foreign = await makeArticle({ byline: [{ authorId: other, role: "author" }] });
  const made = await makeArticle({ title: "Bài tự làm" }, NOW);
  await atomically(systemContext("test"), async ({ db }) => {
    await db.update(articles).set({ createdBy: me.id }).where(eq(articles.id, made.id));
  });
  const { pieces } = await ownPieces(as(me, NOW), 1);
  expect(pieces.map(({ id }) => id)).toEqual([made.id, signed.id]);
  for (const { id } of pieces) expect((await articleStatistics(as(me, NOW), id)).id).toBe(id);
  await expect(articleStatistics(as(me, NOW), foreign.id)).rejects.toMatchObject({ code: "not_found" });
});
