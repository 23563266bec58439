import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { defineSchema } from "@/db/schema/schema";

export function openSqlite(file: string) {
  return drizzle(new Database(file), { schema: defineSchema("sqlite") });
}
