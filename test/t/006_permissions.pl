# A role that may create in the database installs, uses and drops the extension; objects of its types
# keep it from being dropped; everything works from a schema that is not on the search path.
use strict;
use warnings;
use NewsTest;
use Test::More;

my $name = new_database('news_permissions');
psql('postgres', 'DROP ROLE IF EXISTS news_editor');
psql('postgres', 'CREATE ROLE news_editor');
psql($name, 'GRANT CREATE ON DATABASE news_permissions TO news_editor; GRANT CREATE ON SCHEMA public TO news_editor');

my $as = 'SET ROLE news_editor; ';
psql($name, $as . q{
	CREATE SCHEMA ext;
	CREATE EXTENSION newstext SCHEMA ext;
	CREATE TABLE article (id int PRIMARY KEY, body text, doc ext.news_doc GENERATED ALWAYS AS (ext.news_analyze(body)) STORED);
	INSERT INTO article (id, body) VALUES (1, 'Amina Diallo met Jens Berg in Oslo.'), (2, 'Nobody was there.');
	CREATE INDEX ON article USING gin (doc);
	CREATE INDEX ON article USING gin (body ext.news_text_ops);
});
is(psql($name, $as . q{SELECT id FROM article WHERE doc OPERATOR(ext.@@) 'Diallo'::ext.news_query}), '1', 'lookup with the operator of another schema');
like(psql($name, $as . q{SET enable_seqscan = off; EXPLAIN (COSTS OFF) SELECT id FROM article WHERE doc OPERATOR(ext.@@) 'Diallo'::ext.news_query}),
	qr/Bitmap Index Scan/, 'and by its index');
psql($name, $as . q{
	CREATE VIEW found AS SELECT id FROM article WHERE doc OPERATOR(ext.@@) 'Diallo'::ext.news_query;
	CREATE FUNCTION find(name text) RETURNS SETOF int LANGUAGE sql STABLE SET search_path = '' AS
		$$ SELECT id FROM public.article WHERE doc OPERATOR(ext.@@) ext.news_term('person', name) $$;
});
is(psql($name, $as . 'SELECT id FROM found'), '1', 'through a view');
is(psql($name, $as . q{SET search_path = ''; SELECT public.find('Jens Berg')}), '1', 'through a function without a search path');
is(psql($name, $as . q{SET search_path = ''; SELECT count(*) FROM public.article a, ext.news_entities(a.doc) e}), '3', 'rows without a search path');

like(psql_fails($name, $as . 'DROP EXTENSION newstext'), qr/column doc of table article depends on/, 'a column keeps the extension');
psql($name, $as . 'BEGIN; DROP EXTENSION newstext CASCADE; ROLLBACK');
is(psql($name, $as . 'SELECT id FROM found'), '1', 'a dropped and rolled back extension is there as before');
psql($name, $as . 'DROP EXTENSION newstext CASCADE');
is(psql($name, $as . 'SELECT count(*) FROM article'), '2', 'CASCADE drops columns and no rows');
psql($name, 'VACUUM');

psql($name, 'REVOKE ALL ON DATABASE news_permissions FROM news_editor');
like(psql_fails($name, $as . 'CREATE EXTENSION newstext SCHEMA public'), qr/permission denied/, 'without CREATE there is no CREATE EXTENSION');

drop_database($name);
psql('postgres', 'DROP ROLE news_editor');
done_testing();
