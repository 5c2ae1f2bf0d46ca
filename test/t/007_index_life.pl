# An index that lives: filled row by row with and without a pending list, rows changed and deleted,
# vacuumed, rebuilt. At every step it gives the rows that a sequential scan gives.
use strict;
use warnings;
use NewsTest;
use Test::More;

my $name = new_database('news_index_life');
psql($name, "ALTER DATABASE $name SET jit = off");
psql($name, q{
	CREATE EXTENSION newstext;
	CREATE TABLE sample (id int, published timestamptz, body text);
	\copy sample FROM 'test/data/articles.csv' CSV HEADER
	CREATE TABLE article (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text, doc news_doc GENERATED ALWAYS AS (news_analyze(body)) STORED)
		WITH (autovacuum_enabled = off);

	-- Articles in variations: their first or last half, with another article's end.
	CREATE VIEW variation AS SELECT a.id * 100 + b.id AS number, left(a.body, length(a.body) / (1 + b.id % 3)) || E'\n\n' || right(b.body, 300) AS body
		FROM sample a JOIN sample b ON b.id BETWEEN a.id AND a.id + 5;

	CREATE TABLE asked (q news_query);
	INSERT INTO asked SELECT DISTINCT news_term(field, name) FROM sample, news_entities(body), unnest(ARRAY['', 'person', 'place', 'speaker', 'via', 'headline']) field;
	INSERT INTO asked SELECT DISTINCT ('!' || q::text)::news_query FROM asked TABLESAMPLE bernoulli (10) REPEATABLE (1);
	INSERT INTO asked SELECT DISTINCT (a.q::text || ' & !' || b.q::text)::news_query FROM (SELECT q, row_number() OVER (ORDER BY q::text) n FROM asked) a
		JOIN (SELECT q, row_number() OVER (ORDER BY q::text DESC) n FROM asked) b ON a.n = b.n AND a.n % 7 = 0;
	INSERT INTO asked VALUES (''), ('!""'), ('—'), ('!😀'), (news_term('', E'\u0301\u0302')), ('Okafor | !Okafor'), ('!Okafor & !Solberg'), ('O:*'), ('~Okafer');

	CREATE FUNCTION found(condition text, by_index boolean) RETURNS TABLE (q text, ids int[]) LANGUAGE plpgsql AS $$
	BEGIN
		PERFORM set_config('enable_seqscan', CASE WHEN by_index THEN 'off' ELSE 'on' END, true);
		PERFORM set_config('enable_bitmapscan', CASE WHEN by_index THEN 'on' ELSE 'off' END, true);
		RETURN QUERY EXECUTE 'SELECT q::text, (SELECT array_agg(id ORDER BY id) FROM article WHERE ' || condition || ') FROM asked';
	END $$;
	CREATE FUNCTION differences() RETURNS bigint LANGUAGE sql AS $$
		SELECT count(*) FROM found('doc @@ q', true) i JOIN found('doc @@ q', false) s USING (q) WHERE i.ids IS DISTINCT FROM s.ids $$;
});
my $asked = psql($name, 'SELECT count(*) FROM asked');
cmp_ok($asked, '>', 200, "$asked queries");

sub check
{
	my ($what, $settings) = @_;
	is(psql($name, ($settings // '') . 'SELECT differences()'), '0', $what);
	return;
}

foreach my $fastupdate ('on', 'off')
{
	psql($name, "TRUNCATE article; DROP INDEX IF EXISTS by_doc; CREATE INDEX by_doc ON article USING gin (doc) WITH (fastupdate = $fastupdate, gin_pending_list_limit = 64)");
	psql($name, 'INSERT INTO article (body) SELECT body FROM variation WHERE number % 2 = 0; INSERT INTO article (body) VALUES (NULL), (\'\')');
	check("fastupdate $fastupdate: filled row by row");
	psql($name, 'UPDATE article SET body = v.body FROM variation v WHERE article.id % 5 = 0 AND v.number = 101 + article.id % 3');
	psql($name, 'DELETE FROM article WHERE id % 3 = 0');
	check("fastupdate $fastupdate: rows changed and deleted");
	psql($name, 'VACUUM article; INSERT INTO article (body) SELECT body FROM variation WHERE number % 8 = 1');
	check("fastupdate $fastupdate: vacuumed, room used again", "SET work_mem = '64kB'; ");
}
psql($name, 'REINDEX INDEX by_doc; ANALYZE article');
check('rebuilt');
is(psql($name, q{SELECT count(*) FROM asked WHERE EXISTS (SELECT FROM article WHERE body IS NULL AND doc @@ q)}), '0', 'a row without a document is never found');

# The index on the text itself, over fewer rows: where it does not know for sure, texts are analysed again.
psql($name, q{
	DELETE FROM article WHERE id % 4 <> 0 AND body <> '';
	CREATE INDEX by_body ON article USING gin (body news_text_ops);
	INSERT INTO article (body) SELECT body FROM variation WHERE number % 16 = 3;
	DELETE FROM asked WHERE q::text ~ '^!' AND length(q::text) > 9;
});
is(psql($name, q{SELECT count(*) FROM found('body @~ q', true) i JOIN found('doc @@ q', false) s USING (q) WHERE i.ids IS DISTINCT FROM s.ids}), '0', 'the index on the text finds what the documents do');

drop_database($name);
done_testing();
