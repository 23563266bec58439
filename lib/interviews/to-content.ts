import { type Block, Href, type Inline, type Mark, type Paragraph, type Turn } from "@/lib/articles/document";
import type { ArticleContent, ArticleKind } from "@/lib/articles/model";
import type { InlineMark, ParsedBlock, ParsedInterview, ParsedTurn, Speaker } from "./parse/model";
import { placeholder, type PictureWords } from "./placeholder";

/** A parsed text as what an article is made of; what only a person can choose stands beside it as a suggestion. */
export type InterviewContent = {
  kind: ArticleKind;
  title: string;
  sapo: string;
  speakers: ArticleContent["speakers"];
  body: ArticleContent["body"];
  /** Names at the end of the text, to be found among the authors. */
  byline: string[];
  /** Headlines of other articles, to be found among the published ones. */
  related: string[];
  /** Pictures that the text speaks of: each has a placeholder in the body until a file is chosen for it. */
  pictures: (PictureWords & { src: string | null; blockId: string })[];
};

/** From so many guests on it is no longer a talk of two. */
const ROUNDTABLE_GUESTS = 3;
/** Of a turn's content and of one text, as in Document. */
const MOST_BLOCKS = 300;
const LONGEST_TEXT = 20_000;

/** The content, and which of its turns and speakers came of which parsed ones. */
export type Converted = {
  content: InterviewContent;
  idOfTurn: ReadonlyMap<string, string>;
  idOfSpeaker: ReadonlyMap<string, string>;
};

/** `freshId` makes the ids that turns and blocks keep from now on. Pure: no word of a turn, field or note is left out. */
export function contentOfInterview(parsed: ParsedInterview, freshId: () => string): InterviewContent {
  return convertInterview(parsed, freshId).content;
}

export function convertInterview(parsed: ParsedInterview, freshId: () => string): Converted {
  const pictures: InterviewContent["pictures"] = [];
  const convert = (blocks: readonly ParsedBlock[], level: 2 | 3) =>
    blocks.flatMap((block): SimpleBlock[] => {
      const made = blockOf(block, level, freshId);
      const blockId = made[0]?.attrs?.id;
      if (block.kind === "figure" && blockId !== undefined) {
        const { src, alt, caption, credit } = block;
        pictures.push({ src, alt, caption, credit, blockId });
      }
      return made;
    });
  const speakers = speakersOf(parsed, freshId);
  const idOfTurn = new Map<string, string>();
  const guests = parsed.speakers.filter(({ role }) => role === "guest").length;
  const body: Block[] = [
    ...(parsed.editorNote === null ? [] : [editorNote(parsed.editorNote, freshId)]),
    ...convert(parsed.intro, 2),
    ...parsed.turns.flatMap((turn): Block[] => {
      if (turn.role === "narration") return convert(turn.blocks, 2);
      const turns = turnsOf(turn, convert(turn.blocks, 3), speakers.idOf.get(turn.speakerId ?? "") ?? null, freshId);
      idOfTurn.set(turn.id, turns[0]?.attrs.id ?? "");
      return turns;
    }),
  ];
  const content: InterviewContent = {
    kind: parsed.turns.length === 0 ? "article" : guests >= ROUNDTABLE_GUESTS ? "roundtable" : "interview",
    title: parsed.title ?? "",
    sapo: parsed.sapo ?? "",
    speakers: speakers.list,
    body: { type: "doc", content: body },
    byline: parsed.byline,
    related: parsed.related,
    pictures,
  };
  return { content, idOfTurn, idOfSpeaker: speakers.idOf };
}

type SimpleBlock = Turn["content"][number];

function turnsOf(turn: ParsedTurn, blocks: SimpleBlock[], speakerId: string | null, freshId: () => string): Turn[] {
  const role = turn.role === "narration" ? "aside" : turn.role;
  const content = blocks.length > 0 ? blocks : [paragraph("", [], freshId)];
  const turns: Turn[] = [];
  for (let i = 0; i < content.length; i += MOST_BLOCKS)
    turns.push({
      type: "interviewTurn",
      attrs: { id: freshId(), role, speakerId },
      content: content.slice(i, i + MOST_BLOCKS),
    });
  return turns;
}

function speakersOf(parsed: ParsedInterview, freshId: () => string) {
  const idOf = new Map<string, string>();
  const list = parsed.speakers.map((speaker) => {
    const id = freshId();
    idOf.set(speaker.id, id);
    return { id, personId: null, role: speaker.role, ...labelAndTitle(speaker) };
  });
  return { idOf, list };
}

/** "Ông Lê Văn An, Giám đốc Sở X": a guest's name before each turn, the rest at the first. */
function labelAndTitle({ label, honorific, fullName, position, org, role }: Speaker): { label: string; title: string } {
  const named = [capital(honorific), fullName].filter((part) => part !== "").join(" ");
  const known = [position, org].filter((part) => part !== "").join(" ");
  if (role === "guest" && fullName !== "" && label.length > named.length && label.startsWith(named)) {
    const rest = label.slice(named.length).replace(/^[\s,(–—-]+|[\s)]+$/gu, "");
    return { label: named.slice(0, 120), title: (rest || known).slice(0, 300) };
  }
  const said = label || (role === "interviewer" ? "PV" : named || "Trả lời");
  return { label: said.slice(0, 120), title: known.slice(0, 300) };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function editorNote(text: string, freshId: () => string): Block {
  return { type: "editorNote", attrs: { id: freshId() }, content: [paragraph(text, [], null)] };
}

function blockOf(block: ParsedBlock, level: 2 | 3, freshId: () => string): SimpleBlock[] {
  switch (block.kind) {
    case "paragraph":
      return [paragraph(block.text, block.marks ?? [], freshId)];
    case "heading":
      return [{ type: "heading", attrs: { id: freshId(), level }, content: inlinesOf(block.text, []) }];
    case "list":
      return listsOf(block.items, freshId);
    case "quote":
      return [
        {
          type: "blockquote",
          attrs: { id: freshId(), by: "" },
          content: [paragraph(block.text, block.marks ?? [], null)],
        },
      ];
    case "box":
      return [
        {
          type: "infoBox",
          attrs: { id: freshId(), title: "" },
          content: [paragraph(block.text, block.marks ?? [], null)],
        },
      ];
    case "figure":
      return [paragraph(placeholder(block), [], freshId)];
  }
}

const MOST_ITEMS = 200;

function listsOf(items: { text: string; marks?: InlineMark[] | undefined }[], freshId: () => string): SimpleBlock[] {
  const lists: SimpleBlock[] = [];
  for (let i = 0; i < items.length; i += MOST_ITEMS)
    lists.push({
      type: "bulletList",
      attrs: { id: freshId() },
      content: items
        .slice(i, i + MOST_ITEMS)
        .map(({ text, marks }) => ({ type: "listItem", content: [paragraph(text, marks ?? [], null)] })),
    });
  return lists;
}

function paragraph(text: string, marks: readonly InlineMark[], freshId: (() => string) | null): Paragraph {
  const content = inlinesOf(text, marks);
  return {
    type: "paragraph",
    ...(freshId ? { attrs: { id: freshId() } } : {}),
    ...(content.length > 0 ? { content } : {}),
  };
}

/** The text cut where a mark begins or ends; a link that no reader may follow is text. */
export function inlinesOf(text: string, marks: readonly InlineMark[]): Inline[] {
  const borders = new Set([0, text.length]);
  for (let i = LONGEST_TEXT; i < text.length; i += LONGEST_TEXT) borders.add(i);
  for (const { start, end } of marks) borders.add(start).add(end);
  const cuts = [...borders].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i): Inline => {
    const to = cuts[i + 1] ?? text.length;
    const here = marks.filter(({ start, end }) => start <= from && end >= to).flatMap(markOf);
    const own = here.filter((mark, n) => here.findIndex(({ type }) => type === mark.type) === n);
    return { type: "text", text: text.slice(from, to), ...(own.length > 0 ? { marks: own } : {}) };
  });
}

function markOf({ kind, href }: InlineMark): Mark[] {
  if (kind !== "link") return [{ type: kind }];
  const read = Href.safeParse(href);
  return read.success ? [{ type: "link", attrs: { href: read.data } }] : [];
}
