import { accountsTables } from "./accounts";
import { articlesTables } from "./articles";
import { auditTables } from "./audit";
import { coreTables } from "./core";
import { type Dialect, kit } from "./kit";
import { mediaTables } from "./media";
import { ratingsTables } from "./ratings";
import { searchTables } from "./search";
import { topicsTables } from "./topics";

/** Every table of the paper, for one engine. */
export function defineSchema(dialect: Dialect) {
  const k = kit(dialect);
  const media = mediaTables(k);
  const topics = topicsTables(k, media);
  const articles = articlesTables(k, topics);
  return {
    ...coreTables(k),
    ...accountsTables(k),
    ...auditTables(k),
    ...media,
    ...topics,
    ...articles,
    ...ratingsTables(k, articles),
    ...searchTables(k, articles),
  };
}

export type Schema = ReturnType<typeof defineSchema>;
