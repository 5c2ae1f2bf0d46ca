/* classes.c - see classes.h. */
#include "tools/classes.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "engine/nt_hash.h"
#include "engine/nt_word_class.h"
#include "tools/memory.h"
#include "tools/vectors.h"

#define ROUNDS		 10
#define FIRST_WORDS	 20000 /* that the first centres are drawn from */
#define LOAD_PERCENT 88

/* Words as points, and the centres of their groups. */
typedef struct Grouping
{
	const Corpus *corpus;
	const float *vectors;
	uint32_t word_count; /* without the rare ones */
	float *centres;
	uint32_t centre_count;
	uint64_t random;
	uint32_t *nearest; /* by word */
} Grouping;

/* The centre begins at some word. */
static void
draw_centre(Grouping *grouping, uint32_t centre, uint32_t words)
{
	uint32_t word = (uint32_t) (nt_mix64(++grouping->random) % words);

	memcpy(grouping->centres + (size_t) centre * VECTOR_SIZE,
		   grouping->vectors + (size_t) word * VECTOR_SIZE, VECTOR_SIZE * sizeof(float));
}

typedef float Lanes __attribute__((vector_size(16)));

static inline float
product(const float *a, const float *b)
{
	Lanes sum = {0};

	for (uint32_t i = 0; i < VECTOR_SIZE; i += 4)
		sum += *(const Lanes *) (const void *) (a + i) * *(const Lanes *) (const void *) (b + i);
	return sum[0] + sum[1] + sum[2] + sum[3];
}

static void
find_nearest(Grouping *grouping)
{
	for (uint32_t word = 0; word < grouping->word_count; word++)
	{
		const float *vector = grouping->vectors + (size_t) word * VECTOR_SIZE;
		float best = -2;

		for (uint32_t centre = 0; centre < grouping->centre_count; centre++)
		{
			float cosine = product(vector, grouping->centres + (size_t) centre * VECTOR_SIZE);

			if (cosine > best)
			{
				best = cosine;
				grouping->nearest[word] = centre;
			}
		}
	}
}

/* Each centre becomes the direction of its words' sum, in which frequent words count a little more.
 * An empty group begins anew. */
static void
move_centres(Grouping *grouping)
{
	memset(grouping->centres, 0, (size_t) grouping->centre_count * VECTOR_SIZE * sizeof(float));
	for (uint32_t word = 0; word < grouping->word_count; word++)
	{
		float weight = logf(1 + (float) grouping->corpus->words[word].count);
		float *centre = grouping->centres + (size_t) grouping->nearest[word] * VECTOR_SIZE;

		for (uint32_t i = 0; i < VECTOR_SIZE; i++)
			centre[i] += weight * grouping->vectors[(size_t) word * VECTOR_SIZE + i];
	}
	for (uint32_t i = 0; i < grouping->centre_count; i++)
	{
		float *centre = grouping->centres + (size_t) i * VECTOR_SIZE;
		float length = sqrtf(product(centre, centre));

		if (length < 1e-6f)
			draw_centre(grouping, i, grouping->word_count);
		else
			for (uint32_t k = 0; k < VECTOR_SIZE; k++)
				centre[k] /= length;
	}
}

static void
group_words(Grouping *grouping, uint32_t centre_count)
{
	grouping->centre_count = centre_count;
	grouping->centres = aligned_alloc(64, (size_t) centre_count * VECTOR_SIZE * sizeof(float));
	if (!grouping->centres)
		fail("out of memory");
	for (uint32_t i = 0; i < centre_count; i++)
		draw_centre(grouping, i, nt_min32(grouping->word_count, FIRST_WORDS));
	for (uint32_t round = 0; round < ROUNDS; round++)
	{
		find_nearest(grouping);
		move_centres(grouping);
	}
	free(grouping->centres);
}

static void
put_word(unsigned char *buckets, uint32_t bucket_count, uint64_t key, const NtClasses *classes)
{
	uint32_t at = nt_class_bucket(key, bucket_count);
	unsigned char *bucket = buckets + (size_t) at * NT_CLASS_BUCKET_SIZE;
	uint32_t entry;

	for (uint32_t step = 1; bucket[NT_CLASS_COUNT] == NT_CLASS_ENTRIES; step++)
	{
		if (step == NT_CLASS_BUCKETS_TRIED)
			return; /* so rare that a word without a class does no harm */
		bucket[NT_CLASS_FULL] = 1;
		at = at + 1 < bucket_count ? at + 1 : 0;
		bucket = buckets + (size_t) at * NT_CLASS_BUCKET_SIZE;
	}
	entry = bucket[NT_CLASS_COUNT]++;
	put_number(bucket + 2 * entry, key & 0xFFFF, 2);
	bucket[NT_CLASS_HIGH + entry] = (unsigned char) (key >> 16);
	nt_put_classes(bucket + NT_CLASS_VALUE + entry * NT_CLASS_BYTES, classes);
}

void
make_classes(const Corpus *corpus, const float *vectors, uint64_t seed, ModelParts *parts)
{
	static const uint32_t bits[NT_CLASS_SETS] = NT_CLASS_BITS;
	uint32_t words = corpus->word_count - 1;
	uint32_t bucket_count = words * 100 / (NT_CLASS_ENTRIES * LOAD_PERCENT) + 1;
	unsigned char *buckets = allocate_zeroed(bucket_count, NT_CLASS_BUCKET_SIZE);
	NtClasses *classes = allocate_zeroed(words, sizeof(NtClasses));
	Grouping grouping = {
		.corpus = corpus, .vectors = vectors, .word_count = words, .random = nt_mix64(seed)};

	grouping.nearest = allocate(words * sizeof(uint32_t));
	for (uint32_t set = 0; set < NT_CLASS_SETS; set++)
	{
		group_words(&grouping, (1U << bits[set]) - 1);
		for (uint32_t word = 0; word < words; word++)
			classes[word].of[set] = (uint16_t) (grouping.nearest[word] + 1);
	}
	for (uint32_t word = 0; word < words; word++)
		put_word(buckets, bucket_count, corpus->words[word].key, &classes[word]);
	fprintf(stderr, "classes: %u words of %zu tokens\n", words, corpus->token_count);
	parts->part[NT_PART_CLASSES] = (NtPart){buckets, (size_t) bucket_count * NT_CLASS_BUCKET_SIZE};
	free(grouping.nearest);
	free(classes);
}
