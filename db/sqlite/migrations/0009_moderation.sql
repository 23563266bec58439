CREATE TABLE `comment_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`act` text NOT NULL,
	`before` text NOT NULL,
	`to_state` text NOT NULL,
	`reason_code` text DEFAULT '' NOT NULL,
	`reason_text` text DEFAULT '' NOT NULL,
	`by` text,
	`by_name` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comment_decisions_comment_ix` ON `comment_decisions` (`comment_id`,`at`);--> statement-breakpoint
CREATE TABLE `comment_switches` (
	`article_id` text PRIMARY KEY NOT NULL,
	`is_open` integer NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `comments` ADD `verified_at` integer;--> statement-breakpoint
ALTER TABLE `comments` ADD `decided_by_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `comments_top_ix` ON `comments` (`article_id`,`state`,`parent_id`,`at`);--> statement-breakpoint
CREATE INDEX `comments_liked_ix` ON `comments` (`article_id`,`state`,`parent_id`,`likes`,`at`);--> statement-breakpoint
CREATE INDEX `comments_open_appeal_ix` ON `comments` (`appeal_decided_at`,`appealed_at`);--> statement-breakpoint
CREATE INDEX `comments_decided_ix` ON `comments` (`decided_at`);--> statement-breakpoint
CREATE INDEX `comment_reports_voter_ix` ON `comment_reports` (`voter_key`,`at`);--> statement-breakpoint
CREATE INDEX `content_reports_voter_ix` ON `content_reports` (`voter_key`,`at`);