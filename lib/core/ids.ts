import { sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { counters } from "@/db/client";
import type { WriteContext } from "./context";

/** A new id: text, UUIDv7, so that ids grow with time. */
export function newId(): string {
  return uuidv7();
}

/**
 * The next number of a gapless series. On PostgreSQL the counter's row stays locked until the transaction ends, so
 * numbers become visible in their own order.
 */
export async function nextNumber(
  ctx: WriteContext,
  series: "article" | "change" | "audit" | "listing" | "taxonomy" | "operations",
): Promise<number> {
  const [row] = await ctx.db
    .insert(counters)
    .values({ name: series, value: 1 })
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + 1` } })
    .returning({ value: counters.value });
  if (!row) throw new Error(`no number for ${series}`);
  return row.value;
}
