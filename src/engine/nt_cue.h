/*
 * nt_cue.h - words that say that something is somebody's: "said", "according to", "wants to".
 *
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) labels the tokens
 * outside quotation marks: outside, begin or inside of a cue. What comes out are candidates with
 * their marginal probabilities; the decision falls when sources and contents are known. Tokens that
 * training has hardly ever seen in a cue are passed over; they cut a sentence into runs.
 */
#ifndef NT_CUE_H
#define NT_CUE_H

#include "engine/nt_quote_view.h"

#define NT_CUE_TOKENS 9 /* of the longest cue */

/* A candidate. */
typedef struct NtCue
{
	uint32_t first;
	uint32_t last;
	uint32_t head;		  /* its word that is most often in cues */
	uint32_t probability; /* of exactly this span, in 1/65536 */
	uint32_t mass;		  /* of all spans that meet it */
} NtCue;

/* A sentence whose tokens are looked at, from left to right. */
typedef struct NtCueSite
{
	const NtQuoteView *view;
	uint32_t first; /* tokens of the sentence */
	uint32_t last;
	uint32_t paragraph_first;
	uint32_t paragraph_last;
	uint32_t first_quoted; /* NT_NONE where nothing is quoted */
	uint32_t last_quoted;
	bool headline;
	bool quoted_before;		/* the sentence before ends in a quotation */
	uint32_t quoted_behind; /* 1: the next begins with one, 2: in the next paragraph */
	uint32_t likely;		/* the nearest likely cue to the left of `token`, or NT_NONE */
	bool that;				/* "that" stands between it and `token` */
	uint32_t token;			/* up to here `likely` has been kept */
} NtCueSite;

extern void nt_enter_sentence(NtCueSite *site, const NtQuoteView *view, uint32_t sentence);

/* Whether a token can be part of a cue; `inside` where the one before it can. */
extern bool nt_may_be_cue(const NtCueSite *site, uint32_t token, bool inside);

/* The features of a token; tokens are to be asked for from left to right. */
extern void nt_cue_features(NtCueSite *site, uint32_t token, NtFeatures *features);

/* The token of a cue that names it. */
extern uint32_t nt_cue_head(const NtQuoteView *view, uint32_t first, uint32_t last);

/* All candidates of an article, in order. */
extern NtStatus nt_find_cues(const NtQuoteView *view, NtCue **cues, uint32_t *count);

#endif
