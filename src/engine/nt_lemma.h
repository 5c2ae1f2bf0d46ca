/* nt_lemma.h - one name for the forms of a verb or noun. */
#ifndef NT_LEMMA_H
#define NT_LEMMA_H

#include "engine/nt_base.h"

#define NT_LEMMA_LIMIT 48 /* longer forms stand for themselves */

/*
 * The lemma of a lower-case form, into a buffer of NT_LEMMA_LIMIT bytes; returns its length. It is
 * a stem for counting with, not a word to show: "denied", "denies" and "deny" are all "deni".
 */
extern uint32_t nt_find_lemma(NtString lower, char *lemma);

#endif
