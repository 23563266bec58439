/** Markup that is already written. Every other string is text and is escaped when it becomes part of one. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Child = Markup | string | null | readonly Child[];
type Attributes = Readonly<Record<string, string | number | null>>;

/** Characters that XML 1.0 does not allow, not even as references (its production 2, Char). */
// oxlint-disable-next-line eslint/no-control-regex -- they are what it is about
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const REFERENCES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser turns these into spaces or line feeds unless they come as references.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Composed letters, no lone surrogates, nothing that a document cannot hold: what a reader of ours gets back. */
export function wellFormed(text: string): string {
  return text.toWellFormed().normalize("NFC").replace(FORBIDDEN, "");
}

/** An element of XML, or of HTML in the spelling that both read alike. Without any child it closes itself: `<br/>`. */
export function el(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) tag += ` ${key}="${escaped(String(value), /[&<>"\r\n\t]/g)}"`;
  }
  return new Markup(children.length === 0 ? `${tag}/>` : `${tag}>${content(children)}</${name}>`);
}

/** A section of characters that only the parser of the document leaves alone: HTML inside XML, readable as it is. */
export function cdata(html: string): Markup {
  return new Markup(`<![CDATA[${wellFormed(html).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`);
}

export function content(child: Child): string {
  if (child === null) return "";
  if (typeof child === "string") return escaped(child, /[&<>\r]/g);
  return child instanceof Markup ? child.text : child.map(content).join("");
}

/** A whole document, UTF-8. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`;
}

function escaped(text: string, special: RegExp): string {
  return wellFormed(text).replace(special, (character) => REFERENCES[character] ?? character);
}
