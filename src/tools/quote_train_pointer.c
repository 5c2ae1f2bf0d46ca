/* quote_train_pointer.c - training the pointers to sources and contents; see quote_train.h. */
#include "tools/quote_train.h"

#include <stdio.h>
#include <stdlib.h>

#include "tools/memory.h"

#define PASSES	4
#define RATE	0.04f
#define DROPPED 10

/* A gold attribution to learn from. */
typedef struct Example
{
	const QuoteArticle *article;
	NtCue cue;
	NtFragment slot[NT_SLOTS];
} Example;

typedef struct PointerTrainer
{
	Linear linear;
	Random random;
	Positions positions;
	uint64_t drop;
	uint32_t asked;
	uint32_t missed; /* edges that are not among the positions */
} PointerTrainer;

void
fill_slots(const QuoteArticle *article, const GoldAttribution *gold, NtFragment slot[NT_SLOTS])
{
	const NtViewToken *tokens = article->view.tokens;
	uint32_t sentence = tokens[gold->whole.first].sentence;

	for (uint32_t i = 0; i < NT_SLOTS; i++)
		slot[i] = nt_no_fragment;
	slot[NT_SLOT_SOURCE] = gold->source;
	for (uint32_t i = 0; i < gold->pieces; i++)
	{
		NtFragment piece = gold->content[i];

		if (piece.last < gold->whole.first)
			slot[NT_SLOT_LEFT] = piece;
		else if (piece.first <= gold->whole.last)
			continue;
		else if (tokens[piece.first].sentence == sentence && !nt_has_fragment(slot[NT_SLOT_RIGHT]))
			slot[NT_SLOT_RIGHT] = piece;
		else if (!nt_has_fragment(slot[NT_SLOT_NEXT]) &&
				 (tokens[piece.first].sentence == sentence ||
				  !nt_has_fragment(slot[NT_SLOT_RIGHT]) ||
				  tokens[piece.first].sentence > tokens[slot[NT_SLOT_RIGHT].last].sentence))
			slot[NT_SLOT_NEXT] = piece;
	}
}

static void
learn_edge(PointerTrainer *trainer, const NtPointing *pointing, NtSlot slot, bool is_start,
		   const uint32_t *list, uint32_t count, uint32_t other, uint32_t right)
{
	uint32_t found = NT_NONE;
	NtFeatures features;

	for (uint32_t i = 0; i < count; i++)
		if (list[i] == right)
			found = i;
	trainer->asked++;
	if (found == NT_NONE)
	{
		trainer->missed++;
		return;
	}
	clear_positions(&trainer->positions);
	for (uint32_t i = 0; i < count; i++)
	{
		nt_features_clear(&features, POINTER_BITS);
		if (list[i] == NT_NONE)
			nt_nothing_features(pointing, slot, &features);
		else
			nt_edge_features(pointing, slot, is_start, list[i], other, &features);
		add_position(&trainer->positions, &features, trainer->drop, DROPPED);
	}
	learn_choice(&trainer->linear, &trainer->positions, found);
}

static void
learn_example(PointerTrainer *trainer, const Example *example)
{
	uint32_t list[NT_POSITIONS];
	NtPointing pointing;

	nt_start_pointing(&pointing, &example->article->view, &example->cue);
	for (uint32_t slot = 0; slot < NT_SLOTS; slot++)
	{
		NtFragment right = example->slot[slot];
		bool starts_first = nt_starts_first(slot);
		uint32_t first = starts_first ? right.first : right.last;
		uint32_t second = starts_first ? right.last : right.first;
		uint32_t count;

		trainer->drop = next_random(&trainer->random) | 1;
		count = nt_list_first_edges(&pointing, slot, list);
		learn_edge(trainer, &pointing, slot, starts_first, list, count, NT_NONE, first);
		if (nt_has_fragment(right))
		{
			count = nt_list_second_edges(&pointing, slot, first, list);
			learn_edge(trainer, &pointing, slot, !starts_first, list, count, first, second);
		}
		pointing.filled[slot] = right;
	}
}

static Example *
collect_examples(QuoteArticles *articles, uint32_t without, uint32_t *count)
{
	Example *examples = NULL;
	uint32_t capacity = 0;

	*count = 0;
	for (uint32_t i = 0; i < articles->count; i++)
	{
		const QuoteArticle *article = &articles->items[i];

		if (article->fold == without)
			continue;
		for (uint32_t k = 0; k < article->gold_count; k++)
		{
			const GoldAttribution *gold = &article->golds[k];
			Example *example;

			if (!nt_has_fragment(gold->cue))
				continue;
			GROW(examples, capacity, *count);
			example = &examples[(*count)++];
			example->article = article;
			example->cue = (NtCue){.first = gold->whole.first,
								   .last = gold->whole.last,
								   .probability = NT_ONE,
								   .mass = NT_ONE};
			example->cue.head = nt_cue_head(&article->view, gold->whole.first, gold->whole.last);
			fill_slots(article, gold, example->slot);
		}
	}
	return examples;
}

static void
train_one(PointerTrainer *trainer, const Example *examples, uint32_t count, uint64_t seed)
{
	uint32_t *order = allocate((count + 1) * sizeof(uint32_t));

	trainer->random.state = seed;
	trainer->asked = trainer->missed = 0;
	start_linear(&trainer->linear, POINTER_BITS, 1);
	for (uint32_t pass = 0; pass < PASSES; pass++)
	{
		trainer->linear.rate = RATE * (1 - 0.8f * (float) pass / PASSES);
		shuffle(&trainer->random, order, count);
		for (uint32_t i = 0; i < count; i++)
			learn_example(trainer, &examples[order[i]]);
	}
	free(order);
}

void
train_pointers(QuoteArticles *articles, uint32_t without, uint32_t bag, uint64_t seed,
			   QuoteModelParts *parts)
{
	PointerTrainer *trainer = allocate_zeroed(1, sizeof(*trainer));
	uint32_t count;
	Example *examples = collect_examples(articles, without, &count);
	Linear sum;

	start_linear(&sum, POINTER_BITS, 1);
	for (uint32_t i = 0; i < bag; i++)
	{
		train_one(trainer, examples, count, seed + i);
		add_linear(&sum, &trainer->linear, 1 / (float) bag);
		free_linear(&trainer->linear);
	}
	quantize_linear(&sum, parts->table[NT_TABLE_POINTERS]);
	fprintf(stderr, "pointers: %u attributions, %.2f %% of edges out of reach\n", count,
			100.0 * trainer->missed / (trainer->asked + 1e-9));
	free_linear(&sum);
	free_positions(&trainer->positions);
	free(examples);
	free(trainer);
}
