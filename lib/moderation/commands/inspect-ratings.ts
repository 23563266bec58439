import { and, asc, desc, eq, gt, gte, inArray, like, sql } from "drizzle-orm";
import { articles, listings, ratingDays, ratingEvents, ratingHolds, ratingSectionDays, revisions } from "@/db/client";
import type { Context } from "@/lib/core/context";
import { usualLow } from "@/lib/moderation/replay/watch";
import { findBurst, REACH_MS } from "@/lib/moderation/rules/find-burst";
import { findDrip } from "@/lib/moderation/rules/find-drip";
import { findRing } from "@/lib/moderation/rules/find-ring";
import { findSerial } from "@/lib/moderation/rules/find-serial";
import type { Finding } from "@/lib/moderation/rules/finding";
import type { Baseline, Vote } from "@/lib/moderation/rules/stream";
import type { Thresholds } from "@/lib/moderation/rules/thresholds";
import { type Counts, type Level, NO_RATINGS } from "@/lib/ratings/model";
import { siteSettings } from "@/lib/settings/queries";
import { dayKeyVn } from "@/lib/text/dates";
import { holdRatings } from "./hold-ratings";

const DAY = 86_400_000;
const LONGEST_STREAM = 4000;
/** One sweep looks at so many articles; more than that never get ratings within its time. */
const MOST_ARTICLES = 400;
const SECTION_DAYS = 60;
const MOST_ROUNDS = 6;

/** Looks at every article that was rated since, and at its authors, and holds what the rules find. */
export async function inspectRatings(ctx: Context, since: Date): Promise<{ looked: number; held: number }> {
  const { integrity } = (await siteSettings(ctx)).ratings;
  if (!integrity.isOn) return { looked: 0, held: 0 };
  const rated = await ctx.db
    .selectDistinct({ id: ratingEvents.articleId })
    .from(ratingEvents)
    .where(gte(ratingEvents.at, since))
    .limit(MOST_ARTICLES);
  let held = 0;
  const authors = new Map<string, string>();
  for (const { id } of rated) {
    held += await inspectArticle(ctx, id, integrity);
    for (const author of await authorLists(ctx, id)) authors.set(author, id);
  }
  for (const [list, articleId] of authors) held += await inspectAuthor(ctx, list, articleId, integrity);
  return { looked: rated.length, held };
}

/** Looks again after each finding: what is held first makes the rest of a long attack stand out. */
async function inspectArticle(ctx: Context, id: string, thresholds: Thresholds): Promise<number> {
  let held = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const stream = await streamOf(ctx, id);
    const { olderOf: _, ...baseline } = await baselineOf(ctx, [id]);
    const found = findBurst(stream, baseline, thresholds) ?? findDrip(stream, baseline, thresholds);
    const more = await hold(ctx, id, found);
    if (more === 0) break;
    held += more;
  }
  return held;
}

async function hold(ctx: Context, articleId: string, finding: Finding | null): Promise<number> {
  return finding ? holdRatings(ctx, articleId, finding) : 0;
}

/** A day of bursts and serial votes, and a week of drips, over the author's pieces together. */
async function inspectAuthor(ctx: Context, list: string, articleId: string, thresholds: Thresholds): Promise<number> {
  const [dayAgo, weekAgo] = [new Date(ctx.now.getTime() - DAY), new Date(ctx.now.getTime() - REACH_MS)];
  const rated = await ctx.db
    .select({ id: ratingEvents.articleId, last: sql<Date>`max(${ratingEvents.at})`.mapWith(ratingEvents.at) })
    .from(ratingEvents)
    .innerJoin(listings, and(eq(listings.articleId, ratingEvents.articleId), eq(listings.list, list)))
    .where(gt(ratingEvents.at, weekAgo))
    .groupBy(ratingEvents.articleId)
    .limit(MOST_ARTICLES);
  const ofWeek = rated.map(({ id }) => id);
  if (ofWeek.length < 3) return 0;
  // What is held of one piece says nothing of the others.
  const week = (await votesOf(ctx, ofWeek, weekAgo)).filter(({ state }) => state !== "held");
  const drip = findDrip(week, await baselineOf(ctx, ofWeek, weekAgo), thresholds);
  const held = await hold(ctx, articleId, drip);
  const ofDay = rated.filter(({ last }) => last > dayAgo).map(({ id }) => id);
  if (ofDay.length < 3) return held;
  const baseline = await baselineOf(ctx, ofDay, dayAgo);
  const stream = await votesOf(ctx, ofDay, dayAgo);
  const add = (a: Counts, b: Counts): Counts => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]];
  const low = usualLow(add(baseline.older, baseline.section));
  const patterns = [
    findRing(stream, thresholds),
    findSerial(stream, low, thresholds),
    findBurst(stream, baseline, thresholds),
  ];
  let more = 0;
  for (const found of patterns) more += await hold(ctx, articleId, found);
  return held + more;
}

async function authorLists(ctx: Context, articleId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ list: listings.list })
    .from(listings)
    .where(and(eq(listings.articleId, articleId), like(listings.list, "author:%")));
  return rows.map(({ list }) => list);
}

async function streamOf(ctx: Context, articleId: string): Promise<Vote[]> {
  return votesOf(ctx, [articleId], new Date(ctx.now.getTime() - REACH_MS));
}

async function votesOf(ctx: Context, articleIds: string[], from: Date): Promise<Vote[]> {
  const rows = await ctx.db
    .select({
      id: ratingEvents.id,
      articleId: ratingEvents.articleId,
      voter: ratingEvents.voterKey,
      level: ratingEvents.level,
      prevId: ratingEvents.prevId,
      network: ratingEvents.networkKey,
      isNew: ratingEvents.isNewVoter,
      dwellMs: ratingEvents.dwellMs,
      at: ratingEvents.at,
      hold: ratingHolds.status,
    })
    .from(ratingEvents)
    .leftJoin(ratingHolds, eq(ratingHolds.eventId, ratingEvents.id))
    .where(and(inArray(ratingEvents.articleId, articleIds), gt(ratingEvents.at, from)))
    .orderBy(desc(ratingEvents.at), desc(ratingEvents.id))
    .limit(LONGEST_STREAM);
  return rows.toReversed().map(({ prevId, hold: held, ...row }) => ({
    ...row,
    level: row.level as Level | null,
    isChange: prevId !== null,
    // Brought along from elsewhere: nothing is known of the reader.
    network: isUnknown(row.network) ? null : row.network,
    isNew: isUnknown(row.network) ? null : row.isNew,
    at: row.at.getTime(),
    state: held === null ? "counted" : held === "released" ? "trusted" : "held",
  }));
}

function isUnknown(network: string): boolean {
  return network === "past" || network === "";
}

/** The ratings of these articles before the stream, and what their section is used to. */
async function baselineOf(
  ctx: Context,
  articleIds: string[],
  from = new Date(ctx.now.getTime() - REACH_MS),
): Promise<Baseline> {
  const first = dayKeyVn(from);
  const days = await ctx.db
    .select()
    .from(ratingDays)
    .where(inArray(ratingDays.articleId, articleIds))
    .orderBy(asc(ratingDays.day));
  const older = days.filter(({ day }) => day < first);
  const [published] = await ctx.db
    .select({ at: articles.firstPublishedAt, sectionId: revisions.sectionId })
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(inArray(articles.id, articleIds))
    .orderBy(asc(articles.firstPublishedAt))
    .limit(1);
  const since = dayKeyVn(new Date(ctx.now.getTime() - SECTION_DAYS * DAY));
  const sectionId = published?.sectionId ?? "";
  const section = await ctx.db
    .select()
    .from(ratingSectionDays)
    .where(and(eq(ratingSectionDays.sectionId, sectionId), gte(ratingSectionDays.day, since)));
  const own = days.filter((row) => row.sectionId === sectionId && row.day >= since);
  const byArticle = Map.groupBy(older, (row) => row.articleId);
  return {
    older: total(older),
    olderOf: (id) => total(byArticle.get(id) ?? []),
    section: less(total(section), total(own)),
    since: Math.max(published?.at?.getTime() ?? 0, from.getTime()),
  };
}

/** What the section's other pieces are used to: an article is not measured by itself. */
function less(all: Counts, own: Counts): Counts {
  const at = (i: 0 | 1 | 2 | 3 | 4) => Math.max(0, all[i] - own[i]);
  return [at(0), at(1), at(2), at(3), at(4)];
}

function total(rows: { n1: number; n2: number; n3: number; n4: number; n5: number }[]): Counts {
  return rows.reduce<Counts>(
    (sum, { n1, n2, n3, n4, n5 }) => [sum[0] + n1, sum[1] + n2, sum[2] + n3, sum[3] + n4, sum[4] + n5],
    NO_RATINGS,
  );
}
