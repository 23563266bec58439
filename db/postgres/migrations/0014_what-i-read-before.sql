ALTER TABLE "desk_reads" ADD COLUMN "previous_hash" text;--> statement-breakpoint
ALTER TABLE "desk_reads" ADD COLUMN "previous_at" timestamp (3) with time zone;