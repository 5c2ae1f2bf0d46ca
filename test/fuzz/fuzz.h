/* fuzz.h - what the fuzz targets share: a host for arenas, and a check that ends the run. */
#ifndef NT_FUZZ_H
#define NT_FUZZ_H

#include "engine/nt_arena.h"

#include <stdio.h>
#include <stdlib.h>

#define REQUIRE(condition)                                                                         \
	do                                                                                             \
	{                                                                                              \
		if (!(condition))                                                                          \
		{                                                                                          \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                        \
			abort();                                                                               \
		}                                                                                          \
	} while (0)

static inline void *
host_allocate(void *owner, size_t size)
{
	(void) owner;
	return malloc(size);
}

static inline void
host_release(void *owner, void *block)
{
	(void) owner;
	free(block);
}

#endif
