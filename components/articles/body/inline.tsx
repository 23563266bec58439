import { Fragment } from "react";
import { Href, type Inline as InlineNode, type Mark } from "@/lib/articles/document";
import { glue } from "@/lib/text/quotes";

/** Running text with its marks. Whatever is in a text node is text, never markup. */
export function Inline({ content = [] }: { content?: readonly InlineNode[] | undefined }) {
  return content.map((node, i) =>
    node.type === "hardBreak" ? (
      <br key={i} />
    ) : (
      <Fragment key={i}>{marked(glue(node.text), node.marks ?? [])}</Fragment>
    ),
  );
}

function marked(text: React.ReactNode, marks: readonly Mark[]): React.ReactNode {
  return marks.reduceRight<React.ReactNode>((inner, mark) => <Marked mark={mark}>{inner}</Marked>, text);
}

function Marked({ mark, children }: { mark: Mark; children: React.ReactNode }) {
  switch (mark.type) {
    case "bold":
      return <strong>{children}</strong>;
    case "italic":
      return <em>{children}</em>;
    case "subscript":
      return <sub>{children}</sub>;
    case "superscript":
      return <sup>{children}</sup>;
    case "link":
      return <BodyLink href={mark.attrs.href}>{children}</BodyLink>;
  }
}

/** Checked again here: a stored address is only as good as the day it was stored. */
function BodyLink({ href, children }: { href: string; children: React.ReactNode }) {
  if (!Href.safeParse(href).success) return children;
  if (href.startsWith("/")) return <a href={href}>{children}</a>;
  return (
    <a href={href} rel="noopener noreferrer">
      {children}
    </a>
  );
}
