# Model files that are damaged: an error or other answers, never a crash. The files are put in place by
# test/run, which may write into the server's folders.
use strict;
use warnings;
use NewsTest;
use Test::More;

plan skip_all => 'no damaged models installed' unless $ENV{NEWSTEXT_DAMAGED_MODELS};

my $name = new_database('news_models');
psql($name, 'CREATE EXTENSION newstext');
my $ask = q{\set VERBOSITY verbose
	SELECT count(*) FROM news_entities('Amina Diallo met Jens Berg in Oslo.', model => '%s')};

foreach my $model (qw(newstext_test_empty newstext_test_text newstext_test_head newstext_test_half))
{
	like(psql_fails($name, sprintf($ask, $model)), qr/XX001/, "$model is refused");
}

# Damage in the weights is not looked for at each opening; the answer is another one, or the same.
like(psql($name, sprintf($ask, 'newstext_test_flipped')), qr/^\d+$/, 'flipped bytes do no harm');
is(psql($name, q{SELECT count(*) > 0 FROM news_entities('Amina Diallo met Jens Berg in Oslo.')}), 't', 'the server goes on');

drop_database($name);
done_testing();
