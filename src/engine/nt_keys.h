/*
 * nt_keys.h - what the GIN operator classes are made of: index keys of documents and of queries,
 * and the three-valued evaluation that decides which rows match.
 *
 * Keys are compared as bytes. A document has
 *
 *   word, flag         for each word of each name, per kind (flag 1 + kind) and per role (0x11 ...)
 *   0x80, 3 bytes      a pair bucket: some bits of the hash of two words that stand in one name
 *   0x80-0xBF, 6 bytes "no pair": two words of the document whose bucket is set although no name
 *                      (of a kind, or in a role: the last byte) has both
 *   0xBE               there are too many words or names to prove anything about pairs
 *   0xBF               three or more words stand in names pairwise, but not all in one name
 *
 * Words never begin with a byte of 0x80 to 0xBF nor hold one below 0x20. Words over NT_KEY_WORD
 * bytes are cut and hashed. The pair buckets are lossy and small; the "no pair" keys make them
 * exact: if two words are in a document at all, the pair is one of the document's own finitely
 * many, and extraction has looked at all of them. So a lookup of several words needs no recheck.
 * (Conformality of three and more words: Gilmore's condition, in Berge, "Hypergraphs", 1989,
 * chapter 1.)
 */
#ifndef NT_KEYS_H
#define NT_KEYS_H

#include "engine/nt_query.h"

#define NT_KEY_WORD	   60 /* bytes of a word that stands in a key whole */
#define NT_KEY_CUT	   48 /* bytes of a longer one before its hash */
#define NT_KEY_SIZE	   64 /* bytes of a key at most */
#define NT_KEY_BUCKETS 17 /* bits of a pair bucket */

typedef struct NtKey
{
	uint8_t length;
	uint8_t bytes[NT_KEY_SIZE];
} NtKey;

/* The keys of a document, distinct and ascending; the front of the document is enough. */
extern NtStatus nt_keys_of_document(NtArena *arena, const NtDoc *doc, NtKey **keys,
									uint32_t *count);

/* A key that a query looks for. */
typedef struct NtQueryKey
{
	NtKey key;
	bool prefix;	  /* all keys that begin with it and end in one of `flags` */
	uint32_t flags;	  /* bit per flag byte */
	NtString similar; /* unless empty: of those, words similar to it (nt_similar.h) */
} NtQueryKey;

/* A query made ready for an index. */
typedef struct NtIndexQuery NtIndexQuery;

/*
 * The keys of a query. `all` is set when rows without any of the keys can match, so that the whole
 * index has to be read.
 */
extern NtStatus nt_keys_of_query(NtArena *arena, const char *query, uint32_t size,
								 NtIndexQuery **index_query, NtQueryKey **keys, uint32_t *count,
								 bool *all);

/* What is known of a row: it has the key, has it not, or may have it. Numbers as in GIN. */
typedef enum NtTernary
{
	NT_FALSE = 0,
	NT_TRUE = 1,
	NT_MAYBE = 2
} NtTernary;

/* Whether a row matches, by what is known of its keys, in the order of nt_keys_of_query. */
extern NtTernary nt_index_query_match(const NtIndexQuery *index_query, const signed char *has);

/*
 * Whether an index key is one that a prefix means: 0 yes, below 0 no, but a later one may be, above
 * 0 no, nor any later one.
 */
extern int nt_compare_prefix(const NtQueryKey *prefix, const uint8_t *key, uint32_t length);

/* A key for people to look at. */
extern NtStatus nt_key_print(NtArena *arena, const uint8_t *key, uint32_t length, NtString *text);

#endif
