/* memory.h - memory of command-line tools: a failed allocation ends the program. */
#ifndef TOOLS_MEMORY_H
#define TOOLS_MEMORY_H

#include "engine/nt_arena.h"

/* Say what went wrong and exit with status 1. */
extern void fail(const char *format, ...) __attribute__((noreturn, format(printf, 1, 2)));

extern void *allocate(size_t size);
extern void *allocate_zeroed(size_t count, size_t size);
extern void *reallocate(void *block, size_t size);

/* A host for arenas on top of malloc. */
extern const NtHost *malloc_host(void);

/* All of a file, followed by a zero byte, at the start of a cache line; `size` may be NULL. */
extern char *read_file(const char *path, size_t *size);

/* Room for one more item in a growing array. */
#define GROW(items, capacity, count)                                                               \
	do                                                                                             \
	{                                                                                              \
		if ((count) >= (capacity))                                                                 \
		{                                                                                          \
			(capacity) = (capacity) ? (capacity) *2 : 64;                                          \
			(items) = reallocate((items), (size_t) (capacity) * sizeof(*(items)));                 \
		}                                                                                          \
	} while (0)

#endif
