/*
 * nt_pointer.h - from a cue to its source and its content.
 *
 * A cue has four slots, each filled by a fragment or by nothing: its source, content to the right
 * in its sentence, content to the left (or in the sentence before), and content that goes on in a
 * sentence behind. A slot is filled edge by edge: a softmax over the tokens that could be one edge,
 * "nothing" among them, then one over the tokens that could be the other. Later slots see what
 * earlier ones were given.
 */
#ifndef NT_POINTER_H
#define NT_POINTER_H

#include "engine/nt_cue.h"
#include "engine/nt_glance.h"

typedef enum NtSlot
{
	NT_SLOT_SOURCE,
	NT_SLOT_RIGHT,
	NT_SLOT_LEFT,
	NT_SLOT_NEXT
} NtSlot;

#define NT_SLOTS	  4
#define NT_POSITIONS  512 /* that an edge is chosen from at most */
#define NT_HYPOTHESES 10  /* that are kept for a slot */

/* A cue whose slots are being filled. */
typedef struct NtPointing
{
	const NtQuoteView *view;
	NtCue cue;
	uint32_t first; /* tokens of the cue's sentence, cut where they are far away */
	uint32_t last;
	bool headline;
	NtFragment filled[NT_SLOTS]; /* so far */
} NtPointing;

typedef struct NtHypothesis
{
	NtFragment fragment;
	uint32_t probability; /* in 1/65536 */
	int32_t cost;		  /* minus the logarithm of the probability, in 1/32 nat */
} NtHypothesis;

/* The best first. */
typedef struct NtHypotheses
{
	NtHypothesis item[NT_HYPOTHESES];
	uint32_t count;
} NtHypotheses;

extern void nt_start_pointing(NtPointing *pointing, const NtQuoteView *view, const NtCue *cue);

/*
 * The tokens that the first edge of a slot can be, into NT_POSITIONS; the first of them is NT_NONE,
 * "nothing". The first edge is the start, but for content to the left, which is closest to the cue
 * with its end.
 */
extern uint32_t nt_list_first_edges(const NtPointing *pointing, NtSlot slot, uint32_t *positions);

/* The tokens that the other edge can be, given the first. */
extern uint32_t nt_list_second_edges(const NtPointing *pointing, NtSlot slot, uint32_t edge,
									 uint32_t *positions);

/* All tokens that an edge could be, likely or not. */
extern uint32_t nt_list_all_edges(const NtPointing *pointing, NtSlot slot, uint32_t other,
								  uint32_t *positions);

/* Where an edge stands for the scores of places; `other` as below. */
extern uint32_t nt_place_of_edge(const NtPointing *pointing, NtSlot slot, uint32_t position,
								 uint32_t other);

/* What a glance says of it. */
extern int32_t nt_glance_of_edge(const NtPointing *pointing, NtSlot slot, bool is_start,
								 uint32_t position);

/* Features of an edge; `other` is the first edge for a second one, or NT_NONE. */
extern void nt_edge_features(const NtPointing *pointing, NtSlot slot, bool is_start,
							 uint32_t position, uint32_t other, NtFeatures *features);

/* Features of leaving a slot empty. */
extern void nt_nothing_features(const NtPointing *pointing, NtSlot slot, NtFeatures *features);

/* The best fillings of all slots. */
extern void nt_point(NtPointing *pointing, NtHypotheses hypotheses[NT_SLOTS]);

/* The same for the contents, the source being known. */
extern void nt_point_given_source(NtPointing *pointing, NtFragment source,
								  NtHypotheses hypotheses[NT_SLOTS]);

/* Whether the first edge of a slot is its start. */
static inline bool
nt_starts_first(NtSlot slot)
{
	return slot != NT_SLOT_LEFT;
}

#endif
