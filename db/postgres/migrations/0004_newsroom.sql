CREATE TABLE "backups" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"is_ok" boolean,
	"path" text DEFAULT '' NOT NULL,
	"bytes" bigint DEFAULT 0 NOT NULL,
	"details" jsonb NOT NULL,
	"by" text
);
--> statement-breakpoint
CREATE TABLE "checklist_marks" (
	"article_id" text NOT NULL,
	"revision_hash" text NOT NULL,
	"item" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"by" text,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "checklist_marks_article_id_revision_hash_item_pk" PRIMARY KEY("article_id","revision_hash","item"),
	CONSTRAINT "checklist_marks_reason_ck" CHECK ("checklist_marks"."kind" <> 'overridden' or "checklist_marks"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "comment_likes" (
	"comment_id" text NOT NULL,
	"voter_key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "comment_likes_comment_id_voter_key_pk" PRIMARY KEY("comment_id","voter_key")
);
--> statement-breakpoint
CREATE TABLE "comment_reports" (
	"comment_id" text NOT NULL,
	"voter_key" text NOT NULL,
	"reason" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "comment_reports_comment_id_voter_key_pk" PRIMARY KEY("comment_id","voter_key")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"parent_id" text,
	"user_id" text,
	"name" text NOT NULL,
	"email_hash" text,
	"text" text NOT NULL,
	"state" text NOT NULL,
	"verdict" jsonb NOT NULL,
	"reason_code" text DEFAULT '' NOT NULL,
	"reason_text" text DEFAULT '' NOT NULL,
	"likes" integer DEFAULT 0 NOT NULL,
	"open_reports" integer DEFAULT 0 NOT NULL,
	"text_hash" text NOT NULL,
	"voter_key" text NOT NULL,
	"network_key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"appeal_text" text DEFAULT '' NOT NULL,
	"appealed_at" timestamp (3) with time zone,
	"appeal_decided_at" timestamp (3) with time zone,
	"appeal_answer" text DEFAULT '' NOT NULL,
	CONSTRAINT "comments_likes_ck" CHECK ("comments"."likes" >= 0 and "comments"."open_reports" >= 0)
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"purpose" text NOT NULL,
	"is_given" boolean NOT NULL,
	"wording" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"article_id" text NOT NULL,
	"revision_hash" text,
	"block_id" text,
	"quote" text DEFAULT '' NOT NULL,
	"proposal" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"voter_key" text NOT NULL,
	"network_key" text NOT NULL,
	"state" text NOT NULL,
	"deadline" timestamp (3) with time zone,
	"answer" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"decided_by_name" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk_articles" (
	"article_id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"section_id" text NOT NULL,
	"author_id" text,
	"author_name" text DEFAULT '' NOT NULL,
	"state" text NOT NULL,
	"state_since" timestamp (3) with time zone NOT NULL,
	"head_hash" text,
	"approved_hash" text,
	"returned_hash" text,
	"return_reason" text DEFAULT '' NOT NULL,
	"update_state" text,
	"claimed_by" text,
	"claimed_by_name" text DEFAULT '' NOT NULL,
	"claim_until" timestamp (3) with time zone,
	"deadline" timestamp (3) with time zone,
	"priority" integer DEFAULT 0 NOT NULL,
	"scheduled_at" timestamp (3) with time zone,
	"scheduled_job_id" text,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"block_id" text,
	"revision_hash" text,
	"quote" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text,
	"by_name" text NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by" text,
	"resolved_by_name" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk_reads" (
	"article_id" text NOT NULL,
	"user_id" text NOT NULL,
	"revision_hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "desk_reads_article_id_user_id_pk" PRIMARY KEY("article_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "draft_conflicts" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"unit_id" text NOT NULL,
	"base" jsonb,
	"head" jsonb,
	"copy" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text,
	"by_name" text NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by" text,
	"resolution" text
);
--> statement-breakpoint
CREATE TABLE "draft_ops" (
	"op_id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"unit_id" text NOT NULL,
	"result" text NOT NULL,
	"etag" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text
);
--> statement-breakpoint
CREATE TABLE "draft_presence" (
	"article_id" text NOT NULL,
	"window_id" text NOT NULL,
	"user_id" text NOT NULL,
	"user_name" text NOT NULL,
	"unit_id" text,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "draft_presence_article_id_window_id_pk" PRIMARY KEY("article_id","window_id")
);
--> statement-breakpoint
CREATE TABLE "draft_units" (
	"article_id" text NOT NULL,
	"unit_id" text NOT NULL,
	"kind" text NOT NULL,
	"position" text NOT NULL,
	"doc" jsonb NOT NULL,
	"etag" text NOT NULL,
	"seq" bigint NOT NULL,
	"is_deleted" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text,
	CONSTRAINT "draft_units_article_id_unit_id_pk" PRIMARY KEY("article_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"article_id" text PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"base_hash" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text
);
--> statement-breakpoint
CREATE TABLE "home_slots" (
	"slot" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"ends_at" timestamp (3) with time zone,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"placed_by" text
);
--> statement-breakpoint
CREATE TABLE "interviews" (
	"article_id" text PRIMARY KEY NOT NULL,
	"mode" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"held_at" timestamp (3) with time zone,
	"purpose" text DEFAULT '' NOT NULL,
	"notice_sent_at" timestamp (3) with time zone,
	"notice_channel" text DEFAULT '' NOT NULL,
	"source" text DEFAULT 'interview' NOT NULL,
	"has_consent" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "interviews_notice_ck" CHECK ("interviews"."notice_sent_at" is null or "interviews"."notice_channel" <> '')
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"payload" jsonb NOT NULL,
	"unique_key" text,
	"object_type" text DEFAULT '' NOT NULL,
	"object_id" text DEFAULT '' NOT NULL,
	"lease_id" text,
	"lease_until" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"max_attempts" integer NOT NULL,
	"last_error" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "jobs_lease_ck" CHECK (("jobs"."state" <> 'running') or ("jobs"."lease_id" is not null and "jobs"."lease_until" is not null))
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" text PRIMARY KEY NOT NULL,
	"to" text NOT NULL,
	"from" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"state" text NOT NULL,
	"last_error" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "media_uses" (
	"media_id" text NOT NULL,
	"article_id" text NOT NULL,
	"place" text NOT NULL,
	CONSTRAINT "media_uses_media_id_article_id_place_pk" PRIMARY KEY("media_id","article_id","place")
);
--> statement-breakpoint
CREATE TABLE "merges" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"from_id" text NOT NULL,
	"into_id" text NOT NULL,
	"snapshot" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "rating_cases" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"state" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"frozen" jsonb NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"decided_by_name" text DEFAULT '' NOT NULL,
	"reason" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rating_days" (
	"day" text NOT NULL,
	"article_id" text NOT NULL,
	"section_id" text NOT NULL,
	"n1" integer DEFAULT 0 NOT NULL,
	"n2" integer DEFAULT 0 NOT NULL,
	"n3" integer DEFAULT 0 NOT NULL,
	"n4" integer DEFAULT 0 NOT NULL,
	"n5" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "rating_days_article_id_day_pk" PRIMARY KEY("article_id","day")
);
--> statement-breakpoint
CREATE TABLE "rating_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"kind" text NOT NULL,
	"event_ids" jsonb NOT NULL,
	"reason" text NOT NULL,
	"undoes" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text,
	"by_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rating_holds" (
	"event_id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"article_id" text NOT NULL,
	"status" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rating_reasons" (
	"article_id" text NOT NULL,
	"voter_key" text NOT NULL,
	"reason" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rating_reasons_article_id_voter_key_pk" PRIMARY KEY("article_id","voter_key")
);
--> statement-breakpoint
CREATE TABLE "rating_section_days" (
	"day" text NOT NULL,
	"section_id" text NOT NULL,
	"n1" integer DEFAULT 0 NOT NULL,
	"n2" integer DEFAULT 0 NOT NULL,
	"n3" integer DEFAULT 0 NOT NULL,
	"n4" integer DEFAULT 0 NOT NULL,
	"n5" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "rating_section_days_day_section_id_pk" PRIMARY KEY("day","section_id")
);
--> statement-breakpoint
CREATE TABLE "revision_marks" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"revision_hash" text NOT NULL,
	"reason" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"from_hash" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text,
	"by_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "role_proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"roles" jsonb NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_articles" (
	"user_id" text NOT NULL,
	"article_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_articles_user_id_article_id_pk" PRIMARY KEY("user_id","article_id")
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "alt" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "caption" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "file_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "rating_events" ADD COLUMN "is_new_voter" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "rating_events" ADD COLUMN "dwell_ms" integer;--> statement-breakpoint
ALTER TABLE "ratings" ADD COLUMN "status" text DEFAULT 'counted' NOT NULL;--> statement-breakpoint
ALTER TABLE "checklist_marks" ADD CONSTRAINT "checklist_marks_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_marks" ADD CONSTRAINT "checklist_marks_revision_hash_revisions_hash_fk" FOREIGN KEY ("revision_hash") REFERENCES "public"."revisions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_likes" ADD CONSTRAINT "comment_likes_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_reports" ADD CONSTRAINT "content_reports_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_articles" ADD CONSTRAINT "desk_articles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_articles" ADD CONSTRAINT "desk_articles_head_hash_revisions_hash_fk" FOREIGN KEY ("head_hash") REFERENCES "public"."revisions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_articles" ADD CONSTRAINT "desk_articles_approved_hash_revisions_hash_fk" FOREIGN KEY ("approved_hash") REFERENCES "public"."revisions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_articles" ADD CONSTRAINT "desk_articles_returned_hash_revisions_hash_fk" FOREIGN KEY ("returned_hash") REFERENCES "public"."revisions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_notes" ADD CONSTRAINT "desk_notes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_notes" ADD CONSTRAINT "desk_notes_revision_hash_revisions_hash_fk" FOREIGN KEY ("revision_hash") REFERENCES "public"."revisions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_reads" ADD CONSTRAINT "desk_reads_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_reads" ADD CONSTRAINT "desk_reads_revision_hash_revisions_hash_fk" FOREIGN KEY ("revision_hash") REFERENCES "public"."revisions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_conflicts" ADD CONSTRAINT "draft_conflicts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_ops" ADD CONSTRAINT "draft_ops_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_presence" ADD CONSTRAINT "draft_presence_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_units" ADD CONSTRAINT "draft_units_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_base_hash_revisions_hash_fk" FOREIGN KEY ("base_hash") REFERENCES "public"."revisions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_slots" ADD CONSTRAINT "home_slots_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_cases" ADD CONSTRAINT "rating_cases_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_decisions" ADD CONSTRAINT "rating_decisions_case_id_rating_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."rating_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_holds" ADD CONSTRAINT "rating_holds_event_id_rating_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."rating_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_holds" ADD CONSTRAINT "rating_holds_case_id_rating_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."rating_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_reasons" ADD CONSTRAINT "rating_reasons_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_marks" ADD CONSTRAINT "revision_marks_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_marks" ADD CONSTRAINT "revision_marks_revision_hash_revisions_hash_fk" FOREIGN KEY ("revision_hash") REFERENCES "public"."revisions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_proposals" ADD CONSTRAINT "role_proposals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_articles" ADD CONSTRAINT "saved_articles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "backups_kind_ix" ON "backups" USING btree ("kind","started_at");--> statement-breakpoint
CREATE INDEX "comment_likes_voter_ix" ON "comment_likes" USING btree ("voter_key","at");--> statement-breakpoint
CREATE INDEX "comment_reports_open_ix" ON "comment_reports" USING btree ("closed_at","at");--> statement-breakpoint
CREATE INDEX "comments_article_ix" ON "comments" USING btree ("article_id","state","at");--> statement-breakpoint
CREATE INDEX "comments_parent_ix" ON "comments" USING btree ("parent_id","state","at");--> statement-breakpoint
CREATE INDEX "comments_state_ix" ON "comments" USING btree ("state","at");--> statement-breakpoint
CREATE INDEX "comments_user_ix" ON "comments" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "comments_voter_ix" ON "comments" USING btree ("voter_key","at");--> statement-breakpoint
CREATE INDEX "comments_email_ix" ON "comments" USING btree ("email_hash","at");--> statement-breakpoint
CREATE INDEX "comments_network_ix" ON "comments" USING btree ("network_key","at");--> statement-breakpoint
CREATE INDEX "comments_text_hash_ix" ON "comments" USING btree ("text_hash","at");--> statement-breakpoint
CREATE INDEX "comments_reports_ix" ON "comments" USING btree ("open_reports","at");--> statement-breakpoint
CREATE INDEX "comments_appeal_ix" ON "comments" USING btree ("appealed_at");--> statement-breakpoint
CREATE INDEX "consents_user_ix" ON "consents" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "content_reports_state_ix" ON "content_reports" USING btree ("state","kind","at");--> statement-breakpoint
CREATE INDEX "content_reports_article_ix" ON "content_reports" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "content_reports_network_ix" ON "content_reports" USING btree ("network_key","at");--> statement-breakpoint
CREATE INDEX "desk_articles_state_ix" ON "desk_articles" USING btree ("state","state_since");--> statement-breakpoint
CREATE INDEX "desk_articles_update_ix" ON "desk_articles" USING btree ("update_state","state_since");--> statement-breakpoint
CREATE INDEX "desk_articles_author_ix" ON "desk_articles" USING btree ("author_id","updated_at");--> statement-breakpoint
CREATE INDEX "desk_articles_claim_ix" ON "desk_articles" USING btree ("claimed_by","updated_at");--> statement-breakpoint
CREATE INDEX "desk_articles_scheduled_ix" ON "desk_articles" USING btree ("scheduled_at");--> statement-breakpoint
CREATE INDEX "desk_notes_article_ix" ON "desk_notes" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "desk_notes_open_ix" ON "desk_notes" USING btree ("article_id","resolved_at");--> statement-breakpoint
CREATE INDEX "draft_conflicts_open_ix" ON "draft_conflicts" USING btree ("article_id","resolved_at");--> statement-breakpoint
CREATE INDEX "draft_ops_article_ix" ON "draft_ops" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "draft_ops_at_ix" ON "draft_ops" USING btree ("at");--> statement-breakpoint
CREATE INDEX "draft_presence_seen_ix" ON "draft_presence" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "draft_units_seq_ix" ON "draft_units" USING btree ("article_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "home_slots_article_uq" ON "home_slots" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "jobs_due_ix" ON "jobs" USING btree ("state","run_at");--> statement-breakpoint
CREATE INDEX "jobs_object_ix" ON "jobs" USING btree ("object_type","object_id");--> statement-breakpoint
CREATE INDEX "jobs_finished_ix" ON "jobs" USING btree ("state","finished_at");--> statement-breakpoint
CREATE UNIQUE INDEX "jobs_unique_key_uq" ON "jobs" USING btree ("unique_key");--> statement-breakpoint
CREATE INDEX "mails_state_ix" ON "mails" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "media_uses_article_ix" ON "media_uses" USING btree ("article_id","place");--> statement-breakpoint
CREATE INDEX "merges_at_ix" ON "merges" USING btree ("at");--> statement-breakpoint
CREATE INDEX "merges_from_ix" ON "merges" USING btree ("kind","from_id");--> statement-breakpoint
CREATE INDEX "rating_cases_state_ix" ON "rating_cases" USING btree ("state","opened_at");--> statement-breakpoint
CREATE INDEX "rating_cases_article_ix" ON "rating_cases" USING btree ("article_id","opened_at");--> statement-breakpoint
CREATE INDEX "rating_days_day_ix" ON "rating_days" USING btree ("day");--> statement-breakpoint
CREATE INDEX "rating_decisions_case_ix" ON "rating_decisions" USING btree ("case_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "rating_decisions_undoes_uq" ON "rating_decisions" USING btree ("undoes");--> statement-breakpoint
CREATE INDEX "rating_holds_case_ix" ON "rating_holds" USING btree ("case_id","status");--> statement-breakpoint
CREATE INDEX "rating_holds_article_ix" ON "rating_holds" USING btree ("article_id","status");--> statement-breakpoint
CREATE INDEX "rating_reasons_at_ix" ON "rating_reasons" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "revision_marks_article_ix" ON "revision_marks" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "role_proposals_state_ix" ON "role_proposals" USING btree ("state","at");--> statement-breakpoint
CREATE INDEX "role_proposals_user_ix" ON "role_proposals" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "saved_articles_at_ix" ON "saved_articles" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "articles_created_by_ix" ON "articles" USING btree ("created_by","created_at");--> statement-breakpoint
CREATE INDEX "media_created_ix" ON "media" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "media_created_by_ix" ON "media" USING btree ("created_by","created_at");--> statement-breakpoint
CREATE INDEX "rating_events_at_ix" ON "rating_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "users_created_ix" ON "users" USING btree ("created_at");