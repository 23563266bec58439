"use server";

import { action } from "@/app/_server/action";
import { createDraft as create } from "@/lib/drafts/commands/create-draft";
import { saveDraft as save } from "@/lib/drafts/commands/save-draft";
import type { CreateDraft, SaveDraft } from "@/lib/drafts/input";

export const createDraft = action("draft.write", (ctx, input: CreateDraft) => create(ctx, input));

/** Also for who only looks on: without operations it asks what is new. */
export const saveDraft = action("desk.enter", (ctx, input: SaveDraft) => save(ctx, input));
