import { and, eq, isNull } from "drizzle-orm";
import { deskNotes } from "@/db/client";
import { authorizeSomewhere } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { AddNote } from "@/lib/workflow/input";
import { personOf, requireStanding } from "@/lib/workflow/internal/standing";

/** Góp ý: whoever may read the piece at the desk may say what he thinks of it, on a turn or on the whole. */
export async function addNote(ctx: Context | WriteContext, raw: AddNote): Promise<{ id: string }> {
  const input = parse(AddNote, raw);
  authorizeSomewhere(ctx, "desk.enter");
  return atomically(ctx, async (ctx) => {
    const at = await requireStanding(ctx, input.articleId);
    const { articleId, blockId, quote, text } = input;
    const { id: by, name: byName } = personOf(ctx.actor);
    const id = newId();
    const revisionHash = at.desk.headHash;
    await ctx.db
      .insert(deskNotes)
      .values({ id, articleId, blockId, revisionHash, quote, text, at: ctx.now, by, byName });
    await recordAudit(ctx, "note.add", { type: "article", id: articleId }, { note: id, blockId });
    return { id };
  });
}

/** Đã xử lý. By whoever reads the piece; who did is written down. */
export async function resolveNote(
  ctx: Context | WriteContext,
  input: { articleId: string; noteId: string },
): Promise<void> {
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    await requireStanding(ctx, input.articleId);
    const { id, name } = personOf(ctx.actor);
    const resolved = await ctx.db
      .update(deskNotes)
      .set({ resolvedAt: ctx.now, resolvedBy: id, resolvedByName: name })
      .where(
        and(eq(deskNotes.id, input.noteId), eq(deskNotes.articleId, input.articleId), isNull(deskNotes.resolvedAt)),
      )
      .returning({ id: deskNotes.id });
    if (resolved.length === 0) throw new DomainError("conflict", "Góp ý này đã được xử lý.");
    await recordAudit(ctx, "note.resolve", { type: "article", id: input.articleId }, { note: input.noteId });
  });
}
