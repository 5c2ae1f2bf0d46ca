-- names.sql - run by test/bench/names in the folder of the names.
SET client_min_messages = warning;
CREATE EXTENSION newstext;
CREATE EXTENSION pg_trgm;
CREATE TABLE entity (id int, name text, person bool);
\copy entity FROM entity.tsv
CREATE TABLE watched (id int, name text);
\copy watched FROM watched.tsv
CREATE TABLE truth (watched int, entity int);
\copy truth FROM truth.tsv
VACUUM ANALYZE;

-- Seconds of CPU that this backend has used.
CREATE FUNCTION cpu() RETURNS float8 LANGUAGE sql VOLATILE AS
	$$ SELECT (s[14]::float8 + s[15]::float8) / 100 FROM regexp_split_to_array(pg_read_file('/proc/self/stat'), ' ') s $$;
SET maintenance_work_mem = '512MB';
SET max_parallel_workers_per_gather = 0;
SET pg_trgm.similarity_threshold = 0.4;
SET jit = off;

SELECT cpu() AS c0 \gset
SELECT count(*) AS pairs, sum(news_name_similarity(a.name, b.name)) AS s FROM entity a JOIN entity b ON b.id = a.id + 1 \gset
SELECT cpu() AS c1 \gset
SELECT sum(similarity(a.name, b.name)) AS s FROM entity a JOIN entity b ON b.id = a.id + 1 \gset
SELECT cpu() AS c2 \gset
SELECT count(a.name || b.name) AS s FROM entity a JOIN entity b ON b.id = a.id + 1 \gset
SELECT cpu() AS c3 \gset
SELECT format('pairs a second, without the join that makes them: news_name_similarity %s, similarity %s',
	round(:pairs / greatest(:c1 - :c0 - (:c3 - :c2), 0.01)), round(:pairs / greatest(:c2 - :c1 - (:c3 - :c2), 0.01)));

SELECT cpu() AS c0 \gset
CREATE INDEX by_news ON entity USING gin (name news_name_ops);
SELECT cpu() AS c1 \gset
CREATE INDEX by_trgm ON entity USING gin (name gin_trgm_ops);
SELECT cpu() AS c2 \gset
SELECT format('index: %s in %s s of CPU, pg_trgm %s in %s s, size ratio %s', pg_size_pretty(pg_relation_size('by_news')), round((:c1 - :c0)::numeric, 1),
	pg_size_pretty(pg_relation_size('by_trgm')), round((:c2 - :c1)::numeric, 1), round(pg_relation_size('by_news')::numeric / pg_relation_size('by_trgm'), 2));

SELECT cpu() AS c0 \gset
CREATE TEMP TABLE hit AS SELECT w.id AS watched, e.id AS entity FROM watched w JOIN entity e ON e.name =~ news_like(w.name);
SELECT cpu() AS c1 \gset
CREATE TEMP TABLE hit_trgm AS SELECT w.id AS watched, e.id AS entity FROM watched w JOIN entity e ON e.name % w.name WHERE w.id < :watched / 20;
SELECT cpu() AS c2 \gset
SELECT format('join: %s ms of CPU a watched name, pg_trgm at 0.4 %s ms (a twentieth of the list), ratio %s', round(((:c1 - :c0) * 1000 / :watched)::numeric, 2),
	round(((:c2 - :c1) * 1000 / (:watched / 20))::numeric, 2), round(((:c1 - :c0) / :watched / ((:c2 - :c1) / (:watched / 20)))::numeric, 3));
SELECT format('%s hits: recall %s, precision %s (other names that look like spellings count as wrong)', count(*),
	round(count(t.watched)::numeric / (SELECT count(*) FROM truth), 3), round(count(t.watched)::numeric / count(*), 3))
  FROM hit LEFT JOIN truth t USING (watched, entity);
SELECT format('pg_trgm: recall %s, precision %s', round(count(t.watched)::numeric / (SELECT count(*) FROM truth WHERE watched < :watched / 20), 3), round(count(t.watched)::numeric / count(*), 3))
  FROM hit_trgm LEFT JOIN truth t USING (watched, entity);

-- The same rows by a scan, for some.
CREATE TEMP TABLE by_index AS SELECT * FROM hit WHERE watched < 10;
SET enable_bitmapscan = off;
SELECT format('index and scan differ in %s rows of %s', count(*) FILTER (WHERE a IS NULL OR b IS NULL), count(*))
  FROM by_index a FULL JOIN (SELECT w.id AS watched, e.id AS entity FROM watched w JOIN entity e ON e.name =~ news_like(w.name) WHERE w.id < 10) b USING (watched, entity);
