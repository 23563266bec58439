ALTER TABLE `rating_holds` ADD `rule` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `rating_totals` ADD `frozen` text;--> statement-breakpoint
ALTER TABLE `rating_totals` ADD `held` integer DEFAULT 0 NOT NULL;