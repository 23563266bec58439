import { type Context, contextOf } from "@/lib/core/context";

/** The context of a public page: nobody in particular, so that what it renders is the same for every reader. */
export function publicContext(): Context {
  return contextOf({ kind: "reader", voterKey: null, networkKey: "" });
}
