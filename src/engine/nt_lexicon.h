/*
 * nt_lexicon.h - the closed list of English words that attribution is decided by: verbs that
 * introduce what somebody says, pronouns, determiners, prepositions and their like.
 */
#ifndef NT_LEXICON_H
#define NT_LEXICON_H

#include "engine/nt_base.h"

#define NT_LEX_CUE			  0x00001 /* a verb that can introduce a quotation */
#define NT_LEX_STRONG		  0x00002 /* … and a clause without quotation marks */
#define NT_LEX_FINITE		  0x00004 /* third person present or past */
#define NT_LEX_PARTICIPLE	  0x00008 /* past participle */
#define NT_LEX_GERUND		  0x00010 /* -ing */
#define NT_LEX_BASE			  0x00020 /* infinitive */
#define NT_LEX_PRONOUN		  0x00040 /* can be a subject: he, who */
#define NT_LEX_OBJECT_PRONOUN 0x00080 /* him, us */
#define NT_LEX_DETERMINER	  0x00100
#define NT_LEX_PREPOSITION	  0x00200
#define NT_LEX_CONJUNCTION	  0x00400
#define NT_LEX_SUBORDINATOR	  0x00800 /* that, which, when */
#define NT_LEX_AUXILIARY	  0x01000
#define NT_LEX_ADVERB		  0x02000 /* may stand between a subject and its verb */
#define NT_LEX_CALENDAR		  0x04000 /* days, months, parts of the day */
#define NT_LEX_VENUE		  0x08000 /* where things are said: statement, interview */
#define NT_LEX_MALE			  0x10000 /* Mr, Lord */
#define NT_LEX_FEMALE		  0x20000 /* Mrs, Dame */

#define NT_LEX_VERB (NT_LEX_FINITE | NT_LEX_PARTICIPLE | NT_LEX_GERUND | NT_LEX_BASE)

typedef struct NtLexeme
{
	const char *form; /* lower case */
	uint32_t flags;
	uint8_t act; /* NtQuoteAct, for cues */
} NtLexeme;

/* The entry of a lower-case form, or NULL. */
extern const NtLexeme *nt_find_lexeme(NtString lower);

/* The whole list, sorted by form in byte order, for tests. */
extern const NtLexeme *nt_lexemes(uint32_t *count);

#endif
