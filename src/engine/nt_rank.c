/* nt_rank.c - see nt_rank.h: choosing and judging. */
#include "engine/nt_rank.h"

#define LEAST_SHARE	 170 /* in cost: a combination this much worse than the best is left out */
#define MEETS_SOURCE (20 * NT_NAT) /* what a combination loses that has words of the source */
#define RIGHT_KEPT	 10
#define LEFT_KEPT	 6
#define NEXT_KEPT	 4

void
nt_reset_choices(const NtCandidates *candidates)
{
	for (uint32_t i = 0; i < candidates->count; i++)
		for (uint32_t slot = 0; slot < NT_SLOTS; slot++)
		{
			candidates->items[i].chosen[slot] = candidates->items[i].slot[slot].item[0].fragment;
			candidates->items[i].chance[slot] = candidates->items[i].slot[slot].item[0].probability;
		}
}

NtStatus
nt_find_candidates(const NtQuoteView *view, NtCandidates *candidates)
{
	NtArena *arena = view->analysis->arena;
	NtCue *cues;
	NtPointing pointing;

	candidates->view = view;
	NT_TRY(nt_find_cues(view, &cues, &candidates->count));
	candidates->items =
		nt_arena_alloc(arena, ((size_t) candidates->count + 1) * sizeof(NtCandidate));
	if (!candidates->items)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < candidates->count; i++)
	{
		NtCandidate *candidate = &candidates->items[i];

		if (i % 16 == 0)
			NT_TRY(nt_arena_poll(arena));
		candidate->cue = cues[i];
		nt_start_pointing(&pointing, view, &cues[i]);
		nt_point(&pointing, candidate->slot);
	}
	nt_reset_choices(candidates);
	return NT_OK;
}

static bool
is_possible(const NtCombination *combination)
{
	NtFragment right = combination->part[NT_SLOT_RIGHT];
	NtFragment left = combination->part[NT_SLOT_LEFT];
	NtFragment next = combination->part[NT_SLOT_NEXT];

	if (!nt_has_fragment(right) && !nt_has_fragment(left) && !nt_has_fragment(next))
		return false;
	return !(nt_has_fragment(right) && nt_has_fragment(next) && right.last >= next.first);
}

/* Put a combination where its cost belongs. */
static uint32_t
insert(NtCombination *combinations, uint32_t count, const NtCombination *added)
{
	uint32_t at = count < NT_COMBINATIONS ? count++ : NT_COMBINATIONS;

	for (; at > 0 && combinations[at - 1].cost > added->cost; at--)
		if (at < NT_COMBINATIONS)
			combinations[at] = combinations[at - 1];
	if (at < NT_COMBINATIONS)
		combinations[at] = *added;
	return count;
}

static void
set_part(NtCombination *combination, NtSlot slot, const NtHypothesis *hypothesis)
{
	combination->part[slot] = hypothesis->fragment;
	combination->probability[slot] = hypothesis->probability;
}

uint32_t
nt_list_combinations(const NtCandidate *candidate, NtCombination *combinations)
{
	const NtHypotheses *right = &candidate->slot[NT_SLOT_RIGHT];
	const NtHypotheses *left = &candidate->slot[NT_SLOT_LEFT];
	const NtHypotheses *next = &candidate->slot[NT_SLOT_NEXT];
	uint32_t count = 0;

	for (uint32_t r = 0; r < right->count && r < RIGHT_KEPT; r++)
		for (uint32_t l = 0; l < left->count && l < LEFT_KEPT; l++)
			for (uint32_t n = 0; n < next->count && n < NEXT_KEPT; n++)
			{
				NtCombination one = {.part = {{NT_NONE, NT_NONE}}, .probability = {0}};

				one.cost = right->item[r].cost + left->item[l].cost + next->item[n].cost;
				if (count > 0 && one.cost > combinations[0].cost + LEAST_SHARE)
					break;
				set_part(&one, NT_SLOT_RIGHT, &right->item[r]);
				set_part(&one, NT_SLOT_LEFT, &left->item[l]);
				set_part(&one, NT_SLOT_NEXT, &next->item[n]);
				if (is_possible(&one))
					count = insert(combinations, count, &one);
			}
	while (count > 1 && combinations[count - 1].cost > combinations[0].cost + LEAST_SHARE)
		count--;
	return count;
}

/* The best of some scores, and its share in the softmax. */
static uint32_t
choose(const NtCandidates *candidates, const int32_t *scores, uint32_t count, uint32_t *best)
{
	uint64_t sum = 0;

	*best = 0;
	for (uint32_t i = 1; i < count; i++)
		if (scores[i] > scores[*best])
			*best = i;
	for (uint32_t i = 0; i < count; i++)
		sum += nt_exponential(&candidates->view->exponentials, scores[*best] - scores[i]);
	return (uint32_t) ((uint64_t) NT_EXP_ONE * NT_ONE / sum);
}

static void
rank_sources(const NtCandidates *candidates, uint32_t index)
{
	NtCandidate *candidate = &candidates->items[index];
	const NtQuoteModel *model = &candidates->view->model;
	const NtHypotheses *sources = &candidate->slot[NT_SLOT_SOURCE];
	int32_t scores[NT_HYPOTHESES];
	NtFeatures features;
	uint32_t best;

	if (sources->count < 2)
		return;
	for (uint32_t i = 0; i < sources->count; i++)
	{
		nt_features_clear(&features, model->bits[NT_TABLE_SOURCES]);
		nt_source_features(candidates, index, i, &features);
		scores[i] = nt_sum_features(&features, model->table[NT_TABLE_SOURCES]);
	}
	candidate->chance[NT_SLOT_SOURCE] = choose(candidates, scores, sources->count, &best);
	candidate->chosen[NT_SLOT_SOURCE] = sources->item[best].fragment;
	if (best > 0)
	{
		NtPointing pointing;

		nt_start_pointing(&pointing, candidates->view, &candidate->cue);
		nt_point_given_source(&pointing, sources->item[best].fragment, candidate->slot);
		for (NtSlot slot = NT_SLOT_RIGHT; slot <= NT_SLOT_NEXT; slot++)
		{
			candidate->chosen[slot] = candidate->slot[slot].item[0].fragment;
			candidate->chance[slot] = candidate->slot[slot].item[0].probability;
		}
	}
}

/* Whether a combination has words of the source in it. */
static bool
meets_source(const NtCombination *combination, NtFragment source)
{
	for (uint32_t slot = NT_SLOT_RIGHT; slot <= NT_SLOT_NEXT; slot++)
		if (nt_fragments_meet(combination->part[slot], source))
			return true;
	return false;
}

static void
rank_contents(const NtCandidates *candidates, uint32_t index)
{
	NtCandidate *candidate = &candidates->items[index];
	const NtQuoteModel *model = &candidates->view->model;
	NtCombination combinations[NT_COMBINATIONS];
	int32_t scores[NT_COMBINATIONS];
	uint32_t count = nt_list_combinations(candidate, combinations);
	NtFeatures features;
	uint32_t best, share;

	if (count == 0)
		return;
	for (uint32_t i = 0; i < count; i++)
	{
		nt_features_clear(&features, model->bits[NT_TABLE_CONTENTS]);
		nt_combination_features(candidates, index, combinations, i, &features);
		scores[i] = nt_sum_features(&features, model->table[NT_TABLE_CONTENTS]);
		if (meets_source(&combinations[i], candidate->chosen[NT_SLOT_SOURCE]))
			scores[i] -= MEETS_SOURCE;
	}
	share = choose(candidates, scores, count, &best);
	for (NtSlot slot = NT_SLOT_RIGHT; slot <= NT_SLOT_NEXT; slot++)
	{
		candidate->chosen[slot] = combinations[best].part[slot];
		candidate->chance[slot] = combinations[best].probability[slot];
	}
	candidate->chance[NT_SLOT_RIGHT] = share;
}

uint32_t
nt_first_candidate(const NtCandidates *candidates, uint32_t token)
{
	uint32_t low = 0;
	uint32_t high = candidates->count;

	while (low < high)
	{
		uint32_t middle = low + (high - low) / 2;

		if (candidates->items[middle].cue.first < token)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

NtStatus
nt_rank_candidates(const NtCandidates *candidates)
{
	for (uint32_t i = 0; i < candidates->count; i++)
	{
		if (i % 16 == 0)
			NT_TRY(nt_arena_poll(candidates->view->analysis->arena));
		rank_sources(candidates, i);
		rank_contents(candidates, i);
	}
	return NT_OK;
}

NtStatus
nt_judge_candidates(const NtCandidates *candidates)
{
	const NtQuoteModel *model = &candidates->view->model;
	const NtExponentials *exponentials = &candidates->view->exponentials;
	NtFeatures features;

	for (uint32_t i = 0; i < candidates->count; i++)
	{
		NtCandidate *candidate = &candidates->items[i];
		int32_t scores[NT_JUDGES] = {0};

		if (i % 16 == 0)
			NT_TRY(nt_arena_poll(candidates->view->analysis->arena));
		nt_features_clear(&features, model->bits[NT_TABLE_JUDGES]);
		nt_judge_features(candidates, i, &features);
		for (uint32_t k = 0; k < features.count; k++)
		{
			const int8_t *row = (const int8_t *) model->table[NT_TABLE_JUDGES] +
								(size_t) features.row[k] * NT_JUDGES;

			for (uint32_t judge = 0; judge < NT_JUDGES; judge++)
				scores[judge] += row[judge];
		}
		candidate->exact_cue = nt_logistic(exponentials, scores[NT_JUDGE_CUE]);
		candidate->exact_source = nt_has_fragment(candidate->chosen[NT_SLOT_SOURCE])
									  ? nt_logistic(exponentials, scores[NT_JUDGE_SOURCE])
									  : 0;
		candidate->exact_content = nt_logistic(exponentials, scores[NT_JUDGE_CONTENT]);
		candidate->right = nt_logistic(exponentials, scores[NT_JUDGE_RIGHT]);
	}
	return NT_OK;
}
