import { and, eq, gt } from "drizzle-orm";
import { draftPresence } from "@/db/client";
import { atomically, type Context } from "@/lib/core/context";
import { type PersonHere, PRESENCE_MS } from "@/lib/drafts/model";

/** A window that stays where it is writes a row this often, not with every question. */
const REFRESH_MS = 20_000;

type Window = { articleId: string; windowId: string; at: string | null };

/** Notes that the actor has the article open; writes only when that is news. */
export async function noteWindow(ctx: Context, { articleId, windowId, at }: Window): Promise<void> {
  if (ctx.actor.kind !== "user") return;
  const { id: userId, name: userName } = ctx.actor;
  const key = and(eq(draftPresence.articleId, articleId), eq(draftPresence.windowId, windowId));
  const [row] = await ctx.db.select().from(draftPresence).where(key).limit(1);
  const isFresh = row && ctx.now.getTime() - row.seenAt.getTime() < REFRESH_MS;
  if (isFresh && row.unitId === at && row.userId === userId) return;
  const seen = { userId, userName, unitId: at, seenAt: ctx.now };
  await atomically(ctx, (ctx) =>
    ctx.db
      .insert(draftPresence)
      .values({ articleId, windowId, ...seen })
      .onConflictDoUpdate({ target: [draftPresence.articleId, draftPresence.windowId], set: seen }),
  );
}

/** Who has the article open, each open window; the asking person's own come last. */
export async function peopleHere(ctx: Context, articleId: string): Promise<PersonHere[]> {
  const alive = new Date(ctx.now.getTime() - PRESENCE_MS);
  const rows = await ctx.db
    .select({ userId: draftPresence.userId, name: draftPresence.userName, unitId: draftPresence.unitId })
    .from(draftPresence)
    .where(and(eq(draftPresence.articleId, articleId), gt(draftPresence.seenAt, alive)))
    .limit(100);
  const me = ctx.actor.kind === "user" ? ctx.actor.id : null;
  return rows
    .map((row) => ({ ...row, isMe: row.userId === me }))
    .toSorted((a, b) => Number(a.isMe) - Number(b.isMe) || (a.name < b.name ? -1 : 1));
}
