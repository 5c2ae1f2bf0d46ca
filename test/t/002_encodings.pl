# Positions are characters of the database's encoding, keys are the same in every database, and
# SQL_ASCII is refused with a reason.
use strict;
use warnings;
use NewsTest;
use Test::More;

my $check = q{
	SELECT count(*), count(*) FILTER (WHERE news_slice(body, span) <> token OR substring(body FROM lower(span) FOR upper(span) - lower(span)) <> token)
	  FROM sample, news_tokens(body)};
my $spans = q{
	SELECT string_agg(kind || span::text, ' ' ORDER BY lower(span)) FROM sample, news_mentions(body)};
my $sample = "Zürich, 5 May - André Müller of L’Oréal met José Ortuño in Málaga. «Très bien», he said.";

my %references = (UTF8 => 'a Škoda 😀 & b', WIN1252 => 'a Škoda ? & b', LATIN1 => 'a ?koda ? & b');
my %spans;
foreach my $encoding (qw(UTF8 LATIN1 WIN1252))
{
	my $name = new_database('news_' . lc($encoding), "ENCODING '$encoding' LOCALE 'C'");
	my $text = $encoding eq 'LATIN1' ? $sample =~ s/’/'/r : $sample;
	psql($name, "SET client_encoding = 'UTF8'; CREATE EXTENSION newstext; CREATE TABLE sample (body text); INSERT INTO sample VALUES (\$\$$text\$\$)");
	like(psql($name, $check), qr/^[1-9][0-9]*\|0$/, "$encoding: every span gives its token back");
	$spans{$encoding} = psql($name, $spans);
	is(psql($name, "SET client_encoding = 'UTF8'; SELECT string_agg(norm, ' ') FROM news_tokens('a &Scaron;koda &#128512; &amp; b')"),
		$references{$encoding}, "$encoding: what the encoding lacks is a question mark");
	is(psql($name, "SET client_encoding = 'UTF8'; SELECT news_key('André Müller')"), 'andre muller', "$encoding: keys");
	is(psql($name, "SET client_encoding = 'UTF8'; SELECT news_analyze(body) @@ 'Muller' AND news_analyze(body) @@ 'person:\"Jose Ortuno\"' FROM sample"), 't', "$encoding: lookup");
	drop_database($name);
}
is($spans{LATIN1}, $spans{UTF8}, 'mentions stand at the same characters');
is($spans{WIN1252}, $spans{UTF8}, 'mentions stand at the same characters');

# Keys depend neither on the locale nor on its provider.
my $keys = q{SELECT string_agg(news_key(n), ',') || array_to_string(news_keys(news_analyze('İpek Ilıca met Łukasz Żak in IZMIR, Diyarbakır and Łódź.')), ',')
	FROM unnest(ARRAY['İZMİR', 'IZMIR', 'ızmır', 'ΚΌΣΜΟΣ', 'МОСКВА', 'ÉVRY']) n};
my %keys;
foreach my $locale ("LOCALE 'C'", "LOCALE 'C.UTF-8'", "LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'tr'", "LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'und-u-ks-level1'")
{
	my $database = new_database('news_locale', "ENCODING 'UTF8' $locale");
	psql($database, 'CREATE EXTENSION newstext');
	$keys{$locale} = psql($database, "SET client_encoding = 'UTF8'; " . $keys);
	is($keys{$locale}, $keys{"LOCALE 'C'"}, "the same keys with $locale");
	drop_database($database);
}

my $name = new_database('news_euc_jp', "ENCODING 'EUC_JP' LOCALE 'C'");
psql($name, "SET client_encoding = 'UTF8'; CREATE EXTENSION newstext; CREATE TABLE sample (body text); INSERT INTO sample VALUES ('東京 (Reuters) - 田中 met John Smith in 大阪 on Monday.')");
like(psql($name, $check), qr/^[1-9][0-9]*\|0$/, 'EUC_JP: every span gives its token back');
drop_database($name);

$name = new_database('news_sql_ascii', "ENCODING 'SQL_ASCII' LOCALE 'C'");
psql($name, 'CREATE EXTENSION newstext');
like(psql_fails($name, "\\set VERBOSITY verbose\nSELECT * FROM news_tokens('Hello')"), qr/0A000.*SQL_ASCII/, 'SQL_ASCII is refused');
drop_database($name);

done_testing();
