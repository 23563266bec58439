import type { ParsedBlock, ParsedInterview } from "./model";

const SIGN = { question: "H", answer: "Đ", closing: "K", narration: "N" } as const;

/** One line a turn: "H1 Các anh thấy …" (role, speaker's number, text of the blocks). */
export function outline(parsed: ParsedInterview): string[] {
  return parsed.turns.map((turn) => {
    const speaker = turn.speakerId?.replace("s", "") ?? "";
    return `${SIGN[turn.role]}${speaker} ${turn.blocks.map(words).join(" ¶ ")}`;
  });
}

export function words(block: ParsedBlock): string {
  switch (block.kind) {
    case "list":
      return block.items.map(({ text }) => `• ${text}`).join(" ");
    case "heading":
      return `# ${block.text}`;
    case "figure":
      return `[${[block.alt, block.caption, block.credit].join("|")}]`;
    case "quote":
      return `> ${block.text}`;
    case "box":
    case "paragraph":
      return block.text;
  }
}

/** Roles only: "HĐHĐK". */
export function roles(parsed: ParsedInterview): string {
  return parsed.turns.map(({ role }) => SIGN[role]).join("");
}
