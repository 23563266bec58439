ALTER TABLE "draft_conflicts" ADD COLUMN "copy_etag" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "draft_ops" ADD COLUMN "replaced_etag" text;--> statement-breakpoint
ALTER TABLE "draft_ops" ADD COLUMN "replaced_position" text;--> statement-breakpoint
ALTER TABLE "draft_ops" ADD COLUMN "replaced_doc" jsonb;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "frozen_seq" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "draft_conflicts_copy_ix" ON "draft_conflicts" USING btree ("article_id","copy_etag");--> statement-breakpoint
CREATE INDEX "draft_ops_replaced_ix" ON "draft_ops" USING btree ("article_id","replaced_etag");--> statement-breakpoint
CREATE INDEX "drafts_updated_ix" ON "drafts" USING btree ("updated_at");