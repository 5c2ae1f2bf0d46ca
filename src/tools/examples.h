/* examples.h - annotated articles as the trainers need them: rows of features and right answers. */
#ifndef TOOLS_EXAMPLES_H
#define TOOLS_EXAMPLES_H

#include "engine/nt_kind.h"
#include "tools/article.h"

#define FINE_BITS                                                                                  \
	27 /* of rows: hardly any two features share one. The upper bits are those that a              \
		  smaller table has. */

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

/* Add an article: its sentences, and with a map the mentions whose kind is to be chosen. */
extern void add_article(Examples *examples, const NtModel *model, const Article *article,
						const KindMap *map, float weight);

/* Add names of a kind that stand in a list; few enough of a long list that it does not drown the
 * others. */
extern void add_names(Examples *examples, const NtModel *model, const char *path, NtKind kind);

/*
 * Add the surely labelled sentences of one article of unlabelled text, which `label` labels and
 * says how sure it is of (0 … 1), with a low weight. Articles with few such sentences are left out.
 * Returns how many were added.
 */
typedef float (*LabelSentence)(void *labeler, const Examples *examples, const Sentence *sentence,
							   uint8_t *labels);
extern uint32_t add_silver(Examples *examples, const NtModel *model, NtString text,
						   LabelSentence label, void *labeler, uint64_t *seed);

/*
 * The same examples without the features that occur once, which only disturb the others that share
 * their rows. Only the rows are copied; the rest is shared.
 */
extern void keep_frequent(const Examples *all, Examples *frequent);
extern void free_frequent(Examples *frequent);

extern void free_examples(Examples *examples);

/* The type of the tagger that a kind belongs to. */
extern NtTagType type_of_kind(NtKind kind);

#endif
