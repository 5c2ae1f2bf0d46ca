-- demo.sql - the main job, over the sample articles. Run by test/demo.
\set QUIET on
\pset footer off
\pset linestyle unicode
\pset border 1
SET client_min_messages = warning;

CREATE EXTENSION newstext;
CREATE TABLE article (
	id bigint PRIMARY KEY,
	published timestamptz,
	body text,
	doc news_doc GENERATED ALWAYS AS (news_analyze(body)) STORED
);
\copy article (id, published, body) FROM 'test/data/articles.csv' CSV HEADER
CREATE INDEX article_doc_idx ON article USING gin (doc);
ANALYZE article;

\echo
\echo == one article
SELECT body FROM article WHERE id = 1 \g (format=unaligned tuples_only=on)

\echo
\echo == who is named in it: news_entities(body)
SELECT e.kind, e.name, e.aliases, e.mentions, e.roles
  FROM article a, news_entities(a.body) e WHERE a.id = 1 ORDER BY e.entity;

\echo == who is quoted in it: news_quotes(body)
SELECT q.kind, q.speaker, q.source, q.cue, q.text
  FROM article a, news_quotes(a.body) q WHERE a.id = 1 ORDER BY q.quote;

\echo == who speaks in all articles
SELECT q.speaker, count(*) AS quotations, count(DISTINCT a.id) AS articles
  FROM article a, news_quotes(a.doc, a.body) q
 WHERE q.speaker IS NOT NULL
 GROUP BY q.speaker_key, q.speaker ORDER BY 2 DESC, 1 LIMIT 10;

\echo == who is named together: entities joined across articles by their key
SELECT x.name AS one, y.name AS other, count(DISTINCT a.id) AS articles
  FROM article a, news_entities(a.doc) x, news_entities(a.doc) y
 WHERE x.key < y.key AND x.kind = 'person' AND y.kind IN ('person', 'organization')
 GROUP BY x.key, y.key, x.name, y.name HAVING count(DISTINCT a.id) > 1 ORDER BY 3 DESC, 1, 2 LIMIT 10;

\echo == the articles that quote somebody, through the index
SET enable_seqscan = off; -- the sample is so small that PostgreSQL would rather read all of it
EXPLAIN (COSTS OFF) SELECT id FROM article WHERE doc @@ 'speaker:Okafor & place:Lagos';
SELECT id, left(replace(body, E'\n', ' '), 90) AS begins
  FROM article WHERE doc @@ 'speaker:Okafor & place:Lagos' ORDER BY id;
