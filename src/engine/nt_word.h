/*
 * nt_word.h - the article's table of distinct word forms.
 *
 * Every token is looked up once. What is known of a form (case, letters, hashes) is worked out when
 * the form is first met.
 */
#ifndef NT_WORD_H
#define NT_WORD_H

#include "engine/nt_analysis.h"

typedef struct NtWordTable
{
	NtArena *arena;
	NtWord *words;
	uint32_t count;
	uint32_t capacity;
	uint64_t *slots; /* upper half: hash; lower half: index of the word + 1, 0 where free */
	uint32_t mask;	 /* number of slots - 1, a power of two less one */
	bool icu;		 /* ask ICU for ASCII forms as well (for tests) */
} NtWordTable;

extern NtStatus nt_word_table_init(NtArena *arena, NtWordTable *table);

/*
 * The index of a form. `form` is normalised, at most NT_WORD_LIMIT bytes, and kept by reference
 * unless `copy`. `whole` is the length of the form before it was cut: forms that differ behind the
 * limit stay apart when their lengths do. `possessive` marks a possessive ending, which is a word
 * other than the same mark in another use. Counts the occurrence.
 *
 * form_hash and lower_hash are nt_hash_bytes() of form and lower under seed 0 (for a form that was
 * cut, form_hash is mixed with `whole`).
 */
extern NtStatus nt_word_intern(NtWordTable *table, NtString form, bool copy, uint32_t whole,
							   bool possessive, uint32_t *index);

#endif
