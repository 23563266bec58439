CREATE TABLE "comment_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"comment_id" text NOT NULL,
	"act" text NOT NULL,
	"before" jsonb NOT NULL,
	"to_state" text NOT NULL,
	"reason_code" text DEFAULT '' NOT NULL,
	"reason_text" text DEFAULT '' NOT NULL,
	"by" text,
	"by_name" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "comment_switches" (
	"article_id" text PRIMARY KEY NOT NULL,
	"is_open" boolean NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "verified_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "decided_by_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "comment_decisions" ADD CONSTRAINT "comment_decisions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_switches" ADD CONSTRAINT "comment_switches_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_decisions_comment_ix" ON "comment_decisions" USING btree ("comment_id","at");--> statement-breakpoint
CREATE INDEX "comment_reports_voter_ix" ON "comment_reports" USING btree ("voter_key","at");--> statement-breakpoint
CREATE INDEX "comments_top_ix" ON "comments" USING btree ("article_id","state","parent_id","at");--> statement-breakpoint
CREATE INDEX "comments_liked_ix" ON "comments" USING btree ("article_id","state","parent_id","likes","at");--> statement-breakpoint
CREATE INDEX "comments_open_appeal_ix" ON "comments" USING btree ("appeal_decided_at","appealed_at");--> statement-breakpoint
CREATE INDEX "comments_decided_ix" ON "comments" USING btree ("decided_at");--> statement-breakpoint
CREATE INDEX "content_reports_voter_ix" ON "content_reports" USING btree ("voter_key","at");