/* nt_keys_document.c - the index keys of a document; see nt_keys.h. */
#include "engine/nt_vocabulary.h"

#include "engine/nt_hash.h"

#include <stdlib.h>

#define TRIPLE_LIMIT 65536 /* triples of names that are looked at */
#define TRIPLE_COST	 16	   /* triples in the time of one for which all names are searched */

#define FILTER_BITS	 12 /* leading bits of a pair's hash */
#define FILTER_WORDS ((1 << FILTER_BITS) / 64)

typedef struct Extraction
{
	NtArena *arena;
	NtVocabulary vocabulary;
	uint64_t buckets[FILTER_WORDS]; /* a filter: a bit per leading bits of a bucket that is set */
	bool unproven;
	NtKey *keys;
	uint32_t key_count;
	uint32_t key_capacity;
} Extraction;

static NtStatus
add_key(Extraction *extraction, NtKey **key)
{
	NT_TRY(NT_RESERVE(extraction->arena, extraction->keys, extraction->key_capacity,
					  extraction->key_count + 1));
	*key = &extraction->keys[extraction->key_count++];
	return NT_OK;
}

/* The first word that sorts behind the keys that are no words. */
static uint32_t
first_high_word(const NtVocabulary *vocabulary)
{
	uint32_t word = 0;

	while (word < vocabulary->word_count && (unsigned char) vocabulary->words[word].data[0] < 0x80)
		word++;
	return word;
}

/* The keys of some words, one per flag. */
static NtStatus
add_word_keys(Extraction *extraction, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i < end; i++)
		for (uint8_t flag = NT_FLAG_KIND(0); flag < NT_FLAGS; flag++)
			if (extraction->vocabulary.flags[i] & (1u << flag))
			{
				NtKey *key;

				NT_TRY(add_key(extraction, &key));
				nt_make_word_key(extraction->vocabulary.words[i], flag, key);
			}
	return NT_OK;
}

/* ---------------------------------------------------------------- pairs */

/* The flags under which two words of the document do stand in one name. */
static NtFlagSet
pair_flags(const NtVocabulary *vocabulary, uint64_t hash, uint32_t a, uint32_t b)
{
	for (uint32_t i = nt_vocabulary_find(vocabulary, hash);
		 i < vocabulary->pair_count && vocabulary->pairs[i].hash == hash; i++)
		if (vocabulary->pairs[i].a == a && vocabulary->pairs[i].b == b)
			return vocabulary->pairs[i].flags;
	return 0;
}

/* Whether a "no pair" key of two words would deny another, true pair, which has the same. */
static bool
denies_a_pair(const NtVocabulary *vocabulary, uint64_t hash, uint32_t a, uint32_t b)
{
	uint64_t denial = nt_pair_denial(hash);

	for (uint32_t i = nt_vocabulary_find(vocabulary, denial << (64 - NT_DENIAL_BITS));
		 i < vocabulary->pair_count && nt_pair_denial(vocabulary->pairs[i].hash) == denial; i++)
		if (vocabulary->pairs[i].a != a || vocabulary->pairs[i].b != b)
			return true;
	return false;
}

/* Say of two words whose bucket is set for which flags they are no pair. */
static NtStatus
deny_pair(Extraction *extraction, uint32_t a, uint32_t b, uint64_t hash)
{
	const NtVocabulary *vocabulary = &extraction->vocabulary;
	NtFlagSet denied = vocabulary->flags[a] & vocabulary->flags[b] & ~NT_VOCABULARY_WHOLE &
					   ~pair_flags(vocabulary, hash, a, b);

	if (denied && denies_a_pair(vocabulary, hash, a, b))
		extraction->unproven = true;
	for (uint8_t flag = NT_FLAG_ANY; flag < NT_FLAGS; flag++)
		if (denied & (1u << flag))
		{
			NtKey *key;

			NT_TRY(add_key(extraction, &key));
			nt_make_denial_key(hash, flag, key);
		}
	return NT_OK;
}

static uint64_t
filter_bit(uint64_t hash)
{
	return UINT64_C(1) << (hash >> (64 - FILTER_BITS)) % 64;
}

static uint64_t *
filter_word(Extraction *extraction, uint64_t hash)
{
	return &extraction->buckets[(hash >> (64 - FILTER_BITS)) / 64];
}

/* Each bucket that a pair of the document sets, ascending. */
static NtStatus
add_bucket_keys(Extraction *extraction)
{
	const NtVocabulary *vocabulary = &extraction->vocabulary;

	for (uint32_t i = 0; i < vocabulary->pair_count; i++)
	{
		uint64_t hash = vocabulary->pairs[i].hash;
		NtKey *key;

		if (i > 0 && nt_pair_bucket(hash) == nt_pair_bucket(vocabulary->pairs[i - 1].hash))
			continue;
		*filter_word(extraction, hash) |= filter_bit(hash);
		NT_TRY(add_key(extraction, &key));
		nt_make_bucket_key(nt_pair_bucket(hash), key);
	}
	return NT_OK;
}

/*
 * Look at all pairs of words there are. Few have a bucket that is set: most are dismissed by the
 * filter, which costs a hash and a look at one bit.
 */
static NtStatus
add_denial_keys(Extraction *extraction)
{
	const NtVocabulary *vocabulary = &extraction->vocabulary;

	for (uint32_t a = 0; a < vocabulary->word_count && vocabulary->pair_count > 0; a++)
	{
		NT_TRY(nt_arena_poll(extraction->arena));
		for (uint32_t b = a + 1; b < vocabulary->word_count; b++)
		{
			uint64_t hash = nt_pair_hash(vocabulary->hashes[a], vocabulary->hashes[b]);
			uint32_t bucket = nt_pair_bucket(hash);
			uint32_t at;

			if (!(*filter_word(extraction, hash) & filter_bit(hash)))
				continue;
			at = nt_vocabulary_find(vocabulary, (uint64_t) bucket << (64 - NT_KEY_BUCKETS));
			if (at < vocabulary->pair_count && nt_pair_bucket(vocabulary->pairs[at].hash) == bucket)
				NT_TRY(deny_pair(extraction, a, b, hash));
		}
	}
	return NT_OK;
}

/*
 * Buckets and denials, ascending. Of a document too large there are none: each pair has to be
 * rechecked anyway.
 */
static NtStatus
add_pair_keys(Extraction *extraction)
{
	uint32_t first = extraction->key_count;
	uint32_t denials;

	NT_TRY(add_bucket_keys(extraction));
	denials = extraction->key_count;
	NT_TRY(add_denial_keys(extraction));
	if (extraction->key_count > denials)
		qsort(extraction->keys + first, extraction->key_count - first, sizeof(NtKey),
			  nt_compare_keys);
	return NT_OK;
}

/* ---------------------------------------------------------------- three words and more */

static bool
name_has(const NtVocabularyName *name, uint32_t word)
{
	for (uint32_t i = 0; i < name->word_count; i++)
		if (name->words[i] == word)
			return true;
	return false;
}

/* Whether two names, the words of each ascending, share one. */
static bool
names_overlap(const NtVocabularyName *a, const NtVocabularyName *b)
{
	uint32_t i = 0;
	uint32_t j = 0;

	while (i < a->word_count && j < b->word_count)
	{
		if (a->words[i] == b->words[j])
			return true;
		if (a->words[i] < b->words[j])
			i++;
		else
			j++;
	}
	return false;
}

/* The words that stand in at least two of three names. */
static uint32_t
shared_words(const NtVocabularyName *a, const NtVocabularyName *b, const NtVocabularyName *c,
			 uint32_t *shared)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < a->word_count; i++)
		if (name_has(b, a->words[i]) || name_has(c, a->words[i]))
			shared[count++] = a->words[i];
	for (uint32_t i = 0; i < b->word_count; i++)
		if (name_has(c, b->words[i]) && !name_has(a, b->words[i]))
			shared[count++] = b->words[i];
	return count;
}

/* Gilmore's condition for three names: under every flag they have in common one name has all that
 * they share. */
static bool
triple_conforms(const Extraction *extraction, const NtVocabularyName *a, const NtVocabularyName *b,
				const NtVocabularyName *c, uint32_t *work)
{
	uint32_t shared[2 * NT_VOCABULARY_SET];
	uint32_t count = shared_words(a, b, c, shared);
	NtFlagSet open = a->flags & b->flags & c->flags;

	(*work)++;
	if (count < 3)
		return true;
	*work += TRIPLE_COST;
	for (uint32_t n = 0; n < extraction->vocabulary.name_count && open; n++)
	{
		uint32_t i = 0;

		while (i < count && name_has(&extraction->vocabulary.names[n], shared[i]))
			i++;
		if (i == count)
			open &= ~extraction->vocabulary.names[n].flags;
	}
	return open == 0;
}

/* Whether all triples of names conform that begin with these two. */
static bool
triples_conform(const Extraction *extraction, uint32_t a, uint32_t b, uint32_t *work)
{
	const NtVocabularyName *names = extraction->vocabulary.names;

	for (uint32_t c = b + 1; c < extraction->vocabulary.name_count; c++)
		if (names_overlap(&names[a], &names[c]) && names_overlap(&names[b], &names[c]) &&
			(!triple_conforms(extraction, &names[a], &names[b], &names[c], work) ||
			 *work > TRIPLE_LIMIT))
			return false;
	return true;
}

/*
 * Whether names that overlap pairwise leave a set of words that stands pairwise, but not jointly,
 * in names. Only triples of names of which every two overlap can. After many such triples the
 * document counts as loose without further proof.
 */
static NtStatus
prove_triples(const Extraction *extraction, bool *loose)
{
	uint32_t work = 0;

	*loose = false;
	for (uint32_t a = 0; a < extraction->vocabulary.name_count && !*loose; a++)
	{
		NT_TRY(nt_arena_poll(extraction->arena));
		for (uint32_t b = a + 1; b < extraction->vocabulary.name_count && !*loose; b++)
			*loose =
				names_overlap(&extraction->vocabulary.names[a], &extraction->vocabulary.names[b]) &&
				!triples_conform(extraction, a, b, &work);
	}
	return NT_OK;
}

static NtStatus
add_mark_key(Extraction *extraction)
{
	bool loose = false;
	NtKey *key;

	if (!extraction->unproven)
		NT_TRY(prove_triples(extraction, &loose));
	if (!extraction->unproven && !loose)
		return NT_OK;
	NT_TRY(add_key(extraction, &key));
	nt_make_mark_key(extraction->unproven ? NT_KEY_UNPROVEN : NT_KEY_LOOSE, key);
	return NT_OK;
}

/* Keys are made in their order, but for those of long words and for equal ones among denials. */
static void
sort_keys(Extraction *extraction)
{
	NtKey *keys = extraction->keys;
	uint32_t kept = 0;
	uint32_t i = 1;

	while (i < extraction->key_count && nt_compare_keys(&keys[i - 1], &keys[i]) < 0)
		i++;
	if (i >= extraction->key_count)
		return;
	qsort(keys, extraction->key_count, sizeof(NtKey), nt_compare_keys);
	for (i = 0; i < extraction->key_count; i++)
		if (kept == 0 || nt_compare_keys(&keys[kept - 1], &keys[i]) != 0)
			keys[kept++] = keys[i];
	extraction->key_count = kept;
}

NtStatus
nt_keys_of_document(NtArena *arena, const NtDoc *doc, NtKey **keys, uint32_t *count)
{
	Extraction extraction = {.arena = arena};
	uint32_t high;

	NT_TRY(nt_vocabulary_read(arena, doc, &extraction.vocabulary));
	extraction.unproven = extraction.vocabulary.too_large;
	high = first_high_word(&extraction.vocabulary);
	NT_TRY(add_word_keys(&extraction, 0, high));
	NT_TRY(add_pair_keys(&extraction));
	NT_TRY(add_mark_key(&extraction));
	NT_TRY(add_word_keys(&extraction, high, extraction.vocabulary.word_count));
	sort_keys(&extraction);
	*keys = extraction.keys;
	*count = extraction.key_count;
	return NT_OK;
}
