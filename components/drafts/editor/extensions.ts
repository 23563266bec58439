import { type AnyExtension, Extension } from "@tiptap/core";
import { Dropcursor, Gapcursor, UndoRedo } from "@tiptap/extensions";
import type { MediaView } from "@/lib/media/model";
import { BlockIds } from "./block-ids";
import { CaretPlaceholder } from "./caret-placeholder";
import { Figure } from "./figure-node";
import { Blockquote, EditorNote, InfoBox, PullQuote } from "./framed-nodes";
import { Bold, Italic, Link, Subscript, Superscript } from "./marks";
import { cleanPastedHtml, cleanPastedText } from "./paste";
import { shortcutPlugin } from "./shortcut-plugin";
import { Table, TableCell, TableHeader, TableRow } from "./table-nodes";
import { BulletList, Doc, HardBreak, Heading, ListItem, OrderedList, Paragraph, Text } from "./text-nodes";
import { type Cast, InterviewTurn } from "./turn-node";

export type EditorParts = {
  cast: Cast;
  media: Map<string, MediaView>;
  onLabel: (position: number) => void;
};

/** Nodes and marks of lib/articles/document.ts, and nothing else. */
export function schemaExtensions({ cast, media, onLabel }: EditorParts): AnyExtension[] {
  return [
    ...[Doc, Text, Paragraph, Heading, BulletList, OrderedList, ListItem, HardBreak],
    ...[Blockquote, PullQuote, InfoBox, EditorNote],
    ...[Table, TableRow, TableHeader, TableCell],
    ...[Bold, Italic, Subscript, Superscript, Link],
    Figure.configure({ media }),
    InterviewTurn.configure({ cast, onLabel }),
  ];
}

export function editorExtensions(parts: EditorParts, acts: Parameters<typeof shortcutPlugin>[0]): AnyExtension[] {
  return [
    ...schemaExtensions(parts),
    BlockIds,
    UndoRedo.configure({ depth: 500, newGroupDelay: 700 }),
    Dropcursor.configure({ color: "currentColor" }),
    Gapcursor,
    CaretPlaceholder.configure({ whole: "Viết ở đây, hoặc dán bài phỏng vấn …", here: "" }),
    Extension.create({
      name: "ownKeys",
      priority: 1000,
      addProseMirrorPlugins: () => [shortcutPlugin(acts)],
    }),
  ];
}

export const pasteProps = { transformPastedHTML: cleanPastedHtml, transformPastedText: cleanPastedText };
