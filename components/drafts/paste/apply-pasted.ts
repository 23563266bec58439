import type { Editor } from "@tiptap/core";
import { Fragment } from "@tiptap/pm/model";
import type { DraftSession } from "@/components/drafts/draft-session";
import type { Names } from "@/components/drafts/names";
import type { Speaker } from "@/lib/articles/model";
import { fold } from "@/lib/text/fold";
import type { Applied } from "./paste-dialog.client";

/** Turns what was agreed to into ordinary writing: one transaction of the text, and the fields. */
export function applyPasted(session: DraftSession, editor: Editor, names: Names, applied: Applied): void {
  const speakers = [...session.field("speakers", [])];
  const idOf = new Map<string, string>();
  for (const { fullName: _, proposal, ...speaker } of applied.speakers) {
    if (proposal && speaker.personId === proposal.id)
      names.learn("people", { id: proposal.id, name: proposal.fullName, note: "", person: proposal });
    const known = speakers.find((it) => isSameSpeaker(it, speaker));
    idOf.set(speaker.id, known?.id ?? speaker.id);
    if (!known && speakers.length < 40) speakers.push(speaker);
  }
  session.setField("speakers", speakers);
  if (applied.title !== null) session.setField("title", applied.title);
  if (applied.sapo !== null) session.setField("sapo", applied.sapo);
  const byline = session.field("byline", []);
  const added = applied.authorIds.filter(({ id }) => !byline.some(({ authorId }) => authorId === id));
  for (const { id, name } of added) names.learn("authors", { id, name, note: "" });
  if (added.length > 0)
    session.setField("byline", [...byline, ...added.map(({ id }) => ({ authorId: id, role: "author" as const }))]);

  for (const picture of applied.media) names.media.set(picture.id, picture);

  const { state } = editor;
  const nodes = applied.blocks.map((block) => state.schema.nodeFromJSON(spokenBy(block, idOf)));
  const isReplaced = applied.where === "replace" || state.doc.textContent === "";
  const { tr } = state;
  if (isReplaced) tr.replaceWith(0, state.doc.content.size, Fragment.from(nodes));
  else tr.insert(state.doc.content.size, Fragment.from(nodes));
  editor.view.dispatch(tr);
  session.collect();
  editor.commands.focus(isReplaced ? "start" : "end");
}

function isSameSpeaker(a: Speaker, b: Speaker): boolean {
  return (a.personId !== null && a.personId === b.personId) || fold(a.label) === fold(b.label);
}

function spokenBy(block: unknown, idOf: ReadonlyMap<string, string>): unknown {
  if (block === null || typeof block !== "object" || !("attrs" in block)) return block;
  const { attrs } = block;
  if (attrs === null || typeof attrs !== "object" || !("speakerId" in attrs)) return block;
  const id: unknown = attrs.speakerId;
  return { ...block, attrs: { ...attrs, speakerId: typeof id === "string" ? (idOf.get(id) ?? id) : id } };
}
