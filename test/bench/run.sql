-- run.sql - the measurements of test/bench/run; the articles lie in source (body).
\pset footer off
SET client_min_messages = warning;
SET jit = off;
SET max_parallel_workers_per_gather = 0;
CREATE EXTENSION newstext;
CREATE TABLE article (id serial PRIMARY KEY, body text);
INSERT INTO article (body) SELECT body FROM source;

-- Each candidate in turn, round after round, so that a drift of the machine meets all alike.
CREATE TABLE timing (what text, round int, seconds float8);
CREATE PROCEDURE measure(what text, query text, round int) LANGUAGE plpgsql AS $$
DECLARE began timestamptz := clock_timestamp();
BEGIN
	EXECUTE query;
	INSERT INTO timing VALUES (what, round, extract(epoch FROM clock_timestamp() - began));
END $$;

DO $$
BEGIN
	FOR round IN 0 .. 7 LOOP
		CALL measure('to_tsvector', $q$SELECT count(to_tsvector('english', body)) FROM article$q$, round);
		CALL measure('news_tokens', $q$SELECT count(*) FROM (SELECT news_tokens(body) FROM article OFFSET 0) x$q$, round);
		CALL measure('news_entities', $q$SELECT count(*) FROM (SELECT news_entities(body) FROM article OFFSET 0) x$q$, round);
		CALL measure('news_quotes', $q$SELECT count(*) FROM (SELECT news_quotes(body) FROM article OFFSET 0) x$q$, round);
		CALL measure('news_analyze', $q$SELECT count(news_analyze(body)) FROM article$q$, round);
	END LOOP;
END $$;

\echo == analysis against to_tsvector, medians of 7 rounds (the first is not counted)
WITH size AS (SELECT sum(octet_length(body)) / 1e6 AS mb FROM article),
	median AS (SELECT what, percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS s,
		min(seconds) AS low, max(seconds) AS high FROM timing WHERE round > 0 GROUP BY what)
SELECT what, round((mb / s)::numeric, 2) AS "MB/s", round((s / (SELECT s FROM median WHERE what = 'to_tsvector'))::numeric, 2) AS "time / to_tsvector",
	round((low * 1000)::numeric) AS "min ms", round((s * 1000)::numeric) AS "median ms", round((high * 1000)::numeric) AS "max ms"
  FROM median, size ORDER BY s;

\echo == attribution of quotations: news_quotes less news_entities, to to_tsvector
WITH median AS (SELECT what, percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS s FROM timing WHERE round > 0 GROUP BY what)
SELECT round((((SELECT s FROM median WHERE what = 'news_quotes') - (SELECT s FROM median WHERE what = 'news_entities')) /
	(SELECT s FROM median WHERE what = 'to_tsvector'))::numeric, 2) AS "time / to_tsvector";

-- One lookup. Both tables hold the same articles, many times over, and what each index is made of.
CREATE TABLE by_doc AS SELECT a.id + 100000 * g AS id, d.doc FROM (SELECT id, news_analyze(body) AS doc FROM article) d JOIN article a USING (id), generate_series(1, greatest(1, 20000 / (SELECT count(*)::int FROM article))) g;
CREATE TABLE by_array AS SELECT b.id, ARRAY(SELECT DISTINCT kind || ':' || name FROM news_entities(b.doc)) AS names FROM by_doc b;
CREATE INDEX by_doc_gin ON by_doc USING gin (doc) WITH (fastupdate = off);
CREATE INDEX by_array_gin ON by_array USING gin (names) WITH (fastupdate = off);
VACUUM ANALYZE by_doc;
VACUUM ANALYZE by_array;

CREATE TABLE asked AS
	SELECT kind, name, count(*) AS rows FROM (SELECT (news_entities(doc)).* FROM by_doc) e
	 WHERE kind = 'person' AND name ~ '^[A-Z][a-z]+ [A-Z][a-z]+$'
	 GROUP BY kind, name ORDER BY count(*), name LIMIT 20;

SET enable_seqscan = off;
TRUNCATE timing;
DO $$
DECLARE ask record;
BEGIN
	FOR round IN 0 .. 40 LOOP
		FOR ask IN SELECT * FROM asked LOOP
			CALL measure('news_doc', format('SELECT count(*) FROM by_doc WHERE doc @@ %L', ask.kind || ':"' || ask.name || '"'), round);
			CALL measure('text[]', format('SELECT count(*) FROM by_array WHERE names @> ARRAY[%L]', ask.kind || ':' || ask.name), round);
		END LOOP;
	END LOOP;
END $$;
\echo == one person looked up by full name, planning included, medians
SELECT what, count(*) AS lookups, round((percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) * 1e6)::numeric) AS "median µs",
	round((percentile_cont(0.9) WITHIN GROUP (ORDER BY seconds) * 1e6)::numeric) AS "p90 µs"
  FROM timing WHERE round > 0 GROUP BY what ORDER BY what;
SELECT pg_size_pretty(pg_relation_size('by_doc_gin')) AS "news_doc index", pg_size_pretty(pg_relation_size('by_array_gin')) AS "text[] index",
	count(*) AS articles FROM by_doc;
