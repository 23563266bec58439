import { eq } from "drizzle-orm";
import { mediaWords } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import { words } from "@/lib/text/fold";

type Said = { alt: string; caption: string; credit: string; fileName: string };

const LONGEST = 40;

/** What the library's search finds this picture by, in place of what it was. */
export async function indexWords(ctx: WriteContext, mediaId: string, said: Said): Promise<void> {
  const found = new Set(
    words([said.alt, said.caption, said.credit, said.fileName].join(" ")).map((it) => it.slice(0, LONGEST)),
  );
  await ctx.db.delete(mediaWords).where(eq(mediaWords.mediaId, mediaId));
  if (found.size > 0) await ctx.db.insert(mediaWords).values([...found].map((word) => ({ word, mediaId })));
}

/** The words of a search, each once. */
export function wantedWords(q: string): string[] {
  return [...new Set(words(q).map((it) => it.slice(0, LONGEST)))].slice(0, 8);
}
