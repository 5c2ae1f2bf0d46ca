# Names at large: the operator =~ by index and by scan over thousands of made-up names in several spellings, as rows come,
# change and go; a table of entities that triggers keep; a gazetteer that outlives a dump.
use strict;
use warnings;
use NewsTest;
use Test::More;

my $name = new_database('news_names');
psql($name, "ALTER DATABASE $name SET jit = off");
psql($name, q{
	CREATE EXTENSION newstext;
	SELECT setseed(0.5);

	-- Names out of syllables, and spellings of them: transliterations, order, initials, titles, slips.
	CREATE FUNCTION word(n int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
		SELECT initcap((ARRAY['Ka','Mo','Yu','Che','Zha','Al','Be','Tsi','Gri','Os'])[1 + n % 10] || (ARRAY['ra','kh','lin','dov','sha','mu','ren','tch','li','w'])[1 + n / 10 % 10]
			|| (ARRAY['m','v','nko','d','','ski','ng','z','ova','r'])[1 + n / 100 % 10]) $$;
	CREATE FUNCTION spelled(name text, way int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
		SELECT CASE way
			WHEN 0 THEN name
			WHEN 1 THEN replace(replace(replace(name, 'kh', 'h'), 'tch', 'ch'), 'w', 'v')
			WHEN 2 THEN split_part(name, ' ', 2) || ', ' || split_part(name, ' ', 1)
			WHEN 3 THEN left(name, 1) || '. ' || split_part(name, ' ', 2)
			WHEN 4 THEN 'Dr ' || upper(name)
			WHEN 5 THEN translate(name, 'aeo', 'áèö')
			WHEN 6 THEN 'al-' || name
			WHEN 7 THEN regexp_replace(name, '(.)(.)$', '\2\1')
			WHEN 8 THEN name || ' Holding Ltd.'
			ELSE split_part(name, ' ', 1) END $$;
	CREATE VIEW made AS SELECT i, spelled(word(i * 7 % 1000) || ' ' || word(i * 13 % 997), i % 10) AS name FROM generate_series(1, 6000) i;
	CREATE TABLE person (id int, name text) WITH (autovacuum_enabled = off);
	CREATE TABLE asked AS SELECT i, news_like(spelled(word(i * 7 % 1000) || ' ' || word(i * 13 % 997), i / 10 % 10), (ARRAY[0.3, 0.5, 0.7, 0.9])[1 + i % 4]::real) AS q
		FROM generate_series(1, 6000, 5) i;
	INSERT INTO asked VALUES (-1, news_like('')), (-2, news_like('...', 0.01)), (-3, news_like('😀')), (-4, news_like(repeat('Wu ', 500)));

	CREATE FUNCTION found(by_index boolean) RETURNS TABLE (i int, ids int[]) LANGUAGE plpgsql AS $$
	BEGIN
		PERFORM set_config('enable_seqscan', CASE WHEN by_index THEN 'off' ELSE 'on' END, true);
		PERFORM set_config('enable_bitmapscan', CASE WHEN by_index THEN 'on' ELSE 'off' END, true);
		RETURN QUERY EXECUTE 'SELECT a.i, (SELECT array_agg(p.id ORDER BY p.id) FROM person p WHERE p.name =~ a.q) FROM asked a';
	END $$;
	CREATE FUNCTION differences() RETURNS bigint LANGUAGE sql AS $$
		SELECT count(*) FROM found(true) x JOIN found(false) y USING (i) WHERE x.ids IS DISTINCT FROM y.ids $$;
});

sub check
{
	my ($what, $settings) = @_;
	is(psql($name, ($settings // '') . 'SELECT differences()'), '0', $what);
	return;
}

foreach my $fastupdate ('on', 'off')
{
	psql($name, "TRUNCATE person; DROP INDEX IF EXISTS by_name; CREATE INDEX by_name ON person USING gin (name news_name_ops) WITH (fastupdate = $fastupdate, gin_pending_list_limit = 64)");
	psql($name, q{INSERT INTO person SELECT i, name FROM made WHERE i % 3 > 0; INSERT INTO person VALUES (0, NULL), (0, ''), (0, '...'), (0, '😀')});
	check("fastupdate $fastupdate: filled row by row");
	psql($name, 'UPDATE person SET name = reverse(name) WHERE id % 11 = 0; DELETE FROM person WHERE id % 4 = 0');
	check("fastupdate $fastupdate: rows changed and deleted");
	psql($name, 'VACUUM person; INSERT INTO person SELECT i, name FROM made WHERE i % 3 = 0');
	check("fastupdate $fastupdate: vacuumed, room used again", "SET work_mem = '64kB'; ");
}
psql($name, 'REINDEX INDEX by_name; ANALYZE person');
check('rebuilt');
cmp_ok(psql($name, 'SELECT count(*) FROM found(true) WHERE ids IS NOT NULL'), '>', 900, 'most names have spellings');
is(psql($name, 'SELECT count(*) FROM asked, person WHERE i < 0 AND i > -4 AND name =~ q'), '0', 'nothing is a spelling of no letters');

# ---------------------------------------------------------------- a table of entities, as the README has it

open(my $readme, '<:encoding(UTF-8)', 'README.md') or die "README.md: $!";
my $text = do { local $/; <$readme> };
my ($tables) = $text =~ /(CREATE TABLE entity .*?)^```/ms;
binmode(STDOUT, ':encoding(UTF-8)');
psql($name, q{
	CREATE TABLE sample (id int, published timestamptz, body text);
	\copy sample FROM 'test/data/articles.csv' CSV HEADER
	CREATE TABLE article (id bigint PRIMARY KEY, published timestamptz, body text, doc news_doc GENERATED ALWAYS AS (news_analyze(body)) STORED);
} . $tables);
my $kept = 'SELECT kind, key, documents, mentions FROM entity WHERE documents > 0';
my $counted = 'SELECT f.kind, f.key, f.documents, f.mentions FROM (SELECT news_entity_stats(doc, published, NULL) AS stats FROM article) x, unnest(stats) f';
my $apart = "SELECT count(*) FROM (($kept EXCEPT $counted) UNION ALL ($counted EXCEPT $kept)) d";
psql($name, 'INSERT INTO article SELECT * FROM sample; INSERT INTO article SELECT id + 1000, published, body FROM sample');
is(psql($name, $apart), '0', 'the table of entities is what is counted: articles come');
psql($name, q{UPDATE article SET body = replace(body, 'said', 'told Amina Diallo') WHERE id % 3 = 0; DELETE FROM article WHERE id % 4 = 0});
is(psql($name, $apart), '0', 'articles change and go');
is(psql($name, q{SELECT count(*) FROM entity e JOIN (SELECT n.kind, n.key, min(a.published) f, max(a.published) l FROM article a, news_names(a.doc) n GROUP BY 1, 2) c USING (kind, key)
	WHERE e.first_seen > c.f OR e.last_seen < c.l}), '0', 'first and last time hold');

# ---------------------------------------------------------------- a gazetteer in a dump

psql($name, q{CREATE TABLE newsroom AS SELECT news_gazetteer_agg('id' || i, 'person', ARRAY[m.name]) AS names FROM made m});
my $before = psql($name, 'SELECT md5(names::text) FROM newsroom');
my $copy = new_database('news_names_copy');
run_ok('dump', "pg_dump -d $name -t newsroom -f " . work_dir() . "/dump.sql");
psql($copy, 'CREATE EXTENSION newstext');
run_ok('restore', "psql -X -q -v ON_ERROR_STOP=1 -o /dev/null -d $copy -f " . work_dir() . "/dump.sql");
is(psql($copy, 'SELECT md5(names::text) FROM newsroom'), $before, 'a gazetteer outlives a dump');

drop_database($name, $copy);
done_testing();
