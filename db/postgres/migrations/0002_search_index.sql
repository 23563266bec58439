CREATE TABLE search_index (
	document_id bigint PRIMARY KEY,
	head tsvector NOT NULL,
	body tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX search_index_head_ix ON search_index USING gin (head) WITH (gin_pending_list_limit = 512);
--> statement-breakpoint
CREATE INDEX search_index_body_ix ON search_index USING gin (body) WITH (gin_pending_list_limit = 512);
--> statement-breakpoint
-- The planner does not know what it costs to fetch a body out of line: left to itself it reads row after row.
-- "+ 0" and these settings leave it the GIN indexes alone.
CREATE FUNCTION search_find(place text, wanted tsquery, lowest bigint, highest bigint, how_many integer) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE
SET enable_seqscan = off
SET plan_cache_mode = force_custom_plan
SET work_mem = '64MB'
AS $$
BEGIN
	IF place = 'body' THEN
		RETURN QUERY SELECT document_id FROM search_index
			WHERE body @@ wanted AND document_id + 0 BETWEEN lowest AND highest ORDER BY document_id + 0 DESC LIMIT how_many;
	ELSE
		RETURN QUERY SELECT document_id FROM search_index
			WHERE head @@ wanted AND document_id + 0 BETWEEN lowest AND highest ORDER BY document_id + 0 DESC LIMIT how_many;
	END IF;
END
$$;
--> statement-breakpoint
ALTER TABLE search_words ALTER COLUMN word TYPE text COLLATE "C";
