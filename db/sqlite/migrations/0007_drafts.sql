ALTER TABLE `draft_conflicts` ADD `copy_etag` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `draft_conflicts_copy_ix` ON `draft_conflicts` (`article_id`,`copy_etag`);--> statement-breakpoint
ALTER TABLE `draft_ops` ADD `replaced_etag` text;--> statement-breakpoint
ALTER TABLE `draft_ops` ADD `replaced_position` text;--> statement-breakpoint
ALTER TABLE `draft_ops` ADD `replaced_doc` text;--> statement-breakpoint
CREATE INDEX `draft_ops_replaced_ix` ON `draft_ops` (`article_id`,`replaced_etag`);--> statement-breakpoint
ALTER TABLE `drafts` ADD `frozen_seq` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `drafts_updated_ix` ON `drafts` (`updated_at`);