import { closeDatabase } from "@/db/client";
import { decideComments } from "@/lib/comments/commands/decide";
import type { DecideComments } from "@/lib/comments/input";
import { atomically, type Context, systemContext, type WriteContext } from "@/lib/core/context";
import { decideRatings } from "./commands/decide-ratings";
import type { DecideRatings } from "./input";

export type BulkAct = { ratings: DecideRatings } | { comments: DecideComments };

const STATEMENTS = ["select", "selectDistinct", "insert", "update", "delete"];

/** A transaction that counts its statements and ends the program, without a word, before the wanted one. */
function counted(ctx: WriteContext, killAt: number, onStatement: () => void): WriteContext {
  let n = 0;
  const db = new Proxy(ctx.db, {
    get(target, name, receiver): unknown {
      if (typeof name === "string" && STATEMENTS.includes(name)) {
        onStatement();
        if (++n === killAt) process.kill(process.pid, "SIGKILL");
      }
      return Reflect.get(target, name, receiver);
    },
  });
  return { ...ctx, db };
}

/** Run by the test that kills it: one bulk decision, ended before its n-th statement; says how many it needed. */
async function decide(act: BulkAct, killAt: number): Promise<void> {
  let statements = 0;
  await atomically(systemContext("test"), async (ctx) => {
    const inner = counted(ctx, killAt, () => statements++);
    // A command that is given a transaction joins it (lib/core/context).
    const joined = inner as unknown as Context;
    if ("ratings" in act) await decideRatings(joined, act.ratings);
    else await decideComments(joined, act.comments);
  });
  process.stdout.write(`${statements}\n`);
  await closeDatabase();
}

const [, , act, killAt] = process.argv;
if (act !== undefined && killAt !== undefined) await decide(JSON.parse(act) as BulkAct, Number(killAt));
