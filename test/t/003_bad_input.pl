# Texts that are no articles: very long, very repetitive, cancelled half way. The server survives and
# the memory comes back.
use strict;
use warnings;
use NewsTest;
use Test::More;

my $name = new_database('news_bad_input');
psql($name, 'CREATE EXTENSION newstext');

is(psql($name, q{SELECT count(*), max(upper(span)) FROM news_tokens(repeat('a', 100000000))}), '1|100000001', 'one letter, 100 MB');
is(psql($name, q{SELECT count(*) FROM news_tokens(repeat(' ', 10000000))}), '0', 'white space alone');
is(psql($name, q{SELECT count(*) FROM news_quotes(repeat('"', 100000))}), '0', '100,000 quotation marks');
is(psql($name, q{SELECT count(*) > 0 FROM news_sentences(repeat('“', 100000))}), 't', '100,000 opening quotation marks');
is(psql($name, q{SELECT count(*) >= 0 FROM news_entities(repeat(U&'\0301', 100000))}), 't', '100,000 lone combining marks');
is(psql($name, q{SELECT count(*) > 1000 FROM news_mentions(repeat('Jonas Weld met Rita Okoro in Lund. ', 3000))}), 't', 'a long article');

foreach my $call ("news_tokens(repeat('a b. ', 20000000))", "news_quotes(repeat('a', 100000000))", "news_entities(repeat('Ann Lee said. ', 4000000))")
{
	like(psql_fails($name, "SET statement_timeout = 300; SELECT count(*) FROM $call"), qr/canceling statement due to statement timeout/, "cancel: $call");
}

# A million small calls, and errors caught one after the other, leave no memory behind.
my $growth = psql($name, q{
	CREATE FUNCTION resident_kb() RETURNS bigint LANGUAGE sql AS
		$$ SELECT substring(pg_read_file('/proc/self/status') FROM 'VmRSS:\s+(\d+)')::bigint $$;
	SET jit = off; -- its compiler's memory is not ours
	CREATE TABLE measured (kb bigint);
	SELECT count(*) FROM generate_series(1, 20000) g, LATERAL news_mentions('Jonas Weld met Rita Okoro in Lund. ' || g);
	INSERT INTO measured SELECT resident_kb();
	SELECT count(*) FROM generate_series(1, 200000) g, LATERAL news_mentions('Jonas Weld met Rita Okoro in Lund. ' || g);
	DO $$ BEGIN FOR i IN 1 .. 20000 LOOP
		BEGIN PERFORM news_entities('Oslo', model => 'no_such_model'); EXCEPTION WHEN undefined_object THEN END;
		BEGIN PERFORM '(('::news_query; EXCEPTION WHEN invalid_text_representation THEN END;
	END LOOP; END $$;
	SELECT resident_kb() - kb FROM measured;
});
$growth = (split /\n/, $growth)[-1];
cmp_ok($growth, '<', 5000, "many calls leave no memory behind ($growth kB)");

# What people type into a search box never raises an error, and is a query that can be printed and read again.
is( psql($name, q{
		SELECT count(*) FROM generate_series(1, 20000) g,
			LATERAL (SELECT string_agg(substr(E'aBc é北😀\u0301"''|&!()*:~-_%\\\\.,;?<>  or OR speaker: person: O’B 12', 1 + abs(hashint4(g * 41 + i)) % 66, 1 + i % 3), '') AS typed
				FROM generate_series(1, 1 + abs(hashint4(g)) % 12) i) t,
			LATERAL (SELECT news_websearch(typed) AS q) p WHERE q::text::news_query IS DISTINCT FROM q}),
	'0', 'what is typed is a query that reads back');
foreach my $typed (q('), '|', q(':), 'a &', '& a', '(', '!!', ':*', '*:*', 'name:', 'speaker:', 'person:"unclosed', '~', '\\', '%00', ' ' x 10000, 'a&' x 500000)
{
	my $quoted = $typed =~ s/'/''/gr;
	is(psql($name, "SELECT q::text::news_query = q FROM news_websearch('$quoted') q"), 't', 'so is ' . (length $typed < 30 ? $typed : length($typed) . ' characters'));
}

# A query that is none says where, and, from PostgreSQL 16 on, softly.
like(psql_fails($name, "SELECT 'person:(x & '::news_query"), qr/syntax error in news_query.*LINE 1: .*\^.*At character/s, 'an error has a place');
SKIP:
{
	skip 'soft errors are new in PostgreSQL 16', 2 if psql($name, 'SHOW server_version_num') < 160000;
	is(psql($name, q{SELECT pg_input_is_valid('person:(x', 'news_query'), pg_input_is_valid('person:x', 'news_query')}), 'f|t', 'a query can be tried');
	is(psql($name, q{SELECT pg_input_is_valid('\x4e', 'news_doc')}), 'f', 'so can a document');
}

drop_database($name);
done_testing();
