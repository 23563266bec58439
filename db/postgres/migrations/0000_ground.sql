CREATE TABLE "approvals" (
	"revision_hash" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"approved_by" text,
	"approved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" text PRIMARY KEY NOT NULL,
	"number" bigint NOT NULL,
	"slug" text NOT NULL,
	"state" text NOT NULL,
	"live_hash" text,
	"first_published_at" timestamp (3) with time zone,
	"substantially_updated_at" timestamp (3) with time zone,
	"removed_at" timestamp (3) with time zone,
	"removed_reason" text,
	"source_key" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	CONSTRAINT "articles_live_ck" CHECK (("articles"."state" <> 'published') or ("articles"."live_hash" is not null and "articles"."first_published_at" is not null)),
	CONSTRAINT "articles_removed_ck" CHECK (("articles"."state" <> 'removed') or ("articles"."removed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"object_type" text NOT NULL,
	"object_id" text NOT NULL,
	"details" jsonb NOT NULL,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "authors" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"pen_name" text NOT NULL,
	"sort_key" text NOT NULL,
	"bio" text DEFAULT '' NOT NULL,
	"user_id" text,
	"portrait_id" text
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"tags" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"block_id" text,
	"revision_hash" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"name" text PRIMARY KEY NOT NULL,
	"value" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"list" text NOT NULL,
	"position" integer NOT NULL,
	"article_id" text NOT NULL,
	"sort_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "listings_list_position_pk" PRIMARY KEY("list","position")
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" text PRIMARY KEY NOT NULL,
	"content_hash" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"colour" text NOT NULL,
	"focal_x" integer DEFAULT 500 NOT NULL,
	"focal_y" integer DEFAULT 500 NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"is_illustration" boolean DEFAULT false NOT NULL,
	"ai_use" text DEFAULT 'none' NOT NULL,
	"variants" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	CONSTRAINT "media_size_ck" CHECK ("media"."width" > 0 and "media"."height" > 0),
	CONSTRAINT "media_focal_ck" CHECK ("media"."focal_x" between 0 and 1000 and "media"."focal_y" between 0 and 1000)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"full_name" text NOT NULL,
	"sort_key" text NOT NULL,
	"honorific" text DEFAULT '' NOT NULL,
	"academic" text DEFAULT '' NOT NULL,
	"position" text DEFAULT '' NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"bio" text DEFAULT '' NOT NULL,
	"portrait_id" text
);
--> statement-breakpoint
CREATE TABLE "rating_events" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"revision_hash" text NOT NULL,
	"voter_key" text NOT NULL,
	"level" integer,
	"prev_id" text,
	"network_key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rating_events_level_ck" CHECK ("rating_events"."level" is null or "rating_events"."level" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "rating_totals" (
	"article_id" text PRIMARY KEY NOT NULL,
	"n1" integer DEFAULT 0 NOT NULL,
	"n2" integer DEFAULT 0 NOT NULL,
	"n3" integer DEFAULT 0 NOT NULL,
	"n4" integer DEFAULT 0 NOT NULL,
	"n5" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"score" double precision DEFAULT 0 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rating_totals_ck" CHECK ("rating_totals"."total" = "rating_totals"."n1" + "rating_totals"."n2" + "rating_totals"."n3" + "rating_totals"."n4" + "rating_totals"."n5"),
	CONSTRAINT "rating_totals_floor_ck" CHECK ("rating_totals"."n1" >= 0 and "rating_totals"."n2" >= 0 and "rating_totals"."n3" >= 0 and "rating_totals"."n4" >= 0 and "rating_totals"."n5" >= 0)
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"article_id" text NOT NULL,
	"voter_key" text NOT NULL,
	"level" integer,
	"event_id" text NOT NULL,
	"rated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ratings_article_id_voter_key_pk" PRIMARY KEY("article_id","voter_key"),
	CONSTRAINT "ratings_level_ck" CHECK ("ratings"."level" is null or "ratings"."level" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"hash" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"sapo" text NOT NULL,
	"section_id" text NOT NULL,
	"lead_media_id" text,
	"lead_alt" text DEFAULT '' NOT NULL,
	"guest_names" text DEFAULT '' NOT NULL,
	"pulled_sentence" text DEFAULT '' NOT NULL,
	"syllables" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"content" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"article_id" text PRIMARY KEY NOT NULL,
	"document_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"parent_id" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "series_parts" (
	"series_id" text NOT NULL,
	"part" integer NOT NULL,
	"article_id" text NOT NULL,
	CONSTRAINT "series_parts_series_id_part_pk" PRIMARY KEY("series_id","part"),
	CONSTRAINT "series_parts_part_ck" CHECK ("series_parts"."part" >= 1)
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "slug_redirects" (
	"kind" text NOT NULL,
	"old_slug" text NOT NULL,
	"target_id" text NOT NULL,
	CONSTRAINT "slug_redirects_kind_old_slug_pk" PRIMARY KEY("kind","old_slug")
);
--> statement-breakpoint
CREATE TABLE "topic_aliases" (
	"alias_key" text PRIMARY KEY NOT NULL,
	"alias" text NOT NULL,
	"topic_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"sort_key" text NOT NULL,
	"kind" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"valid_from" timestamp (3) with time zone,
	"valid_to" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "user_roles" (
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"scope" text NOT NULL,
	CONSTRAINT "user_roles_user_id_role_scope_pk" PRIMARY KEY("user_id","role","scope"),
	CONSTRAINT "user_roles_scope_ck" CHECK ("user_roles"."scope" <> '')
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"status" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_revision_hash_revisions_hash_fk" FOREIGN KEY ("revision_hash") REFERENCES "public"."revisions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_live_hash_approvals_revision_hash_fk" FOREIGN KEY ("live_hash") REFERENCES "public"."approvals"("revision_hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authors" ADD CONSTRAINT "authors_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_revision_hash_revisions_hash_fk" FOREIGN KEY ("revision_hash") REFERENCES "public"."revisions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_events" ADD CONSTRAINT "rating_events_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_events" ADD CONSTRAINT "rating_events_revision_hash_revisions_hash_fk" FOREIGN KEY ("revision_hash") REFERENCES "public"."revisions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_totals" ADD CONSTRAINT "rating_totals_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_event_id_rating_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."rating_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sections" ADD CONSTRAINT "sections_parent_id_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_parts" ADD CONSTRAINT "series_parts_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_parts" ADD CONSTRAINT "series_parts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_aliases" ADD CONSTRAINT "topic_aliases_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "approvals_article_ix" ON "approvals" USING btree ("article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "articles_number_uq" ON "articles" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "articles_source_key_uq" ON "articles" USING btree ("source_key");--> statement-breakpoint
CREATE INDEX "articles_state_ix" ON "articles" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "articles_published_ix" ON "articles" USING btree ("first_published_at");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_log_hash_uq" ON "audit_log" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "audit_log_object_ix" ON "audit_log" USING btree ("object_type","object_id","seq");--> statement-breakpoint
CREATE INDEX "audit_log_actor_ix" ON "audit_log" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "audit_log_action_ix" ON "audit_log" USING btree ("action","seq");--> statement-breakpoint
CREATE INDEX "audit_log_at_ix" ON "audit_log" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "authors_slug_uq" ON "authors" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "authors_user_ix" ON "authors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "changes_at_ix" ON "changes" USING btree ("at");--> statement-breakpoint
CREATE INDEX "corrections_article_ix" ON "corrections" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "corrections_at_ix" ON "corrections" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "listings_article_uq" ON "listings" USING btree ("article_id","list");--> statement-breakpoint
CREATE INDEX "listings_sort_ix" ON "listings" USING btree ("list","sort_at");--> statement-breakpoint
CREATE UNIQUE INDEX "media_content_hash_uq" ON "media" USING btree ("content_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "people_slug_uq" ON "people" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "people_sort_ix" ON "people" USING btree ("sort_key");--> statement-breakpoint
CREATE INDEX "rating_events_article_ix" ON "rating_events" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "rating_events_voter_ix" ON "rating_events" USING btree ("voter_key","at");--> statement-breakpoint
CREATE INDEX "rating_events_network_ix" ON "rating_events" USING btree ("network_key","at");--> statement-breakpoint
CREATE UNIQUE INDEX "rating_events_prev_uq" ON "rating_events" USING btree ("prev_id");--> statement-breakpoint
CREATE INDEX "rating_totals_score_ix" ON "rating_totals" USING btree ("score");--> statement-breakpoint
CREATE INDEX "ratings_voter_ix" ON "ratings" USING btree ("voter_key","rated_at");--> statement-breakpoint
CREATE INDEX "revisions_article_ix" ON "revisions" USING btree ("article_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "search_documents_document_uq" ON "search_documents" USING btree ("document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sections_slug_uq" ON "sections" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "sections_parent_ix" ON "sections" USING btree ("parent_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "series_slug_uq" ON "series" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "series_parts_article_uq" ON "series_parts" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "topic_aliases_topic_ix" ON "topic_aliases" USING btree ("topic_id");--> statement-breakpoint
CREATE UNIQUE INDEX "topics_slug_uq" ON "topics" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "topics_sort_ix" ON "topics" USING btree ("sort_key");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key_uq" ON "users" USING btree ("email_key");