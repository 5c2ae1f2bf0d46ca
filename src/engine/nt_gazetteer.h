/*
 * nt_gazetteer.h - lists of names, and which of them a text mentions.
 *
 * The lists are compiled into a table of the prefixes of their phrases: "New", "New York", "New
 * York Times". A prefix is known by a hash of its words in lower case; a bucket of one cache line
 * holds up to NT_BUCKET_ENTRIES of them with 24 bits of the hash, which makes one false hit in a
 * million look-ups. Longest match, per list, from left to right.
 *
 * A bucket: 16 bits of every entry's hash, 8 more, the number of its set of lists (with
 * NT_SET_CONTINUES and NT_SET_LOWER), a count of entries, and whether the search
 * goes on in the next bucket.
 */
#ifndef NT_GAZETTEER_H
#define NT_GAZETTEER_H

#include "engine/nt_hash.h"
#include "engine/nt_model.h"

#define NT_LISTS		  64 /* at most */
#define NT_PHRASE_TOKENS  7	 /* longer phrases are not looked for */
#define NT_BUCKET_SIZE	  64
#define NT_BUCKET_ENTRIES 12
#define NT_BUCKET_HIGH	  24 /* where the parts of a bucket begin; the low bits are at 0 */
#define NT_BUCKET_SET	  36
#define NT_BUCKET_COUNT	  60
#define NT_BUCKET_FULL	  61	 /* not 0: entries that did not fit are in the next bucket */
#define NT_BUCKET_CHAIN	  16	 /* buckets looked at, at most */
#define NT_SET_CONTINUES  0x8000 /* longer phrases begin with the prefix … */
#define NT_SET_LOWER	  0x4000 /* … and some of them may go on in lower case when it is so itself */

/* What is known of a prefix: the number of its set of lists (0 is the empty set). */
typedef struct NtPrefix
{
	uint16_t set;
	bool continues;
	bool continues_lower;
} NtPrefix;

/* Which lists' phrases begin, go on, end at a token, or are this token alone. Bit i is list i. */
typedef struct NtMatch
{
	uint64_t begin;
	uint64_t inside;
	uint64_t end;
	uint64_t alone;
} NtMatch;

/* A word as the matcher needs it. */
typedef struct NtListWord
{
	uint64_t lower_hash;
	NtPrefix first;	 /* of the word alone, see nt_find_first_prefix */
	bool alphabetic; /* a phrase can begin with it */
	bool lower;		 /* it has no upper-case letter */
} NtListWord;

/* Hash of a prefix made longer by a word; begin with 0. */
static inline uint64_t
nt_extend_prefix(uint64_t prefix, uint64_t lower_hash)
{
	return nt_hash_pair(prefix, lower_hash);
}

/* The bucket where the search for a prefix begins; bucket_count > 0. */
static inline uint32_t
nt_prefix_bucket(uint64_t prefix, uint32_t bucket_count)
{
	return (uint32_t) ((prefix >> 32) * bucket_count >> 32);
}

/* Look a prefix up. False if no phrase begins with it. */
extern bool nt_find_prefix(const NtModel *model, uint64_t prefix, NtPrefix *found);

/* Fetch the bucket of a prefix that will soon be looked up. */
static inline void
nt_prefetch_prefix(const NtModel *model, uint64_t prefix)
{
	__builtin_prefetch(model->buckets +
					   (size_t) nt_prefix_bucket(prefix, model->bucket_count) * NT_BUCKET_SIZE);
}

/* What is known of a word alone. */
extern NtPrefix nt_find_first_prefix(const NtModel *model, uint64_t lower_hash);

/* Match `count` words of one sentence, words[index[i]]; `matches` must be cleared. */
extern void nt_match_lists(const NtModel *model, const NtListWord *words, const uint32_t *index,
						   uint32_t count, NtMatch *matches);

static inline bool
nt_match_empty(const NtMatch *match)
{
	return (match->begin | match->inside | match->end | match->alone) == 0;
}

#endif
