ALTER TABLE "rating_holds" ADD COLUMN "rule" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "rating_totals" ADD COLUMN "frozen" jsonb;--> statement-breakpoint
ALTER TABLE "rating_totals" ADD COLUMN "held" integer DEFAULT 0 NOT NULL;