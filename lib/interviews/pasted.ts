import type { Block, Inline, Mark, Paragraph, Turn } from "@/lib/articles/document";
import type { Speaker as ContentSpeaker } from "@/lib/articles/model";
import type { DROP_REASONS, InlineMark, ParsedBlock, ParsedInterview, ParsedTurn } from "./parse/model";

/** Something of the source that is not in the text: shown in the tray, from where it can be put back. */
export type LeftOut = { id: string; kind: (typeof DROP_REASONS)[number] | "picture" | "related"; text: string };

/** A pasted interview in the shapes of an article, to be looked at and mended before it is one. */
export type PastedInterview = {
  mode: ParsedInterview["mode"];
  /** The turns are a guess. */
  isGuess: boolean;
  title: string;
  sapo: string;
  byline: string[];
  speakers: (ContentSpeaker & { fullName: string })[];
  blocks: Block[];
  /** Turn id → what the parser was not sure of. */
  doubts: Record<string, string>;
  warnings: string[];
  /** Two labels that may be one person. */
  merges: { keep: string; merge: string; reason: string }[];
  leftOut: LeftOut[];
};

const SURE = 0.75;

/** Parser's result → blocks of an article. Whatever is not among them is in `leftOut`; pictures have to be stored first. */
export function pastedInterview(parsed: ParsedInterview, newId: () => string): PastedInterview {
  const pictures: string[] = [];
  const take = (block: ParsedBlock) => {
    if (block.kind !== "figure") return blockOf(block);
    pictures.push([block.alt, block.caption, block.credit].filter(Boolean).join(" · "));
    return [];
  };
  const doubts: Record<string, string> = {};
  const ids = new Map(parsed.speakers.map((speaker) => [speaker.id, `s${newId().slice(-8)}`]));
  const turns = parsed.turns.flatMap((turn): Block[] => {
    const content = turn.blocks.flatMap(take);
    if (turn.role === "narration" && turn.speakerId === null) return content.map((block) => withId(block, newId()));
    const id = newId();
    const doubt = doubtOf(turn);
    if (doubt !== "") doubts[id] = doubt;
    const attrs = { id, role: roleOf(turn), speakerId: ids.get(turn.speakerId ?? "") ?? null };
    return [{ type: "interviewTurn", attrs, content: content.length > 0 ? content : [{ type: "paragraph" }] }];
  });
  const note: Block[] =
    parsed.editorNote === null
      ? []
      : [withId({ type: "editorNote", content: paragraphsOf(parsed.editorNote) }, newId())];
  const intro = parsed.intro.flatMap(take).map((block) => withId(block, newId()));
  return {
    mode: parsed.mode,
    isGuess: parsed.needsConfirmation,
    title: parsed.title ?? "",
    sapo: parsed.sapo ?? "",
    byline: parsed.byline,
    speakers: parsed.speakers.map((speaker) => ({
      id: ids.get(speaker.id) ?? "",
      personId: null,
      role: speaker.role,
      label: (speaker.label || (speaker.role === "interviewer" ? "PV" : speaker.fullName)).slice(0, 120),
      title: [speaker.position, speaker.org].filter(Boolean).join(", ").slice(0, 300),
      fullName: speaker.fullName,
    })),
    blocks: [...note, ...intro, ...turns],
    doubts,
    warnings: parsed.warnings.map(({ message }) => message),
    merges: parsed.mergeSuggestions.flatMap(({ keep, merge, reason }) => {
      const [a, b] = [ids.get(keep), ids.get(merge)];
      return a !== undefined && b !== undefined ? [{ keep: a, merge: b, reason }] : [];
    }),
    leftOut: [
      ...parsed.related.map((text) => ({ kind: "related" as const, text })),
      ...pictures.filter(Boolean).map((text) => ({ kind: "picture" as const, text })),
      ...parsed.dropped.map(({ reason, text }) => ({ kind: reason, text })),
    ].map((it, i) => ({ ...it, id: `bo-${i + 1}` })),
  };
}

type Inside = Turn["content"][number];

function roleOf({ role }: ParsedTurn): Turn["attrs"]["role"] {
  return role === "narration" ? "aside" : role;
}

function doubtOf({ confidence, reasons }: ParsedTurn): string {
  if (confidence >= SURE) return "";
  const why = reasons.at(-1);
  return `chắc ${Math.round(confidence * 100)} %${why === undefined ? "" : `: ${why}`}`;
}

function blockOf(block: Exclude<ParsedBlock, { kind: "figure" }>): Inside[] {
  switch (block.kind) {
    case "paragraph":
      return [paragraphOf(block.text, block.marks)];
    case "heading":
      return [{ type: "heading", attrs: { level: 2 }, content: inlineOf(block.text, []) }];
    case "list": {
      const items = block.items.filter(({ text }) => text.trim() !== "");
      const content = items.map(({ text, marks }) => ({
        type: "listItem" as const,
        content: [paragraphOf(text, marks)],
      }));
      return content.length === 0 ? [] : [{ type: "bulletList", content }];
    }
    case "quote":
      return [{ type: "blockquote", content: [paragraphOf(block.text, block.marks)] }];
    case "box":
      return [{ type: "infoBox", attrs: { title: "" }, content: [paragraphOf(block.text, block.marks)] }];
  }
}

function paragraphsOf(text: string): Paragraph[] {
  return text.split("\n").map((line) => paragraphOf(line, []));
}

function paragraphOf(text: string, marks: readonly InlineMark[] = []): Paragraph {
  const content = inlineOf(text, marks);
  return content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" };
}

const SAFE_LINK = /^(https?:\/\/|mailto:|\/(?!\/))/i;
const LONGEST_TEXT = 20_000;

/** The text cut at every border of a mark; marks that overlap lie on the same piece. */
function inlineOf(text: string, marks: readonly InlineMark[]): Inline[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) for (const at of [start, end]) if (at > 0 && at < text.length) cuts.add(at);
  for (let at = LONGEST_TEXT; at < text.length; at += LONGEST_TEXT) cuts.add(at);
  const borders = [...cuts].toSorted((a, b) => a - b);
  return borders.slice(0, -1).flatMap((start, i): Inline[] => {
    const piece = text.slice(start, borders[i + 1]);
    if (piece === "") return [];
    const own = marks.filter((mark) => mark.start <= start && mark.end >= start + piece.length).flatMap(markOf);
    return [own.length > 0 ? { type: "text", text: piece, marks: own } : { type: "text", text: piece }];
  });
}

function markOf({ kind, href }: InlineMark): Mark[] {
  if (kind !== "link") return [{ type: kind }];
  return href !== undefined && SAFE_LINK.test(href) && href.length <= 2000 ? [{ type: "link", attrs: { href } }] : [];
}

function withId<B extends Block>(block: B, id: string): B {
  // Every kind of block takes an id among its attributes.
  return { ...block, attrs: { ...block.attrs, id } };
}
