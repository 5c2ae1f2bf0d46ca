# Values in binary form: arrays of them go out and come back, and bytes that are damaged, cut short or
# made up are refused with SQLSTATE 22P03 or are another value that does no harm.
use strict;
use warnings;
use NewsTest;
use Test::More;

my $name = new_database('news_binary');
psql($name, q{
	CREATE EXTENSION newstext;
	CREATE TABLE article (id int, published timestamptz, body text);
	\copy article FROM 'test/data/articles.csv' CSV HEADER
	CREATE TABLE stored AS SELECT id, news_analyze(body) AS doc,
		format('person:"Okafor %s" & !(Oslo | via:AFP) | Sta:*', id)::news_query AS q FROM article;
});

# ---------------------------------------------------------------- arrays

my $file = work_dir() . '/arrays.bin';
psql($name, qq{
	CREATE TABLE arrays AS SELECT array_agg(doc ORDER BY id) AS docs, array_agg(q ORDER BY id) AS queries,
		ARRAY[NULL, min(q::text)::news_query, NULL] AS holes FROM stored GROUP BY id % 3;
	CREATE TABLE copied (LIKE arrays);
	\\copy arrays TO '$file' (FORMAT binary)
	\\copy copied FROM '$file' (FORMAT binary)
});
is(psql($name, 'SELECT count(*) FROM arrays a JOIN copied c USING (docs, queries) WHERE a.holes[2] = c.holes[2] AND c.holes[1] IS NULL'), '3', 'arrays come back by COPY BINARY');
is(psql($name, 'SELECT count(*) FROM arrays, unnest(docs) WITH ORDINALITY d (doc, n), LATERAL (SELECT doc::text::news_doc AS again) t WHERE again <> doc'), '0', 'the text form gives the same bytes');
is(psql($name, q{SELECT count(*) FROM pg_type WHERE typname IN ('news_doc', 'news_query') AND typsend <> 0 AND typreceive <> 0 AND typarray <> 0}), '2', 'both types have a binary form and arrays');

# ---------------------------------------------------------------- bytes from outside

# A file as COPY BINARY writes it, with one value.
sub write_copy
{
	my ($path, $bytes) = @_;
	open(my $out, '>:raw', $path) or die "could not write $path: $!";
	print $out "PGCOPY\n\xFF\r\n\0", pack('N N', 0, 0), pack('n N', 1, length $bytes), $bytes, pack('n', 0xFFFF);
	close($out);
	return;
}

# A random change of some bytes, or random bytes.
sub damage
{
	my ($bytes, $round) = @_;
	return substr($bytes, 0, int(rand(length $bytes))) if $round % 4 == 0;
	return substr($bytes, 0, 4) . join('', map { chr(int(rand(256))) } 1 .. int(rand(200))) if $round % 4 == 1;
	return $bytes . chr(int(rand(256))) if $round % 16 == 2;
	for (0 .. int(rand(3)))
	{
		substr($bytes, int(rand(length $bytes)), 1) = chr(int(rand(256)));
	}
	return $bytes;
}

srand(7);
foreach my $case (['doc', 'news_doc', 'news_doc_send(doc)'], ['q', 'news_query', 'news_query_send(q)'])
{
	my ($column, $type, $send) = @$case;
	my @good = map { pack('H*', $_) } split /\n/, psql($name, "SELECT encode($send, 'hex') FROM stored ORDER BY id LIMIT 8");
	my $rounds = 240;
	my $script = "\\set ON_ERROR_STOP off\n\\set VERBOSITY verbose\nCREATE TABLE from_outside_$column (value $type);\n";

	foreach my $round (1 .. $rounds)
	{
		my $path = work_dir() . "/$column.$round";
		write_copy($path, $round == 1 ? '' : damage($good[$round % @good], $round));
		$script .= "\\copy from_outside_$column FROM '$path' (FORMAT binary)\n";
	}
	my $said = psql_fails($name, $script . "\\set ON_ERROR_STOP on\nSELECT 1 / 0;");
	my @errors = $said =~ /ERROR:\s+(\w{5})/g;
	my $accepted = psql($name, "SELECT count(*) FROM from_outside_$column");

	is(pop @errors, '22012', "$type: the server is still there");
	is(scalar(grep { $_ ne '22P03' } @errors), 0, "$type: damage is refused with 22P03");
	is(@errors + $accepted, $rounds, "$type: each value is refused or taken");
	cmp_ok(scalar(@errors), '>', $rounds / 2, "$type: most are refused");
	is(psql($name, "SELECT count(*) FROM from_outside_$column WHERE value::text::$type <> value"), '0', "$type: what is taken can be written and read again");
}
is( psql($name, q{
		SELECT count(*) FROM from_outside_doc WHERE (SELECT count(*) FROM news_mentions(value)) < 0 OR (SELECT count(*) FROM news_entities(value)) < 0
			OR (SELECT count(*) FROM news_quotes(value)) < 0 OR cardinality(news_keys(value)) < 0 OR length(news_version(value)) = 0}),
	'0', 'news_doc: what is taken can be looked into');
is( psql($name, q{
		CREATE INDEX ON from_outside_doc USING gin (value);
		SET enable_seqscan = on; SET enable_bitmapscan = off;
		CREATE TABLE by_scan AS SELECT q.ctid AS q, d.ctid AS d FROM from_outside_q q JOIN from_outside_doc d ON d.value @@ q.value;
		SET enable_seqscan = off; SET enable_bitmapscan = on;
		CREATE TABLE by_index AS SELECT q.ctid AS q, d.ctid AS d FROM from_outside_q q JOIN from_outside_doc d ON d.value @@ q.value;
		SELECT count(*) FROM (TABLE by_scan EXCEPT TABLE by_index UNION ALL (TABLE by_index EXCEPT TABLE by_scan)) x}),
	'0', 'news_doc: what is taken can be indexed, and index and sequential scan agree on it');

# ---------------------------------------------------------------- text from outside

foreach my $text ('', 'x', '\\x', '\\xzz', '\\x4e', '\\x4e440200', '4e440200')
{
	like(psql_fails($name, "\\set VERBOSITY verbose\nSELECT '$text'::news_doc"), qr/22P02/, "news_doc from \"$text\" is refused");
}

drop_database($name);
done_testing();
