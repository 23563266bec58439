import { Node, type NodeViewRendererProps } from "@tiptap/core";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import { type AttributeField, attributeField } from "./attribute-field";
import { idAttribute, textAttribute } from "./attributes";

/** Blocks in a frame: quotes, the box, the editor's note. Their extra words are fields of the frame. */

export const Blockquote = Node.create({
  name: "blockquote",
  group: "simple",
  content: "paragraph+",
  defining: true,
  addAttributes: () => ({ id: idAttribute, by: textAttribute("by") }),
  parseHTML: () => [{ tag: "blockquote" }],
  renderHTML: ({ HTMLAttributes }) => ["blockquote", HTMLAttributes, 0],
  addNodeView: () => (props) => frame(props, "quote", "Trích dẫn", "after", BY),
});

export const PullQuote = Node.create({
  name: "pullQuote",
  group: "simple",
  content: "inline*",
  defining: true,
  addAttributes: () => ({ id: idAttribute, by: textAttribute("by") }),
  parseHTML: () => [{ tag: "p[data-pull-quote]", priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ["p", { ...HTMLAttributes, "data-pull-quote": "" }, 0],
  addNodeView: () => (props) => frame(props, "pull-quote", "Trích dẫn nổi bật", "after", BY),
});

export const InfoBox = Node.create({
  name: "infoBox",
  group: "boxed",
  content: "(paragraph | list)+",
  defining: true,
  addAttributes: () => ({ id: idAttribute, title: textAttribute("title") }),
  parseHTML: () => [{ tag: "aside" }],
  renderHTML: ({ HTMLAttributes }) => ["aside", HTMLAttributes, 0],
  addNodeView: () => (props) => frame(props, "info-box", "Hộp thông tin", "before", TITLE),
});

export const EditorNote = Node.create({
  name: "editorNote",
  group: "outer",
  content: "paragraph+",
  defining: true,
  addAttributes: () => ({ id: idAttribute }),
  parseHTML: () => [{ tag: "div[data-editor-note]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", { ...HTMLAttributes, "data-editor-note": "" }, 0],
  addNodeView: () => (props) => frame(props, "editor-note", "Lời tòa soạn", "before", null),
});

type FieldOptions = Parameters<typeof attributeField>[2];

const BY: FieldOptions = { name: "by", label: "Của ai", placeholder: "Tên người được trích (nếu có)", longest: 200 };
const TITLE: FieldOptions = { name: "title", label: "Tên hộp", placeholder: "Ví dụ: Con số", longest: 300 };

/** A frame with its kind named at the top, the text, and a field before or after it. */
export function frame(
  { node, view, getPos }: NodeViewRendererProps,
  className: string,
  kind: string,
  where: "before" | "after",
  options: FieldOptions | null,
  content: { outer: HTMLElement; inner: HTMLElement } | null = null,
): NodeView {
  const dom = document.createElement("div");
  dom.className = `framed ${className}`;
  const name = document.createElement("span");
  name.className = "framed-kind";
  name.contentEditable = "false";
  name.textContent = kind;
  const contentDOM = content?.inner ?? document.createElement("div");
  const outer = content?.outer ?? contentDOM;
  const field: AttributeField | null = options && attributeField({ view, getPos }, node, options);
  if (field) field.element.contentEditable = "false";
  if (field && where === "before") dom.append(name, field.element, outer);
  else if (field) dom.append(name, outer, field.element);
  else dom.append(name, outer);
  return {
    dom,
    contentDOM,
    update(next: ProseMirrorNode) {
      if (next.type !== node.type) return false;
      field?.update(next);
      return true;
    },
    stopEvent: (event) => isInside(event, field?.element),
    ignoreMutation: (mutation) => mutation.type !== "selection" && !contentDOM.contains(mutation.target),
  };
}

export function isInside(event: Event, element: Element | undefined): boolean {
  return element !== undefined && event.target instanceof globalThis.Node && element.contains(event.target);
}
