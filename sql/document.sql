-- news_doc: an analysis stored beside its article.
CREATE TABLE article (id int PRIMARY KEY, body text,
	doc news_doc GENERATED ALWAYS AS (news_analyze(body)) STORED);
INSERT INTO article VALUES
	(1, 'OSLO (Reuters) - "The roof went past my window," said Amina Diallo. Diallo lives in Bergen.'),
	(2, 'Łódź mayor José Ortuño 😀 said: “We are not tired.”'),
	(3, ''),
	(4, NULL);

-- What comes out of the document is what comes out of the article.
SELECT a.id, count(*), bool_and(d IS NOT DISTINCT FROM b) AS same
  FROM article a, ROWS FROM (news_mentions(a.body), news_mentions(a.doc)) AS x (e1, k1, n1, t1, s1, se1, c1, e2, k2, n2, t2, s2, se2, c2),
       LATERAL (SELECT (e1, k1, n1, t1, s1, se1, c1) AS b, (e2, k2, n2, t2, s2, se2, c2) AS d) y
 GROUP BY a.id ORDER BY a.id;
SELECT id, (SELECT array_agg(e) FROM news_entities(body) e) IS NOT DISTINCT FROM (SELECT array_agg(e) FROM news_entities(doc) e) AS entities,
       (SELECT array_agg(q) FROM news_quotes(body) q) IS NOT DISTINCT FROM (SELECT array_agg(q) FROM news_quotes(doc, body) q) AS quotes,
       (SELECT array_agg(s) FROM news_sentences(body) s) IS NOT DISTINCT FROM (SELECT array_agg(s) FROM news_sentences(doc, body) s) AS sentences
  FROM article WHERE body IS NOT NULL ORDER BY id;

-- Without the article a quotation has no text, but everything else.
SELECT q.speaker, q.cue, q.text, q.content FROM article, news_quotes(doc) q WHERE id = 1;

-- Another article beside the document is an error.
SELECT * FROM news_quotes((SELECT doc FROM article WHERE id = 1), 'Another text.');

-- Text and back; equality and hashing.
SELECT bool_and(doc::text::news_doc = doc) FROM article;
SELECT count(*) FROM (SELECT doc FROM article GROUP BY doc) d;
SELECT a.id, b.id FROM article a JOIN article b ON a.doc = b.doc ORDER BY 1;

-- What is no document, and what is damaged, is refused.
SELECT 'x'::news_doc;
SELECT '\x4e44'::news_doc;
SELECT overlay(doc::text PLACING 'ff' FROM 9 FOR 2)::news_doc = doc FROM article WHERE id = 1;
SELECT left(doc::text, -2)::news_doc FROM article WHERE id = 1;

SELECT news_version(doc) ~ '^newstext \d+\.\d+; model [0-9a-f]{16}; ICU \d+; Unicode \d+$' FROM article WHERE id = 1;
DROP TABLE article;
