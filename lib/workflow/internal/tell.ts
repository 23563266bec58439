import { and, asc, eq, inArray, or } from "drizzle-orm";
import { deskLetters, deskNotices, userRoles, users } from "@/db/client";
import { CAPABILITIES, type Capability } from "@/lib/accounts/permissions";
import type { WriteContext } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import type { Role } from "@/lib/core/roles";
import { enqueueJob } from "@/lib/jobs/commands";
import { type DeskEvent, GATHER_MS, LETTERS_KIND, QUIET_MS } from "@/lib/workflow/letters";
import { personOf } from "./standing";

const MOST = 200;

/**
 * Lets the people concerned know by letter, in the transaction of the act: a job writes the letter a minute later, with
 * whatever else there is for the same person by then, and no sooner than half an hour after the last one. Nobody is told
 * of what he did himself, nor who does not want to be.
 */
export async function tell(
  ctx: WriteContext,
  articleId: string,
  event: DeskEvent,
  userIds: readonly (string | null)[],
  words = "",
): Promise<void> {
  const { id: own, name: byName } = personOf(ctx.actor);
  const ids = [...new Set(userIds)].flatMap((id) => (id === null || id === own ? [] : id));
  if (ids.length === 0) return;
  const people = await ctx.db
    .select({ id: users.id, isWanted: deskLetters.isWanted, lastAt: deskLetters.lastAt })
    .from(users)
    .leftJoin(deskLetters, eq(deskLetters.userId, users.id))
    .where(and(inArray(users.id, ids), eq(users.status, "active")))
    // In one order for everybody: two acts that tell the same people never wait for each other.
    .orderBy(asc(users.id))
    .limit(MOST);
  for (const { id: userId, isWanted, lastAt } of people) {
    if (isWanted === false) continue;
    await ctx.db
      .insert(deskNotices)
      .values({ id: newId(), userId, articleId, event, byName, words: words.slice(0, 2000), at: ctx.now });
    const soon = ctx.now.getTime() + GATHER_MS;
    const runAt = new Date(Math.max(soon, lastAt === null ? 0 : lastAt.getTime() + QUIET_MS));
    await enqueueJob(ctx, { kind: LETTERS_KIND, runAt, payload: { userId }, uniqueKey: `${LETTERS_KIND}:${userId}` });
  }
}

/** Who does this in the section by its own role; whoever leads the whole paper only where nobody else does. */
export async function whoDoes(
  ctx: WriteContext,
  capability: Capability,
  sectionId: string,
  except: readonly string[] = [],
): Promise<string[]> {
  const roles = CAPABILITIES[capability] as readonly Role[];
  const rows = await ctx.db
    .selectDistinct({ id: users.id, role: userRoles.role })
    .from(userRoles)
    .innerJoin(users, eq(users.id, userRoles.userId))
    .where(
      and(
        inArray(userRoles.role, [...roles]),
        or(eq(userRoles.scope, "*"), eq(userRoles.scope, sectionId)),
        eq(users.status, "active"),
      ),
    )
    .limit(MOST);
  const others = rows.filter(({ id }) => !except.includes(id));
  const near = others.filter(({ role }) => role !== "managing_editor");
  return (near.length > 0 ? near : others).map(({ id }) => id);
}
