/* nt_fixed.c - see nt_fixed.h. */
#include "engine/nt_fixed.h"

#define STEP UINT64_C(4162825044) /* exp(-1/32) in units of 2^-32 */

void
nt_fill_exponentials(NtExponentials *table)
{
	uint64_t value = UINT64_C(1) << 32;

	for (uint32_t i = 0; i < NT_EXP_STEPS; i++)
	{
		table->of[i] = (uint32_t) (value >> 8);
		value = value * STEP >> 32;
	}
}

uint32_t
nt_logistic(const NtExponentials *table, int32_t score)
{
	uint64_t small = nt_exponential(table, score < 0 ? -score : score);
	uint64_t whole = NT_EXP_ONE + small;

	return (uint32_t) (((score < 0 ? small : (uint64_t) NT_EXP_ONE) * NT_ONE) / whole);
}

int32_t
nt_logarithm(uint32_t number)
{
	/* 32 ln(1 + (n + 1/2) / 32) */
	static const uint8_t mantissa[32] = {0,	 1,	 2,	 3,	 4,	 5,	 6,	 7,	 8,	 8,	 9,
										 10, 11, 11, 12, 13, 13, 14, 15, 15, 16, 16,
										 17, 18, 18, 19, 19, 20, 20, 21, 21, 22};
	uint32_t exponent = 31 - (uint32_t) __builtin_clz(number);
	uint32_t bits = exponent >= 5 ? number >> (exponent - 5) : number << (5 - exponent);

	return (int32_t) (exponent * 2839 >> 7) + mantissa[bits & 31];
}

uint32_t
nt_logit_bin(uint32_t probability)
{
	static const uint16_t limits[] = {315,	 611,	1179,  2257,  4258,	 7812,
									  13671, 22233, 32768, 43303, 51865, 57724,
									  61278, 63279, 64357, 64925, 65221, 65374};
	uint32_t bin = 1;

	while (bin - 1 < sizeof(limits) / sizeof(limits[0]) && probability >= limits[bin - 1])
		bin++;
	return bin;
}
