/* examples.h - annotated articles as the trainers need them: rows of features and right answers. */
#ifndef TOOLS_EXAMPLES_H
#define TOOLS_EXAMPLES_H

#include "engine/nt_kind.h"
#include "tools/article.h"

/* A sentence, or a piece of a long one, to be labelled. */
typedef struct Sentence
{
	size_t first; /* token */
	uint32_t length;
	float weight; /* of its gradient */
} Sentence;

/* A mention whose kind is to be chosen. */
typedef struct KindExample
{
	size_t first; /* row */
	uint32_t count;
	uint16_t possible; /* kinds of its type, as bits */
	uint16_t right;	   /* those of them that the annotation allows */
	uint16_t named;	   /* the kind that the annotation gives */
	float weight;	   /* of its gradient */
} KindExample;

typedef struct Examples
{
	uint32_t *rows; /* of all tokens, one after the other */
	size_t row_count;
	size_t row_capacity;
	size_t *ends; /* by token: behind its last row */
	uint8_t *labels;
	size_t token_count;
	size_t token_capacity;
	Sentence *sentences;
	uint32_t sentence_count;
	uint32_t sentence_capacity;

	uint32_t *kind_rows;
	size_t kind_row_count;
	size_t kind_row_capacity;
	KindExample *kinds;
	uint32_t kind_count;
	uint32_t kind_capacity;

	uint32_t lost; /* mentions that run across sentences */
} Examples;

/*
 * What an annotated kind may stand for, as bits of NtKind: data sets draw lines between kinds where
 * they like, so that an "other" may be an event that the set has no kind for.
 */
typedef struct KindMap
{
	uint16_t may_be[NT_KINDS];
} KindMap;

/* Add an article: its sentences, and the mentions whose kind is to be chosen. */
extern void add_article(Examples *examples, const NtModel *model, const Article *article,
						const KindMap *map);

/*
 * Add an article, or some of its sentences as articles of their own, in capitals or title case, so
 * that headlines are learned. `seed` says which, and moves on.
 */
extern void add_recased(Examples *examples, const NtModel *model, const Article *article,
						uint64_t *seed);

/* Add names of a kind that stand in a list; few enough of a long list that it does not drown the
 * others. */
extern void add_names(Examples *examples, const NtModel *model, const char *path, NtKind kind);

/*
 * Once all articles are there: drop the features that occur once, which only disturb the others
 * that share their rows, and number the rows for a table of 2^row_bits (the upper bits of a row's
 * number are those that a smaller table has).
 */
extern void fold_rows(Examples *examples, uint32_t row_bits);

/* The type of the tagger that a kind belongs to. */
extern NtTagType type_of_kind(NtKind kind);

#endif
