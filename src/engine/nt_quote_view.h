/*
 * nt_quote_view.h - an article as the learned attribution reads it: for each token what its form
 * usually is, and where it stands between marks, names and clauses.
 *
 * Spans of tokens are fragments here: first and last token, both inside, both words; templates of
 * features speak of the two edges all the time.
 */
#ifndef NT_QUOTE_VIEW_H
#define NT_QUOTE_VIEW_H

#include "engine/nt_fixed.h"
#include "engine/nt_hash.h"
#include "engine/nt_quote_model.h"

#define NT_VIEW_EDGE 4 /* tokens that stand before the first and behind the last */

#define NT_VIEW_WORD   0x01 /* no punctuation: fragments begin and end with it */
#define NT_VIEW_OPENS  0x02 /* the mark that opens a region */
#define NT_VIEW_CLOSES 0x04 /* the mark that closes one */
#define NT_VIEW_COMMA  0x08
#define NT_VIEW_COLON  0x10
#define NT_VIEW_DASH   0x20
#define NT_VIEW_THAT   0x40
#define NT_VIEW_VERB   0x80 /* usually a finite verb */

/* What a token's name says: the mention it lies in. */
#define NT_NAME_KIND  0x07 /* 0 none, person, organization, place or facility, other */
#define NT_NAME_FIRST 0x08
#define NT_NAME_LAST  0x10

/* How a token stands to its region. */
#define NT_STATE_QUOTED 1 /* in one */
#define NT_STATE_FIRST	2 /* its first word */
#define NT_STATE_LAST	4 /* its last word */

typedef struct NtViewToken
{
	uint32_t word;	 /* hash of the lower-case form */
	uint32_t lemma;	 /* hash */
	uint16_t class;	 /* a frequent form itself, else what the form usually is */
	uint16_t ending; /* hash of the last three characters */
	uint16_t short_ending;
	uint8_t cluster;
	uint8_t pos;   /* NtWordClass */
	uint8_t shape; /* 0 mark, digits, digits and letters, X, Xx, XX, XxX, xx */
	uint8_t lexicon;
	uint8_t flags;	 /* NT_VIEW_… */
	uint8_t name;	 /* NT_NAME_… */
	uint8_t state;	 /* NT_STATE_… */
	uint32_t commas; /* before it, in the article */
	uint32_t verbs;
	uint32_t quoted;
	int32_t depth;	 /* of brackets */
	uint32_t region; /* index into regions or NT_NONE */
	uint32_t sentence;
	uint32_t paragraph;
} NtViewToken;

typedef struct NtFragment
{
	uint32_t first; /* NT_NONE where there is none */
	uint32_t last;
} NtFragment;

static const NtFragment nt_no_fragment = {NT_NONE, NT_NONE};

#define NT_GLANCE_LANES 16 /* weights of a row of glances, and scores of a token */

/* The scores of a token's roles (nt_glance.h), in 1/32 nat. */
typedef struct NtGlance
{
	int16_t score[NT_GLANCE_LANES];
} NtGlance;

typedef struct NtQuoteView
{
	const NtAnalysis *analysis;
	NtQuoteModel model;
	NtExponentials exponentials;
	NtViewToken *tokens; /* may be asked for NT_VIEW_EDGE more on both sides */
	NtGlance *glances;	 /* of each token, or NULL before nt_glance */
	uint32_t token_count;
} NtQuoteView;

/* Look at an article that has its entities and regions; memory is the article's arena's. */
extern NtStatus nt_view_quotes(NtQuoteView *view, const NtAnalysis *analysis,
							   const NtQuoteModel *model);

/* The token that stands for what is before and behind. */
extern const NtViewToken nt_view_edge;

static inline bool
nt_has_fragment(NtFragment fragment)
{
	return fragment.first != NT_NONE;
}

static inline bool
nt_in_fragment(NtFragment fragment, uint32_t token)
{
	return fragment.first != NT_NONE && fragment.first <= token && token <= fragment.last;
}

static inline bool
nt_fragments_meet(NtFragment a, NtFragment b)
{
	return nt_has_fragment(a) && nt_has_fragment(b) && a.first <= b.last && b.first <= a.last;
}

static inline bool
nt_same_fragment(NtFragment a, NtFragment b)
{
	return a.first == b.first && a.last == b.last;
}

static inline bool
nt_view_is(const NtViewToken *token, uint32_t flags)
{
	return (token->flags & flags) != 0;
}

/* ---------------------------------------------------------------- rows of features */

#define NT_FEATURES 128 /* of one position at most */

/* Row numbers, to be used up at once. */
typedef struct NtFeatures
{
	uint32_t shift; /* 64 - bits of the table */
	uint32_t count;
	uint32_t row[NT_FEATURES];
} NtFeatures;

static inline void
nt_features_clear(NtFeatures *features, uint32_t bits)
{
	features->shift = 64 - bits;
	features->count = 0;
}

/* Two values into one; order matters. */
static inline uint64_t
nt_join(uint64_t a, uint64_t b)
{
	return (a ^ (b << 29 | b >> 35)) * UINT64_C(0x9e3779b97f4a7c15);
}

static inline void
nt_add_feature(NtFeatures *features, uint32_t template, uint64_t value)
{
	uint64_t seeded = value + template * UINT64_C(0xd1b54a32d192ed03);

	seeded ^= seeded >> 32;
	features->row[features->count++] =
		(uint32_t) (seeded * UINT64_C(0xff51afd7ed558ccd) >> features->shift);
}

/* Start reading their rows. */
static inline void
nt_fetch_features(const NtFeatures *features, const unsigned char *table, uint32_t row_size)
{
	for (uint32_t i = 0; i < features->count; i++)
		__builtin_prefetch(table + (size_t) features->row[i] * row_size);
}

/* The sum of their weights in a table of one byte a row. */
static inline int32_t
nt_sum_features(const NtFeatures *features, const unsigned char *table)
{
	int32_t sum = 0;

	for (uint32_t i = 0; i < features->count; i++)
		sum += (int8_t) table[features->row[i]];
	return sum;
}

/* A distance in steps that grow: 0 … 12; negative ones 16 more. */
static inline uint32_t
nt_distance_step(int32_t distance)
{
	uint32_t size = (uint32_t) (distance < 0 ? -distance : distance);
	uint32_t step = size < 8	? size
					: size < 12 ? 8
					: size < 17 ? 9
					: size < 25 ? 10
					: size < 40 ? 11
								: 12;

	return distance < 0 ? step + 16 : step;
}

#endif
