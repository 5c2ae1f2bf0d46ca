/*
 * nt_name.h - a name as its folded words: the one function that documents, index keys and queries
 * share, so that they always agree.
 */
#ifndef NT_NAME_H
#define NT_NAME_H

#include "engine/nt_arena.h"

#define NT_NAME_WORDS	  64  /* words of a name that count */
#define NT_NAME_WORD_SIZE 200 /* bytes of a word that count */

/* Distinct folded words, in the order of the name. */
typedef struct NtNameWords
{
	NtString words[NT_NAME_WORDS];
	uint32_t count;
	bool ends_name; /* the last of them is the name's last word: none is left out behind it */
} NtNameWords;

/*
 * The words of a name. Function words ("of", "the") are left out where others are left. The strings
 * lie in the arena.
 */
extern NtStatus nt_name_words(NtArena *arena, NtString name, NtNameWords *words);

/*
 * The key that joins a name across articles: its folded words in their order, without function
 * words, leading forms of address and particles, Cyrillic, Greek, Arabic and Hangul in Latin
 * letters. Names of a country, an agency, a broadcaster or a body that is known by several have one
 * key ("AP" has "associated press"). Frozen.
 */
extern NtStatus nt_name_key(NtArena *arena, NtString name, NtString *key);

/* The words of the n-th other name of what has this key; false when there are no more. */
extern bool nt_name_alias(NtString key, uint32_t number, NtNameWords *words);

#endif
