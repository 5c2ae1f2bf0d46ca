/* crf.c - see crf.h. */
#include "tools/crf.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "engine/nt_hash.h"
#include "tools/memory.h"

#define NEVER		   (-20000) /* the score of labels that may not follow each other */
#define LARGEST_PAIR   8000
#define CLIP		   0.5f /* of the largest weight: rarer ones are cut off */
#define LEAST_SCALE	   1e-3f
#define NEGLIGIBLE	   1e-4f
#define LEAST_EMISSION 1e-30f

typedef float Lanes __attribute__((vector_size(64)));

/* What a step needs; grows with the longest sentence. */
typedef struct Work
{
	uint32_t capacity;
	float (*emission)[NT_LABELS]; /* exponentials, each token's divided by its largest */
	float (*forward)[NT_LABELS];
	float (*backward)[NT_LABELS];
	float *norm;   /* what forward was divided by, inverted */
	uint8_t *kept; /* by row of the sentence */
	size_t kept_capacity;
	float pair[NT_LABELS][NT_LABELS]; /* exponentials; 0 where not allowed */
} Work;

typedef struct Trainer
{
	const Examples *examples;
	CrfWeights *weights;
	float scale;  /* the true rows are the stored ones times this: L2 in constant time */
	float factor; /* of a token's scores: 2 where half of its rows are dropped */
	uint64_t random;
	Work work;
} Trainer;

static uint64_t
next_random(Trainer *trainer)
{
	trainer->random += UINT64_C(0x9e3779b97f4a7c15);
	return nt_mix64(trainer->random);
}

void
start_crf(CrfWeights *weights, uint32_t row_bits)
{
	size_t size = ((size_t) NT_ROW_LABELS << row_bits) * sizeof(float);

	memset(weights, 0, sizeof(*weights));
	weights->row_bits = row_bits;
	weights->rows = aligned_alloc(64, size);
	if (!weights->rows)
		fail("out of memory");
	memset(weights->rows, 0, size);
}

void
free_crf(CrfWeights *weights)
{
	free(weights->rows);
	weights->rows = NULL;
}

void
add_crf(CrfWeights *sum, const CrfWeights *weights, float factor)
{
	for (size_t i = 0; i < (size_t) NT_ROW_LABELS << sum->row_bits; i++)
		sum->rows[i] += weights->rows[i] * factor;
	for (uint32_t a = 0; a < NT_LABELS; a++)
	{
		for (uint32_t b = 0; b < NT_LABELS; b++)
			sum->pair[a][b] += weights->pair[a][b] * factor;
		sum->first[a] += weights->first[a] * factor;
		sum->last[a] += weights->last[a] * factor;
	}
}

/* ---------------------------------------------------------------- a step */

static void
make_room(Work *work, uint32_t length, size_t rows)
{
	if (length > work->capacity)
	{
		work->capacity = length * 2;
		work->emission = reallocate(work->emission, work->capacity * sizeof(*work->emission));
		work->forward = reallocate(work->forward, work->capacity * sizeof(*work->forward));
		work->backward = reallocate(work->backward, work->capacity * sizeof(*work->backward));
		work->norm = reallocate(work->norm, work->capacity * sizeof(*work->norm));
	}
	if (rows + 64 > work->kept_capacity)
	{
		work->kept_capacity = rows * 2 + 64;
		work->kept = reallocate(work->kept, work->kept_capacity);
	}
}

/* Toss a coin for each row of the sentence. */
static void
drop_rows(Trainer *trainer, size_t count)
{
	for (size_t i = 0; i < count; i += 64)
	{
		uint64_t coins = next_random(trainer);

		for (size_t k = 0; k < 64; k++)
			trainer->work.kept[i + k] = (uint8_t) (coins >> k & 1);
	}
}

static inline Lanes *
row_lanes(const Trainer *trainer, uint32_t fine)
{
	uint32_t row = fine >> (FINE_BITS - trainer->weights->row_bits);

	return (Lanes *) (void *) (trainer->weights->rows + (size_t) row * NT_ROW_LABELS);
}

/* The rows of a token. */
static inline void
token_rows(const Examples *examples, size_t token, size_t *from, size_t *to)
{
	*from = token ? examples->ends[token - 1] : 0;
	*to = examples->ends[token];
}

/* Exponentials of a token's scores, from the rows that are kept. */
static void
score_token(Trainer *trainer, size_t token, size_t base, float *emission)
{
	size_t from, to;
	Lanes sum = {0};
	float most = 0;

	token_rows(trainer->examples, token, &from, &to);
	for (size_t i = from; i < to; i++)
	{
		if (trainer->work.kept[i + 8 - base] && i + 8 < to)
			__builtin_prefetch(row_lanes(trainer, trainer->examples->rows[i + 8]));
		if (trainer->work.kept[i - base])
			sum += *row_lanes(trainer, trainer->examples->rows[i]);
	}
	for (uint32_t y = 0; y < NT_ROW_LABELS; y++)
	{
		emission[y] = sum[y] * trainer->scale * trainer->factor;
		if (emission[y] > most)
			most = emission[y];
	}
	for (uint32_t y = 0; y < NT_ROW_LABELS; y++)
		emission[y] = fmaxf(expf(emission[y] - most), LEAST_EMISSION);
	emission[NT_LABEL_OUTSIDE] = fmaxf(expf(-most), LEAST_EMISSION);
}

static void
exponentiate_pairs(Trainer *trainer)
{
	for (uint32_t a = 0; a < NT_LABELS; a++)
		for (uint32_t b = 0; b < NT_LABELS; b++)
			trainer->work.pair[a][b] =
				nt_label_may_follow(a, b) ? expf(trainer->weights->pair[a][b]) : 0;
}

/* Forward probabilities, each token's summing up to 1. */
static void
go_forward(Trainer *trainer, uint32_t length)
{
	Work *work = &trainer->work;

	for (uint32_t t = 0; t < length; t++)
	{
		float next[NT_LABELS] = {0};
		float sum = 0;

		for (uint32_t a = 0; t > 0 && a < NT_LABELS; a++)
			for (uint32_t b = 0; b < NT_LABELS; b++)
				next[b] += work->forward[t - 1][a] * work->pair[a][b];
		for (uint32_t b = 0; b < NT_LABELS; b++)
		{
			if (t == 0)
				next[b] = nt_label_may_begin(b) ? expf(trainer->weights->first[b]) : 0;
			next[b] *= work->emission[t][b];
			sum += next[b];
		}
		work->norm[t] = 1 / sum;
		for (uint32_t b = 0; b < NT_LABELS; b++)
			work->forward[t][b] = next[b] * work->norm[t];
	}
}

/* Backward probabilities, so that forward times backward is the marginal of a label. */
static void
go_backward(Trainer *trainer, uint32_t length)
{
	Work *work = &trainer->work;
	float sum = 0;

	for (uint32_t y = 0; y < NT_LABELS; y++)
	{
		work->backward[length - 1][y] = nt_label_may_end(y) ? expf(trainer->weights->last[y]) : 0;
		sum += work->forward[length - 1][y] * work->backward[length - 1][y];
	}
	for (uint32_t y = 0; y < NT_LABELS; y++)
		work->backward[length - 1][y] /= sum;
	for (uint32_t t = length - 1; t-- > 0;)
	{
		float behind[NT_LABELS];

		for (uint32_t b = 0; b < NT_LABELS; b++)
			behind[b] = work->emission[t + 1][b] * work->backward[t + 1][b] * work->norm[t + 1];
		for (uint32_t a = 0; a < NT_LABELS; a++)
		{
			float value = 0;

			for (uint32_t b = 0; b < NT_LABELS; b++)
				value += work->pair[a][b] * behind[b];
			work->backward[t][a] = value;
		}
	}
}

/* Move the scores of label pairs, of first and last labels up the gradient. */
static void
update_chain(Trainer *trainer, const Sentence *sentence, float rate)
{
	const uint8_t *labels = trainer->examples->labels + sentence->first;
	uint32_t last = sentence->length - 1;
	CrfWeights *weights = trainer->weights;
	Work *work = &trainer->work;

	for (uint32_t t = 0; t < last; t++)
	{
		float behind[NT_LABELS];

		for (uint32_t b = 0; b < NT_LABELS; b++)
			behind[b] =
				work->emission[t + 1][b] * work->backward[t + 1][b] * work->norm[t + 1] * rate;
		for (uint32_t a = 0; a < NT_LABELS; a++)
			for (uint32_t b = 0; b < NT_LABELS; b++)
				weights->pair[a][b] -= work->forward[t][a] * work->pair[a][b] * behind[b];
		weights->pair[labels[t]][labels[t + 1]] += rate;
	}
	for (uint32_t y = 0; y < NT_LABELS; y++)
	{
		weights->first[y] -= rate * work->forward[0][y] * work->backward[0][y];
		weights->last[y] -= rate * work->forward[last][y] * work->backward[last][y];
	}
	weights->first[labels[0]] += rate;
	weights->last[labels[last]] += rate;
}

static void
update_rows(Trainer *trainer, const Sentence *sentence, size_t base, float rate)
{
	const Examples *examples = trainer->examples;
	const Work *work = &trainer->work;

	for (uint32_t t = 0; t < sentence->length; t++)
	{
		size_t from, to;
		Lanes gradient;
		float most = 0;
		uint8_t label = examples->labels[sentence->first + t];

		for (uint32_t y = 0; y < NT_ROW_LABELS; y++)
		{
			float slope = (y == label ? 1.0f : 0.0f) - work->forward[t][y] * work->backward[t][y];

			gradient[y] = slope * rate / trainer->scale;
			most = fabsf(slope) > most ? fabsf(slope) : most;
		}
		if (most < NEGLIGIBLE)
			continue;
		token_rows(examples, sentence->first + t, &from, &to);
		for (size_t i = from; i < to; i++)
			if (work->kept[i - base])
				*row_lanes(trainer, examples->rows[i]) += gradient;
	}
}

/* Forward and backward probabilities of a sentence whose first row is `base`. */
static void
find_marginals(Trainer *trainer, const Sentence *sentence, size_t base)
{
	for (uint32_t t = 0; t < sentence->length; t++)
		score_token(trainer, sentence->first + t, base, trainer->work.emission[t]);
	exponentiate_pairs(trainer);
	go_forward(trainer, sentence->length);
	go_backward(trainer, sentence->length);
}

static void
step(Trainer *trainer, const Sentence *sentence, float rate)
{
	const Examples *examples = trainer->examples;
	size_t base, end, unused;

	token_rows(examples, sentence->first, &base, &unused);
	token_rows(examples, sentence->first + sentence->length - 1, &unused, &end);
	make_room(&trainer->work, sentence->length, end - base);
	drop_rows(trainer, end - base);
	find_marginals(trainer, sentence, base);
	update_chain(trainer, sentence, rate * sentence->weight);
	update_rows(trainer, sentence, base, rate * sentence->weight);
}

/* ---------------------------------------------------------------- passes */

static void
shuffle(Trainer *trainer, uint32_t *order, uint32_t count)
{
	for (uint32_t i = count; i > 1; i--)
	{
		uint32_t other = (uint32_t) (next_random(trainer) % i);
		uint32_t swapped = order[i - 1];

		order[i - 1] = order[other];
		order[other] = swapped;
	}
}

/* Put the scale into the rows. */
static void
apply_scale(Trainer *trainer)
{
	for (size_t i = 0; i < (size_t) NT_ROW_LABELS << trainer->weights->row_bits; i++)
		trainer->weights->rows[i] *= trainer->scale;
	trainer->scale = 1;
}

static void
free_work(Work *work)
{
	free(work->emission);
	free(work->forward);
	free(work->backward);
	free(work->norm);
	free(work->kept);
}

void
train_crf(const Examples *examples, const CrfOptions *options, uint64_t seed, CrfWeights *weights)
{
	uint32_t count = examples->sentence_count;
	uint32_t *order = allocate(count * sizeof(uint32_t));
	Trainer trainer = {.examples = examples,
					   .weights = weights,
					   .scale = 1,
					   .factor = 2,
					   .random = nt_mix64(seed)};
	double steps = (double) options->passes * count;
	double done = 0;

	for (uint32_t i = 0; i < count; i++)
		order[i] = i;
	for (uint32_t pass = 0; pass < options->passes; pass++)
	{
		shuffle(&trainer, order, count);
		for (uint32_t i = 0; i < count; i++, done++)
		{
			float progress = (float) (done / steps);
			float rate = options->rate * (1 - 0.99f * progress);

			step(&trainer, &examples->sentences[order[i]], rate);
			trainer.scale *= 1 - rate * options->decay / (float) count;
			if (trainer.scale < LEAST_SCALE)
				apply_scale(&trainer);
		}
		fprintf(stderr, "pass %u of %u\n", pass + 1, options->passes);
	}
	apply_scale(&trainer);
	free_work(&trainer.work);
	free(order);
}

/* ---------------------------------------------------------------- labels */

struct CrfLabeler
{
	Trainer trainer;
};

CrfLabeler *
start_labeler(CrfWeights *weights)
{
	CrfLabeler *labeler = allocate_zeroed(1, sizeof(CrfLabeler));

	labeler->trainer.weights = weights;
	labeler->trainer.scale = labeler->trainer.factor = 1;
	return labeler;
}

void
free_labeler(CrfLabeler *labeler)
{
	free_work(&labeler->trainer.work);
	free(labeler);
}

float
label_sentence(void *labeler, const Examples *examples, const Sentence *sentence, uint8_t *labels)
{
	Trainer *trainer = &((CrfLabeler *) labeler)->trainer;
	Work *work = &trainer->work;
	size_t base, end, unused;
	float least = 1;

	trainer->examples = examples;
	token_rows(examples, sentence->first, &base, &unused);
	token_rows(examples, sentence->first + sentence->length - 1, &unused, &end);
	make_room(work, sentence->length, end - base);
	memset(work->kept, 1, end - base);
	find_marginals(trainer, sentence, base);
	for (uint32_t t = 0; t < sentence->length; t++)
	{
		float best = -1;

		for (uint32_t y = 0; y < NT_LABELS; y++)
			if (work->forward[t][y] * work->backward[t][y] > best)
			{
				best = work->forward[t][y] * work->backward[t][y];
				labels[t] = (uint8_t) y;
			}
		least = best < least ? best : least;
	}
	return least;
}

/* ---------------------------------------------------------------- integers */

static int32_t
quantize(float value, float units, int32_t limit)
{
	float scaled = rintf(value * units);

	return scaled > (float) limit ? limit : scaled < (float) -limit ? -limit : (int32_t) scaled;
}

static float
largest_weight(const CrfWeights *weights)
{
	float largest = 0;

	for (size_t i = 0; i < (size_t) NT_ROW_LABELS << weights->row_bits; i++)
		if (fabsf(weights->rows[i]) > largest)
			largest = fabsf(weights->rows[i]);
	return largest;
}

/* Rows of floats as rows of four bits. */
static unsigned char *
quantize_rows(const CrfWeights *weights, float units)
{
	size_t count = (size_t) 1 << weights->row_bits;
	unsigned char *rows = allocate(count * NT_ROW_SIZE);

	for (size_t row = 0; row < count; row++)
		for (uint32_t i = 0; i < NT_ROW_SIZE; i++)
		{
			const float *labels = weights->rows + row * NT_ROW_LABELS;
			int32_t low = quantize(labels[i], units, NT_WEIGHT_LIMIT);
			int32_t high = quantize(labels[i + NT_ROW_SIZE], units, NT_WEIGHT_LIMIT);

			rows[row * NT_ROW_SIZE + i] =
				(unsigned char) ((low + NT_WEIGHT_BIAS) | (high + NT_WEIGHT_BIAS) << 4);
		}
	return rows;
}

/* A score of the chain as an integer, or NEVER. */
static uint64_t
chain_score(bool allowed, float value, float units)
{
	return (uint64_t) (allowed ? quantize(value, units * NT_CHAIN_UNITS, LARGEST_PAIR) : NEVER);
}

float
quantize_crf(const CrfWeights *weights, ModelParts *parts)
{
	float units = NT_WEIGHT_LIMIT / (largest_weight(weights) * CLIP);
	unsigned char *chain = allocate(NT_CHAIN_SIZE);
	unsigned char *at = chain;

	for (uint32_t a = 0; a < NT_LABELS; a++)
		for (uint32_t b = 0; b < NT_LABELS; b++, at += 2)
			put_number(at, chain_score(nt_label_may_follow(a, b), weights->pair[a][b], units), 2);
	for (uint32_t a = 0; a < NT_LABELS; a++, at += 2)
		put_number(at, chain_score(nt_label_may_begin(a), weights->first[a], units), 2);
	for (uint32_t a = 0; a < NT_LABELS; a++, at += 2)
		put_number(at, chain_score(nt_label_may_end(a), weights->last[a], units), 2);
	parts->part[NT_PART_ROWS] =
		(NtPart){quantize_rows(weights, units), (size_t) NT_ROW_SIZE << weights->row_bits};
	parts->part[NT_PART_CHAIN] = (NtPart){chain, NT_CHAIN_SIZE};
	return units * NT_CHAIN_UNITS;
}
