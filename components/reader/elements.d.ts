import type { DetailedHTMLProps, HTMLAttributes } from "react";

type CustomElement<Attributes = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Attributes;

/** The custom elements of public pages. Each encloses plain HTML that works without it. */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "theme-switch": CustomElement;
      "text-size": CustomElement;
      "share-tools": CustomElement<{ "data-url": string; "data-title": string }>;
      "copy-link": CustomElement;
      "picture-zoom": CustomElement;
      "load-more": CustomElement;
      "search-suggest": CustomElement<{ "data-from": string }>;
      /** `data-hint`: a cookie that says that this reader has something of their own there. */
      "in-place": CustomElement<{ "data-page": string; "data-hint"?: string }>;
      "report-error": CustomElement<{ "data-page": string }>;
      "save-article": CustomElement<{ "data-page": string }>;
      "reader-rating": CustomElement<{ "data-page": string }>;
    }
  }
}
