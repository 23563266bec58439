import { desc, eq, inArray } from "drizzle-orm";
import {
  articles,
  authors,
  comments,
  contentReports,
  deskArticles,
  media,
  people,
  ratingCases,
  revisions,
  sections,
  series,
  topics,
  users,
} from "@/db/client";
import type { AuditEntry } from "@/lib/audit/model";
import type { Context } from "@/lib/core/context";

const MOST_REVISIONS = 500;

/** What the things that these entries speak of are called now, by id. */
export async function auditNames(ctx: Context, entries: readonly AuditEntry[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const idsOf = (...types: string[]) => [
    ...new Set(entries.filter((it) => types.includes(it.objectType)).map((it) => it.objectId)),
  ];
  const { db } = ctx;
  const note = (rows: { id: string; name: string }[]) => {
    for (const { id, name } of rows) if (name !== "" && !names.has(id)) names.set(id, name);
  };
  const articleIds = idsOf("article", "rating");
  if (articleIds.length > 0) {
    note(
      await db
        .select({ id: revisions.articleId, name: revisions.title })
        .from(revisions)
        .where(inArray(revisions.articleId, articleIds))
        .orderBy(desc(revisions.createdAt))
        .limit(MOST_REVISIONS),
    );
    // Drafts that nobody has sent yet have no revision, only a working title.
    const unnamed = articleIds.filter((id) => !names.has(id));
    if (unnamed.length > 0)
      note(
        await db
          .select({ id: deskArticles.articleId, name: deskArticles.title })
          .from(deskArticles)
          .where(inArray(deskArticles.articleId, unnamed)),
      );
  }
  const userIds = idsOf("user", "account");
  if (userIds.length > 0)
    note(await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, userIds)));
  for (const [type, table, name] of [
    ["section", sections, sections.name],
    ["topic", topics, topics.name],
    ["series", series, series.title],
    ["person", people, people.fullName],
    ["author", authors, authors.penName],
    ["comment", comments, comments.name],
    ["media", media, media.fileName],
  ] as const) {
    const ids = idsOf(type);
    if (ids.length > 0) note(await db.select({ id: table.id, name }).from(table).where(inArray(table.id, ids)));
  }
  for (const [type, table] of [
    ["rating-case", ratingCases],
    ["report", contentReports],
  ] as const) {
    const ids = idsOf(type);
    if (ids.length > 0)
      note(
        await db
          .select({ id: table.id, name: revisions.title })
          .from(table)
          .innerJoin(articles, eq(articles.id, table.articleId))
          .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
          .where(inArray(table.id, ids)),
      );
  }
  return names;
}
