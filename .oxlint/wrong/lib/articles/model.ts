import { readFileSync } from "node:fs"; // reported: no-restricted-imports model, input: safe in a browser, so nothing
import { sql } from "drizzle-orm"; // reported: no-restricted-imports model, input: safe in a browser, so nothing
import { keep } from "@/app/_front/keep"; // reported: no-restricted-imports model, input: safe in a browser, so neither
import { show } from "@/cli/commands/show"; // reported: no-restricted-imports model, input: safe in a browser, so neither
import { Teaser } from "@/components/articles/teaser"; // reported: no-restricted-imports model, input: safe in a browser, so neither
import { articles } from "@/db/client"; // reported: no-restricted-imports model, input: safe in a browser, so neither
import { atomically } from "@/lib/core/context"; // reported: no-restricted-imports model, input: only each other
import { topicBySlug } from "@/lib/topics/queries"; // reported: no-restricted-imports model, input: only each other
import { publishArticle } from "./commands"; // reported: no-restricted-imports model, input: only each other
import { placeInLists } from "./internal/lists"; // reported: no-restricted-imports model, input: only each other
import { reviewQueue } from "./queries"; // reported: no-restricted-imports model, input: only each other
import { TOPIC_KINDS } from "../topics/model"; // reported: no-restricted-imports model, input: across folders

export const used = [readFileSync, sql, articles, atomically, topicBySlug, publishArticle, placeInLists, reviewQueue, keep, show, Teaser, TOPIC_KINDS];
