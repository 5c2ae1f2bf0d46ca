/*
 * nt_cue.c - see nt_cue.h.
 *
 * Forward and backward probabilities are integers of 2^-24, those of each token divided by their
 * sum; divisors of the forward pass serve the backward pass, so that forward times backward is a
 * marginal, and a product along a span is the span's.
 */
#include "engine/nt_cue.h"

#include <stdlib.h>

#define TOKENS_AHEAD  4	  /* whose features are fetched at a time */
#define RUN_TOKENS	  256 /* longer runs are cut */
#define LEAST_SPAN	  (NT_ONE / 100)
#define RUN_SPANS	  (RUN_TOKENS * 4)
#define LARGEST_BETA  (UINT64_C(1) << 38)
#define NORMAL(value) ((value) >> 24)

enum
{
	OUTSIDE,
	BEGIN,
	INSIDE,
	LABELS
};

typedef struct Span
{
	uint32_t first;
	uint32_t last;
	uint32_t probability;
} Span;

typedef struct CueFinder
{
	const NtQuoteView *view;
	NtCueSite site;
	uint64_t pair[LABELS][LABELS]; /* exponentials of the scores, the largest being 1 */
	uint64_t emission[RUN_TOKENS][LABELS];
	uint64_t forward[RUN_TOKENS][LABELS];
	uint64_t backward[RUN_TOKENS][LABELS];
	uint64_t divisor[RUN_TOKENS + 1];
	Span spans[RUN_SPANS];
	uint32_t span_count;
	NtCue *cues;
	uint32_t cue_count;
	uint32_t capacity;
} CueFinder;

static void
set_pairs(CueFinder *finder)
{
	const int16_t(*pair)[3] = finder->view->model.pair;
	int32_t most = pair[0][0];

	for (uint32_t a = 0; a < LABELS; a++)
		for (uint32_t b = 0; b < LABELS; b++)
			if (!(a == OUTSIDE && b == INSIDE) && pair[a][b] > most)
				most = pair[a][b];
	for (uint32_t a = 0; a < LABELS; a++)
		for (uint32_t b = 0; b < LABELS; b++)
			finder->pair[a][b] =
				a == OUTSIDE && b == INSIDE
					? 0
					: nt_exponential(&finder->view->exponentials, most - pair[a][b]);
}

static void
collect_features(CueFinder *finder, uint32_t token, NtFeatures *features)
{
	const NtQuoteModel *model = &finder->view->model;

	nt_features_clear(features, model->bits[NT_TABLE_CUES]);
	nt_cue_features(&finder->site, token, features);
	nt_fetch_features(features, model->table[NT_TABLE_CUES], 2);
}

/* Exponentials of a token's scores; "outside" scores 0 whatever the features. */
static void
score_token(const CueFinder *finder, const NtFeatures *features, uint64_t *emission)
{
	const int8_t *rows = (const int8_t *) finder->view->model.table[NT_TABLE_CUES];
	int32_t scores[LABELS] = {0};
	int32_t most;

	for (uint32_t i = 0; i < features->count; i++)
	{
		scores[BEGIN] += rows[2 * (size_t) features->row[i]];
		scores[INSIDE] += rows[2 * (size_t) features->row[i] + 1];
	}
	most = scores[BEGIN] > scores[INSIDE] ? scores[BEGIN] : scores[INSIDE];
	most = most > 0 ? most : 0;
	for (uint32_t y = 0; y < LABELS; y++)
		emission[y] = nt_exponential(&finder->view->exponentials, most - scores[y]);
}

static void
go_forward(CueFinder *finder, uint32_t length)
{
	uint64_t ending = 0;

	for (uint32_t t = 0; t < length; t++)
	{
		uint64_t *now = finder->forward[t];
		uint64_t sum = 0;

		for (uint32_t y = 0; y < LABELS; y++)
		{
			uint64_t reached = 0;

			if (t == 0)
				reached = finder->pair[OUTSIDE][y] << 24;
			else
				for (uint32_t z = 0; z < LABELS; z++)
					reached += finder->forward[t - 1][z] * finder->pair[z][y];
			now[y] = NORMAL(NORMAL(reached) * finder->emission[t][y]);
			sum += now[y];
		}
		if (sum == 0) /* beyond what exponentials can tell */
			now[OUTSIDE] = sum = 1;
		finder->divisor[t] = sum;
		for (uint32_t y = 0; y < LABELS; y++)
			now[y] = (now[y] << 24) / sum;
	}
	for (uint32_t y = 0; y < LABELS; y++)
		ending += finder->forward[length - 1][y] * finder->pair[y][OUTSIDE];
	finder->divisor[length] = NORMAL(ending) ? NORMAL(ending) : 1;
}

/* What it takes from label `z` at t to label `y` at t + 1, in the backward scale. */
static uint64_t
step_back(const CueFinder *finder, uint32_t t, uint32_t z, uint32_t y)
{
	uint64_t way = NORMAL(finder->pair[z][y] * finder->emission[t + 1][y]);
	uint64_t value = way * finder->backward[t + 1][y] / finder->divisor[t + 1];

	return value < LARGEST_BETA ? value : LARGEST_BETA;
}

static void
go_backward(CueFinder *finder, uint32_t length)
{
	for (uint32_t z = 0; z < LABELS; z++)
		finder->backward[length - 1][z] =
			(finder->pair[z][OUTSIDE] << 24) / finder->divisor[length];
	for (uint32_t t = length - 1; t-- > 0;)
		for (uint32_t z = 0; z < LABELS; z++)
			finder->backward[t][z] =
				nt_min64(step_back(finder, t, z, OUTSIDE) + step_back(finder, t, z, BEGIN) +
							 step_back(finder, t, z, INSIDE),
						 LARGEST_BETA);
}

/* The weight of a cue ending at t with label z: what follows is outside or another cue. */
static uint64_t
end_weight(const CueFinder *finder, uint32_t t, uint32_t length, uint32_t z)
{
	if (t + 1 == length)
		return finder->backward[t][z];
	return step_back(finder, t, z, OUTSIDE) + step_back(finder, t, z, BEGIN);
}

/* All spans that begin at t, with their probabilities. */
static void
collect_spans(CueFinder *finder, uint32_t start, uint32_t t, uint32_t length)
{
	uint64_t weight = finder->forward[t][BEGIN];

	for (uint32_t end = t; end < length && end < t + NT_CUE_TOKENS; end++)
	{
		uint32_t label = end == t ? BEGIN : INSIDE;
		uint64_t probability;

		if (end > t)
		{
			uint64_t way = NORMAL(finder->pair[end == t + 1 ? BEGIN : INSIDE][INSIDE] *
								  finder->emission[end][INSIDE]);

			weight = weight * way / finder->divisor[end];
		}
		probability =
			NORMAL(weight * nt_min64(end_weight(finder, end, length, label), LARGEST_BETA)) >> 8;
		if (probability < LEAST_SPAN || finder->span_count == RUN_SPANS)
			continue;
		finder->spans[finder->span_count++] =
			(Span){start + t, start + end, (uint32_t) nt_min64(probability, NT_ONE)};
	}
}

static int
compare_spans(const void *a, const void *b)
{
	const Span *left = a;
	const Span *right = b;

	if (left->probability != right->probability)
		return left->probability > right->probability ? -1 : 1;
	if (left->first != right->first)
		return left->first < right->first ? -1 : 1;
	return left->last < right->last ? -1 : left->last > right->last;
}

static int
compare_cues(const void *a, const void *b)
{
	uint32_t left = ((const NtCue *) a)->first;
	uint32_t right = ((const NtCue *) b)->first;

	return left < right ? -1 : left > right;
}

/* The most probable spans of a run that do not meet each other. */
static NtStatus
take_spans(CueFinder *finder)
{
	uint32_t from = finder->cue_count;

	qsort(finder->spans, finder->span_count, sizeof(Span), compare_spans);
	for (uint32_t i = 0; i < finder->span_count; i++)
	{
		const Span *span = &finder->spans[i];
		uint32_t mass = 0;
		bool free = span->probability >= finder->view->model.limit[NT_LIMIT_CANDIDATE];

		for (uint32_t k = from; k < finder->cue_count && free; k++)
			free = span->last < finder->cues[k].first || finder->cues[k].last < span->first;
		if (!free)
			continue;
		for (uint32_t k = 0; k < finder->span_count; k++)
			if (finder->spans[k].first <= span->last && span->first <= finder->spans[k].last)
				mass += finder->spans[k].probability;
		NT_TRY(NT_RESERVE(finder->view->analysis->arena, finder->cues, finder->capacity,
						  finder->cue_count + 1));
		finder->cues[finder->cue_count++] =
			(NtCue){.first = span->first,
					.last = span->last,
					.head = nt_cue_head(finder->view, span->first, span->last),
					.probability = span->probability,
					.mass = nt_min32(mass, NT_ONE)};
	}
	if (finder->cue_count > from + 1)
		qsort(finder->cues + from, finder->cue_count - from, sizeof(NtCue), compare_cues);
	return NT_OK;
}

/* A run of tokens that can be cues; what surrounds it is outside. */
static NtStatus
search_run(CueFinder *finder, uint32_t start, uint32_t end)
{
	uint32_t length = end - start;
	uint64_t limit = (uint64_t) finder->view->model.limit[NT_LIMIT_CANDIDATE] << 8;
	NtFeatures features[TOKENS_AHEAD];

	for (uint32_t from = 0; from < length; from += TOKENS_AHEAD)
	{
		uint32_t until = nt_min32(from + TOKENS_AHEAD, length);

		for (uint32_t t = from; t < until; t++)
			collect_features(finder, start + t, &features[t - from]);
		for (uint32_t t = from; t < until; t++)
			score_token(finder, &features[t - from], finder->emission[t]);
	}
	go_forward(finder, length);
	go_backward(finder, length);
	finder->span_count = 0;
	for (uint32_t t = 0; t < length; t++)
		if (NORMAL(finder->forward[t][BEGIN] * finder->backward[t][BEGIN]) >= limit)
			collect_spans(finder, start, t, length);
	return finder->span_count ? take_spans(finder) : NT_OK;
}

static NtStatus
search_sentence(CueFinder *finder, uint32_t sentence)
{
	bool inside = false;
	uint32_t start = 0;

	nt_enter_sentence(&finder->site, finder->view, sentence);
	for (uint32_t i = finder->site.first; i <= finder->site.last + 1; i++)
	{
		bool may = i <= finder->site.last && nt_may_be_cue(&finder->site, i, inside);

		if (may && !inside)
			start = i;
		if (inside && (!may || i - start == RUN_TOKENS))
		{
			NT_TRY(search_run(finder, start, i));
			start = i;
		}
		inside = may;
	}
	return NT_OK;
}

NtStatus
nt_find_cues(const NtQuoteView *view, NtCue **cues, uint32_t *count)
{
	CueFinder *finder = nt_arena_alloc(view->analysis->arena, sizeof(CueFinder));

	if (!finder)
		return NT_NO_MEMORY;
	finder->view = view;
	finder->cues = NULL;
	finder->cue_count = finder->capacity = 0;
	set_pairs(finder);
	for (uint32_t i = 0; i < view->analysis->sentence_count; i++)
	{
		if (i % 16 == 0)
			NT_TRY(nt_arena_poll(view->analysis->arena));
		NT_TRY(search_sentence(finder, i));
	}
	*cues = finder->cues;
	*count = finder->cue_count;
	return NT_OK;
}
