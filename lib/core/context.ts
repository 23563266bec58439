import { AsyncLocalStorage } from "node:async_hooks";
import { database, type ReadDb, type WriteDb } from "@/db/client";
import type { Role } from "./roles";

/** Who is asking. Never global: handed from function to function. */
export type Actor =
  /** A reader without an account; `voterKey` once they have a signed cookie. `networkKey` never is an address. */
  | { kind: "reader"; voterKey: string | null; networkKey: string }
  | { kind: "user"; id: string; name: string; roles: RoleGrant[]; networkKey: string }
  /** The program itself: commands of an operator, jobs. */
  | { kind: "system"; name: string };

export type RoleGrant = { role: Role; scope: string };

export type Context = { actor: Actor; now: Date; db: ReadDb };
export type WriteContext = { actor: Actor; now: Date; db: WriteDb; last: LastWrite[] };

/**
 * What a transaction writes at its very end, in this order. Announcements and audit entries are numbered without gaps,
 * so each holds a row that every other write wants: taken early, or in different orders, two writes would wait for each
 * other.
 */
export type LastWrite = { order: "1 announce" | "2 audit" | "3 letter"; write: () => Promise<void> };

const ENDED = "a second transaction was opened inside the first: pass the inner ctx";
const inside = new AsyncLocalStorage<true>();

/**
 * Runs `work` in one transaction. The inner context shadows the outer one and every query made with it joins the
 * transaction; called with an inner context it joins; called with the outer one from inside, it throws rather than wait
 * for itself.
 */
export async function atomically<T>(ctx: Context | WriteContext, work: (ctx: WriteContext) => Promise<T>): Promise<T> {
  if (isWriting(ctx)) return work(ctx);
  if (inside.getStore()) throw new Error(ENDED);
  return database().write((db) =>
    inside.run(true, async () => {
      const last: LastWrite[] = [];
      const result = await work({ ...ctx, db, last });
      for (const { write } of last.toSorted((a, b) => (a.order < b.order ? -1 : 1))) await write();
      return result;
    }),
  );
}

function isWriting(ctx: Context | WriteContext): ctx is WriteContext {
  return "isWrite" in ctx.db;
}

/** The context of one request of `actor`. */
export function contextOf(actor: Actor, now: Date = new Date()): Context {
  return { actor, now, db: database().read };
}

/** The program itself is asking: `name` says which part of it. */
export function systemContext(name: string, now: Date = new Date()): Context {
  return contextOf({ kind: "system", name }, now);
}
