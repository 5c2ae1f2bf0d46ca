-- Statistics of documents, estimates, and the function form of a search.
CREATE TABLE article (id int, doc news_doc);
INSERT INTO article SELECT g, news_analyze(CASE
	WHEN g % 4 = 0 THEN 'LAGOS (Reuters) - "We sail tonight," said Chidi Okafor. Okafor left Lagos.'
	WHEN g % 4 = 1 THEN 'Amina Diallo met Jens Berg in Oslo.'
	WHEN g % 4 = 2 THEN 'Amina Diallo flew to Dakar.' END)
  FROM generate_series(1, 2000) g;
CREATE INDEX article_doc ON article USING gin (doc) WITH (fastupdate = off);

CREATE FUNCTION expected(condition text) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT json) SELECT FROM article WHERE ' || condition INTO plan;
	RETURN (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8;
END $$;
CREATE FUNCTION estimate(condition text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE found float8; wanted float8 := expected(condition);
BEGIN
	EXECUTE 'SELECT count(*) FROM article WHERE ' || condition INTO found;
	RETURN CASE WHEN wanted BETWEEN found / 3 AND found * 3 THEN 'within factor 3' WHEN abs(wanted - found) <= 30 THEN 'within 30 rows'
		ELSE format('%s expected, %s found', wanted, found) END;
END $$;

-- Without statistics by rule of thumb: never a large part of the table.
SELECT expected($$doc @@ 'Okafor'$$) < 100 AS few;
ANALYZE article;
SELECT c, estimate(c) FROM unnest(ARRAY[$$doc @@ 'Okafor'$$, $$doc @@ '"Amina Diallo"'$$, $$doc @@ 'person:"Amina Diallo"'$$, $$doc @@ 'place:Okafor'$$,
	$$doc @@ 'speaker:Okafor'$$, $$doc @@ '"Amina Diallo" & Oslo'$$, $$doc @@ '!Diallo'$$, $$doc @@ 'Okafor | Diallo'$$, $$doc @@ 'Dia:*'$$,
	$$doc @@ 'nobody'$$, $$doc @@ '"Amina Berg"'$$, $$doc @@ ''$$, $$doc @@ NULL$$, $$news_matches(doc, 'Okafor')$$, $$'Okafor'::news_query @@ doc$$]) c;

-- The function form uses the index, exactly.
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM article WHERE news_matches(doc, 'Okafor');
EXPLAIN (COSTS OFF) SELECT id FROM article WHERE news_matches('Okafor'::news_query, doc);
SELECT count(*) FROM article WHERE news_matches(doc, 'Okafor');

-- A list of queries drives index scans.
RESET enable_seqscan;
CREATE TABLE watch_list (q news_query);
INSERT INTO watch_list VALUES ('Okafor'), ('Dakar'), ('nobody');
ANALYZE watch_list;
SELECT q, count(id) FROM watch_list LEFT JOIN article ON doc @@ q GROUP BY q ORDER BY q::text;

-- Columns without documents have statistics too.
CREATE TABLE empty (doc news_doc);
ANALYZE empty;
INSERT INTO empty VALUES (NULL), (NULL);
ANALYZE empty;
SELECT null_frac FROM pg_stats WHERE tablename = 'empty';

-- Hashing with a seed.
SELECT count(DISTINCT news_doc_hash_extended(doc, 1)), bool_and(news_doc_hash_extended(doc, 0)::bit(32) = news_doc_hash(doc)::bit(32)) FROM article WHERE doc IS NOT NULL;
DROP TABLE article, watch_list, empty;
DROP FUNCTION estimate, expected;
