import { type Document, inlineText, type Turn } from "@/lib/articles/document";

/** Addresses within an article: "cau-3" is its third question, "tra-loi-3" the answer to it. */
export type Anchors = {
  /** By block id. Every turn has one, and each block that `mentioned` names. */
  byBlock: ReadonlyMap<string, string>;
  /** Numbered from 1. `text` is short enough for a list. */
  questions: readonly { number: number; blockId: string; anchor: string; text: string }[];
};

const LONGEST = 96;

/** `mentioned`: blocks that something else on the page points at, such as a correction. */
export function anchorsOf(body: Document, mentioned: ReadonlySet<string> = new Set()): Anchors {
  const byBlock = new Map<string, string>();
  const questions: { number: number; blockId: string; anchor: string; text: string }[] = [];
  let answers = 0;
  for (const block of body.content) {
    if (block.type !== "interviewTurn") {
      const id = block.attrs?.id;
      if (id !== undefined && mentioned.has(id)) byBlock.set(id, `doan-${id}`);
      continue;
    }
    const { id, role } = block.attrs;
    if (role === "question") {
      const number = questions.length + 1;
      byBlock.set(id, `cau-${number}`);
      questions.push({ number, blockId: id, anchor: `cau-${number}`, text: shortQuestion(turnText(block)) });
      answers = 0;
    } else if (role === "answer") {
      answers += 1;
      byBlock.set(id, `tra-loi-${questions.length}${answers > 1 ? `-${answers}` : ""}`);
    } else byBlock.set(id, `luot-${id}`);
  }
  return { byBlock, questions };
}

/** The words of a turn's paragraphs. */
export function turnText(turn: Turn): string {
  return turn.content.flatMap((block) => (block.type === "paragraph" ? inlineText(block.content) : [])).join(" ");
}

/** The question itself when something comes before it; cut between words when it is still too long. */
export function shortQuestion(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= LONGEST) return flat;
  const asked = flat
    .split(/(?<=[.!?…])\s+(?=\p{Lu})/u)
    .findLast((sentence) => sentence.endsWith("?") && sentence.length >= 12);
  const shown = asked ?? flat;
  if (shown.length <= LONGEST) return shown;
  return `${shown.slice(0, shown.lastIndexOf(" ", LONGEST)).replace(/[\s,;:–-]+$/, "")}…`;
}
