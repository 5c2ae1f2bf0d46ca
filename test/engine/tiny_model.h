/* tiny_model.h - a model small enough to build in a test, with weights out of a hash. */
#ifndef NT_TINY_MODEL_H
#define NT_TINY_MODEL_H

#include <stdlib.h>

#include "engine/nt_gazetteer.h"
#include "engine/nt_tag.h"
#include "engine/nt_word_class.h"

#define TINY_ROW_BITS  8
#define TINY_KIND_BITS 6
#define TINY_BUCKETS   2
#define TINY_SETS	   4
#define TINY_CLASSES   2 /* buckets of them */
#define TINY_PARTS	   8

typedef struct TinyModel
{
	unsigned char *bytes;
	size_t size;
	size_t offset[NT_MODEL_PARTS]; /* of each part */
} TinyModel;

static inline void
tiny_put(unsigned char *bytes, uint64_t value, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		bytes[i] = (unsigned char) (value >> (8 * i));
}

/* Put a prefix into the list table, in the first bucket of its chain with room. */
static inline void
tiny_add_prefix(const TinyModel *tiny, uint64_t prefix, uint32_t set)
{
	uint32_t at = nt_prefix_bucket(prefix, TINY_BUCKETS);

	for (uint32_t step = 0; step < TINY_BUCKETS; step++, at = (at + 1) % TINY_BUCKETS)
	{
		unsigned char *bucket =
			tiny->bytes + tiny->offset[NT_PART_BUCKETS] + (size_t) at * NT_BUCKET_SIZE;
		uint32_t entry = bucket[NT_BUCKET_COUNT];

		if (entry < NT_BUCKET_ENTRIES)
		{
			tiny_put(bucket + 2 * entry, prefix, 2);
			bucket[NT_BUCKET_HIGH + entry] = (unsigned char) (prefix >> 16);
			tiny_put(bucket + NT_BUCKET_SET + 2 * entry, set, 2);
			bucket[NT_BUCKET_COUNT]++;
			return;
		}
		bucket[NT_BUCKET_FULL] = 1;
	}
}

/* Give a word classes, in the first bucket of its chain with room. */
static inline void
tiny_add_class(const TinyModel *tiny, uint64_t key, NtClasses classes)
{
	uint32_t at = nt_class_bucket(key, TINY_CLASSES);

	for (uint32_t step = 0; step < TINY_CLASSES; step++, at = (at + 1) % TINY_CLASSES)
	{
		unsigned char *bucket =
			tiny->bytes + tiny->offset[NT_PART_CLASSES] + (size_t) at * NT_CLASS_BUCKET_SIZE;
		uint32_t entry = bucket[NT_CLASS_COUNT];

		if (entry < NT_CLASS_ENTRIES)
		{
			tiny_put(bucket + 2 * entry, key, 2);
			bucket[NT_CLASS_HIGH + entry] = (unsigned char) (key >> 16);
			nt_put_classes(bucket + NT_CLASS_VALUE + entry * NT_CLASS_BYTES, &classes);
			bucket[NT_CLASS_COUNT]++;
			return;
		}
		bucket[NT_CLASS_FULL] = 1;
	}
}

/* Head, table of parts and empty parts. */
static inline void
tiny_lay_out(TinyModel *tiny)
{
	static const struct
	{
		uint32_t part;
		size_t size;
	} parts[TINY_PARTS] = {
		{NT_PART_ROWS, (size_t) NT_ROW_SIZE << TINY_ROW_BITS},
		{NT_PART_CHAIN, NT_CHAIN_SIZE},
		{NT_PART_BUCKETS, TINY_BUCKETS * NT_BUCKET_SIZE},
		{NT_PART_SETS, TINY_SETS * 8},
		{NT_PART_LOWER, 8},
		{NT_PART_KINDS, (size_t) NT_KIND_ROW_SIZE << TINY_KIND_BITS},
		{NT_PART_CONFIDENCE, 2 * (NT_CONFIDENCES + 1)},
		{NT_PART_CLASSES, TINY_CLASSES * NT_CLASS_BUCKET_SIZE},
	};
	size_t at = 320;

	tiny->size = 16384;
	tiny->bytes = calloc(tiny->size, 1);
	memcpy(tiny->bytes, NT_MODEL_MAGIC, 8);
	tiny_put(tiny->bytes + 8, NT_MODEL_FORMAT, 4);
	tiny_put(tiny->bytes + 12, TINY_PARTS, 4);
	tiny_put(tiny->bytes + 16, tiny->size, 8);
	memcpy(tiny->bytes + 32, "tiny", 4);
	for (uint32_t i = 0; i < TINY_PARTS; i++)
	{
		unsigned char *entry = tiny->bytes + NT_MODEL_HEAD_SIZE + (size_t) i * NT_MODEL_ENTRY_SIZE;

		tiny->offset[parts[i].part] = at;
		tiny_put(entry, parts[i].part, 4);
		tiny_put(entry + 8, at, 8);
		tiny_put(entry + 16, parts[i].size, 8);
		at =
			(at + parts[i].size + NT_MODEL_ALIGNMENT - 1) / NT_MODEL_ALIGNMENT * NT_MODEL_ALIGNMENT;
	}
}

static inline void
tiny_fill_weights(const TinyModel *tiny, uint64_t seed)
{
	unsigned char *rows = tiny->bytes + tiny->offset[NT_PART_ROWS];
	unsigned char *kinds = tiny->bytes + tiny->offset[NT_PART_KINDS];
	unsigned char *chain = tiny->bytes + tiny->offset[NT_PART_CHAIN];
	unsigned char *confidence = tiny->bytes + tiny->offset[NT_PART_CONFIDENCE];

	for (uint32_t i = 0; i < (uint32_t) NT_ROW_SIZE << TINY_ROW_BITS; i++)
		rows[i] = (unsigned char) nt_mix64(seed + i);
	for (uint32_t i = 0; i < (uint32_t) NT_KIND_ROW_SIZE << TINY_KIND_BITS; i++)
		kinds[i] = (unsigned char) (nt_mix64(seed + 77777 + i) % 64 - 32);
	for (uint32_t a = 0; a < NT_LABELS; a++)
		for (uint32_t b = 0; b < NT_LABELS; b++)
			tiny_put(chain + 2 * (a * NT_LABELS + b),
					 (uint64_t) (nt_label_may_follow(a, b)
									 ? (int) (nt_mix64(seed + a * 31 + b) % 200) - 100
									 : -20000),
					 2);
	chain += 2 * NT_LABELS * NT_LABELS;
	for (uint32_t a = 0; a < NT_LABELS; a++)
	{
		tiny_put(chain + 2 * a, (uint64_t) (nt_label_may_begin(a) ? 0 : -20000), 2);
		tiny_put(chain + 2 * (NT_LABELS + a), (uint64_t) (nt_label_may_end(a) ? 0 : -20000), 2);
	}
	tiny_put(confidence, 16, 2);
	for (uint32_t i = 0; i < NT_CONFIDENCES; i++)
		tiny_put(confidence + 2 * (i + 1), 500 + i * 15, 2);
}

static inline void
tiny_seal(const TinyModel *tiny)
{
	tiny_put(tiny->bytes + 24, nt_model_checksum(tiny->bytes, tiny->size), 8);
}

/* A model without names in its lists; weights depend on the seed. Free tiny->bytes. */
static inline void
tiny_build(TinyModel *tiny, uint64_t seed)
{
	memset(tiny, 0, sizeof(*tiny));
	tiny_lay_out(tiny);
	tiny_fill_weights(tiny, seed);
	tiny_seal(tiny);
}

#endif
