/* nt_quote_model.c - see nt_quote_model.h. */
#include "engine/nt_quote_model.h"

#include "engine/nt_hash.h"

#define LONGEST_PROBE 32

size_t
nt_quote_row_size(NtQuoteTable table)
{
	static const uint8_t sizes[NT_QUOTE_TABLES] = {NT_QUOTE_WORD_SIZE, 2, 1, 1, 1, 4, 16};

	return sizes[table];
}

static uint32_t
load(const unsigned char *bytes, uint32_t count)
{
	return (uint32_t) nt_load_le((const char *) bytes, count);
}

NtStatus
nt_quote_model_open(NtQuoteModel *model, NtPart part, NtError *error)
{
	size_t offset = NT_QUOTE_HEAD_SIZE;

	if (part.size < NT_QUOTE_HEAD_SIZE || load(part.bytes, 4) != NT_QUOTE_VERSION)
		return nt_fail(error, NT_BAD_MODEL, 0,
					   "invalid model file: its part of quotations is of another version");
	for (uint32_t i = 0; i < NT_QUOTE_TABLES; i++)
	{
		model->bits[i] = part.bytes[NT_QUOTE_EXPONENTS + i];
		model->table[i] = part.bytes + offset;
		if (model->bits[i] < 4 || model->bits[i] > 26)
			return nt_fail(error, NT_BAD_MODEL, 0,
						   "invalid model file: a table of its part of quotations has no size");
		offset += nt_quote_row_size(i) << model->bits[i];
	}
	if (offset != part.size)
		return nt_fail(error, NT_BAD_MODEL, 0,
					   "invalid model file: its part of quotations has another size");
	for (uint32_t i = 0; i < 9; i++)
		model->pair[i / 3][i % 3] = (int16_t) load(part.bytes + NT_QUOTE_PAIRS + 2 * i, 2);
	for (uint32_t i = 0; i < NT_QUOTE_LIMIT_COUNT; i++)
		model->limit[i] = (uint16_t) load(part.bytes + NT_QUOTE_LIMITS + 2 * i, 2);
	for (uint32_t i = 0; i < 8 * NT_PLACES; i++)
		model->placed[i / (2 * NT_PLACES)][i / NT_PLACES % 2][i % NT_PLACES] =
			(int16_t) load(part.bytes + NT_QUOTE_PLACED + 2 * i, 2);
	return NT_OK;
}

/* Open addressing; the upper half of the hash is kept, and an entry of zeros ends a probe. */
uint32_t
nt_quote_word(const NtQuoteModel *model, uint64_t hash)
{
	uint32_t mask = (UINT32_C(1) << model->bits[NT_TABLE_WORDS]) - 1;
	uint32_t check = (uint32_t) (hash >> 32);
	uint32_t slot = (uint32_t) hash & mask;

	for (uint32_t probe = 0; probe < LONGEST_PROBE; probe++, slot = (slot + 1) & mask)
	{
		const unsigned char *entry =
			model->table[NT_TABLE_WORDS] + (size_t) slot * NT_QUOTE_WORD_SIZE;
		uint32_t facts = load(entry + 4, 4);

		if (facts == 0)
			return 0;
		if (load(entry, 4) == check)
			return facts;
	}
	return 0;
}

/* 10 bits of identity, 8 of cluster, 5 and 5 of classes; the last two mark an entry. */
uint32_t
nt_pack_facts(const NtWordFacts *facts)
{
	return (uint32_t) facts->identity | (uint32_t) facts->cluster << 10 |
		   (uint32_t) facts->lower << 18 | (uint32_t) facts->capital << 23 | UINT32_C(1) << 30;
}

NtWordFacts
nt_unpack_facts(uint32_t packed)
{
	return (NtWordFacts){.identity = (uint16_t) (packed & 1023),
						 .cluster = (uint8_t) (packed >> 10 & 255),
						 .lower = (uint8_t) (packed >> 18 & 31),
						 .capital = (uint8_t) (packed >> 23 & 31)};
}
