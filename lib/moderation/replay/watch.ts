import { findBurst, REACH_MS } from "@/lib/moderation/rules/find-burst";
import { findSerial } from "@/lib/moderation/rules/find-serial";
import type { Finding } from "@/lib/moderation/rules/finding";
import { type Baseline, countVotes, isOnSide, type Vote } from "@/lib/moderation/rules/stream";
import type { Thresholds } from "@/lib/moderation/rules/thresholds";
import { type Counts, NO_RATINGS } from "@/lib/ratings/model";
import type { LedgerEvent } from "./line";

/** So long after a rating the rules look at its article, as in the running paper (inspect-ratings.ts). */
export const SWEEP_MS = 20_000;
const LONGEST_STREAM = 4000;
const DAY = 86_400_000;

type Followed = {
  id: string;
  section: string;
  authors: readonly string[];
  stream: Vote[];
  older: Counts;
  since: number;
  voters: Set<string>;
};
export type Found = { at: number; articleId: string; author: string | null; finding: Finding };

/** Follows a ledger in its own time and applies the rules as the running paper would. Changes nothing anywhere. */
export class Watch {
  readonly found: Found[] = [];
  private readonly articles = new Map<string, Followed>();
  private readonly sections = new Map<string, [number, number, number, number, number]>();
  private readonly byAuthor = new Map<string, Set<Followed>>();
  private readonly due = new Map<string, number>();
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
      network: event.network ?? null,
      isNew: event.isNew ?? null,
      dwellMs: event.dwellMs ?? null,
      at: event.at,
      state: "counted",
    });
    if (event.level !== null) {
      const section = this.sections.get(article.section) ?? [0, 0, 0, 0, 0];
      section[event.level - 1] = (section[event.level - 1] ?? 0) + 1;
      this.sections.set(article.section, section);
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
      this.take(at, id, null, findBurst(article.stream, this.baselineOf(article), this.thresholds));
      for (const author of article.authors) this.lookAtAuthor(author, at, id);
    }
  }

  private lookAtAuthor(author: string, at: number, articleId: string): void {
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
    const section = this.sections.get(articles[0]?.section ?? "") ?? NO_RATINGS;
    const since = Math.max(at - DAY, Math.min(...articles.map((a) => a.since)));
    this.take(at, articleId, author, findSerial(recent, usualLow(add(older, section)), this.thresholds));
    this.take(at, articleId, author, findBurst(recent, { older, section, since }, this.thresholds));
  }

  private take(at: number, articleId: string, author: string | null, finding: Finding | null): void {
    if (!finding) return;
    for (const vote of finding.votes) vote.state = "held";
    this.found.push({ at, articleId, author, finding });
  }

  private baselineOf({ older, section, since }: Followed): Baseline {
    return { older, section: this.sections.get(section) ?? NO_RATINGS, since };
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
