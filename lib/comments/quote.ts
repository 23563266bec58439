import { type Block, type Document, plainText } from "@/lib/articles/document";

/** Where quoted words stand in a body: the top-level block (a turn of an interview is one), or nowhere any more. */
export type QuotePlace = { blockId: string | null; text: string; start: number; end: number };

/** `hint`: the block in which they were selected; it is looked at first. */
export function findQuote(body: Document, quote: string, hint: string | null): QuotePlace | null {
  const wanted = flat(quote);
  if (wanted === "") return null;
  const blocks = body.content.toSorted((a, b) => Number(idOf(b) === hint) - Number(idOf(a) === hint));
  for (const block of blocks) {
    const text = flat(plainText([block]));
    const start = text.indexOf(wanted);
    if (start !== -1) return { blockId: idOf(block), text, start, end: start + wanted.length };
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
