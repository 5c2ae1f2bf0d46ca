/* nt_name_pair.c - see nt_name_pair.h. All numbers here are frozen. */
#include "engine/nt_name_pair.h"

#include "engine/nt_name_sound.h"

#define SIMILARITY_SOUND   248
#define SIMILARITY_SAME	   220
#define SIMILARITY_PREFIX  178
#define SIMILARITY_INITIAL 150
#define SIMILARITY_ACRONYM 200
#define LEAST_GLUED		   225 /* similarity that words written apart must have */
#define LEAST_PREFIX	   3
#define SHORTEST_ACRONYM   2
#define LONGEST_ACRONYM	   10

static uint32_t
count_bits(uint32_t bits)
{
	uint32_t count = 0;

	for (; bits; bits &= bits - 1)
		count++;
	return count;
}

static void
add_pair(NtNamePairs *pairs, NtNamePair pair)
{
	memset(pairs->of_a + pair.a, (int) pairs->count, pair.a_width);
	memset(pairs->of_b + pair.b, (int) pairs->count, pair.b_width);
	pairs->pairs[pairs->count++] = pair;
}

static NtNamePair
make_pair(uint32_t a, uint32_t b, NtPairKind kind, uint8_t similarity)
{
	return (NtNamePair){(uint8_t) a, (uint8_t) b, 1, 1, (uint8_t) kind, {similarity, 0, 0, 0}};
}

static bool
equal_raw(const NtFormWord *a, const NtFormWord *b)
{
	return a->raw_length == b->raw_length && memcmp(a->raw, b->raw, a->raw_length) == 0;
}

/* Equal words first: no other partner can be better. */
static void
pair_equal(const NtNameForm *a, const NtNameForm *b, NtNamePairs *pairs)
{
	for (uint32_t i = 0; i < a->count; i++)
		for (uint32_t j = 0; j < b->count; j++)
			if (pairs->of_b[j] == NT_UNPAIRED && equal_raw(&a->words[i], &b->words[j]))
			{
				add_pair(pairs, make_pair(i, j, NT_PAIR_EXACT, 255));
				break;
			}
}

/* ---------------------------------------------------------------- words written apart */

/* The similarity of a word to `width` words written together, if that is near enough. */
static NtNameEdits
compare_glued(const NtFormWord *word, const NtFormWord *parts, uint32_t width)
{
	char raw[NT_FORM_LETTERS];
	char sound[NT_FORM_LETTERS];
	uint32_t length = 0;
	NtNameEdits edits = {0, 0, 0, 0};

	for (uint32_t k = 0; k < width; k++)
	{
		if (length + parts[k].raw_length > NT_FORM_LETTERS ||
			count_bits(parts[k].letters & ~word->letters) > 1)
			return edits;
		memcpy(raw + length, parts[k].raw, parts[k].raw_length);
		length += parts[k].raw_length;
	}
	if (length > word->raw_length + 2u || word->raw_length > length + 2u)
		return edits;
	if (length == word->raw_length && memcmp(raw, word->raw, length) == 0)
		return (NtNameEdits){SIMILARITY_SOUND, 0, 0, 0};
	length = nt_name_sound(raw, length, sound);
	edits = nt_name_edits(word->sound, word->sound_length, sound, length);
	if (edits.similarity < LEAST_GLUED)
		edits.similarity = 0;
	return edits;
}

/* Pair a word with neighbours of the other name that are it, two of them or three. */
static void
pair_glued(const NtNameForm *one, const uint8_t *of_one, const NtNameForm *other,
		   const uint8_t *of_other, bool swapped, NtNamePairs *pairs)
{
	for (uint32_t i = 0; i < one->count; i++)
	{
		if (one->words[i].sound_length < 3)
			continue;
		for (uint32_t j = 0; j + 1 < other->count && of_one[i] == NT_UNPAIRED; j++)
			for (uint32_t width = 2; width <= 3 && j + width <= other->count; width++)
			{
				NtNamePair pair = make_pair(swapped ? j : i, swapped ? i : j, NT_PAIR_GLUED, 0);

				if (of_other[j + width - 1] != NT_UNPAIRED || of_other[j] != NT_UNPAIRED)
					break;
				pair.edits = compare_glued(&one->words[i], &other->words[j], width);
				if (pair.edits.similarity == 0)
					continue;
				*(swapped ? &pair.a_width : &pair.b_width) = (uint8_t) width;
				add_pair(pairs, pair);
				break;
			}
	}
}

/* ---------------------------------------------------------------- acronyms */

static bool
is_optional(const NtFormWord *word)
{
	return word->class == NT_FORM_STOP || word->class == NT_FORM_PARTICLE ||
		   word->class == NT_FORM_LEGAL;
}

/*
 * How many words from `start` on an acronym stands for: each gives its first letter, small words
 * may give none. 0 if it does not.
 */
static uint32_t
acronym_width(const NtFormWord *acronym, const NtNameForm *other, const uint8_t *of_other,
			  uint32_t start)
{
	uint32_t at = start;

	for (uint32_t k = 0; k < acronym->raw_length; k++, at++)
	{
		while (at < other->count && at > start && other->words[at].raw[0] != acronym->raw[k] &&
			   is_optional(&other->words[at]))
			at++;
		if (at >= other->count || of_other[at] != NT_UNPAIRED ||
			other->words[at].raw[0] != acronym->raw[k])
			return 0;
	}
	return at - start;
}

static void
pair_acronyms(const NtNameForm *one, const uint8_t *of_one, const NtNameForm *other,
			  const uint8_t *of_other, bool swapped, NtNamePairs *pairs)
{
	for (uint32_t i = 0; i < one->count; i++)
	{
		const NtFormWord *word = &one->words[i];

		if (word->raw_length < SHORTEST_ACRONYM || word->raw_length > LONGEST_ACRONYM)
			continue;
		for (uint32_t j = 0; j + word->raw_length <= other->count && of_one[i] == NT_UNPAIRED; j++)
		{
			NtNamePair pair =
				make_pair(swapped ? j : i, swapped ? i : j, NT_PAIR_ACRONYM, SIMILARITY_ACRONYM);
			uint32_t width;

			if (of_other[j] != NT_UNPAIRED)
				continue;
			width = acronym_width(word, other, of_other, j);
			if (width < SHORTEST_ACRONYM)
				continue;
			*(swapped ? &pair.a_width : &pair.b_width) = (uint8_t) width;
			add_pair(pairs, pair);
		}
	}
}

/* ---------------------------------------------------------------- words one by one */

/* Whether one word begins the other, and is long enough to be a short form. */
static bool
is_prefix(const NtFormWord *a, const NtFormWord *b)
{
	uint32_t length = nt_min32(a->raw_length, b->raw_length);

	return length >= LEAST_PREFIX && memcmp(a->raw, b->raw, length) == 0;
}

/* An initial stands for a word that begins with it, as it is written or as it sounds. */
static bool
is_initial_of(const NtFormWord *initial, const NtFormWord *word)
{
	return initial->raw_length == 1 && word->class != NT_FORM_LEGAL &&
		   word->class != NT_FORM_STOP &&
		   (initial->raw[0] == word->raw[0] || initial->sound[0] == word->sound[0]);
}

/* Small words are paired with equal ones and with their like only. */
static bool
is_small(const NtFormWord *word)
{
	return word->class == NT_FORM_LEGAL || word->class == NT_FORM_STOP ||
		   word->class == NT_FORM_NUMBER;
}

/* Compare two words that are not equal. The result's similarity is 0 where there is none. */
static NtNamePair
compare_words(const NtFormWord *a, const NtFormWord *b)
{
	NtNamePair pair = make_pair(0, 0, NT_PAIR_EDIT, 0);
	uint32_t lengths = (uint32_t) a->sound_length + b->sound_length;

	if (nt_form_same(a, b))
		return make_pair(0, 0, NT_PAIR_SAME, SIMILARITY_SAME);
	if (is_small(a) || is_small(b))
		return pair;
	if (a->raw_length == 1 || b->raw_length == 1)
	{
		if (is_initial_of(a, b) || is_initial_of(b, a))
			pair = make_pair(0, 0, NT_PAIR_INITIAL, SIMILARITY_INITIAL);
		return pair;
	}
	if (a->sound_length == b->sound_length && memcmp(a->sound, b->sound, a->sound_length) == 0)
		return make_pair(0, 0, NT_PAIR_SOUND, SIMILARITY_SOUND);
	/* Words of quite other consonants are not alike: most pairs end here. */
	if (count_bits(a->letters ^ b->letters) <= 1 + lengths / 6)
		pair.edits = nt_name_edits(a->sound, a->sound_length, b->sound, b->sound_length);
	if (pair.edits.similarity < SIMILARITY_PREFIX && is_prefix(a, b))
		pair = make_pair(0, 0, NT_PAIR_PREFIX, SIMILARITY_PREFIX);
	return pair;
}

/* All pairs of words without partner that are alike, the most similar first. */
static uint32_t
list_alike(const NtNameForm *a, const NtNameForm *b, const NtNamePairs *pairs, NtNamePair *alike)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < a->count; i++)
		for (uint32_t j = 0; j < b->count && pairs->of_a[i] == NT_UNPAIRED; j++)
		{
			NtNamePair pair;
			uint32_t at;

			if (pairs->of_b[j] != NT_UNPAIRED)
				continue;
			pair = compare_words(&a->words[i], &b->words[j]);
			if (pair.edits.similarity == 0)
				continue;
			pair.a = (uint8_t) i;
			pair.b = (uint8_t) j;
			for (at = count++; at > 0 && alike[at - 1].edits.similarity < pair.edits.similarity;
				 at--)
				alike[at] = alike[at - 1];
			alike[at] = pair;
		}
	return count;
}

static void
pair_alike(const NtNameForm *a, const NtNameForm *b, NtNamePairs *pairs)
{
	NtNamePair alike[NT_FORM_WORDS * NT_FORM_WORDS];
	uint32_t count = list_alike(a, b, pairs, alike);

	for (uint32_t k = 0; k < count; k++)
		if (pairs->of_a[alike[k].a] == NT_UNPAIRED && pairs->of_b[alike[k].b] == NT_UNPAIRED)
			add_pair(pairs, alike[k]);
}

void
nt_name_pair(const NtNameForm *a, const NtNameForm *b, NtNamePairs *pairs)
{
	pairs->count = 0;
	memset(pairs->of_a, NT_UNPAIRED, sizeof(pairs->of_a));
	memset(pairs->of_b, NT_UNPAIRED, sizeof(pairs->of_b));
	pair_equal(a, b, pairs);
	if (pairs->count == a->count || pairs->count == b->count)
		return; /* nothing is left to pair */
	pair_glued(a, pairs->of_a, b, pairs->of_b, false, pairs);
	pair_glued(b, pairs->of_b, a, pairs->of_a, true, pairs);
	pair_acronyms(a, pairs->of_a, b, pairs->of_b, false, pairs);
	pair_acronyms(b, pairs->of_b, a, pairs->of_a, true, pairs);
	pair_alike(a, b, pairs);
}
