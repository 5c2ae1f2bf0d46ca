# NewsServer.pm - servers of a test's own, for what cannot be done to the one that all tests share: be
# killed, be copied, have other settings. They live in the test's folder and go with it.
package NewsServer;

use strict;
use warnings;
use Exporter 'import';
use Test::More;
use NewsTest;

our @EXPORT = qw(new_server copy_server start_server stop_server use_server);

my $bin = $ENV{PG_BIN} // do { my $dir = `pg_config --bindir`; chomp $dir; $dir };
my %running;

# Run pg_ctl; whether it succeeded.
sub pg_ctl
{
	my ($name, @arguments) = @_;
	my $home = work_dir();
	return system("'$bin/pg_ctl' -D '$home/$name' -l '$home/$name.log' -w @arguments > '$home/pg_ctl.log' 2>&1") == 0;
}

# A server listens on a socket in a folder of its own.
sub configure
{
	my ($name, $settings) = @_;
	my $home = work_dir();

	mkdir "$home/$name.socket";
	open(my $file, '>>', "$home/$name/postgresql.conf") or die "could not configure $name: $!";
	print $file "listen_addresses = ''\nunix_socket_directories = '$home/$name.socket'\nfsync = off\njit = off\nautovacuum = off\n$settings";
	close($file);
	return;
}

sub new_server
{
	my ($name, $settings) = @_;
	my $home = work_dir();

	system("'$bin/initdb' -D '$home/$name' -U postgres --auth=trust --encoding=UTF8 --locale=C > '$home/initdb.log' 2>&1") == 0 or BAIL_OUT('initdb failed');
	$ENV{PGUSER} = 'postgres';
	configure($name, $settings);
	return start_server($name);
}

# A standby of the server in use; false where there is no pg_basebackup.
sub copy_server
{
	my ($name) = @_;
	my $home = work_dir();

	return 0 unless -x "$bin/pg_basebackup";
	system("'$bin/pg_basebackup' -D '$home/$name' -R -c fast -h '$ENV{PGHOST}' > '$home/backup.log' 2>&1") == 0 or die 'pg_basebackup failed';
	configure($name, '');
	return 1;
}

sub start_server
{
	my ($name) = @_;
	return $running{$name} = pg_ctl($name, 'start');
}

# The mode is one of pg_ctl's; "immediate" is a crash.
sub stop_server
{
	my ($name, $mode) = @_;
	return pg_ctl($name, '-m', $mode, 'stop') && delete $running{$name};
}

# Send what follows there.
sub use_server
{
	my ($name) = @_;
	$ENV{PGHOST} = work_dir() . "/$name.socket";
	return;
}

END
{
	my $status = $?;
	stop_server($_, 'immediate') foreach keys %running;
	$? = $status;
}

1;
