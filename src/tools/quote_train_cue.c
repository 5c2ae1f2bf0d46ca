/* quote_train_cue.c - training the tagger of cues; see quote_train.h. */
#include "tools/quote_train.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "tools/memory.h"

#define LABELS		3
#define PASSES		5
#define RATE		0.04f
#define DROPPED		10 /* per cent of the features */
#define NEVER		(-1e9f)
#define RUN_TOKENS	256
#define SCORE_UNITS NT_NAT

/* A run of tokens that can be cues. */
typedef struct Run
{
	size_t token;
	uint32_t length;
	uint32_t fold;
} Run;

struct CueExamples
{
	Positions positions; /* of all tokens */
	uint8_t *labels;
	uint32_t label_capacity;
	Run *runs;
	uint32_t run_count;
	uint32_t run_capacity;
	uint32_t lost; /* tokens of cues that the gate keeps out */
};

typedef struct CueTrainer
{
	const CueExamples *examples;
	Linear linear;
	float pair[LABELS][LABELS];
	float squares[LABELS][LABELS];
	float rate;
	Random random;
	Positions kept;
	float emission[RUN_TOKENS][LABELS];
	float forward[RUN_TOKENS][LABELS];
	float backward[RUN_TOKENS][LABELS];
} CueTrainer;

/* ---------------------------------------------------------------- examples */

static uint8_t *
label_tokens(const QuoteArticle *article)
{
	uint8_t *labels = allocate_zeroed(article->analysis.token_count + 1, 1);

	for (uint32_t i = 0; i < article->gold_count; i++)
	{
		NtFragment cue = article->golds[i].cue;

		if (nt_has_fragment(cue))
			for (uint32_t t = cue.first; t <= cue.last; t++)
				labels[t] = t == cue.first ? 1 : 2;
	}
	return labels;
}

static void
add_token(CueExamples *examples, NtCueSite *site, uint32_t token, uint8_t label)
{
	NtFeatures features;

	nt_features_clear(&features, CUE_BITS);
	nt_cue_features(site, token, &features);
	GROW(examples->labels, examples->label_capacity, examples->positions.count);
	examples->labels[examples->positions.count] = label;
	add_position(&examples->positions, &features, 0, 0);
}

static void
collect_sentence(CueExamples *examples, const QuoteArticle *article, uint32_t sentence,
				 const uint8_t *labels)
{
	NtCueSite site;
	bool inside = false;

	nt_enter_sentence(&site, &article->view, sentence);
	for (uint32_t i = site.first; i <= site.last; i++)
	{
		bool quoted = article->view.tokens[i].region != NT_NONE;
		bool may = nt_may_be_cue(&site, i, inside);

		if (!may && labels[i] && !quoted)
		{
			examples->lost++;
		}
		if (may)
		{
			if (!inside || examples->runs[examples->run_count - 1].length == RUN_TOKENS)
			{
				GROW(examples->runs, examples->run_capacity, examples->run_count);
				examples->runs[examples->run_count++] =
					(Run){examples->positions.count, 0, article->fold};
			}
			examples->runs[examples->run_count - 1].length++;
			add_token(examples, &site, i, labels[i]);
		}
		inside = may;
	}
}

CueExamples *
collect_cues(QuoteArticles *articles)
{
	CueExamples *examples = allocate_zeroed(1, sizeof(*examples));
	size_t tokens = 0;

	for (uint32_t i = 0; i < articles->count; i++)
	{
		const QuoteArticle *article = &articles->items[i];
		uint8_t *labels = label_tokens(article);

		tokens += article->analysis.token_count;
		for (uint32_t s = 0; s < article->analysis.sentence_count; s++)
			collect_sentence(examples, article, s, labels);
		free(labels);
	}
	fprintf(stderr,
			"cues: %zu tokens, %u of them may be cues, %.1f features each, %u tokens of cues not\n",
			tokens, examples->positions.count,
			(double) examples->positions.row_count / examples->positions.count, examples->lost);
	return examples;
}

/* ---------------------------------------------------------------- a step */

static float
log_sum(const float *values)
{
	float most = fmaxf(values[0], fmaxf(values[1], values[2]));

	return most + logf(expf(values[0] - most) + expf(values[1] - most) + expf(values[2] - most));
}

static void
score_run(CueTrainer *trainer, uint32_t length)
{
	size_t from = 0;

	for (uint32_t t = 0; t < length; t++)
	{
		float *emission = trainer->emission[t];

		emission[0] = emission[1] = emission[2] = 0;
		for (; from < trainer->kept.ends[t]; from++)
		{
			const float *row = linear_row(&trainer->linear, trainer->kept.rows[from]);

			emission[1] += row[0];
			emission[2] += row[1];
		}
	}
}

static float
pair_score(const CueTrainer *trainer, uint32_t before, uint32_t after)
{
	return before == 0 && after == 2 ? NEVER : trainer->pair[before][after];
}

/* Forward and backward scores; returns the logarithm of the sum over all labellings. */
static float
sum_paths(CueTrainer *trainer, uint32_t length)
{
	float values[LABELS];

	for (uint32_t t = 0; t < length; t++)
		for (uint32_t y = 0; y < LABELS; y++)
		{
			for (uint32_t z = 0; z < LABELS; z++)
				values[z] = t == 0 ? (z == 0 ? pair_score(trainer, 0, y) : NEVER)
								   : trainer->forward[t - 1][z] + pair_score(trainer, z, y);
			trainer->forward[t][y] = log_sum(values) + trainer->emission[t][y];
		}
	for (uint32_t y = 0; y < LABELS; y++)
		trainer->backward[length - 1][y] = pair_score(trainer, y, 0);
	for (uint32_t t = length - 1; t-- > 0;)
		for (uint32_t y = 0; y < LABELS; y++)
		{
			for (uint32_t z = 0; z < LABELS; z++)
				values[z] = pair_score(trainer, y, z) + trainer->emission[t + 1][z] +
							trainer->backward[t + 1][z];
			trainer->backward[t][y] = log_sum(values);
		}
	for (uint32_t y = 0; y < LABELS; y++)
		values[y] = trainer->forward[length - 1][y] + trainer->backward[length - 1][y];
	return log_sum(values);
}

static void
step_pair(CueTrainer *trainer, uint32_t before, uint32_t after, float gradient)
{
	if (before == 0 && after == 2)
		return;
	trainer->squares[before][after] += gradient * gradient;
	trainer->pair[before][after] -=
		trainer->rate * gradient / sqrtf(trainer->squares[before][after]);
}

static void
step_pairs(CueTrainer *trainer, const uint8_t *labels, uint32_t length, float all)
{
	for (uint32_t t = 0; t <= length; t++)
		for (uint32_t z = 0; z < LABELS; z++)
			for (uint32_t y = 0; y < LABELS; y++)
			{
				bool first = t == 0, last = t == length;
				float way = (first ? (z == 0 ? 0 : NEVER) : trainer->forward[t - 1][z]) +
							pair_score(trainer, z, y) +
							(last ? (y == 0 ? 0 : NEVER)
								  : trainer->emission[t][y] + trainer->backward[t][y]);
				bool right = (first ? 0 : labels[t - 1]) == z && (last ? 0 : labels[t]) == y;

				if ((first && z) || (last && y))
					continue;
				step_pair(trainer, z, y, expf(way - all) - right);
			}
}

static void
step_run(CueTrainer *trainer, const Run *run)
{
	const Positions *positions = &trainer->examples->positions;
	const uint8_t *labels = trainer->examples->labels + run->token;
	uint64_t drop = next_random(&trainer->random) | 1;
	size_t from = 0;
	float all;

	clear_positions(&trainer->kept);
	for (uint32_t t = 0; t < run->length; t++)
	{
		size_t token = run->token + t;
		size_t start = token ? positions->ends[token - 1] : 0;
		NtFeatures features = {.count = (uint32_t) (positions->ends[token] - start)};

		memcpy(features.row, positions->rows + start, features.count * sizeof(uint32_t));
		add_position(&trainer->kept, &features, drop, DROPPED);
	}
	score_run(trainer, run->length);
	all = sum_paths(trainer, run->length);
	for (uint32_t t = 0; t < run->length; t++)
	{
		float gradient[LABELS], most = 0;

		for (uint32_t y = 1; y < LABELS; y++)
		{
			gradient[y] =
				expf(trainer->forward[t][y] + trainer->backward[t][y] - all) - (labels[t] == y);
			most = fmaxf(most, fabsf(gradient[y]));
		}
		for (; from < trainer->kept.ends[t]; from++)
			if (most > 5e-4f)
				for (uint32_t y = 1; y < LABELS; y++)
					step_weight(&trainer->linear, 2 * (size_t) trainer->kept.rows[from] + y - 1,
								gradient[y]);
	}
	step_pairs(trainer, labels, run->length, all);
}

/* ---------------------------------------------------------------- the whole */

static void
train_one(CueTrainer *trainer, uint32_t without, uint64_t seed)
{
	const CueExamples *examples = trainer->examples;
	uint32_t *order = allocate(examples->run_count * sizeof(uint32_t));

	trainer->random.state = seed;
	start_linear(&trainer->linear, CUE_BITS, 2);
	for (uint32_t i = 0; i < LABELS * LABELS; i++)
	{
		trainer->pair[i / LABELS][i % LABELS] = 0;
		trainer->squares[i / LABELS][i % LABELS] = 1e-3f;
	}
	for (uint32_t pass = 0; pass < PASSES; pass++)
	{
		trainer->rate = trainer->linear.rate = RATE * (1 - 0.8f * (float) pass / PASSES);
		shuffle(&trainer->random, order, examples->run_count);
		for (uint32_t i = 0; i < examples->run_count; i++)
			if (examples->runs[order[i]].fold != without)
				step_run(trainer, &examples->runs[order[i]]);
	}
	free(order);
}

void
train_cues(const CueExamples *examples, uint32_t without, uint32_t bag, uint64_t seed,
		   QuoteModelParts *parts)
{
	CueTrainer *trainer = allocate_zeroed(1, sizeof(*trainer));
	float pair[LABELS][LABELS] = {{0}};
	Linear sum;

	trainer->examples = examples;
	start_linear(&sum, CUE_BITS, 2);
	for (uint32_t i = 0; i < bag; i++)
	{
		train_one(trainer, without, seed + i);
		add_linear(&sum, &trainer->linear, 1 / (float) bag);
		for (uint32_t k = 0; k < LABELS * LABELS; k++)
			pair[k / LABELS][k % LABELS] += trainer->pair[k / LABELS][k % LABELS] / (float) bag;
		free_linear(&trainer->linear);
	}
	quantize_linear(&sum, parts->table[NT_TABLE_CUES]);
	for (uint32_t k = 0; k < LABELS * LABELS; k++)
		parts->pair[k / LABELS][k % LABELS] =
			(int16_t) rintf(pair[k / LABELS][k % LABELS] * SCORE_UNITS);
	free_linear(&sum);
	free_positions(&trainer->kept);
	free(trainer);
}
