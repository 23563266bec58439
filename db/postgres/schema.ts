// For drizzle-kit alone, which wants each table as an export of its own.
import { defineSchema } from "@/db/schema/schema";

export const {
  counters,
  changes,
  settings,
  users,
  userRoles,
  auditLog,
  media,
  sections,
  topics,
  topicAliases,
  series,
  people,
  authors,
  slugRedirects,
  articles,
  revisions,
  approvals,
  listings,
  seriesParts,
  corrections,
  ratingEvents,
  ratings,
  ratingTotals,
  searchDocuments,
} = defineSchema("postgres");
