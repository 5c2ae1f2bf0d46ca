/* vectors.c - see vectors.h. */
#include "tools/vectors.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "engine/nt_hash.h"
#include "tools/memory.h"

#define POSITIONS	  4 /* -2, -1, 1, 2 */
#define NEGATIVES	  5
#define TARGETS		  (POSITIONS * (NEGATIVES + 1))
#define NOISE_BITS	  22
#define NOISE_POWER	  0.75
#define SUBSAMPLING	  1e-4 /* words more frequent than that are left out at random */
#define RARE_KEPT	  0.3
#define FIRST_RATE	  0.05f
#define LEAST_RATE	  1e-4f
#define SIGMOID_RANGE 8
#define SIGMOID_STEPS 256 /* per unit */

typedef float Lanes __attribute__((vector_size(16)));

#define LANES (VECTOR_SIZE / 4)

typedef struct VectorTrainer
{
	const Corpus *corpus;
	Lanes *in;
	Lanes *out;		 /* by position, then word */
	uint32_t *noise; /* words, as often as they are drawn */
	uint16_t *kept;	 /* chance of each word to be trained on, of 65536 */
	float sigmoid[2 * SIGMOID_RANGE * SIGMOID_STEPS];
	uint64_t random;
} VectorTrainer;

/* What a word is to predict (label 1) and what not (label 0). */
typedef struct Target
{
	Lanes *vector;
	float label;
} Target;

static inline uint32_t
draw(VectorTrainer *trainer)
{
	trainer->random ^= trainer->random << 13;
	trainer->random ^= trainer->random >> 7;
	trainer->random ^= trainer->random << 17;
	return (uint32_t) (trainer->random >> 32);
}

static Lanes *
allocate_vectors(size_t count)
{
	Lanes *vectors = aligned_alloc(64, count * VECTOR_SIZE * sizeof(float));

	if (!vectors)
		fail("out of memory");
	memset(vectors, 0, count * VECTOR_SIZE * sizeof(float));
	return vectors;
}

/* Fill the table of noise so that a word's share grows with a power of its frequency. */
static void
fill_noise(VectorTrainer *trainer)
{
	const Corpus *corpus = trainer->corpus;
	uint32_t known = corpus->word_count - 1;
	double sum = 0, reached = 0;
	uint32_t word = 0;

	for (uint32_t i = 0; i < known; i++)
		sum += pow(corpus->words[i].count, NOISE_POWER);
	for (uint32_t i = 0; i < 1U << NOISE_BITS; i++)
	{
		while (word + 1 < known && (reached + pow(corpus->words[word].count, NOISE_POWER)) / sum <
									   (double) i / (1U << NOISE_BITS))
			reached += pow(corpus->words[word++].count, NOISE_POWER);
		trainer->noise[i] = word;
	}
}

static void
start_trainer(VectorTrainer *trainer, const Corpus *corpus, uint64_t seed)
{
	uint32_t words = corpus->word_count;
	float *in;

	trainer->corpus = corpus;
	trainer->random = nt_mix64(seed) | 1;
	trainer->in = allocate_vectors(words);
	trainer->out = allocate_vectors((size_t) POSITIONS * words);
	trainer->noise = allocate(sizeof(uint32_t) << NOISE_BITS);
	trainer->kept = allocate(words * sizeof(uint16_t));
	in = (float *) trainer->in;
	for (size_t i = 0; i < (size_t) words * VECTOR_SIZE; i++)
		in[i] = ((float) (draw(trainer) & 0xFFFF) / 65536 - 0.5f) / VECTOR_SIZE;
	for (uint32_t i = 0; i < words; i++)
	{
		double share = (double) corpus->words[i].count / (double) corpus->token_count;
		double kept = share > SUBSAMPLING ? sqrt(SUBSAMPLING / share) : 1;

		trainer->kept[i] = (uint16_t) (65535 * (i + 1 < words ? kept : RARE_KEPT));
	}
	for (uint32_t i = 0; i < 2 * SIGMOID_RANGE * SIGMOID_STEPS; i++)
		trainer->sigmoid[i] = 1 / (1 + expf(SIGMOID_RANGE - ((float) i + 0.5f) / SIGMOID_STEPS));
	fill_noise(trainer);
}

static inline float
sigmoid(const VectorTrainer *trainer, float x)
{
	if (x >= SIGMOID_RANGE)
		return 1;
	if (x <= -SIGMOID_RANGE)
		return 0;
	return trainer->sigmoid[(uint32_t) ((x + SIGMOID_RANGE) * SIGMOID_STEPS)];
}

/* A neighbour and some noise. */
static uint32_t
add_targets(VectorTrainer *trainer, uint32_t position, uint32_t neighbour, Target *targets)
{
	Lanes *out = trainer->out + (size_t) position * trainer->corpus->word_count * LANES;
	uint32_t count = 0;

	for (uint32_t i = 0; i <= NEGATIVES; i++)
	{
		uint32_t word =
			i == 0 ? neighbour : trainer->noise[draw(trainer) & ((1U << NOISE_BITS) - 1)];

		if (i > 0 && word == neighbour)
			continue;
		targets[count] = (Target){out + (size_t) word * LANES, i == 0};
		for (uint32_t line = 0; line < LANES; line += 4)
			__builtin_prefetch(targets[count].vector + line);
		count++;
	}
	return count;
}

/* All targets of a token: up to the ends of its line. */
static uint32_t
collect_targets(VectorTrainer *trainer, size_t token, Target *targets)
{
	const uint32_t *tokens = trainer->corpus->tokens;
	bool left = token > 0 && tokens[token - 1] != CORPUS_LINE_END;
	bool right = tokens[token + 1] != CORPUS_LINE_END; /* each line is followed by its end */
	uint32_t count = 0;

	if (left && token > 1 && tokens[token - 2] != CORPUS_LINE_END)
		count += add_targets(trainer, 0, tokens[token - 2], targets + count);
	if (left)
		count += add_targets(trainer, 1, tokens[token - 1], targets + count);
	if (right)
		count += add_targets(trainer, 2, tokens[token + 1], targets + count);
	if (right && tokens[token + 2] != CORPUS_LINE_END)
		count += add_targets(trainer, 3, tokens[token + 2], targets + count);
	return count;
}

/* Move a word towards its targets and away from the noise, and those likewise. */
static void
learn(const VectorTrainer *trainer, Lanes *word, const Target *targets, uint32_t count, float rate)
{
	Lanes change[LANES] = {{0}};

	for (uint32_t i = 0; i < count; i++)
	{
		Lanes *target = targets[i].vector;
		Lanes sum = {0};
		Lanes step;
		float gradient;

		for (uint32_t k = 0; k < LANES; k++)
			sum += word[k] * target[k];
		gradient = rate * (targets[i].label - sigmoid(trainer, sum[0] + sum[1] + sum[2] + sum[3]));
		step = (Lanes){gradient, gradient, gradient, gradient};
		for (uint32_t k = 0; k < LANES; k++)
		{
			change[k] += step * target[k];
			target[k] += step * word[k];
		}
	}
	for (uint32_t k = 0; k < LANES; k++)
		word[k] += change[k];
}

static void
train_pass(VectorTrainer *trainer, uint32_t pass, uint32_t passes)
{
	const Corpus *corpus = trainer->corpus;
	Target targets[TARGETS];

	for (size_t i = 0; i < corpus->token_count; i++)
	{
		uint32_t word = corpus->tokens[i];
		double done = pass + (double) i / (double) corpus->token_count;
		float rate = fmaxf(LEAST_RATE, FIRST_RATE * (float) (1 - done / passes));

		if (word == CORPUS_LINE_END || (draw(trainer) & 0xFFFF) >= trainer->kept[word])
			continue;
		learn(trainer, trainer->in + (size_t) word * LANES, targets,
			  collect_targets(trainer, i, targets), rate);
	}
	fprintf(stderr, "vectors: pass %u of %u\n", pass + 1, passes);
}

static void
normalize(float *vector)
{
	float sum = 1e-9f;

	for (uint32_t i = 0; i < VECTOR_SIZE; i++)
		sum += vector[i] * vector[i];
	for (uint32_t i = 0; i < VECTOR_SIZE; i++)
		vector[i] /= sqrtf(sum);
}

float *
train_vectors(const Corpus *corpus, uint32_t passes, uint64_t seed)
{
	VectorTrainer *trainer = allocate_zeroed(1, sizeof(VectorTrainer));
	float *vectors;

	start_trainer(trainer, corpus, seed);
	for (uint32_t pass = 0; pass < passes; pass++)
		train_pass(trainer, pass, passes);
	vectors = (float *) trainer->in;
	for (uint32_t word = 0; word < corpus->word_count; word++)
		normalize(vectors + (size_t) word * VECTOR_SIZE);
	free(trainer->out);
	free(trainer->noise);
	free(trainer->kept);
	free(trainer);
	return vectors;
}
