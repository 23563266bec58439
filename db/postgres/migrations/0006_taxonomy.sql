CREATE TABLE "merged_ids" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"into_id" text NOT NULL,
	"survivor_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "name_words" (
	"kind" text NOT NULL,
	"word" text NOT NULL,
	"target_id" text NOT NULL,
	CONSTRAINT "name_words_kind_word_target_id_pk" PRIMARY KEY("kind","word","target_id")
);
--> statement-breakpoint
CREATE INDEX "merged_ids_into_ix" ON "merged_ids" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "merged_ids_survivor_ix" ON "merged_ids" USING btree ("survivor_id");--> statement-breakpoint
CREATE INDEX "name_words_target_ix" ON "name_words" USING btree ("target_id");--> statement-breakpoint
INSERT INTO "name_words" ("kind", "word", "target_id")
SELECT DISTINCT kind, word, id FROM (
  SELECT 'topic' AS kind, "topic_id" AS id, unnest(string_to_array(replace(replace("alias_key", ' ', '-'), '.', '-'), '-')) AS word FROM "topic_aliases"
  UNION ALL SELECT 'topic', "id", unnest(string_to_array("slug", '-')) FROM "topics"
  UNION ALL SELECT 'series', "id", unnest(string_to_array("slug", '-')) FROM "series"
  UNION ALL SELECT 'person', "id", unnest(string_to_array("slug", '-')) FROM "people"
  UNION ALL SELECT 'author', "id", unnest(string_to_array("slug", '-')) FROM "authors"
) AS named WHERE word <> '';
