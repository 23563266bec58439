CREATE TABLE "answer_signal_switches" (
	"article_id" text PRIMARY KEY NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answer_signals" (
	"article_id" text NOT NULL,
	"turn_id" text NOT NULL,
	"voter_key" text NOT NULL,
	"signal" text,
	"revision_hash" text NOT NULL,
	"network_key" text NOT NULL,
	"changes" integer DEFAULT 1 NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answer_signals_article_id_turn_id_voter_key_pk" PRIMARY KEY("article_id","turn_id","voter_key")
);
--> statement-breakpoint
CREATE TABLE "desk_letters" (
	"user_id" text PRIMARY KEY NOT NULL,
	"is_wanted" boolean DEFAULT true NOT NULL,
	"last_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "desk_notices" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"article_id" text NOT NULL,
	"event" text NOT NULL,
	"by_name" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "answer_signal_switches" ADD CONSTRAINT "answer_signal_switches_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_signals" ADD CONSTRAINT "answer_signals_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_signals" ADD CONSTRAINT "answer_signals_revision_hash_revisions_hash_fk" FOREIGN KEY ("revision_hash") REFERENCES "public"."revisions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_letters" ADD CONSTRAINT "desk_letters_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_notices" ADD CONSTRAINT "desk_notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_notices" ADD CONSTRAINT "desk_notices_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_signals_voter_ix" ON "answer_signals" USING btree ("voter_key","at");--> statement-breakpoint
CREATE INDEX "answer_signals_network_ix" ON "answer_signals" USING btree ("network_key","at");--> statement-breakpoint
CREATE INDEX "desk_notices_user_ix" ON "desk_notices" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "desk_articles_state_due_ix" ON "desk_articles" USING btree ("state","priority","deadline","state_since","article_id");--> statement-breakpoint
CREATE INDEX "desk_articles_update_due_ix" ON "desk_articles" USING btree ("update_state","priority","deadline","state_since","article_id");--> statement-breakpoint
CREATE INDEX "desk_articles_author_due_ix" ON "desk_articles" USING btree ("author_id","priority","deadline","updated_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_articles_claim_due_ix" ON "desk_articles" USING btree ("claimed_by","priority","deadline","updated_at","article_id");