import type { articlesTables } from "./articles";
import type { Kit } from "./kit";

/** The index itself is not here: db/sqlite/search.ts and db/postgres/search.ts. */
export function searchTables(k: Kit, { articles }: ReturnType<typeof articlesTables>) {
  /** Numbers of the full-text index; they grow with the time of publication, so that "newest" is an order of the index. */
  const searchDocuments = k.table(
    "search_documents",
    {
      articleId: k
        .text("article_id")
        .primaryKey()
        .references(() => articles.id),
      documentId: k.big("document_id").notNull(),
    },
    (t) => [k.unique("search_documents_document_uq").on(t.documentId)],
  );

  /** Every folded word that was ever indexed, for prefixes and for words that were typed wrong. */
  const searchWords = k.table("search_words", {
    word: k.text("word").primaryKey(),
    /** About this many articles were indexed with it; exact after a rebuild. */
    documents: k.int("documents").notNull(),
  });

  return { searchDocuments, searchWords };
}
