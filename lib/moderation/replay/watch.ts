import { findBurst, REACH_MS } from "@/lib/moderation/rules/find-burst";
import { findDrip } from "@/lib/moderation/rules/find-drip";
import { findRing } from "@/lib/moderation/rules/find-ring";
import { findSerial } from "@/lib/moderation/rules/find-serial";
import type { Finding } from "@/lib/moderation/rules/finding";
import { type Baseline, countVotes, isOnSide, type Vote } from "@/lib/moderation/rules/stream";
import type { Thresholds } from "@/lib/moderation/rules/thresholds";
import { type Counts, NO_RATINGS } from "@/lib/ratings/model";
import type { LedgerEvent } from "./line";

/** So long after a rating the rules look at its article, as in the running paper (inspect-ratings.ts). */
export const SWEEP_MS = 20_000;
const LONGEST_STREAM = 4000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A drip is slow: it is looked for twice an hour. */
const DRIP_MS = 30 * 60_000;
const MOST_ROUNDS = 6;

type Followed = {
  id: string;
  section: string;
  authors: readonly string[];
  stream: Vote[];
  older: Counts;
  since: number;
  voters: Set<string>;
  /** Every rating that it got, which its section need not tell it. */
  given: [number, number, number, number, number];
  drippedAt: number;
};
export type Found = { at: number; articleId: string; author: string | null; finding: Finding };

/** Follows a ledger in its own time and applies the rules as the running paper would. Changes nothing anywhere. */
export class Watch {
  readonly found: Found[] = [];
  private readonly articles = new Map<string, Followed>();
  private readonly sections = new Map<string, [number, number, number, number, number]>();
  private readonly byAuthor = new Map<string, Set<Followed>>();
  private readonly due = new Map<string, number>();
  private readonly drippedAt = new Map<string, number>();
  private count = 0;

  private readonly thresholds: Thresholds;
  private readonly only: ReadonlySet<string> | undefined;

  /** `only`: the articles that are looked at; all of them when left out. */
  constructor(thresholds: Thresholds, only?: ReadonlySet<string>) {
    this.thresholds = thresholds;
    this.only = only;
  }

  feed(event: LedgerEvent): void {
    this.look(event.at);
    const article = this.follow(event);
    const isChange = article.voters.has(event.voter);
    article.voters.add(event.voter);
    article.stream.push({
      id: event.id ?? String(++this.count),
      articleId: event.article,
      voter: event.voter,
      level: event.level,
      isChange,
      network: event.network == null ? null : `${Math.floor((event.at + 7 * HOUR) / DAY)} ${event.network}`,
      isNew: event.isNew ?? null,
      dwellMs: event.dwellMs ?? null,
      at: event.at,
      state: "counted",
    });
    if (event.level !== null) {
      const section = this.sections.get(article.section) ?? [0, 0, 0, 0, 0];
      this.sections.set(article.section, section);
      for (const counts of [section, article.given]) counts[event.level - 1] = (counts[event.level - 1] ?? 0) + 1;
    }
    if (!this.due.has(event.article) && (this.only?.has(event.article) ?? true))
      this.due.set(event.article, event.at + SWEEP_MS);
  }

  finish(): void {
    this.look(Number.POSITIVE_INFINITY);
  }

  private follow(event: LedgerEvent): Followed {
    const known = this.articles.get(event.article);
    if (known) return known;
    const article: Followed = {
      id: event.article,
      section: event.section ?? "",
      authors: event.authors,
      stream: [],
      older: NO_RATINGS,
      since: event.at,
      voters: new Set(),
      given: [0, 0, 0, 0, 0],
      drippedAt: Number.NEGATIVE_INFINITY,
    };
    this.articles.set(event.article, article);
    for (const author of event.authors)
      this.byAuthor.set(author, (this.byAuthor.get(author) ?? new Set()).add(article));
    return article;
  }

  /** Every article was put in line the same time after its rating, so the line is in the order of time. */
  private look(now: number): void {
    for (const [id, at] of this.due) {
      if (at > now) return;
      this.due.delete(id);
      const article = this.articles.get(id);
      if (!article) continue;
      this.trim(article, at);
      this.lookAtArticle(article, at);
      for (const author of article.authors) this.lookAtAuthor(author, at, id);
    }
  }

  /** Looks again after each finding, as the running paper does. */
  private lookAtArticle(article: Followed, at: number): void {
    const isDripDue = at - article.drippedAt >= DRIP_MS;
    if (isDripDue) article.drippedAt = at;
    const baseline = this.baselineOf(article);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const found =
        findBurst(article.stream, baseline, this.thresholds) ??
        (isDripDue ? findDrip(article.stream, baseline, this.thresholds) : null);
      if (!found) return;
      this.take(at, article.id, null, found);
    }
  }

  private lookAtAuthor(author: string, at: number, articleId: string): void {
    this.lookForAuthorsDrip(author, at, articleId);
    const articles = [...(this.byAuthor.get(author) ?? [])].filter((a) => (a.stream.at(-1)?.at ?? 0) > at - DAY);
    if (articles.length < 3) return;
    const recent = articles.flatMap((a) => a.stream.filter((v) => v.at > at - DAY)).toSorted((a, b) => a.at - b.at);
    const older = articles.reduce<Counts>(
      (sum, a) =>
        countVotes(
          a.stream.filter((v) => v.at <= at - DAY && v.state === "counted"),
          add(sum, a.older),
        ),
      NO_RATINGS,
    );
    const section = this.sectionWithout(articles);
    const since = Math.max(at - DAY, Math.min(...articles.map((a) => a.since)));
    this.take(at, articleId, author, findRing(recent, this.thresholds));
    this.take(at, articleId, author, findSerial(recent, usualLow(add(older, section)), this.thresholds));
    const olderOf = (id: string) => this.articles.get(id)?.older ?? NO_RATINGS;
    this.take(at, articleId, author, findBurst(recent, { older, olderOf, section, since }, this.thresholds));
  }

  private lookForAuthorsDrip(author: string, at: number, articleId: string): void {
    const all = [...(this.byAuthor.get(author) ?? [])].filter((a) => (a.stream.at(-1)?.at ?? 0) > at - REACH_MS);
    if (all.length < 3 || at - (this.drippedAt.get(author) ?? 0) < DRIP_MS) return;
    this.drippedAt.set(author, at);
    // What is held of one piece says nothing of the others.
    const stream = all.flatMap((a) => a.stream.filter(({ state }) => state !== "held")).toSorted((a, b) => a.at - b.at);
    const older = all.reduce<Counts>((sum, a) => add(sum, a.older), NO_RATINGS);
    const olderOf = (id: string) => this.articles.get(id)?.older ?? NO_RATINGS;
    const baseline = { older, olderOf, section: this.sectionWithout(all), since: Math.min(...all.map((a) => a.since)) };
    this.take(at, articleId, author, findDrip(stream, baseline, this.thresholds));
  }

  /** What the other pieces of the section are used to. */
  private sectionWithout(own: readonly Followed[]): Counts {
    const section = own[0]?.section ?? "";
    const all = this.sections.get(section) ?? NO_RATINGS;
    return own.filter((a) => a.section === section).reduce<Counts>((left, { given }) => less(left, given), all);
  }

  private take(at: number, articleId: string, author: string | null, finding: Finding | null): void {
    if (!finding) return;
    for (const vote of finding.votes) vote.state = "held";
    this.found.push({ at, articleId, author, finding });
  }

  private baselineOf(article: Followed): Baseline {
    return { older: article.older, section: this.sectionWithout([article]), since: article.since };
  }

  private trim(article: Followed, now: number): void {
    const { stream } = article;
    const old = stream.findIndex(({ at }) => at > now - 2 * REACH_MS);
    const many = stream.length - LONGEST_STREAM;
    const cut = Math.max(old < 0 ? stream.length : old, many);
    if (cut < 200 && cut < stream.length / 2) return;
    const gone = stream.splice(0, cut);
    article.older = countVotes(
      gone.filter(({ state }) => state === "counted"),
      article.older,
    );
  }
}

/** The share of low ratings that articles like these get. */
export function usualLow(counts: Counts): number {
  const total = counts.reduce((a, b) => a + b, 0);
  return (
    ([1, 2] as const).reduce((low, level) => low + (isOnSide(level, "1-2") ? (counts[level - 1] ?? 0) : 0), 3) /
    (total + 15)
  );
}

function add(a: Counts, b: Counts): Counts {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]];
}

function less(a: Counts, b: Counts): Counts {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3], a[4] - b[4]];
}
