-- Who else is named in these articles, and which article is most about somebody.
CREATE TABLE article (id int, published timestamptz, doc news_doc);
INSERT INTO article SELECT id, timestamptz '2026-03-01 12:00+00' + id * interval '1 day', news_analyze(body) FROM (VALUES
	(1, E'Okafor ends strike\n\n"We won," said Chidi Okafor. Okafor thanked Amina Diallo in Lagos.'),
	(2, 'Amina Diallo met Jens Berg in Oslo. Berg had no comment. Chidi Okafor was there.'),
	(3, 'Jens Berg flew to Dakar.')) a (id, body);
INSERT INTO article VALUES (4, '2026-04-01 00:00+00', NULL), (5, NULL, news_analyze(''));

SELECT id, n.kind, n.key, n.name, n.mentions, n.speaker FROM article, news_names(doc) n ORDER BY id, n.entity;
SELECT count(*) FROM article, ROWS FROM (news_names(doc), news_entities(doc)) AS x (e1, k1, key1, n1, m1, s1, sp, via, head, e2, k2, n2, key2, a2, m2, sp2, s2, r2, id2)
 WHERE (e1, k1, key1, n1, m1, s1) IS DISTINCT FROM (e2, k2, key2, n2, m2, s2);

-- The aggregates count what unnesting and grouping count.
SELECT f.kind, f.name, f.documents, f.mentions, f.first_seen FROM (SELECT news_facets(doc, 3) AS facets FROM article WHERE doc @@ 'Okafor') x, unnest(facets) f;
SET timezone = 'UTC';
SELECT f.name, f.documents, f.first_seen, f.last_seen FROM (SELECT news_entity_stats(doc, published, 3) AS stats FROM article) x, unnest(stats) f;
SELECT count(*) FROM (
	SELECT f.kind, f.key, f.documents, f.mentions FROM (SELECT news_facets(doc, NULL) AS facets FROM article) x, unnest(facets) f
	EXCEPT ALL
	SELECT n.kind, n.key, count(DISTINCT id), sum(n.mentions) FROM article, news_names(doc) n GROUP BY 1, 2) d;
SELECT news_facets(doc, 0), cardinality(news_facets(doc, NULL)) > 3 FROM article;
SELECT news_facets(doc, 3) FROM article WHERE false;
SELECT news_facets(doc, -1) FROM article;

-- Ranking: 0 where nothing matches; the headline and the speaker count.
SELECT id, news_rank(doc, 'Okafor') > 0 AS matches, rank() OVER (ORDER BY news_rank(doc, 'Okafor') DESC) FROM article WHERE doc IS NOT NULL ORDER BY id;
SELECT id, news_rank(doc, 'Okafor & Diallo') BETWEEN least(news_rank(doc, 'Okafor'), news_rank(doc, 'Diallo')) AND greatest(news_rank(doc, 'Okafor'), news_rank(doc, 'Diallo')) AS between_both,
	news_rank(doc, 'Okafor | Diallo') = greatest(news_rank(doc, 'Okafor'), news_rank(doc, 'Diallo')) AS the_better, news_rank(doc, 'Okafor & !Iran') = news_rank(doc, 'Okafor') AS without_not
  FROM article WHERE id < 3 ORDER BY id;
SELECT news_rank(doc, ''), news_rank(doc, '!Okafor'), news_rank(doc, 'Okafor & !Diallo') FROM article WHERE id = 1;
DROP TABLE article;
