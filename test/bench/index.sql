-- index.sql - news_doc_ops against text[] columns, over the articles in corpus; see test/bench/index.
\ir index_tools.sql

-- The table as users have it, with bodies: documents, canonical names, names with one letter for the
-- kind, and an array that answers the same queries. The rows go out of line, but for _wide.
CREATE TABLE docs (id int, published timestamptz, body text, doc news_doc) WITH (toast_tuple_target = 128);
CREATE TABLE names (id int, published timestamptz, body text, names text[] COLLATE "C") WITH (toast_tuple_target = 128);
CREATE TABLE letters (id int, published timestamptz, body text, names text[] COLLATE "C") WITH (toast_tuple_target = 128);
CREATE TABLE answers (id int, published timestamptz, body text, names text[] COLLATE "C") WITH (toast_tuple_target = 128);
INSERT INTO docs SELECT id, published, body, doc FROM corpus ORDER BY id;
INSERT INTO names SELECT id, published, body, names FROM corpus ORDER BY id;
INSERT INTO letters SELECT id, published, body, letters FROM corpus ORDER BY id;
INSERT INTO answers SELECT id, published, body, answers FROM corpus ORDER BY id;
\if :wide
CREATE TABLE docs_wide (LIKE docs);
CREATE TABLE names_wide (LIKE names);
CREATE TABLE answers_wide (LIKE answers);
INSERT INTO docs_wide TABLE docs;
INSERT INTO names_wide TABLE names;
INSERT INTO answers_wide TABLE answers;
\endif

CALL measure_once('build', 'docs', 'CREATE INDEX docs_gin ON docs USING gin (doc) WITH (fastupdate = off)');
CALL measure_once('build', 'names', 'CREATE INDEX names_gin ON names USING gin (names) WITH (fastupdate = off)');
CALL measure_once('build', 'letters', 'CREATE INDEX letters_gin ON letters USING gin (names) WITH (fastupdate = off)');
CALL measure_once('build', 'answers', 'CREATE INDEX answers_gin ON answers USING gin (names) WITH (fastupdate = off)');
\if :wide
CREATE INDEX docs_wide_gin ON docs_wide USING gin (doc) WITH (fastupdate = off);
CREATE INDEX names_wide_gin ON names_wide USING gin (names) WITH (fastupdate = off);
CREATE INDEX answers_wide_gin ON answers_wide USING gin (names) WITH (fastupdate = off);
VACUUM ANALYZE docs_wide;
VACUUM ANALYZE names_wide;
VACUUM ANALYZE answers_wide;
\endif
VACUUM ANALYZE docs;
VACUUM ANALYZE names;
VACUUM ANALYZE letters;
VACUUM ANALYZE answers;

\echo == size and build of the index
SELECT candidate, round(pg_relation_size(candidate || '_gin') / 1e6, 1) AS "index MB",
	round(pg_relation_size(candidate || '_gin')::numeric / pg_relation_size('names_gin'), 2) AS "/ names",
	round(pg_relation_size(candidate || '_gin')::numeric / pg_relation_size('answers_gin'), 2) AS "/ answers",
	pg_relation_size(candidate::regclass) / 8192 AS "heap pages",
	round(pg_table_size(candidate::regclass) / 1e6, 1) AS "table MB",
	round((ms / 1000)::numeric, 1) AS "build CPU s",
	round((ms / (SELECT ms FROM timing WHERE what = 'build' AND candidate = 'names'))::numeric, 2) AS "/ names",
	round((ms / (SELECT ms FROM timing WHERE what = 'build' AND candidate = 'answers'))::numeric, 2) AS "/ answers"
  FROM timing WHERE what = 'build' ORDER BY 2;

-- Lookups by canonical name: by the document, by each array.
CREATE PROCEDURE ask_names(what text, VARIADIC asked_names text[]) LANGUAGE plpgsql AS $$
DECLARE
	q text := (SELECT string_agg(quoted(n), ' & ') FROM unnest(asked_names) n);
	l text[] := ARRAY(SELECT left(n, 1) || substr(n, strpos(n, ':')) FROM unnest(asked_names) n);
	candidate text;
BEGIN
	what := what || ': ' || q;
	FOREACH candidate IN ARRAY ARRAY['docs', 'docs_wide'] LOOP
		CONTINUE WHEN to_regclass(candidate) IS NULL;
		INSERT INTO asked (what, candidate, query) VALUES (what, candidate, format('SELECT count(*) FROM %I WHERE doc @@ %L', candidate, q));
	END LOOP;
	FOREACH candidate IN ARRAY ARRAY['names', 'names_wide', 'answers', 'answers_wide'] LOOP
		CONTINUE WHEN to_regclass(candidate) IS NULL;
		INSERT INTO asked (what, candidate, query) VALUES (what, candidate, format('SELECT count(*) FROM %I WHERE names @> %L', candidate, asked_names));
	END LOOP;
	INSERT INTO asked (what, candidate, query) VALUES (what, 'letters', format('SELECT count(*) FROM letters WHERE names @> %L', l));
END $$;

-- Lookups that the canonical names do not answer.
CREATE PROCEDURE ask_words(what text, query text, answer text) LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO asked (what, candidate, query) VALUES
		(what || ': ' || query, 'docs', format('SELECT count(*) FROM docs WHERE doc @@ %L', query)),
		(what || ': ' || query, 'answers', format('SELECT count(*) FROM answers WHERE names @> %L', ARRAY[answer]));
END $$;

SELECT count(*) / 100000.0 AS scale FROM corpus \gset
CALL ask_names('rare, 2 words', name_of('person', 2, 5));
CALL ask_names('rare, 1 word', name_of('organization', 1, 5));
CALL ask_names('1 word, frequent', name_of('place', 1, 3000 * :scale));
CALL ask_names('1 word, very frequent', name_of('place', 1, 66000 * :scale));
CALL ask_names('2 words, 1 k', name_of('person', 2, 1000 * :scale));
CALL ask_names('3 words, 1 k', name_of('person', 3, 1000 * :scale));
CALL ask_names('2 words, 16 k', name_of('person', 2, 16000 * :scale));
CALL ask_names('2 words, 66 k', name_of('organization', 2, 66000 * :scale));
CALL ask_names('AND, 66 k and 16 k', name_of('organization', 2, 66000 * :scale), name_of('person', 2, 16000 * :scale));
CALL ask_names('AND, 16 k and 900', name_of('person', 2, 16000 * :scale), name_of('person', 2, 900 * :scale));
CALL ask_names('AND, 900 and 5', name_of('person', 2, 900 * :scale), name_of('person', 2, 5));
SELECT split_part(name_of('person', 2, 1000 * :scale), ' ', 2) AS surname, name_of('person', 2, 1000 * :scale) AS person,
	split_part(name_of('organization', 2, 66000 * :scale), ' ', 2) AS common,
	name_of('person', 2, 16000 * :scale) AS star \gset
CALL ask_words('surname', 'person:' || :'surname', 'person:' || :'surname');
CALL ask_words('word of any kind', :'surname', :'surname');
CALL ask_words('frequent word', :'common', :'common');
CALL ask_words('speaker, 2 words', 'speaker:"' || split_part(:'star', ':', 2) || '"', 'speaker:' || split_part(:'star', ':', 2));
CALL ask_words('2 words of any kind', '"' || split_part(:'person', ':', 2) || '"', split_part(:'person', ':', 2));
CALL ask(:rounds);

\echo == count(*), CPU ms of the backend, planning included; medians
SELECT d.what, d.rows, round(d.ms::numeric, 3) AS docs, round(100 * d.spread) AS "± %", round(n.ms::numeric, 3) AS names,
	round((d.ms / n.ms)::numeric, 2) AS "/ names", round((d.ms / l.ms)::numeric, 2) AS "/ letters", round(a.ms::numeric, 3) AS answers,
	round((d.ms / a.ms)::numeric, 2) AS "/ answers",
	round((dw.ms / nw.ms)::numeric, 2) AS "wide / names", round((dw.ms / aw.ms)::numeric, 2) AS "wide / answers",
	round((d.ms / nw.ms)::numeric, 2) AS "docs / wide names", round((d.ms / aw.ms)::numeric, 2) AS "docs / wide answers",
	CASE WHEN d.rows <> coalesce(n.rows, d.rows) OR d.rows <> a.rows THEN format('%s, %s', n.rows, a.rows) END AS "rows differ"
  FROM median d LEFT JOIN median n ON n.what = d.what AND n.candidate = 'names'
	LEFT JOIN median l ON l.what = d.what AND l.candidate = 'letters'
	LEFT JOIN median a ON a.what = d.what AND a.candidate = 'answers'
	LEFT JOIN median dw ON dw.what = d.what AND dw.candidate = 'docs_wide'
	LEFT JOIN median nw ON nw.what = d.what AND nw.candidate = 'names_wide'
	LEFT JOIN median aw ON aw.what = d.what AND aw.candidate = 'answers_wide'
 WHERE d.candidate = 'docs' AND d.rows IS NOT NULL ORDER BY (SELECT min(place) FROM asked WHERE asked.what = d.what);

\echo == heap pages
SELECT relname, relpages FROM pg_class WHERE relname IN ('docs', 'names', 'answers', 'docs_wide', 'names_wide', 'answers_wide') ORDER BY 1;

-- What the planner expects, against what there is.
CREATE FUNCTION expected(query text) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE plan json;
BEGIN
	EXECUTE format('EXPLAIN (FORMAT json) SELECT FROM docs WHERE doc @@ %L', query) INTO plan;
	RETURN (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8;
END $$;
CREATE FUNCTION counted(query text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE result bigint;
BEGIN
	EXECUTE format('SELECT count(*) FROM docs WHERE doc @@ %L', query) INTO result;
	RETURN result;
END $$;

\echo == estimates: names, and ANDs of two names of one article, by how many articles they have
WITH name AS (
	SELECT quoted(name) AS query, n FROM (SELECT name, n, row_number() OVER (PARTITION BY width_bucket(n, ARRAY[1, 4, 10, 30, 100, 1000, 10000]) ORDER BY md5(name)) AS place FROM frequency) f WHERE place <= 150),
both_names AS (
	SELECT quoted(pair[1]) || ' & ' || quoted(pair[2]) AS query FROM (
		SELECT ARRAY(SELECT u FROM unnest(names) u JOIN frequency f ON f.name = u AND f.n >= 30 * greatest(:scale, 1) ORDER BY md5(u || id) LIMIT 2) AS pair
		  FROM corpus WHERE id % greatest((SELECT count(*)::int / 800 FROM corpus), 1) = 0) p WHERE cardinality(pair) = 2),
checked AS (
	SELECT 'name' AS what, expected(query) AS e, counted(query)::float8 AS c FROM name
	UNION ALL SELECT 'AND', expected(query), counted(query) FROM (SELECT DISTINCT query FROM both_names) b)
SELECT what, width_bucket(c, ARRAY[1, 4, 10, 30, 100, 1000, 10000]) AS bucket, min(c) AS from, max(c) AS to, count(*) AS queries,
	round(100.0 * count(*) FILTER (WHERE e BETWEEN c / 3 AND c * 3) / count(*), 1) AS "within factor 3 %",
	round(100.0 * count(*) FILTER (WHERE abs(e - c) <= 30) / count(*), 1) AS "within 30 rows %"
  FROM checked GROUP BY what, bucket ORDER BY what DESC, bucket;

\echo == planning alone, CPU ms
TRUNCATE asked;
INSERT INTO asked (what, candidate, query) VALUES
	('planning', 'docs', format('EXPLAIN SELECT count(*) FROM docs WHERE doc @@ %L', quoted(name_of('person', 2, 5)))),
	('planning', 'names', format('EXPLAIN SELECT count(*) FROM names WHERE names @> %L', ARRAY[name_of('person', 2, 5)])),
	('planning', 'no index', 'EXPLAIN SELECT count(*) FROM docs WHERE id = 7');
DO $$
DECLARE ask record; plan text; began float8;
BEGIN
	FOR round IN 1 .. 7 LOOP
		FOR ask IN SELECT * FROM asked LOOP
			began := cpu_ms();
			FOR i IN 1 .. 1000 LOOP EXECUTE ask.query INTO plan; END LOOP;
			INSERT INTO timing VALUES (ask.what, ask.candidate, round, (cpu_ms() - began) / 1000, NULL);
		END LOOP;
	END LOOP;
END $$;
SELECT candidate, round(ms::numeric, 4) AS ms FROM median WHERE what = 'planning' ORDER BY ms;
