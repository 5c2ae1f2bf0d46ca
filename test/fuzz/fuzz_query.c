/*
 * fuzz_query.c - what people type: the forgiving parser never fails, the strict one fails with a
 * place, and whatever either makes prints as text that parses back to itself. Bytes that claim to
 * be a query are checked before they are believed.
 *
 * libFuzzer target; `make check-fuzz` runs it.
 */
#include "engine/nt_keys.h"

#include "fuzz/fuzz.h"

/* A good query: valid, printable, and the same when its text is read again. */
static void
check_query(NtArena *arena, NtString query)
{
	NtString text;
	NtString again;
	NtString text_again;
	NtIndexQuery *index;
	NtQueryKey *keys;
	uint32_t count;
	bool all;

	REQUIRE(nt_query_validate(arena, query.data, query.length) == NT_OK);
	REQUIRE(nt_keys_of_query(arena, query.data, query.length, &index, &keys, &count, &all) ==
			NT_OK);
	REQUIRE(nt_query_print(arena, query.data, query.length, &text) == NT_OK);
	if (nt_query_parse(arena, text, &again) != NT_OK)
	{
		fprintf(stderr, "\"%.*s\": %s\n", (int) text.length, text.data, arena->error.message);
		abort();
	}
	REQUIRE(nt_string_equal(query, again));
	REQUIRE(nt_query_print(arena, again.data, again.length, &text_again) == NT_OK);
	REQUIRE(nt_string_equal(text, text_again));
}

static bool
is_text(NtString text)
{
	for (uint32_t at = 0; at < text.length;)
	{
		uint32_t start = at;

		if (text.data[at] == '\0' ||
			(nt_utf8_next(text.data, text.length, &at) == 0xFFFD && at - start == 1))
			return false;
	}
	return true;
}

/* Text as it can come out of a database: valid UTF-8 without zeros. */
static void
try_text(NtArena *arena, NtString text)
{
	NtString query;

	if (nt_query_parse(arena, text, &query) == NT_OK)
		check_query(arena, query);
	else
		REQUIRE(arena->error.message[0] != '\0' && arena->error.position <= text.length);
	REQUIRE(nt_query_parse_forgiving(arena, text, &query) == NT_OK);
	check_query(arena, query);
	REQUIRE(nt_query_term(arena, nt_string("place", 5), text, &query) == NT_OK);
	check_query(arena, query);
}

extern int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const NtHost host = {host_allocate, host_release, NULL, NULL};
	NtArena arena;
	char *copy = malloc(size ? size : 1); /* so that reading past its end is seen */
	NtString bytes = {copy, (uint32_t) size};
	NtString text;

	if (!copy)
		return 0;
	if (size)
		memcpy(copy, data, size);
	nt_arena_init(&arena, &host);
	if (is_text(bytes))
		try_text(&arena, bytes);
	if (nt_query_validate(&arena, bytes.data, bytes.length) == NT_OK)
		REQUIRE(nt_query_print(&arena, bytes.data, bytes.length, &text) == NT_OK);
	nt_arena_free(&arena);
	free(copy);
	return 0;
}
