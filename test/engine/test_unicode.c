/* test_unicode.c - properties of characters, forms of words, and that ASCII's fast path is ICU's
 * answer. */
#include "engine/nt_charref.h"
#include "engine/nt_hash.h"
#include "engine/nt_scan.h"
#include "reading.h"

/* The table says of every ASCII character what ICU does. */
static void
test_ascii_table(void)
{
	for (uint32_t c = 0; c < 128; c++)
	{
		if (nt_ascii_properties[c] != nt_unicode_properties(c))
			printf("U+%04X: table %x, ICU %x\n", c, nt_ascii_properties[c],
				   nt_unicode_properties(c));
		CHECK(nt_ascii_properties[c] == nt_unicode_properties(c));
	}
}

static void
test_properties(void)
{
	CHECK(nt_unicode_properties(0x00C9) == (NT_CHAR_LETTER | NT_CHAR_UPPER));
	CHECK(nt_unicode_properties(0x0663) == NT_CHAR_DIGIT);
	CHECK(nt_unicode_properties(0x0301) == NT_CHAR_MARK);
	CHECK(nt_unicode_properties(0x00AD) == NT_CHAR_INVISIBLE);
	CHECK(nt_unicode_properties(0x200F) == NT_CHAR_INVISIBLE);
	CHECK(nt_unicode_properties(0xFEFF) == NT_CHAR_INVISIBLE);
	CHECK(nt_unicode_properties(0x00A0) == NT_CHAR_SPACE);
	CHECK(nt_unicode_properties(0x2028) == (NT_CHAR_SPACE | NT_CHAR_LINE));
	CHECK(nt_unicode_properties(0x2019) & NT_CHAR_APOSTROPHE);
	CHECK(nt_unicode_properties(0x02BC) & NT_CHAR_APOSTROPHE);
	CHECK(nt_unicode_properties(0x201C) & NT_CHAR_OPEN);
	CHECK(nt_unicode_properties(0x00BB) & NT_CHAR_CLOSE);
	CHECK(nt_unicode_properties(0x2026) & NT_CHAR_TERMINAL);
	CHECK(nt_unicode_properties(0x3002) & NT_CHAR_TERMINAL);
	CHECK(nt_unicode_properties(0x4E2D) & NT_CHAR_UNSPACED);
	CHECK(nt_unicode_properties(0x0E01) & NT_CHAR_UNSPACED);
	CHECK(!(nt_unicode_properties(0xD55C) & NT_CHAR_UNSPACED)); /* Hangul has spaces */
	CHECK(nt_unicode_properties(0x1F600) & NT_CHAR_EMOJI);
	CHECK(nt_unicode_properties(0x1F1EB) & NT_CHAR_REGIONAL);
	CHECK(!(nt_unicode_properties(0x00A9) & NT_CHAR_EMOJI));
	CHECK(nt_unicode_properties(0x2212) & NT_CHAR_SYMBOL);
	CHECK(nt_unicode_repair(0x92) == 0x2019 && nt_unicode_repair(0x85) == 0x2026);
}

static void
test_charrefs(void)
{
	static const struct
	{
		const char *text;
		uint32_t character; /* 0: no reference */
	} cases[] = {
		{"&amp;", '&'},
		{"&Eacute;", 0xC9},
		{"&#8217;", 0x2019},
		{"&#x2019;", 0x2019},
		{"&#146;", 0x2019},
		{"&#0;", 0xFFFD},
		{"&zwnj;", 0x200C},
		{"&AElig;", 0xC6},
		{"&#xD800;", 0xFFFD},
		{"&amp", 0},
		{"&nosuch;", 0},
		{"&", 0},
		{"&;", 0},
		{"&#;", 0},
		{"&#x;", 0},
		{"&#12a;", 0},
		{"&#99999999999;", 0},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		uint32_t length = (uint32_t) strlen(cases[i].text);
		uint32_t at = 0;
		uint32_t character = 0;
		bool found = nt_read_charref(cases[i].text, length, &at, &character);

		CHECK(found == (cases[i].character != 0));
		CHECK(character == cases[i].character);
		CHECK(at == (found ? length : 0));
	}
}

static void
test_strings(void)
{
	NtError error;
	char bytes[NT_UNICODE_LIMIT + 1] = "Ma\xCC\x81rquez";
	char lower[NT_UNICODE_LOWER];
	uint32_t length = (uint32_t) strlen(bytes);

	CHECK(nt_unicode_compose(&error, bytes, &length) == NT_OK);
	CHECK(length == 8 && memcmp(bytes, "M\xC3\xA1rquez", 8) == 0);
	CHECK(nt_unicode_lower(&error, nt_string("\xC4\xB0ZM\xC4\xB0R", 7), lower, &length) == NT_OK);
	CHECK(length == 9 && memcmp(lower, "i\xCC\x87zmi\xCC\x87r", 9) == 0);

	/* letters that composition takes apart stay inside the limit */
	for (length = 0; length + 3 <= NT_UNICODE_LIMIT; length += 3)
		memcpy(bytes + length, "\xE0\xA5\x98", 3);
	CHECK(nt_unicode_compose(&error, bytes, &length) == NT_OK);
	CHECK(length <= NT_UNICODE_LIMIT && length > NT_UNICODE_LIMIT - 6);
}

static void
test_segments(void)
{
	static const uint32_t thai[] = {0x0E20, 0x0E32, 0x0E29, 0x0E32,
									0x0E44, 0x0E17, 0x0E22}; /* "Thai language" */
	NtSegmenter segmenter = {NULL};
	NtError error;
	uint32_t ends[7];
	uint32_t count;

	CHECK(nt_segment(&segmenter, &error, thai, 7, ends, &count) == NT_OK);
	CHECK(count == 2 && ends[0] == 4 && ends[1] == 7);
	nt_segmenter_close(&segmenter);
	CHECK(segmenter.iterator == NULL);
}

/* Write random text of pieces that the rules are about. */
static void
write_random(char *text, size_t room, uint64_t *state)
{
	static const char *const pieces[] = {
		" ",   " ",	   " ",	   "\n",   "\n\n", ".",		  ".",		 ",",	"'",	"''",
		"\"",  "-",	   "--",   "...",  "&",	   "&amp;",	  "&#8217;", "@",	"#",	"/",
		"://", "www.", "http", "com",  "U",	   "S",		  "a",		 "m",	"Mr",	"No",
		"Inc", "Ph",   "D",	   "the",  "The",  "said",	  "O",		 "Dea", "s",	"1",
		"234", "%",	   "$",	   "(",	   ")",	   "_",		  "`",		 ":",	";",	"!",
		"?",   "\t",   "\x01", "\x7F", "~",	   "Reuters", "BEIRUT",	 "By",	"John", "asked",
	};
	size_t used = 0;

	while (used + 16 < room)
	{
		const char *piece;

		*state = nt_mix64(*state + 0x9e3779b97f4a7c15u);
		if (*state % 7 == 0)
		{
			text[used++] = (char) (1 + (*state >> 32) % 127);
			continue;
		}
		piece = pieces[(*state >> 32) % (sizeof(pieces) / sizeof(pieces[0]))];
		memcpy(text + used, piece, strlen(piece));
		used += strlen(piece);
	}
	text[used] = '\0';
}

static bool
is_same_word(const NtWord *a, const NtWord *b)
{
	return nt_string_equal(a->form, b->form) && nt_string_equal(a->lower, b->lower) &&
		   a->form_hash == b->form_hash && a->lower_hash == b->lower_hash && a->count == b->count &&
		   a->flags == b->flags;
}

static bool
is_same_token(const NtToken *a, const NtToken *b)
{
	return a->start == b->start && a->end == b->end && a->word == b->word && a->kind == b->kind &&
		   a->flags == b->flags;
}

/* Tokens and words by the table and by ICU are the same over a lot of random ASCII. */
static void
test_ascii_path(void)
{
	uint32_t table[128];
	uint64_t state = 2024;
	char text[4096];

	for (uint32_t c = 0; c < 128; c++)
		table[c] = nt_unicode_properties(c);
	for (int round = 0; round < 500; round++)
	{
		NtArena arena;
		NtAnalysis fast = {.arena = &arena};
		NtAnalysis slow = {.arena = &arena};
		bool same;

		nt_arena_init(&arena, test_host());
		write_random(text, sizeof(text), &state);
		CHECK(nt_text_init(&arena, nt_string(text, (uint32_t) strlen(text)), &fast.text) == NT_OK);
		slow.text = fast.text;
		CHECK(nt_tokenize(&fast) == NT_OK && nt_tokenize_by(&slow, table, true) == NT_OK);
		same = fast.token_count == slow.token_count && fast.word_count == slow.word_count;
		for (uint32_t i = 0; same && i < fast.token_count; i++)
			same = is_same_token(&fast.tokens[i], &slow.tokens[i]);
		for (uint32_t i = 0; same && i < fast.word_count; i++)
			same = is_same_word(&fast.words[i], &slow.words[i]);
		CHECK(same);
		nt_arena_free(&arena);
	}
}

int
main(void)
{
	test_ascii_table();
	test_properties();
	test_charrefs();
	test_strings();
	test_segments();
	test_ascii_path();
	return test_done();
}
