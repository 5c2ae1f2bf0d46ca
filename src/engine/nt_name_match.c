/* nt_name_match.c - see nt_name_match.h. */
#include "engine/nt_name_match.h"

#include "engine/nt_name_pair.h"

/* What two names look like beside one another, while it is counted. */
typedef struct Comparison
{
	const NtNameForm *a;
	const NtNameForm *b;
	NtNamePairs pairs;
	int32_t numbers[NT_MATCH_FEATURES];
} Comparison;

/* A word that a person or an organization is told apart by. */
static bool
is_name(const NtFormWord *word)
{
	return word->class == NT_FORM_NAME || word->class == NT_FORM_ORGANIZATION ||
		   word->class == NT_FORM_NUMBER;
}

static bool
is_short(const NtFormWord *word)
{
	return word->class == NT_FORM_INITIAL;
}

static void
raise_to(int32_t *number, int32_t value)
{
	if (*number < value)
		*number = value;
}

/* The weight of some words. */
static int32_t
weight_of(const NtFormWord *words, uint32_t width)
{
	int32_t weight = 0;

	for (uint32_t i = 0; i < width; i++)
		weight += words[i].weight;
	return weight;
}

/* ---------------------------------------------------------------- pairs */

/* What the kind of a pair tells; `weight` is what it counts for. */
static void
count_kind(int32_t *numbers, const NtNamePair *pair, int32_t weight)
{
	switch ((NtPairKind) pair->kind)
	{
		case NT_PAIR_EXACT:
		case NT_PAIR_SOUND:
			numbers[NT_MATCH_EXACT]++;
			break;
		case NT_PAIR_SAME:
			numbers[NT_MATCH_SAMES]++;
			break;
		case NT_PAIR_EDIT:
			numbers[NT_MATCH_LOOSE]++;
			break;
		case NT_PAIR_PREFIX:
			numbers[NT_MATCH_PREFIXES]++;
			break;
		case NT_PAIR_GLUED:
			numbers[NT_MATCH_GLUED]++;
			break;
		case NT_PAIR_INITIAL:
			numbers[NT_MATCH_INITIALS]++;
			return;
		case NT_PAIR_ACRONYM:
			break;
	}
	numbers[NT_MATCH_RARITY] += weight * pair->edits.similarity / 255;
	raise_to(&numbers[NT_MATCH_RAREST], weight * pair->edits.similarity / 255);
}

/* What the edits of a pair tell. */
static void
count_edits(int32_t *numbers, const NtNamePair *pair, const NtFormWord *a, const NtFormWord *b)
{
	if (pair->edits.similarity < numbers[NT_MATCH_LEAST])
	{
		numbers[NT_MATCH_LEAST] = pair->edits.similarity;
		numbers[NT_MATCH_SHORTEST] = (int32_t) nt_min32(a->sound_length, b->sound_length);
		numbers[NT_MATCH_WORST_WEIGHT] = a->weight > b->weight ? b->weight : a->weight;
	}
	raise_to(&numbers[NT_MATCH_HARD], pair->edits.hard);
	numbers[NT_MATCH_SOFT] += pair->edits.soft;
	numbers[NT_MATCH_VOWEL] += pair->edits.vowel;
	numbers[NT_MATCH_FIRST_SOUND] += a->sound[0] != b->sound[0];
	if (pair->kind == NT_PAIR_EDIT)
		raise_to(&numbers[NT_MATCH_KNOWN],
				 a->frequency < b->frequency ? a->frequency : b->frequency);
}

/* Go through the pairs. Returns the weight of all words in pairs, and that times similarity. */
static int32_t
count_pairs(Comparison *comparison, int32_t *alike)
{
	int32_t *numbers = comparison->numbers;
	int32_t covered = 0;

	*alike = 0;
	numbers[NT_MATCH_LEAST] = 255;
	for (uint32_t k = 0; k < comparison->pairs.count; k++)
	{
		const NtNamePair *pair = &comparison->pairs.pairs[k];
		const NtFormWord *a = &comparison->a->words[pair->a];
		const NtFormWord *b = &comparison->b->words[pair->b];
		int32_t a_weight = weight_of(a, pair->a_width);
		int32_t b_weight = weight_of(b, pair->b_width);
		int32_t both = a_weight + b_weight;

		if (pair->kind == NT_PAIR_INITIAL)
			both = 2 * (a_weight < b_weight ? a_weight : b_weight);
		covered += both;
		*alike += both * pair->edits.similarity / 255;
		if (pair->kind == NT_PAIR_ACRONYM)
			numbers[NT_MATCH_ACRONYM] =
				pair->a_width > pair->b_width ? a[0].weight ? b->raw_length : 0 : a->raw_length;
		if (!is_name(a) && !is_name(b) && !is_short(a))
			continue;
		count_kind(numbers, pair, both / 2);
		if (is_name(a) && is_name(b))
		{
			numbers[NT_MATCH_PAIRS]++;
			count_edits(numbers, pair, a, b);
		}
		for (uint32_t l = 0; l < k; l++)
			numbers[NT_MATCH_CROSSED] += (comparison->pairs.pairs[l].a < pair->a) !=
										 (comparison->pairs.pairs[l].b < pair->b);
	}
	return covered;
}

/* ---------------------------------------------------------------- what is left over */

typedef struct Rest
{
	int32_t weight;
	int32_t names;
	int32_t initials;
	int32_t numbers;
	int32_t titles;
	int32_t legal;
	int32_t legal_words;
	int32_t organization;
	uint32_t head; /* first and last word that is a name or an initial, or the count of words */
	uint32_t tail;
} Rest;

/* Go through the words of one name. */
static Rest
count_rest(const NtNameForm *form, const uint8_t *pair_of)
{
	Rest rest = {.head = form->count, .tail = form->count};

	for (uint32_t i = 0; i < form->count; i++)
	{
		const NtFormWord *word = &form->words[i];
		bool alone = pair_of[i] == NT_UNPAIRED;

		if (is_name(word) || is_short(word))
		{
			if (rest.head == form->count)
				rest.head = i;
			rest.tail = i;
		}
		rest.names += is_name(word);
		rest.organization |= word->class == NT_FORM_ORGANIZATION || word->class == NT_FORM_LEGAL;
		rest.legal_words += word->class == NT_FORM_LEGAL;
		if (!alone)
			continue;
		rest.weight += word->weight;
		rest.initials += is_short(word);
		rest.numbers += word->class == NT_FORM_NUMBER;
		rest.titles += word->class == NT_FORM_TITLE;
		rest.legal += word->class == NT_FORM_LEGAL;
	}
	return rest;
}

/* The similarity of two words that are partners, or 0. */
static int32_t
partner_similarity(const NtNamePairs *pairs, uint32_t a, uint32_t b)
{
	uint8_t pair = pairs->of_a[a];

	return pair != NT_UNPAIRED && pair == pairs->of_b[b] ? pairs->pairs[pair].edits.similarity : 0;
}

/* Whether the first and last words of the two names are partners. */
static void
count_ends(Comparison *comparison, const Rest *a, const Rest *b)
{
	int32_t *numbers = comparison->numbers;
	const NtNamePairs *pairs = &comparison->pairs;

	if (a->head == comparison->a->count || b->head == comparison->b->count)
		return;
	numbers[NT_MATCH_HEADS] = partner_similarity(pairs, a->head, b->head);
	numbers[NT_MATCH_TAILS] = partner_similarity(pairs, a->tail, b->tail);
	numbers[NT_MATCH_HEAD_ALONE] =
		(pairs->of_a[a->head] == NT_UNPAIRED) + (pairs->of_b[b->head] == NT_UNPAIRED);
	numbers[NT_MATCH_TAIL_ALONE] =
		(pairs->of_a[a->tail] == NT_UNPAIRED) + (pairs->of_b[b->tail] == NT_UNPAIRED);
}

static int32_t
smaller(int32_t a, int32_t b)
{
	return a < b ? a : b;
}

static int32_t
larger(int32_t a, int32_t b)
{
	return a > b ? a : b;
}

static void
count_rests(Comparison *comparison)
{
	int32_t *numbers = comparison->numbers;
	Rest a = count_rest(comparison->a, comparison->pairs.of_a);
	Rest b = count_rest(comparison->b, comparison->pairs.of_b);

	count_ends(comparison, &a, &b);
	numbers[NT_MATCH_CONFLICT] = smaller(a.weight, b.weight);
	numbers[NT_MATCH_EXTRA] = larger(a.weight, b.weight);
	numbers[NT_MATCH_NUMBERS] = a.numbers + b.numbers;
	numbers[NT_MATCH_ORGANIZATION] = a.organization + b.organization;
	if (a.legal_words + b.legal_words > 0)
		numbers[NT_MATCH_LEGAL] = a.legal + b.legal == 0 ? 3 : a.legal > 0 && b.legal > 0 ? 2 : 1;
	numbers[NT_MATCH_TITLES] = a.titles + b.titles;
	if (a.weight > 0 && b.weight > 0)
		numbers[NT_MATCH_INITIALS_ALONE] = a.initials + b.initials;
	numbers[NT_MATCH_FEWER] = smaller(a.names, b.names);
	numbers[NT_MATCH_MORE] = larger(a.names, b.names);
}

/* ---------------------------------------------------------------- all together */

/* Which of two names is compared with the other; either way would do, but always the same. */
static bool
stands_first(const NtNameForm *a, const NtNameForm *b)
{
	if (a->count != b->count)
		return a->count < b->count;
	for (uint32_t i = 0; i < a->count; i++)
	{
		int order = memcmp(a->words[i].raw, b->words[i].raw, NT_FORM_LETTERS);

		if (order != 0)
			return order < 0;
	}
	return true;
}

void
nt_name_compare(const NtNameForm *a, const NtNameForm *b, int16_t features[NT_MATCH_FEATURES])
{
	Comparison comparison = {.a = a, .b = b};
	int32_t total = weight_of(a->words, a->count) + weight_of(b->words, b->count);
	int32_t covered;
	int32_t alike;

	if (!stands_first(a, b))
	{
		comparison.a = b;
		comparison.b = a;
	}
	nt_name_pair(comparison.a, comparison.b, &comparison.pairs);
	covered = count_pairs(&comparison, &alike);
	count_rests(&comparison);
	if (total > 0)
	{
		comparison.numbers[NT_MATCH_MEAN] = 255 * alike / total;
		comparison.numbers[NT_MATCH_COVER] = 255 * covered / total;
	}
	for (uint32_t i = 0; i < NT_MATCH_FEATURES; i++)
		features[i] = (int16_t) smaller(comparison.numbers[i], INT16_MAX);
}

/* ---------------------------------------------------------------- the judgement */

/* The sum of the leaves that the features lead to. */
static int32_t
sum_leaves(const int16_t features[NT_MATCH_FEATURES])
{
	int32_t sum = 0;

	for (uint32_t t = 0; t < nt_match_tree_count; t++)
	{
		const NtMatchTree *tree = &nt_match_trees[t];
		uint32_t leaf = 0;

#pragma GCC unroll 4
		for (uint32_t d = 0; d < NT_TREE_DEPTH; d++)
			leaf |= (uint32_t) (features[tree->feature[d]] > tree->above[d]) << d;
		sum += tree->leaves[leaf];
	}
	return sum;
}

uint32_t
nt_name_judge(const int16_t features[NT_MATCH_FEATURES])
{
	int32_t last = NT_CURVE_STEP * NT_CURVE_POINTS - 1;
	int32_t place = sum_leaves(features) + NT_CURVE_STEP * NT_CURVE_POINTS / 2;
	uint32_t point;
	uint32_t part;

	place = place < 0 ? 0 : place > last ? last : place;
	point = (uint32_t) place / NT_CURVE_STEP;
	part = (uint32_t) place % NT_CURVE_STEP;
	return nt_match_curve[point] +
		   (nt_match_curve[point + 1] - nt_match_curve[point]) * part / NT_CURVE_STEP;
}

uint32_t
nt_name_score(const NtNameForm *a, const NtNameForm *b)
{
	int16_t features[NT_MATCH_FEATURES];

	if (a->count == 0 || b->count == 0)
		return 0;
	nt_name_compare(a, b, features);
	return nt_name_judge(features);
}
