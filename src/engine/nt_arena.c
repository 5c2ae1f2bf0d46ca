/* nt_arena.c - see nt_arena.h. */
#include "engine/nt_arena.h"

#include <stdarg.h>
#include <stdio.h>

#define FIRST_BLOCK	  ((size_t) 16 * 1024)
#define LARGEST_BLOCK ((size_t) 1024 * 1024)
#define OWN_BLOCK	  ((size_t) 64 * 1024) /* from here on an allocation has a block of its own */

/* The head of a block, padded so that what follows is aligned to 16 bytes. */
struct NtArenaBlock
{
	NtArenaBlock *older;
	size_t size;
};

_Static_assert(sizeof(NtArenaBlock) % 16 == 0 || sizeof(void *) == 4, "block head keeps alignment");

#define HEAD ((sizeof(NtArenaBlock) + 15) & ~(size_t) 15)

void
nt_arena_init(NtArena *arena, const NtHost *host)
{
	memset(arena, 0, sizeof(*arena));
	arena->host = host;
}

void
nt_arena_lend(NtArena *arena, void *block, size_t size)
{
	arena->next = block;
	arena->limit = arena->next + size;
	arena->total = size;
}

void
nt_arena_free(NtArena *arena)
{
	NtArenaBlock *block = arena->blocks;

	while (block)
	{
		NtArenaBlock *older = block->older;

		arena->host->release(arena->host->owner, block);
		block = older;
	}
	nt_arena_init(arena, arena->host);
}

/* A block with `size` usable bytes, linked into the arena. */
static NtArenaBlock *
add_block(NtArena *arena, size_t size)
{
	NtArenaBlock *block;

	if (size > SIZE_MAX - HEAD)
		return NULL;
	block = arena->host->allocate(arena->host->owner, HEAD + size);
	if (!block)
		return NULL;
	block->older = arena->blocks;
	block->size = size;
	arena->blocks = block;
	arena->total += HEAD + size;
	return block;
}

/* Blocks grow with the arena, so that a short article costs little and a long one few calls. */
static size_t
next_block_size(const NtArena *arena, size_t size)
{
	size_t usual = arena->total;

	if (usual < FIRST_BLOCK)
		usual = FIRST_BLOCK;
	if (usual > LARGEST_BLOCK)
		usual = LARGEST_BLOCK;
	return usual > size ? usual : size;
}

void *
nt_arena_alloc(NtArena *arena, size_t size)
{
	char *result;

	if (size > SIZE_MAX - 16)
		return NULL;
	size = size ? (size + 7) & ~(size_t) 7 : 8; /* of nothing there is a pointer, too */
	if (size >= OWN_BLOCK)
	{
		NtArenaBlock *block = add_block(arena, size);

		return block ? (char *) block + HEAD : NULL;
	}
	if (size > (size_t) (arena->limit - arena->next))
	{
		NtArenaBlock *block = add_block(arena, next_block_size(arena, size));

		if (!block)
			return NULL;
		arena->next = (char *) block + HEAD;
		arena->limit = arena->next + block->size;
	}
	result = arena->next;
	arena->next += size;
	return result;
}

void *
nt_arena_zalloc(NtArena *arena, size_t size)
{
	void *result = nt_arena_alloc(arena, size);

	if (result)
		memset(result, 0, size);
	return result;
}

char *
nt_arena_copy(NtArena *arena, const char *data, size_t size)
{
	char *result = nt_arena_alloc(arena, size ? size : 1);

	if (result && size)
		memcpy(result, data, size);
	return result;
}

/* Return the block that holds nothing but `items`, if there is one. */
static void
release_own_block(NtArena *arena, void *items)
{
	for (NtArenaBlock **link = &arena->blocks; *link; link = &(*link)->older)
	{
		NtArenaBlock *block = *link;

		if ((char *) block + HEAD == (char *) items)
		{
			*link = block->older;
			arena->total -= HEAD + block->size;
			arena->host->release(arena->host->owner, block);
			return;
		}
	}
}

NtStatus
nt_arena_reserve(NtArena *arena, void **items, uint32_t *capacity, uint32_t needed, size_t size)
{
	uint64_t wanted;
	void *grown;

	if (needed <= *capacity)
		return NT_OK;
	wanted = (uint64_t) *capacity * 2;
	if (wanted < needed)
		wanted = needed;
	if (wanted < 16)
		wanted = 16;
	if (wanted > UINT32_MAX || wanted > SIZE_MAX / size)
		return NT_NO_MEMORY;
	grown = nt_arena_alloc(arena, (size_t) wanted * size);
	if (!grown)
		return NT_NO_MEMORY;
	if (*capacity)
	{
		memcpy(grown, *items, (size_t) *capacity * size);
		if ((size_t) *capacity * size >= OWN_BLOCK)
			release_own_block(arena, *items);
	}
	*items = grown;
	*capacity = (uint32_t) wanted;
	return NT_OK;
}

NtStatus
nt_fail(NtError *error, NtStatus status, uint32_t position, const char *format, ...)
{
	va_list arguments;

	error->position = position;
	va_start(arguments, format);
	vsnprintf(error->message, sizeof(error->message), format, arguments);
	va_end(arguments);
	return status;
}
