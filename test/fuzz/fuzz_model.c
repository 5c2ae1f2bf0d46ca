/*
 * fuzz_model.c - a damaged model must be refused or give other answers, never do harm.
 *
 * The input: a seed, how many bytes of a small model are damaged, where and how, and then a text
 * that is analysed with what is left of it.
 */
#include "engine/test.h"
#include "engine/tiny_model.h"

#define DAMAGE_SIZE 3 /* bytes of input per byte of damage: where (2) and what */

extern int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
analyze(const NtModel *model, const char *text, size_t length)
{
	NtArena arena;
	NtAnalysis analysis;
	NtStatus status;

	nt_arena_init(&arena, test_host());
	status =
		nt_analyze(&arena, model, nt_string(text, (uint32_t) length), NT_STAGE_MENTIONS, &analysis);
	if (status != NT_OK)
		abort();
	for (uint32_t i = 0; i < analysis.mention_count; i++)
		if (analysis.mentions[i].bytes.end > length || analysis.mentions[i].kind >= NT_KINDS ||
			analysis.mentions[i].confidence > 1000)
			abort();
	nt_arena_free(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	TinyModel tiny;
	NtModel model;
	NtError error;
	size_t damage, kept;

	if (size < 4)
		return 0;
	tiny_build(&tiny, data[0]);
	kept = data[1] < 128 ? tiny.size : (size_t) (data[1] - 128) * 129;
	damage = data[2];
	for (data += 3, size -= 3; damage > 0 && size >= DAMAGE_SIZE; damage--)
	{
		tiny.bytes[(data[0] | (size_t) data[1] << 8) % tiny.size] = data[2];
		data += DAMAGE_SIZE;
		size -= DAMAGE_SIZE;
	}
	/* A copy of the size that is kept, so that reading past it is noticed. */
	if (kept < tiny.size)
	{
		unsigned char *copy = malloc(kept + 1);

		memcpy(copy, tiny.bytes, kept);
		if (kept >= 24)
			tiny_put(copy + 16, kept, 8);
		free(tiny.bytes);
		tiny.bytes = copy;
		tiny.size = kept;
	}
	if (nt_model_open(&model, tiny.bytes, tiny.size, &error) == NT_OK)
		analyze(&model, (const char *) data, size);
	free(tiny.bytes);
	return 0;
}
