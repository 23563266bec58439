import type { Attribute } from "@tiptap/core";

/** An attribute that is a string, kept in the clipboard's HTML as data-…. */
export function textAttribute(name: string, initial = ""): Partial<Attribute> {
  return {
    default: initial,
    validate: "string",
    parseHTML: (element) => element.getAttribute(`data-${name}`) ?? initial,
    renderHTML: (attributes) => ({ [`data-${name}`]: String(attributes[name] ?? "") }),
  };
}

export const ID = /^[a-z0-9-]{1,40}$/;

/** Of a top-level block: given by ./block-ids.ts, kept through every edit. */
export const idAttribute: Partial<Attribute> = {
  default: null,
  // A split copies it on purpose: which half keeps it is decided in ./block-ids.ts.
  keepOnSplit: true,
  validate: (value) => {
    if (value !== null && !(typeof value === "string" && ID.test(value))) throw new RangeError("id of a block");
  },
  parseHTML: (element) => {
    const id = element.getAttribute("data-id");
    return id !== null && ID.test(id) ? id : null;
  },
  renderHTML: (attributes) => (attributes["id"] === null ? {} : { "data-id": String(attributes["id"]) }),
};

export function newBlockId(): string {
  return `b${randomLetters(12)}`;
}

/** Works without a secure context, unlike crypto.randomUUID: a newsroom may stand on plain http. */
export function randomLetters(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => "abcdefghijklmnopqrstuvwxyz234567".charAt(byte % 32)).join("");
}
