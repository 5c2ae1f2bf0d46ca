/*
 * nt_name_pair.h - pairing off the words of two names.
 *
 * Greedy, the most similar words first, whatever their order. A word can also be paired with two or
 * three neighbours that are it, written apart (Abdulrahman, Abd al-Rahman), and with a run of words
 * whose first letters it is made of (NPF, National Pension Fund).
 */
#ifndef NT_NAME_PAIR_H
#define NT_NAME_PAIR_H

#include "engine/nt_name_edit.h"

/* Why two words are paired. */
typedef enum NtPairKind
{
	NT_PAIR_EXACT,	 /* the same letters */
	NT_PAIR_SOUND,	 /* the same sound */
	NT_PAIR_SAME,	 /* they stand for one another */
	NT_PAIR_EDIT,	 /* alike */
	NT_PAIR_PREFIX,	 /* one begins the other */
	NT_PAIR_GLUED,	 /* one word against two or three */
	NT_PAIR_INITIAL, /* an initial and a word */
	NT_PAIR_ACRONYM	 /* a word and the first letters of others */
} NtPairKind;

typedef struct NtNamePair
{
	uint8_t a; /* the first word of either side */
	uint8_t b;
	uint8_t a_width; /* and how many there are */
	uint8_t b_width;
	uint8_t kind;	   /* NtPairKind */
	NtNameEdits edits; /* its similarity is set for all kinds */
} NtNamePair;

#define NT_UNPAIRED 0xFF

typedef struct NtNamePairs
{
	NtNamePair pairs[NT_FORM_WORDS];
	uint32_t count;
	uint8_t of_a[NT_FORM_WORDS]; /* the pair that a word is in, or NT_UNPAIRED */
	uint8_t of_b[NT_FORM_WORDS];
} NtNamePairs;

extern void nt_name_pair(const NtNameForm *a, const NtNameForm *b, NtNamePairs *pairs);

#endif
