/*
 * nt_census.c - counting for nt_census.h.
 *
 * Lossy counting (Manku and Motwani, "Approximate frequency counts over data streams", VLDB 2002)
 * with rounds that end when the table is full rather than after a fixed number of items: then what
 * was counted no more often than there have been rounds is forgotten. So nothing is forgotten as
 * long as memory suffices, and a count is never short by more than the number of rounds.
 *
 * All counts of a word, or pair, are in one record the size of a cache line.
 */
#include "engine/nt_census.h"

#include "engine/nt_vocabulary.h"

#include <math.h>
#include <stdlib.h>

#define SMALLEST_TABLE 4096
#define COUNTERS	   (1 + NT_KINDS + NT_ROLES)
#define NO_MAIN_KIND   0xF
#define HASH_BITS	   44
#define HASH_MASK	   (~UINT64_C(0) << (64 - HASH_BITS))
#define SCALE		   2048.0 /* of a frequency's logarithm */

/* Something that is counted; free where nothing of it is. */
typedef struct Record
{
	uint64_t thing;
	uint16_t missed;		   /* rounds before it was counted here: may have been forgotten then */
	uint16_t whole;			   /* how often it was a whole name, or more often */
	uint32_t counts[COUNTERS]; /* any kind, kinds, roles */
} Record;

struct NtCensus
{
	NtArena *arena;
	Record *records; /* open addressing; the size is a power of two */
	Record *spare;	 /* as large, for the end of a round; NULL before the first */
	uint32_t size;
	uint32_t used;
	uint32_t limit;
	uint32_t rounds;
	uint32_t documents;
};

NtStatus
nt_census_begin(NtArena *arena, uint32_t limit, NtCensus **census)
{
	NtCensus *made = nt_arena_zalloc(arena, sizeof(NtCensus));

	if (!made)
		return NT_NO_MEMORY;
	made->arena = arena;
	made->size = SMALLEST_TABLE;
	made->limit = limit;
	made->records = nt_arena_zalloc(arena, made->size * sizeof(Record));
	*census = made;
	return made->records ? NT_OK : NT_NO_MEMORY;
}

/* The record of a thing, or the free one where it belongs. */
static Record *
find_record(const NtCensus *census, uint64_t thing)
{
	uint32_t at = (uint32_t) nt_mix64(thing) & (census->size - 1);

	while (census->records[at].counts[0] != 0 && census->records[at].thing != thing)
		at = (at + 1) & (census->size - 1);
	return &census->records[at];
}

/* Move all records that are kept into an empty table. */
static void
move_records(NtCensus *census, Record *records, uint32_t size)
{
	NtCensus old = *census;

	census->records = records;
	census->size = size;
	census->used = 0;
	for (uint32_t i = 0; i < old.size; i++)
	{
		const Record *record = &old.records[i];

		if (record->counts[0] == 0 || record->counts[0] + record->missed <= census->rounds)
			continue;
		*find_record(census, record->thing) = *record;
		census->used++;
	}
}

static NtStatus
enlarge(NtCensus *census)
{
	uint32_t size = census->size * 2;
	Record *records = nt_arena_zalloc(census->arena, (size_t) size * sizeof(Record));

	if (!records)
		return NT_NO_MEMORY;
	move_records(census, records, size);
	return NT_OK;
}

/* Forget the rarest. */
static NtStatus
end_round(NtCensus *census)
{
	size_t bytes = (size_t) census->size * sizeof(Record);
	Record *records = census->spare ? census->spare : nt_arena_alloc(census->arena, bytes);

	if (!records)
		return NT_NO_MEMORY;
	memset(records, 0, bytes);
	census->spare = census->records;
	census->rounds++;
	move_records(census, records, census->size);
	return NT_OK;
}

/* Room for one more record: a larger table, or the end of a round. */
static NtStatus
make_room(NtCensus *census)
{
	if (census->used < census->size / 4 * 3)
		return NT_OK;
	if (census->size / 4 * 3 < census->limit)
		return enlarge(census);
	while (census->used >= census->size / 8 * 5)
		NT_TRY(end_round(census));
	return NT_OK;
}

static NtStatus
count_thing(NtCensus *census, uint64_t thing, NtFlagSet flags)
{
	Record *record;

	NT_TRY(make_room(census));
	record = find_record(census, thing);
	if (record->counts[0] == 0)
	{
		record->thing = thing;
		record->missed = (uint16_t) nt_min32(census->rounds, UINT16_MAX);
		census->used++;
	}
	record->counts[0]++;
	record->whole += (flags & NT_VOCABULARY_WHOLE) && record->whole < UINT16_MAX;
	for (uint32_t kind = 0; kind < NT_KINDS; kind++)
		record->counts[1 + kind] += (flags >> NT_FLAG_KIND(kind)) & 1;
	for (uint32_t role = 0; role < NT_ROLES; role++)
		record->counts[1 + NT_KINDS + role] += (flags >> NT_FLAG_ROLE(role)) & 1;
	return NT_OK;
}

NtString
nt_word_prefix(NtString word, uint32_t characters, uint32_t *found)
{
	uint32_t at = 0;

	for (*found = 0; at < word.length && *found < characters; (*found)++)
		for (at++; at < word.length && ((unsigned char) word.data[at] & 0xC0) == 0x80;)
			at++;
	return nt_string(word.data, at);
}

uint64_t
nt_prefix_hash(NtString prefix)
{
	return nt_hash_bytes(prefix.data, prefix.length, 0x4E50);
}

/* Beginnings of words; those of equal length stand together, since words are sorted. */
static NtStatus
count_prefixes(NtCensus *census, const NtVocabulary *vocabulary, uint32_t length)
{
	NtString last = {"", 0};
	NtFlagSet flags = 0;

	for (uint32_t i = 0; i <= vocabulary->word_count; i++)
	{
		NtString prefix = {"", 0};
		uint32_t found = 0;

		if (i < vocabulary->word_count)
			prefix = nt_word_prefix(vocabulary->words[i], length, &found);
		if (i < vocabulary->word_count && found < length)
			continue;
		if (last.length > 0 && !nt_string_equal(last, prefix))
		{
			NT_TRY(count_thing(census, nt_prefix_hash(last), flags & ~NT_VOCABULARY_WHOLE));
			flags = 0;
		}
		last = prefix;
		flags |= i < vocabulary->word_count ? vocabulary->flags[i] : 0;
	}
	return NT_OK;
}

uint64_t
nt_set_hash(const uint64_t *words, uint32_t count)
{
	uint64_t sum = count;

	for (uint32_t i = 0; i < count; i++)
		sum += nt_mix64(words[i]);
	return nt_mix64(sum);
}

/* Names of three words and more. One that two entities have is counted twice, which is rare. */
static NtStatus
count_names(NtCensus *census, const NtVocabulary *vocabulary)
{
	for (uint32_t i = 0; i < vocabulary->name_count; i++)
	{
		const NtVocabularyName *name = &vocabulary->names[i];
		uint64_t hashes[NT_VOCABULARY_SET];

		if (name->word_count < 3)
			continue;
		for (uint32_t w = 0; w < name->word_count; w++)
			hashes[w] = vocabulary->hashes[name->words[w]];
		NT_TRY(count_thing(census, nt_set_hash(hashes, name->word_count),
						   name->flags | NT_VOCABULARY_WHOLE));
	}
	return NT_OK;
}

NtStatus
nt_census_add(NtCensus *census, NtArena *work, const NtDoc *doc)
{
	NtVocabulary vocabulary;

	NT_TRY(nt_vocabulary_read(work, doc, &vocabulary));
	census->documents++;
	for (uint32_t i = 0; i < vocabulary.word_count; i++)
	{
		if (i % 1024 == 0)
			NT_TRY(nt_arena_poll(work));
		NT_TRY(count_thing(census, vocabulary.hashes[i], vocabulary.flags[i]));
	}
	for (uint32_t i = 0; i < vocabulary.pair_count; i++)
		NT_TRY(count_thing(census, vocabulary.pairs[i].hash, vocabulary.pairs[i].flags));
	NT_TRY(count_names(census, &vocabulary));
	for (uint32_t length = 1; length <= NT_CENSUS_PREFIX; length++)
		NT_TRY(count_prefixes(census, &vocabulary, length));
	return NT_OK;
}

/* ---------------------------------------------------------------- entries */

uint64_t
nt_census_hash(uint64_t thing, uint8_t flag)
{
	return nt_hash_pair(thing, flag) & HASH_MASK;
}

uint64_t
nt_census_entry(uint64_t hash, uint8_t main_kind, double frequency)
{
	double scaled = -SCALE * log2(frequency);

	if (!(scaled > 0)) /* also of what is no number */
		scaled = 0;
	return hash | (uint64_t) main_kind << 16 | (scaled < 65535 ? (uint64_t) (scaled + 0.5) : 65535);
}

double
nt_census_frequency(uint64_t entry)
{
	return exp2((double) (entry & 0xFFFF) / -SCALE);
}

uint8_t
nt_census_kind(uint64_t entry)
{
	return (uint8_t) ((entry >> 16) & 0xF);
}

/* The kind that four fifths of a record have. */
static uint8_t
main_kind(const Record *record)
{
	for (uint8_t kind = 0; kind < NT_KINDS; kind++)
		if ((uint64_t) record->counts[1 + kind] * 5 >= (uint64_t) record->counts[0] * 4)
			return kind;
	return NO_MAIN_KIND;
}

static uint8_t
counter_flag(uint32_t counter)
{
	if (counter == 0)
		return NT_FLAG_ANY;
	return counter <= NT_KINDS ? NT_FLAG_KIND(counter - 1) : NT_FLAG_ROLE(counter - 1 - NT_KINDS);
}

/* Persons speak, organizations pass on; a kind that is not the main one is an exception. */
double
nt_flag_ratio(uint8_t main_kind, uint8_t flag)
{
	if (flag == NT_FLAG_ROLE(0))
		return main_kind == NT_PERSON ? 0.3 : 0.04;
	if (flag == NT_FLAG_ROLE(1))
		return main_kind == NT_ORGANIZATION ? 0.2 : 0.02;
	if (flag == NT_FLAG_ROLE(2))
		return 0.1;
	if (main_kind == NO_MAIN_KIND)
		return 0.3;
	return flag == NT_FLAG_KIND(main_kind) ? 0.9 : 0.05;
}

/* The lowest counts that are listed. */
typedef struct Limits
{
	uint32_t name; /* of what is a whole name as often */
	uint32_t other;
	uint32_t flag; /* of the others under a kind or role */
} Limits;

/* Whether a counter of a record is worth an entry of its own. */
static bool
is_listed(const Record *record, uint8_t kind, uint32_t counter, Limits limits)
{
	uint32_t least = limits.name;
	double expected;

	if (record->whole < limits.name)
		least = counter == 0 ? limits.other : limits.flag;
	if (counter == 0)
		return record->counts[0] >= least;
	expected = record->counts[0] * nt_flag_ratio(kind, counter_flag(counter));
	return fmax(expected, record->counts[counter]) >= least &&
		   (record->counts[counter] > 2 * expected || record->counts[counter] < expected / 2);
}

/* How many counters are listed under some limits; with a place for them, write them. */
static uint32_t
list_counters(const NtCensus *census, Limits limits, uint64_t *entries)
{
	uint32_t listed = 0;

	for (uint32_t i = 0; i < census->size; i++)
	{
		const Record *record = &census->records[i];
		uint8_t kind;

		if (record->whole < limits.name && record->counts[0] < limits.other)
			continue;
		kind = main_kind(record);
		for (uint32_t counter = 0; counter < COUNTERS; counter++)
		{
			if (!is_listed(record, kind, counter, limits))
				continue;
			if (entries)
				entries[listed] =
					nt_census_entry(nt_census_hash(record->thing, counter_flag(counter)), kind,
									(double) record->counts[counter] / census->documents);
			listed++;
		}
	}
	return listed;
}

/* The lowest value of one of the limits, from two on, under which the list is short enough. */
static void
lower_limit(const NtCensus *census, Limits *limits, uint32_t *limit, uint32_t wanted)
{
	uint32_t low = 2;
	uint32_t high = census->documents + 1;

	while (low < high)
	{
		*limit = low + (high - low) / 2;
		if (list_counters(census, *limits, NULL) <= wanted)
			high = *limit;
		else
			low = *limit + 1;
	}
	*limit = high;
}

static int
compare_entries(const void *a, const void *b)
{
	uint64_t left = *(const uint64_t *) a;
	uint64_t right = *(const uint64_t *) b;

	return left < right ? -1 : left > right;
}

static double
limit_share(const NtCensus *census, uint32_t limit)
{
	return census->documents ? nt_min32(limit, census->documents) / (double) census->documents : 0;
}

/*
 * Whole names have three quarters of the list, if they need it; other words have what is left, and
 * their kinds and roles what is left then.
 */
NtStatus
nt_census_end(NtCensus *census, uint32_t wanted, NtFrequencies *frequencies)
{
	Limits limits = {UINT32_MAX, UINT32_MAX, UINT32_MAX};
	uint64_t *entries;

	lower_limit(census, &limits, &limits.name, wanted / 4 * 3);
	lower_limit(census, &limits, &limits.other, wanted);
	lower_limit(census, &limits, &limits.flag, wanted);
	frequencies->count = list_counters(census, limits, NULL);
	entries = nt_arena_alloc(census->arena, ((size_t) frequencies->count + 1) * sizeof(uint64_t));
	if (!entries)
		return NT_NO_MEMORY;
	list_counters(census, limits, entries);
	if (frequencies->count > 1)
		qsort(entries, frequencies->count, sizeof(uint64_t), compare_entries);
	frequencies->entries = entries;
	frequencies->lowest_name = limit_share(census, limits.name);
	frequencies->lowest_other = limit_share(census, limits.other);
	return NT_OK;
}
