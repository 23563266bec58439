import type { Engine } from "./engine";
import { databaseLocation } from "./location";
import { openPostgres } from "./postgres/open";
import { postgresSearch } from "./postgres/search";
import { defineSchema } from "./schema/schema";
import type { SearchIndex } from "./search-index";
import { openSqlite } from "./sqlite/open";
import { sqliteSearch } from "./sqlite/search";

export type { ReadDb, WriteDb } from "./engine";
export type { IndexedDocument, IndexQuery, IndexSearch } from "./search-index";

/** The tables of the engine in use. The one door: nothing else in the program names an engine's tables. */
export const {
  counters,
  changes,
  settings,
  users,
  userRoles,
  sessions,
  totpSecrets,
  recoveryCodes,
  accountTokens,
  signInAttempts,
  roleProposals,
  consents,
  auditLog,
  media,
  mediaUses,
  mediaWords,
  sections,
  topics,
  topicAliases,
  series,
  people,
  authors,
  slugRedirects,
  mergedIds,
  nameWords,
  articles,
  revisions,
  approvals,
  listings,
  seriesParts,
  corrections,
  ratingEvents,
  ratings,
  ratingTotals,
  ratingCases,
  ratingHolds,
  ratingDecisions,
  ratingReasons,
  answerSignals,
  answerSignalSwitches,
  deskNotices,
  deskLetters,
  ratingDays,
  ratingSectionDays,
  searchDocuments,
  searchWords,
  drafts,
  draftUnits,
  draftOps,
  draftConflicts,
  draftPresence,
  revisionMarks,
  interviews,
  deskArticles,
  deskNotes,
  deskReads,
  checklistMarks,
  homeSlots,
  comments,
  commentDecisions,
  commentSwitches,
  commentLikes,
  commentReports,
  contentReports,
  savedArticles,
  jobs,
  backups,
  merges,
} = defineSchema(databaseLocation().dialect);

/** Full-text search on the engine in use. */
export const searchIndex: SearchIndex = databaseLocation().dialect === "postgres" ? postgresSearch : sqliteSearch;

const KEY = Symbol.for("toasoan.database");
type Held = { [KEY]?: Engine };

/**
 * The open database of this process. Next bundles this module more than once into one process, and SQLite must have
 * one writer: so the handle lives on globalThis.
 */
export function database(): Engine {
  const held = globalThis as Held;
  held[KEY] ??= openDatabase();
  return held[KEY];
}

export async function closeDatabase(): Promise<void> {
  const held = globalThis as Held;
  const open = held[KEY];
  delete held[KEY];
  await open?.close();
}

function openDatabase(): Engine {
  const location = databaseLocation();
  return location.dialect === "postgres" ? openPostgres(location.url) : openSqlite(location.file);
}

type Lockable = {
  for(strength: "update", config: { skipLocked: true }): unknown;
  for(strength: "no key update"): unknown;
};

/**
 * The rows of a select inside a write, locked until it ends; what another write has locked is left out. SQLite has one
 * write at a time.
 */
export function skipLocked<Q extends Lockable>(query: Q): Q {
  if (database().dialect === "postgres") query.for("update", { skipLocked: true });
  return query;
}

/**
 * The rows of a select inside a write, locked until it ends: another write that asks for them waits, and then sees what
 * this one wrote. SQLite has one write at a time.
 */
export function oneAtATime<Q extends Lockable>(query: Q): Q {
  if (database().dialect === "postgres") query.for("no key update");
  return query;
}

/** True for the error of a UNIQUE constraint, whichever engine raised it. */
export function isUniqueViolation(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause) {
    const code = (e as { code?: unknown }).code;
    if (code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY" || code === "23505") return true;
  }
  return false;
}
