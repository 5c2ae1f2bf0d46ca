/* test_text.c - bytes and characters of UTF-8, good and bad. */
#include "engine/test.h"

#include "engine/nt_text.h"

static uint64_t state = 11;

static uint32_t
below(uint32_t limit)
{
	state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
	return (uint32_t) ((state >> 33) % limit);
}

/* A random character of a random size: 1 to 4 bytes. */
static uint32_t
random_character(void)
{
	static const uint32_t first[] = {0x1, 0x80, 0x800, 0x10000};
	static const uint32_t limit[] = {0x80, 0x800, 0x10000, 0x110000};
	uint32_t size = below(4);
	uint32_t c = first[size] + below(limit[size] - first[size]);

	return c >= 0xD800 && c < 0xE000 ? 0xE000 : c;
}

/* Every character is written in its own number of bytes and read back, forwards and backwards. */
static void
test_every_character(void)
{
	uint32_t wrong = 0;

	for (uint32_t c = 0; c < 0x110000; c++)
	{
		char bytes[4];
		uint32_t size = nt_utf8_put(bytes, c);
		uint32_t at = 0;
		uint32_t back = size;
		bool surrogate = c >= 0xD800 && c < 0xE000;
		uint32_t expected = surrogate ? 0xFFFD : c;

		wrong += size != (c < 0x80 ? 1u : c < 0x800 ? 2u : c < 0x10000 ? 3u : 4u);
		wrong += nt_utf8_next(bytes, size, &at) != expected || at != (surrogate ? 1 : size);
		wrong += nt_utf8_previous(bytes, &back) != expected || back != (surrogate ? size - 1 : 0);
	}
	CHECK(wrong == 0);
}

/* Bytes that are no UTF-8 come one by one; nothing is read past the end. */
static void
test_broken(void)
{
	static const char *const broken[] = {
		"\x80",
		"\xBF\xBF",
		"\xC0\x80",
		"\xC1\xBF",
		"\xE0\x80\x80",
		"\xE0\x9F\xBF",
		"\xED\xA0\x80",
		"\xF0\x80\x80\x80",
		"\xF0\x8F\xBF\xBF",
		"\xF4\x90\x80\x80",
		"\xF5\x80\x80\x80",
		"\xFE",
		"\xFF\xFF",
		"\xC3",
		"\xE2\x82",
		"\xF0\x9F\x98",
	};

	for (size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++)
	{
		uint32_t length = (uint32_t) strlen(broken[i]);
		char *copy = malloc(length); /* so that reading past its end is seen */
		uint32_t count = 0;

		memcpy(copy, broken[i], length);
		for (uint32_t at = 0; at < length; count++)
			CHECK(nt_utf8_next(copy, length, &at) == 0xFFFD);
		CHECK(count == length);
		for (uint32_t at = length; at > 0; count--)
			CHECK(nt_utf8_previous(copy, &at) == 0xFFFD);
		CHECK(count == 0);
		free(copy);
	}
}

/* Going back over a text comes by the same places as going on does, whatever the bytes. */
static void
test_back_and_forth(void)
{
	for (int round = 0; round < 3000; round++)
	{
		char text[64];
		uint32_t places[65];
		uint32_t characters[65];
		uint32_t length = 0;
		uint32_t count = 0;

		while (length < 56)
			if (below(4))
				length += nt_utf8_put(text + length, random_character());
			else
				text[length++] = (char) below(256);
		for (uint32_t at = 0; at < length; count++)
		{
			places[count] = at;
			characters[count] = nt_utf8_next(text, length, &at);
		}
		for (uint32_t at = length; at > 0;)
		{
			CHECK(nt_utf8_previous(text, &at) == characters[--count]);
			CHECK(at == places[count]);
		}
		CHECK(count == 0);
	}
}

/* Compare the way from bytes to characters and back with counting, at every character. */
static void
check_positions(NtArena *arena, const char *data, uint32_t length)
{
	NtText text;
	uint32_t number = 0;
	uint32_t at = 0;
	uint32_t wrong = 0;

	CHECK(nt_text_init(arena, nt_string(data, length), &text) == NT_OK);
	for (; at < length; number++)
	{
		wrong += nt_text_character(&text, at) != number || nt_text_byte(&text, number) != at;
		nt_utf8_next(data, length, &at);
	}
	CHECK(wrong == 0);
	CHECK(text.characters == number);
	CHECK(nt_text_character(&text, length) == number);
	CHECK(nt_text_byte(&text, number) == length);
	CHECK(nt_text_byte(&text, number + 1) == length);
	CHECK(nt_text_byte(&text, UINT32_MAX) == length);
}

static void
test_positions(void)
{
	NtArena arena;

	for (int round = 0; round < 400; round++)
	{
		static char text[2048 + 4];
		uint32_t length = 0;
		uint32_t limit = round < 40 ? (uint32_t) (round % 8 + 252) : below(2048);
		uint32_t ascii = below(3) ? below(100) : 100;

		while (length < limit)
			if (below(100) < ascii)
				text[length++] = (char) (1 + below(127));
			else
				length += nt_utf8_put(text + length, random_character());
		nt_arena_init(&arena, test_host());
		check_positions(&arena, text, length);
		nt_arena_free(&arena);
	}
}

/* Positions in a text that is no UTF-8 grow with the bytes and stay inside. */
static void
test_broken_positions(void)
{
	for (int round = 0; round < 200; round++)
	{
		char data[700];
		NtArena arena;
		NtText text;
		uint32_t last = 0;
		uint32_t wrong = 0;

		for (size_t i = 0; i < sizeof(data); i++)
			data[i] = (char) (below(2) ? 0x80 + below(64) : below(256));
		nt_arena_init(&arena, test_host());
		CHECK(nt_text_init(&arena, nt_string(data, sizeof(data)), &text) == NT_OK);
		for (uint32_t at = 0; at <= sizeof(data); at++)
		{
			uint32_t character = nt_text_character(&text, at);

			wrong += character < last || character > last + 1 || character > text.characters;
			last = character;
		}
		for (uint32_t number = 0, byte = 0; number <= text.characters + 2; number++)
		{
			wrong +=
				nt_text_byte(&text, number) < byte || nt_text_byte(&text, number) > sizeof(data);
			byte = nt_text_byte(&text, number);
		}
		CHECK(wrong == 0);
		nt_arena_free(&arena);
	}
}

static void
test_limit(void)
{
	NtArena arena;
	NtText text;

	nt_arena_init(&arena, test_host());
	CHECK(nt_text_init(&arena, nt_string("", NT_MAX_TEXT + 1), &text) == NT_TOO_LARGE);
	CHECK(strstr(arena.error.message, "1073741824") != NULL);
	CHECK(nt_text_init(&arena, nt_string("", 0), &text) == NT_OK);
	CHECK(text.characters == 0 && nt_text_byte(&text, 0) == 0 && nt_text_character(&text, 0) == 0);
	nt_arena_free(&arena);
}

int
main(void)
{
	test_every_character();
	test_broken();
	test_back_and_forth();
	test_positions();
	test_broken_positions();
	test_limit();
	return test_done();
}
