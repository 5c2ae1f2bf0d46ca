/* quote_train_rank.c - training rankers and judges; see quote_train.h. */
#include "tools/quote_train.h"

#include <stdio.h>
#include <stdlib.h>

#include "tools/memory.h"

#define RANK_PASSES	  4
#define RANK_RATE	  0.03f
#define RANK_DROPPED  20
#define JUDGE_PASSES  5
#define JUDGE_RATE	  0.05f
#define JUDGE_DROPPED 20
#define BOTH		  2 /* halves */

/* A candidate of an article. */
typedef struct Item
{
	QuoteArticle *article;
	uint32_t candidate;
	uint32_t half;
} Item;

typedef struct RankTrainer
{
	Item *items;
	uint32_t item_count;
	Linear contents;
	Linear sources;
	Linear judges;
	Random random;
	Positions positions;
	uint32_t with_gold; /* candidates of gold cues, … whose content is among the combinations */
	uint32_t reachable;
	uint32_t first; /* … and is the first of them */
} RankTrainer;

static void
collect_items(RankTrainer *trainer, QuoteArticles *articles, uint32_t without)
{
	uint32_t capacity = 0;

	for (uint32_t i = 0; i < articles->count; i++)
		for (uint32_t k = 0;
			 articles->items[i].fold != without && k < articles->items[i].candidates.count; k++)
		{
			GROW(trainer->items, capacity, trainer->item_count);
			trainer->items[trainer->item_count++] = (Item){&articles->items[i], k, i % 2};
		}
}

/* ---------------------------------------------------------------- rankers */

bool
is_gold_content(const NtFragment *parts, const GoldAttribution *gold)
{
	uint32_t pieces = 0;

	for (uint32_t slot = NT_SLOT_RIGHT; slot <= NT_SLOT_NEXT; slot++)
	{
		bool found = false;

		if (!nt_has_fragment(parts[slot]))
			continue;
		for (uint32_t i = 0; i < gold->pieces; i++)
			found |= nt_same_fragment(parts[slot], gold->content[i]);
		if (!found)
			return false;
		pieces++;
	}
	return pieces == gold->pieces;
}

static void
learn_content(RankTrainer *trainer, const Item *item, const GoldAttribution *gold)
{
	NtCombination combinations[NT_COMBINATIONS];
	uint32_t count =
		nt_list_combinations(&item->article->candidates.items[item->candidate], combinations);
	uint64_t drop = next_random(&trainer->random) | 1;
	uint32_t right = NT_NONE;
	NtFeatures features;

	for (uint32_t i = count; i-- > 0;)
		if (is_gold_content(combinations[i].part, gold))
			right = i;
	trainer->with_gold++;
	trainer->reachable += right != NT_NONE;
	trainer->first += right == 0;
	if (right == NT_NONE || count < 2)
		return;
	clear_positions(&trainer->positions);
	for (uint32_t i = 0; i < count; i++)
	{
		nt_features_clear(&features, CONTENT_BITS);
		nt_combination_features(&item->article->candidates, item->candidate, combinations, i,
								&features);
		add_position(&trainer->positions, &features, drop, RANK_DROPPED);
	}
	learn_choice(&trainer->contents, &trainer->positions, right);
}

static void
learn_source(RankTrainer *trainer, const Item *item, const GoldAttribution *gold)
{
	const NtHypotheses *sources =
		&item->article->candidates.items[item->candidate].slot[NT_SLOT_SOURCE];
	uint64_t drop = next_random(&trainer->random) | 1;
	uint32_t right = NT_NONE;
	NtFeatures features;

	for (uint32_t i = sources->count; i-- > 0;)
		if (nt_same_fragment(sources->item[i].fragment, gold->source))
			right = i;
	if (right == NT_NONE || sources->count < 2)
		return;
	clear_positions(&trainer->positions);
	for (uint32_t i = 0; i < sources->count; i++)
	{
		nt_features_clear(&features, SOURCE_BITS);
		nt_source_features(&item->article->candidates, item->candidate, i, &features);
		add_position(&trainer->positions, &features, drop, RANK_DROPPED);
	}
	learn_choice(&trainer->sources, &trainer->positions, right);
}

/* Train rankers on one half of the articles, or on both. */
static void
train_rankers(RankTrainer *trainer, uint32_t half, QuoteModelParts *parts)
{
	uint32_t *order = allocate((trainer->item_count + 1) * sizeof(uint32_t));

	trainer->with_gold = trainer->reachable = trainer->first = 0;
	start_linear(&trainer->contents, CONTENT_BITS, 1);
	start_linear(&trainer->sources, SOURCE_BITS, 1);
	for (uint32_t pass = 0; pass < RANK_PASSES; pass++)
	{
		trainer->contents.rate = trainer->sources.rate =
			RANK_RATE * (1 - 0.8f * (float) pass / RANK_PASSES);
		shuffle(&trainer->random, order, trainer->item_count);
		for (uint32_t i = 0; i < trainer->item_count; i++)
		{
			const Item *item = &trainer->items[order[i]];
			uint32_t gold =
				gold_of_cue(item->article, &item->article->candidates.items[item->candidate].cue);

			if (gold == NT_NONE || (half != BOTH && item->half != half))
				continue;
			learn_content(trainer, item, &item->article->golds[gold]);
			learn_source(trainer, item, &item->article->golds[gold]);
		}
	}
	quantize_linear(&trainer->contents, parts->table[NT_TABLE_CONTENTS]);
	quantize_linear(&trainer->sources, parts->table[NT_TABLE_SOURCES]);
	free_linear(&trainer->contents);
	free_linear(&trainer->sources);
	free(order);
}

/* Let the rankers in the parts choose, on one half of the articles. */
static void
rank_half(QuoteArticles *articles, uint32_t without, uint32_t half, const QuoteModelParts *parts)
{
	for (uint32_t i = 0; i < articles->count; i++)
	{
		QuoteArticle *article = &articles->items[i];

		if (article->fold == without || i % 2 != half)
			continue;
		article->view.model.table[NT_TABLE_CONTENTS] = parts->table[NT_TABLE_CONTENTS];
		article->view.model.table[NT_TABLE_SOURCES] = parts->table[NT_TABLE_SOURCES];
		nt_reset_choices(&article->candidates);
		if (nt_rank_candidates(&article->candidates) != NT_OK)
			fail("could not rank the candidates of an article");
	}
}

/* ---------------------------------------------------------------- judges */

/* Whether any attribution of the article has this piece of content. */
static bool
is_any_content(const QuoteArticle *article, NtFragment piece)
{
	for (uint32_t i = 0; i < article->gold_count; i++)
		for (uint32_t k = 0; k < article->golds[i].pieces; k++)
			if (nt_same_fragment(article->golds[i].content[k], piece))
				return true;
	return false;
}

static bool
is_exact(const QuoteArticle *article, const NtCandidate *candidate, NtJudge judge)
{
	NtFragment cue = {candidate->cue.first, candidate->cue.last};
	uint32_t pieces = 0;

	if (judge == NT_JUDGE_CONTENT)
	{
		for (uint32_t slot = NT_SLOT_RIGHT; slot <= NT_SLOT_NEXT; slot++)
			if (nt_has_fragment(candidate->chosen[slot]))
			{
				pieces++;
				if (!is_any_content(article, candidate->chosen[slot]))
					return false;
			}
		return pieces > 0;
	}
	for (uint32_t i = 0; i < article->gold_count; i++)
		if (nt_same_fragment(judge == NT_JUDGE_CUE ? article->golds[i].cue
												   : article->golds[i].source,
							 judge == NT_JUDGE_CUE ? cue : candidate->chosen[NT_SLOT_SOURCE]))
			return true;
	return false;
}

static uint32_t
size_of(NtFragment fragment)
{
	return nt_has_fragment(fragment) ? fragment.last - fragment.first + 1 : 0;
}

static uint32_t
shared(NtFragment a, NtFragment b)
{
	return nt_fragments_meet(a, b) ? nt_min32(a.last, b.last) - nt_max32(a.first, b.first) + 1 : 0;
}

/* Whether a gold attribution has at least half of the content in common, and a source that meets.
 */
static bool
is_right(const QuoteArticle *article, const NtCandidate *candidate)
{
	NtFragment source = candidate->chosen[NT_SLOT_SOURCE];

	for (uint32_t i = 0; i < article->gold_count; i++)
	{
		const GoldAttribution *gold = &article->golds[i];
		uint32_t both = 0, all = 0;

		for (uint32_t k = 0; k < gold->pieces; k++)
			all += size_of(gold->content[k]);
		for (uint32_t slot = NT_SLOT_RIGHT; slot <= NT_SLOT_NEXT; slot++)
		{
			all += size_of(candidate->chosen[slot]);
			for (uint32_t k = 0; k < gold->pieces; k++)
				both += shared(candidate->chosen[slot], gold->content[k]);
		}
		if (3 * both >= all && both > 0 &&
			(nt_fragments_meet(source, gold->source) ||
			 (!nt_has_fragment(source) && !nt_has_fragment(gold->source))))
			return true;
	}
	return false;
}

static void
learn_judges(RankTrainer *trainer, const Item *item)
{
	const NtCandidate *candidate = &item->article->candidates.items[item->candidate];
	NtFeatures features;

	nt_features_clear(&features, JUDGE_BITS);
	nt_judge_features(&item->article->candidates, item->candidate, &features);
	clear_positions(&trainer->positions);
	add_position(&trainer->positions, &features, next_random(&trainer->random) | 1, JUDGE_DROPPED);
	for (NtJudge judge = NT_JUDGE_CUE; judge <= NT_JUDGE_CONTENT; judge++)
		if (judge != NT_JUDGE_SOURCE || nt_has_fragment(candidate->chosen[NT_SLOT_SOURCE]))
			learn_truth(&trainer->judges, &trainer->positions, judge,
						is_exact(item->article, candidate, judge));
	learn_truth(&trainer->judges, &trainer->positions, NT_JUDGE_RIGHT,
				is_right(item->article, candidate));
}

static void
train_judges(RankTrainer *trainer, QuoteModelParts *parts)
{
	uint32_t *order = allocate((trainer->item_count + 1) * sizeof(uint32_t));

	start_linear(&trainer->judges, JUDGE_BITS, NT_JUDGES);
	for (uint32_t pass = 0; pass < JUDGE_PASSES; pass++)
	{
		trainer->judges.rate = JUDGE_RATE * (1 - 0.8f * (float) pass / JUDGE_PASSES);
		shuffle(&trainer->random, order, trainer->item_count);
		for (uint32_t i = 0; i < trainer->item_count; i++)
			learn_judges(trainer, &trainer->items[order[i]]);
	}
	quantize_linear(&trainer->judges, parts->table[NT_TABLE_JUDGES]);
	free_linear(&trainer->judges);
	free(order);
}

/*
 * Rankers do better on candidates that they were trained on, so the judges see those of each half
 * as rankers trained on the other half leave them.
 */
void
train_ranks(QuoteArticles *articles, uint32_t without, uint64_t seed, QuoteModelParts *parts)
{
	RankTrainer *trainer = allocate_zeroed(1, sizeof(*trainer));

	trainer->random.state = seed;
	collect_items(trainer, articles, without);
	for (uint32_t half = 0; half < BOTH; half++)
	{
		train_rankers(trainer, 1 - half, parts);
		rank_half(articles, without, half, parts);
	}
	train_judges(trainer, parts);
	train_rankers(trainer, BOTH, parts);
	fprintf(
		stderr,
		"ranks: %u candidates; of gold contents %.1f %% among the combinations, %.1f %% first\n",
		trainer->item_count, 100.0 * trainer->reachable / (trainer->with_gold + 1e-9),
		100.0 * trainer->first / (trainer->with_gold + 1e-9));
	free_positions(&trainer->positions);
	free(trainer->items);
	free(trainer);
}
