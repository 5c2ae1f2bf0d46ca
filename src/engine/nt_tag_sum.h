/*
 * nt_tag_sum.h - sums of rows of weights.
 *
 * A row has four bits for each of 16 labels, so that both the table and the work are small: eight
 * labels at a time are added up as the bytes of one 64-bit number, until after NT_ROWS_AT_ONCE rows
 * they might overflow and are moved to 16 bits each. That is as fast as vector instructions of any
 * width, which would wait for the same rows, and needs none.
 */
#ifndef NT_TAG_SUM_H
#define NT_TAG_SUM_H

#include "engine/nt_model.h"

#define NT_ROWS_AT_ONCE 17 /* of numbers up to 15 in bytes */

typedef int16_t NtLanes16 __attribute__((vector_size(16)));

/* Sums of weights, of the labels 0 … 7 and 8 … 15. */
typedef struct NtSum
{
	NtLanes16 low;
	NtLanes16 high;
} NtSum;

#define NT_SUM_BAG_LEFT	 5 /* after the positions -2 … 2 */
#define NT_SUM_BAG_RIGHT 6
#define NT_FORM_SUMS	 7

/* What a form adds to the tokens around it. */
typedef struct NtFormSums
{
	NtSum sum[NT_FORM_SUMS];
} NtFormSums;

static inline void
nt_add_sum(NtSum *sum, const NtSum *other)
{
	sum->low += other->low;
	sum->high += other->high;
}

/* Add the weights of some rows, all of them in the table, to a sum. */
extern void nt_add_rows(NtSum *sum, const unsigned char *table, const uint32_t *rows,
						uint32_t count);

#endif
