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

drop_database($name);
done_testing();
