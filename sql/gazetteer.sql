-- Names that a newsroom keeps: a table, compiled by an aggregate, handed to the analysis.
CREATE TABLE known (id text PRIMARY KEY, kind text, names text[]);
INSERT INTO known VALUES
	('P-17', 'person', '{"Imani Okello","Imani Okello-Berg"}'),
	('P-18', 'person', '{"Tomas Okello"}'),
	('C-3', 'organization', '{"Quillfeather Systems",QFS}'),
	('T-1', 'other', '{"net zero"}'),
	('N', NULL, '{x}'), ('M', 'person', NULL), ('E', 'person', '{NULL,"","..."}');
CREATE TABLE newsroom AS SELECT news_gazetteer_agg(id, kind, names) AS names FROM known;

-- What is in it comes back with its identifier, whatever the tagger thinks of it.
\set body 'Imani Okello of Quillfeather Systems Inc. wants net zero by 2040. QFS is no quillfeather, said Dr. Okello-Berg. Imani Okello-Berg met Tomas Okello.'
SELECT kind, name, aliases, mentions, id FROM newsroom, news_entities(:'body', names);
SELECT m.kind, m.name, m.text, m.confidence FROM newsroom, news_mentions(:'body', names) m;

-- Without it they are what they seem, without an identifier.
SELECT count(*) > 0 AS found, count(id) AS identifiers FROM news_entities(:'body');

-- Documents keep identifiers; quotations know the speaker.
SELECT name, id FROM newsroom, news_entities(news_analyze(:'body', names)) WHERE id IS NOT NULL;
SELECT speaker FROM newsroom, news_quotes('"We will pay," Okello-Berg said. Imani Okello-Berg runs QFS.', names);

-- Case: a name with capitals is not the word in small letters; one without is found either way.
SELECT string_agg(text, ', ' ORDER BY lower(span)) FROM newsroom, news_mentions('qfs, QFS, Net zero, NET ZERO, net-zero', names) WHERE confidence = 1;

-- The order of the rows does not matter; of several with one name the first identifier counts.
SELECT (SELECT news_gazetteer_agg(id, kind, names ORDER BY id) FROM known)::text =
	   (SELECT news_gazetteer_agg(id, kind, names ORDER BY id DESC) FROM known)::text AS same;
SELECT name, id FROM news_entities('Ada Brook sang.', (SELECT news_gazetteer_agg(v.id, 'person', '{Ada Brook}') FROM (VALUES ('z'), ('a'), ('m')) v(id)));

-- A value like any other: written and read, stored out of line, empty.
SELECT names::text::news_gazetteer::text = names::text AS same FROM newsroom;
INSERT INTO known SELECT 'X-' || i, 'place', ARRAY['Norland Point ' || i] FROM generate_series(1, 3000) i;
UPDATE newsroom SET names = (SELECT news_gazetteer_agg(k.id, k.kind, k.names) FROM known k);
SELECT pg_column_size(names) > 10000 AS large FROM newsroom;
SELECT count(*), count(DISTINCT id), min(id) FROM newsroom, generate_series(1, 50) i, news_entities('From Norland Point ' || i || ' to Norland Point 2999.', names) WHERE id IS NOT NULL;
SELECT count(id) FROM news_entities('Imani Okello sang.', (SELECT news_gazetteer_agg(id, kind, names) FROM known WHERE false));

-- What is no gazetteer is refused.
\set VERBOSITY sqlstate
SELECT ''::news_gazetteer;
SELECT '\x4e47'::news_gazetteer;
SELECT '\x4e47010001000000020000000000000000000000000000000000000000000000'::news_gazetteer;
SELECT news_gazetteer_agg('1', 'animal', '{Rex}');
SELECT news_gazetteer_agg('', 'person', '{Rex}');
SELECT news_gazetteer_agg('1', 'person', ARRAY[repeat('x ', 17)]);
SELECT news_gazetteer_agg(repeat('x', 5000), 'person', '{Rex}');
DROP TABLE known, newsroom;
