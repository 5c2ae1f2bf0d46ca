/*
 * nt_passage.h - a stretch of an article as the tagger sees it.
 *
 * The tagger works passage by passage, so that its memory has a bound however long the article is:
 * a passage ends with a sentence, after NT_PASSAGE_TOKENS tokens or NT_PASSAGE_FORMS distinct forms
 * at the latest. News articles are one passage. Sentences longer than NT_PIECE_TOKENS are cut into
 * pieces. What the tagger knows of "the document" is what stands in the passage.
 */
#ifndef NT_PASSAGE_H
#define NT_PASSAGE_H

#include "engine/nt_analysis.h"
#include "engine/nt_gazetteer.h"
#include "engine/nt_word_class.h"

#define NT_PASSAGE_TOKENS 32768
#define NT_PASSAGE_FORMS  4096
#define NT_PIECE_TOKENS	  512
#define NT_OCCURRENCES	  8 /* of a word that its document features look at */

/* How a form is written. */
typedef enum NtWriting
{
	NT_WRITTEN_MARK, /* neither letter nor digit */
	NT_WRITTEN_LOWER,
	NT_WRITTEN_CAPITALS, /* two capitals or more */
	NT_WRITTEN_CAPITALIZED,
	NT_WRITTEN_NUMBER,
	NT_WRITTEN_WITH_DIGIT,
	NT_WRITTEN_OTHERWISE,
	NT_WRITTEN_EDGE /* no form: before the first or behind the last token */
} NtWriting;

/* A distinct form. */
typedef struct NtForm
{
	const NtWord *word; /* NULL for the edges */
	uint64_t form;		/* hashes: of the form, in lower case, of its collapsed shape */
	uint64_t lower;
	uint64_t shape;
	uint32_t record; /* of its lower-case form */
	NtClasses classes;
	uint8_t flags;	 /* NT_WORD_… */
	uint8_t writing; /* NtWriting */
	bool quiet;		 /* in lower case, or no word */
	bool known;		 /* what follows from the form alone is known already */
} NtForm;

#define NT_FORM_BEFORE 0 /* the edges' places among the forms */
#define NT_FORM_BEHIND 1

/* A sentence, or a part of a very long one. */
typedef struct NtPiece
{
	NtSpan tokens; /* of the passage */
	uint32_t sentence;
	uint16_t look;	  /* share of digits and capitals, length: three small numbers in one */
	uint8_t position; /* of the sentence in the article, up to 3 */
	uint8_t section;  /* NtSection */
	bool capitals;	  /* written in capitals throughout */
	bool title_case;
} NtPiece;

/* What the passage does with a word, whatever its case. */
typedef struct NtRecord
{
	uint64_t lower;
	uint32_t count;
	uint32_t occurrences[NT_OCCURRENCES]; /* tokens where it is not in lower case */
	uint8_t occurrence_count;
	bool seen_lower;
	bool seen_upper;
	bool seen_upper_inside; /* with a capital that no sentence beginning explains */
} NtRecord;

typedef struct NtPassage
{
	const NtAnalysis *analysis;
	NtSpan tokens; /* of the analysis */
	uint32_t next_sentence;
	uint32_t next_token;

	NtForm *forms;			/* the two edges first */
	NtListWord *list_words; /* the same forms for the matcher */
	uint32_t form_count;
	uint32_t *form_of_word; /* by word of the analysis; NT_NONE: not in this passage */

	uint32_t *token_forms; /* by token of the passage */
	uint32_t *token_pieces;
	NtMatch *matches;

	NtPiece *pieces;
	uint32_t piece_count;

	NtRecord *records;
	uint32_t record_count;
	uint32_t *record_slots; /* hash table: record + 1, or 0 */
	uint32_t record_slot_bits;
} NtPassage;

/* A character in the shape of a form: X for a capital, x for another letter, d for a digit, else
 * itself. */
extern char nt_character_shape(uint32_t character);

/* Make room for the passages of an analysis, which has tokens, sentences and a model. */
extern NtStatus nt_passage_init(NtPassage *passage, const NtAnalysis *analysis);

/* Read the next passage; `more` becomes false when there is none. */
extern NtStatus nt_passage_next(NtPassage *passage, bool *more);

#endif
