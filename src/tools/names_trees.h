/*
 * names_trees.h - learning the decision trees that judge a pair of names.
 *
 * Gradient boosting (Friedman 2001) of the logistic loss with Newton steps, one small oblivious
 * tree after another (see nt_name_match.h). Leaves are rounded to the engine's integers as soon as
 * a tree is made, so that what is learned next is learned for the sums that the engine will see.
 */
#ifndef TOOLS_NAMES_TREES_H
#define TOOLS_NAMES_TREES_H

#include "tools/names_pairs.h"

#define LOGIT_UNITS (2 * NT_CURVE_STEP) /* of a leaf: one natural logarithm of the odds */
#define MOST_TREES	256

typedef struct TreeModel
{
	NtMatchTree trees[MOST_TREES];
	uint32_t count;
} TreeModel;

/* Learn from pairs whose features are filled in. */
extern void learn_trees(NamePair *const *pairs, uint32_t count, uint32_t trees, TreeModel *model);

/* The sum of the leaves, in LOGIT_UNITS. */
extern int32_t sum_trees(const TreeModel *model, const int16_t features[NT_MATCH_FEATURES]);

#endif
