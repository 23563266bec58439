import { useState } from "react"; // reported: no-restricted-imports lib/: plain TypeScript
import { headers } from "next/headers"; // reported: no-restricted-imports lib/: plain TypeScript
import Database from "better-sqlite3"; // reported: no-restricted-imports lib/: one engine
import { text } from "drizzle-orm/pg-core"; // reported: no-restricted-imports lib/: one engine
import { keep } from "@/app/_front/store"; // reported: no-restricted-imports lib/: what the paper does
import { show } from "@/cli/commands/show"; // reported: no-restricted-imports lib/: what the paper does
import { Card } from "@/components/articles/teaser"; // reported: no-restricted-imports lib/: what the paper does
import { pieces } from "@/db/demo/pieces"; // reported: no-restricted-imports lib/: db/client
import { openSqlite } from "@/db/sqlite/open"; // reported: no-restricted-imports lib/: db/client
import { aReader } from "@/lib/testing/actors"; // reported: no-restricted-imports lib/: lib/testing
import { topics } from "../topics/queries"; // reported: no-restricted-imports lib/: across folders

export const used = [show, useState, headers, Database, text, keep, Card, pieces, openSqlite, aReader, topics];

export default used; // reported: no-default-export
