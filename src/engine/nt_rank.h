/*
 * nt_rank.h - a second look at the candidates of an article, which sees them all.
 *
 * Rankers choose among the best fillings of a cue's slots: one among its sources, one among the
 * combinations of its contents. Judges then say how likely cue, source and content are exact, and
 * the whole right; the decoder decides by that. Both were trained on what the stages before do on
 * articles that those stages were not trained on.
 */
#ifndef NT_RANK_H
#define NT_RANK_H

#include "engine/nt_pointer.h"

#define NT_COMBINATIONS 24

typedef struct NtCandidate
{
	NtCue cue;
	NtHypotheses slot[NT_SLOTS];
	NtFragment chosen[NT_SLOTS]; /* by the rankers */
	uint32_t chance[NT_SLOTS];	 /* of what was chosen, in 1/65536 */
	uint32_t exact_cue;			 /* what the judges say, in 1/65536 */
	uint32_t exact_source;
	uint32_t exact_content;
	uint32_t right; /* content more or less, and the source met */
} NtCandidate;

typedef struct NtCandidates
{
	const NtQuoteView *view;
	NtCandidate *items;
	uint32_t count;
} NtCandidates;

/* One filling of the three content slots; that of the source is empty. */
typedef struct NtCombination
{
	NtFragment part[NT_SLOTS];
	uint32_t probability[NT_SLOTS];
	int32_t cost;
} NtCombination;

/* The outputs of the judges, in the order of the weights of a row. */
typedef enum NtJudge
{
	NT_JUDGE_CUE,
	NT_JUDGE_SOURCE,
	NT_JUDGE_CONTENT,
	NT_JUDGE_RIGHT
} NtJudge;

#define NT_JUDGES 4

/* Candidates with hypotheses for all slots, the first of each chosen. */
extern NtStatus nt_find_candidates(const NtQuoteView *view, NtCandidates *candidates);

/* Choose the first hypothesis of each slot again. */
extern void nt_reset_choices(const NtCandidates *candidates);

/* The best combinations of a candidate's contents, at most NT_COMBINATIONS, the best first. */
extern uint32_t nt_list_combinations(const NtCandidate *candidate, NtCombination *combinations);

extern void nt_combination_features(const NtCandidates *candidates, uint32_t index,
									const NtCombination *combinations, uint32_t number,
									NtFeatures *features);
extern void nt_source_features(const NtCandidates *candidates, uint32_t index, uint32_t number,
							   NtFeatures *features);
extern void nt_judge_features(const NtCandidates *candidates, uint32_t index, NtFeatures *features);

/* Choose for all candidates, then judge what was chosen. */
extern NtStatus nt_rank_candidates(const NtCandidates *candidates);
extern NtStatus nt_judge_candidates(const NtCandidates *candidates);

/* The first candidate whose cue begins at a token or behind it; the count if there is none. */
extern uint32_t nt_first_candidate(const NtCandidates *candidates, uint32_t token);

/* Whether a token lies in the content that was chosen for a candidate. */
static inline bool
nt_in_content(const NtCandidate *candidate, uint32_t token)
{
	return nt_in_fragment(candidate->chosen[NT_SLOT_RIGHT], token) ||
		   nt_in_fragment(candidate->chosen[NT_SLOT_LEFT], token) ||
		   nt_in_fragment(candidate->chosen[NT_SLOT_NEXT], token);
}

#endif
