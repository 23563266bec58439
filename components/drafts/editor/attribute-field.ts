import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { Selection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

type Place = { view: EditorView; getPos: () => number | undefined };

/** A field inside the text that edits one attribute of its block: a caption, a title, a name under a quote. */
export type AttributeField = {
  readonly element: HTMLElement;
  update(node: ProseMirrorNode): void;
};

type Options = {
  name: string;
  label: string;
  placeholder?: string;
  longest: number;
  rows?: number;
  className?: string;
};

export function attributeField(place: Place, node: ProseMirrorNode, options: Options): AttributeField {
  const element = document.createElement("label");
  element.className = `in-text ${options.className ?? ""}`.trim();
  const name = document.createElement("span");
  name.textContent = options.label;
  const field = document.createElement(options.rows === undefined ? "input" : "textarea");
  if (field instanceof HTMLTextAreaElement) field.rows = options.rows ?? 1;
  field.maxLength = options.longest;
  field.placeholder = options.placeholder ?? "";
  field.autocomplete = "off";
  field.value = textOf(node, options.name);
  field.readOnly = !place.view.editable;
  field.addEventListener("input", () => setAttribute(place, options.name, field.value));
  field.addEventListener("keydown", (event) => leave(event, field, place));
  element.append(name, field);
  return {
    element,
    update(next) {
      field.readOnly = !place.view.editable;
      // Writing an equal value back would move the caret and break a composition.
      const value = textOf(next, options.name);
      if (field.value !== value) field.value = value;
    },
  };
}

export function attributeCheck(place: Place, node: ProseMirrorNode, name: string, label: string): AttributeField {
  const element = document.createElement("label");
  element.className = "in-text-check";
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = node.attrs[name] === true;
  box.disabled = !place.view.editable;
  box.addEventListener("change", () => setAttribute(place, name, box.checked));
  element.append(box, document.createTextNode(label));
  return {
    element,
    update(next) {
      box.checked = next.attrs[name] === true;
    },
  };
}

export function setAttribute({ view, getPos }: Place, name: string, value: unknown): void {
  const at = getPos();
  if (at === undefined || !view.editable) return;
  view.dispatch(view.state.tr.setNodeAttribute(at, name, value));
}

/** Escape goes back into the text behind the block; Enter in a field of one line as well. */
function leave(event: Event, field: HTMLInputElement | HTMLTextAreaElement, { view, getPos }: Place): void {
  if (!(event instanceof KeyboardEvent) || event.isComposing || event.keyCode === 229) return;
  const isDone = event.key === "Escape" || (event.key === "Enter" && field instanceof HTMLInputElement);
  const at = getPos();
  if (!isDone || at === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const node = view.state.doc.nodeAt(at);
  if (node) view.dispatch(view.state.tr.setSelection(selectionNear(view, at + node.nodeSize)).scrollIntoView());
  view.focus();
}

function selectionNear(view: EditorView, position: number) {
  const { doc } = view.state;
  return Selection.near(doc.resolve(Math.min(position, doc.content.size)), 1);
}

function textOf(node: ProseMirrorNode, name: string): string {
  const value: unknown = node.attrs[name];
  return typeof value === "string" ? value : "";
}
