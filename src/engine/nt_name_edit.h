/*
 * nt_name_edit.h - how alike two words of names sound.
 *
 * A weighted edit distance (Wagner and Fischer 1974, with transpositions as Damerau 1964 has them)
 * over the sounds of nt_name_sound.h: vowels and h cost little, related consonants less than
 * unrelated ones, the first sound more than the rest. Beside the distance it counts the kinds of
 * edits on the cheapest way, since a surname that differs by one unrelated consonant is most often
 * another surname, however long it is.
 */
#ifndef NT_NAME_EDIT_H
#define NT_NAME_EDIT_H

#include "engine/nt_name_form.h"

typedef struct NtNameEdits
{
	uint8_t similarity; /* 0 to 255; 0 also where it is below NT_EDIT_LEAST */
	uint8_t hard;		/* unrelated consonants put in, left out or changed */
	uint8_t soft;		/* related consonants changed, h or j put in, neighbours swapped */
	uint8_t vowel;		/* vowels put in, left out or changed */
} NtNameEdits;

#define NT_EDIT_LEAST 110 /* similarity below which words are not called alike */

/* Compare two sounds of at most NT_FORM_LETTERS bytes. Symmetric. */
extern NtNameEdits nt_name_edits(const char *a, uint32_t a_length, const char *b,
								 uint32_t b_length);

#endif
