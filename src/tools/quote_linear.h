/*
 * quote_linear.h - hashed linear models, trained by AdaGrad (Duchi, Hazan and Singer 2011), with a
 * tenth of the features dropped at random in each step.
 */
#ifndef TOOLS_QUOTE_LINEAR_H
#define TOOLS_QUOTE_LINEAR_H

#include "engine/nt_quote_view.h"

#define MOST_POSITIONS 1024 /* that a choice has at most */

typedef struct Linear
{
	uint32_t bits;
	uint32_t width; /* weights of a row */
	float *weights;
	float *squares; /* of the gradients so far */
	float rate;
} Linear;

/* Features of some positions one behind the other. */
typedef struct Positions
{
	uint32_t *rows;
	size_t row_count;
	size_t row_capacity;
	size_t *ends; /* by position */
	uint32_t count;
	uint32_t capacity;
} Positions;

typedef struct Random
{
	uint64_t state;
} Random;

extern uint64_t next_random(Random *random);

/* Numbers 0 … count - 1 in random order, into `order`. */
extern void shuffle(Random *random, uint32_t *order, uint32_t count);

extern void start_linear(Linear *linear, uint32_t bits, uint32_t width);
extern void free_linear(Linear *linear);

/* Add a model's weights, times a factor. */
extern void add_linear(Linear *sum, const Linear *linear, float factor);

/* The weights as the integers that the engine uses, into a table of its size. */
extern void quantize_linear(const Linear *linear, unsigned char *table);

extern void clear_positions(Positions *positions);
extern void free_positions(Positions *positions);

/* Add a position, with some of its features left out: those that a number decides, or none for 0.
 */
extern void add_position(Positions *positions, const NtFeatures *features, uint64_t drop,
						 uint32_t percent);

static inline float *
linear_row(const Linear *linear, uint32_t row)
{
	return linear->weights + (size_t) row * linear->width;
}

/* A step against a gradient for one weight of a row. */
extern void step_weight(Linear *linear, size_t weight, float gradient);

/* A step of a softmax over the positions (width 1) towards the right one. */
extern void learn_choice(Linear *linear, const Positions *positions, uint32_t right);

/* A step of a logistic model, output `output` of `width`, on the features of the only position. */
extern void learn_truth(Linear *linear, const Positions *positions, uint32_t output, bool truth);

#endif
