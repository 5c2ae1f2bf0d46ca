/*
 * nt_fixed.h - exponentials and logarithms in integers, so that every machine and compiler gets the
 * same probabilities from the same scores.
 *
 * Scores are integers of 1/32 nat (natural logarithm); probabilities are integers of 1/65536.
 */
#ifndef NT_FIXED_H
#define NT_FIXED_H

#include "engine/nt_base.h"

#define NT_NAT		 32	   /* units of score */
#define NT_ONE		 65536 /* a probability of 1 */
#define NT_EXP_STEPS 512   /* exp(-16) is nothing */
#define NT_EXP_ONE	 (UINT32_C(1) << 24)

static inline uint64_t
nt_min64(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

/* exp(-n / 32) in units of 2^-24. */
typedef struct NtExponentials
{
	uint32_t of[NT_EXP_STEPS];
} NtExponentials;

extern void nt_fill_exponentials(NtExponentials *table);

/* exp(-distance / 32) in units of 2^-24; 0 for what is far. */
static inline uint32_t
nt_exponential(const NtExponentials *table, int32_t distance)
{
	return distance < NT_EXP_STEPS ? table->of[distance] : 0;
}

/* The logistic function of a score. */
extern uint32_t nt_logistic(const NtExponentials *table, int32_t score);

/* 32 times the natural logarithm of a number above 0. */
extern int32_t nt_logarithm(uint32_t number);

#define NT_LOGIT_BINS 20

/* The log odds of a probability in steps of 2/3 nat: 1 (below -5.3) … 10 (even) … 19 (6 and more).
 */
extern uint32_t nt_logit_bin(uint32_t probability);

#endif
