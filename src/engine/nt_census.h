/*
 * nt_census.h - how often words and names occur: counted over a sample of documents, kept as a list
 * of numbers that a planner can look things up in.
 *
 * What is counted are documents, for each word, each pair of words that stand in one name, each
 * name of three words and more, and each beginning of words of up to NT_CENSUS_PREFIX characters.
 * Words and names that are a whole name somewhere come first and have room down to a low count:
 * they are what people ask for.
 *
 * An entry is a number of 64 bits, so that the list needs no structure: 44 bits of a hash of what
 * was counted, 4 bits for the kind that at least four fifths of it have (0xF: none), and 16 bits
 * for the frequency f as -2048 log2 f. The list ascends.
 */
#ifndef NT_CENSUS_H
#define NT_CENSUS_H

#include "engine/nt_query.h"

#define NT_CENSUS_PREFIX 3

/* Counting in bounded memory: at most `limit` things at a time. */
typedef struct NtCensus NtCensus;

extern NtStatus nt_census_begin(NtArena *arena, uint32_t limit, NtCensus **census);

/* Count a document; its front is enough. The second arena is for the work. */
extern NtStatus nt_census_add(NtCensus *census, NtArena *work, const NtDoc *doc);

/* What a planner knows. */
typedef struct NtFrequencies
{
	const uint64_t *entries;
	uint32_t count;
	double lowest_name;	 /* frequency of the rarest whole name that is listed */
	double lowest_other; /* of the rarest word, pair or beginning that is none */
} NtFrequencies;

/*
 * The most frequent things, `wanted` entries at most, as shares of the documents counted; none that
 * was counted once only.
 */
extern NtStatus nt_census_end(NtCensus *census, uint32_t wanted, NtFrequencies *frequencies);

/*
 * The share of documents that match a query, in a table of so many rows. Where nothing is known of
 * the documents (frequencies NULL), by rule of thumb.
 */
extern double nt_query_share(const char *query, uint32_t size, const NtFrequencies *frequencies,
							 double rows);

/* The same for a query that is not known yet. */
extern double nt_unknown_share(const NtFrequencies *frequencies, double rows);

/* Parts of entries. */
extern uint64_t nt_census_hash(uint64_t thing, uint8_t flag);
extern uint64_t nt_census_entry(uint64_t hash, uint8_t main_kind, double frequency);
extern double nt_census_frequency(uint64_t entry);
extern uint8_t nt_census_kind(uint64_t entry);
extern uint64_t nt_prefix_hash(NtString prefix);
extern uint64_t nt_set_hash(const uint64_t *words, uint32_t count); /* in any order */

/* How often something of a main kind (0xF: none) has a flag, as a share of how often it occurs. */
extern double nt_flag_ratio(uint8_t main_kind, uint8_t flag);

/* The first `characters` characters of a word; the whole word if it has no more. */
extern NtString nt_word_prefix(NtString word, uint32_t characters, uint32_t *found);

#endif
