import { sql } from "drizzle-orm";
import { mergedIds, revisions } from "@/db/client";

/** The section of a revision, or what it was merged into; the query joins `mergedIds` on the revision's section. */
export const standingSection = sql`coalesce(${mergedIds.survivorId}, ${revisions.sectionId})`;
