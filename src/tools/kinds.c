/* kinds.c - see kinds.h. */
#include "tools/kinds.h"

#include <math.h>
#include <stdlib.h>

#include "engine/nt_hash.h"
#include "tools/memory.h"

#define PASSES 12
#define RATE   0.15f
#define DECAY  0.3f
#define NAMED  4.0f /* odds of the kind that is named, among those that it may stand for */

typedef struct KindTrainer
{
	const Examples *examples;
	float (*rows)[NT_KINDS];
	float scale; /* the true rows are the stored ones times this */
	uint64_t random;
} KindTrainer;

static uint64_t
next_random(KindTrainer *trainer)
{
	trainer->random += UINT64_C(0x9e3779b97f4a7c15);
	return nt_mix64(trainer->random);
}

/* Probabilities of the kinds in a set; returns their sum before division. */
static float
normalize(const float *exponentials, uint32_t kinds, float *probabilities)
{
	float sum = 0;

	for (uint32_t kind = 0; kind < NT_KINDS; kind++)
	{
		probabilities[kind] = kinds & 1U << kind ? exponentials[kind] : 0;
		sum += probabilities[kind];
	}
	for (uint32_t kind = 0; kind < NT_KINDS; kind++)
		probabilities[kind] /= sum;
	return sum;
}

/* One example; half of its features are dropped. */
static void
step(KindTrainer *trainer, const KindExample *example, float rate)
{
	const uint32_t *rows = trainer->examples->kind_rows + example->first;
	uint64_t kept[(NT_KIND_ROWS + 63) / 64];
	float exponentials[NT_KINDS] = {0};
	float possible[NT_KINDS], right[NT_KINDS];

	for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++)
		kept[i] = next_random(trainer);
	for (uint32_t i = 0; i < example->count; i++)
		for (uint32_t kind = 0; kind < NT_KINDS && (kept[i / 64] >> i % 64 & 1); kind++)
			exponentials[kind] += trainer->rows[rows[i]][kind];
	for (uint32_t kind = 0; kind < NT_KINDS; kind++)
		exponentials[kind] = expf(fminf(exponentials[kind] * trainer->scale * 2, 40));
	normalize(exponentials, example->possible, possible);
	exponentials[example->named] *= NAMED;
	normalize(exponentials, example->right, right);
	for (uint32_t i = 0; i < example->count; i++)
		for (uint32_t kind = 0; kind < NT_KINDS && (kept[i / 64] >> i % 64 & 1); kind++)
			trainer->rows[rows[i]][kind] += rate / trainer->scale * (right[kind] - possible[kind]);
}

static void
run_passes(KindTrainer *trainer)
{
	uint32_t count = trainer->examples->kind_count;
	uint32_t *order = allocate(count * sizeof(uint32_t));

	for (uint32_t i = 0; i < count; i++)
		order[i] = i;
	for (uint32_t pass = 0; pass < PASSES; pass++)
	{
		for (uint32_t i = 0; i < count; i++)
		{
			uint32_t other = i + (uint32_t) (next_random(trainer) % (count - i));
			uint32_t chosen = order[other];
			float rate = RATE * (1 - ((float) pass + (float) i / (float) count) / PASSES * 0.99f);

			order[other] = order[i];
			order[i] = chosen;
			step(trainer, &trainer->examples->kinds[chosen],
				 rate * trainer->examples->kinds[chosen].weight);
			trainer->scale *= 1 - rate * DECAY / (float) count;
		}
	}
	free(order);
}

void
train_kinds(const Examples *examples, uint32_t kind_bits, uint64_t seed, ModelParts *parts)
{
	size_t count = (size_t) 1 << kind_bits;
	unsigned char *bytes = allocate_zeroed(count, NT_KIND_ROW_SIZE);
	KindTrainer trainer = {examples, allocate_zeroed(count, sizeof(*trainer.rows)), 1,
						   nt_mix64(seed)};
	float largest = 0;

	run_passes(&trainer);
	for (size_t i = 0; i < count; i++)
		for (uint32_t kind = 0; kind < NT_KINDS; kind++)
			largest = fmaxf(largest, fabsf(trainer.rows[i][kind]));
	for (size_t i = 0; i < count && largest > 0; i++)
		for (uint32_t kind = 0; kind < NT_KINDS; kind++)
			bytes[i * NT_KIND_ROW_SIZE + kind] =
				(unsigned char) (int8_t) rintf(trainer.rows[i][kind] * 127 / largest);
	parts->part[NT_PART_KINDS] = (NtPart){bytes, count * NT_KIND_ROW_SIZE};
	free(trainer.rows);
}
