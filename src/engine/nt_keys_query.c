/*
 * nt_keys_query.c - the index keys of a query, and whether a row matches by what is known of its
 * keys; see nt_keys.h.
 */
#include "engine/nt_vocabulary.h"

#include "engine/nt_hash.h"
#include "engine/nt_similar.h"

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
	uint64_t hash = nt_pair_hash(nt_word_hash(a), nt_word_hash(b));
	uint32_t first = planner->key_count;
	NtKey key;

	nt_make_bucket_key(nt_pair_bucket(hash), &key);
	NT_TRY(add_query_key(planner, &key, false, 0));
	NT_TRY(close_group(planner, item, first));
	nt_make_denial_key(hash, flag, &key);
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

/* Pairs are proven for names of NT_VOCABULARY_SET words; a term of more is left to the recheck. */
static NtStatus
plan_term(Planner *planner, IndexItem *item, const NtQueryTerm *term)
{
	uint32_t flags = flags_of_term(term);
	bool exact = !term->prefix && !term->similar && term->word_count <= NT_VOCABULARY_SET;

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
	NT_TRY(plan_mark(planner, NT_KEY_UNPROVEN, &item->unproven));
	return term->word_count > 2 ? plan_mark(planner, NT_KEY_LOOSE, &item->loose) : NT_OK;
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
	signed char stack[NT_QUERY_ITEMS + 1];
	uint32_t depth = 0;

	stack[0] = NT_FALSE; /* of a query without items */
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
