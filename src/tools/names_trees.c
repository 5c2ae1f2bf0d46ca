/* names_trees.c - see names_trees.h. */
#include "tools/names_trees.h"

#include "tools/memory.h"

#include <math.h>
#include <stdlib.h>

#define RATE	   0.25 /* of a step */
#define SMOOTHING  15.0 /* of a leaf: so much weight is taken to be undecided */
#define MOST_BINS  64
#define LEAVES	   (1 << NT_TREE_DEPTH)
#define LEAST_GAIN 1e-6

/* What is known of some pairs: first and second derivative of the loss. */
typedef struct Slope
{
	double gradient;
	double curvature;
} Slope;

typedef struct Learner
{
	NamePair *const *pairs;
	uint32_t count;
	int32_t *sums;	 /* of each pair so far */
	Slope *slopes;	 /* of each pair at its sum */
	uint8_t *leaves; /* where each pair is in the tree that grows */
	uint8_t *bins;	 /* of each pair and feature: how many of the cuts are below it */
	int16_t cuts[NT_MATCH_FEATURES][MOST_BINS];
	uint32_t cut_counts[NT_MATCH_FEATURES];
} Learner;

static int
order_numbers(const void *a, const void *b)
{
	return *(const int16_t *) a - *(const int16_t *) b;
}

/* Where a feature may be cut: between its values, about evenly spread over the pairs. */
static void
choose_cuts(Learner *learner, uint32_t feature)
{
	int16_t *values = allocate(learner->count * sizeof(int16_t));
	uint32_t count = 0;

	for (uint32_t i = 0; i < learner->count; i++)
		values[i] = learner->pairs[i]->features[feature];
	qsort(values, learner->count, sizeof(int16_t), order_numbers);
	for (uint32_t b = 0; b < MOST_BINS - 1; b++)
	{
		int16_t value = values[(uint64_t) learner->count * b / (MOST_BINS - 1)];

		if (value < values[learner->count - 1] &&
			(count == 0 || learner->cuts[feature][count - 1] < value))
			learner->cuts[feature][count++] = value;
	}
	learner->cut_counts[feature] = count;
	free(values);
}

static void
sort_into_bins(Learner *learner)
{
	for (uint32_t i = 0; i < learner->count; i++)
		for (uint32_t f = 0; f < NT_MATCH_FEATURES; f++)
		{
			uint8_t bin = 0;

			while (bin < learner->cut_counts[f] &&
				   learner->pairs[i]->features[f] > learner->cuts[f][bin])
				bin++;
			learner->bins[(size_t) i * NT_MATCH_FEATURES + f] = bin;
		}
}

static void
find_slopes(Learner *learner)
{
	for (uint32_t i = 0; i < learner->count; i++)
	{
		const NamePair *pair = learner->pairs[i];
		double likely = 1 / (1 + exp(-(double) learner->sums[i] / LOGIT_UNITS));

		learner->slopes[i].gradient = pair->weight * (pair->same - likely);
		learner->slopes[i].curvature = pair->weight * likely * (1 - likely);
		learner->leaves[i] = 0;
	}
}

static double
gain_of(Slope slope)
{
	return slope.gradient * slope.gradient / (slope.curvature + SMOOTHING);
}

/* The gain of the best cut of one feature through all leaves; `cut` is its number. */
static double
best_cut(const Slope bins[LEAVES][MOST_BINS], uint32_t leaves, uint32_t cuts, uint32_t *cut)
{
	Slope below[LEAVES] = {{0, 0}};
	Slope all[LEAVES] = {{0, 0}};
	double best = 0;

	for (uint32_t l = 0; l < leaves; l++)
		for (uint32_t b = 0; b <= cuts; b++)
		{
			all[l].gradient += bins[l][b].gradient;
			all[l].curvature += bins[l][b].curvature;
		}
	for (uint32_t c = 0; c < cuts; c++)
	{
		double gain = 0;

		for (uint32_t l = 0; l < leaves; l++)
		{
			Slope above;

			below[l].gradient += bins[l][c].gradient;
			below[l].curvature += bins[l][c].curvature;
			above.gradient = all[l].gradient - below[l].gradient;
			above.curvature = all[l].curvature - below[l].curvature;
			gain += gain_of(below[l]) + gain_of(above) - gain_of(all[l]);
		}
		if (gain > best)
		{
			best = gain;
			*cut = c;
		}
	}
	return best;
}

/* Ask the best next question of all leaves; false when none helps. */
static bool
grow_level(Learner *learner, uint32_t depth, NtMatchTree *tree)
{
	uint32_t leaves = UINT32_C(1) << depth;
	double best = LEAST_GAIN;
	uint32_t best_feature = NT_MATCH_FEATURES;
	uint32_t best_bin = 0;

	for (uint32_t f = 0; f < NT_MATCH_FEATURES; f++)
	{
		Slope bins[LEAVES][MOST_BINS] = {{{0, 0}}};
		uint32_t cut = 0;
		double gain;

		for (uint32_t i = 0; i < learner->count; i++)
		{
			Slope *slope =
				&bins[learner->leaves[i]][learner->bins[(size_t) i * NT_MATCH_FEATURES + f]];

			slope->gradient += learner->slopes[i].gradient;
			slope->curvature += learner->slopes[i].curvature;
		}
		gain = best_cut((const Slope(*)[MOST_BINS]) bins, leaves, learner->cut_counts[f], &cut);
		if (gain > best)
		{
			best = gain;
			best_feature = f;
			best_bin = cut;
		}
	}
	if (best_feature == NT_MATCH_FEATURES)
	{
		tree->above[depth] = INT16_MAX; /* a question that all answer alike */
		return false;
	}
	tree->feature[depth] = (uint8_t) best_feature;
	tree->above[depth] = learner->cuts[best_feature][best_bin];
	for (uint32_t i = 0; i < learner->count; i++)
		learner->leaves[i] |=
			(uint8_t) ((learner->bins[(size_t) i * NT_MATCH_FEATURES + best_feature] > best_bin)
					   << depth);
	return true;
}

/* Fill in the leaves and add the tree to all sums. */
static void
finish_tree(Learner *learner, NtMatchTree *tree)
{
	Slope slopes[LEAVES] = {{0, 0}};

	for (uint32_t i = 0; i < learner->count; i++)
	{
		slopes[learner->leaves[i]].gradient += learner->slopes[i].gradient;
		slopes[learner->leaves[i]].curvature += learner->slopes[i].curvature;
	}
	for (uint32_t l = 0; l < LEAVES; l++)
		tree->leaves[l] = (int16_t) lround(RATE * LOGIT_UNITS * slopes[l].gradient /
										   (slopes[l].curvature + SMOOTHING));
	for (uint32_t i = 0; i < learner->count; i++)
		learner->sums[i] += tree->leaves[learner->leaves[i]];
}

void
learn_trees(NamePair *const *pairs, uint32_t count, uint32_t trees, TreeModel *model)
{
	Learner learner = {.pairs = pairs,
					   .count = count,
					   .sums = allocate_zeroed(count, sizeof(int32_t)),
					   .slopes = allocate_zeroed(count, sizeof(Slope)),
					   .leaves = allocate_zeroed(count, 1),
					   .bins = allocate_zeroed(count, NT_MATCH_FEATURES)};

	memset(model, 0, sizeof(*model));
	for (uint32_t f = 0; f < NT_MATCH_FEATURES; f++)
		choose_cuts(&learner, f);
	sort_into_bins(&learner);
	while (model->count < trees)
	{
		NtMatchTree *tree = &model->trees[model->count++];

		find_slopes(&learner);
		for (uint32_t depth = 0; depth < NT_TREE_DEPTH; depth++)
			(void) grow_level(&learner, depth, tree);
		finish_tree(&learner, tree);
	}
	free(learner.sums);
	free(learner.slopes);
	free(learner.leaves);
	free(learner.bins);
}

int32_t
sum_trees(const TreeModel *model, const int16_t features[NT_MATCH_FEATURES])
{
	int32_t sum = 0;

	for (uint32_t t = 0; t < model->count; t++)
	{
		uint32_t leaf = 0;

		for (uint32_t d = 0; d < NT_TREE_DEPTH; d++)
			leaf |= (uint32_t) (features[model->trees[t].feature[d]] > model->trees[t].above[d])
					<< d;
		sum += model->trees[t].leaves[leaf];
	}
	return sum;
}
