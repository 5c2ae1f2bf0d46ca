/*
 * nt_feature.h - the templates that turn a token and its surroundings into rows of weights.
 *
 * A feature is a template with a value; both are hashed into the number of a row (the hashing
 * trick, Weinberger et al. 2009), so there is no dictionary of features. Trainer and tagger take
 * the rows from the functions below; the rows of a token are those of all of them together:
 *
 *   nt_rows_of_word    per position -4 to 4, from that form alone
 *   nt_rows_of_piece   from the sentence as a whole
 *   nt_rows_of_token   from several forms at once, or from the word's use in the passage
 *   nt_rows_of_match   per position -2 to 2, from the lists that match there alone
 *   nt_rows_of_listed  from the lists that match the token and its surroundings
 *   nt_rows_of_record  from the word's other occurrences (nt_uses_record says when)
 *
 * That is how the tagger can add up the weights of the first, the fourth and the last group once
 * per form, match and word instead of once per token.
 */
#ifndef NT_FEATURE_H
#define NT_FEATURE_H

#include "engine/nt_passage.h"

/* The most rows a group can have. */
#define NT_MATCH_LISTS	   12 /* lists per token that count */
#define NT_ROWS_OF_WORD	   (16 + 2 * NT_CLASS_SETS)
#define NT_ROWS_OF_SIDE	   (7 + NT_CLASS_SETS)
#define NT_ROWS_OF_BAG	   1
#define NT_ROWS_OF_PIECE   2
#define NT_ROWS_OF_CONTEXT (39 + 4 * NT_CLASS_SETS)
#define NT_ROWS_OF_MATCH   NT_MATCH_LISTS
#define NT_ROWS_OF_LISTED  (4 * NT_MATCH_LISTS + 1)
#define NT_ROWS_OF_RECORD  56
#define NT_ROWS_OF_TOKEN                                                                           \
	(NT_ROWS_OF_WORD + 4 * NT_ROWS_OF_SIDE + 4 * NT_ROWS_OF_BAG + NT_ROWS_OF_PIECE +               \
	 NT_ROWS_OF_CONTEXT + 5 * NT_ROWS_OF_MATCH + NT_ROWS_OF_LISTED + NT_ROWS_OF_RECORD)

_Static_assert(NT_ROWS_OF_TOKEN *NT_WEIGHT_BIAS < 32768, "sums of weights fit 16 bits");

#define NT_WINDOW 4 /* tokens to either side that features look at */

/* Row numbers, to be used up at once. */
typedef struct NtRows
{
	uint32_t shift; /* 64 - row_bits of the model */
	uint32_t count;
	uint32_t row[NT_ROWS_OF_TOKEN];
} NtRows;

/* A token with its neighbours: form[-NT_WINDOW] … form[NT_WINDOW], edges included. */
typedef struct NtPlace
{
	const NtPassage *passage;
	const NtPiece *piece;
	const NtForm *const *form; /* at the token */
	uint32_t token;			   /* of the passage */
} NtPlace;

static inline void
nt_rows_clear(NtRows *rows, uint32_t row_bits)
{
	rows->shift = 64 - row_bits;
	rows->count = 0;
}

extern void nt_rows_of_word(NtRows *rows, const NtForm *form, int offset);
extern void nt_rows_of_piece(NtRows *rows, const NtPiece *piece);
extern void nt_rows_of_token(NtRows *rows, const NtPlace *place);
extern void nt_rows_of_match(NtRows *rows, const NtMatch *match, int offset);
extern void nt_rows_of_listed(NtRows *rows, const NtPlace *place, const NtMatch *match);
extern void nt_rows_of_record(NtRows *rows, const NtPassage *passage, const NtRecord *record);

/*
 * Whether a token and its neighbours are in lower case or no words: no name is near, most likely,
 * and the forms around it say enough. Half of all tokens are that quiet; they have no rows of
 * nt_rows_of_token and nt_rows_of_listed.
 */
static inline bool
nt_is_quiet(const NtForm *const *form)
{
	return (form[-1]->quiet & form[0]->quiet & form[1]->quiet) != 0;
}

/* Whether the features of a word's other occurrences apply to a form. */
static inline bool
nt_uses_record(const NtForm *form, const NtRecord *record)
{
	return record->occurrence_count > 1 &&
		   (form->flags & (NT_WORD_ALPHABETIC | NT_WORD_LOWER)) == NT_WORD_ALPHABETIC;
}

#endif
