/* test_quote_model.c - the part of quotations: what is no such part is refused. */
#include "engine/test.h"
#include "engine/tiny_quotes.h"

static bool
opens(NtPart part)
{
	NtQuoteModel model;
	NtError error;

	return nt_quote_model_open(&model, part, &error) == NT_OK;
}

static void
test_refusals(void)
{
	NtPart part = tiny_quotes(1);
	unsigned char *bytes = (unsigned char *) part.bytes;

	CHECK(opens(part));
	CHECK(!opens((NtPart){bytes, part.size - 1}));
	CHECK(!opens((NtPart){bytes, NT_QUOTE_HEAD_SIZE}));
	CHECK(!opens((NtPart){bytes, 3}));
	CHECK(!opens((NtPart){NULL, 0}));
	for (uint32_t i = 0; i < NT_QUOTE_TABLES; i++)
	{
		bytes[NT_QUOTE_EXPONENTS + i] = 0;
		CHECK(!opens(part));
		bytes[NT_QUOTE_EXPONENTS + i] = 255;
		CHECK(!opens(part));
		bytes[NT_QUOTE_EXPONENTS + i] = TINY_QUOTE_BITS + 1;
		CHECK(!opens(part));
		bytes[NT_QUOTE_EXPONENTS + i] = TINY_QUOTE_BITS;
	}
	bytes[0]++;
	CHECK(!opens(part));
	free(bytes);
}

static void
test_words(void)
{
	NtPart part = tiny_quotes(2);
	unsigned char *words = (unsigned char *) part.bytes + NT_QUOTE_HEAD_SIZE;
	NtWordFacts facts = {.identity = 1023, .cluster = 255, .lower = 29, .capital = 3};
	uint64_t hash = nt_hash_bytes("said", 4, 0);
	uint32_t slot = (uint32_t) hash & ((1u << TINY_QUOTE_BITS) - 1);
	uint32_t next = (slot + 1) & ((1u << TINY_QUOTE_BITS) - 1);
	NtQuoteModel model;
	NtError error;
	NtWordFacts found;

	CHECK(nt_quote_model_open(&model, part, &error) == NT_OK);
	CHECK(nt_quote_word(&model, hash) == 0);
	tiny_quotes_put(words + slot * NT_QUOTE_WORD_SIZE, (uint32_t) (hash >> 32) + 1, 4);
	tiny_quotes_put(words + slot * NT_QUOTE_WORD_SIZE + 4, 1, 4);
	CHECK(nt_quote_word(&model, hash) == 0); /* somebody else's */
	tiny_quotes_put(words + next * NT_QUOTE_WORD_SIZE, (uint32_t) (hash >> 32), 4);
	tiny_quotes_put(words + next * NT_QUOTE_WORD_SIZE + 4, nt_pack_facts(&facts), 4);
	found = nt_unpack_facts(nt_quote_word(&model, hash));
	CHECK(found.identity == 1023 && found.cluster == 255);
	CHECK(found.lower == 29 && found.capital == 3);
	for (uint32_t i = 0; i < 1u << TINY_QUOTE_BITS; i++) /* a full table ends a probe, too */
		tiny_quotes_put(words + i * NT_QUOTE_WORD_SIZE + 4, 1, 4);
	CHECK(nt_quote_word(&model, hash + (UINT64_C(1) << 40)) == 0);
	free((void *) part.bytes);
}

int
main(void)
{
	test_refusals();
	test_words();
	return test_done();
}
