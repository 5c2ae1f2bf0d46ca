/* nt_similar.c - see nt_similar.h. */
#include "engine/nt_similar.h"

#include "engine/nt_name.h"
#include "engine/nt_text.h"

#define MOST_EDITS 2
#define BAND	   (2 * MOST_EDITS + 1)

uint32_t
nt_first_character(NtString word)
{
	uint32_t at = 0;

	if (word.length > 0)
		nt_utf8_next(word.data, word.length, &at);
	return at;
}

static uint32_t
decode(NtString word, uint32_t *characters)
{
	uint32_t count = 0;

	for (uint32_t at = 0; at < word.length && count < NT_NAME_WORD_SIZE;)
		characters[count++] = nt_utf8_next(word.data, word.length, &at);
	return count;
}

static uint32_t
edits_allowed(uint32_t length)
{
	return length < 4 ? 0 : length < 8 ? 1 : MOST_EDITS;
}

/*
 * Whether at most `most` edits lead from a to b. Of the table of distances only the band around the
 * diagonal is kept: row[d] is the distance of the first i characters of a to the first i + d -
 * MOST_EDITS of b (Ukkonen 1985).
 */
static bool
within_edits(const uint32_t *a, uint32_t a_count, const uint32_t *b, uint32_t b_count,
			 uint32_t most)
{
	uint32_t row[BAND + 2]; /* with a border on either side */

	for (uint32_t d = 0; d < BAND + 2; d++)
		row[d] = d > MOST_EDITS && d <= BAND ? d - 1 - MOST_EDITS : MOST_EDITS + 1;
	for (uint32_t i = 1; i <= a_count; i++)
	{
		uint32_t left = MOST_EDITS + 1;

		for (uint32_t d = 1; d <= BAND; d++)
		{
			int64_t j = (int64_t) i + d - 1 - MOST_EDITS;
			uint32_t best = MOST_EDITS + 1;

			if (j >= 0 && j <= b_count)
			{
				best = j > 0 ? row[d] + (a[i - 1] != b[j - 1]) : MOST_EDITS + 1;
				best = nt_min32(best, row[d + 1] + 1);
				best = nt_min32(best, left + 1);
			}
			row[d] = left = nt_min32(best, MOST_EDITS + 1);
		}
	}
	return row[b_count + 1 + MOST_EDITS - a_count] <= most;
}

bool
nt_words_similar(NtString wanted, NtString word)
{
	uint32_t first = nt_first_character(wanted);
	uint32_t a[NT_NAME_WORD_SIZE];
	uint32_t b[NT_NAME_WORD_SIZE];
	uint32_t a_count;
	uint32_t b_count;
	uint32_t most;

	if (word.length < first || memcmp(wanted.data, word.data, first) != 0)
		return false;
	if (nt_string_equal(wanted, word))
		return true;
	a_count = decode(wanted, a);
	b_count = decode(word, b);
	most = edits_allowed(a_count);
	if (a_count > b_count + most || b_count > a_count + most)
		return false;
	return most > 0 && within_edits(a, a_count, b, b_count, most);
}
