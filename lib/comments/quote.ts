import { type Block, type Document, plainText } from "@/lib/articles/document";
import type { ArticleContent } from "@/lib/articles/model";

/** Where quoted words stand: in a top-level block (a turn of an interview is one), or beside the body (null). */
export type QuotePlace = { blockId: string | null; text: string; start: number; end: number };

/**
 * Null: nowhere any more. `hint` is the block in which they were selected; it is looked at first. Then whatever else a
 * reader can select: headline, sapo, captions, who speaks, and words across two paragraphs.
 */
export function findQuote(content: ArticleContent, quote: string, hint: string | null): QuotePlace | null {
  const wanted = flat(quote);
  if (wanted === "") return null;
  const { body, title, sapo, lead, speakers } = content;
  const blocks = body.content.toSorted((a, b) => Number(idOf(b) === hint) - Number(idOf(a) === hint));
  const named = speakers.map((speaker) => [speaker.label, speaker.title].filter(Boolean).join(", "));
  const beside = [title, sapo, ...(lead ? [lead.caption, lead.credit] : []), ...named, plainText(body.content)];
  const places = [
    ...blocks.map((block) => ({ blockId: idOf(block), text: flat(plainText([block])) })),
    ...beside.map((text) => ({ blockId: null, text: flat(text) })),
  ];
  for (const { blockId, text } of places) {
    const start = text.indexOf(wanted);
    if (start !== -1) return { blockId, text, start, end: start + wanted.length };
  }
  return null;
}

/** The present text of a block; null when it is gone. */
export function textOfBlock(body: Document, blockId: string | null): string | null {
  const block = body.content.find((it) => idOf(it) === blockId);
  return block && blockId !== null ? flat(plainText([block])) : null;
}

function idOf(block: Block): string | null {
  return block.attrs?.id ?? null;
}

/** As a selection in a browser and the stored text may differ: in spaces, line ends and combining order. */
function flat(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\s\u00a0]+/g, " ")
    .trim();
}
