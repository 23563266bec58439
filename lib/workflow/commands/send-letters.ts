import { and, asc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { articles, deskArticles, deskLetters, deskNotices, users } from "@/db/client";
import { authorizeSelf } from "@/lib/accounts/permissions";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import type { JobHandler } from "@/lib/jobs/model";
import { sendMailAtEnd } from "@/lib/mail/commands";
import { siteSettings } from "@/lib/settings/queries";
import { DESK_EVENTS, type DeskNotice, deskLetter, LETTERS_KIND } from "@/lib/workflow/letters";

const Payload = z.object({ userId: z.string() });
const MOST = 500;

/** Writes one letter of everything that there is to tell one person, into the outbox; no mail server is waited for. */
export const sendDeskLetters: JobHandler = {
  kind: LETTERS_KIND,
  mode: "transactional",
  run: async (ctx, payload) => {
    const { userId } = Payload.parse(payload);
    const notices = await takeNotices(ctx, userId);
    const [person] = await ctx.db
      .select({ email: users.email, status: users.status, isWanted: deskLetters.isWanted })
      .from(users)
      .leftJoin(deskLetters, eq(deskLetters.userId, users.id))
      .where(eq(users.id, userId))
      .limit(1);
    if (!person || person.status !== "active" || person.isWanted === false || notices.length === 0) return;
    const paper = await siteSettings(ctx);
    sendMailAtEnd(ctx, { to: person.email, from: paper.name, ...deskLetter(paper, notices) });
    await ctx.db
      .insert(deskLetters)
      .values({ userId, lastAt: ctx.now })
      .onConflictDoUpdate({ target: deskLetters.userId, set: { lastAt: ctx.now } });
  },
};

/** What waits is taken out, and what is no longer so is left out: a piece that somebody has taken waits for nobody. */
async function takeNotices(ctx: WriteContext, userId: string): Promise<DeskNotice[]> {
  const rows = await ctx.db
    .select({
      id: deskNotices.id,
      event: deskNotices.event,
      articleId: deskNotices.articleId,
      byName: deskNotices.byName,
      words: deskNotices.words,
      title: deskArticles.title,
      state: articles.state,
      updateState: deskArticles.updateState,
    })
    .from(deskNotices)
    .innerJoin(articles, eq(articles.id, deskNotices.articleId))
    .innerJoin(deskArticles, eq(deskArticles.articleId, deskNotices.articleId))
    .where(eq(deskNotices.userId, userId))
    .orderBy(asc(deskNotices.at), asc(deskNotices.id))
    .limit(MOST);
  if (rows.length === 0) return [];
  await ctx.db.delete(deskNotices).where(
    and(
      eq(deskNotices.userId, userId),
      inArray(
        deskNotices.id,
        rows.map(({ id }) => id),
      ),
    ),
  );
  const last = new Map<string, DeskNotice>();
  for (const { event: name, state, updateState, title, articleId, byName, words } of rows) {
    const event = DESK_EVENTS.find((known) => known === name);
    if (!event) continue;
    if (event === "submitted" && state !== "submitted") continue;
    if (event === "passed-on" && state !== "awaiting_approval" && updateState !== "awaiting_approval") continue;
    last.set(`${event} ${articleId}`, { event, title, articleId, byName, words });
  }
  return [...last.values()];
}

/** "Nhận thư về bài của tôi": one's own switch. */
// Not audited: what somebody wants in his own letter box is nobody else's.
export async function wantDeskLetters(ctx: Context, isWanted: boolean): Promise<void> {
  const { id: userId } = authorizeSelf(ctx);
  await atomically(ctx, async (ctx) => {
    await ctx.db
      .insert(deskLetters)
      .values({ userId, isWanted })
      .onConflictDoUpdate({ target: deskLetters.userId, set: { isWanted } });
    if (!isWanted) await ctx.db.delete(deskNotices).where(eq(deskNotices.userId, userId));
  });
}

/** Whether the account wants letters about articles; so does whoever never said. */
export async function wantsDeskLetters(ctx: Context): Promise<boolean> {
  const { id } = authorizeSelf(ctx);
  const [row] = await ctx.db
    .select({ isWanted: deskLetters.isWanted })
    .from(deskLetters)
    .where(eq(deskLetters.userId, id))
    .limit(1);
  return row?.isWanted ?? true;
}
