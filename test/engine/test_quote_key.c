/* test_quote_key.c - a statement is known again when it is cut and reworded; others are not. */
#include "engine/test.h"

#include "engine/nt_quote_key.h"

typedef struct Keys
{
	NtArena arena;
	int64_t *keys;
	uint32_t count;
} Keys;

static Keys
keys_of(const char *text)
{
	Keys keys;

	nt_arena_init(&keys.arena, test_host());
	CHECK(nt_quote_keys(&keys.arena, nt_string(text, (uint32_t) strlen(text)), &keys.keys,
						&keys.count) == NT_OK);
	for (uint32_t i = 1; i < keys.count; i++)
		CHECK(keys.keys[i - 1] < keys.keys[i]);
	return keys;
}

static bool
meet(const char *a, const char *b)
{
	Keys first = keys_of(a), second = keys_of(b);
	bool met = false;

	for (uint32_t i = 0; i < first.count; i++)
		for (uint32_t k = 0; k < second.count; k++)
			met |= first.keys[i] == second.keys[k];
	nt_arena_free(&first.arena);
	nt_arena_free(&second.arena);
	return met;
}

static const char statement[] =
	"We will not close a single school in the valley, whatever the ministry decides next spring.";

static void
test_same(void)
{
	CHECK(meet(statement, statement));
	CHECK(meet(statement, "We will not close a single school in the valley,"));
	CHECK(meet(statement, "whatever the ministry decides next spring"));
	CHECK(meet(statement, "“WE WON’T CLOSE A SINGLE SCHOOL IN THE VALLEY”, WHATEVER IT TAKES"));
	CHECK(meet(statement, "they would not be closing a single school in this valley"));
	CHECK(meet(statement, "in the valley, they will not close a single school"));
	CHECK(meet("No comment.", "no comment"));
	CHECK(meet("Yes!", "“Yes,”"));
	CHECK(meet("We will.", "“we will”"));
	CHECK(meet("“Łódź stays open tonight and tomorrow,”", "ŁÓDŹ stays open tonight and tomorrow"));
}

static void
test_other(void)
{
	CHECK(!meet(statement, "The valley has a school and a ministry."));
	CHECK(!meet(statement, "Next spring we will see what comes."));
	CHECK(!meet("No comment.", "No comments on the school were heard."));
	CHECK(!meet(statement, ""));
	CHECK(!meet("", "... ! —"));
}

/* A long text has a key for two of three words at most, and none is lost in a long one. */
static void
test_long(void)
{
	char text[20000];
	size_t used = 0;
	Keys keys;

	for (uint32_t i = 0; used + 16 < sizeof(text); i++)
		used += (size_t) snprintf(text + used, sizeof(text) - used, "w%uo ", i * 7919);
	keys = keys_of(text);
	CHECK(keys.count > 500 && keys.count < 2000);
	nt_arena_free(&keys.arena);
}

int
main(void)
{
	test_same();
	test_other();
	test_long();
	return test_done();
}
