/* quote_train_glance.c - training the first look at every token; see quote_train.h. */
#include "tools/quote_train.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "tools/memory.h"

#define PASSES		 3
#define RATE		 0.08f
#define SMALL		 0.002f /* gradients that are passed over */
#define PLACE_RATE	 0.3f
#define PLACE_PASSES 3
#define LEAST_SQUARE 1e-2f

struct GlanceExamples
{
	Positions positions; /* of all tokens */
	uint16_t *roles;	 /* bits */
	uint32_t role_capacity;
	uint8_t *folds;
	uint32_t fold_capacity;
};

/* ---------------------------------------------------------------- roles of tokens */

static void
set_role(uint16_t *roles, uint32_t token, uint32_t role)
{
	roles[token] = (uint16_t) (roles[token] | 1u << role);
}

static void
set_roles(const QuoteArticle *article, const GoldAttribution *gold, uint16_t *roles)
{
	static const NtGlanceRole starts[] = {NT_GLANCE_SOURCE_START, NT_GLANCE_RIGHT_START,
										  NT_GLANCE_LEFT_START, NT_GLANCE_NEXT_START};
	static const NtGlanceRole ends[] = {NT_GLANCE_SOURCE_END, NT_GLANCE_RIGHT_END,
										NT_GLANCE_LEFT_END, NT_GLANCE_NEXT_END};
	NtFragment slot[NT_SLOTS];

	if (!nt_has_fragment(gold->cue))
		return;
	fill_slots(article, gold, slot);
	for (uint32_t i = 0; i < NT_SLOTS; i++)
	{
		uint32_t behind = i == NT_SLOT_SOURCE && slot[i].first > gold->whole.last;

		if (!nt_has_fragment(slot[i]))
			continue;
		set_role(roles, slot[i].first, starts[i] + behind);
		set_role(roles, slot[i].last, ends[i] + behind);
	}
	set_role(roles, gold->cue.first, NT_GLANCE_CUE_BEGIN);
	for (uint32_t t = gold->cue.first + 1; t <= gold->cue.last; t++)
		set_role(roles, t, NT_GLANCE_CUE_INSIDE);
}

static void
collect_article(GlanceExamples *examples, const QuoteArticle *article)
{
	uint16_t *roles = allocate_zeroed(article->analysis.token_count + 1, sizeof(uint16_t));
	NtFeatures features;

	for (uint32_t i = 0; i < article->gold_count; i++)
		set_roles(article, &article->golds[i], roles);
	for (uint32_t i = 0; i < article->analysis.token_count; i++)
	{
		nt_features_clear(&features, GLANCE_BITS);
		nt_glance_features(&article->view, i, &features);
		GROW(examples->roles, examples->role_capacity, examples->positions.count);
		GROW(examples->folds, examples->fold_capacity, examples->positions.count);
		examples->roles[examples->positions.count] = roles[i];
		examples->folds[examples->positions.count] = (uint8_t) article->fold;
		add_position(&examples->positions, &features, 0, 0);
	}
	free(roles);
}

GlanceExamples *
collect_glances(QuoteArticles *articles)
{
	GlanceExamples *examples = allocate_zeroed(1, sizeof(*examples));

	for (uint32_t i = 0; i < articles->count; i++)
		collect_article(examples, &articles->items[i]);
	return examples;
}

/* ---------------------------------------------------------------- their weights */

/* One step for all roles of a token. */
static void
learn_token(Linear *linear, const GlanceExamples *examples, uint32_t token)
{
	size_t from = token ? examples->positions.ends[token - 1] : 0;
	size_t to = examples->positions.ends[token];
	float scores[NT_GLANCE_ROLES] = {0};

	for (size_t i = from; i < to; i++)
	{
		const float *row = linear_row(linear, examples->positions.rows[i]);

		for (uint32_t role = 0; role < NT_GLANCE_ROLES; role++)
			scores[role] += row[role];
	}
	for (uint32_t role = 0; role < NT_GLANCE_ROLES; role++)
	{
		float gradient = 1 / (1 + expf(-scores[role])) - (examples->roles[token] >> role & 1);

		if (fabsf(gradient) > SMALL)
			for (size_t i = from; i < to; i++)
				step_weight(linear, (size_t) examples->positions.rows[i] * linear->width + role,
							gradient);
	}
}

void
train_glances(const GlanceExamples *examples, uint32_t without, uint64_t seed,
			  QuoteModelParts *parts)
{
	uint32_t *order = allocate((examples->positions.count + 1) * sizeof(uint32_t));
	Random random = {seed};
	Linear linear;

	start_linear(&linear, GLANCE_BITS, NT_GLANCE_LANES);
	for (uint32_t pass = 0; pass < PASSES; pass++)
	{
		linear.rate = RATE * (1 - 0.8f * (float) pass / PASSES);
		shuffle(&random, order, examples->positions.count);
		for (uint32_t i = 0; i < examples->positions.count; i++)
			if (examples->folds[order[i]] != without)
				learn_token(&linear, examples, order[i]);
	}
	quantize_linear(&linear, parts->table[NT_TABLE_GLANCES]);
	free_linear(&linear);
	free(order);
}

/* ---------------------------------------------------------------- places */

typedef struct PlaceTrainer
{
	float weights[NT_SLOTS][2][NT_PLACES];
	float squares[NT_SLOTS][2][NT_PLACES];
	float rate;
} PlaceTrainer;

/* Learn where the right edge stands among all that are possible, next to what glances say. */
static void
learn_place(PlaceTrainer *trainer, const NtPointing *pointing, NtSlot slot, uint32_t right,
			uint32_t other)
{
	float *weights = trainer->weights[slot][other != NT_NONE];
	float *squares = trainer->squares[slot][other != NT_NONE];
	bool is_start = nt_starts_first(slot) == (other == NT_NONE);
	uint32_t list[NT_POSITIONS];
	float scores[NT_POSITIONS], most = -INFINITY, sum = 0;
	uint32_t count = nt_list_all_edges(pointing, slot, other, list);
	uint32_t first = other == NT_NONE;
	bool found = false;

	for (uint32_t i = first; i < count; i++)
	{
		scores[i] = weights[nt_place_of_edge(pointing, slot, list[i], other)] +
					(float) nt_glance_of_edge(pointing, slot, is_start, list[i]) / NT_NAT;
		most = fmaxf(most, scores[i]);
		found |= list[i] == right;
	}
	if (!found)
		return;
	for (uint32_t i = first; i < count; i++)
		sum += scores[i] = expf(scores[i] - most);
	for (uint32_t i = first; i < count; i++)
	{
		uint32_t place = nt_place_of_edge(pointing, slot, list[i], other);
		float gradient = scores[i] / sum - (list[i] == right);

		squares[place] += gradient * gradient;
		weights[place] -= trainer->rate * gradient / sqrtf(squares[place]);
	}
}

static void
learn_places(PlaceTrainer *trainer, const QuoteArticle *article, const GoldAttribution *gold)
{
	NtCue cue = {.first = gold->whole.first, .last = gold->whole.last};
	NtPointing pointing;
	NtFragment slots[NT_SLOTS];

	if (!nt_has_fragment(gold->cue))
		return;
	cue.head = nt_cue_head(&article->view, cue.first, cue.last);
	nt_start_pointing(&pointing, &article->view, &cue);
	fill_slots(article, gold, slots);
	for (uint32_t slot = 0; slot < NT_SLOTS; slot++)
	{
		NtFragment right = slots[slot];
		uint32_t first = nt_starts_first(slot) ? right.first : right.last;
		uint32_t second = nt_starts_first(slot) ? right.last : right.first;

		if (nt_has_fragment(right))
		{
			learn_place(trainer, &pointing, slot, first, NT_NONE);
			learn_place(trainer, &pointing, slot, second, first);
		}
		pointing.filled[slot] = right;
	}
}

void
train_places(QuoteArticles *articles, uint32_t without, QuoteModelParts *parts)
{
	PlaceTrainer *trainer = allocate_zeroed(1, sizeof(*trainer));

	for (uint32_t i = 0; i < NT_SLOTS * 2 * NT_PLACES; i++)
		(&trainer->squares[0][0][0])[i] = LEAST_SQUARE;
	for (uint32_t pass = 0; pass < PLACE_PASSES; pass++)
	{
		trainer->rate = PLACE_RATE * (1 - 0.8f * (float) pass / PLACE_PASSES);
		for (uint32_t i = 0; i < articles->count; i++)
			for (uint32_t k = 0;
				 articles->items[i].fold != without && k < articles->items[i].gold_count; k++)
				learn_places(trainer, &articles->items[i], &articles->items[i].golds[k]);
	}
	for (uint32_t i = 0; i < NT_SLOTS * 2 * NT_PLACES; i++)
		(&parts->placed[0][0][0])[i] = (int16_t) rintf((&trainer->weights[0][0][0])[i] * NT_NAT);
	free(trainer);
}
