/*
 * nt_vocabulary.h - what the names of a document say of its words: which flags each has, and which
 * pairs of them stand in one name. Index keys and statistics are made of this.
 */
#ifndef NT_VOCABULARY_H
#define NT_VOCABULARY_H

#include "engine/nt_key.h"

/* Larger documents have words, but no names or pairs. */
#define NT_VOCABULARY_WORDS 512 /* words */
#define NT_VOCABULARY_NAMES 512 /* names of several words */
#define NT_VOCABULARY_SET	16	/* words of a name */

/* A further flag of words and pairs: they are a whole name somewhere. */
#define NT_VOCABULARY_WHOLE (UINT32_C(1) << 31)

/* A name of several words. */
typedef struct NtVocabularyName
{
	const uint32_t *words; /* numbers of the document's words, ascending */
	uint32_t word_count;
	NtFlagSet flags;
} NtVocabularyName;

/* Two words that stand in one name, a before b; the flags of all names that have both. */
typedef struct NtVocabularyPair
{
	uint64_t hash;
	uint32_t a;
	uint32_t b;
	NtFlagSet flags;
} NtVocabularyPair;

typedef struct NtVocabulary
{
	NtArena *arena;
	NtString *words; /* ascending */
	uint64_t *hashes;
	NtFlagSet *flags; /* per word */
	uint32_t word_count;
	NtVocabularyName *names;
	uint32_t name_count;
	NtVocabularyPair *pairs; /* by hash, then a, then b */
	uint32_t pair_count;
	bool too_large; /* one of the limits is passed: neither names nor pairs */
} NtVocabulary;

/* Read the front of a document. NT_BAD_DOC if it is damaged. */
extern NtStatus nt_vocabulary_read(NtArena *arena, const NtDoc *doc, NtVocabulary *vocabulary);

/* The first pair whose hash is not below the one given. */
extern uint32_t nt_vocabulary_find(const NtVocabulary *vocabulary, uint64_t hash);

#endif
