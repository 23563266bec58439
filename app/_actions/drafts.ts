"use server";

import { redirect } from "next/navigation";
import { action, stateAction } from "@/app/_server/action";
import { textOf } from "@/app/_server/form";
import { createDraft as create } from "@/lib/drafts/commands/create-draft";
import { resolveConflict as resolve } from "@/lib/drafts/commands/resolve-conflict";
import { restoreRevision as restore } from "@/lib/drafts/commands/restore-revision";
import { saveDraft as save } from "@/lib/drafts/commands/save-draft";
import type { CreateDraft, ResolveConflict, SaveDraft } from "@/lib/drafts/input";

export const createDraft = action("draft.write", (ctx, input: CreateDraft) => create(ctx, input));

/** Also for who only looks on: without operations it asks what is new. */
export const saveDraft = action("desk.enter", (ctx, input: SaveDraft) => save(ctx, input));

export const resolveConflict = action("draft.write", (ctx, input: ResolveConflict) => resolve(ctx, input));

export const restoreRevision = stateAction("draft.write", async (ctx, form) => {
  const articleId = textOf(form, "articleId");
  await restore(ctx, { articleId, hash: textOf(form, "hash") });
  redirect(`/toa-soan/bai/${articleId}/lich-su?da=khoi-phuc`);
});
