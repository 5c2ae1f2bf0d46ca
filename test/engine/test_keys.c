/*
 * test_keys.c - the promise of the index: what the keys of a document say of a query is what the
 * document itself says.
 *
 * Random documents and queries over a small vocabulary, so that names share words, wrong pairs are
 * common and sets of words stand pairwise but not jointly in names; documents past every limit of
 * the proof; all pairs of words of documents so large that pair buckets collide.
 */
#include "engine/test.h"

#include "engine/nt_keys.h"
#include "engine/nt_similar.h"

static NtArena arena;
static uint64_t state = 20;

static uint32_t
below(uint32_t limit)
{
	state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
	return (uint32_t) ((state >> 33) % limit);
}

static void
clear(void)
{
	nt_arena_free(&arena);
	nt_arena_init(&arena, test_host());
}

/* ---------------------------------------------------------------- documents */

#define MOST_ENTITIES 700

/* A document, and what it was made from. */
typedef struct Sample
{
	NtEntity entities[MOST_ENTITIES];
	uint32_t entity_count;
	NtString bytes;
	NtDoc doc;
	NtKey *keys;
	uint32_t key_count;
	bool unproven;
	bool loose;
} Sample;

static NtString
copy(const char *text)
{
	uint32_t length = (uint32_t) strlen(text);

	return nt_string(nt_arena_copy(&arena, text, length + 1), length);
}

/* The n-th word of the vocabulary; some are similar. */
static void
append_word(char *text, uint32_t word)
{
	sprintf(text + strlen(text), "%s%clor%02u", text[0] ? " " : "", 'a' + (int) (word % 3), word);
}

static NtString
random_name(uint32_t vocabulary, uint32_t most_words)
{
	char text[2048] = "";
	uint32_t count = 1 + below(most_words);

	for (uint32_t i = 0; i < count; i++)
		append_word(text, below(vocabulary));
	return copy(text);
}

static void
add_entity(Sample *sample, NtString name, uint32_t alias_count, uint32_t vocabulary,
		   uint32_t most_words)
{
	NtEntity *entity = &sample->entities[sample->entity_count++];

	memset(entity, 0, sizeof(*entity));
	entity->name = name;
	CHECK(nt_name_key(&arena, name, &entity->key) == NT_OK);
	entity->kind = (uint8_t) below(3);
	entity->flags = below(3) ? 0 : (uint8_t) below(8);
	entity->aliases = nt_arena_alloc(&arena, (alias_count + 1) * sizeof(NtString));
	for (; entity->alias_count < alias_count; entity->alias_count++)
		entity->aliases[entity->alias_count] = random_name(vocabulary, most_words);
}

/* Build the document and its keys. */
static void
finish_sample(Sample *sample)
{
	static const NtDocMaker maker = {1, 72, 15, 0, 1};
	NtAnalysis analysis;

	memset(&analysis, 0, sizeof(analysis));
	analysis.arena = &arena;
	CHECK(nt_text_init(&arena, nt_string("", 0), &analysis.text) == NT_OK);
	analysis.entities = sample->entities;
	analysis.entity_count = sample->entity_count;
	CHECK(nt_doc_build(&analysis, &maker, &sample->bytes) == NT_OK);
	CHECK(nt_doc_validate(&arena, sample->bytes.data, sample->bytes.length) == NT_OK);
	CHECK(nt_doc_open(&sample->doc, sample->bytes.data, sample->bytes.length, &arena.error) ==
		  NT_OK);
	CHECK(nt_keys_of_document(&arena, &sample->doc, &sample->keys, &sample->key_count) == NT_OK);
	sample->unproven = sample->loose = false;
	for (uint32_t i = 0; i < sample->key_count; i++)
		if (sample->keys[i].length == 1)
			*(sample->keys[i].bytes[0] == 0xBE ? &sample->unproven : &sample->loose) = true;
}

static void
make_sample(Sample *sample, uint32_t entities, uint32_t vocabulary, uint32_t most_words)
{
	sample->entity_count = 0;
	for (uint32_t i = 0; i < entities; i++)
		add_entity(sample, random_name(vocabulary, most_words), below(3), vocabulary, most_words);
	finish_sample(sample);
}

/* ---------------------------------------------------------------- queries */

/* A random name as users write it: words, perhaps with quotation marks or as a prefix. */
static void
append_term(char *text, uint32_t vocabulary)
{
	static const char *const fields[] = {
		"person:", "organization:", "place:", "speaker:", "via:", "headline:", "event:"};
	char name[512] = "";
	uint32_t words = 1 + below(4);

	if (below(2))
		strcat(text, fields[below(7)]);
	if (below(12) == 0)
		strcat(text, fields[3 + below(3)]);
	if (below(40) == 0)
		strcpy(name, "the");
	for (uint32_t i = 0; i < words; i++)
		append_word(name, below(vocabulary));
	if (below(6) == 0)
		sprintf(text + strlen(text), "~\"%s\"", name);
	else if (below(8) == 0)
	{
		name[strlen(name) - below(2)] = '\0';
		sprintf(text + strlen(text), "%s:*", name);
	}
	else
		sprintf(text + strlen(text), below(2) ? "%s" : "\"%s\"", name);
}

static void
append_query(char *text, uint32_t vocabulary, uint32_t depth)
{
	uint32_t shape = below(6);

	if (depth == 0 || shape < 2)
		append_term(text, vocabulary);
	else if (shape == 2)
	{
		strcat(text, "!(");
		append_query(text, vocabulary, depth - 1);
		strcat(text, ")");
	}
	else
	{
		strcat(text, "(");
		append_query(text, vocabulary, depth - 1);
		strcat(text, shape < 5 ? " & " : " | ");
		append_query(text, vocabulary, depth - 1);
		strcat(text, ")");
	}
}

/* ---------------------------------------------------------------- the answers */

static bool
has_key(const Sample *sample, const NtQueryKey *wanted)
{
	for (uint32_t i = 0; i < sample->key_count; i++)
	{
		const NtKey *key = &sample->keys[i];

		if (wanted->prefix ? nt_compare_prefix(wanted, key->bytes, key->length) == 0
						   : key->length == wanted->key.length &&
								 memcmp(key->bytes, wanted->key.bytes, key->length) == 0)
			return true;
	}
	return false;
}

/* Whether a partial scan from the prefix on would come by every key that it means. */
static void
check_prefix_order(const Sample *sample, const NtQueryKey *wanted)
{
	bool stopped = false;

	for (uint32_t i = 0; i < sample->key_count; i++)
	{
		const NtKey *key = &sample->keys[i];
		uint32_t shorter = nt_min32(key->length, wanted->key.length);
		int order = memcmp(key->bytes, wanted->key.bytes, shorter);
		int answer = nt_compare_prefix(wanted, key->bytes, key->length);

		if (order < 0 || (order == 0 && key->length < wanted->key.length))
			continue;
		CHECK(!stopped || answer > 0);
		stopped |= answer > 0;
	}
}

/* What a match is by definition, from the entities themselves. */
static bool
name_answers(NtString name, const NtQueryTerm *term)
{
	NtNameWords words;

	CHECK(nt_name_words(&arena, name, &words) == NT_OK);
	for (uint32_t i = 0; i < term->word_count; i++)
	{
		bool prefix = term->prefix && i + 1 == term->word_count;
		uint32_t w = 0;

		for (; w < words.count; w++)
			if (term->similar ? nt_words_similar(term->words[i], words.words[w])
				: prefix	  ? words.words[w].length >= term->words[i].length &&
							   memcmp(words.words[w].data, term->words[i].data,
									  term->words[i].length) == 0
						 : nt_string_equal(words.words[w], term->words[i]))
				break;
		if (w == words.count)
			return false;
	}
	return term->word_count > 0;
}

static bool
entity_answers(const NtEntity *entity, const NtQueryTerm *term)
{
	if (term->kind != NT_QUERY_ANY_KIND && term->kind != entity->kind)
		return false;
	if ((entity->flags & term->roles) != term->roles)
		return false;
	if (name_answers(entity->name, term))
		return true;
	for (uint32_t i = 0; i < entity->alias_count; i++)
		if (name_answers(entity->aliases[i], term))
			return true;
	return false;
}

static bool
should_match(const Sample *sample, NtString query, bool *lossy)
{
	NtReader reader = nt_query_items(query.data, query.length);
	NtQueryTerm term;
	bool stack[NT_QUERY_ITEMS];
	uint32_t depth = 0;
	char item;

	*lossy = false;
	while ((item = nt_query_next(&reader, &term)) != 0)
	{
		bool right = depth > 0 && stack[depth - 1];

		if (item == 't')
		{
			bool found = false;

			for (uint32_t i = 0; i < sample->entity_count && !found; i++)
				found = entity_answers(&sample->entities[i], &term);
			stack[depth++] = found;
			*lossy |= ((term.prefix || term.similar) && term.word_count > 1) ||
					  term.word_count > 16 || (term.roles & (term.roles - 1)) ||
					  (term.roles && term.kind != NT_QUERY_ANY_KIND);
			*lossy |= term.prefix && term.words[0].length > NT_KEY_CUT - 4;
			*lossy |= term.similar && term.words[0].length + NT_SIMILAR_GROWTH > NT_KEY_WORD;
			*lossy |= term.word_count > 1 && sample->unproven;
			*lossy |= term.word_count > 2 && sample->loose;
		}
		else if (item == '!')
			stack[depth - 1] = !right;
		else
		{
			depth--;
			stack[depth - 1] = item == '&' ? stack[depth - 1] && right : stack[depth - 1] || right;
		}
	}
	return depth > 0 && stack[0];
}

static uint32_t counts[3][2]; /* answers of the index, by the truth */

/* Compare index, document and definition on one query. */
static void
check_query(const Sample *sample, const char *text, bool slow)
{
	NtString query;
	NtIndexQuery *index;
	NtQueryKey *wanted;
	uint32_t count;
	bool all;
	bool matches = false;
	bool lossy = true;
	signed char *has;
	NtTernary answer;

	CHECK(nt_query_parse(&arena, nt_string(text, (uint32_t) strlen(text)), &query) == NT_OK);
	CHECK(nt_query_validate(&arena, query.data, query.length) == NT_OK);
	CHECK(nt_query_match(&arena, query.data, query.length, &sample->doc, &matches) == NT_OK);
	CHECK(nt_keys_of_query(&arena, query.data, query.length, &index, &wanted, &count, &all) ==
		  NT_OK);
	has = nt_arena_zalloc(&arena, count + 1);
	CHECK(all || nt_index_query_match(index, has) == NT_FALSE);
	for (uint32_t i = 0; i < count; i++)
	{
		has[i] = has_key(sample, &wanted[i]) ? NT_TRUE : NT_FALSE;
		if (slow && wanted[i].prefix)
			check_prefix_order(sample, &wanted[i]);
	}
	answer = nt_index_query_match(index, has);
	counts[answer][matches]++;
	CHECK(answer == NT_MAYBE || (answer == NT_TRUE) == matches);
	if (answer != NT_MAYBE && (answer == NT_TRUE) != matches)
		printf("\t%s: the index says %d, the document %d\n", text, answer, matches);
	if (!slow)
		return;
	CHECK(should_match(sample, query, &lossy) == matches);
	CHECK(answer != NT_MAYBE || lossy);
	/* The less is known of the keys, the less the index may say; never something else. */
	for (uint32_t i = 0; i < count; i++)
		if (below(3) == 0)
			has[i] = NT_MAYBE;
	answer = nt_index_query_match(index, has);
	CHECK(answer == NT_MAYBE || (answer == NT_TRUE) == matches);
}

/* ---------------------------------------------------------------- the tests */

static void
test_random(void)
{
	static Sample sample;

	for (int round = 0; round < 700; round++)
	{
		uint32_t vocabulary = 4 + below(14);

		make_sample(&sample, below(12), vocabulary, 1 + below(5));
		for (int i = 0; i < 30; i++)
		{
			char text[8192] = "";

			append_query(text, vocabulary + 1, 3);
			check_query(&sample, text, true);
		}
		clear();
	}
}

/* Every three of a set of words stand pairwise in names; no name has all of them. */
static void
test_loose(void)
{
	static Sample sample;

	sample.entity_count = 0;
	add_entity(&sample, copy("north lake"), 0, 1, 1);
	add_entity(&sample, copy("lake county"), 0, 1, 1);
	add_entity(&sample, copy("county north"), 0, 1, 1);
	for (uint32_t i = 0; i < 3; i++)
		sample.entities[i].kind = NT_PLACE;
	finish_sample(&sample);
	CHECK(sample.loose && !sample.unproven);
	check_query(&sample, "north lake county", true);
	check_query(&sample, "north lake", true);
	check_query(&sample, "place:north county", true);
	add_entity(&sample, copy("north lake county"), 0, 1, 1);
	sample.entities[3].kind = NT_ORGANIZATION;
	finish_sample(&sample);
	CHECK(sample.loose); /* there is one now, but no place */
	check_query(&sample, "place:north lake county", true);
	sample.entities[3].kind = NT_PLACE;
	finish_sample(&sample);
	CHECK(!sample.loose);
	check_query(&sample, "place:north lake county", true);
	clear();
}

/* All pairs of words of documents where many pairs share a bucket. */
static void
test_buckets(void)
{
	static Sample sample;
	uint32_t denials = 0;

	for (int round = 0; round < 2; round++)
	{
		make_sample(&sample, 140, 190 + 60 * (uint32_t) round, 4);
		CHECK(!sample.unproven);
		for (uint32_t i = 0; i < sample.key_count; i++)
			denials += sample.keys[i].length == 7 && sample.keys[i].bytes[0] >= 0x80 &&
					   sample.keys[i].bytes[0] < 0xC0;
		for (uint32_t a = 0; a < 190; a++)
			for (uint32_t b = a % 3; b < a; b += 3)
			{
				char text[64] = "";

				append_word(text, a);
				append_word(text, b);
				check_query(&sample, text, false);
			}
		clear();
	}
	CHECK(denials > 20);
	printf("# %u denials\n", denials);
}

/* Documents past the limits of the proof. */
static void
test_limits(void)
{
	static Sample sample;

	make_sample(&sample, 600, 5000, 2);
	CHECK(sample.unproven);
	for (int i = 0; i < 300; i++)
	{
		char text[8192] = "";

		append_query(text, 5000, 3);
		check_query(&sample, text, true);
		text[0] = '\0';
		sprintf(text, "%.*s", (int) sample.entities[i].name.length, sample.entities[i].name.data);
		check_query(&sample, text, true);
	}
	make_sample(&sample, 6, 60, 40);
	for (uint32_t i = 0; i < 6; i++)
	{
		char text[2048];

		sprintf(text, "%.*s", (int) sample.entities[i].name.length, sample.entities[i].name.data);
		check_query(&sample, text, true);
		check_query(&sample, "alor00 blor01", true);
	}
	clear();
}

/* Words of every length around those where keys are cut, and their prefixes. */
static void
test_long_words(void)
{
	static Sample sample;

	for (uint32_t length = 40; length < 260; length += length < 70 ? 1 : 7)
	{
		char name[400];
		char text[500];

		memset(name, 'x', length);
		strcpy(name + length, "yz ann");
		sample.entity_count = 0;
		add_entity(&sample, copy(name), 0, 1, 1);
		finish_sample(&sample);
		check_query(&sample, name, true);
		for (uint32_t cut = 38; cut <= length + 2; cut += cut < 66 || cut + 3 > length ? 1 : 11)
		{
			sprintf(text, "%.*s:*", (int) cut, name);
			check_query(&sample, text, true);
			sprintf(text, "ann %.*s:*", (int) cut, name);
			check_query(&sample, text, true);
			sprintf(text, "%.*s", (int) cut, name);
			check_query(&sample, text, true);
			sprintf(text, "~%.*s", (int) cut, name);
			check_query(&sample, text, true);
		}
		clear();
	}
}

/* Queries and documents of nothing. */
static void
test_empty(void)
{
	static Sample sample;

	sample.entity_count = 0;
	finish_sample(&sample);
	CHECK(sample.key_count == 0);
	check_query(&sample, "", true);
	check_query(&sample, "ann", true);
	check_query(&sample, "!ann", true);
	check_query(&sample, "\"...\"", true);
	check_query(&sample, "!\"—\"", true);
	check_query(&sample, "!ann | \"—\"", true);
	clear();
}

/* How often the index knew the answer so far. */
static void
print_counts(const char *what)
{
	printf("# %s: no %u, yes %u, perhaps %u + %u (false + true)\n", what, counts[NT_FALSE][false],
		   counts[NT_TRUE][true], counts[NT_MAYBE][false], counts[NT_MAYBE][true]);
}

int
main(void)
{
	nt_arena_init(&arena, test_host());
	test_empty();
	test_loose();
	test_random();
	print_counts("small documents");
	test_buckets();
	test_limits();
	test_long_words();
	print_counts("all");
	nt_arena_free(&arena);
	return test_done();
}
