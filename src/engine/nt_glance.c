/* nt_glance.c - see nt_glance.h. */
#include "engine/nt_glance.h"

#define TOKENS_AHEAD 8

typedef int8_t Weights __attribute__((vector_size(NT_GLANCE_LANES / 2)));
typedef int16_t Sums __attribute__((vector_size(NT_GLANCE_LANES)));

/* Where a token stands: at which edge of its sentence, and how to quotations. */
static uint64_t
place_of(const NtQuoteView *view, uint32_t token)
{
	const NtViewToken *t = &view->tokens[token];
	const NtSpan sentence = view->analysis->sentences[t->sentence].tokens;
	uint32_t before = nt_min32(token - sentence.start, 2);
	uint32_t behind = nt_min32(sentence.end - 1 - token, 3);
	bool quoted = view->tokens[sentence.end - 1].quoted > view->tokens[sentence.start].quoted;

	return before | behind << 2 | (uint32_t) quoted << 4 | (t->region != NT_NONE) << 5 |
		   (uint32_t) nt_view_is(t - 1, NT_VIEW_OPENS) << 6 |
		   (uint32_t) nt_view_is(t - 1, NT_VIEW_CLOSES) << 7 |
		   (uint32_t) nt_view_is(t + 1, NT_VIEW_CLOSES) << 8 |
		   (uint32_t) nt_view_is(t + 1, NT_VIEW_OPENS) << 9 |
		   (uint32_t) nt_view_is(t + 2, NT_VIEW_CLOSES) << 10 |
		   (uint32_t) nt_view_is(t + 1, NT_VIEW_WORD) << 11;
}

/* How often words nearby are cues: the likeliest of three to the left, and to the right. */
static uint64_t
cues_around(const NtViewToken *t)
{
	uint32_t left = nt_min32(t[-1].lexicon, nt_min32(t[-2].lexicon, t[-3].lexicon));
	uint32_t right = nt_min32(t[1].lexicon, nt_min32(t[2].lexicon, t[3].lexicon));

	return left * 256 + t->lexicon * 16 + right;
}

void
nt_glance_features(const NtQuoteView *view, uint32_t token, NtFeatures *features)
{
	const NtViewToken *t = &view->tokens[token];
	uint64_t place = place_of(view, token);

	nt_add_feature(features, 0, t->word);
	nt_add_feature(features, 1, nt_join(t[-1].class, t->class));
	nt_add_feature(features, 2, nt_join(t->class, t[1].class));
	nt_add_feature(features, 3, nt_join(t[-1].class, t[1].class));
	nt_add_feature(features, 4, t[-1].word);
	nt_add_feature(features, 5, t[1].word);
	nt_add_feature(features, 6, nt_join(t->lemma, t[-1].pos * 64 + t[1].pos));
	nt_add_feature(features, 7, t[-1].cluster * 256 + t->cluster);
	nt_add_feature(features, 8, t->cluster * 256 + t[1].cluster);
	nt_add_feature(features, 9, place);
	nt_add_feature(features, 10, nt_join(cues_around(t), t->pos));
	nt_add_feature(features, 11, (t[-1].name * 32 + t->name) * 32 + t[1].name);
	nt_add_feature(features, 12, nt_join(t[-2].class, t[-1].class));
	nt_add_feature(features, 13, nt_join(t[1].class, t[2].class));
}

/* The sums of the weights of some rows. */
static void
sum_rows(const unsigned char *table, const NtFeatures *features, NtGlance *glance)
{
	Sums low = {0}, high = {0};

	for (uint32_t i = 0; i < features->count; i++)
	{
		const unsigned char *row = table + (size_t) features->row[i] * NT_GLANCE_LANES;
		Weights weights;

		memcpy(&weights, row, sizeof(weights));
		low += __builtin_convertvector(weights, Sums);
		memcpy(&weights, row + sizeof(weights), sizeof(weights));
		high += __builtin_convertvector(weights, Sums);
	}
	memcpy(glance->score, &low, sizeof(low));
	memcpy(glance->score + NT_GLANCE_LANES / 2, &high, sizeof(high));
}

NtStatus
nt_glance(NtQuoteView *view)
{
	const unsigned char *table = view->model.table[NT_TABLE_GLANCES];
	NtFeatures features[TOKENS_AHEAD];

	view->glances =
		nt_arena_alloc(view->analysis->arena, ((size_t) view->token_count + 1) * sizeof(NtGlance));
	if (!view->glances)
		return NT_NO_MEMORY;
	for (uint32_t from = 0; from < view->token_count; from += TOKENS_AHEAD)
	{
		uint32_t end = nt_min32(from + TOKENS_AHEAD, view->token_count);

		if (from % 4096 == 0)
			NT_TRY(nt_arena_poll(view->analysis->arena));
		for (uint32_t i = from; i < end; i++)
		{
			nt_features_clear(&features[i - from], view->model.bits[NT_TABLE_GLANCES]);
			nt_glance_features(view, i, &features[i - from]);
			nt_fetch_features(&features[i - from], table, NT_GLANCE_LANES);
		}
		for (uint32_t i = from; i < end; i++)
			sum_rows(table, &features[i - from], &view->glances[i]);
	}
	return NT_OK;
}
