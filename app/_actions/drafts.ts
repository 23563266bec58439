"use server";

import { action } from "@/app/_server/action";
import { createDraft as create } from "@/lib/drafts/commands/create-draft";
import { resolveConflict as resolve } from "@/lib/drafts/commands/resolve-conflict";
import { restoreRevision as restore } from "@/lib/drafts/commands/restore-revision";
import { saveDraft as save } from "@/lib/drafts/commands/save-draft";
import type { CreateDraft, ResolveConflict, RestoreRevision, SaveDraft } from "@/lib/drafts/input";

export const createDraft = action("draft.write", (ctx, input: CreateDraft) => create(ctx, input));

/** Also for who only looks on: without operations it asks what is new. */
export const saveDraft = action("desk.enter", (ctx, input: SaveDraft) => save(ctx, input));

export const resolveConflict = action("draft.write", (ctx, input: ResolveConflict) => resolve(ctx, input));

export const restoreRevision = action("draft.write", async (ctx, input: RestoreRevision) => {
  const value = await restore(ctx, input);
  return { value, say: "Đã khôi phục. Bản trước đó vẫn còn trong lịch sử." };
});
