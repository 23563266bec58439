import { type Block, inlineText } from "@/lib/articles/document";

/** All words of a block, a line for each paragraph, item, cell and caption: what its comparison compares. */
export function blockText(block: Block): string {
  return linesIn(block)
    .filter((line) => line !== "")
    .join("\n");
}

function linesIn(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [inlineText(block.content)];
    case "pullQuote":
      return [inlineText(block.content), block.attrs?.by ?? ""];
    case "bulletList":
    case "orderedList":
      return block.content.flatMap((item) => item.content.map((p) => inlineText(p.content)));
    case "blockquote":
      return [...block.content.map((p) => inlineText(p.content)), block.attrs?.by ?? ""];
    case "table":
      return [
        block.attrs?.caption ?? "",
        ...block.content.map((row) =>
          row.content.map((cell) => cell.content.map((p) => inlineText(p.content)).join(" ")).join(" | "),
        ),
      ];
    case "figure":
      return [block.attrs.caption, block.attrs.alt, block.attrs.credit];
    case "infoBox":
      return [block.attrs.title, ...block.content.flatMap(linesIn)];
    case "editorNote":
    case "interviewTurn":
      return block.content.flatMap(linesIn);
  }
}

/** Everything of a block that is no word: marks, levels, pictures. Two blocks with the same words may differ in it. */
export function blockShape(block: Block): string {
  return JSON.stringify(block, (key, value: unknown) => {
    if (key === "id" || key === "speakerId" || key === "role") return undefined;
    return value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  });
}
