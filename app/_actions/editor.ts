"use server";

import { action } from "@/app/_server/action";
import { lookUpNames } from "@/app/_server/pages/look-up";
import { recognise } from "@/app/_server/pages/recognise";
import type { LookUpKind, NewPerson } from "@/components/drafts/editor-actions";
import type { SyncInput } from "@/components/drafts/sync/draft-sync";
import { DomainError } from "@/lib/core/errors";
import { saveDraft } from "@/lib/drafts/commands/save-draft";
import { addPerson as add } from "@/lib/topics/commands";
import { peopleByIds } from "@/lib/topics/queries";

/**
 * What the editor's journal sends. It was written by one person: whoever else has signed in on the device meanwhile
 * does not send it as his own.
 */
export const saveFromJournal = action("desk.enter", (ctx, { userId, ...input }: SyncInput) => {
  if (userId !== ctx.actor.id)
    throw new DomainError("unauthenticated", "Máy này đang đăng nhập bằng tài khoản khác. Vui lòng đăng nhập lại.");
  return saveDraft(ctx, input);
});

export const lookUp = action("draft.write", (ctx, input: { kind: LookUpKind; words: string }) =>
  lookUpNames(ctx, input),
);

export const addPerson = action("person.add", async (ctx, input: NewPerson) => {
  const id = await add(ctx, { ...input, academic: "", bio: "" });
  const [person] = await peopleByIds(ctx, [id]);
  return { id, name: input.fullName.trim(), note: "", ...(person ? { person } : {}) };
});

/** Text or HTML of a clipboard → turns to be looked at. Nothing is kept. */
export const readPasted = action("draft.write", (ctx, input: { kind: "text" | "html"; source: string }) =>
  recognise(ctx, input),
);
