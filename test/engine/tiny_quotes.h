/* tiny_quotes.h - a part of quotations small enough to build in a test, with weights out of a hash.
 */
#ifndef NT_TINY_QUOTES_H
#define NT_TINY_QUOTES_H

#include <stdlib.h>

#include "engine/nt_hash.h"
#include "engine/nt_quote_model.h"

#define TINY_QUOTE_BITS 8

static inline void
tiny_quotes_put(unsigned char *bytes, uint32_t value, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		bytes[i] = (unsigned char) (value >> (8 * i));
}

static inline size_t
tiny_quotes_size(void)
{
	size_t size = NT_QUOTE_HEAD_SIZE;

	for (uint32_t i = 0; i < NT_QUOTE_TABLES; i++)
		size += nt_quote_row_size(i) << TINY_QUOTE_BITS;
	return size;
}

/* A part without words; weights depend on the seed. Free its bytes. */
static inline NtPart
tiny_quotes(uint64_t seed)
{
	static const uint16_t limits[NT_QUOTE_LIMIT_COUNT] = {2600, 6000, 6000, 6000, 5000, 9000, 600};
	size_t size = tiny_quotes_size();
	unsigned char *bytes = calloc(size, 1);
	size_t words = NT_QUOTE_HEAD_SIZE + ((size_t) NT_QUOTE_WORD_SIZE << TINY_QUOTE_BITS);

	tiny_quotes_put(bytes, NT_QUOTE_VERSION, 4);
	memset(bytes + NT_QUOTE_EXPONENTS, TINY_QUOTE_BITS, NT_QUOTE_TABLES);
	for (uint32_t i = 0; i < 9; i++)
		tiny_quotes_put(bytes + NT_QUOTE_PAIRS + 2 * i, (uint32_t) (nt_mix64(seed + i) % 60), 2);
	for (uint32_t i = 0; i < NT_QUOTE_LIMIT_COUNT; i++)
		tiny_quotes_put(bytes + NT_QUOTE_LIMITS + 2 * i, limits[i], 2);
	for (size_t i = words; i < size; i++)
		bytes[i] = (unsigned char) (nt_mix64(seed * 7919 + i) % 48 - 24);
	return (NtPart){bytes, size};
}

#endif
