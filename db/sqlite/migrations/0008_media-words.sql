CREATE TABLE `media_words` (
	`word` text NOT NULL,
	`media_id` text NOT NULL,
	PRIMARY KEY(`word`, `media_id`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `media_words_media_ix` ON `media_words` (`media_id`);--> statement-breakpoint
CREATE INDEX `authors_portrait_ix` ON `authors` (`portrait_id`);--> statement-breakpoint
CREATE INDEX `people_portrait_ix` ON `people` (`portrait_id`);