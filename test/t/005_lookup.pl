# Whatever the plan, a query finds the same rows: sequential scan, bitmap scan of either operator class,
# and both while part of the rows wait in the pending list or the bitmap is too large to be exact.
use strict;
use warnings;
use NewsTest;
use Test::More;

my $name = new_database('news_lookup');
psql($name, "ALTER DATABASE $name SET jit = off"); # plans that switches forbid cost enough to be compiled
psql($name, q{
	CREATE EXTENSION newstext;
	CREATE TABLE article (id int PRIMARY KEY, body text, doc news_doc GENERATED ALWAYS AS (news_analyze(body)) STORED);

	-- Names made of few parts, so that many share words.
	CREATE TABLE part (number int, first text, last text, place text, body text);
	INSERT INTO part VALUES
		(0, 'Amina', 'Diallo', 'Dakar', 'Harbour Workers'' Union'), (1, 'Chidi', 'Okafor', 'Lagos', 'Ministry of Ports'),
		(2, 'José', 'Núñez', 'Lima', 'Bank of Lima'), (3, 'Ann', 'Lee', 'U.S.', 'Reuters'), (4, 'Lee', 'Diallo', 'Lee County', 'Associated Press'),
		(5, 'Ann', 'O’Dea', 'Cork', 'Cork County Council'), (6, 'Bashar', 'al-Assad', 'Damascus', 'AP'), (7, 'Oskar', 'Łódź', 'Britain', 'Lagos Water Board');
	CREATE FUNCTION pick(seed int, salt int) RETURNS part LANGUAGE sql STABLE AS
		$$ SELECT part FROM part WHERE number = abs(hashint4(seed * 31 + salt)) % 8 $$;
	CREATE FUNCTION make_body(seed int) RETURNS text LANGUAGE sql STABLE AS $$
		SELECT CASE WHEN seed % 5 = 0 THEN upper((pick(seed, 9)).place) || ' (AP) - ' ELSE '' END ||
			format('%s %s of the %s met %s %s in %s on Monday. "We went on to %s," said %s %s. %s said the talks would go on, %s reported.',
			(pick(seed, 1)).first, (pick(seed, 2)).last, (pick(seed, 3)).body, (pick(seed, 4)).first, (pick(seed, 5)).last, (pick(seed, 6)).place,
			(pick(seed, 7)).place, (pick(seed, 1)).first, (pick(seed, 2)).last, (pick(seed, 5)).last, (pick(seed, 8)).body) $$;
	INSERT INTO article SELECT g, make_body(g) FROM generate_series(1, 300) g;
	INSERT INTO article VALUES (0, ''), (-1, NULL), (-2, 'no name is in here'), (-3, '...');
});
psql($name, sprintf(q{CREATE TEMP TABLE sample (id int, published text, body text); \copy sample FROM '%s' CSV HEADER
	INSERT INTO article SELECT 10000 + row_number() OVER (), body FROM sample}, articles_csv()));
psql($name, q{
	CREATE INDEX by_doc ON article USING gin (doc);
	CREATE INDEX by_body ON article USING gin (body news_text_ops);
	INSERT INTO article SELECT 2000 + g, make_body(-g) FROM generate_series(1, 40) g; -- these wait in the pending lists
	ANALYZE article;

	-- Words, and names of several, that queries are made of.
	CREATE TABLE word AS SELECT row_number() OVER (ORDER BY word) - 1 AS number, word FROM
		(SELECT DISTINCT split_part(key, ':', 2) AS word FROM article, unnest(news_keys(doc)) key WHERE key ~ '^[a-z]+:' AND id < 2000) w;
	CREATE TABLE full_name AS SELECT row_number() OVER (ORDER BY name) - 1 AS number, name FROM
		(SELECT DISTINCT name FROM article, news_entities(doc)) n;

	CREATE FUNCTION random_term(seed int) RETURNS text LANGUAGE plpgsql AS $$
	DECLARE
		fields text[] := '{"","","","person:","organization:","place:","speaker:","via:","headline:","person:speaker:"}';
		words int := (SELECT count(*) FROM word);
		names int := (SELECT count(*) FROM full_name);
		field text := fields[1 + abs(hashint4(seed)) % 10];
		a text := (SELECT word FROM word WHERE number = abs(hashint4(seed + 1)) % words);
		b text := (SELECT word FROM word WHERE number = abs(hashint4(seed + 2)) % words);
		n text := (SELECT name FROM full_name WHERE number = abs(hashint4(seed + 3)) % names);
	BEGIN
		RETURN CASE abs(hashint4(seed + 4)) % 8
			WHEN 6 THEN field || '~"' || a || '"' -- words spelled as they are, one letter less, two names
			WHEN 7 THEN field || '~"' || left(a, -1) || CASE WHEN seed % 2 = 0 THEN '' ELSE ' ' || b END || '"'
			WHEN 0 THEN field || '"' || a || '"'
			WHEN 1 THEN field || '"' || a || ' ' || b || '"'
			WHEN 2 THEN field || '"' || left(a, 2) || '":*'
			WHEN 3 THEN field || '"' || a || ' ' || left(b, 1) || '":*'
			ELSE field || '"' || replace(n, '"', '""') || '"' END;
	END $$;
	CREATE FUNCTION random_query(seed int) RETURNS text LANGUAGE plpgsql AS $$
	DECLARE a text := random_term(seed); b text := random_term(seed + 1000003); c text := random_term(seed + 2000003);
	BEGIN
		RETURN CASE abs(hashint4(seed + 5)) % 9
			WHEN 0 THEN a || ' & ' || b WHEN 1 THEN a || ' | ' || b WHEN 2 THEN a || ' & !' || b WHEN 3 THEN '!' || a || ' | !' || b
			WHEN 4 THEN '(' || a || ' | ' || b || ') & !(' || c || ' & !' || a || ')' WHEN 5 THEN a || ' & (' || b || ' | ' || c || ')'
			WHEN 6 THEN '!' || a ELSE a END;
	END $$;

	-- The rows that a condition finds under a setting of the planner's switches.
	CREATE FUNCTION rows_of(condition text, sequential boolean) RETURNS int[] LANGUAGE plpgsql AS $$
	DECLARE result int[];
	BEGIN
		PERFORM set_config('enable_seqscan', CASE WHEN sequential THEN 'on' ELSE 'off' END, true);
		PERFORM set_config('enable_bitmapscan', CASE WHEN sequential THEN 'off' ELSE 'on' END, true);
		EXECUTE 'SELECT array_agg(id ORDER BY id) FROM article WHERE ' || condition INTO result;
		RETURN coalesce(result, '{}');
	END $$;
	CREATE FUNCTION differences(first int, last int) RETURNS TABLE (query text, by_scan int, by_doc int, by_body int) LANGUAGE plpgsql AS $$
	DECLARE s int[]; d int[]; b int[];
	BEGIN
		FOR seed IN first .. last LOOP
			query := random_query(seed * 17);
			s := rows_of(format('doc @@ %L', query), true);
			d := rows_of(format('doc @@ %L', query), false);
			-- Where the index does not know for sure, each text is analysed again: not for every query.
			b := CASE WHEN seed % 10 = 0 OR query !~ ':\*|~|:speaker:' THEN rows_of(format('body @~ %L', query), false) ELSE s END;
			IF s <> d OR s <> b THEN
				by_scan := cardinality(s); by_doc := cardinality(d); by_body := cardinality(b);
				RETURN NEXT;
			END IF;
		END LOOP;
	END $$;
});

like(psql($name, q{SET enable_seqscan = off; EXPLAIN (COSTS OFF) SELECT id FROM article WHERE doc @@ 'Okafor'}), qr/Bitmap Index Scan on by_doc/, 'doc @@ query uses its index');
like(psql($name, q{SET enable_seqscan = off; EXPLAIN (COSTS OFF) SELECT id FROM article WHERE body @~ 'Okafor'}), qr/Bitmap Index Scan on by_body/, 'body @~ query uses its index');
is(psql($name, 'SELECT * FROM differences(1, 400)'), '', 'index and sequential scans agree, part of the rows pending');
psql($name, 'VACUUM article');
is(psql($name, 'SELECT * FROM differences(401, 600)'), '', 'index and sequential scans agree after VACUUM');
is(psql($name, q{SET work_mem = '64kB'; SELECT * FROM differences(601, 800)}), '', 'index and sequential scans agree with lossy bitmaps');
cmp_ok(psql($name, q{SELECT count(*) FROM generate_series(1, 300) g WHERE cardinality(rows_of(format('doc @@ %L', random_query(g * 17)), true)) > 0}), '>', 100, 'many of the queries find something');
is(psql($name, q{SELECT count(*) FROM article WHERE body @~ 'Okafor' AND NOT doc @@ 'Okafor' OR doc @@ 'Okafor' AND NOT body @~ 'Okafor'}), '0', 'the operator on text agrees without an index');

# What has no name, and what has no words.
is(psql($name, q{SELECT count(*) FROM article WHERE doc @@ '!Okafor' AND id IN (0, -1, -2, -3)}), '3', 'rows without names lack a name, NULL does not');
foreach my $nothing ('"..."', '"—"', '""', '"😀"')
{
	is(psql($name, "SET enable_seqscan = off; SELECT count(*) FROM article WHERE doc @@ '$nothing'"), '0', "$nothing finds nothing");
	is(psql($name, "SET enable_seqscan = off; SELECT count(*) = (SELECT count(doc) FROM article) FROM article WHERE doc @@ '!$nothing'"), 't', "!$nothing finds every document");
}

# Each entity is found by its own name, its aliases and its key, with and without its kind.
foreach my $form ('name', 'key')
{
	is(psql($name, "SELECT count(*) FROM article a, news_entities(doc) e WHERE NOT doc @@ news_term(e.kind, e.$form) OR NOT doc @@ news_term('', e.$form)"), '0', "every entity is found by its $form");
}
is(psql($name, "SELECT count(*) FROM article a, news_entities(doc) e, unnest(aliases) alias WHERE NOT doc @@ news_term(e.kind, alias)"), '0', 'every entity is found by its aliases');
is(psql($name, q{SELECT count(*) FROM article, news_quotes(doc) q WHERE speaker IS NOT NULL AND NOT doc @@ news_term('speaker', speaker)}), '0', 'every speaker is found');
is(psql($name, q{SELECT count(*) FROM article a, news_entities(doc) e WHERE NOT doc @@ ('~"' || replace(e.name, '"', '""') || '"')::news_query}), '0', 'every entity is found by a variant that is its name');
is(psql($name, q{SELECT count(*) FROM article a, article b WHERE a.doc @@ 'via:AP' AND b.id = a.id AND NOT b.doc @@ 'via:"the Associated Press"'}), '0', 'an agency is one by all of its names');

drop_database($name);
done_testing();
