# Analysis spreads over workers, and leader and workers agree, whatever the session's settings.
use strict;
use warnings;
use NewsTest;
use Test::More;

my $name = new_database('news_parallel');
psql($name, q{
	CREATE EXTENSION newstext;
	CREATE TABLE article (id bigint, published timestamptz, body text);
	\copy article FROM 'test/data/articles.csv' CSV HEADER
	INSERT INTO article SELECT id + 30 * g, published, repeat(body || E'\n\n', 3) FROM article, generate_series(1, 5) g;
	ALTER TABLE article SET (parallel_workers = 2);
	ANALYZE article;
});

my $workers = 'SET max_parallel_workers_per_gather = %d; SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0; ';
my $plan = psql($name, sprintf($workers, 2) . 'EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) SELECT count(*) FROM article, LATERAL news_entities(body)');
like($plan, qr/Workers Launched: [1-9]/, 'news_entities runs in workers');
$plan = psql($name, sprintf($workers, 2) . q{EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) SELECT count(*) FROM article WHERE news_analyze(body) @@ 'Okafor'});
like($plan, qr/Workers Launched: [1-9]/, 'news_analyze runs in workers');

my $sum = q{
	SELECT md5(string_agg(said, ';' ORDER BY id)) FROM (
		SELECT id, (SELECT string_agg(e::text, ',') FROM news_entities(body) e) || (SELECT string_agg(q::text, ',') FROM news_quotes(body) q) || news_analyze(body)::text AS said
		  FROM article) x};
my $serial = psql($name, sprintf($workers, 0) . $sum);
is(psql($name, sprintf($workers, 2) . $sum), $serial, 'leader and workers agree');
is(psql($name, sprintf($workers, 2) . q{SELECT 1 FROM news_entities('Oslo', model => 'en_open'); SET TimeZone = 'Asia/Tokyo'; } . $sum) =~ s/^1\n//r, $serial, 'a primed leader changes nothing');

foreach my $setting ("TimeZone = 'Pacific/Auckland'", "DateStyle = 'SQL, DMY'", "lc_messages = 'C'", "extra_float_digits = -3",
	"client_encoding = 'LATIN1'", "standard_conforming_strings = off", "jit = on; SET jit_above_cost = 0; SET jit_inline_above_cost = 0; SET jit_optimize_above_cost = 0")
{
	my $only_floats = $setting =~ /extra_float/ ? $sum =~ s/e::text/e.name || e.spans::text/r =~ s/q::text/q.text || q.content::text/r : $sum;
	is(psql($name, "SET $setting; " . $only_floats), psql($name, $only_floats), "no setting changes an answer: $setting");
}

drop_database($name);
done_testing();
