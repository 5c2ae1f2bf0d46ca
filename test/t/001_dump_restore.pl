# A database with stored documents and every kind of index survives pg_dump and pg_restore, with the
# extension in a schema that a restoring session does not have on its search path.
use strict;
use warnings;
use NewsTest;
use Test::More;

new_database('news_dump');
psql('news_dump', q{
	CREATE SCHEMA "Ext 1";
	CREATE EXTENSION newstext SCHEMA "Ext 1";
	ALTER DATABASE news_dump SET search_path = public, "Ext 1";
});
psql('news_dump', q{
	CREATE TABLE article (id bigint PRIMARY KEY, published timestamptz, body text,
		doc news_doc GENERATED ALWAYS AS (news_analyze(body)) STORED);
	\copy article (id, published, body) FROM 'test/data/articles.csv' CSV HEADER
	CREATE TABLE saved_search (id int, q news_query);
	INSERT INTO saved_search VALUES (1, 'person:Okafor'), (2, 'speaker:Solberg & !place:Oslo'), (3, '"Quillon Systems" | via:AFP'), (4, 'Sta:*'), (5, '!Lagos');
	CREATE INDEX ON article USING gin (doc);
	CREATE INDEX ON article USING gin (body news_text_ops);
	CREATE INDEX ON article (news_key(left(body, 80)));
	CREATE INDEX ON article (id) WHERE doc @@ 'Lagos';
});

my $dump = work_dir() . '/news.dump';
run_ok('pg_dump', "pg_dump -Fc -f '$dump' news_dump");
new_database('news_restored');
run_ok('pg_restore', "pg_restore -j 2 -d news_restored '$dump'");

my $path = q{SET search_path = public, "Ext 1"; };
my %same = (
	'documents' => q{SELECT count(*), md5(string_agg(doc::text, '' ORDER BY id)) FROM article},
	'queries' => q{SELECT string_agg(q::text, ';' ORDER BY id) FROM saved_search},
	'answers' => q{SELECT s.id, array_agg(a.id ORDER BY a.id) FROM saved_search s JOIN article a ON a.doc @@ s.q GROUP BY 1 ORDER BY 1},
	'answers by index' => q{SET enable_seqscan = off; SELECT array_agg(id ORDER BY id) FROM article WHERE doc @@ 'speaker:Okafor'},
	'answers from the text' => q{SET enable_seqscan = off; SELECT array_agg(id ORDER BY id) FROM article WHERE body @~ 'Solberg'},
	'valid indexes' => q{SELECT count(*) FROM pg_index WHERE indisvalid AND indrelid = 'article'::regclass},
);
foreach my $what (sort keys %same)
{
	my $before = psql('news_dump', $path . $same{$what});
	isnt($before, '', "$what: something to compare");
	is(psql('news_restored', $path . $same{$what}), $before, "$what are the same");
}

psql('news_dump', $path . q{
	CREATE TABLE plain (id int, d news_doc, q news_query);
	INSERT INTO plain SELECT a.id, a.doc, s.q FROM article a, saved_search s;
	CREATE TABLE copied (LIKE plain);
});
foreach my $format (qw(text csv binary))
{
	my $file = work_dir() . "/plain.$format";
	psql('news_dump', $path . qq{
		\\copy plain TO '$file' (FORMAT $format)
		TRUNCATE copied;
		\\copy copied FROM '$file' (FORMAT $format)
	});
	is( psql('news_dump', $path . q{
			SELECT count(*) FROM plain p JOIN copied c ON p.id = c.id AND p.q = c.q AND p.d = c.d
			 WHERE pg_column_size(p.d) = pg_column_size(c.d) }),
		psql('news_dump', $path . 'SELECT count(*) FROM plain'),
		"COPY $format gives back what it took");
}

drop_database(qw(news_dump news_restored));
done_testing();
