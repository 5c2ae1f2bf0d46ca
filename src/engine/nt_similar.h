/*
 * nt_similar.h - spelling variants of words, for `~name`.
 *
 * Two folded words are similar when they begin with the same character and one becomes the other by
 * few insertions, deletions and substitutions of characters (Levenshtein 1966): none for words of
 * up to 3 characters, one for up to 7, two for longer ones, by the length of the word asked for.
 * Frozen, like the folding, and shared by documents and index.
 */
#ifndef NT_SIMILAR_H
#define NT_SIMILAR_H

#include "engine/nt_base.h"

#define NT_SIMILAR_GROWTH 8 /* bytes by which a similar word can be longer, at most */

/* Whether a word is similar to the one asked for; both are folded words of at most
 * NT_NAME_WORD_SIZE bytes. */
extern bool nt_words_similar(NtString wanted, NtString word);

/* The bytes of a word's first character. */
extern uint32_t nt_first_character(NtString word);

#endif
