CREATE TABLE `answer_signal_switches` (
	`article_id` text PRIMARY KEY NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `answer_signals` (
	`article_id` text NOT NULL,
	`turn_id` text NOT NULL,
	`voter_key` text NOT NULL,
	`signal` text,
	`revision_hash` text NOT NULL,
	`network_key` text NOT NULL,
	`changes` integer DEFAULT 1 NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `turn_id`, `voter_key`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_hash`) REFERENCES `revisions`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answer_signals_voter_ix` ON `answer_signals` (`voter_key`,`at`);--> statement-breakpoint
CREATE INDEX `answer_signals_network_ix` ON `answer_signals` (`network_key`,`at`);--> statement-breakpoint
CREATE TABLE `desk_letters` (
	`user_id` text PRIMARY KEY NOT NULL,
	`is_wanted` integer DEFAULT true NOT NULL,
	`last_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `desk_notices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`article_id` text NOT NULL,
	`event` text NOT NULL,
	`by_name` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `desk_notices_user_ix` ON `desk_notices` (`user_id`,`at`);--> statement-breakpoint
CREATE INDEX `desk_articles_state_due_ix` ON `desk_articles` (`state`,`priority`,`deadline`,`state_since`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_articles_update_due_ix` ON `desk_articles` (`update_state`,`priority`,`deadline`,`state_since`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_articles_author_due_ix` ON `desk_articles` (`author_id`,`priority`,`deadline`,`updated_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_articles_claim_due_ix` ON `desk_articles` (`claimed_by`,`priority`,`deadline`,`updated_at`,`article_id`);