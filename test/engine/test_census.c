/*
 * test_census.c - counting documents and estimating queries: counts are exact while memory lasts,
 * and nearly so beyond; estimates come from the counts they should.
 */
#include "engine/test.h"

#include "engine/nt_census.h"
#include "engine/nt_vocabulary.h"

#include <math.h>

static NtArena arena;

static NtString
text(const char *bytes)
{
	return nt_string(bytes, (uint32_t) strlen(bytes));
}

/* ---------------------------------------------------------------- documents */

typedef struct Named
{
	const char *name;
	uint8_t kind;
	uint8_t roles;
} Named;

static void
count_document(NtCensus *census, const Named *names, uint32_t count)
{
	static const NtDocMaker maker = {1, 72, 15, 0, 1};
	NtEntity entities[64];
	NtAnalysis analysis;
	NtString bytes;
	NtArena work;
	NtDoc doc;

	nt_arena_init(&work, test_host());
	memset(&analysis, 0, sizeof(analysis));
	memset(entities, 0, sizeof(entities));
	analysis.arena = &work;
	CHECK(nt_text_init(&work, text(""), &analysis.text) == NT_OK);
	for (uint32_t i = 0; i < count; i++)
	{
		entities[i].name = text(names[i].name);
		entities[i].kind = names[i].kind;
		entities[i].flags = names[i].roles;
	}
	analysis.entities = entities;
	analysis.entity_count = count;
	CHECK(nt_doc_build(&analysis, &maker, &bytes) == NT_OK);
	CHECK(nt_doc_open(&doc, bytes.data, bytes.length, &work.error) == NT_OK);
	CHECK(nt_census_add(census, &work, &doc) == NT_OK);
	nt_arena_free(&work);
}

static double
share_of(const char *query, const NtFrequencies *frequencies, double rows)
{
	NtString bytes;

	CHECK(nt_query_parse(&arena, text(query), &bytes) == NT_OK);
	return nt_query_share(bytes.data, bytes.length, frequencies, rows);
}

static bool
is_near(double a, double b)
{
	return fabs(a - b) <= 0.01 * b + 1e-9;
}

/* ---------------------------------------------------------------- tests */

static void
test_entries(void)
{
	for (double frequency = 1; frequency > 1e-8; frequency *= 0.7)
	{
		uint64_t entry = nt_census_entry(nt_census_hash(7, 1), 3, frequency);

		CHECK(is_near(nt_census_frequency(entry), frequency));
		CHECK(nt_census_kind(entry) == 3);
		CHECK((entry ^ nt_census_hash(7, 1)) >> 20 == 0);
	}
	CHECK(nt_census_frequency(nt_census_entry(0, 0, 0)) < 1e-9);
	CHECK(nt_census_frequency(nt_census_entry(0, 0, 2)) == 1);
	CHECK(nt_census_hash(7, 1) != nt_census_hash(7, 2));
}

/* A hundred documents: everybody meets Ann Lee, one in four goes to Oslo. */
static void
count_sample(NtFrequencies *frequencies, uint32_t wanted)
{
	NtCensus *census;

	CHECK(nt_census_begin(&arena, 100000, &census) == NT_OK);
	for (uint32_t i = 0; i < 100; i++)
	{
		char rare[40];
		Named names[] = {{"Ann Lee", NT_PERSON, i % 2 ? NT_ROLE_SPEAKER : 0},
						 {rare, NT_OTHER, 0},
						 {"Bank of Upper Vasa", NT_ORGANIZATION, NT_ROLE_VIA},
						 {"Oslo", NT_PLACE, NT_ROLE_HEADLINE}};

		sprintf(rare, "Qq%uw", i);
		count_document(census, names, i % 4 == 0 ? 4 : i % 4 == 1 ? 3 : 2);
	}
	CHECK(nt_census_end(census, wanted, frequencies) == NT_OK);
	for (uint32_t i = 1; i < frequencies->count; i++)
		CHECK(frequencies->entries[i - 1] < frequencies->entries[i]);
}

static void
test_counts(void)
{
	NtFrequencies frequencies;

	count_sample(&frequencies, 1000);
	CHECK(is_near(share_of("\"Ann Lee\"", &frequencies, 100), 1));
	CHECK(is_near(share_of("Lee", &frequencies, 100), 1));
	CHECK(is_near(share_of("Oslo", &frequencies, 100), 0.25));
	CHECK(share_of("person:Lee", &frequencies, 100) >= 0.8);
	CHECK(share_of("place:Lee", &frequencies, 100) <= 0.05);
	CHECK(is_near(share_of("speaker:\"Lee Ann\"", &frequencies, 100), 0.5) ||
		  is_near(share_of("speaker:\"Lee Ann\"", &frequencies, 100), 0.3));
	CHECK(is_near(share_of("headline:Oslo", &frequencies, 100), 0.25));
	CHECK(is_near(share_of("\"Upper Vasa Bank\"", &frequencies, 100), 0.5));
	CHECK(is_near(share_of("\"Upper Bank\"", &frequencies, 100), 0.5));
	CHECK(is_near(share_of("!Oslo", &frequencies, 100), 0.75));
	CHECK(is_near(share_of("Oslo | Lee", &frequencies, 100), 1));
	CHECK(is_near(share_of("Os:*", &frequencies, 100), 0.25));
	CHECK(share_of("Qq7w", &frequencies, 100) < 0.15); /* one of a hundred, not listed */
	CHECK(share_of("\"Ann Oslo\"", &frequencies, 100) < 0.4);
	CHECK(share_of("\"\"", &frequencies, 100) == 0);
	CHECK(share_of("", &frequencies, 100) == 0);
}

/* AND: at least the product, at most the rarer; NOT is no reason to expect more. */
static void
test_and(void)
{
	NtFrequencies frequencies;
	double both;

	count_sample(&frequencies, 1000);
	both = share_of("Oslo & Vasa", &frequencies, 100);
	CHECK(both >= 0.125 && both <= 0.14);
	CHECK(is_near(share_of("Vasa & !Oslo", &frequencies, 100), 0.375));
	CHECK(is_near(share_of("!Vasa & !Oslo", &frequencies, 100), 0.375));
	CHECK(share_of("Oslo & Oslo & Oslo", &frequencies, 100) <= 0.25);
}

/* A list that is too short keeps whole names, and the most frequent ones. */
static void
test_short_list(void)
{
	NtFrequencies frequencies;

	count_sample(&frequencies, 4);
	CHECK(frequencies.count <= 4 && frequencies.count > 0);
	CHECK(is_near(share_of("\"Ann Lee\"", &frequencies, 100), 1));
	count_sample(&frequencies, 0);
	CHECK(frequencies.count == 0);
	CHECK(share_of("Oslo", &frequencies, 100) > 0);
}

/* Many more things than there is room for: what is frequent keeps its count, nearly. */
static void
test_lossy(void)
{
	NtCensus *census;
	NtFrequencies frequencies;

	CHECK(nt_census_begin(&arena, 5000, &census) == NT_OK);
	for (uint32_t i = 0; i < 20000; i++)
	{
		char rare[40];
		Named names[] = {{rare, NT_OTHER, 0}, {"Vasa", NT_PLACE, 0}};

		sprintf(rare, "R%ux Y%uz", i, i * 7);
		count_document(census, names, i % 10 == 0 ? 2 : 1);
	}
	CHECK(nt_census_end(census, 1000, &frequencies) == NT_OK);
	CHECK(fabs(share_of("Vasa", &frequencies, 20000) - 0.1) < 0.01);
	CHECK(share_of("\"R5x Y35z\"", &frequencies, 20000) < 0.01);
}

static void
test_unknown(void)
{
	NtFrequencies frequencies;

	count_sample(&frequencies, 1000);
	CHECK(nt_unknown_share(NULL, 1e6) > 0 && nt_unknown_share(NULL, 1e6) < 0.01);
	CHECK(nt_unknown_share(&frequencies, 1e6) > 0);
	CHECK(share_of("Oslo", NULL, 0) < 0.01 && share_of("Oslo", NULL, 0) > 0);
	CHECK(share_of("\"Ann Lee\"", NULL, 0) < share_of("Lee", NULL, 0));
	CHECK(share_of("speaker:Lee", NULL, 0) < share_of("Lee", NULL, 0));
	CHECK(share_of("Le:*", NULL, 0) > share_of("Lee", NULL, 0));
	CHECK(share_of("!Lee", NULL, 0) > 0.99);
}

/* No documents at all, and none with a name. */
static void
test_nothing(void)
{
	NtCensus *census;
	NtFrequencies frequencies;

	CHECK(nt_census_begin(&arena, 100, &census) == NT_OK);
	CHECK(nt_census_end(census, 100, &frequencies) == NT_OK);
	CHECK(frequencies.count == 0 && frequencies.lowest_name == 0);
	CHECK(nt_census_begin(&arena, 100, &census) == NT_OK);
	count_document(census, NULL, 0);
	CHECK(nt_census_end(census, 100, &frequencies) == NT_OK);
	CHECK(frequencies.count == 0);
	CHECK(share_of("Oslo", &frequencies, 1) <= 1);
}

int
main(void)
{
	nt_arena_init(&arena, test_host());
	test_entries();
	test_counts();
	test_and();
	test_short_list();
	test_lossy();
	test_unknown();
	test_nothing();
	nt_arena_free(&arena);
	return test_done();
}
