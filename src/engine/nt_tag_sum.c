/* nt_tag_sum.c - see nt_tag_sum.h. */
#include "engine/nt_tag_sum.h"

#include "engine/nt_hash.h"

#define LOWER_HALVES UINT64_C(0x0F0F0F0F0F0F0F0F)

typedef uint8_t Bytes __attribute__((vector_size(8)));

_Static_assert(NT_ROW_SIZE == sizeof(uint64_t), "a row is a number");

/* The bytes of a number as 16-bit lanes. */
static inline NtLanes16
spread(uint64_t bytes)
{
	Bytes lanes;

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
	bytes = __builtin_bswap64(bytes);
#endif
	memcpy(&lanes, &bytes, sizeof(lanes));
	return __builtin_convertvector(lanes, NtLanes16);
}

void
nt_add_rows(NtSum *sum, const unsigned char *table, const uint32_t *rows, uint32_t count)
{
	int16_t bias = (int16_t) (count * NT_WEIGHT_BIAS);

	for (uint32_t at = 0; at < count;)
	{
		uint32_t end = nt_min32(at + NT_ROWS_AT_ONCE, count);
		uint64_t low = 0, high = 0;

		for (; at < end; at++)
		{
			const unsigned char *weights = table + (size_t) rows[at] * NT_ROW_SIZE;
			uint64_t row = nt_load_le((const char *) weights, NT_ROW_SIZE);

			low += row & LOWER_HALVES;
			high += row >> 4 & LOWER_HALVES;
		}
		sum->low += spread(low);
		sum->high += spread(high);
	}
	sum->low -= bias;
	sum->high -= bias;
}
