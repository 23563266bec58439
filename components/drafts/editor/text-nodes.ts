import { Node } from "@tiptap/core";
import { idAttribute } from "./attributes";

/** The plain blocks of lib/articles/document.ts. No rule rewrites what is typed: Telex and VNI need every key. */

export const Doc = Node.create({ name: "doc", topNode: true, content: "(simple | boxed | outer)+" });

export const Text = Node.create({ name: "text", group: "inline" });

export const HardBreak = Node.create({
  name: "hardBreak",
  group: "inline",
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  marks: "",
  parseHTML: () => [{ tag: "br" }],
  renderHTML: () => ["br"],
  renderText: () => "\n",
});

export const Paragraph = Node.create({
  name: "paragraph",
  priority: 1000,
  group: "simple",
  content: "inline*",
  addAttributes: () => ({ id: idAttribute }),
  parseHTML: () => [{ tag: "p" }],
  renderHTML: ({ HTMLAttributes }) => ["p", HTMLAttributes, 0],
});

export const Heading = Node.create({
  name: "heading",
  group: "simple",
  content: "inline*",
  defining: true,
  addAttributes: () => ({
    id: idAttribute,
    level: {
      default: 2,
      rendered: false,
      validate: (value: unknown) => {
        if (value !== 2 && value !== 3) throw new RangeError("level of a heading");
      },
    },
  }),
  parseHTML: () => [
    ...["h1", "h2"].map((tag) => ({ tag, attrs: { level: 2 } })),
    ...["h3", "h4", "h5", "h6"].map((tag) => ({ tag, attrs: { level: 3 } })),
  ],
  renderHTML: ({ node, HTMLAttributes }) => [`h${Number(node.attrs["level"])}`, HTMLAttributes, 0],
});

const list = (name: "bulletList" | "orderedList", tag: "ul" | "ol") =>
  Node.create({
    name,
    group: "simple list",
    content: "listItem+",
    addAttributes: () => ({ id: idAttribute }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });

export const BulletList = list("bulletList", "ul");
export const OrderedList = list("orderedList", "ol");

export const ListItem = Node.create({
  name: "listItem",
  content: "paragraph+",
  defining: true,
  parseHTML: () => [{ tag: "li" }],
  renderHTML: ({ HTMLAttributes }) => ["li", HTMLAttributes, 0],
});
