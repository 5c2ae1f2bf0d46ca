/*
 * test_query.c - the query language: what is read is what is printed, errors have a place, whatever
 * is typed into a search box becomes a query, and bytes are checked before they are believed.
 */
#include "engine/test.h"

#include "engine/nt_keys.h"

static NtArena arena;
static uint64_t state = 5;

static uint32_t
below(uint32_t limit)
{
	state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
	return (uint32_t) ((state >> 33) % limit);
}

static NtString
string(const char *text)
{
	return nt_string(text, (uint32_t) strlen(text));
}

static void
clear(void)
{
	nt_arena_free(&arena);
	nt_arena_init(&arena, test_host());
}

/* A query's text, terminated, in the arena; NULL if it is no valid query. */
static const char *
print(NtString query)
{
	NtString text = {"", 0};

	CHECK(nt_query_validate(&arena, query.data, query.length) == NT_OK);
	CHECK(nt_query_print(&arena, query.data, query.length, &text) == NT_OK);
	return memcpy(nt_arena_zalloc(&arena, (size_t) text.length + 1), text.data, text.length);
}

/* What is printed parses back to the same bytes. */
static void
check_back(NtString query)
{
	const char *text = print(query);
	NtString again = {"", 0};

	CHECK(nt_query_parse(&arena, string(text), &again) == NT_OK);
	CHECK(nt_string_equal(query, again));
	if (!nt_string_equal(query, again))
		printf("\t\"%s\" does not parse back\n", text);
}

static void
check_print(const char *from, const char *to)
{
	NtString query = {"", 0};
	NtStatus status = nt_query_parse(&arena, string(from), &query);

	CHECK(status == NT_OK);
	if (status != NT_OK)
	{
		printf("\t%s: %s\n", from, arena.error.message);
		return;
	}
	CHECK(strcmp(print(query), to) == 0);
	if (strcmp(print(query), to) != 0)
		printf("\t%s printed as %s, not %s\n", from, print(query), to);
	check_back(query);
}

static void
check_error(const char *text, uint32_t position, const char *message)
{
	NtString query;

	CHECK(nt_query_parse(&arena, string(text), &query) == NT_BAD_QUERY);
	CHECK(arena.error.position == position);
	CHECK(strstr(arena.error.message, message) != NULL);
	if (arena.error.position != position || !strstr(arena.error.message, message))
		printf("\t%s: at %u, %s\n", text, arena.error.position, arena.error.message);
}

/* ---------------------------------------------------------------- the strict language */

static void
test_print(void)
{
	check_print("~ ann", "~ann");
	check_print("person:~Ann Lee", "person:~\"Ann Lee\"");
	check_print("~person:speaker:ann & !~\"x\"", "person:speaker:~ann & !~x");
	check_print("", "");
	check_print(" \t\n", "");
	check_print("Assad", "Assad");
	check_print("Bashar al-Assad", "\"Bashar al-Assad\"");
	check_print("\"Bashar al-Assad\"", "\"Bashar al-Assad\"");
	check_print("  a   b\tc ", "\"a b c\"");
	check_print("person:Assad&speaker:\"Ann Lee\"&!place:Iran",
				"person:Assad & speaker:\"Ann Lee\" & !place:Iran");
	check_print("a & b | c", "a & b | c");
	check_print("a & (b | c)", "a & (b | c)");
	check_print("(a | b) & c", "(a | b) & c");
	check_print("a | (b | c)", "a | (b | c)");
	check_print("((a | b)) | c", "a | b | c");
	check_print("a & b & c", "a & b & c");
	check_print("!a & b", "!a & b");
	check_print("!(a & b)", "!(a & b)");
	check_print("! ! (a)", "!!a");
	check_print("!(a | !b & c)", "!(a | !b & c)");
	check_print("speaker:via:headline:person:X", "person:speaker:via:headline:X");
	check_print("speaker: X", "speaker:X");
	check_print("Sta:*", "Sta:*");
	check_print("place:\"New Yo\":*", "place:\"New Yo\":*");
	check_print("New Yo:*", "\"New Yo\":*");
	check_print("\"say \"\"hi\"\"\"", "\"say \"\"hi\"\"\"");
	check_print("\"\"", "\"\"");
	check_print("\"a:b*c~d(e)f|g&h!i\"", "\"a:b*c~d(e)f|g&h!i\"");
	check_print("O'Brien & C++ & 100%", "O'Brien & C++ & 100%");
	check_print("\xE2\x80\x98\xEF\xBC\x86 & \xC3\xA9", "\xE2\x80\x98\xEF\xBC\x86 & \xC3\xA9");
}

static void
test_errors(void)
{
	check_error("(", 1, "missing name");
	check_error("(a", 0, "unmatched parenthesis");
	check_error("a)", 1, "unmatched parenthesis");
	check_error("a & (b | (c)", 4, "unmatched parenthesis");
	check_error("()", 1, "missing name");
	check_error("&", 0, "missing name");
	check_error("a &", 3, "missing name");
	check_error("a & | b", 4, "missing name");
	check_error("!", 1, "missing name");
	check_error("a !b", 2, "missing operator");
	check_error("a \"b\"", 2, "missing operator");
	check_error("\"a\" b", 4, "missing operator");
	check_error("a (b)", 2, "missing operator");
	check_error("\"a", 0, "unclosed quotation mark");
	check_error("a & \"b\"\"", 4, "unclosed quotation mark");
	check_error("foo:bar", 0, "unknown field \"foo\"");
	check_error("a & Person:b", 4, "unknown field \"Person\"");
	check_error("person:place:b", 7, "unknown field \"place\"");
	check_error("a place:b", 2, "missing operator before a field");
	check_error("person:", 7, "missing name");
	check_error(":*", 0, "missing name");
	check_error("*", 0, "missing name");
	check_error("a*", 1, "missing operator");
	check_error("~", 1, "missing name");
	check_error("~~a", 1, "missing name");
	check_error("a ~b", 2, "missing operator");
	check_error("person:~a:*", 9, "exclude each other");
	check_error(
		"\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"
		"\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9:b",
		0, "unknown field");
	for (size_t i = 0, size = strlen(arena.error.message);
		 i < size;) /* cut between two characters */
	{
		uint32_t at = (uint32_t) i;

		CHECK(nt_utf8_next(arena.error.message, (uint32_t) size, &at) != 0xFFFD);
		i = at;
	}
}

/* `times` copies of a text, and another at the end. */
static NtString
repeat(const char *piece, uint32_t times, const char *end)
{
	size_t size = strlen(piece);
	char *text = nt_arena_alloc(&arena, size * times + strlen(end) + 1);

	for (uint32_t i = 0; i < times; i++)
		memcpy(text + size * i, piece, size);
	strcpy(text + size * times, end);
	return nt_string(text, (uint32_t) strlen(text));
}

static void
test_limits(void)
{
	NtString query;

	CHECK(nt_query_parse(&arena, repeat("a&", NT_QUERY_ITEMS / 2 - 1, "a"), &query) == NT_OK);
	check_back(query);
	CHECK(nt_query_parse(&arena, repeat("a|", NT_QUERY_ITEMS / 2, "a"), &query) == NT_TOO_LARGE);
	CHECK(nt_query_parse(&arena, repeat("!", NT_QUERY_ITEMS - 1, "a"), &query) == NT_OK);
	check_back(query);
	CHECK(nt_query_parse(&arena, repeat("!", 1000000, "a"), &query) == NT_TOO_LARGE);
	CHECK(nt_query_parse(&arena, repeat("(", 1000000, "a"), &query) == NT_TOO_LARGE);
	CHECK(nt_query_parse(&arena, repeat("a & (", 500, "a"), &query) == NT_BAD_QUERY);
	CHECK(nt_query_parse(&arena, repeat(" ", 1000000, "a"), &query) == NT_OK);
	CHECK(nt_query_parse(&arena, repeat("word ", 200000, ""), &query) == NT_OK);
	check_back(query);
	CHECK(nt_query_parse(&arena, repeat("x", 1000000, ""), &query) == NT_OK);
	check_back(query);
	clear();
}

/* Random expressions of operators, names and parentheses. */
static void
append_expression(char *text, uint32_t depth)
{
	static const char *const terms[] = {
		"a",		   "\"b c\"",  "place:d",		  "speaker:via:e",
		"f:*",		   "\"\"",	   "\"g \"\"h\"\"\"", "\"i:j\":*",
		"person:Łódź", "B b al-C", "event:\"(!&|~\"", "\"—\""};

	switch (depth ? below(6) : 0)
	{
		case 0:
		case 1:
			strcat(text, terms[below(sizeof(terms) / sizeof(terms[0]))]);
			return;
		case 2:
			strcat(text, "!");
			append_expression(text, 0);
			return;
		case 3:
			strcat(text, "!(");
			append_expression(text, depth - 1);
			strcat(text, ")");
			return;
		default:
			strcat(text, "(");
			append_expression(text, depth - 1);
			strcat(text, below(2) ? ")&(" : " )\n|\t( ");
			append_expression(text, depth - 1);
			strcat(text, ")");
	}
}

static void
test_round_trip(void)
{
	for (int round = 0; round < 5000; round++)
	{
		static char text[1 << 16];
		NtString query = {"", 0};

		text[0] = '\0';
		append_expression(text, 5);
		CHECK(nt_query_parse(&arena, string(text), &query) == NT_OK);
		check_back(query);
		clear();
	}
}

/* ---------------------------------------------------------------- prefixes */

/* The words of a query's first term, "+" before each, "*" behind a prefix. */
static const char *
words_of(NtString query)
{
	static char out[4096];
	NtReader reader = nt_query_items(query.data, query.length);
	NtQueryTerm term;

	out[0] = '\0';
	if (nt_query_next(&reader, &term) != 't')
		return "none";
	for (uint32_t i = 0; i < term.word_count; i++)
		snprintf(out + strlen(out), sizeof(out) - strlen(out), "+%.*s", (int) term.words[i].length,
				 term.words[i].data);
	return strcat(out, term.prefix ? "*" : "");
}

static void
check_words(const char *text, const char *words)
{
	NtString query = {"NQ\1", 4};

	CHECK(nt_query_parse(&arena, string(text), &query) == NT_OK);
	CHECK(strcmp(words_of(query), words) == 0);
	if (strcmp(words_of(query), words) != 0)
		printf("\t%s has the words %s, not %s\n", text, words_of(query), words);
	check_back(query);
}

/* A prefix is the last word as it was typed; where that word is left out, there is none. */
static void
test_prefixes(void)
{
	check_words("Sta:*", "+sta*");
	check_words("New Yo:*", "+new+yo*");
	check_words("\"Bank of\":*", "+bank");
	check_words("\"Bank of E\":*", "+bank+e*");
	check_words("The:*", "+the*");
	check_words("\"New York New\":*", "+new+york");
	check_words("\"York New York, N\":*", "+york+new+n*");
	check_words("\"—\":*", "");
	check_words("\"Moody's\":*", "+moody*");
	check_words("\"a the\":*", "+a+the*");
}

/* ---------------------------------------------------------------- the forgiving language */

static void
check_forgiven(const char *text, const char *expected)
{
	NtString query = {"", 0};

	CHECK(nt_query_parse_forgiving(&arena, string(text), &query) == NT_OK);
	CHECK(strcmp(print(query), expected) == 0);
	if (strcmp(print(query), expected) != 0)
		printf("\t%s forgiven as %s, not %s\n", text, print(query), expected);
	check_back(query);
}

static void
test_forgiving(void)
{
	check_forgiven("", "");
	check_forgiven("Assad", "Assad");
	check_forgiven("ann lee", "ann & lee");
	check_forgiven("\"ann lee\" oslo", "\"ann lee\" & oslo");
	check_forgiven("ann or lee OR bo", "ann | lee | bo");
	check_forgiven("or or or", "");
	check_forgiven("ann | lee", "ann | lee");
	check_forgiven("ann -lee", "ann & !lee");
	check_forgiven("ann !lee", "ann & !lee");
	check_forgiven("-ann", "!ann");
	check_forgiven("-\"ann lee\"", "!\"ann lee\"");
	check_forgiven("person:ann", "person:ann");
	check_forgiven("person:\"unclosed name", "person:\"unclosed name\"");
	check_forgiven("foo:bar", "foo & bar");
	check_forgiven("bar: - foo", "bar & foo");
	check_forgiven("al-Assad", "al-Assad");
	check_forgiven("har*", "har:*");
	check_forgiven("person:har:*", "person:har:*");
	check_forgiven("O'Brien", "O'Brien");
	check_forgiven("What's new?", "What's & new?");
	check_forgiven("C++ AT&T Foo::Bar", "C++ & \"AT&T\" & Foo & Bar");
	check_forgiven("a & b", "a & b");
	check_forgiven("(ann | lee) bo", "ann | lee & bo");
	check_forgiven("\"\" '' ... — 😀 \xCC\x81", "");
	check_forgiven("'", "");
	check_forgiven("--- -- -", "");
	check_forgiven("!! a", "a");
	check_forgiven("~ann", "\"~ann\"");
}

/* Strings that have broken other search boxes. */
static void
test_nasty(void)
{
	static const char *const nasty[] = {
		"'",
		"\"",
		"'':*",
		"a &",
		"& a",
		"|",
		"a | ",
		"| a",
		"(",
		")",
		")(",
		"()",
		"!",
		"!!",
		"!!!!a",
		":*",
		"*:*",
		"a:*:*",
		"*",
		"**",
		"name:",
		"speaker:",
		"speaker:speaker:",
		"person:person:x",
		"person:place:x",
		"person:\"unclosed",
		"person:-x",
		"-person:x",
		"~",
		"~a",
		"\\",
		"\\'",
		"%00",
		"\"\"\"\"",
		"\"a\"b\"c",
		"a\"b",
		"- a",
		"-",
		"--",
		"-\"",
		"-(",
		"!(",
		"or",
		"OR or",
		"a or",
		"or a",
		"a or or b",
		"a | | b",
		"a || b && c",
		"not a",
		"a and b",
		"\xEF\xBC\xA1\xEF\xBC\xB4\xEF\xBC\x86\xEF\xBC\xB4",
		"\xEF\xBC\x86 \xEF\xBD\x9C \xEF\xBC\x81 \xEF\xBC\x88 \xEF\xBC\x89 \xEF\xBC\x82 "
		"\xEF\xBC\x9A \xEF\xBC\x8A",
		"L\xE2\x80\x98Or\xC3\xA9\x61l",
		"\xE2\x80\x9Cx\xE2\x80\x9D",
		"\xE2\x88\xA3",
		"\xD8\x8C",
		"\xD8\x9C",
		"\xC2\xA0",
		"a\xC2\xA0"
		"b",
		"\xE2\x80\x8B",
		"\xCC\x81",
		"\xF0\x9F\x98\x80",
		"The Who",
		"It",
		"The The",
		"a the of",
	};

	for (size_t i = 0; i < sizeof(nasty) / sizeof(nasty[0]); i++)
	{
		NtString query = {"", 0};

		CHECK(nt_query_parse_forgiving(&arena, string(nasty[i]), &query) == NT_OK);
		check_back(query);
		CHECK(nt_query_term(&arena, string("place"), string(nasty[i]), &query) == NT_OK);
		check_back(query);
		if (nt_query_parse(&arena, string(nasty[i]), &query) == NT_OK)
			check_back(query);
		else
			CHECK(arena.error.position <= strlen(nasty[i]));
		clear();
	}
	for (int i = 0; i < 4; i++)
	{
		static const char *const pieces[] = {"a&", " ", "-\"a\"or ", "(!"};
		NtString query = {"", 0};

		CHECK(nt_query_parse_forgiving(&arena, repeat(pieces[i], 500000, "a"), &query) == NT_OK);
		check_back(query);
		clear();
	}
}

static void
test_random(void)
{
	static const char *const pieces[] = {"a",
										 "Bo",
										 " ",
										 "\"",
										 "'",
										 "&",
										 "|",
										 "!",
										 "-",
										 "(",
										 ")",
										 ":",
										 "*",
										 "~",
										 "\\",
										 "or",
										 "person:",
										 "via:",
										 "place:",
										 "\xC3\xA9",
										 "\xEF\xBC\x86",
										 "\xE2\x80\x9D",
										 ".",
										 "the ",
										 "\t",
										 "0",
										 "x:*",
										 "\"\"",
										 "\xCC\x81",
										 "s'"};

	for (int round = 0; round < 20000; round++)
	{
		char text[256] = "";
		uint32_t count = below(16);
		NtString query = {"", 0};

		for (uint32_t i = 0; i < count; i++)
			if (round % 3)
				strcat(text, pieces[below(sizeof(pieces) / sizeof(pieces[0]))]);
			else
			{
				uint32_t c = below(2)	? 1 + below(127)
							 : below(2) ? 0x80 + below(0x2F00)
										: 0x1F300 + below(0x400);

				text[strlen(text) + nt_utf8_put(text + strlen(text), c)] = '\0';
			}
		CHECK(nt_query_parse_forgiving(&arena, string(text), &query) == NT_OK);
		check_back(query);
		if (nt_query_parse(&arena, string(text), &query) == NT_OK)
			check_back(query);
		else
			CHECK(arena.error.position <= strlen(text));
		CHECK(nt_query_term(&arena, string(round % 2 ? "speaker" : ""), string(text), &query) ==
			  NT_OK);
		check_back(query);
		clear();
	}
}

/* ---------------------------------------------------------------- by value, and from outside */

static void
test_term(void)
{
	NtString query = {"", 0};

	CHECK(nt_query_term(&arena, string("person"), string("Ann & \"Bo\" | x:*"), &query) == NT_OK);
	CHECK(strcmp(print(query), "person:\"Ann & \"\"Bo\"\" | x:*\"") == 0);
	CHECK(strcmp(words_of(query), "+ann+bo+x") == 0);
	CHECK(nt_query_term(&arena, string(""),
						string("\xEF\xBC\xA1\xEF\xBC\xB4\xEF\xBC\x86\xEF\xBC\xB4"),
						&query) == NT_OK);
	CHECK(strcmp(words_of(query), "+at&t") == 0);
	CHECK(nt_query_term(&arena, string("colour"), string("x"), &query) == NT_BAD_QUERY);
	CHECK(strstr(arena.error.message, "\"colour\"") != NULL);
	CHECK(nt_query_term(&arena, string("person:"), string("x"), &query) == NT_BAD_QUERY);
}

/* Damaged bytes are refused, or they are another query and print as one. */
static void
test_validate(void)
{
	static const char items[] = "t&|!\0\1\2\3";
	NtString query = {"", 0};
	char *bytes;
	char *good;

	CHECK(nt_query_parse(&arena, string("person:\"Ann Lee\" & !(Oslo | via:AFP) & Sta:*"),
						 &query) == NT_OK);
	for (uint32_t size = 0; size < query.length; size++)
	{
		char *front = malloc(size + 1); /* so that reading past its end is seen */

		memcpy(front, query.data, size);
		if (nt_query_validate(&arena, front, size) == NT_OK) /* of nothing, or of the first term */
			check_back(nt_string(front, size));
		free(front);
	}
	bytes = malloc(query.length);
	good = malloc(query.length);
	memcpy(good, query.data, query.length);
	for (int round = 0; round < 30000; round++)
	{
		NtString damaged = {bytes, query.length};

		memcpy(bytes, good, query.length);
		for (uint32_t i = 0; i <= below(3); i++)
			bytes[below(query.length)] = below(2) ? (char) below(256) : items[below(8)];
		if (nt_query_validate(&arena, bytes, query.length) == NT_OK)
			check_back(damaged);
		clear();
	}
	free(bytes);
	free(good);
}

#define BYTES(literal)                                                                             \
	{                                                                                              \
		literal, sizeof(literal) - 1                                                               \
	}

/* Items that are well-formed one by one, but no query. */
static void
test_validate_items(void)
{
	static const struct
	{
		const char *bytes;
		uint32_t size;
	} bad[] = {
		BYTES("NQ\1\0&"),
		BYTES("NQ\1\0!"),
		BYTES("NQ\1\0t\xFF\0\0\1a\1\1a&"),				   /* an operand is missing */
		BYTES("NQ\1\0t\xFF\0\0\1a\1\1at\xFF\0\0\1a\1\1a"), /* an operator is missing */
		BYTES("NQ\1\0x"),
		BYTES("NQ\2\0"),
		BYTES("NQ\1\1"),
		BYTES("ND\2\0"),
		BYTES("NQ\1\0t\x09\0\0\1a\1\1a"),	 /* no such kind */
		BYTES("NQ\1\0t\xFF\x08\0\1a\1\1a"),	 /* no such role */
		BYTES("NQ\1\0t\xFF\0\3\1a\1\1a"),	 /* no such mode */
		BYTES("NQ\1\0t\xFF\0\0\1a\1\1b"),	 /* other words than the text has */
		BYTES("NQ\1\0t\xFF\0\0\1a\2\1a\1a"), /* a word twice */
		BYTES("NQ\1\0t\xFF\0\0\1A\1\1A"),	 /* not folded */
		BYTES("NQ\1\0t\xFF\0\0\1a\0"),		 /* words that are left out */
		BYTES("NQ\1\0t\xFF\0\1\6"
			  "bank a\1\4bank"), /* a prefix of a word that is not there */
	};

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
	{
		NtStatus status = nt_query_validate(&arena, bad[i].bytes, bad[i].size);

		CHECK(status == NT_BAD_QUERY);
		if (status != NT_BAD_QUERY)
			printf("\tnumber %zu\n", i);
	}
	CHECK(nt_query_validate(&arena, "NQ\1\0t\xFF\0\0\1a\1\1a", 13) == NT_OK);
	CHECK(nt_query_validate(&arena, "NQ\1\0", 4) == NT_OK);
}

int
main(void)
{
	nt_arena_init(&arena, test_host());
	test_print();
	test_errors();
	test_limits();
	test_round_trip();
	test_prefixes();
	test_forgiving();
	test_nasty();
	test_random();
	test_term();
	test_validate();
	test_validate_items();
	nt_arena_free(&arena);
	return test_done();
}
