/* test_fixed.c - exponentials, logarithms and log odds in integers, against the library's. */
#include "engine/test.h"

#include <math.h>

#include "engine/nt_fixed.h"

static void
test_exponentials(const NtExponentials *table)
{
	for (int i = 0; i < NT_EXP_STEPS; i++)
	{
		double wanted = exp(-i / (double) NT_NAT) * NT_EXP_ONE;

		CHECK(fabs(nt_exponential(table, i) - wanted) <= 2 + wanted * 1e-6);
	}
	CHECK(nt_exponential(table, NT_EXP_STEPS) == 0);
	CHECK(nt_exponential(table, 1000000) == 0);
}

static void
test_logistic(const NtExponentials *table)
{
	uint32_t before = 0;

	for (int score = -700; score <= 700; score += 7)
	{
		uint32_t found = nt_logistic(table, score);
		double wanted = NT_ONE / (1 + exp(-score / (double) NT_NAT));

		CHECK(fabs(found - wanted) <= 2);
		CHECK(found >= before);
		before = found;
	}
	CHECK(nt_logistic(table, 0) == NT_ONE / 2);
	CHECK(nt_logistic(table, 100000) == NT_ONE);
}

static void
test_logarithm(void)
{
	for (uint32_t n = 1; n < 4000000000u; n += n / 7 + 1)
		CHECK(fabs(nt_logarithm(n) - NT_NAT * log(n)) <= 2.5);
}

static void
test_bins(void)
{
	uint32_t before = 1;

	for (uint32_t p = 0; p <= NT_ONE; p += 16)
	{
		uint32_t bin = nt_logit_bin(p);

		CHECK(bin >= before && bin < NT_LOGIT_BINS);
		before = bin;
	}
	CHECK(nt_logit_bin(0) == 1);
	CHECK(nt_logit_bin(NT_ONE) == NT_LOGIT_BINS - 1);
}

int
main(void)
{
	NtExponentials table;

	nt_fill_exponentials(&table);
	test_exponentials(&table);
	test_logistic(&table);
	test_logarithm();
	test_bins();
	return test_done();
}
