# NewsDoc.pm - documents without articles, written byte by byte as src/engine/nt_doc.h has it.
package NewsDoc;

use strict;
use warnings;
use Exporter 'import';

our @EXPORT = qw(document);

sub varint
{
	my ($number) = @_;
	my $bytes = '';

	for (; $number >= 0x80; $number >>= 7) { $bytes .= chr($number & 0x7F | 0x80); }
	return $bytes . chr($number);
}

sub string { my ($text) = @_; return varint(length $text) . $text; }

# A document out of entities: [kind, roles, [names]], a name being a reference to its words.
sub document
{
	my @entities = @_;
	my %number = map { $_ => 0 } map { @$_ } map { @{ $_->[2] } } @entities;
	my ($at, $count) = (0, 0);
	my ($kinds, $names, $rows) = ('', '', '');

	$number{$_} = $at++ foreach sort keys %number;
	foreach my $i (0 .. $#entities)
	{
		my ($kind, $role, $forms) = @{ $entities[$i] };

		$kinds .= pack('C C v', $kind, $role, int(rand(1001)));
		foreach my $form (@$forms)
		{
			my %once = map { $number{$_} => 1 } @$form;
			$names .= varint($i) . varint(scalar keys %once) . join('', map { varint($_) } sort { $a <=> $b } keys %once);
			$count++;
		}
		$rows .= string('n') . string('n') . string('') . varint(0) . varint(0) . varint(0);
	}
	my @sections = (
		varint($at) . join('', map { string($_) } sort keys %number),
		varint(scalar @entities) . $kinds, varint($count) . $names, $rows, ("\0") x 3);
	my $head = "ND\3\0" . pack('V Q< Q< C4', 0, 0, 1, 72, 15, 0, 1);
	my $end = length($head) + 4 * @sections;

	return $head . join('', map { pack('V', $end += length $_) } @sections) . join('', @sections);
}

1;
