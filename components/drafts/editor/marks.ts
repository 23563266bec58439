import { Mark } from "@tiptap/core";
import { Href } from "@/lib/articles/document";

const HEAVY = /^(bold(er)?|[6-9]\d{2,})$/;

/** Google Docs wraps everything in <b style="font-weight:normal">: the style has the last word. */
const byStyle = (element: HTMLElement, is: (style: CSSStyleDeclaration) => boolean) =>
  is(element.style) ? null : (false as const);

export const Bold = Mark.create({
  name: "bold",
  parseHTML: () => [
    { tag: "strong" },
    {
      tag: "b",
      getAttrs: (element) => byStyle(element, ({ fontWeight }) => fontWeight !== "normal" && fontWeight !== "400"),
    },
    { style: "font-weight", getAttrs: (value) => (HEAVY.test(value) ? null : false) },
  ],
  renderHTML: () => ["strong", 0],
});

export const Italic = Mark.create({
  name: "italic",
  parseHTML: () => [
    { tag: "em" },
    { tag: "i", getAttrs: (element) => byStyle(element, ({ fontStyle }) => fontStyle !== "normal") },
    { style: "font-style=italic" },
  ],
  renderHTML: () => ["em", 0],
});

export const Subscript = Mark.create({
  name: "subscript",
  excludes: "superscript",
  parseHTML: () => [{ tag: "sub" }, { style: "vertical-align=sub" }],
  renderHTML: () => ["sub", 0],
});

export const Superscript = Mark.create({
  name: "superscript",
  excludes: "subscript",
  parseHTML: () => [{ tag: "sup" }, { style: "vertical-align=super" }],
  renderHTML: () => ["sup", 0],
});

export const Link = Mark.create({
  name: "link",
  // Typing at the end of a link goes on outside it.
  inclusive: false,
  addAttributes: () => ({
    href: {
      default: null,
      validate: (value: unknown) => {
        if (!Href.safeParse(value).success) throw new RangeError("address of a link");
      },
    },
  }),
  parseHTML: () => [
    { tag: "a[href]", getAttrs: (element) => (Href.safeParse(element.getAttribute("href")).success ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ["a", { ...HTMLAttributes, rel: "noopener noreferrer" }, 0],
});
