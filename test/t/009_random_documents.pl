# Random documents and queries: whatever the plan and whatever happened to the index, a query finds the
# rows that a sequential scan finds. Documents are made up (NewsDoc.pm), so that they can be what no
# article is: names that share most words, words that stand pairwise but not jointly
# in a name, too many words, too many names, names too long to prove anything about. The server is one
# of our own, as it is killed, recovers and is copied.
use strict;
use warnings;
use NewsTest;
use NewsDoc;
use NewsServer;
use Test::More;

my $documents = 1200;
my $queries = 10000;
my @kinds = qw(person organization place facility group product event work other);
my @roles = qw(speaker via headline);

srand(20);

# ---------------------------------------------------------------- words and documents

my $long = 'g' x 55;
my @words = (
	qw(ann lee diallo okafor al ani ana anna assad bank lima berg bergen ministry port ports council u x z),
	'北京', 'ω', "${long}abcdef", "${long}abcdeg", "${long}ab", 'x' x 150, 'x' x 151, map { "w$_" } 1 .. 10);

sub pick { return $_[int(rand(@_))]; }

# Early words are frequent.
sub word { return $words[int(@words * rand()**2.5)]; }

sub random_name { return [map { word() } 1 .. pick(1, 1, 2, 2, 2, 2, 3, 3, 4, 5)]; }

# One to four names, most of them parts of the first.
sub random_entity
{
	my $name = random_name();
	my @forms = ($name);

	for (1 .. pick(0, 0, 0, 1, 2, 3))
	{
		push @forms, rand() < 0.7 ? [grep { rand() < 0.6 } @$name] : random_name();
	}
	return [pick(0, 0, 0, 1, 1, 2, 0 .. $#kinds), pick(0, 0, 0, 1, 2, 4, 0 .. 7), [grep { @$_ } @forms]];
}

# Every subset of some words but all of them.
sub subsets
{
	my ($kind, @of) = @_;
	return map { my $without = $_; [pick($kind, $kind, 1), pick(0, 1), [[@of[grep { $_ != $without } 0 .. $#of]]]] } 0 .. $#of;
}

sub random_document
{
	my ($number) = @_;
	my @entities = map { random_entity() } 1 .. int(rand(rand() < 0.1 ? 40 : 9));
	my @some = map { word() } 1 .. 4;

	push @entities, subsets(0, @some[0 .. ($number % 3 ? 2 : 3)]) if $number % 5 == 0;
	push @entities, [0, 1, [[@some]]] if $number % 15 == 0;
	push @entities, map { [0, 0, [["w$_", 'c' . int(rand(2000))]]] } 1 .. 300 if $number % 300 == 7; # many words
	push @entities, map { [1, 0, [[word(), word(), word()]]] } 1 .. 530 if $number % 300 == 57; # many names
	push @entities, [2, 4, [[map { $words[$_] } 0 .. 19]]] if $number % 100 == 33; # a name of many words
	push @entities, [3, 0, [[map { $words[$_] } 0 .. 15]]] if $number % 100 == 34;
	return @entities;
}

# ---------------------------------------------------------------- queries

sub quoted { my ($text) = @_; $text =~ s/"/""/g; return "\"$text\""; }

# A term: [kind or undef, roles, mode, words]
sub random_term
{
	my ($from) = @_;
	my $name = random_name();
	my $entity = @$from ? pick(@$from) : undef;
	my $mode = pick(('words') x 8, 'prefix', 'similar');

	if ($entity && rand() < 0.8)
	{
		$name = [grep { rand() < 0.75 } @{ pick(@{ $entity->[2] }) }];
		$name = [@{$name}[0 .. 5]] if @$name > 6 && rand() < 0.8;
		$name = [@$name, word()] if rand() < 0.15;
		$name = [$name->[0], pick(@{ pick(@{ pick(@$from)->[2] }) })] if @$name && rand() < 0.2;
	}
	$name = [word()] unless @$name;
	$name->[-1] =~ s/^(\w\w?\w?).*/$1/a if $mode eq 'prefix' && $name->[-1] !~ /^an?/; # articles are left out of names
	return [rand() < 0.6 ? ($entity && rand() < 0.7 ? $entity->[0] : int(rand(@kinds))) : undef, rand() < 0.2 ? pick(1, 2, 4, 5) : 0, $mode, $name];
}

sub term_text
{
	my ($kind, $roles, $mode, $name) = @{ $_[0] };
	my $fields = join('', (defined $kind ? "$kinds[$kind]:" : ''), map { $roles & (1 << $_) ? "$roles[$_]:" : () } 0 .. 2);
	return $fields . ($mode eq 'similar' ? '~' : '') . quoted("@$name") . ($mode eq 'prefix' ? ':*' : '');
}

# A tree: a term, ['!', tree], ['&', tree, tree] or ['|', tree, tree].
sub random_tree
{
	my ($from, $depth) = @_;
	my $kind = $depth == 0 ? 9 : int(rand(9));

	return ['!', random_tree($from, $depth - 1)] if $kind == 0;
	return ['&', random_tree($from, $depth - 1), random_tree($from, $depth - 1)] if $kind <= 2;
	return ['|', random_tree($from, $depth - 1), random_tree($from, $depth - 1)] if $kind == 3;
	return random_term($from);
}

sub is_operator { return $_[0][0] && $_[0][0] =~ /^[!&|]$/; }

sub tree_text
{
	my ($tree) = @_;
	return term_text($tree) unless is_operator($tree);
	return '!(' . tree_text($tree->[1]) . ')' if $tree->[0] eq '!';
	return '(' . tree_text($tree->[1]) . " $tree->[0] " . tree_text($tree->[2]) . ')';
}

# What a query means, said once more: one name of a fitting entity has all the words.
sub term_matches
{
	my ($term, $entities) = @_;
	my ($kind, $roles, $mode, $name) = @$term;

	foreach my $entity (@$entities)
	{
		next if (defined $kind && $entity->[0] != $kind) || ($entity->[1] & $roles) != $roles;
		foreach my $form (@{ $entity->[2] })
		{
			my %has = map { $_ => 1 } @$form;
			my @wanted = @$name;
			my $start = $mode eq 'prefix' ? pop @wanted : '';
			next if grep { !$has{$_} } @wanted;
			return 1 if $mode ne 'prefix' || grep { index($_, $start) == 0 } @$form;
		}
	}
	return 0;
}

sub tree_matches
{
	my ($tree, $entities) = @_;
	return term_matches($tree, $entities) unless is_operator($tree);
	return !tree_matches($tree->[1], $entities) if $tree->[0] eq '!';
	return tree_matches($tree->[1], $entities) && tree_matches($tree->[2], $entities) if $tree->[0] eq '&';
	return tree_matches($tree->[1], $entities) || tree_matches($tree->[2], $entities);
}

sub has_similar
{
	my ($tree) = @_;
	return $tree->[2] eq 'similar' unless is_operator($tree);
	return grep { has_similar($_) } @{$tree}[1 .. $#$tree];
}

ok(new_server('first', "max_wal_senders = 4\nwal_level = replica\n"), 'a server of our own starts') or BAIL_OUT('no server');
use_server('first');

# ---------------------------------------------------------------- rows

my $home = work_dir();
my @entities = map { [random_document($_)] } 1 .. $documents;
my @trees = map { random_tree(pick(@entities), $_ % 3) } 1 .. $queries;

open(my $file, '>:raw', "$home/documents.tsv") or die $!;
print $file "$_\t\\\\x" . unpack('H*', document(@{ $entities[$_ - 1] })) . "\n" foreach 1 .. $documents;
close($file);
open($file, '>:raw', "$home/queries.tsv") or die $!;
print $file "$_\t" . tree_text($trees[$_ - 1]) . "\n" foreach 1 .. $queries;
close($file);

psql('postgres', qq{
	CREATE EXTENSION newstext;
	CREATE TABLE loaded (id int, doc news_doc);
	CREATE TABLE asked (id int, query news_query, ids int[]);
	\\copy loaded FROM '$home/documents.tsv'
	\\copy asked (id, query) FROM '$home/queries.tsv'
	INSERT INTO loaded VALUES ($documents + 1, NULL), ($documents + 2, (SELECT news_analyze('')));

	-- A page for each row, so that a small work_mem is too small for the pages.
	CREATE TABLE article (id int, pad text DEFAULT repeat('.', 5000), doc news_doc);
	ALTER TABLE article ALTER pad SET STORAGE plain;
	INSERT INTO article (id, doc) SELECT id, doc FROM loaded WHERE id % 2 = 0;
	CREATE INDEX by_doc ON article USING gin (doc) WITH (fastupdate = on);
	INSERT INTO article (id, doc) SELECT id, doc FROM loaded WHERE id % 2 = 1;
	SET enable_bitmapscan = off;
	UPDATE asked SET ids = (SELECT array_agg(l.id ORDER BY l.id) FROM loaded l WHERE doc @@ query);
});

my $found = psql('postgres', 'SELECT count(ids) FROM asked');
cmp_ok($found, '>', $queries / 2, "of $queries queries many find something: $found");

# The scan itself, against the meaning.
my $wrong = 0;
my %ids = map { my ($id, $list) = split /\|/; $id => { map { $_ => 1 } split /,/, $list // '' } }
	split /\n/, psql('postgres', q{SELECT id, array_to_string(ids, ',') FROM asked});
foreach my $number (grep { $_ % 12 == 0 && !has_similar($trees[$_ - 1]) } 1 .. $queries)
{
	foreach my $id (1 .. $documents)
	{
		$wrong++ if !!tree_matches($trees[$number - 1], $entities[$id - 1]) != !!$ids{$number}{$id};
	}
}
is($wrong, 0, 'a sequential scan finds what a query means');

# ---------------------------------------------------------------- whatever happened to the index

# Of the queries one in so many is asked, another part each time.
my $part = 0;

sub by_index
{
	my ($one_in) = @_;
	$part++;
	return "SELECT count(*) FROM asked, LATERAL (SELECT array_agg(id ORDER BY id) AS found FROM article WHERE doc @@ query) i
		WHERE asked.id % $one_in = $part % $one_in AND found IS DISTINCT FROM ids";
}

sub agree
{
	my ($what, $one_in, $settings) = @_;
	is(psql('postgres', 'SET enable_seqscan = off; ' . ($settings // '') . by_index($one_in)), '0', "index and scan agree: $what");
	return;
}

like(psql('postgres', "SET enable_seqscan = off; EXPLAIN (COSTS off) " . by_index(1)), qr/Bitmap Index Scan on by_doc/, 'the index is what is compared');
agree('half of the rows pending', 1);
psql('postgres', 'VACUUM article');
agree('after VACUUM', 2);
like(psql('postgres', q{SET enable_seqscan = off; SET work_mem = '64kB'; EXPLAIN (ANALYZE, COSTS off) SELECT id FROM article WHERE doc @@ '!w9'}),
	qr/lossy=\d/, 'a work_mem of 64 kB makes bitmaps lossy');
agree('bitmaps lossy', 2, q{SET work_mem = '64kB'; });
psql('postgres', q{
	DROP INDEX by_doc;
	CREATE INDEX by_doc ON article USING gin (doc) WITH (fastupdate = off);
	DELETE FROM article WHERE id % 3 = 0;
	VACUUM article;
	INSERT INTO article (id, doc) SELECT id, doc FROM loaded WHERE id % 3 = 0;
	UPDATE article SET doc = doc WHERE id % 7 = 0;
});
agree('without a pending list; rows deleted, inserted and updated', 2);

# ---------------------------------------------------------------- a standby, and a crash

SKIP:
{
	skip 'no pg_basebackup', 3 unless copy_server('second');
	psql('postgres', q{
		ALTER INDEX by_doc SET (fastupdate = on);
		CHECKPOINT;
		DELETE FROM article WHERE id % 4 = 0;
		INSERT INTO article (id, doc) SELECT id, doc FROM loaded WHERE id % 4 = 0;
	});
	ok(start_server('second'), 'the standby starts');
	my $written = psql('postgres', 'SELECT pg_current_wal_lsn()');
	use_server('second');
	for (1 .. 300)
	{
		last if psql('postgres', "SELECT coalesce(pg_last_wal_replay_lsn() >= '$written', false)") eq 't';
		select(undef, undef, undef, 0.1);
	}
	is(psql('postgres', 'SELECT pg_is_in_recovery()'), 't', 'it is a standby');
	agree('on a standby', 2);
	stop_server('second', 'fast');
}
use_server('first');
psql('postgres', q{
	DELETE FROM article WHERE id % 5 = 0;
	INSERT INTO article (id, doc) SELECT id, doc FROM loaded WHERE id % 5 = 0;
});
stop_server('first', 'immediate');
ok(start_server('first'), 'the server recovers from a crash');
agree('after a crash', 2);
stop_server('first', 'fast');
done_testing();
