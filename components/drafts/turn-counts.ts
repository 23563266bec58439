import type { Editor } from "@tiptap/core";

/** Speaker id → how many turns of the text are his. */
export function turnCounts(editor: Editor | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  editor?.state.doc.forEach((node) => {
    const speakerId: unknown = node.attrs["speakerId"];
    if (typeof speakerId === "string") counts.set(speakerId, (counts.get(speakerId) ?? 0) + 1);
  });
  return counts;
}
