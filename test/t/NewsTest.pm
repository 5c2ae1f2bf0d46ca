# NewsTest.pm - what the TAP tests share: psql on the throwaway server, and databases of their own.
# PostgreSQL's own TAP modules need more than a server package brings, so these few lines stand in.
package NewsTest;

use strict;
use warnings;
use Exporter 'import';
use Test::More;
use File::Temp qw(tempdir);

our @EXPORT = qw(psql psql_fails new_database drop_database run_ok articles_csv work_dir);

my $work;

# A folder for the test's files, which goes with it.
sub work_dir
{
	$work //= tempdir(CLEANUP => 1);
	return $work;
}

# Run psql over some SQL; returns (output, errors, exit status).
sub run_psql
{
	my ($database, $sql) = @_;
	my $input = work_dir() . "/input.sql";
	my $errors = work_dir() . "/errors.txt";

	open(my $file, '>:raw', $input) or die "could not write $input: $!";
	print $file $sql;
	close($file);
	my $output = `psql -X -q -A -t -v ON_ERROR_STOP=1 -d '$database' -f '$input' 2> '$errors'`;
	my $status = $? >> 8;
	chomp $output;
	open(my $read, '<:raw', $errors) or die "could not read $errors: $!";
	local $/;
	my $said = <$read> // '';
	return ($output, $said, $status);
}

# The output of some SQL, which must succeed.
sub psql
{
	my ($database, $sql) = @_;
	my ($output, $errors, $status) = run_psql($database, $sql);

	die "psql failed in $database: $errors\n" if $status != 0;
	return $output;
}

# The error message of some SQL, which must fail.
sub psql_fails
{
	my ($database, $sql) = @_;
	my ($output, $errors, $status) = run_psql($database, $sql);

	return $status == 0 ? "no error, but: $output" : $errors;
}

sub new_database
{
	my ($name, $options) = @_;
	$options //= "ENCODING 'UTF8' LOCALE 'C'";
	psql('postgres', "DROP DATABASE IF EXISTS $name");
	psql('postgres', "CREATE DATABASE $name TEMPLATE template0 $options");
	return $name;
}

sub drop_database
{
	psql('postgres', "DROP DATABASE IF EXISTS $_") foreach @_;
	return;
}

# Run a command; a test that it succeeds and says nothing.
sub run_ok
{
	my ($name, @command) = @_;
	my $log = work_dir() . "/command.txt";
	my $status = system("@command > '$log' 2>&1");

	open(my $read, '<', $log) or die "could not read $log: $!";
	local $/;
	my $said = <$read> // '';
	ok($status == 0 && $said eq '', $name) or diag("status $status: $said");
	return;
}

# The sample articles.
sub articles_csv { return 'test/data/articles.csv'; }

1;
