/*
 * nt_name_form.h - a name taken apart for comparison: its words, what each is, how each sounds.
 *
 * Frozen, like the folding of nt_fold.h that it builds on: index keys and the order of scores hang
 * on it, so nothing here depends on locale, collation or ICU. Cyrillic, Greek, Arabic and Hangul
 * are written in Latin letters by short tables; other scripts are compared as they stand.
 *
 * No allocation: a form is a plain struct, and what lies beyond its bounds does not count.
 */
#ifndef NT_NAME_FORM_H
#define NT_NAME_FORM_H

#include "engine/nt_base.h"

#define NT_FORM_BYTES	256 /* bytes of a name that count */
#define NT_FORM_WORDS	16	/* words of a name that count */
#define NT_FORM_LETTERS 24	/* bytes of a word that count */

/* What a word is in a name. */
typedef enum NtFormClass
{
	NT_FORM_NAME,		  /* nothing in particular: what names are told apart by */
	NT_FORM_INITIAL,	  /* one letter */
	NT_FORM_PARTICLE,	  /* al, von, bin */
	NT_FORM_TITLE,		  /* a form of address, an office, a suffix such as Jr */
	NT_FORM_LEGAL,		  /* a legal form */
	NT_FORM_STOP,		  /* a function word */
	NT_FORM_ORGANIZATION, /* a word that many organizations share */
	NT_FORM_NUMBER,		  /* digits */
	NT_FORM_CLASSES
} NtFormClass;

typedef struct NtFormWord
{
	char raw[NT_FORM_LETTERS];	 /* folded, zero-padded */
	char sound[NT_FORM_LETTERS]; /* spelling differences that mean nothing taken away; padded */
	uint8_t raw_length;
	uint8_t sound_length;
	uint8_t class;		  /* NtFormClass */
	uint8_t frequency;	  /* logarithm of how many names have it; 0 for a rare word */
	uint8_t weight;		  /* what it counts for when names are compared */
	uint32_t letters;	  /* which groups of consonants it has, a bit each */
	const uint16_t *same; /* groups of words that stand for one another, ends in 0; never NULL */
} NtFormWord;

typedef struct NtNameForm
{
	NtFormWord words[NT_FORM_WORDS];
	uint32_t count;
} NtNameForm;

/* Take a name apart. Bytes that are no UTF-8 are no letters. */
extern void nt_name_form(NtString name, NtNameForm *form);

/* Whether two words share a group. */
extern bool nt_form_same(const NtFormWord *a, const NtFormWord *b);

/*
 * What the table of nt_name_table.c says of a folded word: its class, frequency and groups. A word
 * that is not listed is a rare name.
 */
typedef struct NtFormEntry
{
	uint32_t check;	   /* the upper half of the word's hash; 0 in an empty slot */
	uint8_t class;	   /* NtFormClass */
	uint8_t frequency; /* see above */
	uint16_t same;	   /* where its groups begin in nt_form_groups */
} NtFormEntry;

#define NT_FORM_SEED UINT64_C(0x6e616d65) /* of the hash of a word */

extern const uint32_t nt_form_slots; /* a power of two */
extern const NtFormEntry nt_form_table[];
extern const uint16_t nt_form_groups[]; /* begins with a 0 */

#endif
