/*
 * nt_word_cache.h - what the tagger works out for a form alone, kept from one article to the next.
 *
 * Half of an article's words are among the two thousand most frequent ones, and the sums of their
 * rows are the same in every article. The cache is an optional block of memory of its owner's, of a
 * fixed size. It holds results of one model; used with another it empties itself. It never changes
 * an answer. One analysis at a time may use it.
 */
#ifndef NT_WORD_CACHE_H
#define NT_WORD_CACHE_H

#include "engine/nt_gazetteer.h"
#include "engine/nt_tag_sum.h"
#include "engine/nt_word_class.h"

#define NT_CACHE_WAYS 4
#define NT_CACHE_SETS 850

typedef struct NtCachedWord
{
	uint64_t shape;
	NtPrefix first;
	NtClasses classes;
	NtFormSums sums;
} NtCachedWord;

typedef struct NtWordCache
{
	const NtModel *model; /* whose results these are, or NULL */
	uint64_t checksum;
	uint64_t forms[NT_CACHE_SETS][NT_CACHE_WAYS]; /* hashes; 0: empty */
	uint8_t uses[NT_CACHE_SETS][NT_CACHE_WAYS];	  /* lately */
	NtCachedWord words[NT_CACHE_SETS][NT_CACHE_WAYS];
} NtWordCache;

_Static_assert(sizeof(NtWordCache) <= 512 * 1024, "the cache keeps to its bound");

/* Make an empty cache out of any memory. */
static inline void
nt_word_cache_init(NtWordCache *cache)
{
	cache->model = NULL;
}

/* Get a cache ready for a model. */
extern void nt_word_cache_prepare(NtWordCache *cache, const NtModel *model);

/* Fetch what tells whether a form is kept. */
extern void nt_word_cache_prefetch(const NtWordCache *cache, uint64_t form);

/* Where a form is kept, or NT_NONE; the entry is fetched. */
extern uint32_t nt_word_cache_find(NtWordCache *cache, uint64_t form);

/* What is kept of a form at a place that was its own, or NULL if it has had to go since. */
extern const NtCachedWord *nt_word_cache_get(const NtWordCache *cache, uint32_t place,
											 uint64_t form);

/* Keep a form, unless all that could make room for it were used more lately. */
extern void nt_word_cache_put(NtWordCache *cache, uint64_t form, const NtCachedWord *word);

#endif
