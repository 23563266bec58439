import type { articlesTables } from "./articles";
import type { Kit } from "./kit";

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

  return { searchDocuments };
}
