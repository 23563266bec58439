import { type Check, passed } from "./check";

/** A first comment: nobody knows this writer yet. */
export const newWriter: Check = (_, { settings, approvedBefore }) =>
  settings.holdNewWriters && approvedBefore === 0
    ? { check: "new-writer", outcome: "hold", code: "new-writer", spans: [] }
    : passed("new-writer");
