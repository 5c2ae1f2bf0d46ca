/* lists.c - see lists.h. */
#define _POSIX_C_SOURCE 200809L /* strdup */
#include "tools/lists.h"

#include <stdio.h>
#include <stdlib.h>

#include "tools/article.h"
#include "tools/memory.h"

#define NODE_BITS	 22
#define COUNT_BITS	 20
#define LOAD_PERCENT 88

/* A prefix of some phrase. */
typedef struct Node
{
	uint64_t prefix; /* 0: empty */
	uint64_t lists;
	bool continues;
	bool continues_lower;
} Node;

/* How often a word stands where a derived list looks. */
typedef struct WordCount
{
	uint64_t lower; /* 0: empty */
	uint32_t count;
} WordCount;

/* The derived lists, the words they count, and how often a word must stand there. */
typedef struct Derived
{
	const char *group;
	uint32_t least;
	uint32_t shortest; /* bytes */
	bool letters;	   /* words of letters only; otherwise capitalised ones only */
	WordCount *words;
} Derived;

enum
{
	GIVEN_NAMES,
	FAMILY_NAMES,
	ORGANIZATION_HEADS,
	FREQUENT_ORGANIZATION_HEADS,
	PLACE_HEADS,
	DERIVED_LISTS
};

struct Lists
{
	const char *groups[NT_LISTS];
	uint32_t group_count;
	uint64_t lower;
	Node *nodes;
	uint32_t node_count;
	Derived derived[DERIVED_LISTS];
	uint32_t phrase_count;
};

Lists *
start_lists(void)
{
	static const Derived derived[DERIVED_LISTS] = {
		[GIVEN_NAMES] = {"derived_given", 2, 2, false, NULL},
		[FAMILY_NAMES] = {"derived_family", 1, 3, false, NULL},
		[ORGANIZATION_HEADS] = {"derived_organization_head", 8, 2, true, NULL},
		[FREQUENT_ORGANIZATION_HEADS] = {"derived_organization_head_frequent", 50, 2, true, NULL},
		[PLACE_HEADS] = {"derived_place_head", 5, 2, true, NULL},
	};
	Lists *lists = allocate_zeroed(1, sizeof(Lists));

	lists->nodes = allocate_zeroed((size_t) 1 << NODE_BITS, sizeof(Node));
	memcpy(lists->derived, derived, sizeof(derived));
	for (uint32_t i = 0; i < DERIVED_LISTS; i++)
		lists->derived[i].words = allocate_zeroed((size_t) 1 << COUNT_BITS, sizeof(WordCount));
	return lists;
}

static uint32_t
find_group(Lists *lists, const char *group, ListRole role)
{
	for (uint32_t i = 0; i < lists->group_count; i++)
		if (strcmp(lists->groups[i], group) == 0)
			return i;
	if (lists->group_count == NT_LISTS)
		fail("more than %d groups of lists", NT_LISTS);
	lists->groups[lists->group_count] = strdup(group);
	if (role == LIST_LOWER)
		lists->lower |= UINT64_C(1) << lists->group_count;
	return lists->group_count++;
}

static Node *
find_node(Lists *lists, uint64_t prefix)
{
	uint32_t mask = (1U << NODE_BITS) - 1;
	uint32_t slot = (uint32_t) (prefix >> 40) & mask;

	while (lists->nodes[slot].prefix && lists->nodes[slot].prefix != prefix)
		slot = (slot + 1) & mask;
	if (!lists->nodes[slot].prefix)
	{
		if (++lists->node_count > mask / 10 * 8)
			fail("too many names");
		lists->nodes[slot].prefix = prefix;
	}
	return &lists->nodes[slot];
}

/* `small` is the number of words in lower case that the phrase begins with, or may. */
static void
add_phrase(Lists *lists, const uint64_t *lower, uint32_t count, uint32_t small, uint32_t group)
{
	uint64_t prefix = 0;
	Node *node = NULL;

	for (uint32_t i = 0; i < count; i++)
	{
		prefix = nt_extend_prefix(prefix, lower[i]);
		node = find_node(lists, prefix);
		node->continues |= i + 1 < count;
		node->continues_lower |= i + 1 < count && i + 1 < small;
	}
	if (node)
		node->lists |= UINT64_C(1) << group;
	lists->phrase_count++;
}

static bool
is_letters(NtString word)
{
	for (uint32_t i = 0; i < word.length; i++)
		if ((unsigned char) word.data[i] < 0x80 &&
			!((word.data[i] | 0x20) >= 'a' && (word.data[i] | 0x20) <= 'z'))
			return false;
	return true;
}

static void
count_word(Lists *lists, uint32_t which, const NtWord *word)
{
	Derived *derived = &lists->derived[which];
	uint32_t mask = (1U << COUNT_BITS) - 1;
	uint32_t slot = (uint32_t) (word->lower_hash >> 40) & mask;

	if (word->form.length < derived->shortest ||
		!(derived->letters ? is_letters(word->form) : (word->flags & NT_WORD_CAPITALIZED) != 0))
		return;
	while (derived->words[slot].lower && derived->words[slot].lower != word->lower_hash)
		slot = (slot + 1) & mask;
	derived->words[slot].lower = word->lower_hash;
	derived->words[slot].count++;
}

static bool
is_of(NtString word)
{
	return (word.length == 2 &&
			(memcmp(word.data, "of", 2) == 0 || memcmp(word.data, "de", 2) == 0)) ||
		   (word.length == 3 && memcmp(word.data, "for", 3) == 0);
}

/* The word before the first "of", or else the last one. */
static uint32_t
head_of_name(const NtAnalysis *analysis, NtSpan tokens)
{
	for (uint32_t i = tokens.start + 1; i < tokens.end; i++)
		if (is_of(nt_token_word(analysis, i)->lower))
			return i - 1;
	return tokens.end - 1;
}

static void
count_words(Lists *lists, const NtAnalysis *analysis, NtSpan tokens, ListRole role)
{
	uint32_t count = tokens.end - tokens.start;

	if (count < 2)
		return;
	if (role == LIST_PERSONS && count <= 4)
	{
		count_word(lists, GIVEN_NAMES, nt_token_word(analysis, tokens.start));
		count_word(lists, FAMILY_NAMES, nt_token_word(analysis, tokens.end - 1));
	}
	else if (role == LIST_ORGANIZATIONS)
	{
		const NtWord *head = nt_token_word(analysis, head_of_name(analysis, tokens));

		count_word(lists, ORGANIZATION_HEADS, head);
		count_word(lists, FREQUENT_ORGANIZATION_HEADS, head);
	}
	else if (role == LIST_PLACES)
		count_word(lists, PLACE_HEADS, nt_token_word(analysis, tokens.end - 1));
}

/* One name: the tokens of its line. */
static void
add_name(Lists *lists, const NtAnalysis *analysis, NtSpan tokens, uint32_t group, ListRole role)
{
	uint64_t lower[NT_PHRASE_TOKENS];
	uint32_t count = tokens.end - tokens.start, small = 0;

	if (count == 0 || count > NT_PHRASE_TOKENS ||
		(count == 1 && nt_token_word(analysis, tokens.start)->form.length < 2))
		return;
	for (uint32_t i = 0; i < count; i++)
	{
		const NtWord *word = nt_token_word(analysis, tokens.start + i);

		lower[i] = word->lower_hash;
		if (small == i && (role == LIST_LOWER || (word->flags & NT_WORD_LOWER)))
			small++;
	}
	add_phrase(lists, lower, count, small, group);
	count_words(lists, analysis, tokens, role);
}

/* The names of a file, each in a paragraph of its own, and a word behind so that a last stop is no
 * full stop. */
static char *
names_of_file(const char *path, uint32_t *length)
{
	char *bytes = read_file(path, NULL);
	char *out = allocate(strlen(bytes) * 4 + 1);

	*length = 0;
	for (char *line = bytes; *line;)
	{
		size_t end = strcspn(line, "\n");
		size_t name = strcspn(line, "\t\r\n");

		memcpy(out + *length, line, name);
		*length += (uint32_t) name;
		memcpy(out + *length, " ;\n\n", name ? 4 : 0);
		*length += name ? 4 : 0;
		line += end + (line[end] == '\n');
	}
	free(bytes);
	return out;
}

void
add_list(Lists *lists, const char *group_name, ListRole role, const char *path)
{
	uint32_t group = find_group(lists, group_name, role);
	uint32_t length;
	char *text = names_of_file(path, &length);
	NtArena arena;
	NtAnalysis analysis;
	uint32_t start = 0;

	analyze_text(&arena, NULL, nt_string(text, length), NT_STAGE_TOKENS, &analysis);
	for (uint32_t i = 0; i < analysis.token_count; i++)
	{
		const NtToken *token = &analysis.tokens[i];

		if (token->end + 2 > length || memcmp(text + token->start, ";\n\n", 3) != 0)
			continue;
		add_name(lists, &analysis, (NtSpan){start, i}, group, role);
		start = i + 1;
	}
	nt_arena_free(&arena);
	free(text);
}

void
derive_lists(Lists *lists)
{
	for (uint32_t i = 0; i < DERIVED_LISTS; i++)
	{
		const Derived *derived = &lists->derived[i];
		uint32_t group = find_group(lists, derived->group, LIST_PLAIN);

		for (uint32_t slot = 0; slot < 1U << COUNT_BITS; slot++)
			if (derived->words[slot].count >= derived->least && derived->words[slot].lower)
				add_phrase(lists, &derived->words[slot].lower, 1, 0, group);
	}
}

/* ---------------------------------------------------------------- sets and buckets */

static int
compare_sets(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *) a, y = *(const uint64_t *) b;

	return x < y ? -1 : x > y;
}

/* The distinct sets of lists, sorted; the empty set comes first. */
static uint64_t *
distinct_sets(const Lists *lists, uint32_t *count)
{
	uint64_t *sets = allocate(((size_t) lists->node_count + 1) * sizeof(uint64_t));
	uint32_t all = 0;

	sets[all++] = 0;
	for (uint32_t i = 0; i < 1U << NODE_BITS; i++)
		if (lists->nodes[i].prefix)
			sets[all++] = lists->nodes[i].lists;
	qsort(sets, all, sizeof(uint64_t), compare_sets);
	*count = 0;
	for (uint32_t i = 0; i < all; i++)
		if (i == 0 || sets[i] != sets[*count - 1])
			sets[(*count)++] = sets[i];
	if (*count >= NT_SET_LOWER)
		fail("too many combinations of lists");
	return sets;
}

static void
put_entry(unsigned char *buckets, uint32_t bucket_count, const Node *node, uint32_t set)
{
	uint32_t at = nt_prefix_bucket(node->prefix, bucket_count);

	for (uint32_t step = 0; step < NT_BUCKET_CHAIN; step++)
	{
		unsigned char *bucket = buckets + (size_t) at * NT_BUCKET_SIZE;
		uint32_t entry = bucket[NT_BUCKET_COUNT];

		if (entry < NT_BUCKET_ENTRIES)
		{
			put_number(bucket + 2 * entry, node->prefix, 2);
			bucket[NT_BUCKET_HIGH + entry] = (unsigned char) (node->prefix >> 16);
			put_number(bucket + NT_BUCKET_SET + 2 * entry,
					   set | (node->continues ? NT_SET_CONTINUES : 0) |
						   (node->continues_lower ? NT_SET_LOWER : 0),
					   2);
			bucket[NT_BUCKET_COUNT]++;
			return;
		}
		bucket[NT_BUCKET_FULL] = 1;
		at = at + 1 < bucket_count ? at + 1 : 0;
	}
	fail("the buckets of the lists are too full");
}

void
compile_lists(Lists *lists, ModelParts *parts)
{
	uint32_t set_count;
	uint64_t *sets = distinct_sets(lists, &set_count);
	uint32_t bucket_count = lists->node_count * 100 / (NT_BUCKET_ENTRIES * LOAD_PERCENT) + 1;
	unsigned char *buckets = allocate_zeroed(bucket_count, NT_BUCKET_SIZE);
	unsigned char *masks = allocate((size_t) set_count * 8);
	unsigned char *lower = allocate(8);

	for (uint32_t i = 0; i < 1U << NODE_BITS; i++)
	{
		const Node *node = &lists->nodes[i];
		const uint64_t *set;

		if (!node->prefix)
			continue;
		set = bsearch(&node->lists, sets, set_count, sizeof(uint64_t), compare_sets);
		put_entry(buckets, bucket_count, node, (uint32_t) (set - sets));
	}
	for (uint32_t i = 0; i < set_count; i++)
		put_number(masks + (size_t) i * 8, sets[i], 8);
	put_number(lower, lists->lower, 8);
	fprintf(stderr, "lists: %u groups, %u names, %u prefixes, %u combinations\n",
			lists->group_count, lists->phrase_count, lists->node_count, set_count);
	parts->part[NT_PART_BUCKETS] = (NtPart){buckets, (size_t) bucket_count * NT_BUCKET_SIZE};
	parts->part[NT_PART_SETS] = (NtPart){masks, (size_t) set_count * 8};
	parts->part[NT_PART_LOWER] = (NtPart){lower, 8};
	free(sets);
}
