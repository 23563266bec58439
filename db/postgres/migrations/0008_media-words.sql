CREATE TABLE "media_words" (
	"word" text NOT NULL,
	"media_id" text NOT NULL,
	CONSTRAINT "media_words_word_media_id_pk" PRIMARY KEY("word","media_id")
);
--> statement-breakpoint
ALTER TABLE "media_words" ADD CONSTRAINT "media_words_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_words_media_ix" ON "media_words" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "authors_portrait_ix" ON "authors" USING btree ("portrait_id");--> statement-breakpoint
CREATE INDEX "people_portrait_ix" ON "people" USING btree ("portrait_id");