/*
 * nt_keys_query.c - the index keys of a query, and whether a row matches by what is known of its
 * keys; see nt_keys.h.
 */
#include "engine/nt_vocabulary.h"

#include "engine/nt_hash.h"
#include "engine/nt_similar.h"

/*
 * One item of a query for the index. The keys of a term stand in runs, one behind the other, so
 * that a row is judged in a few short loops: those of its words, as many of each word (its kinds,
 * of which one must be there), the buckets of its pairs, the denials of its pairs.
 */
typedef struct IndexItem
{
	char item;
	bool never; /* a term that nothing matches */
	bool lossy; /* a match has to be rechecked */
	uint32_t word_count;
	uint32_t per_word; /* keys of a word; the last one has all up to the buckets */
	uint32_t first_word;
	uint32_t first_bucket;
	uint32_t first_denial;
	uint32_t end;
	uint32_t unproven; /* a key that makes the term uncertain, or NT_NONE */
	uint32_t loose;
} IndexItem;

struct NtIndexQuery
{
	IndexItem *items;
	uint32_t item_count;
	bool conjunction; /* nothing but terms joined by & */
};

typedef struct Planner
{
	NtArena *arena;
	NtIndexQuery *query;
	uint32_t item_capacity;
	NtQueryKey *keys;
	uint32_t key_count;
	uint32_t key_capacity;
	uint32_t unproven; /* places of marks, or NT_NONE */
	uint32_t loose;
} Planner;

static NtStatus
add_query_key(Planner *planner, const NtKey *key, bool prefix, uint32_t flags)
{
	NT_TRY(
		NT_RESERVE(planner->arena, planner->keys, planner->key_capacity, planner->key_count + 1));
	planner->keys[planner->key_count++] = (NtQueryKey){*key, prefix, flags, {"", 0}};
	return NT_OK;
}

/* The flags that keys of a term may have: its roles, else its kind, else every kind. */
static uint32_t
flags_of_term(const NtQueryTerm *term)
{
	uint32_t flags = 0;

	for (unsigned role = 0; role < NT_ROLES; role++)
		if (term->roles & (1u << role))
			return 1u << NT_FLAG_ROLE(role);
	for (unsigned kind = 0; kind < NT_KINDS; kind++)
		if (term->kind == NT_QUERY_ANY_KIND || term->kind == kind)
			flags |= 1u << NT_FLAG_KIND(kind);
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
	for (uint8_t flag = 1; flag <= NT_FLAG_ROLE(NT_ROLES - 1); flag++)
		if (flags & (1u << flag))
		{
			NtKey key;

			nt_make_word_key(word, flag, &key);
			NT_TRY(add_query_key(planner, &key, false, 0));
		}
	return NT_OK;
}

/* The keys of one word of a term, one of which must be there. */
static NtStatus
plan_word(Planner *planner, IndexItem *item, const NtQueryTerm *term, uint32_t number,
		  uint32_t flags)
{
	NtString word = term->words[number];

	if (term->similar)
		return plan_similar(planner, item, word, flags);
	if (term->prefix && number + 1 == term->word_count)
		return plan_prefix(planner, item, word, flags);
	return plan_exact(planner, word, flags);
}

/* One key for each two of some words: their bucket, or the denial that they are a pair. */
static NtStatus
plan_pairs(Planner *planner, const uint64_t *hashes, uint32_t count, bool denials, uint8_t flag)
{
	for (uint32_t i = 0; i < count; i++)
		for (uint32_t j = i + 1; j < count; j++)
		{
			uint64_t pair = nt_pair_hash(hashes[i], hashes[j]);
			NtKey key;

			if (denials)
				nt_make_denial_key(pair, flag, &key);
			else
				nt_make_bucket_key(nt_pair_bucket(pair), &key);
			NT_TRY(add_query_key(planner, &key, false, 0));
		}
	return NT_OK;
}

/* A mark, which all terms share. */
static NtStatus
plan_mark(Planner *planner, uint8_t mark, uint32_t *place)
{
	NtKey key;

	if (*place != NT_NONE)
		return NT_OK;
	nt_make_mark_key(mark, &key);
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

	for (unsigned role = 0; role < NT_ROLES; role++)
		fields += (term->roles >> role) & 1;
	return fields > 1;
}

/* Every two words must stand in one name: their bucket is there, and no denial of them. */
static NtStatus
plan_proof(Planner *planner, IndexItem *item, const NtQueryTerm *term, uint8_t flag)
{
	uint64_t hashes[NT_VOCABULARY_SET];

	for (uint32_t i = 0; i < term->word_count; i++)
		hashes[i] = nt_word_hash(term->words[i]);
	NT_TRY(plan_pairs(planner, hashes, term->word_count, false, flag));
	item->first_denial = planner->key_count;
	NT_TRY(plan_pairs(planner, hashes, term->word_count, true, flag));
	item->end = planner->key_count;
	NT_TRY(plan_mark(planner, NT_KEY_UNPROVEN, &planner->unproven));
	if (term->word_count > 2)
		NT_TRY(plan_mark(planner, NT_KEY_LOOSE, &planner->loose));
	item->unproven = planner->unproven;
	item->loose = term->word_count > 2 ? planner->loose : NT_NONE;
	return NT_OK;
}

/* Pairs are proven for names of NT_VOCABULARY_SET words; a term of more is left to the recheck. */
static NtStatus
plan_term(Planner *planner, IndexItem *item, const NtQueryTerm *term)
{
	uint32_t flags = flags_of_term(term);
	bool exact = !term->prefix && !term->similar && term->word_count <= NT_VOCABULARY_SET;

	item->never = term->word_count == 0;
	item->lossy = has_several_fields(term) || (term->word_count > 1 && !exact);
	item->word_count = term->word_count;
	item->first_word = planner->key_count;
	for (uint32_t i = 0; i < term->word_count; i++)
	{
		NT_TRY(plan_word(planner, item, term, i, flags));
		if (i == 0)
			item->per_word = planner->key_count - item->first_word;
	}
	item->first_bucket = item->first_denial = item->end = planner->key_count;
	return exact && term->word_count > 1 ? plan_proof(planner, item, term, denial_flag(term, flags))
										 : NT_OK;
}

NtStatus
nt_keys_of_query(NtArena *arena, const char *query, uint32_t size, NtIndexQuery **index_query,
				 NtQueryKey **keys, uint32_t *count, bool *all)
{
	NtReader reader = nt_query_items(query, size);
	Planner planner = {.arena = arena, .unproven = NT_NONE, .loose = NT_NONE};
	NtQueryTerm term;
	signed char *nothing;
	char item;

	planner.query = nt_arena_zalloc(arena, sizeof(NtIndexQuery));
	if (!planner.query)
		return NT_NO_MEMORY;
	planner.query->conjunction = true;
	while ((item = nt_query_next(&reader, &term)) != 0)
	{
		IndexItem *planned;

		NT_TRY(NT_RESERVE(arena, planner.query->items, planner.item_capacity,
						  planner.query->item_count + 1));
		planned = &planner.query->items[planner.query->item_count++];
		*planned = (IndexItem){.item = item, .unproven = NT_NONE, .loose = NT_NONE};
		if (item == 't')
			NT_TRY(plan_term(&planner, planned, &term));
		planner.query->conjunction &= item == 't' || item == '&';
	}
	planner.query->conjunction &= planner.query->item_count > 0;
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

/* Whether one key of a run at least is there. */
static NtTernary
match_any(const signed char *has, uint32_t first, uint32_t end)
{
	NtTernary found = NT_FALSE;

	for (uint32_t k = first; k < end; k++)
	{
		if (has[k] == NT_TRUE)
			return NT_TRUE;
		if (has[k] == NT_MAYBE)
			found = NT_MAYBE;
	}
	return found;
}

/* Whether all keys of a run are there. */
static NtTernary
match_all(const signed char *has, uint32_t first, uint32_t end)
{
	NtTernary found = NT_TRUE;

	for (uint32_t k = first; k < end; k++)
	{
		if (has[k] == NT_FALSE)
			return NT_FALSE;
		if (has[k] == NT_MAYBE)
			found = NT_MAYBE;
	}
	return found;
}

/* Whether all words of a term are there. */
static NtTernary
match_words(const IndexItem *item, const signed char *has)
{
	NtTernary found = NT_TRUE;
	uint32_t first = item->first_word;

	if (item->per_word == 1)
		return match_all(has, first, item->first_bucket);
	for (uint32_t word = 1; word < item->word_count && found != NT_FALSE; word++)
	{
		found = ternary_and(found, match_any(has, first, first + item->per_word));
		first += item->per_word;
	}
	return ternary_and(found, match_any(has, first, item->first_bucket));
}

/* Whether a mark, if the item looks for it, is or may be there. */
static bool
may_have(uint32_t mark, const signed char *has)
{
	return mark != NT_NONE && has[mark] != NT_FALSE;
}

/* A document without proof has no keys of pairs, so that only its words count. */
static NtTernary
match_term(const IndexItem *item, const signed char *has)
{
	NtTernary found = item->never ? NT_FALSE : match_words(item, has);

	if (found == NT_FALSE)
		return NT_FALSE;
	if (may_have(item->unproven, has))
		return NT_MAYBE;
	found = ternary_and(found, match_all(has, item->first_bucket, item->first_denial));
	found = ternary_and(found, ternary_not(match_any(has, item->first_denial, item->end)));
	return found == NT_TRUE && (item->lossy || may_have(item->loose, has)) ? NT_MAYBE : found;
}

/* Terms that must all match. */
static NtTernary
match_conjunction(const NtIndexQuery *query, const signed char *has)
{
	NtTernary found = NT_TRUE;

	for (uint32_t i = 0; i < query->item_count && found != NT_FALSE; i++)
		if (query->items[i].item == 't')
			found = ternary_and(found, match_term(&query->items[i], has));
	return found;
}

NtTernary
nt_index_query_match(const NtIndexQuery *query, const signed char *has)
{
	signed char stack[NT_QUERY_ITEMS + 1];
	uint32_t depth = 0;

	if (query->conjunction)
		return match_conjunction(query, has);
	stack[0] = NT_FALSE; /* of a query without items */
	for (uint32_t i = 0; i < query->item_count; i++)
	{
		const IndexItem *item = &query->items[i];

		if (item->item == 't')
			stack[depth++] = (signed char) match_term(item, has);
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
