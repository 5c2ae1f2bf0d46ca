# Quotations of the sample articles: exact offsets, and the same whatever marks, line ends and spaces
# the text is set with. The same statement is found in other articles through an index.
use strict;
use warnings;
use NewsTest;
use Test::More;

my $name = new_database('news_quote_test');
my $csv = articles_csv();
psql($name, "CREATE EXTENSION newstext;
	CREATE TABLE article (id int, published timestamptz, body text);
	\\copy article FROM '$csv' CSV HEADER");

foreach my $model ('en', 'en_open')
{
	my $quotes = "FROM article, LATERAL news_quotes(body, model => '$model') q";

	cmp_ok(psql($name, "SELECT count(*) $quotes"), '>', 30, "$model: quotations are found");
	is(psql($name, "SELECT count(*) $quotes WHERE news_slice(body, content) IS DISTINCT FROM text OR isempty(content)"), '0', "$model: content gives the text back");
	is(psql($name, "SELECT count(*) $quotes WHERE news_slice(body, source_span) IS DISTINCT FROM source OR news_slice(body, cue_span) IS DISTINCT FROM cue"), '0', "$model: so do source and cue");
	is(psql($name, "SELECT count(*) $quotes WHERE speaker IS NOT NULL AND NOT EXISTS (SELECT 1 FROM news_entities(body, model => '$model') e WHERE e.entity = q.speaker_entity AND e.name = q.speaker AND e.key = q.speaker_key)"), '0', "$model: speakers are entities");
}

# Five styles of marks. Lines with double marks in pairs are set in the others; words keep their
# order, so quotations are compared by their words.
psql($name, q{
	CREATE FUNCTION set_marks(body text, opening text, closing text) RETURNS text LANGUAGE sql AS $$
		SELECT string_agg(CASE WHEN cardinality(parts) % 2 = 0 THEN line ELSE
				(SELECT string_agg(CASE WHEN n % 2 = 1 THEN part ELSE opening || part || closing END, '' ORDER BY n)
				   FROM unnest(parts) WITH ORDINALITY p(part, n)) END, E'\n' ORDER BY number)
		  FROM unnest(string_to_array(translate(body, '“”', '""'), E'\n')) WITH ORDINALITY l(line, number),
			LATERAL (SELECT string_to_array(line, '"')) s(parts) $$;
	CREATE FUNCTION words(said text) RETURNS text LANGUAGE sql AS $$ SELECT regexp_replace(said, '[^[:alnum:]]+', ' ', 'g') $$;
	CREATE TABLE plain AS
		SELECT id, replace(body, E'\r', '') AS body FROM article WHERE body ~ '["“]' AND body !~ '[«»„‘`]' AND body NOT LIKE '%''''%';
	CREATE FUNCTION said(body text) RETURNS SETOF text LANGUAGE sql AS $$
		SELECT concat_ws('|', kind, act, words(source), words(cue), words(addressee), words(text), speaker, via) FROM news_quotes(body) $$;
	CREATE TABLE expected AS SELECT id, s FROM plain, said(set_marks(body, '"', '"')) s;
});
cmp_ok(psql($name, 'SELECT count(*) FROM expected'), '>', 20, 'articles to set anew');
my %settings = (
	curly => q{set_marks(body, '“', '”')},
	guillemets => q{set_marks(body, '«', '»')},
	low => q{set_marks(body, '„', '“')},
	doubled => q{set_marks(body, '''''', '''''')},
	backticks => q{set_marks(body, '``', '''''')},
	crlf => q{replace(set_marks(body, '"', '"'), E'\n', E'\r\n')},
	'no-break spaces' => q{regexp_replace(set_marks(body, '"', '"'), '(\w) (?=\w)', E'\\\\1\u00A0', 'g')},
);
foreach my $setting (sort keys %settings)
{
	is(psql($name, "WITH found AS (SELECT id, s FROM plain, said($settings{$setting}) s)
		SELECT (SELECT count(*) FROM (TABLE expected EXCEPT TABLE found) x) + (SELECT count(*) FROM (TABLE found EXCEPT TABLE expected) x)"), '0', "$setting: the same quotations");
}

# A statement cut and reworded, found through a GIN index of its keys.
psql($name, q{
	CREATE TABLE quotation AS SELECT id, q.text AS said, news_quote_key(q.text) AS key FROM article, news_quotes(body) q;
	INSERT INTO quotation SELECT 1000 + g, said, news_quote_key(said) FROM generate_series(1, 2000) g,
		LATERAL (SELECT format('Number %s of the %s wells was dug before the %s frost.', g, g * 3 + 10000, g * 7 + 100000)) x(said);
	CREATE INDEX quotation_key ON quotation USING gin (key);
	ANALYZE quotation;
});
is(psql($name, 'SELECT count(*) FROM quotation WHERE cardinality(key) = 0 AND said ~ \'[[:alnum:]]\''), '0', 'every quotation has a key');
is(psql($name, "SELECT id FROM quotation WHERE key && news_quote_key('the 10045 wells were dug before the 100105 frost') AND id > 0"), '1015', 'one statement by a part of it');
like(psql($name, "SET enable_seqscan = off; EXPLAIN SELECT id FROM quotation WHERE key && news_quote_key('the 10045 wells were dug before the 100105 frost')"), qr/quotation_key/, 'through the index');

drop_database($name);
done_testing();
