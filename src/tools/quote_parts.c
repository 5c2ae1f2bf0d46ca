/* quote_parts.c - models of attribution in the making; see quote_train.h. */
#include "tools/quote_train.h"

#include <stdio.h>
#include <stdlib.h>

#include "tools/memory.h"
#include "tools/model_file.h"

/* What decides, in the order of NtQuoteLimit; tuned on held-out folds. */
static const double limits[NT_QUOTE_LIMIT_COUNT] = {.11, .36, .39, .33, .15, .30, .02};

static uint16_t
limit_of(uint32_t index)
{
	return (uint16_t) (limits[index] * NT_ONE);
}

void
start_parts(QuoteModelParts *parts, unsigned char *words, uint32_t word_bits)
{
	static const uint32_t bits[NT_QUOTE_TABLES] = {
		0, CUE_BITS, POINTER_BITS, CONTENT_BITS, SOURCE_BITS, JUDGE_BITS, GLANCE_BITS};

	memset(parts, 0, sizeof(*parts));
	for (uint32_t i = 0; i < NT_QUOTE_TABLES; i++)
	{
		parts->bits[i] = i == NT_TABLE_WORDS ? word_bits : bits[i];
		parts->table[i] =
			i == NT_TABLE_WORDS ? words : allocate_zeroed(nt_quote_row_size(i) << bits[i], 1);
	}
}

NtQuoteModel
model_of_parts(const QuoteModelParts *parts)
{
	NtQuoteModel model;

	for (uint32_t i = 0; i < NT_QUOTE_TABLES; i++)
	{
		model.table[i] = parts->table[i];
		model.bits[i] = parts->bits[i];
	}
	memcpy(model.pair, parts->pair, sizeof(model.pair));
	memcpy(model.placed, parts->placed, sizeof(model.placed));
	for (uint32_t i = 0; i < NT_QUOTE_LIMIT_COUNT; i++)
		model.limit[i] = limit_of(i);
	return model;
}

NtPart
compile_parts(const QuoteModelParts *parts)
{
	size_t size = NT_QUOTE_HEAD_SIZE;
	unsigned char *bytes, *at;

	for (uint32_t i = 0; i < NT_QUOTE_TABLES; i++)
		size += nt_quote_row_size(i) << parts->bits[i];
	bytes = allocate_zeroed(size, 1);
	put_number(bytes, NT_QUOTE_VERSION, 4);
	for (uint32_t i = 0; i < 9; i++)
		put_number(bytes + NT_QUOTE_PAIRS + 2 * i, (uint16_t) parts->pair[i / 3][i % 3], 2);
	for (uint32_t i = 0; i < NT_QUOTE_LIMIT_COUNT; i++)
		put_number(bytes + NT_QUOTE_LIMITS + 2 * i, limit_of(i), 2);
	for (uint32_t i = 0; i < NT_SLOTS * 2 * NT_PLACES; i++)
		put_number(bytes + NT_QUOTE_PLACED + 2 * i,
				   (uint16_t) parts->placed[i / (2 * NT_PLACES)][i / NT_PLACES % 2][i % NT_PLACES],
				   2);
	at = bytes + NT_QUOTE_HEAD_SIZE;
	for (uint32_t i = 0; i < NT_QUOTE_TABLES; i++)
	{
		bytes[NT_QUOTE_EXPONENTS + i] = (unsigned char) parts->bits[i];
		memcpy(at, parts->table[i], nt_quote_row_size(i) << parts->bits[i]);
		at += nt_quote_row_size(i) << parts->bits[i];
	}
	return (NtPart){bytes, size};
}
