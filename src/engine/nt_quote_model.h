/*
 * nt_quote_model.h - the part of a model that attribution is learned in (NT_PART_QUOTES).
 *
 * The part begins with a head of NT_QUOTE_HEAD_SIZE bytes and goes on with its tables, one behind
 * the other; their sizes are powers of two, whose exponents the head gives:
 *
 *   0 version, uint32
 *   4 exponents, uint8 each: words, cues, pointers, contents, sources, judges, glances
 *  16 scores of neighbouring cue labels, int16 [before][after] for outside, begin, inside
 *  48 limits of the decoder, uint16, in the order of NtQuoteLimit
 * 128 scores of an edge's place, int16 [slot][first or second][NT_PLACES]
 *
 * A word has 8 bytes: 32 bits of its hash and 32 bits of facts. A row of weights has 2 bytes for
 * cues, 1 for pointers, contents and sources, 4 for judges and 16 for glances.
 */
#ifndef NT_QUOTE_MODEL_H
#define NT_QUOTE_MODEL_H

#include "engine/nt_model.h"

#define NT_QUOTE_VERSION   2
#define NT_QUOTE_HEAD_SIZE 2176
#define NT_QUOTE_EXPONENTS 4
#define NT_QUOTE_PAIRS	   16
#define NT_QUOTE_LIMITS	   48
#define NT_QUOTE_PLACED	   128
#define NT_QUOTE_WORD_SIZE 8
#define NT_QUOTE_TABLES	   7

/* The tables, in their order in the part. */
typedef enum NtQuoteTable
{
	NT_TABLE_WORDS,
	NT_TABLE_CUES,
	NT_TABLE_POINTERS,
	NT_TABLE_CONTENTS,
	NT_TABLE_SOURCES,
	NT_TABLE_JUDGES,
	NT_TABLE_GLANCES
} NtQuoteTable;

/* Probabilities in 1/65536 that the decoder decides by. */
typedef enum NtQuoteLimit
{
	NT_LIMIT_CANDIDATE, /* a span is a candidate for a cue */
	NT_LIMIT_CUE,		/* what an exact cue costs, against its probability */
	NT_LIMIT_SOURCE,	/* … an exact source */
	NT_LIMIT_CONTENT,	/* … a piece of content */
	NT_LIMIT_NAMED,		/* a source below this is left out */
	NT_LIMIT_QUOTED,	/* what covers quoted words needs no more than this */
	NT_LIMIT_UNCOVERED	/* … and a second choice for a region that nothing covers, this */
} NtQuoteLimit;

#define NT_QUOTE_LIMIT_COUNT 7

/* What a word form usually is; penn tags, a few of them folded. */
typedef enum NtWordClass
{
	NT_POS_UNKNOWN,
	NT_POS_NOUN,
	NT_POS_NOUNS,
	NT_POS_NAME,
	NT_POS_NAMES,
	NT_POS_PRONOUN,
	NT_POS_POSSESSIVE,
	NT_POS_DETERMINER,
	NT_POS_ADJECTIVE,
	NT_POS_ADVERB,
	NT_POS_BASE,
	NT_POS_PAST,
	NT_POS_GERUND,
	NT_POS_PARTICIPLE,
	NT_POS_PRESENT,
	NT_POS_THIRD,
	NT_POS_MODAL,
	NT_POS_PREPOSITION,
	NT_POS_TO,
	NT_POS_CONJUNCTION,
	NT_POS_NUMBER,
	NT_POS_WH_DETERMINER,
	NT_POS_WH_PRONOUN,
	NT_POS_WH_ADVERB,
	NT_POS_PARTICLE,
	NT_POS_EXISTENTIAL,
	NT_POS_INTERJECTION,
	NT_POS_POSSESSIVE_END,
	NT_POS_MARK,
	NT_POS_OTHER
} NtWordClass;

#define NT_POS_COUNT 30

/* What the table of words knows of a form. */
typedef struct NtWordFacts
{
	uint16_t identity; /* 1 … 1023 for the most frequent forms, else 0 */
	uint8_t cluster;   /* of words with the same company; 0 for unknown words */
	uint8_t lower;	   /* NtWordClass where it is written in lower case */
	uint8_t capital;   /* … capitalised */
} NtWordFacts;

/* Seeds of the hashes of lemmas and endings, which are in the table of words as well. */
#define NT_LEMMA_SEED  UINT64_C(0x6c656d6d61)
#define NT_ENDING_SEED UINT64_C(0x656e64696e67)

#define NT_LEXICON_UNKNOWN 9 /* the bin of a lemma that training has not seen */

#define NT_PLACES 128 /* that an edge can stand in, seen from the cue or from the other edge */

typedef struct NtQuoteModel
{
	const unsigned char *table[NT_QUOTE_TABLES];
	uint32_t bits[NT_QUOTE_TABLES];
	int16_t pair[3][3];
	uint16_t limit[NT_QUOTE_LIMIT_COUNT];
	int16_t placed[4][2][NT_PLACES];
} NtQuoteModel;

/* Find the tables in a part; NT_BAD_MODEL when they are not there. */
extern NtStatus nt_quote_model_open(NtQuoteModel *model, NtPart part, NtError *error);

/* The bytes of a row of each table. */
extern size_t nt_quote_row_size(NtQuoteTable table);

/* Look up a hash in the table of words: its 32 bits of facts, or 0. */
extern uint32_t nt_quote_word(const NtQuoteModel *model, uint64_t hash);

/* Start reading the entry of a hash. */
static inline void
nt_fetch_quote_word(const NtQuoteModel *model, uint64_t hash)
{
	uint32_t mask = (UINT32_C(1) << model->bits[NT_TABLE_WORDS]) - 1;

	__builtin_prefetch(model->table[NT_TABLE_WORDS] +
					   (size_t) ((uint32_t) hash & mask) * NT_QUOTE_WORD_SIZE);
}

/* Facts of a word form into 32 bits and back. */
extern uint32_t nt_pack_facts(const NtWordFacts *facts);
extern NtWordFacts nt_unpack_facts(uint32_t packed);

#endif
