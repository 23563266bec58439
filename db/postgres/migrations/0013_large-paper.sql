DROP INDEX "articles_state_ix";--> statement-breakpoint
DROP INDEX "comments_reports_ix";--> statement-breakpoint
DROP INDEX "rating_days_day_ix";--> statement-breakpoint
CREATE INDEX "comments_reported_ix" ON "comments" USING btree ("state","open_reports","at");--> statement-breakpoint
CREATE INDEX "rating_days_week_ix" ON "rating_days" USING btree ("day","article_id","section_id","n1","n2","n3","n4","n5");