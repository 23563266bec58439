import { type Block, inlineText, plainText, type Inline, type Paragraph } from "@/lib/articles/document";
import type { ArticleContent } from "@/lib/articles/model";
import { exportAsText } from "./parse/export";
import type { InlineMark, ParsedBlock, ParsedInterview, ParsedTurn, Speaker } from "./parse/model";
import { readPlaceholder } from "./placeholder";

type Written = Pick<ArticleContent, "title" | "sapo" | "speakers" | "body">;
/** What the content names by id, in words. */
type Names = { byline: readonly string[]; related: readonly string[] };

/**
 * The article as plain text that reads well in a letter: "PV: …", a blank line between paragraphs. Pasted back it gives
 * the same turns.
 */
export function textOfContent(content: Written, names: Names): string {
  return exportAsText(parsedOf(content, names));
}

function parsedOf(content: Written, { byline, related }: Names): ParsedInterview {
  const { content: blocks } = content.body;
  const note = blocks.find(({ type }) => type === "editorNote");
  const rest = blocks.filter((block) => block !== note);
  const firstTurn = rest.findIndex(({ type }) => type === "interviewTurn");
  const intro = firstTurn < 0 ? rest : rest.slice(0, firstTurn);
  return {
    text: "",
    mode: firstTurn < 0 ? "none" : "label",
    needsConfirmation: false,
    title: content.title || null,
    sapo: content.sapo || null,
    editorNote: note ? plainText([note]).replaceAll("\n", " ") : null,
    intro: intro.flatMap(blocksOf),
    related: [...related],
    speakers: content.speakers.map(speakerOf),
    turns: firstTurn < 0 ? [] : turnsOf(rest.slice(firstTurn)),
    byline: [...byline],
    dropped: [],
    pieces: [],
    mergeSuggestions: [],
    warnings: [],
  };
}

function speakerOf({ id, label, role }: ArticleContent["speakers"][number]): Speaker {
  return { id, label, role, aliases: [], honorific: "", fullName: "", givenName: "", position: "", org: "" };
}

/** What stands between the turns is told by nobody. */
function turnsOf(blocks: readonly Block[]): ParsedTurn[] {
  return blocks.map((block, i): ParsedTurn => {
    const isTurn = block.type === "interviewTurn";
    return {
      id: `t${i + 1}`,
      role: isTurn && block.attrs.role !== "aside" ? block.attrs.role : "narration",
      speakerId: isTurn ? block.attrs.speakerId : null,
      lead: "",
      blocks: isTurn ? block.content.flatMap(blocksOf) : blocksOf(block),
      range: NOWHERE,
      sourceRange: NOWHERE,
      confidence: 1,
      reasons: [],
    };
  });
}

const NOWHERE = { start: 0, end: 0 };

function blocksOf(block: Block): ParsedBlock[] {
  switch (block.type) {
    case "paragraph":
      return paragraphOf(block);
    case "heading":
      return textsOf(block.content).map(({ text }) => ({ kind: "heading", text }));
    case "bulletList":
    case "orderedList":
      return [
        { kind: "list", items: block.content.flatMap((item) => item.content.flatMap((p) => textsOf(p.content))) },
      ];
    case "blockquote":
      return block.content.flatMap((p) => textsOf(p.content)).map((it) => ({ kind: "quote", ...it }));
    case "pullQuote":
      return textsOf(block.content).map((it) => ({ kind: "quote", ...it }));
    case "figure": {
      const { alt, caption, credit } = block.attrs;
      return [{ kind: "figure", src: null, alt, caption, credit }];
    }
    case "table":
    case "infoBox":
    case "editorNote":
    case "interviewTurn":
      return plainText([block])
        .split("\n")
        .filter((line) => line !== "")
        .map((text) => ({ kind: "box", text }));
  }
}

function paragraphOf({ content }: Paragraph): ParsedBlock[] {
  const picture = readPlaceholder(inlineText(content));
  if (picture) return [{ kind: "figure", src: null, ...picture }];
  return textsOf(content).map((it) => ({ kind: "paragraph", ...it }));
}

/** Lines of a paragraph, its breaks being ends of lines, each with the marks that lie in it. */
function textsOf(content: readonly Inline[] = []): { text: string; marks?: InlineMark[] }[] {
  const lines: { text: string; marks: InlineMark[] }[] = [{ text: "", marks: [] }];
  for (const node of content) {
    const line = lines.at(-1);
    if (!line || node.type === "hardBreak") {
      lines.push({ text: "", marks: [] });
      continue;
    }
    const range = { start: line.text.length, end: line.text.length + node.text.length };
    line.text += node.text;
    for (const mark of node.marks ?? []) {
      if (mark.type === "bold" || mark.type === "italic") line.marks.push({ ...range, kind: mark.type });
      if (mark.type === "link") line.marks.push({ ...range, kind: "link", href: mark.attrs.href });
    }
  }
  return lines
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, marks }) => ({ text, ...(marks.length > 0 ? { marks } : {}) }));
}
