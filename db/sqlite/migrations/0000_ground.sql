CREATE TABLE `approvals` (
	`revision_hash` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`approved_by` text,
	`approved_at` integer NOT NULL,
	FOREIGN KEY (`revision_hash`) REFERENCES `revisions`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `approvals_article_ix` ON `approvals` (`article_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`slug` text NOT NULL,
	`state` text NOT NULL,
	`live_hash` text,
	`first_published_at` integer,
	`substantially_updated_at` integer,
	`removed_at` integer,
	`removed_reason` text,
	`source_key` text,
	`created_at` integer NOT NULL,
	`created_by` text,
	FOREIGN KEY (`live_hash`) REFERENCES `approvals`(`revision_hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "articles_live_ck" CHECK(("articles"."state" <> 'published') or ("articles"."live_hash" is not null and "articles"."first_published_at" is not null)),
	CONSTRAINT "articles_removed_ck" CHECK(("articles"."state" <> 'removed') or ("articles"."removed_at" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_number_uq` ON `articles` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `articles_source_key_uq` ON `articles` (`source_key`);--> statement-breakpoint
CREATE INDEX `articles_state_ix` ON `articles` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `articles_published_ix` ON `articles` (`first_published_at`);--> statement-breakpoint
CREATE TABLE `audit_log` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`action` text NOT NULL,
	`object_type` text NOT NULL,
	`object_id` text NOT NULL,
	`details` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_log_hash_uq` ON `audit_log` (`hash`);--> statement-breakpoint
CREATE INDEX `audit_log_object_ix` ON `audit_log` (`object_type`,`object_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_log_actor_ix` ON `audit_log` (`actor_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_log_action_ix` ON `audit_log` (`action`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_log_at_ix` ON `audit_log` (`at`);--> statement-breakpoint
CREATE TABLE `authors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`pen_name` text NOT NULL,
	`sort_key` text NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	`user_id` text,
	`portrait_id` text,
	FOREIGN KEY (`portrait_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `authors_slug_uq` ON `authors` (`slug`);--> statement-breakpoint
CREATE INDEX `authors_user_ix` ON `authors` (`user_id`);--> statement-breakpoint
CREATE TABLE `changes` (
	`seq` integer PRIMARY KEY NOT NULL,
	`tags` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `changes_at_ix` ON `changes` (`at`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`block_id` text,
	`revision_hash` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_hash`) REFERENCES `revisions`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_article_ix` ON `corrections` (`article_id`,`at`);--> statement-breakpoint
CREATE INDEX `corrections_at_ix` ON `corrections` (`at`);--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `listings` (
	`list` text NOT NULL,
	`position` integer NOT NULL,
	`article_id` text NOT NULL,
	`sort_at` integer NOT NULL,
	PRIMARY KEY(`list`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `listings_article_uq` ON `listings` (`article_id`,`list`);--> statement-breakpoint
CREATE INDEX `listings_sort_ix` ON `listings` (`list`,`sort_at`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`content_hash` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`colour` text NOT NULL,
	`focal_x` integer DEFAULT 500 NOT NULL,
	`focal_y` integer DEFAULT 500 NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	`is_illustration` integer DEFAULT false NOT NULL,
	`ai_use` text DEFAULT 'none' NOT NULL,
	`variants` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	CONSTRAINT "media_size_ck" CHECK("media"."width" > 0 and "media"."height" > 0),
	CONSTRAINT "media_focal_ck" CHECK("media"."focal_x" between 0 and 1000 and "media"."focal_y" between 0 and 1000)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_content_hash_uq` ON `media` (`content_hash`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`full_name` text NOT NULL,
	`sort_key` text NOT NULL,
	`honorific` text DEFAULT '' NOT NULL,
	`academic` text DEFAULT '' NOT NULL,
	`position` text DEFAULT '' NOT NULL,
	`organisation` text DEFAULT '' NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	`portrait_id` text,
	FOREIGN KEY (`portrait_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_slug_uq` ON `people` (`slug`);--> statement-breakpoint
CREATE INDEX `people_sort_ix` ON `people` (`sort_key`);--> statement-breakpoint
CREATE TABLE `rating_events` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`revision_hash` text NOT NULL,
	`voter_key` text NOT NULL,
	`level` integer,
	`prev_id` text,
	`network_key` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_hash`) REFERENCES `revisions`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rating_events_level_ck" CHECK("rating_events"."level" is null or "rating_events"."level" between 1 and 5)
);
--> statement-breakpoint
CREATE INDEX `rating_events_article_ix` ON `rating_events` (`article_id`,`at`);--> statement-breakpoint
CREATE INDEX `rating_events_voter_ix` ON `rating_events` (`voter_key`,`at`);--> statement-breakpoint
CREATE INDEX `rating_events_network_ix` ON `rating_events` (`network_key`,`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `rating_events_prev_uq` ON `rating_events` (`prev_id`);--> statement-breakpoint
CREATE TABLE `rating_totals` (
	`article_id` text PRIMARY KEY NOT NULL,
	`n1` integer DEFAULT 0 NOT NULL,
	`n2` integer DEFAULT 0 NOT NULL,
	`n3` integer DEFAULT 0 NOT NULL,
	`n4` integer DEFAULT 0 NOT NULL,
	`n5` integer DEFAULT 0 NOT NULL,
	`total` integer DEFAULT 0 NOT NULL,
	`score` real DEFAULT 0 NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rating_totals_ck" CHECK("rating_totals"."total" = "rating_totals"."n1" + "rating_totals"."n2" + "rating_totals"."n3" + "rating_totals"."n4" + "rating_totals"."n5"),
	CONSTRAINT "rating_totals_floor_ck" CHECK("rating_totals"."n1" >= 0 and "rating_totals"."n2" >= 0 and "rating_totals"."n3" >= 0 and "rating_totals"."n4" >= 0 and "rating_totals"."n5" >= 0)
);
--> statement-breakpoint
CREATE INDEX `rating_totals_score_ix` ON `rating_totals` (`score`);--> statement-breakpoint
CREATE TABLE `ratings` (
	`article_id` text NOT NULL,
	`voter_key` text NOT NULL,
	`level` integer,
	`event_id` text NOT NULL,
	`rated_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `voter_key`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `rating_events`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ratings_level_ck" CHECK("ratings"."level" is null or "ratings"."level" between 1 and 5)
);
--> statement-breakpoint
CREATE INDEX `ratings_voter_ix` ON `ratings` (`voter_key`,`rated_at`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`hash` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`sapo` text NOT NULL,
	`section_id` text NOT NULL,
	`lead_media_id` text,
	`lead_alt` text DEFAULT '' NOT NULL,
	`guest_names` text DEFAULT '' NOT NULL,
	`pulled_sentence` text DEFAULT '' NOT NULL,
	`syllables` integer NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`content` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `revisions_article_ix` ON `revisions` (`article_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `search_documents` (
	`article_id` text PRIMARY KEY NOT NULL,
	`document_id` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_document_uq` ON `search_documents` (`document_id`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`parent_id` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_slug_uq` ON `sections` (`slug`);--> statement-breakpoint
CREATE INDEX `sections_parent_ix` ON `sections` (`parent_id`,`position`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`description` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_slug_uq` ON `series` (`slug`);--> statement-breakpoint
CREATE TABLE `series_parts` (
	`series_id` text NOT NULL,
	`part` integer NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`series_id`, `part`),
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "series_parts_part_ck" CHECK("series_parts"."part" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_parts_article_uq` ON `series_parts` (`article_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `slug_redirects` (
	`kind` text NOT NULL,
	`old_slug` text NOT NULL,
	`target_id` text NOT NULL,
	PRIMARY KEY(`kind`, `old_slug`)
);
--> statement-breakpoint
CREATE TABLE `topic_aliases` (
	`alias_key` text PRIMARY KEY NOT NULL,
	`alias` text NOT NULL,
	`topic_id` text NOT NULL,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `topic_aliases_topic_ix` ON `topic_aliases` (`topic_id`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`sort_key` text NOT NULL,
	`kind` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`valid_from` integer,
	`valid_to` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug_uq` ON `topics` (`slug`);--> statement-breakpoint
CREATE INDEX `topics_sort_ix` ON `topics` (`sort_key`);--> statement-breakpoint
CREATE TABLE `user_roles` (
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`scope` text NOT NULL,
	PRIMARY KEY(`user_id`, `role`, `scope`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_roles_scope_ck" CHECK("user_roles"."scope" <> '')
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`status` text NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_key_uq` ON `users` (`email_key`);