/* test_gazetteer.c - names that a user keeps: compiling, looking up, bytes from outside. */
#include "engine/nt_user_gazetteer.h"

#include "engine/test.h"

#include <stdlib.h>

static NtArena arena;

static NtString
string_of(const char *text)
{
	return nt_string(text, (uint32_t) strlen(text));
}

/* A row with up to three names. */
static NtGazetteerRow
row(const char *id, NtKind kind, const char *a, const char *b, const char *c)
{
	NtGazetteerRow made = {string_of(id), (uint8_t) kind,
						   nt_arena_alloc(&arena, 3 * sizeof(NtString)), 0};
	const char *names[] = {a, b, c};

	for (int i = 0; i < 3; i++)
		if (names[i])
			made.names[made.name_count++] = string_of(names[i]);
	return made;
}

static NtString
compile(NtGazetteerRow *rows, uint32_t count)
{
	NtString bytes = {NULL, 0};
	NtError error;

	CHECK(nt_gazetteer_compile(&arena, rows, count, &bytes) == NT_OK);
	CHECK(nt_gazetteer_validate(bytes.data, bytes.length, &error) == NT_OK);
	return bytes;
}

/* What is found in a text: "id=words" for each name, separated by bars. */
static const char *
find(NtString gazetteer_bytes, const char *text)
{
	static char result[4096];
	NtUserGazetteer gazetteer;
	NtAnalysis analysis;
	NtListed *found;
	uint32_t count;
	NtError error;
	char *out = result;

	CHECK(nt_gazetteer_open(&gazetteer, gazetteer_bytes.data, gazetteer_bytes.length, &error) ==
		  NT_OK);
	CHECK(nt_analyze_with(&arena, NULL, &gazetteer, string_of(text), NT_STAGE_SENTENCES,
						  &analysis) == NT_OK);
	CHECK(nt_gazetteer_find(&analysis, &found, &count) == NT_OK);
	for (uint32_t i = 0; i < count; i++)
	{
		uint8_t kind;
		NtString id = nt_gazetteer_id(&gazetteer, found[i].entry, &kind);
		NtString words = nt_text_slice(&analysis.text, analysis.tokens[found[i].tokens.start].start,
									   analysis.tokens[found[i].tokens.end - 1].end);

		out += sprintf(out, "%s%.*s=%.*s", i ? "|" : "", (int) id.length, id.data,
					   (int) words.length, words.data);
	}
	*out = '\0';
	return result;
}

#define CHECK_FOUND(bytes, text, expected)                                                         \
	do                                                                                             \
	{                                                                                              \
		const char *found_ = find(bytes, text);                                                    \
                                                                                                   \
		CHECK(strcmp(found_, expected) == 0);                                                      \
		if (strcmp(found_, expected) != 0)                                                         \
			printf("  %s\n  expected: %s\n  found:    %s\n", text, expected, found_);              \
	} while (0)

static void
test_finding(void)
{
	NtGazetteerRow rows[] = {
		row("b", NT_ORGANIZATION, "Norland Bank", "Norland Bank of Commerce", "NBC-Ö"),
		row("a", NT_PERSON, "José Ortuño", "O'Dea, Pat", NULL),
		row("c", NT_OTHER, "green hydrogen", NULL, NULL),
		row("d", NT_PERSON, "Jose Ortuno", "Ann", NULL),
		row("e", NT_ORGANIZATION, "AT&T", "Lloyd's of Lund", "U.S. Steelmakers"),
	};
	NtString bytes = compile(rows, 5);

	CHECK_FOUND(bytes, "Norland Bank of Lund and Norland Bank of Commerce's men.",
				"b=Norland Bank|b=Norland Bank of Commerce");
	CHECK_FOUND(bytes, "JOSE ORTUÑO met Jose\nOrtun\xCC\x83o.",
				"a=JOSE ORTUÑO|a=Jose\nOrtun\xCC\x83o");
	CHECK_FOUND(bytes, "Green hydrogen is no green\xC2\xA0Hydrogen? ann, Ann!",
				"c=Green hydrogen|c=green\xC2\xA0Hydrogen|d=Ann");
	CHECK_FOUND(bytes, "AT&T, Lloyds of Lund, Lloyd\xE2\x80\x99s of Lund, US Steelmakers.",
				"e=AT&T|e=Lloyd\xE2\x80\x99s of Lund|e=US Steelmakers");
	CHECK_FOUND(bytes, "the nbc-ö and the NBC-o", "b=NBC-o");
	CHECK_FOUND(bytes, "Norland. Bank", "");
	CHECK_FOUND(bytes, "", "");
}

/* The order of rows says nothing. */
static void
test_order(void)
{
	NtGazetteerRow rows[] = {row("2", NT_PERSON, "Ann Marsh", NULL, NULL),
							 row("1", NT_PERSON, "Ann Marsh", "ann marsh", NULL)};
	NtGazetteerRow other[] = {rows[1], rows[0]};
	NtString bytes = compile(rows, 2);
	NtString again = compile(other, 2);

	CHECK(nt_string_equal(bytes, again));
	CHECK_FOUND(bytes, "ann marsh", "1=ann marsh");
}

static void
test_limits(void)
{
	NtGazetteerRow none[] = {row("x", NT_PERSON, "", "...", "\xF0\x9F\x98\x80")};
	NtGazetteerRow long_name[] = {
		row("x", NT_PERSON, "a b c d e f g h i j k l m n o p q", NULL, NULL)};
	NtString bytes = compile(none, 1);

	CHECK_FOUND(bytes, "... and \xF0\x9F\x98\x80", "");
	CHECK(nt_gazetteer_compile(&arena, long_name, 1, &bytes) == NT_TOO_LARGE);
	bytes = compile(none, 0);
	CHECK_FOUND(bytes, "Nobody", "");
}

/* Many names: each is found. */
static void
test_many(void)
{
	enum
	{
		MANY = 5000
	};
	static char texts[MANY][24];
	NtGazetteerRow *rows = nt_arena_alloc(&arena, MANY * sizeof(NtGazetteerRow));
	NtString bytes;

	for (int i = 0; i < MANY; i++)
	{
		sprintf(texts[i], "Name%d Of%d", i % 700, i);
		rows[i] = row(texts[i], NT_PLACE, texts[i], NULL, NULL);
	}
	bytes = compile(rows, MANY);
	for (int i = 0; i < MANY; i += 7)
	{
		char expected[64];

		sprintf(expected, "%s=%s", texts[i], texts[i]);
		CHECK_FOUND(bytes, texts[i], expected);
	}
}

/* Bytes from outside: cut, changed; what passes can be used. */
static void
test_damage(void)
{
	NtGazetteerRow rows[] = {row("b", NT_ORGANIZATION, "Norland Bank", "Bank of Norland", NULL),
							 row("a", NT_PERSON, "Ann Marsh", NULL, NULL)};
	NtString bytes = compile(rows, 2);
	NtError error;

	for (uint32_t size = 0; size < bytes.length; size++)
	{
		char *cut = malloc(size ? size : 1);

		memcpy(cut, bytes.data, size);
		CHECK(nt_gazetteer_validate(cut, size, &error) == NT_BAD_DOC);
		free(cut);
	}
	for (uint32_t i = 0; i < 8 * bytes.length; i++)
	{
		char *changed = malloc(bytes.length);

		memcpy(changed, bytes.data, bytes.length);
		changed[i / 8] = (char) (changed[i / 8] ^ 1 << i % 8);
		if (nt_gazetteer_validate(changed, bytes.length, &error) == NT_OK)
			find(nt_string(changed, bytes.length), "Ann Marsh of the Bank of Norland Bank.");
		free(changed);
	}
}

int
main(void)
{
	nt_arena_init(&arena, test_host());
	test_finding();
	test_order();
	test_limits();
	test_many();
	test_damage();
	nt_arena_free(&arena);
	return test_done();
}
