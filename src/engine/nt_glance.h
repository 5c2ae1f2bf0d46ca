/*
 * nt_glance.h - a first look at every token: how likely it is an edge of somebody's words, whatever
 * the cue.
 *
 * One row of small weights is read for each of a dozen features of a token, and gives scores for
 * all roles at once. They decide what the stages behind, which ask many questions of few tokens,
 * look at at all: which tokens may be in a cue, and which tokens can be the edges of its source and
 * content (a cascade: Viola and Jones 2001).
 */
#ifndef NT_GLANCE_H
#define NT_GLANCE_H

#include "engine/nt_quote_view.h"

/* The roles, in the order of the weights of a row. */
typedef enum NtGlanceRole
{
	NT_GLANCE_SOURCE_START, /* of a source before its cue; the next is that of one behind it */
	NT_GLANCE_SOURCE_START_BEHIND,
	NT_GLANCE_SOURCE_END,
	NT_GLANCE_SOURCE_END_BEHIND,
	NT_GLANCE_RIGHT_START, /* of content to the right of its cue, … */
	NT_GLANCE_RIGHT_END,
	NT_GLANCE_LEFT_START,
	NT_GLANCE_LEFT_END,
	NT_GLANCE_NEXT_START,
	NT_GLANCE_NEXT_END,
	NT_GLANCE_CUE_BEGIN,
	NT_GLANCE_CUE_INSIDE
} NtGlanceRole;

#define NT_GLANCE_ROLES 12

/* The features of a token, as rows of the table of glances. */
extern void nt_glance_features(const NtQuoteView *view, uint32_t token, NtFeatures *features);

/* Look at all tokens of a view; fills view->glances. */
extern NtStatus nt_glance(NtQuoteView *view);

#endif
