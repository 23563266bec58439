import { placeholder } from "@/lib/interviews/placeholder";
import { looksLikeHeading } from "./body";
import type { ParsedBlock, ParsedInterview, ParsedTurn } from "./model";
import { NARRATOR } from "./narration";

/**
 * The interview as plain text in form A: labels with a colon, a blank line between paragraphs, "## " before headings.
 * Parsing it again gives the same title, lead, speakers and turns.
 */
export function exportAsText(parsed: ParsedInterview): string {
  const labels = labelsOf(parsed);
  const turns = toldTogether(parsed.turns);
  return [
    parsed.title ?? "",
    parsed.sapo ?? "",
    parsed.editorNote === null ? "" : `LTS: ${parsed.editorNote}`,
    ...parsed.related.map((link) => `Tin liên quan: ${link}`),
    joined(parsed.intro.map(blockText)),
    ...turns.map((turn, i) => turnText(turn, labels, turns[i - 1])),
    ...parsed.byline,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Of an article each paragraph between turns stands alone; what is told in one go has one label. */
function toldTogether(turns: readonly ParsedTurn[]): ParsedTurn[] {
  return turns.reduce<ParsedTurn[]>((all, turn) => {
    const last = all.at(-1);
    if (last?.role !== "narration" || turn.role !== "narration") return [...all, turn];
    return [...all.slice(0, -1), { ...last, blocks: [...last.blocks, ...turn.blocks] }];
  }, []);
}

/** Speakers without a label get one: the asker PV, the guest the name in the introduction. */
function labelsOf(parsed: ParsedInterview): Map<string, string> {
  return new Map(
    parsed.speakers.map(({ id, label, role, honorific, fullName }) => {
      const named =
        honorific && fullName ? `${honorific.charAt(0).toUpperCase()}${honorific.slice(1)} ${fullName}` : "";
      return [id, label || (role === "interviewer" ? "PV" : named || "Trả lời")];
    }),
  );
}

/** What stands after the thanks needs no label to be told from them. */
function turnText(turn: ParsedTurn, labels: Map<string, string>, before: ParsedTurn | undefined): string {
  const blocks = turn.blocks.map(blockText);
  const isTold = turn.role === "narration" && before !== undefined && before.role !== "closing";
  const label = isTold ? NARRATOR : labels.get(turn.speakerId ?? "");
  if (label === undefined) return joined(blocks);
  const opensWithWords = turn.blocks[0]?.kind === "paragraph";
  return opensWithWords ? `${label}: ${joined(blocks)}` : joined([`${label}:`, ...blocks]);
}

/** A blank line between blocks, except before a paragraph that would then be taken for a heading. */
function joined(blocks: string[]): string {
  return blocks.reduce(
    (text, block, i) => (i === 0 ? block : `${text}${looksLikeHeading(block) ? "\n" : "\n\n"}${block}`),
    "",
  );
}

function blockText(block: ParsedBlock): string {
  switch (block.kind) {
    case "paragraph":
    case "box":
      return block.text;
    case "heading":
      return `## ${block.text}`;
    case "quote":
      return `> ${block.text}`;
    case "list":
      return block.items.map(({ text }) => `- ${text}`).join("\n");
    case "figure":
      return placeholder(block);
  }
}
