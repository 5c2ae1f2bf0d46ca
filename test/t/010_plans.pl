# What the planner makes of searches, on a table as the README recommends it: estimates, which index is
# taken, a list of searches, the newest of many; and what becomes of an index that is filled while it lives.
use strict;
use warnings;
use NewsTest;
use NewsDoc;
use Test::More;

my $articles = 20000;
my $names = 20000;

srand(4);

# ---------------------------------------------------------------- articles

# The n-th name is in about 0.8 / n of all articles; odd ones are persons, even ones places.
sub entity
{
	my ($n) = @_;
	return $n % 2 ? [0, rand() < 0.3 ? 1 : 0, [["first" . $n % 97, "last$n"], ["last$n"]]] : [2, 0, [["town$n"]]];
}

sub query { my ($n) = @_; return $n % 2 ? 'person:"first' . $n % 97 . " last$n\"" : "place:town$n"; }

my $name = new_database('news_plans');
my $file = work_dir() . '/documents.tsv';
my (%articles_of, %spoken);

open(my $out, '>:raw', $file) or die "could not write $file: $!";
foreach my $id (1 .. $articles)
{
	my %in = map { int(exp(rand() * log($names))) => 1 } 1 .. 8;
	my @entities = map { entity($_) } sort { $a <=> $b } keys %in;

	$articles_of{$_}++ foreach keys %in;
	push @entities, [1, 2, [['old', 'company']]] if $id < $articles / 10 && $id % 4 == 0;
	print $out "$id\t\\\\x" . unpack('H*', document(@entities)) . "\n";
}
close($out);
psql($name, qq{
	CREATE EXTENSION newstext;
	CREATE TABLE loaded (id int, doc news_doc);
	\\copy loaded FROM '$file'
	CREATE TABLE article (id int PRIMARY KEY, published timestamptz, body text, doc news_doc) WITH (toast_tuple_target = 128, autovacuum_enabled = off);
	ALTER TABLE article ALTER body SET STORAGE external;
	INSERT INTO article SELECT id, '2020-01-01'::timestamptz + id * interval '7 minutes', repeat('news ', 500), doc FROM loaded;
	CREATE INDEX by_doc ON article USING gin (doc) WITH (fastupdate = off);
	CREATE INDEX by_date ON article (published);
	VACUUM ANALYZE article;
	CREATE FUNCTION explained(query text) RETURNS jsonb LANGUAGE plpgsql AS \$\$
	DECLARE plan jsonb;
	BEGIN
		EXECUTE 'EXPLAIN (ANALYZE, TIMING off, FORMAT json) ' || query INTO plan;
		RETURN plan -> 0;
	END \$\$;
	CREATE FUNCTION estimate(condition text, OUT expected float8, OUT counted float8) LANGUAGE plpgsql AS \$\$
	BEGIN
		EXECUTE 'SELECT count(*) FROM article WHERE ' || condition INTO counted;
		expected := explained('SELECT FROM article WHERE ' || condition) -> 'Plan' ->> 'Plan Rows';
	END \$\$;
});

# ---------------------------------------------------------------- estimates

# The name nearest to a number of articles.
sub name_of
{
	my ($wanted, $odd) = @_;
	my ($best) = sort { abs(log($articles_of{$a} / $wanted)) <=> abs(log($articles_of{$b} / $wanted)) || $a <=> $b } grep { $_ % 2 == $odd } keys %articles_of;
	return query($best);
}

my ($rare, $some, $many, $most) = (name_of(3, 1), name_of(250, 1), name_of(2500, 0), query(1));
my @conditions = map { "doc @@ '$_'" } ('person:"first1 last99999"', 'nobody', $rare, $some, $many, $most, "$most & $many", "$many & $some", "$most & $rare",
	"$some | $many", "!$most", "!$some", "$most & !$many", 'to:*', 'person:last1:*', 'speaker:last1', 'speaker:last3', 'place:last1', 'first7', 'last1', '~last1');

foreach my $condition (@conditions, "news_matches(doc, '$many')", "NOT doc @@ '$most'", "doc @@ NULL")
{
	my ($expected, $found) = split /\|/, psql($name, 'SELECT * FROM estimate($$' . $condition . '$$)');
	ok(abs($expected - $found) <= 30 || ($expected >= $found / 3 && $expected <= $found * 3), "estimate of $condition: $expected for $found");
}
my $off = psql($name, sprintf(q{SELECT count(*) FROM unnest('{%s}'::text[]) q, estimate(format('doc @@ %%L', q)) WHERE abs(expected - counted) > 30 AND NOT expected BETWEEN counted / 3 AND counted * 3},
	join(',', map { my $q = query($_); $q =~ s/"/\\"/g; "\"$q\"" } 1 .. 400)));
is($off, '0', 'estimates of the 400 most frequent names are within a factor of three, or 30 rows');

# ---------------------------------------------------------------- plans

sub plan_of { my ($query, $settings) = @_; return psql($name, ($settings // '') . "EXPLAIN (COSTS off) $query"); }

like(plan_of("SELECT id FROM article WHERE doc @@ '$_'"), qr/Bitmap Index Scan on by_doc/, "the index is used for $_") foreach ($rare, $some, $many);
like(plan_of("SELECT id FROM article WHERE news_matches(doc, '$some')"), qr/Bitmap Index Scan on by_doc/, 'and for the function form');
like(plan_of("SELECT count(*) FROM article WHERE doc @@ '!nobody'"), qr/Seq Scan/, 'it is not for what all articles have');
like(plan_of("SELECT id FROM article WHERE doc @@ '$some' OR id IN (1, 2, 3)"), qr/BitmapOr/, 'a list beside it in OR is another index');
is( psql($name, "SELECT count(*) FROM (SELECT id FROM article WHERE doc @@ '$rare' OR id IN (SELECT id FROM loaded WHERE id % 5000 = 7)) a
		FULL JOIN (SELECT id FROM article WHERE doc @@ '$rare' UNION SELECT id FROM loaded WHERE id % 5000 = 7) b USING (id) WHERE a.id IS NULL OR b.id IS NULL"),
	'0', 'UNION finds what OR does');
is(psql($name, "SELECT (explained('SELECT id FROM article WHERE doc @@ ''$most''') -> 'Plan' ->> 'Total Cost')::float8 < current_setting('jit_above_cost')::float8"), 't', 'no lookup costs so much that it is compiled');

# Generic plans, as of a driver's prepared statements.
like(psql($name, q{SET plan_cache_mode = force_generic_plan; PREPARE lookup(news_query) AS SELECT id FROM article WHERE doc @@ $1; EXPLAIN (COSTS off) EXECUTE lookup('nobody')}),
	qr/Bitmap Index Scan on by_doc/, 'a generic plan uses the index');

# A list of searches.
psql($name, sprintf('CREATE TABLE watch_list (q news_query); INSERT INTO watch_list VALUES %s; ANALYZE watch_list',
	join(', ', map { "('" . query($_) . "')" } map { 20 + 19 * $_ } 1 .. 300)));
like(plan_of('SELECT count(*) FROM watch_list JOIN article ON doc @@ q'), qr/Nested Loop.*Bitmap Index Scan on by_doc/s, 'a list of searches drives index scans');

# The newest: by the index where matches are few or old, by date where they are many.
foreach my $case ([$rare, 50], ['"old company"', 600], [$some, 2000], [$most, 200], ["$most & $many", 2000], ['last1:*', 2000])
{
	my ($query, $limit) = @$case;
	my $looked = psql($name, sprintf(q{SELECT coalesce(sum(v::float8), 0) FROM jsonb_path_query(explained($$SELECT id FROM article WHERE doc @@ '%s' ORDER BY published DESC LIMIT 20$$),
		'$.**."Rows Removed by Filter"') v}, $query));
	cmp_ok($looked, '<', $limit, "the newest of $query: $looked articles looked at in vain");
}

# ---------------------------------------------------------------- an index that is filled while it lives

my $fresh = psql($name, q{REINDEX INDEX by_doc; SELECT pg_relation_size('by_doc')});
psql($name, q{
	TRUNCATE article;
	DO $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM loaded LOOP INSERT INTO article VALUES (r.id, now(), '', r.doc); END LOOP; END $$;
});
my $size = psql($name, q{SELECT pg_relation_size('by_doc')});
cmp_ok($size, '<', 1.5 * $fresh, sprintf('filled row by row it is %.2f times as large as when it is built', $size / $fresh));
psql($name, q{UPDATE article SET doc = doc WHERE id % 2 = 0; DELETE FROM article WHERE id % 10 = 3; VACUUM article});
is(psql($name, "SET enable_seqscan = off; SELECT count(*) FROM article WHERE doc @@ '$many'"),
	psql($name, "SET enable_bitmapscan = off; SELECT count(*) FROM article WHERE doc @@ '$many'"), 'it finds the same after updates, deletions and VACUUM');

# Built while a cursor is open, and while nobody is kept from writing.
psql($name, q{
	DO $$ DECLARE r record; BEGIN FOR r IN SELECT 1 FROM article LIMIT 1 LOOP EXECUTE 'CREATE TABLE copied AS SELECT * FROM loaded; CREATE INDEX ON copied USING gin (doc)'; END LOOP; END $$;
	DROP INDEX by_doc;
	CREATE INDEX CONCURRENTLY by_doc ON article USING gin (doc) WITH (fastupdate = off);
});
is(psql($name, q{SELECT count(*) FROM pg_index WHERE indrelid = 'article'::regclass AND NOT indisvalid}), '0', 'an index is built concurrently');

# Drivers take some characters for parameters.
is(psql($name, q{SELECT count(*) FROM pg_operator o JOIN pg_depend d ON d.objid = o.oid AND d.deptype = 'e' JOIN pg_extension e ON e.oid = d.refobjid WHERE extname = 'newstext' AND oprname ~ '[?:$%]'}),
	'0', 'no operator has a name that a driver takes for a parameter');

drop_database($name);
done_testing();
