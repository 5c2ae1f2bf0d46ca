/* quote_linear.c - see quote_linear.h. */
#include "tools/quote_linear.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "tools/memory.h"

#define DECAY		   1e-6f
#define FIRST_SQUARE   1e-3f
#define SMALL_GRADIENT 5e-4f

uint64_t
next_random(Random *random)
{
	random->state += UINT64_C(0x9e3779b97f4a7c15);
	return nt_mix64(random->state);
}

void
shuffle(Random *random, uint32_t *order, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		order[i] = i;
	for (uint32_t i = count; i > 1; i--)
	{
		uint32_t k = (uint32_t) (next_random(random) % i);
		uint32_t other = order[k];

		order[k] = order[i - 1];
		order[i - 1] = other;
	}
}

void
start_linear(Linear *linear, uint32_t bits, uint32_t width)
{
	size_t size = (size_t) width << bits;

	linear->bits = bits;
	linear->width = width;
	linear->weights = allocate_zeroed(size, sizeof(float));
	linear->squares = allocate(size * sizeof(float));
	for (size_t i = 0; i < size; i++)
		linear->squares[i] = FIRST_SQUARE;
	linear->rate = 0;
}

void
free_linear(Linear *linear)
{
	free(linear->weights);
	free(linear->squares);
}

void
add_linear(Linear *sum, const Linear *linear, float factor)
{
	for (size_t i = 0; i < (size_t) sum->width << sum->bits; i++)
		sum->weights[i] += linear->weights[i] * factor;
}

void
quantize_linear(const Linear *linear, unsigned char *table)
{
	for (size_t i = 0; i < (size_t) linear->width << linear->bits; i++)
	{
		float value = rintf(linear->weights[i] * NT_NAT);

		value = value > 127 ? 127 : value < -127 ? -127 : value;
		table[i] = (unsigned char) (int8_t) value;
	}
}

void
clear_positions(Positions *positions)
{
	positions->row_count = 0;
	positions->count = 0;
}

void
free_positions(Positions *positions)
{
	free(positions->rows);
	free(positions->ends);
}

void
add_position(Positions *positions, const NtFeatures *features, uint64_t drop, uint32_t percent)
{
	if (positions->row_count + features->count > positions->row_capacity)
	{
		positions->row_capacity = positions->row_capacity * 2 + 4096;
		positions->rows = reallocate(positions->rows, positions->row_capacity * sizeof(uint32_t));
	}
	GROW(positions->ends, positions->capacity, positions->count);
	for (uint32_t i = 0; i < features->count; i++)
		if (!drop ||
			(uint32_t) ((features->row[i] ^ drop) * UINT64_C(0x9e3779b97f4a7c15) >> 32) % 100 >=
				percent)
			positions->rows[positions->row_count++] = features->row[i];
	positions->ends[positions->count++] = positions->row_count;
}

void
step_weight(Linear *linear, size_t weight, float gradient)
{
	float step = gradient + DECAY * linear->weights[weight];

	linear->squares[weight] += step * step;
	linear->weights[weight] -= linear->rate * step / sqrtf(linear->squares[weight]);
}

static float
score_rows(const Linear *linear, const Positions *positions, uint32_t position, uint32_t output)
{
	size_t from = position ? positions->ends[position - 1] : 0;
	float sum = 0;

	for (size_t i = from; i < positions->ends[position]; i++)
		sum += linear_row(linear, positions->rows[i])[output];
	return sum;
}

void
learn_choice(Linear *linear, const Positions *positions, uint32_t right)
{
	float scores[MOST_POSITIONS];
	float most = -INFINITY, sum = 0;

	for (uint32_t i = 0; i < positions->count; i++)
	{
		scores[i] = score_rows(linear, positions, i, 0);
		most = fmaxf(most, scores[i]);
	}
	for (uint32_t i = 0; i < positions->count; i++)
		sum += scores[i] = expf(scores[i] - most);
	for (uint32_t i = 0; i < positions->count; i++)
	{
		float gradient = scores[i] / sum - (i == right);

		if (fabsf(gradient) > SMALL_GRADIENT)
			for (size_t k = i ? positions->ends[i - 1] : 0; k < positions->ends[i]; k++)
				step_weight(linear, positions->rows[k], gradient);
	}
}

void
learn_truth(Linear *linear, const Positions *positions, uint32_t output, bool truth)
{
	float score = score_rows(linear, positions, 0, output);
	float gradient = 1 / (1 + expf(-score)) - truth;

	for (size_t k = 0; k < positions->ends[0]; k++)
		step_weight(linear, (size_t) positions->rows[k] * linear->width + output, gradient);
}
