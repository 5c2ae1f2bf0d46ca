/*
 * fuzz_gazetteer.c - bytes that claim to be a gazetteer: what is believed can be used; and lines of
 * names, compiled: what comes out is a gazetteer, and finds each name in the text that it is.
 *
 * libFuzzer target; `make check-fuzz` runs it.
 */
#include "engine/nt_user_gazetteer.h"

#include "fuzz/fuzz.h"

static void
find_in(NtArena *arena, NtString bytes, NtString text, uint32_t *count)
{
	NtUserGazetteer gazetteer;
	NtAnalysis analysis;
	NtListed *found;
	NtError error;

	REQUIRE(nt_gazetteer_open(&gazetteer, bytes.data, bytes.length, &error) == NT_OK);
	REQUIRE(nt_analyze_with(arena, NULL, &gazetteer, text, NT_STAGE_SENTENCES, &analysis) == NT_OK);
	REQUIRE(nt_gazetteer_find(&analysis, &found, count) == NT_OK);
	for (uint32_t i = 0; i < *count; i++)
	{
		uint8_t kind;
		NtString id = nt_gazetteer_id(&gazetteer, found[i].entry, &kind);

		REQUIRE(kind < NT_KINDS && id.length <= bytes.length);
		REQUIRE(found[i].tokens.start < found[i].tokens.end);
		REQUIRE(i == 0 || found[i - 1].tokens.end <= found[i].tokens.start);
	}
}

/* The lines of some text as rows of a name each. */
static void
compile_lines(NtArena *arena, NtString text)
{
	NtGazetteerRow rows[64];
	NtString names[64];
	NtString bytes;
	NtError error;
	uint32_t count = 0;
	uint32_t found;

	for (uint32_t at = 0, start = 0; at <= text.length && count < 64; at++)
		if (at == text.length || text.data[at] == '\n')
		{
			names[count] = nt_string(text.data + start, at - start);
			rows[count] = (NtGazetteerRow){nt_string("id", 2), (uint8_t) (count % NT_KINDS),
										   &names[count], 1};
			count++;
			start = at + 1;
		}
	if (nt_gazetteer_compile(arena, rows, count, &bytes) != NT_OK)
		return;
	REQUIRE(nt_gazetteer_validate(bytes.data, bytes.length, &error) == NT_OK);
	find_in(arena, bytes, text, &found);
}

extern int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const NtHost host = {host_allocate, host_release, NULL, NULL};
	NtArena arena;
	NtString input = nt_string((const char *) data, (uint32_t) size);
	NtError error;
	uint32_t found;

	nt_arena_init(&arena, &host);
	if (nt_gazetteer_validate(input.data, input.length, &error) == NT_OK)
		find_in(&arena, input, nt_string("Ann Marsh of the Bank of Norland", 32), &found);
	compile_lines(&arena, input);
	nt_arena_free(&arena);
	return 0;
}
