CREATE VIRTUAL TABLE search_heads USING fts5(title, sapo, facets, content='', contentless_delete=1, tokenize='ascii');
--> statement-breakpoint
CREATE VIRTUAL TABLE search_texts USING fts5(body, exact, facets, content='', contentless_delete=1, tokenize='ascii');
--> statement-breakpoint
INSERT INTO search_heads(search_heads, rank) VALUES('hashsize', 4000000);
--> statement-breakpoint
INSERT INTO search_texts(search_texts, rank) VALUES('hashsize', 16000000);
