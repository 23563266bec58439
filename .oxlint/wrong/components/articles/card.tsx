import { headers } from "next/headers"; // reported: no-restricted-imports components/: a screen
import { rateArticle } from "@/app/_actions/rate"; // reported: no-restricted-imports components/: props in
import { show } from "@/cli/commands/show"; // reported: no-restricted-imports components/: props in
import type { ReadDb } from "@/db/client"; // reported: no-restricted-imports components/: props in
import { publishArticle } from "@/lib/articles/commands"; // reported: no-restricted-imports components/: of lib
import { articleBySlug } from "@/lib/articles/reads"; // reported: no-restricted-imports components/: of lib
import { database } from "@/lib/core/context"; // reported: no-restricted-imports components/: of lib
import { stars } from "../ratings/stars"; // reported: no-restricted-imports components/: across folders

export function Card({ db }: { db: ReadDb }) {
  return <p>{[headers, rateArticle, publishArticle, articleBySlug, database, stars, show, db].length}</p>;
}

export default Card; // reported: no-default-export
