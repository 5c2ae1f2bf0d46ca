/* nt_gazetteer.c - see nt_gazetteer.h. */
#include "engine/nt_gazetteer.h"

#define LANES_OF_ONE  UINT64_C(0x0001000100010001)
#define LANES_HIGHEST UINT64_C(0x8000800080008000)
#define WORD_ENTRIES  4 /* low parts in eight bytes */

static uint32_t
load16(const unsigned char *bytes)
{
	return (uint32_t) bytes[0] | (uint32_t) bytes[1] << 8;
}

/* Whether the entry is that of a hash; the low part fits already. */
static bool
take_entry(const unsigned char *bucket, uint32_t entry, uint64_t prefix, NtPrefix *found)
{
	uint32_t set;

	if (bucket[NT_BUCKET_HIGH + entry] != (unsigned char) (prefix >> 16) ||
		load16(bucket + 2 * entry) != ((uint32_t) prefix & 0xFFFF) ||
		entry >= bucket[NT_BUCKET_COUNT])
		return false;
	set = load16(bucket + NT_BUCKET_SET + 2 * entry);
	found->continues = (set & NT_SET_CONTINUES) != 0;
	found->continues_lower = (set & NT_SET_LOWER) != 0;
	found->set = (uint16_t) (set & ~(uint32_t) (NT_SET_CONTINUES | NT_SET_LOWER));
	return true;
}

/* Look for a hash in a bucket, four entries at a time: a lane that is zero is a low part that fits.
 * (A lane above such a one may look like it; take_entry makes sure.) */
static bool
search_bucket(const unsigned char *bucket, uint64_t prefix, NtPrefix *found)
{
	uint64_t wanted = (prefix & 0xFFFF) * LANES_OF_ONE;

	for (uint32_t at = 0; at < NT_BUCKET_ENTRIES; at += WORD_ENTRIES)
	{
		uint64_t lanes = nt_load_le((const char *) bucket + 2 * at, 8) ^ wanted;
		uint64_t zero = (lanes - LANES_OF_ONE) & ~lanes & LANES_HIGHEST;

		for (; zero; zero &= zero - 1)
			if (take_entry(bucket, at + (uint32_t) __builtin_ctzll(zero) / 16, prefix, found))
				return true;
	}
	return false;
}

bool
nt_find_prefix(const NtModel *model, uint64_t prefix, NtPrefix *found)
{
	uint32_t at = nt_prefix_bucket(prefix, model->bucket_count);

	for (uint32_t step = 0; step < NT_BUCKET_CHAIN; step++)
	{
		const unsigned char *bucket = model->buckets + (size_t) at * NT_BUCKET_SIZE;

		if (search_bucket(bucket, prefix, found))
			return true;
		if (!bucket[NT_BUCKET_FULL])
			return false;
		at = at + 1 < model->bucket_count ? at + 1 : 0;
	}
	return false;
}

NtPrefix
nt_find_first_prefix(const NtModel *model, uint64_t lower_hash)
{
	NtPrefix found = {0, false, false};

	nt_find_prefix(model, nt_extend_prefix(0, lower_hash), &found);
	return found;
}

/* The lists of a set; a number that a damaged file made up is no set. */
static uint64_t
lists_of_set(const NtModel *model, uint32_t set)
{
	if (set >= model->set_count)
		return 0;
	return nt_load_le((const char *) model->sets + (size_t) set * 8, 8);
}

/* Whether a phrase may go on with a word. Most pairs of words in lower case begin no phrase, so
 * that it pays to know which prefixes make an exception. */
static inline bool
goes_on(const NtPrefix *prefix, bool lower, const NtListWord *word)
{
	return prefix->continues && (prefix->continues_lower || !lower || !word->lower);
}

/* Lists with a phrase that begins at token `at`, and where each list's longest one ends. */
static uint64_t
longest_phrases(const NtModel *model, const NtListWord *words, const uint32_t *index, uint32_t at,
				uint32_t count, uint32_t *ends)
{
	const NtListWord *word = &words[index[at]];
	NtPrefix found = word->first;
	uint64_t prefix = nt_extend_prefix(0, word->lower_hash);
	uint32_t limit = nt_min32(count, at + NT_PHRASE_TOKENS);
	bool lower = word->lower;
	uint64_t any = 0;

	for (uint32_t next = at + 1;; next++)
	{
		if (found.set)
		{
			uint64_t lists = lists_of_set(model, found.set);

			if (lower)
				lists &= model->lower_lists;
			any |= lists;
			for (; lists; lists &= lists - 1)
				ends[__builtin_ctzll(lists)] = next;
		}
		if (!found.continues || next >= limit)
			return any;
		word = &words[index[next]];
		if (!goes_on(&found, lower, word))
			return any;
		lower = lower && word->lower;
		prefix = nt_extend_prefix(prefix, word->lower_hash);
		if (!nt_find_prefix(model, prefix, &found))
			return any;
	}
}

static void
mark_phrase(NtMatch *matches, uint32_t start, uint32_t end, uint64_t list)
{
	if (end - start == 1)
	{
		matches[start].alone |= list;
		return;
	}
	matches[start].begin |= list;
	for (uint32_t i = start + 1; i < end - 1; i++)
		matches[i].inside |= list;
	matches[end - 1].end |= list;
}

/* Whether a phrase of some list can begin with a word. */
static inline bool
may_begin(const NtListWord *word)
{
	return word->alphabetic && (word->first.set || word->first.continues);
}

/* Fetch the buckets of all pairs of words that a longer phrase can begin with. */
static void
prefetch_pairs(const NtModel *model, const NtListWord *words, const uint32_t *index, uint32_t count)
{
	for (uint32_t i = 0; i + 1 < count; i++)
	{
		const NtListWord *word = &words[index[i]];
		uint64_t prefix;

		if (!word->alphabetic || !goes_on(&word->first, word->lower, &words[index[i + 1]]))
			continue;
		prefix = nt_extend_prefix(0, word->lower_hash);
		nt_prefetch_prefix(model, nt_extend_prefix(prefix, words[index[i + 1]].lower_hash));
	}
}

void
nt_match_lists(const NtModel *model, const NtListWord *words, const uint32_t *index, uint32_t count,
			   NtMatch *matches)
{
	uint32_t done[NT_LISTS] = {0};
	uint32_t ends[NT_LISTS];

	prefetch_pairs(model, words, index, count);
	for (uint32_t i = 0; i < count; i++)
	{
		uint64_t lists;

		if (!may_begin(&words[index[i]]))
			continue;
		lists = longest_phrases(model, words, index, i, count, ends);
		for (; lists; lists &= lists - 1)
		{
			uint32_t list = (uint32_t) __builtin_ctzll(lists);

			if (i < done[list])
				continue;
			done[list] = ends[list];
			mark_phrase(matches, i, ends[list], UINT64_C(1) << list);
		}
	}
}
