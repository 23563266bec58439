import { inlineText, type Table } from "@/lib/articles/document";
import { glue } from "@/lib/text/quotes";
import { Paragraphs } from "./blocks";

type Row = Table["content"][number];
type CellNode = Row["content"][number];

/** Wider than the text, it scrolls by itself: then the keyboard must reach it. */
export function TableBlock({ block, id }: { block: Table; id?: string | undefined }) {
  const caption = block.attrs?.caption ?? "";
  const figures = figureColumns(block.content);
  return (
    <div className="data-table" id={id} role="region" aria-label={caption === "" ? "Bảng" : caption} tabIndex={0}>
      <table>
        {caption !== "" && <caption>{glue(caption)}</caption>}
        <tbody>
          {block.content.map((row, y) => (
            <tr key={y}>
              {row.content.map((cell, x) => (
                <Cell key={x} cell={cell} scope={y === 0 ? "col" : "row"} isFigure={figures.has(x)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, scope, isFigure }: { cell: CellNode; scope: "col" | "row"; isFigure: boolean }) {
  const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
  const given = {
    ...(colspan > 1 && { colSpan: colspan }),
    ...(rowspan > 1 && { rowSpan: rowspan }),
    ...(isFigure && { className: "number" }),
  };
  const words = <Paragraphs content={cell.content} />;
  if (cell.type === "tableHeader") {
    return (
      <th scope={scope} {...given}>
        {words}
      </th>
    );
  }
  return <td {...given}>{words}</td>;
}

const FIGURE = /^[+−–-]?[\d.,]+(?:\s?(?:%|‰|tỷ|triệu|nghìn|đồng|kg|tấn|km|m|m²|ha|kWh|MW|giờ|phút|ngày|tháng))?$/u;
const YEAR = /^(?:19|20)\d\d$/;

/** Columns whose every cell below the head is a figure stand on the right. A table with joined cells has none. */
function figureColumns(rows: readonly Row[]): Set<number> {
  const cells = rows.flatMap((row) => row.content);
  if (cells.some((cell) => (cell.attrs?.colspan ?? 1) > 1 || (cell.attrs?.rowspan ?? 1) > 1)) return new Set();
  const below = rows.filter((row) => row.content.some((cell) => cell.type === "tableCell"));
  const width = rows[0]?.content.length ?? 0;
  const isFigures = (x: number) => {
    const texts = below
      .map((row) => textOf(row.content[x]))
      .filter((text) => text !== "" && text !== "–" && text !== "-");
    return texts.length > 0 && texts.every((text) => FIGURE.test(text)) && !texts.every((text) => YEAR.test(text));
  };
  return new Set(Array.from({ length: width }, (_, x) => x).filter(isFigures));
}

function textOf(cell: CellNode | undefined): string {
  return (cell?.content ?? [])
    .map((paragraph) => inlineText(paragraph.content))
    .join(" ")
    .trim();
}
