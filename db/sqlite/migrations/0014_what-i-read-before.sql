ALTER TABLE `desk_reads` ADD `previous_hash` text;--> statement-breakpoint
ALTER TABLE `desk_reads` ADD `previous_at` integer;