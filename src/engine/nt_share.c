/*
 * nt_share.c - the share of documents that match a query; see nt_census.h.
 *
 * A term is as frequent as the rarest of its words and of their pairs. Terms of a query are not
 * independent, as names of one event come together: the share of AND is that of two events with a
 * small positive correlation (the phi coefficient), which matters the more the rarer they are.
 */
#include "engine/nt_census.h"

#include "engine/nt_vocabulary.h"

#include <math.h>

#define CORRELATION 0.015 /* of two names, as found in news */

/* Shares where nothing is known of the documents. */
#define WORD_SHARE	   0.002
#define SEVERAL_SHARE  0.0005 /* of a name of several words */
#define PREFIX_SHARE   0.01
#define ROLE_SHARE	   0.25 /* of mentions, have a given role */
#define UNKNOWN_SHARE  0.001
#define SIMILAR_FACTOR 2.0	/* variants of a word, beside the word */
#define NAME_FACTOR	   2.0	/* names that are asked for are not the rarest of all */
#define LETTER_FACTOR  0.25 /* of words that begin alike, have the same next letter */

/* What an operand of a query is known to be. */
typedef struct Share
{
	double share;
	bool negative;
} Share;

/* A lookup in the frequencies. */
typedef struct Estimate
{
	const NtFrequencies *frequencies;
	double unlisted_name; /* share of a pair or name that is not listed */
	double unlisted_word; /* of a word or beginning */
} Estimate;

/* The entry of something under a flag, or NULL. */
static const uint64_t *
find_entry(const NtFrequencies *frequencies, uint64_t thing, uint8_t flag)
{
	uint64_t hash = nt_census_hash(thing, flag);
	uint32_t low = 0;
	uint32_t high = frequencies->count;

	while (low < high)
	{
		uint32_t middle = low + (high - low) / 2;

		if (frequencies->entries[middle] < hash)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == frequencies->count || (frequencies->entries[low] ^ hash) >> 20 != 0)
		return NULL;
	return &frequencies->entries[low];
}

/* The share of something under one flag. */
static double
flag_share(const Estimate *estimate, uint64_t thing, uint8_t flag, double unlisted)
{
	const uint64_t *entry = find_entry(estimate->frequencies, thing, flag);

	if (entry)
		return nt_census_frequency(*entry);
	if (flag != NT_FLAG_ANY)
		entry = find_entry(estimate->frequencies, thing, NT_FLAG_ANY);
	return entry ? nt_census_frequency(*entry) * nt_flag_ratio(nt_census_kind(*entry), flag)
				 : unlisted;
}

/* The share of something under all flags that a term asks for. */
static double
thing_share(const Estimate *estimate, const NtQueryTerm *term, uint64_t thing, double unlisted)
{
	double share = 1;

	if (term->kind == NT_QUERY_ANY_KIND && term->roles == 0)
		return flag_share(estimate, thing, NT_FLAG_ANY, unlisted);
	if (term->kind != NT_QUERY_ANY_KIND)
		share = flag_share(estimate, thing, NT_FLAG_KIND(term->kind), unlisted);
	for (uint8_t role = 0; role < NT_ROLES; role++)
		if (term->roles & (1u << role))
			share = fmin(share, flag_share(estimate, thing, NT_FLAG_ROLE(role), unlisted));
	return share;
}

/* Words that begin so; of beginnings longer than those counted, a part. */
static double
prefix_share(const Estimate *estimate, const NtQueryTerm *term, NtString word)
{
	uint32_t counted;
	uint32_t letters;
	NtString prefix = nt_word_prefix(word, NT_CENSUS_PREFIX, &counted);
	double share = thing_share(estimate, term, nt_prefix_hash(prefix), estimate->unlisted_word);

	nt_word_prefix(word, word.length, &letters);
	share *= pow(LETTER_FACTOR, letters - counted);
	return fmax(share, thing_share(estimate, term, nt_word_hash(word), estimate->unlisted_word));
}

static double
similar_share(const Estimate *estimate, const NtQueryTerm *term, NtString word)
{
	uint32_t counted;
	NtString first = nt_word_prefix(word, 1, &counted);

	return fmin(SIMILAR_FACTOR *
					thing_share(estimate, term, nt_word_hash(word), estimate->unlisted_word),
				thing_share(estimate, term, nt_prefix_hash(first), estimate->unlisted_word));
}

static double
word_share(const Estimate *estimate, const NtQueryTerm *term, uint32_t number)
{
	NtString word = term->words[number];

	if (term->similar)
		return similar_share(estimate, term, word);
	if (term->prefix && number + 1 == term->word_count)
		return prefix_share(estimate, term, word);
	return thing_share(estimate, term, nt_word_hash(word), estimate->unlisted_word);
}

/* The share of names that have several words, all of them: a whole name, or the rarest pair. */
static double
set_share(const Estimate *estimate, const NtQueryTerm *term, uint32_t words)
{
	uint64_t hashes[NT_VOCABULARY_SET];
	double share = 1;

	for (uint32_t i = 0; i < words; i++)
		hashes[i] = nt_word_hash(term->words[i]);
	if (words > 2 && find_entry(estimate->frequencies, nt_set_hash(hashes, words), NT_FLAG_ANY))
		return thing_share(estimate, term, nt_set_hash(hashes, words), 0);
	for (uint32_t i = 0; i < words; i++)
		for (uint32_t j = 0; j < i; j++)
			share = fmin(share, thing_share(estimate, term, nt_pair_hash(hashes[i], hashes[j]),
											estimate->unlisted_name));
	return share;
}

/*
 * The share of a term, by what was counted. Of several words those that have to be as they are
 * count together: that one of them is not listed says nothing where their name is.
 */
static double
known_share(const Estimate *estimate, const NtQueryTerm *term)
{
	uint32_t exact = term->similar ? 0 : term->word_count - term->prefix;
	double share = 1;

	if (exact > NT_VOCABULARY_SET)
		return estimate->unlisted_name;
	if (exact > 1)
		share = set_share(estimate, term, exact);
	for (uint32_t i = exact > 1 ? exact : 0; i < term->word_count; i++)
		share = fmin(share, word_share(estimate, term, i));
	return share;
}

/* The share of a term, by rule of thumb. */
static double
guessed_share(const NtQueryTerm *term)
{
	double share = term->word_count > 1 ? SEVERAL_SHARE : WORD_SHARE;

	if (term->prefix)
		share = PREFIX_SHARE;
	else if (term->similar)
		share *= SIMILAR_FACTOR;
	return term->roles ? share * ROLE_SHARE : share;
}

static Share
and_share(Share a, Share b)
{
	double share = a.share * b.share;

	if (!a.negative && !b.negative)
		share += CORRELATION * sqrt(a.share * (1 - a.share) * b.share * (1 - b.share));
	return (Share){fmin(share, fmin(a.share, b.share)), a.negative && b.negative};
}

static Share
or_share(Share a, Share b)
{
	return (Share){a.share + b.share - a.share * b.share, a.negative || b.negative};
}

/*
 * The share of what is rarer than all that is listed: by the square root of the number of rows that
 * the rarest has, which is between the very many that have one row and those that are nearly
 * listed.
 */
static double
unlisted_share(double lowest, double rows)
{
	return rows > 1 ? sqrt(lowest * rows) / rows : lowest;
}

static Estimate
make_estimate(const NtFrequencies *frequencies, double rows)
{
	Estimate estimate = {.frequencies = frequencies};

	if (frequencies)
	{
		estimate.unlisted_name = fmin(frequencies->lowest_name,
									  NAME_FACTOR * unlisted_share(frequencies->lowest_name, rows));
		estimate.unlisted_word = unlisted_share(frequencies->lowest_other, rows);
	}
	return estimate;
}

static Share
term_share(const Estimate *estimate, const NtQueryTerm *term)
{
	if (term->word_count == 0)
		return (Share){0, false};
	return (Share){estimate->frequencies ? known_share(estimate, term) : guessed_share(term),
				   false};
}

double
nt_query_share(const char *query, uint32_t size, const NtFrequencies *frequencies, double rows)
{
	NtReader reader = nt_query_items(query, size);
	Estimate estimate = make_estimate(frequencies, rows);
	Share stack[NT_QUERY_ITEMS + 1];
	uint32_t depth = 0;
	NtQueryTerm term;
	char item;

	stack[0] = (Share){0, false}; /* of a query without items */
	while ((item = nt_query_next(&reader, &term)) != 0)
	{
		if (item == 't')
			stack[depth++] = term_share(&estimate, &term);
		else if (item == '!')
			stack[depth - 1] = (Share){1 - stack[depth - 1].share, !stack[depth - 1].negative};
		else
		{
			depth--;
			stack[depth - 1] = item == '&' ? and_share(stack[depth - 1], stack[depth])
										   : or_share(stack[depth - 1], stack[depth]);
		}
	}
	return stack[0].share;
}

/* Between the rarest and what is listed: people ask for names that occur. */
double
nt_unknown_share(const NtFrequencies *frequencies, double rows)
{
	return frequencies ? fmin(UNKNOWN_SHARE, make_estimate(frequencies, rows).unlisted_word)
					   : UNKNOWN_SHARE;
}
