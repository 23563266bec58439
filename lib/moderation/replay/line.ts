import { z } from "zod";
import type { Level } from "@/lib/ratings/model";

/** A time as ISO 8601, or as milliseconds, or as seconds. */
const Time = z.union([
  z.iso.datetime({ offset: true }).transform((text) => Date.parse(text)),
  z
    .number()
    .positive()
    .transform((n) => (n < 1e11 ? n * 1000 : n)),
]);
const Key = z.union([z.string().min(1), z.number().transform(String)]);

/**
 * One line of a ledger outside the database: JSON, one event of a reader a line, oldest first. Only `article`, `voter`,
 * `level` and `at` must be there.
 */
export const LedgerLine = z.object({
  id: Key.optional(),
  article: Key,
  section: Key.nullish(),
  authors: z.array(Key).default([]),
  voter: Key,
  /** null takes the rating back. */
  level: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.null()])
    .transform((level): Level | null => level),
  at: Time,
  network: Key.nullish(),
  isNew: z.boolean().nullish(),
  dwellMs: z.number().min(0).nullish(),
  status: z.enum(["counted", "quarantined", "void"]).optional(),
});
export type LedgerLine = z.input<typeof LedgerLine>;
export type LedgerEvent = z.output<typeof LedgerLine>;
