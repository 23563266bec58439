import { eq, inArray } from "drizzle-orm";
import { type IndexedDocument, searchDocuments, searchIndex, searchWords } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import { isIdAt, placeDocuments } from "./internal/document-id";
import { EVERY_DOCUMENT, facetToken, tokensOf } from "./internal/tokens";
import { addWords } from "./internal/vocabulary";
import type { SearchDocument } from "./model";

const PER_STATEMENT = 500;

/**
 * Puts documents into the index, or what they have become in the place of what they were. In the transaction of the
 * change that made them so: what readers find is what they can read.
 */
export async function indexDocuments(
  ctx: WriteContext,
  documents: readonly SearchDocument[],
  { countWords = "new" }: { countWords?: "new" | "all" } = {},
): Promise<void> {
  if (documents.length === 0) return;
  const ids = await idsOf(ctx, documents);
  const tokenized = documents.map((document) => tokenize(document, ids.get(document.articleId)?.id ?? 0));
  await searchIndex.put(ctx.db, tokenized);
  const isCounted = (i: number) => countWords === "all" || ids.get(documents[i]?.articleId ?? "")?.isNew === true;
  await addWords(
    ctx,
    tokenized.map(({ body }, i) => ({ body, isCounted: isCounted(i) })),
  );
}

/** Takes an article out of the index; one that is not there is fine. */
export async function removeDocument(ctx: WriteContext, articleId: string): Promise<void> {
  const [known] = await ctx.db
    .delete(searchDocuments)
    .where(eq(searchDocuments.articleId, articleId))
    .returning({ id: searchDocuments.documentId });
  if (known) await searchIndex.remove(ctx.db, [known.id]);
}

/** Empties the index. */
export async function clearIndex(ctx: WriteContext): Promise<void> {
  await searchIndex.clear(ctx.db);
  await ctx.db.delete(searchDocuments);
}

/** Forgets the vocabulary; it comes back with `indexDocuments(…, { countWords: "all" })`. */
export async function forgetWords(ctx: WriteContext): Promise<void> {
  await ctx.db.delete(searchWords);
}

/** Tidies the index a little; false when nothing is left to do. */
export async function tidyIndex(ctx: WriteContext): Promise<boolean> {
  return searchIndex.tidy(ctx.db);
}

/** Keeps the number of a document whose time has not changed; numbers the others, and forgets the old of those moved. */
async function idsOf(
  ctx: WriteContext,
  documents: readonly SearchDocument[],
): Promise<Map<string, { id: number; isNew: boolean }>> {
  const standing = await numbersOf(
    ctx,
    documents.map((it) => it.articleId),
  );
  const ids = new Map<string, { id: number; isNew: boolean }>();
  const unplaced: SearchDocument[] = [];
  for (const document of documents) {
    const id = standing.get(document.articleId);
    if (id !== undefined && isIdAt(id, document.publishedAt)) {
      ids.set(document.articleId, { id, isNew: false });
      continue;
    }
    unplaced.push(document);
    if (id !== undefined) await removeDocument(ctx, document.articleId);
  }
  for (const { articleId, id } of await placeDocuments(ctx, unplaced)) {
    ids.set(articleId, { id, isNew: !standing.has(articleId) });
  }
  return ids;
}

async function numbersOf(ctx: WriteContext, articleIds: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let i = 0; i < articleIds.length; i += PER_STATEMENT) {
    const rows = await ctx.db
      .select()
      .from(searchDocuments)
      .where(inArray(searchDocuments.articleId, articleIds.slice(i, i + PER_STATEMENT)));
    for (const row of rows) found.set(row.articleId, row.documentId);
  }
  return found;
}

function tokenize(document: SearchDocument, id: number): IndexedDocument {
  const title = tokensOf([document.title]);
  const sapo = tokensOf([document.sapo]);
  const body = tokensOf([document.title, document.sapo, ...document.texts]);
  return {
    id,
    title: title.folded,
    sapo: sapo.folded,
    body: body.folded,
    exact: { title: title.exact, sapo: sapo.exact, body: body.exact },
    facets: [EVERY_DOCUMENT, ...document.facets.map(facetToken)],
  };
}
