-- GIN over documents and over texts: every plan gives the same rows.
CREATE TABLE article (id bigint PRIMARY KEY, published timestamptz, body text,
	doc news_doc GENERATED ALWAYS AS (news_analyze(body)) STORED);
\copy article (id, published, body) FROM 'test/data/articles.csv' CSV HEADER
INSERT INTO article (id, body) VALUES (31, ''), (32, NULL);
CREATE INDEX article_doc ON article USING gin (doc) WITH (fastupdate = off);
CREATE INDEX article_body ON article USING gin (body news_text_ops);

SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM article WHERE doc @@ 'speaker:Okafor & !via:AFP';
EXPLAIN (COSTS OFF) SELECT id FROM article WHERE 'Okafor'::news_query @@ doc;
EXPLAIN (COSTS OFF) SELECT id FROM article WHERE body @~ 'Okafor';

SELECT array_agg(id ORDER BY id) FROM article WHERE doc @@ 'speaker:Okafor';
SELECT array_agg(id ORDER BY id) FROM article WHERE doc @@ 'person:"Chidi Okafor" | Solberg';
SELECT array_agg(id ORDER BY id) FROM article WHERE doc @@ 'headline:Aasen';
SELECT array_agg(id ORDER BY id) FROM article WHERE body @~ 'Nair & !via:Reuters';

-- Each query by sequential scan, by index over documents, and by index over texts.
CREATE TABLE asked (q news_query);
INSERT INTO asked SELECT unnest(ARRAY['Okafor', 'Chidi Bello', 'Adaeze Bello', 'person:Okafor', 'place:Okafor', 'speaker:Okafor', 'person:speaker:Okafor', 'Oka:*', 'Chidi Oka:*',
	'!Lagos', '!Lagos & !Reuters', 'Lagos | !Lagos', 'Nigerian Ports Authority', 'Ports Union', 'organization:"Maritime Workers" & !(Okafor & Bello)', 'nobody', '""', '!""', '—', 'Al Sabri', 'al-Sabri Khaled',
	'(Solberg | Aasen) & !(headline:Aasen | via:NRK)', 'Müller', 'Nygard', 'US:*', 'N:*', '~Okafer', '~"Kaled Sabri"', 'person:~Solbergh & !place:~Osloo']::news_query[]);

SET enable_bitmapscan = off; SET enable_seqscan = on;
CREATE TABLE by_scan AS SELECT q::text, (SELECT array_agg(id ORDER BY id) FROM article WHERE doc @@ q) AS ids FROM asked;
SET enable_bitmapscan = on; SET enable_seqscan = off;
CREATE TABLE by_doc AS SELECT q::text, (SELECT array_agg(id ORDER BY id) FROM article WHERE doc @@ q) AS ids FROM asked;
CREATE TABLE by_text AS SELECT q::text, (SELECT array_agg(id ORDER BY id) FROM article WHERE body @~ q) AS ids FROM asked;
SELECT count(*) AS queries, count(*) FILTER (WHERE s.ids IS NOT NULL) AS with_rows,
	count(*) FILTER (WHERE s.ids IS DISTINCT FROM d.ids) AS differ_by_doc, count(*) FILTER (WHERE s.ids IS DISTINCT FROM t.ids) AS differ_by_text
  FROM by_scan s JOIN by_doc d USING (q) JOIN by_text t USING (q);

-- Names of one or several words are answered without looking at a row again.
CREATE FUNCTION rows_rechecked(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE line text;
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT id FROM article WHERE doc @@ ' || quote_literal(query) LOOP
		IF line ~ 'Rows Removed by Index Recheck' THEN RETURN trim(line); END IF;
	END LOOP;
	RETURN 'none';
END $$;
SELECT q, rows_rechecked(q) FROM unnest(ARRAY['Okafor', 'Chidi Bello', 'Nigerian Ports Authority', '!Okafor', 'Oka:*']) q;

-- The keys themselves.
SELECT news_keys(news_analyze('Amina Diallo met Jens Berg in Oslo.'));
SELECT news_keys('person:"Amina Diallo"'::news_query), news_keys('Osl:*'::news_query);
DROP TABLE article, asked, by_scan, by_doc, by_text;
DROP FUNCTION rows_rechecked;
