import { accountsTables } from "./accounts";
import { articlesTables } from "./articles";
import { auditTables } from "./audit";
import { commentsTables } from "./comments";
import { coreTables } from "./core";
import { draftsTables } from "./drafts";
import { jobsTables } from "./jobs";
import { type Dialect, kit } from "./kit";
import { mediaTables } from "./media";
import { operationsTables } from "./operations";
import { ratingsTables } from "./ratings";
import { searchTables } from "./search";
import { topicsTables } from "./topics";
import { workflowTables } from "./workflow";

/** Every table of the paper, for one engine. */
export function defineSchema(dialect: Dialect) {
  const k = kit(dialect);
  const accounts = accountsTables(k);
  const media = mediaTables(k);
  const topics = topicsTables(k, media);
  const articles = articlesTables(k, topics);
  return {
    ...coreTables(k),
    ...accounts,
    ...auditTables(k),
    ...media,
    ...topics,
    ...articles,
    ...ratingsTables(k, articles),
    ...searchTables(k, articles),
    ...draftsTables(k, articles),
    ...workflowTables(k, articles, accounts),
    ...commentsTables(k, articles),
    ...jobsTables(k),
    ...operationsTables(k),
  };
}

export type Schema = ReturnType<typeof defineSchema>;
