/*
 * nt_tag.h - labels for tokens: a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira 2001) over BILOU labels, decoded with integer weights.
 */
#ifndef NT_TAG_H
#define NT_TAG_H

#include "engine/nt_feature.h"
#include "engine/nt_model.h"
#include "engine/nt_tag_sum.h"
#include "engine/nt_word_cache.h"

/* Types of mention that the tagger tells apart; places take in facilities. */
typedef enum NtTagType
{
	NT_TAG_PERSON,
	NT_TAG_PLACE,
	NT_TAG_ORGANIZATION,
	NT_TAG_MISC
} NtTagType;

#define NT_TAG_TYPES 4

/*
 * A label is NT_LABEL_BEGIN + type and so on, or "outside", whose score is 0 whatever the features.
 * The order lets the decoder treat the types as lanes of a vector. Models are trained for it.
 */
#define NT_LABEL_BEGIN	 0
#define NT_LABEL_ALONE	 4
#define NT_LABEL_INSIDE	 8
#define NT_LABEL_END	 12
#define NT_LABEL_OUTSIDE 16

/* Whether `after` may follow `before`. */
static inline bool
nt_label_may_follow(uint32_t before, uint32_t after)
{
	bool open = before < NT_LABEL_ALONE || (before >= NT_LABEL_INSIDE && before < NT_LABEL_END);
	bool goes_on = after >= NT_LABEL_INSIDE && after < NT_LABEL_OUTSIDE;

	return open == goes_on && (!open || before % 4 == after % 4);
}

static inline bool
nt_label_may_begin(uint32_t label)
{
	return label < NT_LABEL_INSIDE || label == NT_LABEL_OUTSIDE;
}

static inline bool
nt_label_may_end(uint32_t label)
{
	return label >= NT_LABEL_END || (label >= NT_LABEL_ALONE && label < NT_LABEL_INSIDE);
}

typedef int32_t NtLanes32 __attribute__((vector_size(16)));

/* What a combination of lists adds to the tokens around it. */
typedef struct NtMatchSums
{
	NtMatch match;
	NtSum sum[5];
	bool ready;
} NtMatchSums;

/* Scores by label, four types to a vector. */
typedef struct NtScores
{
	NtLanes32 begin;
	NtLanes32 alone;
	NtLanes32 inside;
	NtLanes32 end;
	int32_t outside;
} NtScores;

#define NT_CHAIN_SOURCES                                                                           \
	9 /* labels that a new mention can follow: four "alone", four "end", outside */

/* The model's chain, as vectors. */
typedef struct NtChainLanes
{
	NtLanes32 to_begin[NT_CHAIN_SOURCES];
	NtLanes32 to_alone[NT_CHAIN_SOURCES];
	int32_t to_outside[NT_CHAIN_SOURCES];
	NtLanes32 begin_inside;
	NtLanes32 begin_end;
	NtLanes32 inside_inside;
	NtLanes32 inside_end;
	NtScores first;
	NtScores last;
} NtChainLanes;

/* The state of a tagger over one article. */
typedef struct NtTagger
{
	const NtModel *model;
	NtPassage passage;
	NtChainLanes chain;

	NtFormSums *form_sums; /* by form */
	bool *form_ready;
	NtSum *record_sums; /* by record */
	bool *record_ready;
	NtMatchSums *match_sums; /* a cache, by hash of the match */
	uint32_t match_slots;

	const NtForm **forms; /* of the piece, with NT_WINDOW edges before and behind */
	NtScores *emissions;  /* by token of the piece */
	NtScores *forward;
	uint8_t *labels;  /* the result, by token of the piece */
	int32_t *margins; /* by how much the best path with another label here is worse */
} NtTagger;

/* Make room in the arena of an analysis, which has tokens, sentences and a model. */
extern NtStatus nt_tagger_init(NtTagger *tagger, const NtAnalysis *analysis);

/* Read the next passage; `more` becomes false when there is none. */
extern NtStatus nt_tagger_next(NtTagger *tagger, bool *more);

/* Label a piece of the passage: the best path, in tagger->labels, and its margins. */
extern void nt_tag_piece(NtTagger *tagger, const NtPiece *piece);

#endif
