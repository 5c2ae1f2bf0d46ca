/* nt_keys.c - see nt_keys.h. */
#include "engine/nt_keys.h"

#include "engine/nt_hash.h"
#include "engine/nt_similar.h"

#include <stdlib.h>

#define FLAG_KIND(kind) ((uint8_t) (1 + (kind)))
#define FLAG_ROLE(role)                                                                            \
	((uint8_t) (0x11 + (role))) /* role as a number: 0 speaker, 1 via, 2 headline */
#define ROLES		 3
#define LONG_WORD	 0x1E /* between the cut word and its hash */
#define KEY_UNPROVEN 0xBE
#define KEY_LOOSE	 0xBF
#define DENIAL_BITS	 46	   /* of a pair's hash that a "no pair" key holds */
#define WORD_LIMIT	 512   /* words of a document that pairs are proven for */
#define NAME_LIMIT	 512   /* names of several words, likewise */
#define SET_LIMIT	 16	   /* words of a name, likewise */
#define TRIPLE_LIMIT 65536 /* triples of names that are looked at */
#define TRIPLE_COST                                                                                \
	16 /* triples that one takes the time of which has to be looked for among all names */

/* ---------------------------------------------------------------- single keys */

static uint64_t
hash_word(NtString word)
{
	return nt_hash_bytes(word.data, word.length, 0x4E4B);
}

/* Order does not matter: a pair is a set. */
static uint64_t
hash_pair(uint64_t a, uint64_t b)
{
	return a < b ? nt_hash_pair(a, b) : nt_hash_pair(b, a);
}

static uint32_t
bucket_of(uint64_t pair)
{
	return (uint32_t) (pair >> (64 - NT_KEY_BUCKETS));
}

/* The word's part of a key; a long word is cut at a character and hashed. */
static void
word_key(NtString word, NtKey *key)
{
	uint32_t cut = word.length;

	if (cut > NT_KEY_WORD)
	{
		cut = NT_KEY_CUT;
		while (cut > 0 && ((unsigned char) word.data[cut] & 0xC0) == 0x80)
			cut--;
	}
	memcpy(key->bytes, word.data, cut);
	key->length = (uint8_t) cut;
	if (cut < word.length)
	{
		uint64_t hash = hash_word(word);

		key->bytes[key->length++] = LONG_WORD;
		for (uint32_t i = 0; i < 8; i++)
			key->bytes[key->length++] = (uint8_t) (hash >> (8 * i));
	}
}

static void
flagged_word_key(NtString word, uint8_t flag, NtKey *key)
{
	word_key(word, key);
	key->bytes[key->length++] = flag;
}

static void
bucket_key(uint32_t bucket, NtKey *key)
{
	key->length = 4;
	key->bytes[0] = 0x80;
	key->bytes[1] = (uint8_t) (bucket >> 16);
	key->bytes[2] = (uint8_t) (bucket >> 8);
	key->bytes[3] = (uint8_t) bucket;
}

/* What a "no pair" key holds of a pair's hash: the bucket and more, so that pairs of one key share
 * a bucket. */
static uint64_t
denial_of(uint64_t pair)
{
	return pair >> (64 - DENIAL_BITS);
}

/* Those bits, and the flag it is no pair for; 0 for any. */
static void
no_pair_key(uint64_t pair, uint8_t flag, NtKey *key)
{
	uint64_t denial = denial_of(pair);

	key->length = 7;
	key->bytes[0] = (uint8_t) (0x80 | (denial & 0x3F));
	for (uint32_t i = 1; i < 6; i++)
		key->bytes[i] = (uint8_t) (denial >> (6 + 8 * (i - 1)));
	key->bytes[6] = flag;
}

static void
mark_key(uint8_t mark, NtKey *key)
{
	key->length = 1;
	key->bytes[0] = mark;
}

static int
compare_keys(const void *a, const void *b)
{
	const NtKey *left = a;
	const NtKey *right = b;
	int order = memcmp(left->bytes, right->bytes, nt_min32(left->length, right->length));

	return order ? order : (int) left->length - (int) right->length;
}

/* ---------------------------------------------------------------- documents */

/* What the names say of a word or a pair: bit 0 any, then kinds, then roles, as bits of flags. */
typedef uint32_t FlagSet;

#define SET_ANY 1u

typedef struct DocName
{
	uint32_t entity;
	uint32_t *words;
	uint32_t word_count;
	FlagSet flags;
} DocName;

typedef struct Extraction
{
	NtArena *arena;
	const NtDoc *doc;
	NtString *words;
	uint64_t *hashes;
	FlagSet *word_flags;
	uint32_t word_count;
	DocName *names; /* those of several words */
	uint32_t name_count;
	uint32_t name_capacity;
	bool unproven;
	NtKey *keys;
	uint32_t key_count;
	uint32_t key_capacity;
} Extraction;

static NtStatus
add_key(Extraction *extraction, const NtKey *key)
{
	NT_TRY(NT_RESERVE(extraction->arena, extraction->keys, extraction->key_capacity,
					  extraction->key_count + 1));
	extraction->keys[extraction->key_count++] = *key;
	return NT_OK;
}

/* The flag bytes of kinds and roles are bits 1 … 9 and 0x11 … 0x13 of a set. */
static FlagSet
flags_of_entity(uint8_t kind, uint8_t roles)
{
	FlagSet flags = SET_ANY | 1u << FLAG_KIND(kind);

	for (unsigned role = 0; role < ROLES; role++)
		if (roles & (1u << role))
			flags |= 1u << FLAG_ROLE(role);
	return flags;
}

static NtStatus
read_words(Extraction *extraction)
{
	NtReader reader = nt_doc_section(extraction->doc, NT_DOC_WORDS);
	uint32_t count = nt_read_varint(&reader);
	size_t room = (size_t) nt_min32(count, (uint32_t) (reader.end - reader.at)) + 1;

	extraction->words = nt_arena_alloc(extraction->arena, room * sizeof(NtString));
	extraction->hashes = nt_arena_alloc(extraction->arena, room * sizeof(uint64_t));
	extraction->word_flags = nt_arena_zalloc(extraction->arena, room * sizeof(FlagSet));
	if (!extraction->words || !extraction->hashes || !extraction->word_flags)
		return NT_NO_MEMORY;
	while (extraction->word_count < count && !reader.bad)
	{
		extraction->words[extraction->word_count] = nt_read_string(&reader);
		extraction->hashes[extraction->word_count] =
			hash_word(extraction->words[extraction->word_count]);
		extraction->word_count++;
	}
	extraction->unproven = extraction->word_count > WORD_LIMIT;
	return reader.bad ? nt_fail(&extraction->arena->error, NT_BAD_DOC, 0,
								"invalid news_doc: damaged words")
					  : NT_OK;
}

/* Keep a name of several words for the proof about pairs, as long as there can be one. */
static NtStatus
keep_name(Extraction *extraction, const DocName *name, NtReader words)
{
	DocName *kept;

	if (name->word_count > SET_LIMIT || extraction->name_count == NAME_LIMIT)
		extraction->unproven = true;
	if (extraction->unproven)
		return NT_OK;
	NT_TRY(NT_RESERVE(extraction->arena, extraction->names, extraction->name_capacity,
					  extraction->name_count + 1));
	kept = &extraction->names[extraction->name_count++];
	*kept = *name;
	kept->words = nt_arena_alloc(extraction->arena, name->word_count * sizeof(uint32_t));
	if (!kept->words)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < name->word_count; i++)
		kept->words[i] = nt_read_varint(&words);
	return NT_OK;
}

static NtStatus
read_names(Extraction *extraction)
{
	NtReader reader = nt_doc_section(extraction->doc, NT_DOC_NAMES);
	NtReader kinds = nt_doc_section(extraction->doc, NT_DOC_KINDS);
	uint32_t entities = nt_read_varint(&kinds);
	uint32_t count = nt_read_varint(&reader);
	const uint8_t *kind = kinds.at;

	for (uint32_t i = 0; i < count && !reader.bad && !kinds.bad; i++)
	{
		DocName name = {.entity = nt_read_varint(&reader)};
		NtReader words;

		name.word_count = nt_read_varint(&reader);
		if (name.entity >= entities ||
			2 * (size_t) name.entity + 1 >= (size_t) (kinds.end - kind) ||
			kind[2 * name.entity] >= NT_KINDS || name.word_count > NT_NAME_WORDS)
			return nt_fail(&extraction->arena->error, NT_BAD_DOC, 0,
						   "invalid news_doc: damaged names");
		name.flags = flags_of_entity(kind[2 * name.entity], kind[2 * name.entity + 1]);
		words = reader;
		for (uint32_t w = 0; w < name.word_count; w++)
		{
			uint32_t word = nt_read_varint(&reader);

			if (word >= extraction->word_count)
				return nt_fail(&extraction->arena->error, NT_BAD_DOC, 0,
							   "invalid news_doc: damaged names");
			extraction->word_flags[word] |= name.flags;
		}
		if (name.word_count > 1)
			NT_TRY(keep_name(extraction, &name, words));
		if (i % 1024 == 0)
			NT_TRY(nt_arena_poll(extraction->arena));
	}
	if (reader.bad || kinds.bad)
		return nt_fail(&extraction->arena->error, NT_BAD_DOC, 0, "invalid news_doc: damaged names");
	return NT_OK;
}

static NtStatus
add_word_keys(Extraction *extraction)
{
	for (uint32_t i = 0; i < extraction->word_count; i++)
		for (uint8_t flag = 1; flag <= FLAG_ROLE(ROLES - 1); flag++)
			if (extraction->word_flags[i] & (1u << flag))
			{
				NtKey key;

				flagged_word_key(extraction->words[i], flag, &key);
				NT_TRY(add_key(extraction, &key));
			}
	return NT_OK;
}

/* Two words that stand in one name. */
typedef struct Pair
{
	uint64_t hash;
	uint32_t a;
	uint32_t b;
	FlagSet flags;
} Pair;

static int
compare_pairs(const void *a, const void *b)
{
	const Pair *left = a;
	const Pair *right = b;

	if (left->hash != right->hash)
		return left->hash < right->hash ? -1 : 1;
	if (left->a != right->a)
		return left->a < right->a ? -1 : 1;
	return left->b < right->b ? -1 : left->b > right->b;
}

/* All pairs of all names, sorted by hash, the flags of equal ones joined. */
static NtStatus
collect_pairs(Extraction *extraction, Pair **pairs, uint32_t *count)
{
	uint32_t capacity = 0;
	uint32_t total = 0;
	uint32_t kept = 0;

	*pairs = NULL;
	for (uint32_t n = 0; n < extraction->name_count; n++)
	{
		const DocName *name = &extraction->names[n];

		NT_TRY(NT_RESERVE(extraction->arena, *pairs, capacity,
						  total + name->word_count * (name->word_count - 1) / 2));
		for (uint32_t i = 0; i < name->word_count; i++)
			for (uint32_t j = i + 1; j < name->word_count; j++)
				(*pairs)[total++] = (Pair){hash_pair(extraction->hashes[name->words[i]],
													 extraction->hashes[name->words[j]]),
										   name->words[i], name->words[j], name->flags};
	}
	if (total > 1)
		qsort(*pairs, total, sizeof(Pair), compare_pairs);
	for (uint32_t i = 0; i < total; i++)
	{
		if (kept > 0 && compare_pairs(&(*pairs)[kept - 1], &(*pairs)[i]) == 0)
			(*pairs)[kept - 1].flags |= (*pairs)[i].flags;
		else
			(*pairs)[kept++] = (*pairs)[i];
	}
	*count = kept;
	return NT_OK;
}

/* The first pair whose hash is not below the one given: pairs are sorted by hash, so by bucket. */
static uint32_t
find_pair(const Pair *pairs, uint32_t count, uint64_t hash)
{
	uint32_t low = 0;
	uint32_t high = count;

	while (low < high)
	{
		uint32_t middle = low + (high - low) / 2;

		if (pairs[middle].hash < hash)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The flags under which two words of the document do stand in one name. */
static FlagSet
pair_flags(const Pair *pairs, uint32_t count, uint64_t hash, uint32_t a, uint32_t b)
{
	for (uint32_t i = find_pair(pairs, count, hash); i < count && pairs[i].hash == hash; i++)
		if (pairs[i].a == a && pairs[i].b == b)
			return pairs[i].flags;
	return 0;
}

/* Whether a "no pair" key of two words would deny another, true pair, which has the same. */
static bool
denies_a_pair(const Pair *pairs, uint32_t count, uint64_t hash, uint32_t a, uint32_t b)
{
	uint64_t first = denial_of(hash) << (64 - DENIAL_BITS);

	for (uint32_t i = find_pair(pairs, count, first);
		 i < count && denial_of(pairs[i].hash) == denial_of(hash); i++)
		if (pairs[i].a != a || pairs[i].b != b)
			return true;
	return false;
}

/* Say of two words whose bucket is set for which flags they are no pair. */
static NtStatus
deny_pair(Extraction *extraction, const Pair *pairs, uint32_t count, uint32_t a, uint32_t b,
		  uint64_t hash)
{
	FlagSet denied = extraction->word_flags[a] & extraction->word_flags[b] &
					 ~pair_flags(pairs, count, hash, a, b);

	if (denied && denies_a_pair(pairs, count, hash, a, b))
		extraction->unproven = true;
	for (uint8_t flag = 0; flag <= FLAG_ROLE(ROLES - 1); flag++)
		if (denied & (1u << flag))
		{
			NtKey key;

			no_pair_key(hash, flag, &key);
			NT_TRY(add_key(extraction, &key));
		}
	return NT_OK;
}

/* Buckets and denials. Of a document without proof there are none: each pair has to be rechecked
 * anyway. */
static NtStatus
add_pair_keys(Extraction *extraction)
{
	Pair *pairs;
	uint32_t count;

	if (extraction->unproven)
		return NT_OK;
	NT_TRY(collect_pairs(extraction, &pairs, &count));
	for (uint32_t i = 0; i < count; i++)
	{
		NtKey key;

		bucket_key(bucket_of(pairs[i].hash), &key);
		NT_TRY(add_key(extraction, &key));
	}
	for (uint32_t a = 0; a < extraction->word_count && count > 0; a++)
	{
		NT_TRY(nt_arena_poll(extraction->arena));
		for (uint32_t b = a + 1; b < extraction->word_count; b++)
		{
			uint64_t hash = hash_pair(extraction->hashes[a], extraction->hashes[b]);
			uint64_t bucket = hash >> (64 - NT_KEY_BUCKETS);
			uint32_t at = find_pair(pairs, count, bucket << (64 - NT_KEY_BUCKETS));

			if (at < count && bucket_of(pairs[at].hash) == bucket)
				NT_TRY(deny_pair(extraction, pairs, count, a, b, hash));
		}
	}
	return NT_OK;
}

/* ---------------------------------------------------------------- three words and more */

static bool
name_has(const DocName *name, uint32_t word)
{
	for (uint32_t i = 0; i < name->word_count; i++)
		if (name->words[i] == word)
			return true;
	return false;
}

/* Whether two names, the words of each ascending, share one. */
static bool
names_overlap(const DocName *a, const DocName *b)
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
shared_words(const DocName *a, const DocName *b, const DocName *c, uint32_t *shared)
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
triple_conforms(const Extraction *extraction, const DocName *a, const DocName *b, const DocName *c,
				uint32_t *work)
{
	uint32_t shared[2 * SET_LIMIT];
	uint32_t count = shared_words(a, b, c, shared);
	FlagSet open = a->flags & b->flags & c->flags;

	(*work)++;
	if (count < 3)
		return true;
	*work += TRIPLE_COST;
	for (uint32_t n = 0; n < extraction->name_count && open; n++)
	{
		uint32_t i = 0;

		while (i < count && name_has(&extraction->names[n], shared[i]))
			i++;
		if (i == count)
			open &= ~extraction->names[n].flags;
	}
	return open == 0;
}

/* Whether all triples of names conform that begin with these two. */
static bool
triples_conform(const Extraction *extraction, uint32_t a, uint32_t b, uint32_t *work)
{
	const DocName *names = extraction->names;

	for (uint32_t c = b + 1; c < extraction->name_count; c++)
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
	for (uint32_t a = 0; a < extraction->name_count && !*loose; a++)
	{
		NT_TRY(nt_arena_poll(extraction->arena));
		for (uint32_t b = a + 1; b < extraction->name_count && !*loose; b++)
			*loose = names_overlap(&extraction->names[a], &extraction->names[b]) &&
					 !triples_conform(extraction, a, b, &work);
	}
	return NT_OK;
}

static NtStatus
add_mark_keys(Extraction *extraction)
{
	bool loose = false;
	NtKey key;

	if (!extraction->unproven)
		NT_TRY(prove_triples(extraction, &loose));
	if (!extraction->unproven && !loose)
		return NT_OK;
	mark_key(extraction->unproven ? KEY_UNPROVEN : KEY_LOOSE, &key);
	return add_key(extraction, &key);
}

NtStatus
nt_keys_of_document(NtArena *arena, const NtDoc *doc, NtKey **keys, uint32_t *count)
{
	Extraction extraction = {.arena = arena, .doc = doc};
	uint32_t kept = 0;

	NT_TRY(read_words(&extraction));
	NT_TRY(read_names(&extraction));
	NT_TRY(add_word_keys(&extraction));
	NT_TRY(add_pair_keys(&extraction));
	NT_TRY(add_mark_keys(&extraction));
	if (extraction.key_count > 1)
		qsort(extraction.keys, extraction.key_count, sizeof(NtKey), compare_keys);
	for (uint32_t i = 0; i < extraction.key_count; i++)
		if (kept == 0 || compare_keys(&extraction.keys[kept - 1], &extraction.keys[i]) != 0)
			extraction.keys[kept++] = extraction.keys[i];
	*keys = extraction.keys;
	*count = kept;
	return NT_OK;
}

/* ---------------------------------------------------------------- queries */

/* One item of a query for the index; for terms, the runs of keys that answer it. */
typedef struct IndexItem
{
	char item;
	bool never;			  /* a term that nothing matches */
	bool lossy;			  /* a match has to be rechecked */
	uint32_t first_group; /* into groups: of each one key at least must be there */
	uint32_t word_count;  /* groups that are words; those behind them are pairs */
	uint32_t group_count;
	uint32_t first_denial; /* into denials: keys that must not be there */
	uint32_t denial_count;
	uint32_t unproven; /* a key that makes the term uncertain, or NT_NONE */
	uint32_t loose;
} IndexItem;

struct NtIndexQuery
{
	IndexItem *items;
	uint32_t item_count;
	NtSpan *groups; /* of keys */
	uint32_t *denials;
};

typedef struct Planner
{
	NtArena *arena;
	NtIndexQuery *query;
	uint32_t item_capacity;
	uint32_t group_count;
	uint32_t group_capacity;
	uint32_t denial_count;
	uint32_t denial_capacity;
	NtQueryKey *keys;
	uint32_t key_count;
	uint32_t key_capacity;
} Planner;

static NtStatus
add_query_key(Planner *planner, const NtKey *key, bool prefix, uint32_t flags)
{
	NT_TRY(
		NT_RESERVE(planner->arena, planner->keys, planner->key_capacity, planner->key_count + 1));
	planner->keys[planner->key_count++] = (NtQueryKey){*key, prefix, flags, {"", 0}};
	return NT_OK;
}

static NtStatus
close_group(Planner *planner, IndexItem *item, uint32_t first_key)
{
	NT_TRY(NT_RESERVE(planner->arena, planner->query->groups, planner->group_capacity,
					  planner->group_count + 1));
	planner->query->groups[planner->group_count++] = (NtSpan){first_key, planner->key_count};
	item->group_count++;
	return NT_OK;
}

/* The flags that keys of a term may have: its roles, else its kind, else every kind. */
static uint32_t
flags_of_term(const NtQueryTerm *term)
{
	uint32_t flags = 0;

	for (unsigned role = 0; role < ROLES; role++)
		if (term->roles & (1u << role))
			return 1u << FLAG_ROLE(role);
	for (unsigned kind = 0; kind < NT_KINDS; kind++)
		if (term->kind == NT_QUERY_ANY_KIND || term->kind == kind)
			flags |= 1u << FLAG_KIND(kind);
	return flags;
}

/* All words that begin as a word does. Longer ones than a key holds are left to the recheck. */
static NtStatus
plan_prefix(Planner *planner, IndexItem *item, NtString word, uint32_t flags)
{
	NtKey key = {.length = (uint8_t) nt_min32(word.length, NT_KEY_CUT - 4)};

	item->lossy |= key.length < word.length;
	memcpy(key.bytes, word.data, key.length);
	return add_query_key(planner, &key, true, flags);
}

/*
 * All words similar to a word: those with its first character are looked through. Words that do not
 * stand in their keys whole are similar to none that is shorter by NT_SIMILAR_GROWTH.
 */
static NtStatus
plan_similar(Planner *planner, IndexItem *item, NtString word, uint32_t flags)
{
	NtString first = {word.data, nt_first_character(word)};
	char *copy = nt_arena_copy(planner->arena, word.data, word.length);

	if (!copy)
		return NT_NO_MEMORY;
	item->lossy |= word.length + NT_SIMILAR_GROWTH > NT_KEY_WORD;
	NT_TRY(plan_prefix(planner, item, first, flags));
	planner->keys[planner->key_count - 1].similar = nt_string(copy, word.length);
	return NT_OK;
}

/* A word as it is, under each of the flags. */
static NtStatus
plan_exact(Planner *planner, NtString word, uint32_t flags)
{
	for (uint8_t flag = 1; flag <= FLAG_ROLE(ROLES - 1); flag++)
		if (flags & (1u << flag))
		{
			NtKey key;

			flagged_word_key(word, flag, &key);
			NT_TRY(add_query_key(planner, &key, false, 0));
		}
	return NT_OK;
}

/* The keys of one word of a term, one of which must be there. */
static NtStatus
plan_word(Planner *planner, IndexItem *item, const NtQueryTerm *term, uint32_t number,
		  uint32_t flags)
{
	uint32_t first = planner->key_count;
	NtString word = term->words[number];

	if (term->similar)
		NT_TRY(plan_similar(planner, item, word, flags));
	else if (term->prefix && number + 1 == term->word_count)
		NT_TRY(plan_prefix(planner, item, word, flags));
	else
		NT_TRY(plan_exact(planner, word, flags));
	return close_group(planner, item, first);
}

/* Two words must stand in one name: their bucket is there, and no denial of them. */
static NtStatus
plan_pair(Planner *planner, IndexItem *item, NtString a, NtString b, uint8_t flag)
{
	uint64_t hash = hash_pair(hash_word(a), hash_word(b));
	uint32_t first = planner->key_count;
	NtKey key;

	bucket_key(bucket_of(hash), &key);
	NT_TRY(add_query_key(planner, &key, false, 0));
	NT_TRY(close_group(planner, item, first));
	no_pair_key(hash, flag, &key);
	NT_TRY(NT_RESERVE(planner->arena, planner->query->denials, planner->denial_capacity,
					  planner->denial_count + 1));
	planner->query->denials[planner->denial_count++] = planner->key_count;
	item->denial_count++;
	return add_query_key(planner, &key, false, 0);
}

static NtStatus
plan_mark(Planner *planner, uint8_t mark, uint32_t *place)
{
	NtKey key;

	mark_key(mark, &key);
	*place = planner->key_count;
	return add_query_key(planner, &key, false, 0);
}

/* The one flag that pairs of a term are denied for: 0 when any kind will do. */
static uint8_t
denial_flag(const NtQueryTerm *term, uint32_t flags)
{
	uint8_t flag = 0;

	if (term->kind == NT_QUERY_ANY_KIND && term->roles == 0)
		return 0;
	while (!(flags & (1u << flag)))
		flag++;
	return flag;
}

static bool
has_several_fields(const NtQueryTerm *term)
{
	unsigned fields = term->kind != NT_QUERY_ANY_KIND;

	for (unsigned role = 0; role < ROLES; role++)
		fields += (term->roles >> role) & 1;
	return fields > 1;
}

/* Pairs are proven for names of SET_LIMIT words; a term of more is left to the recheck. */
static NtStatus
plan_term(Planner *planner, IndexItem *item, const NtQueryTerm *term)
{
	uint32_t flags = flags_of_term(term);
	bool exact = !term->prefix && !term->similar && term->word_count <= SET_LIMIT;

	item->never = term->word_count == 0;
	item->lossy = has_several_fields(term) || (term->word_count > 1 && !exact);
	item->first_group = planner->group_count;
	item->first_denial = planner->denial_count;
	for (uint32_t i = 0; i < term->word_count; i++)
		NT_TRY(plan_word(planner, item, term, i, flags));
	item->word_count = item->group_count;
	if (!exact || term->word_count < 2)
		return NT_OK;
	for (uint32_t i = 0; i < term->word_count; i++)
		for (uint32_t j = i + 1; j < term->word_count; j++)
			NT_TRY(
				plan_pair(planner, item, term->words[i], term->words[j], denial_flag(term, flags)));
	NT_TRY(plan_mark(planner, KEY_UNPROVEN, &item->unproven));
	return term->word_count > 2 ? plan_mark(planner, KEY_LOOSE, &item->loose) : NT_OK;
}

NtStatus
nt_keys_of_query(NtArena *arena, const char *query, uint32_t size, NtIndexQuery **index_query,
				 NtQueryKey **keys, uint32_t *count, bool *all)
{
	NtReader reader = nt_query_items(query, size);
	Planner planner = {.arena = arena};
	NtQueryTerm term;
	signed char *nothing;
	char item;

	planner.query = nt_arena_zalloc(arena, sizeof(NtIndexQuery));
	if (!planner.query)
		return NT_NO_MEMORY;
	while ((item = nt_query_next(&reader, &term)) != 0)
	{
		IndexItem *planned;

		NT_TRY(NT_RESERVE(arena, planner.query->items, planner.item_capacity,
						  planner.query->item_count + 1));
		planned = &planner.query->items[planner.query->item_count++];
		*planned = (IndexItem){.item = item, .unproven = NT_NONE, .loose = NT_NONE};
		if (item == 't')
			NT_TRY(plan_term(&planner, planned, &term));
	}
	nothing = nt_arena_zalloc(arena, planner.key_count + 1);
	if (!nothing)
		return NT_NO_MEMORY;
	*index_query = planner.query;
	*keys = planner.keys;
	*count = planner.key_count;
	*all = nt_index_query_match(planner.query, nothing) != NT_FALSE;
	return NT_OK;
}

/* ---------------------------------------------------------------- three-valued logic */

static NtTernary
ternary_and(NtTernary a, NtTernary b)
{
	if (a == NT_FALSE || b == NT_FALSE)
		return NT_FALSE;
	return a == NT_TRUE && b == NT_TRUE ? NT_TRUE : NT_MAYBE;
}

static NtTernary
ternary_or(NtTernary a, NtTernary b)
{
	if (a == NT_TRUE || b == NT_TRUE)
		return NT_TRUE;
	return a == NT_FALSE && b == NT_FALSE ? NT_FALSE : NT_MAYBE;
}

static NtTernary
ternary_not(NtTernary a)
{
	return a == NT_MAYBE ? NT_MAYBE : a == NT_TRUE ? NT_FALSE : NT_TRUE;
}

/* Whether each of some groups has a key that is there. */
static NtTernary
match_groups(const NtIndexQuery *query, uint32_t first, uint32_t count, const signed char *has)
{
	NtTernary found = NT_TRUE;

	for (uint32_t g = first; g < first + count && found != NT_FALSE; g++)
	{
		NtTernary any = NT_FALSE;

		for (uint32_t k = query->groups[g].start; k < query->groups[g].end && any != NT_TRUE; k++)
			any = ternary_or(any, (NtTernary) has[k]);
		found = ternary_and(found, any);
	}
	return found;
}

/* Whether a mark, if the item looks for it, is or may be there. */
static bool
may_have(uint32_t mark, const signed char *has)
{
	return mark != NT_NONE && has[mark] != NT_FALSE;
}

/* A document without proof has no keys of pairs, so that only its words count. */
static NtTernary
match_item(const NtIndexQuery *query, const IndexItem *item, const signed char *has)
{
	NtTernary found =
		item->never ? NT_FALSE : match_groups(query, item->first_group, item->word_count, has);

	if (found == NT_FALSE || may_have(item->unproven, has))
		return found == NT_FALSE ? NT_FALSE : NT_MAYBE;
	found = ternary_and(found, match_groups(query, item->first_group + item->word_count,
											item->group_count - item->word_count, has));
	for (uint32_t d = item->first_denial;
		 d < item->first_denial + item->denial_count && found != NT_FALSE; d++)
		found = ternary_and(found, ternary_not((NtTernary) has[query->denials[d]]));
	return found == NT_TRUE && (item->lossy || may_have(item->loose, has)) ? NT_MAYBE : found;
}

NtTernary
nt_index_query_match(const NtIndexQuery *query, const signed char *has)
{
	signed char stack[NT_QUERY_ITEMS + 1] = {NT_FALSE};
	uint32_t depth = 0;

	for (uint32_t i = 0; i < query->item_count; i++)
	{
		const IndexItem *item = &query->items[i];

		if (item->item == 't')
			stack[depth++] = (signed char) match_item(query, item, has);
		else if (item->item == '!')
			stack[depth - 1] = (signed char) ternary_not((NtTernary) stack[depth - 1]);
		else
		{
			NtTernary right = (NtTernary) stack[--depth];
			NtTernary left = (NtTernary) stack[depth - 1];

			stack[depth - 1] = (signed char) (item->item == '&' ? ternary_and(left, right)
																: ternary_or(left, right));
		}
	}
	return (NtTernary) stack[0];
}

/* Whether a key's word is similar to the one asked for, or cannot be known not to be. */
static bool
key_is_similar(NtString wanted, const uint8_t *key, uint32_t length)
{
	if (memchr(key, LONG_WORD, length - 1))
		return wanted.length + NT_SIMILAR_GROWTH > NT_KEY_WORD;
	return nt_words_similar(wanted, nt_string((const char *) key, length - 1));
}

int
nt_compare_prefix(const NtQueryKey *prefix, const uint8_t *key, uint32_t length)
{
	uint8_t flag;

	if (length < prefix->key.length || memcmp(key, prefix->key.bytes, prefix->key.length) != 0)
		return 1;
	if (length == prefix->key.length)
		return -1;
	flag = key[length - 1];
	if (flag >= 32 || !(prefix->flags & (1u << flag)))
		return -1;
	return prefix->similar.length == 0 || key_is_similar(prefix->similar, key, length) ? 0 : -1;
}

/* ---------------------------------------------------------------- for people */

static const char *
flag_name(uint8_t flag)
{
	static const char *const roles[ROLES] = {"speaker", "via", "headline"};

	if (flag >= FLAG_ROLE(0) && flag < FLAG_ROLE(ROLES))
		return roles[flag - FLAG_ROLE(0)];
	return flag >= 1 && flag <= NT_KINDS ? nt_kind_name(flag - 1u) : "any";
}

static NtStatus
write_hex(NtWriter *out, const uint8_t *bytes, uint32_t count)
{
	static const char digits[] = "0123456789abcdef";

	for (uint32_t i = 0; i < count; i++)
	{
		char pair[2] = {digits[bytes[i] >> 4], digits[bytes[i] & 15]};

		NT_TRY(nt_write_bytes(out, pair, 2));
	}
	return NT_OK;
}

static NtStatus
write_text(NtWriter *out, const char *text)
{
	return nt_write_bytes(out, text, (uint32_t) strlen(text));
}

NtStatus
nt_key_print(NtArena *arena, const uint8_t *key, uint32_t length, NtString *text)
{
	NtWriter out = {.arena = arena};
	const uint8_t *cut;

	if (length == 1)
		NT_TRY(write_text(&out, key[0] == KEY_UNPROVEN ? "unproven" : "loose"));
	else if (key[0] >= 0x80 && key[0] < 0xC0)
	{
		NT_TRY(write_text(&out, length == 4 ? "pair " : "no pair "));
		NT_TRY(write_hex(&out, length == 4 ? key + 1 : key, length == 4 ? 3 : 6));
		if (length == 7)
		{
			NT_TRY(write_text(&out, " "));
			NT_TRY(write_text(&out, flag_name(key[6])));
		}
	}
	else
	{
		NT_TRY(write_text(&out, flag_name(key[length - 1])));
		NT_TRY(write_text(&out, ":"));
		cut = memchr(key, LONG_WORD, length);
		NT_TRY(nt_write_bytes(&out, key, cut ? (uint32_t) (cut - key) : length - 1));
		if (cut)
		{
			NT_TRY(write_text(&out, "#"));
			NT_TRY(write_hex(&out, cut + 1, 8));
		}
	}
	*text = nt_string(out.data, out.length);
	return NT_OK;
}
