import { database } from "@/db/client";
import type { Context } from "@/lib/core/context";

/** The context of a public page: nobody in particular, so that what it renders is the same for every reader. */
export function publicContext(): Context {
  return { actor: { kind: "reader", voterKey: null, networkKey: "" }, now: new Date(), db: database().read };
}
