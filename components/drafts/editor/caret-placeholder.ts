import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** Grey words in an empty text, and in the empty paragraph with the caret; nothing is walked through to find them. */
export const CaretPlaceholder = Extension.create<{ whole: string; here: string }>({
  name: "caretPlaceholder",
  addOptions: () => ({ whole: "", here: "" }),
  addProseMirrorPlugins() {
    const { whole, here } = this.options;
    return [
      new Plugin({
        props: {
          decorations({ doc, selection }) {
            const { $from, empty } = selection;
            const { parent } = $from;
            if (!empty || parent.type.name !== "paragraph" || parent.content.size > 0) return null;
            const words = doc.childCount === 1 && $from.depth === 1 ? whole : here;
            if (words === "") return null;
            return DecorationSet.create(doc, [
              Decoration.node($from.before(), $from.after(), { class: "is-empty", "data-placeholder": words }),
            ]);
          },
        },
      }),
    ];
  },
});
