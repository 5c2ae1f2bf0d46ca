/*
 * nt_arena.h - the memory of one article.
 *
 * A bump allocator over blocks that the caller hands out. Nothing in it is freed one by one: the
 * whole arena goes at once. It also carries the caller's interrupt callback, since whoever works
 * long enough to allocate works long enough to be interrupted.
 */
#ifndef NT_ARENA_H
#define NT_ARENA_H

#include "engine/nt_base.h"

/* What the caller provides. `allocate` returns memory aligned to 8 bytes, or NULL when there is
 * none. */
typedef struct NtHost
{
	void *(*allocate)(void *owner, size_t size);
	void (*release)(void *owner, void *block);
	bool (*interrupted)(void *owner); /* may be NULL */
	void *owner;
} NtHost;

typedef struct NtArenaBlock NtArenaBlock;

typedef struct NtArena
{
	const NtHost *host;
	NtArenaBlock *blocks; /* newest first */
	char *next;
	char *limit;
	size_t total;  /* bytes taken from the host */
	NtError error; /* details of the last failure */
} NtArena;

extern void nt_arena_init(NtArena *arena, const NtHost *host);

/* Lend memory to an arena that has none yet. It is used first, and the caller's again once the
 * arena is freed. The block must be aligned as by malloc. */
extern void nt_arena_lend(NtArena *arena, void *block, size_t size);
extern void nt_arena_free(NtArena *arena);

/* Memory aligned to 8 bytes, not cleared, or NULL when the host has none. */
extern void *nt_arena_alloc(NtArena *arena, size_t size);

/* The same, cleared. */
extern void *nt_arena_zalloc(NtArena *arena, size_t size);

/* A copy of some bytes. */
extern char *nt_arena_copy(NtArena *arena, const char *data, size_t size);

/*
 * Make room for `needed` items of `size` bytes in a growing array. The capacity at least doubles,
 * so that filling it is linear; large arrays have a block of their own, which is returned when they
 * move.
 */
extern NtStatus nt_arena_reserve(NtArena *arena, void **items, uint32_t *capacity, uint32_t needed,
								 size_t size);

/* NT_CANCELED when the caller wants to stop; to be asked every few thousand bytes of work. */
static inline NtStatus
nt_arena_poll(const NtArena *arena)
{
	if (arena->host->interrupted && arena->host->interrupted(arena->host->owner))
		return NT_CANCELED;
	return NT_OK;
}

/* Write the details of a failure (printf style) and return `status`. */
extern NtStatus nt_fail(NtError *error, NtStatus status, uint32_t position, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

#define NT_RESERVE(arena, items, capacity, needed)                                                 \
	nt_arena_reserve((arena), (void **) &(items), &(capacity), (needed), sizeof(*(items)))

#endif
