import { type Blockquote, type Heading, inlineText, type List, type Paragraph, type PullQuote, type Table } from "@/lib/articles/document";
import { glue } from "@/lib/text/quotes";
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

/** Chosen by the editor out of the text: a reader by ear has it there already, so it is no second reading here. */
export function PullQuoteBlock({ block, id }: Of<PullQuote>) {
  return (
    <figure className="pull-quote" id={id}>
      <blockquote>
        <p>
          <Inline content={block.content} />
        </p>
      </blockquote>
      <By name={block.attrs?.by} />
    </figure>
  );
}

function By({ name = "" }: { name?: string | undefined }) {
  return name !== "" && <figcaption>{glue(name)}</figcaption>;
}

const FIGURE = /^[+−–-]?[\d.,]+(?:\s?(?:%|‰|tỷ|triệu|nghìn|đồng|kg|tấn|km|m|ha|kWh|MW))?$/u;

/** Wider than the text, it scrolls by itself: then the keyboard must reach it. */
export function TableBlock({ block, id }: Of<Table>) {
  const caption = block.attrs?.caption ?? "";
  return (
    <div className="table" id={id} role="region" aria-label={caption === "" ? "Bảng" : caption} tabIndex={0}>
      <table>
        {caption !== "" && <caption>{glue(caption)}</caption>}
        <tbody>
          {block.content.map((row, y) => (
            <tr key={y}>
              {row.content.map((cell, x) => (
                <Cell key={x} cell={cell} scope={y === 0 ? "col" : "row"} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, scope }: { cell: Table["content"][number]["content"][number]; scope: "col" | "row" }) {
  const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
  const text = cell.content.map((paragraph) => inlineText(paragraph.content)).join(" ");
  const span = { ...(colspan > 1 && { colSpan: colspan }), ...(rowspan > 1 && { rowSpan: rowspan }) };
  if (cell.type === "tableHeader") {
    return (
      <th scope={scope} {...span}>
        <Paragraphs content={cell.content} />
      </th>
    );
  }
  return (
    <td {...span} className={FIGURE.test(text.trim()) ? "number" : undefined}>
      <Paragraphs content={cell.content} />
    </td>
  );
}
