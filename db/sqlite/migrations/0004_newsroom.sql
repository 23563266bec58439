CREATE TABLE `backups` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`is_ok` integer,
	`path` text DEFAULT '' NOT NULL,
	`bytes` integer DEFAULT 0 NOT NULL,
	`details` text NOT NULL,
	`by` text
);
--> statement-breakpoint
CREATE INDEX `backups_kind_ix` ON `backups` (`kind`,`started_at`);--> statement-breakpoint
CREATE TABLE `checklist_marks` (
	`article_id` text NOT NULL,
	`revision_hash` text NOT NULL,
	`item` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`by` text,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `revision_hash`, `item`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_hash`) REFERENCES `revisions`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "checklist_marks_reason_ck" CHECK("checklist_marks"."kind" <> 'overridden' or "checklist_marks"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE `comment_likes` (
	`comment_id` text NOT NULL,
	`voter_key` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `voter_key`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comment_likes_voter_ix` ON `comment_likes` (`voter_key`,`at`);--> statement-breakpoint
CREATE TABLE `comment_reports` (
	`comment_id` text NOT NULL,
	`voter_key` text NOT NULL,
	`reason` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL,
	`closed_at` integer,
	PRIMARY KEY(`comment_id`, `voter_key`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comment_reports_open_ix` ON `comment_reports` (`closed_at`,`at`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`parent_id` text,
	`user_id` text,
	`name` text NOT NULL,
	`email_hash` text,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`verdict` text NOT NULL,
	`reason_code` text DEFAULT '' NOT NULL,
	`reason_text` text DEFAULT '' NOT NULL,
	`likes` integer DEFAULT 0 NOT NULL,
	`open_reports` integer DEFAULT 0 NOT NULL,
	`text_hash` text NOT NULL,
	`voter_key` text NOT NULL,
	`network_key` text NOT NULL,
	`at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`appeal_text` text DEFAULT '' NOT NULL,
	`appealed_at` integer,
	`appeal_decided_at` integer,
	`appeal_answer` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comments_likes_ck" CHECK("comments"."likes" >= 0 and "comments"."open_reports" >= 0)
);
--> statement-breakpoint
CREATE INDEX `comments_article_ix` ON `comments` (`article_id`,`state`,`at`);--> statement-breakpoint
CREATE INDEX `comments_parent_ix` ON `comments` (`parent_id`,`state`,`at`);--> statement-breakpoint
CREATE INDEX `comments_state_ix` ON `comments` (`state`,`at`);--> statement-breakpoint
CREATE INDEX `comments_user_ix` ON `comments` (`user_id`,`at`);--> statement-breakpoint
CREATE INDEX `comments_voter_ix` ON `comments` (`voter_key`,`at`);--> statement-breakpoint
CREATE INDEX `comments_email_ix` ON `comments` (`email_hash`,`at`);--> statement-breakpoint
CREATE INDEX `comments_network_ix` ON `comments` (`network_key`,`at`);--> statement-breakpoint
CREATE INDEX `comments_text_hash_ix` ON `comments` (`text_hash`,`at`);--> statement-breakpoint
CREATE INDEX `comments_reports_ix` ON `comments` (`open_reports`,`at`);--> statement-breakpoint
CREATE INDEX `comments_appeal_ix` ON `comments` (`appealed_at`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`purpose` text NOT NULL,
	`is_given` integer NOT NULL,
	`wording` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `consents_user_ix` ON `consents` (`user_id`,`at`);--> statement-breakpoint
CREATE TABLE `content_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`article_id` text NOT NULL,
	`revision_hash` text,
	`block_id` text,
	`quote` text DEFAULT '' NOT NULL,
	`proposal` text NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`contact` text DEFAULT '' NOT NULL,
	`voter_key` text NOT NULL,
	`network_key` text NOT NULL,
	`state` text NOT NULL,
	`deadline` integer,
	`answer` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`decided_by_name` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `content_reports_state_ix` ON `content_reports` (`state`,`kind`,`at`);--> statement-breakpoint
CREATE INDEX `content_reports_article_ix` ON `content_reports` (`article_id`,`at`);--> statement-breakpoint
CREATE INDEX `content_reports_network_ix` ON `content_reports` (`network_key`,`at`);--> statement-breakpoint
CREATE TABLE `desk_articles` (
	`article_id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`section_id` text NOT NULL,
	`author_id` text,
	`author_name` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`state_since` integer NOT NULL,
	`head_hash` text,
	`approved_hash` text,
	`returned_hash` text,
	`return_reason` text DEFAULT '' NOT NULL,
	`update_state` text,
	`claimed_by` text,
	`claimed_by_name` text DEFAULT '' NOT NULL,
	`claim_until` integer,
	`deadline` integer,
	`priority` integer DEFAULT 0 NOT NULL,
	`scheduled_at` integer,
	`scheduled_job_id` text,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`head_hash`) REFERENCES `revisions`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_hash`) REFERENCES `revisions`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_hash`) REFERENCES `revisions`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `desk_articles_state_ix` ON `desk_articles` (`state`,`state_since`);--> statement-breakpoint
CREATE INDEX `desk_articles_update_ix` ON `desk_articles` (`update_state`,`state_since`);--> statement-breakpoint
CREATE INDEX `desk_articles_author_ix` ON `desk_articles` (`author_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `desk_articles_claim_ix` ON `desk_articles` (`claimed_by`,`updated_at`);--> statement-breakpoint
CREATE INDEX `desk_articles_scheduled_ix` ON `desk_articles` (`scheduled_at`);--> statement-breakpoint
CREATE TABLE `desk_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`block_id` text,
	`revision_hash` text,
	`quote` text DEFAULT '' NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`by_name` text NOT NULL,
	`resolved_at` integer,
	`resolved_by` text,
	`resolved_by_name` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_hash`) REFERENCES `revisions`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `desk_notes_article_ix` ON `desk_notes` (`article_id`,`at`);--> statement-breakpoint
CREATE INDEX `desk_notes_open_ix` ON `desk_notes` (`article_id`,`resolved_at`);--> statement-breakpoint
CREATE TABLE `desk_reads` (
	`article_id` text NOT NULL,
	`user_id` text NOT NULL,
	`revision_hash` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `user_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_hash`) REFERENCES `revisions`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `draft_conflicts` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`base` text,
	`head` text,
	`copy` text,
	`at` integer NOT NULL,
	`by` text,
	`by_name` text NOT NULL,
	`resolved_at` integer,
	`resolved_by` text,
	`resolution` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_conflicts_open_ix` ON `draft_conflicts` (`article_id`,`resolved_at`);--> statement-breakpoint
CREATE TABLE `draft_ops` (
	`op_id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`result` text NOT NULL,
	`etag` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_ops_article_ix` ON `draft_ops` (`article_id`,`at`);--> statement-breakpoint
CREATE INDEX `draft_ops_at_ix` ON `draft_ops` (`at`);--> statement-breakpoint
CREATE TABLE `draft_presence` (
	`article_id` text NOT NULL,
	`window_id` text NOT NULL,
	`user_id` text NOT NULL,
	`user_name` text NOT NULL,
	`unit_id` text,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `window_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_presence_seen_ix` ON `draft_presence` (`seen_at`);--> statement-breakpoint
CREATE TABLE `draft_units` (
	`article_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`kind` text NOT NULL,
	`position` text NOT NULL,
	`doc` text NOT NULL,
	`etag` text NOT NULL,
	`seq` integer NOT NULL,
	`is_deleted` integer DEFAULT false NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	PRIMARY KEY(`article_id`, `unit_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_units_seq_ix` ON `draft_units` (`article_id`,`seq`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`article_id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`base_hash` text,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`base_hash`) REFERENCES `revisions`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `home_slots` (
	`slot` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`ends_at` integer,
	`placed_at` integer NOT NULL,
	`placed_by` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `home_slots_article_uq` ON `home_slots` (`article_id`);--> statement-breakpoint
CREATE TABLE `interviews` (
	`article_id` text PRIMARY KEY NOT NULL,
	`mode` text NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`held_at` integer,
	`purpose` text DEFAULT '' NOT NULL,
	`notice_sent_at` integer,
	`notice_channel` text DEFAULT '' NOT NULL,
	`source` text DEFAULT 'interview' NOT NULL,
	`has_consent` integer DEFAULT false NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "interviews_notice_ck" CHECK("interviews"."notice_sent_at" is null or "interviews"."notice_channel" <> '')
);
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`run_at` integer NOT NULL,
	`payload` text NOT NULL,
	`unique_key` text,
	`object_type` text DEFAULT '' NOT NULL,
	`object_id` text DEFAULT '' NOT NULL,
	`lease_id` text,
	`lease_until` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`max_attempts` integer NOT NULL,
	`last_error` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`started_at` integer,
	`finished_at` integer,
	CONSTRAINT "jobs_lease_ck" CHECK(("jobs"."state" <> 'running') or ("jobs"."lease_id" is not null and "jobs"."lease_until" is not null))
);
--> statement-breakpoint
CREATE INDEX `jobs_due_ix` ON `jobs` (`state`,`run_at`);--> statement-breakpoint
CREATE INDEX `jobs_object_ix` ON `jobs` (`object_type`,`object_id`);--> statement-breakpoint
CREATE INDEX `jobs_finished_ix` ON `jobs` (`state`,`finished_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_unique_key_uq` ON `jobs` (`unique_key`);--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`from` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`last_error` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE INDEX `mails_state_ix` ON `mails` (`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `media_uses` (
	`media_id` text NOT NULL,
	`article_id` text NOT NULL,
	`place` text NOT NULL,
	PRIMARY KEY(`media_id`, `article_id`, `place`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `media_uses_article_ix` ON `media_uses` (`article_id`,`place`);--> statement-breakpoint
CREATE TABLE `merges` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`from_id` text NOT NULL,
	`into_id` text NOT NULL,
	`snapshot` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`undone_at` integer
);
--> statement-breakpoint
CREATE INDEX `merges_at_ix` ON `merges` (`at`);--> statement-breakpoint
CREATE INDEX `merges_from_ix` ON `merges` (`kind`,`from_id`);--> statement-breakpoint
CREATE TABLE `rating_cases` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`state` text NOT NULL,
	`evidence` text NOT NULL,
	`frozen` text NOT NULL,
	`opened_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`decided_by_name` text DEFAULT '' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rating_cases_state_ix` ON `rating_cases` (`state`,`opened_at`);--> statement-breakpoint
CREATE INDEX `rating_cases_article_ix` ON `rating_cases` (`article_id`,`opened_at`);--> statement-breakpoint
CREATE TABLE `rating_days` (
	`day` text NOT NULL,
	`article_id` text NOT NULL,
	`section_id` text NOT NULL,
	`n1` integer DEFAULT 0 NOT NULL,
	`n2` integer DEFAULT 0 NOT NULL,
	`n3` integer DEFAULT 0 NOT NULL,
	`n4` integer DEFAULT 0 NOT NULL,
	`n5` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`article_id`, `day`)
);
--> statement-breakpoint
CREATE INDEX `rating_days_day_ix` ON `rating_days` (`day`);--> statement-breakpoint
CREATE TABLE `rating_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`event_ids` text NOT NULL,
	`reason` text NOT NULL,
	`undoes` text,
	`at` integer NOT NULL,
	`by` text,
	`by_name` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `rating_cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rating_decisions_case_ix` ON `rating_decisions` (`case_id`,`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `rating_decisions_undoes_uq` ON `rating_decisions` (`undoes`);--> statement-breakpoint
CREATE TABLE `rating_holds` (
	`event_id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`article_id` text NOT NULL,
	`status` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `rating_events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `rating_cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rating_holds_case_ix` ON `rating_holds` (`case_id`,`status`);--> statement-breakpoint
CREATE INDEX `rating_holds_article_ix` ON `rating_holds` (`article_id`,`status`);--> statement-breakpoint
CREATE TABLE `rating_reasons` (
	`article_id` text NOT NULL,
	`voter_key` text NOT NULL,
	`reason` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `voter_key`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rating_reasons_at_ix` ON `rating_reasons` (`article_id`,`at`);--> statement-breakpoint
CREATE TABLE `rating_section_days` (
	`day` text NOT NULL,
	`section_id` text NOT NULL,
	`n1` integer DEFAULT 0 NOT NULL,
	`n2` integer DEFAULT 0 NOT NULL,
	`n3` integer DEFAULT 0 NOT NULL,
	`n4` integer DEFAULT 0 NOT NULL,
	`n5` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`day`, `section_id`)
);
--> statement-breakpoint
CREATE TABLE `revision_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`revision_hash` text NOT NULL,
	`reason` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`from_hash` text,
	`at` integer NOT NULL,
	`by` text,
	`by_name` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_hash`) REFERENCES `revisions`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `revision_marks_article_ix` ON `revision_marks` (`article_id`,`at`);--> statement-breakpoint
CREATE TABLE `role_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`roles` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_by_name` text NOT NULL,
	`at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`state` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `role_proposals_state_ix` ON `role_proposals` (`state`,`at`);--> statement-breakpoint
CREATE INDEX `role_proposals_user_ix` ON `role_proposals` (`user_id`);--> statement-breakpoint
CREATE TABLE `saved_articles` (
	`user_id` text NOT NULL,
	`article_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `saved_articles_at_ix` ON `saved_articles` (`user_id`,`at`);--> statement-breakpoint
ALTER TABLE `media` ADD `alt` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `caption` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `file_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `media_created_ix` ON `media` (`created_at`);--> statement-breakpoint
CREATE INDEX `media_created_by_ix` ON `media` (`created_by`,`created_at`);--> statement-breakpoint
ALTER TABLE `rating_events` ADD `is_new_voter` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `rating_events` ADD `dwell_ms` integer;--> statement-breakpoint
CREATE INDEX `rating_events_at_ix` ON `rating_events` (`at`);--> statement-breakpoint
ALTER TABLE `ratings` ADD `status` text DEFAULT 'counted' NOT NULL;--> statement-breakpoint
CREATE INDEX `articles_created_by_ix` ON `articles` (`created_by`,`created_at`);--> statement-breakpoint
CREATE INDEX `users_created_ix` ON `users` (`created_at`);