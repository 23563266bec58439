import type { Blockquote, Heading, List, Paragraph, PullQuote } from "@/lib/articles/document";
import { glue, insideQuotes } from "@/lib/text/quotes";
import { Inline } from "./inline";

type Of<Block> = { block: Block; id?: string | undefined };

export function ParagraphBlock({ block, id }: Of<Paragraph>) {
  return (
    <p id={id}>
      <Inline content={block.content} />
    </p>
  );
}

export function HeadingBlock({ block, id }: Of<Heading>) {
  const Tag = block.attrs.level === 2 ? "h2" : "h3";
  return (
    <Tag id={id}>
      <Inline content={block.content} />
    </Tag>
  );
}

export function ListBlock({ block, id }: Of<List>) {
  const Tag = block.type === "orderedList" ? "ol" : "ul";
  return (
    <Tag id={id}>
      {block.content.map((item, i) => (
        <li key={i}>
          <Paragraphs content={item.content} />
        </li>
      ))}
    </Tag>
  );
}

/** One paragraph needs no <p> of its own in an item or a cell. */
export function Paragraphs({ content }: { content: readonly Paragraph[] }) {
  const [only] = content;
  if (content.length === 1 && only) return <Inline content={only.content} />;
  return content.map((paragraph, i) => <ParagraphBlock key={i} block={paragraph} />);
}

export function QuoteBlock({ block, id }: Of<Blockquote>) {
  return (
    <figure className="quote" id={id}>
      <blockquote>
        {block.content.map((paragraph, i) => (
          <ParagraphBlock key={i} block={paragraph} />
        ))}
      </blockquote>
      <By name={block.attrs?.by} />
    </figure>
  );
}

/** Chosen by the editor out of the text. The page sets its own marks around it. */
export function PullQuoteBlock({ block, id }: Of<PullQuote>) {
  return (
    <figure className="pull-quote" id={id}>
      <blockquote>
        <p>
          <Inline
            content={block.content.map((node) =>
              node.type === "text" ? { ...node, text: insideQuotes(node.text) } : node,
            )}
          />
        </p>
      </blockquote>
      <By name={block.attrs?.by} />
    </figure>
  );
}

function By({ name = "" }: { name?: string | undefined }) {
  return name !== "" && <figcaption>{glue(name)}</figcaption>;
}
