CREATE TABLE `merged_ids` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`into_id` text NOT NULL,
	`survivor_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `merged_ids_into_ix` ON `merged_ids` (`into_id`);--> statement-breakpoint
CREATE INDEX `merged_ids_survivor_ix` ON `merged_ids` (`survivor_id`);--> statement-breakpoint
CREATE TABLE `name_words` (
	`kind` text NOT NULL,
	`word` text NOT NULL,
	`target_id` text NOT NULL,
	PRIMARY KEY(`kind`, `word`, `target_id`)
);
--> statement-breakpoint
CREATE INDEX `name_words_target_ix` ON `name_words` (`target_id`);--> statement-breakpoint
INSERT INTO `name_words` (`kind`, `word`, `target_id`)
WITH RECURSIVE named(kind, id, rest) AS (
  SELECT 'topic', `topic_id`, replace(replace(`alias_key`, ' ', '-'), '.', '-') || '-' FROM `topic_aliases`
  UNION ALL SELECT 'topic', `id`, `slug` || '-' FROM `topics`
  UNION ALL SELECT 'series', `id`, `slug` || '-' FROM `series`
  UNION ALL SELECT 'person', `id`, `slug` || '-' FROM `people`
  UNION ALL SELECT 'author', `id`, `slug` || '-' FROM `authors`
), split(kind, id, word, rest) AS (
  SELECT kind, id, substr(rest, 1, instr(rest, '-') - 1), substr(rest, instr(rest, '-') + 1) FROM named
  UNION ALL
  SELECT kind, id, substr(rest, 1, instr(rest, '-') - 1), substr(rest, instr(rest, '-') + 1) FROM split WHERE rest <> ''
)
SELECT DISTINCT kind, word, id FROM split WHERE word <> '';
