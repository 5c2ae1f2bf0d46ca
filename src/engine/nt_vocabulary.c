/* nt_vocabulary.c - see nt_vocabulary.h. */
#include "engine/nt_vocabulary.h"

#include "engine/nt_hash.h"

#include <stdlib.h>

static NtStatus
read_words(NtVocabulary *vocabulary, const NtDoc *doc)
{
	NtReader reader = nt_doc_section(doc, NT_DOC_WORDS);
	uint32_t count = nt_read_varint(&reader);
	size_t room = (size_t) nt_min32(count, (uint32_t) (reader.end - reader.at)) + 1;

	vocabulary->words = nt_arena_alloc(vocabulary->arena, room * sizeof(NtString));
	vocabulary->hashes = nt_arena_alloc(vocabulary->arena, room * sizeof(uint64_t));
	vocabulary->flags = nt_arena_zalloc(vocabulary->arena, room * sizeof(NtFlagSet));
	if (!vocabulary->words || !vocabulary->hashes || !vocabulary->flags)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < count && !reader.bad; i++)
	{
		vocabulary->words[i] = nt_read_string(&reader);
		vocabulary->hashes[i] = nt_word_hash(vocabulary->words[i]);
		vocabulary->word_count++;
	}
	vocabulary->too_large = vocabulary->word_count > NT_VOCABULARY_WORDS;
	return reader.bad ? nt_fail(&vocabulary->arena->error, NT_BAD_DOC, 0,
								"invalid news_doc: damaged words")
					  : NT_OK;
}

/* Keep a name of several words, as long as there is room for them all. */
static NtStatus
keep_name(NtVocabulary *vocabulary, const NtVocabularyName *name, NtReader reader,
		  uint32_t *capacity)
{
	uint32_t *words;

	if (name->word_count > NT_VOCABULARY_SET || vocabulary->name_count == NT_VOCABULARY_NAMES)
		vocabulary->too_large = true;
	if (vocabulary->too_large)
		return NT_OK;
	NT_TRY(NT_RESERVE(vocabulary->arena, vocabulary->names, *capacity, vocabulary->name_count + 1));
	words = nt_arena_alloc(vocabulary->arena, name->word_count * sizeof(uint32_t));
	if (!words)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < name->word_count; i++)
		words[i] = nt_read_varint(&reader);
	vocabulary->names[vocabulary->name_count] = *name;
	vocabulary->names[vocabulary->name_count++].words = words;
	return NT_OK;
}

static NtStatus
damaged_names(NtVocabulary *vocabulary)
{
	return nt_fail(&vocabulary->arena->error, NT_BAD_DOC, 0, "invalid news_doc: damaged names");
}

/* One name: its flags go to its words. */
static NtStatus
read_name(NtVocabulary *vocabulary, NtReader *reader, const uint8_t *kinds, uint32_t entities,
		  uint32_t *capacity)
{
	NtVocabularyName name = {0};
	uint32_t entity = nt_read_varint(reader);
	NtReader words;

	name.word_count = nt_read_varint(reader);
	if (entity >= entities || kinds[NT_DOC_KIND_SIZE * (size_t) entity] >= NT_KINDS ||
		name.word_count > NT_NAME_WORDS)
		return damaged_names(vocabulary);
	kinds += NT_DOC_KIND_SIZE * (size_t) entity;
	name.flags = nt_entity_flags(kinds[0], kinds[1]);
	words = *reader;
	for (uint32_t i = 0; i < name.word_count; i++)
	{
		uint32_t word = nt_read_varint(reader);

		if (word >= vocabulary->word_count)
			return damaged_names(vocabulary);
		vocabulary->flags[word] |= name.flags | (name.word_count == 1 ? NT_VOCABULARY_WHOLE : 0);
	}
	return name.word_count > 1 ? keep_name(vocabulary, &name, words, capacity) : NT_OK;
}

static NtStatus
read_names(NtVocabulary *vocabulary, const NtDoc *doc)
{
	NtReader reader = nt_doc_section(doc, NT_DOC_NAMES);
	NtReader kinds = nt_doc_section(doc, NT_DOC_KINDS);
	uint32_t entities = nt_read_varint(&kinds);
	uint32_t count = nt_read_varint(&reader);
	uint32_t capacity = 0;

	if (kinds.bad || (size_t) (kinds.end - kinds.at) < NT_DOC_KIND_SIZE * (size_t) entities)
		return damaged_names(vocabulary);
	for (uint32_t i = 0; i < count && !reader.bad; i++)
	{
		if (i % 1024 == 0)
			NT_TRY(nt_arena_poll(vocabulary->arena));
		NT_TRY(read_name(vocabulary, &reader, kinds.at, entities, &capacity));
	}
	return reader.bad ? damaged_names(vocabulary) : NT_OK;
}

static int
compare_pairs(const void *a, const void *b)
{
	const NtVocabularyPair *left = a;
	const NtVocabularyPair *right = b;

	if (left->hash != right->hash)
		return left->hash < right->hash ? -1 : 1;
	if (left->a != right->a)
		return left->a < right->a ? -1 : 1;
	return left->b < right->b ? -1 : left->b > right->b;
}

static NtVocabularyPair
make_pair(const NtVocabulary *vocabulary, uint32_t a, uint32_t b, NtFlagSet flags)
{
	return (NtVocabularyPair){nt_pair_hash(vocabulary->hashes[a], vocabulary->hashes[b]), a, b,
							  flags};
}

/* The pairs of one name; their number. */
static uint32_t
pair_name(const NtVocabulary *vocabulary, const NtVocabularyName *name, NtVocabularyPair *pairs)
{
	NtFlagSet flags = name->flags | (name->word_count == 2 ? NT_VOCABULARY_WHOLE : 0);
	uint32_t count = 0;

	for (uint32_t i = 0; i < name->word_count; i++)
		for (uint32_t j = i + 1; j < name->word_count; j++)
			pairs[count++] = make_pair(vocabulary, name->words[i], name->words[j], flags);
	return count;
}

/* All pairs of all names, sorted, the flags of equal ones joined. */
static NtStatus
collect_pairs(NtVocabulary *vocabulary)
{
	NtVocabularyPair *pairs;
	uint32_t total = 0;
	uint32_t kept = 0;

	for (uint32_t n = 0; n < vocabulary->name_count; n++)
		total += vocabulary->names[n].word_count * (vocabulary->names[n].word_count - 1) / 2;
	pairs = nt_arena_alloc(vocabulary->arena, ((size_t) total + 1) * sizeof(NtVocabularyPair));
	if (!pairs)
		return NT_NO_MEMORY;
	total = 0;
	for (uint32_t n = 0; n < vocabulary->name_count; n++)
		total += pair_name(vocabulary, &vocabulary->names[n], pairs + total);
	if (total > 1)
		qsort(pairs, total, sizeof(NtVocabularyPair), compare_pairs);
	for (uint32_t i = 0; i < total; i++)
	{
		if (kept > 0 && compare_pairs(&pairs[kept - 1], &pairs[i]) == 0)
			pairs[kept - 1].flags |= pairs[i].flags;
		else
			pairs[kept++] = pairs[i];
	}
	vocabulary->pairs = pairs;
	vocabulary->pair_count = kept;
	return NT_OK;
}

NtStatus
nt_vocabulary_read(NtArena *arena, const NtDoc *doc, NtVocabulary *vocabulary)
{
	memset(vocabulary, 0, sizeof(*vocabulary));
	vocabulary->arena = arena;
	NT_TRY(read_words(vocabulary, doc));
	NT_TRY(read_names(vocabulary, doc));
	if (vocabulary->too_large)
		vocabulary->name_count = 0;
	return collect_pairs(vocabulary);
}

uint32_t
nt_vocabulary_find(const NtVocabulary *vocabulary, uint64_t hash)
{
	uint32_t low = 0;
	uint32_t high = vocabulary->pair_count;

	while (low < high)
	{
		uint32_t middle = low + (high - low) / 2;

		if (vocabulary->pairs[middle].hash < hash)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}
