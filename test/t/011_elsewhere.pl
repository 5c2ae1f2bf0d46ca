# Articles that are elsewhere: a foreign table sends searches to where the articles are; a subscriber gets
# the documents that the publisher has, analysed anew or as they were stored.
use strict;
use warnings;
use NewsTest;
use NewsServer;
use Test::More;

ok(new_server('main', "wal_level = logical\n"), 'a server of our own starts') or BAIL_OUT('no server');
use_server('main');
psql('postgres', "CREATE DATABASE $_") foreach qw(publisher subscriber);
my $articles = 'article (id int PRIMARY KEY, published timestamptz, body text, doc news_doc GENERATED ALWAYS AS (news_analyze(body)) STORED)';
psql('publisher', sprintf(q{
	CREATE EXTENSION newstext;
	CREATE TABLE %s;
	CREATE TABLE sample (id int, published timestamptz, body text);
	\copy sample FROM '%s' CSV HEADER
	INSERT INTO article (id, published, body) SELECT * FROM sample WHERE id %% 2 = 0;
	CREATE INDEX by_doc ON article USING gin (doc) WITH (fastupdate = off);
	CREATE TABLE stored AS SELECT id, doc FROM article;
	ALTER TABLE stored ADD PRIMARY KEY (id);
}, $articles, articles_csv()));

# ---------------------------------------------------------------- a foreign table

psql('subscriber', sprintf(q{
	CREATE EXTENSION newstext; -- in the schema that it has there, as postgres_fdw wants it
	CREATE EXTENSION postgres_fdw;
	CREATE SERVER there FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '%s', dbname 'publisher', extensions 'newstext');
	CREATE USER MAPPING FOR CURRENT_USER SERVER there OPTIONS (user 'postgres');
	CREATE FOREIGN TABLE article_there (id int, body text, doc news_doc) SERVER there OPTIONS (table_name 'article');
}, $ENV{PGHOST}));
foreach my $query ('Okafor', 'person:"Chidi Okafor" & !via:AP', 'speaker:Oka:*', '~Okafur')
{
	is(psql('subscriber', "SELECT string_agg(id::text, ',' ORDER BY id) FROM article_there WHERE doc @@ '$query'"),
		psql('publisher', "SELECT string_agg(id::text, ',' ORDER BY id) FROM article WHERE doc @@ '$query'"), "a foreign table finds the same: $query");
}
like(psql('subscriber', q{EXPLAIN (VERBOSE, COSTS off) SELECT id FROM article_there WHERE doc @@ 'person:"Chidi Okafor"'}),
	qr/Remote SQL: .*WHERE .*@@.*person:.*Chidi Okafor/, 'the search is sent to the other server');
like(psql('subscriber', q{EXPLAIN (VERBOSE, COSTS off) SELECT id FROM article_there WHERE news_matches(doc, news_term('person', 'Chidi Okafor'))}),
	qr/Remote SQL: .*WHERE .*news_matches/, 'and so is the function form');

# ---------------------------------------------------------------- a subscriber

psql('publisher', q{
	CREATE PUBLICATION news FOR TABLE article, stored;
	SELECT FROM pg_create_logical_replication_slot('news', 'pgoutput');
});
psql('subscriber', sprintf(q{
	CREATE TABLE %s;
	CREATE INDEX ON article USING gin (doc);
	CREATE TABLE stored (id int PRIMARY KEY, doc news_doc);
	CREATE SUBSCRIPTION news CONNECTION 'host=%s dbname=publisher user=postgres' PUBLICATION news WITH (create_slot = false, slot_name = 'news');
}, $articles, $ENV{PGHOST}));

# Wait for the subscriber to have what the publisher has; what it has then.
sub same
{
	my ($table, $columns) = @_;
	my $sum = "SELECT count(*), md5(string_agg(($columns)::text, ';' ORDER BY id)) FROM $table";
	my $here = psql('publisher', $sum);
	my $there = '';

	for (1 .. 300)
	{
		$there = psql('subscriber', $sum);
		last if $there eq $here;
		select(undef, undef, undef, 0.1);
	}
	return is($there, $here, "the subscriber has what the publisher has: $table");
}

same('article', 'id, body, doc');
same('stored', 'id, doc');
psql('publisher', q{
	INSERT INTO article (id, published, body) SELECT * FROM sample WHERE id % 2 = 1;
	UPDATE article SET body = body || E'\n\nAmina Diallo was there.' WHERE id % 3 = 0;
	UPDATE article SET published = now() WHERE id % 3 = 1;
	INSERT INTO stored SELECT id, doc FROM article WHERE id % 2 = 1;
	UPDATE stored SET doc = (SELECT doc FROM article WHERE id = 2) WHERE id = 1;
});
same('article', 'id, body, doc');
same('stored', 'id, doc');
is(psql('subscriber', q{SET enable_seqscan = off; SELECT count(*) FROM article WHERE doc @@ 'person:"Amina Diallo"'}),
	psql('publisher', q{SELECT count(*) FROM article WHERE doc @@ 'person:"Amina Diallo"'}), 'its index finds the same');
psql('subscriber', 'ALTER SUBSCRIPTION news DISABLE; ALTER SUBSCRIPTION news SET (slot_name = NONE); DROP SUBSCRIPTION news');
stop_server('main', 'fast');
done_testing();
