-- alternatives.sql - news_doc_ops against what else finds names in articles: trigrams, phrases of a
-- tsvector, jsonb, a table of mentions with a B-tree; over the articles in corpus, see test/bench/index.
\ir index_tools.sql
CREATE EXTENSION pg_trgm;

-- The same rows in each table; what is out of line in one is so in all.
CREATE TABLE docs (id int, published timestamptz, body text, doc news_doc) WITH (toast_tuple_target = 128);
CREATE TABLE trigrams (id int, published timestamptz, body text) WITH (toast_tuple_target = 128);
CREATE TABLE phrases (id int, published timestamptz, body text, words tsvector) WITH (toast_tuple_target = 128);
CREATE TABLE objects (id int, published timestamptz, body text, names jsonb) WITH (toast_tuple_target = 128);
CREATE TABLE articles (id int PRIMARY KEY, published timestamptz, body text) WITH (toast_tuple_target = 128);
CREATE TABLE mentions (name text COLLATE "C", article int);

-- What each takes of an article; the mention table by a statement of its own.
CREATE PROCEDURE fill(candidate text, first int, last int) LANGUAGE plpgsql AS $$
DECLARE taken text := CASE candidate WHEN 'docs' THEN ', doc' WHEN 'phrases' THEN $q$, to_tsvector('simple', body)$q$ WHEN 'objects' THEN ', mentions' ELSE '' END;
BEGIN
	IF candidate = 'mentions' THEN
		INSERT INTO articles SELECT id, published, body FROM corpus WHERE id BETWEEN first AND last;
		INSERT INTO mentions SELECT DISTINCT name, id FROM corpus, unnest(names) name WHERE id BETWEEN first AND last;
	ELSE
		EXECUTE format('INSERT INTO %I SELECT id, published, body %s FROM corpus WHERE id BETWEEN %s AND %s ORDER BY id', candidate, taken, first, last);
	END IF;
END $$;
SELECT count(*) AS articles, count(*) / 100000.0 AS scale FROM corpus \gset
CALL fill('docs', 1, :articles);
CALL fill('trigrams', 1, :articles);
CALL fill('phrases', 1, :articles);
CALL fill('objects', 1, :articles);
CALL fill('mentions', 1, :articles);

CALL measure_once('build', 'docs', 'CREATE INDEX docs_index ON docs USING gin (doc) WITH (fastupdate = off)');
CALL measure_once('build', 'trigrams', 'CREATE INDEX trigrams_index ON trigrams USING gin (body gin_trgm_ops) WITH (fastupdate = off)');
CALL measure_once('build', 'phrases', 'CREATE INDEX phrases_index ON phrases USING gin (words) WITH (fastupdate = off)');
CALL measure_once('build', 'objects', 'CREATE INDEX objects_index ON objects USING gin (names jsonb_path_ops) WITH (fastupdate = off)');
CALL measure_once('build', 'mentions', 'CREATE INDEX mentions_index ON mentions (name, article)');
VACUUM ANALYZE docs;
VACUUM ANALYZE trigrams;
VACUUM ANALYZE phrases;
VACUUM ANALYZE objects;
VACUUM ANALYZE articles;
VACUUM ANALYZE mentions;

-- Articles with all of some names; only the newest of them, for a page of results.
CREATE PROCEDURE ask_all(what text, newest boolean, VARIADIC asked_names text[]) LANGUAGE plpgsql AS $$
DECLARE
	condition record;
	top text := CASE WHEN newest THEN 'SELECT count(*) FROM (SELECT id FROM %s ORDER BY published DESC LIMIT 20) newest' ELSE 'SELECT count(*) FROM %s' END;
	joins text := (SELECT string_agg(format(CASE WHEN i = 1 THEN 'mentions m1' ELSE 'JOIN mentions m%1$s ON m%1$s.article = m1.article AND m%1$s.name = %2$L' END, i, n), ' ' ORDER BY i) FROM unnest(asked_names) WITH ORDINALITY u (n, i));
BEGIN
	FOR condition IN SELECT 'docs' AS candidate, format('docs WHERE doc @@ %L', string_agg(quoted(n), ' & ')) AS rows FROM unnest(asked_names) n
		UNION ALL SELECT 'trigrams', 'trigrams WHERE ' || string_agg(format('body ILIKE %L', '%' || split_part(n, ':', 2) || '%'), ' AND ') FROM unnest(asked_names) n
		UNION ALL SELECT 'phrases', 'phrases WHERE ' || string_agg(format('words @@ phraseto_tsquery(''simple'', %L)', split_part(n, ':', 2)), ' AND ') FROM unnest(asked_names) n
		UNION ALL SELECT 'objects', format('objects WHERE names @> %L', jsonb_agg(jsonb_build_object(split_part(n, ':', 1), split_part(n, ':', 2)))) FROM unnest(asked_names) n
		UNION ALL SELECT 'mentions', format('%s %s WHERE m1.name = %L', joins, CASE WHEN newest THEN 'JOIN articles ON id = m1.article' END, asked_names[1])
	LOOP
		INSERT INTO asked (what, candidate, query) VALUES (what || ': ' || array_to_string(asked_names, ' & '), condition.candidate, format(top, condition.rows));
	END LOOP;
END $$;
CALL ask_all('rare', false, name_of('person', 2, 5));
CALL ask_all('1 word', false, name_of('place', 1, 3000 * :scale));
CALL ask_all('2 words, 1 k', false, name_of('person', 2, 1000 * :scale));
CALL ask_all('2 words, 16 k', false, name_of('person', 2, 16000 * :scale));
CALL ask_all('2 words, 66 k', false, name_of('organization', 2, 66000 * :scale));
CALL ask_all('AND', false, name_of('organization', 2, 66000 * :scale), name_of('person', 2, 16000 * :scale));
CALL ask_all('AND', false, name_of('person', 2, 16000 * :scale), name_of('person', 2, 900 * :scale));
CALL ask_all('AND', false, name_of('person', 2, 900 * :scale), name_of('person', 2, 5));
CALL ask_all('newest of 1 k', true, name_of('person', 2, 1000 * :scale));
CALL ask_all('newest of 16 k', true, name_of('person', 2, 16000 * :scale));
CALL ask(:rounds);

-- A thousand articles more, each alone.
CREATE PROCEDURE insert_some(candidate text) LANGUAGE plpgsql AS $$
BEGIN
	FOR id IN 1 .. 1000 LOOP CALL fill(candidate, id, id); END LOOP;
END $$;
CREATE INDEX ON corpus (id);
ALTER TABLE articles DROP CONSTRAINT articles_pkey;
CALL measure_once('insert', 'docs', 'CALL insert_some(''docs'')');
CALL measure_once('insert', 'trigrams', 'CALL insert_some(''trigrams'')');
CALL measure_once('insert', 'phrases', 'CALL insert_some(''phrases'')');
CALL measure_once('insert', 'objects', 'CALL insert_some(''objects'')');
CALL measure_once('insert', 'mentions', 'CALL insert_some(''mentions'')');

\echo == size, build, inserts
SELECT candidate, round(pg_relation_size(candidate || '_index') / 1e6, 1) AS "index MB",
	round((pg_table_size(candidate::regclass) + CASE candidate WHEN 'mentions' THEN pg_table_size('articles') ELSE 0 END) / 1e6, 1) AS "tables MB",
	round((b.ms / 1000)::numeric, 1) AS "build CPU s", round((i.ms / 1000)::numeric, 2) AS "insert, CPU ms an article"
  FROM timing b JOIN timing i USING (candidate) WHERE b.what = 'build' AND i.what = 'insert' ORDER BY 2;

\echo == CPU ms of the backend, planning included; medians
SELECT d.what, d.rows, round(d.ms::numeric, 3) AS docs, round(t.ms::numeric, 3) AS trigrams, round(p.ms::numeric, 3) AS phrases, round(o.ms::numeric, 3) AS jsonb,
	round(m.ms::numeric, 3) AS "B-tree", round((d.ms / t.ms)::numeric, 2) AS "/ trigrams", round((d.ms / p.ms)::numeric, 2) AS "/ phrases",
	round((d.ms / o.ms)::numeric, 2) AS "/ jsonb", round((d.ms / m.ms)::numeric, 2) AS "/ B-tree"
  FROM median d JOIN median t USING (what) JOIN median p USING (what) JOIN median o USING (what) JOIN median m USING (what)
 WHERE (d.candidate, t.candidate, p.candidate, o.candidate, m.candidate) = ('docs', 'trigrams', 'phrases', 'objects', 'mentions')
   AND d.rows IS NOT NULL ORDER BY (SELECT min(place) FROM asked WHERE asked.what = d.what);
