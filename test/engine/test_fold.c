/* test_fold.c - folding and the words and keys of names. */
#include "engine/test.h"

#include "engine/nt_fold.h"
#include "engine/nt_name.h"
#include "engine/nt_text.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

static NtArena arena;

static NtString
string(const char *text)
{
	return nt_string(text, (uint32_t) strlen(text));
}

/* Fold into a terminated string of the arena. */
static const char *
fold(NtString text)
{
	char *out = nt_arena_alloc(&arena, (size_t) text.length * NT_FOLD_GROWTH + 2);
	uint32_t length = nt_fold(text, out);

	CHECK(length <= text.length * NT_FOLD_GROWTH);
	out[length] = '\0';
	return out;
}

#define CHECK_FOLD(from, to)                                                                       \
	do                                                                                             \
	{                                                                                              \
		const char *folded_ = fold(string(from));                                                  \
		CHECK(strcmp(folded_, to) == 0);                                                           \
		if (strcmp(folded_, to) != 0)                                                              \
			printf("\t%s became \"%s\", not \"%s\"\n", from, folded_, to);                         \
	} while (0)

static void
test_letters(void)
{
	CHECK_FOLD("Łódź", "lodz");
	CHECK_FOLD("Øystein Đorđević", "oystein dordevic");
	CHECK_FOLD("Weiß, Ægir, Œuvre, Þórsson", "weiss aegir oeuvre thorsson");
	CHECK_FOLD("İzmir ızmır IZMIR", "izmir izmir izmir");
	CHECK_FOLD("ΚΌΣΜΟΣ Κόσμος", "κοσμοσ κοσμοσ");
	CHECK_FOLD("МОСКВА Москва", "москва москва");
	CHECK_FOLD("Ｓｏｎｙ ﬂora ℌalle", "sony flora halle");
	CHECK_FOLD("Đặng Ibáñez Zoë", "dang ibanez zoe");
	CHECK_FOLD("東京 مُحَمَّد שָׁלוֹם", "東京 محمد שלום");
	CHECK_FOLD("Hei\xC2\xADneken Ha\xE2\x80\x8Bra", "heineken hara");
	CHECK_FOLD("№ 10, H₂O, ①", "no 10 h2o 1");
	CHECK_FOLD("Acme™ Foo® 😀 —", "acme foo");
}

static void
test_marks(void)
{
	CHECK_FOLD("O’Brien O'Brien OBrien O‘Brien Oʼbrien", "obrien obrien obrien obrien obrien");
	CHECK_FOLD("Moody's Moody’s MOODY'S Moody＇ｓ", "moody moody moody moody");
	CHECK_FOLD("Moody's Investors Service", "moody investors service");
	CHECK_FOLD("Assads' L'Oréal 's-Hertogenbosch Qur'an", "assads loreal s hertogenbosch quran");
	CHECK_FOLD("Hawai'sian", "hawaisian");
	CHECK_FOLD("U.S. U.S.A. (U.S.) U.S.-led U.S U.S.Army", "us usa us us led us us army");
	CHECK_FOLD("J.K. Rowling J. K. Rowling J.Smith", "jk rowling j k rowling j smith");
	CHECK_FOLD("É.-U. 3.14 No.10 Inc. a...b A…B", "e u 3 14 no 10 inc a b a b");
	CHECK_FOLD("AT&T AT＆T S&P A&M", "at&t at&t s&p a&m");
	CHECK_FOLD("Marks & Spencer Marks&Spencer &c a& & &&", "marks spencer marks spencer c a");
	CHECK_FOLD("al-Assad al‐Assad al–Assad", "al assad al assad al assad");
	CHECK_FOLD("  \t\xC2\xA0 ", "");
	CHECK_FOLD("", "");
}

/* A text in one of ICU's normalisation forms. */
static NtString
normalized(NtString text, const UNormalizer2 *form)
{
	UErrorCode status = U_ZERO_ERROR;
	int32_t room = (int32_t) text.length * 20 + 16;
	UChar *wide = nt_arena_alloc(&arena, (size_t) room * sizeof(UChar));
	UChar *normal = nt_arena_alloc(&arena, (size_t) room * sizeof(UChar));
	char *out = nt_arena_alloc(&arena, (size_t) room * 3);
	int32_t length = 0;

	u_strFromUTF8WithSub(wide, room, &length, text.data, (int32_t) text.length, 0xFFFD, NULL,
						 &status);
	length = unorm2_normalize(form, wide, length, normal, room, &status);
	u_strToUTF8(out, room * 3, &length, normal, length, &status);
	CHECK(U_SUCCESS(status));
	return nt_string(out, (uint32_t) length);
}

static void
check_forms(NtString text)
{
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *forms[4] = {unorm2_getNFCInstance(&status), unorm2_getNFDInstance(&status),
									unorm2_getNFKCInstance(&status),
									unorm2_getNFKDInstance(&status)};
	const char *folded = fold(text);

	for (int i = 0; i < 4; i++)
	{
		const char *other = fold(normalized(text, forms[i]));

		CHECK(strcmp(other, folded) == 0);
		if (strcmp(other, folded) != 0)
			printf("\tform %d of \"%.*s\": \"%s\", not \"%s\"\n", i, (int) text.length, text.data,
				   other, folded);
	}
}

/* Whether the frozen table, which is of Unicode 14, knows a character. */
static bool
is_known(uint32_t c)
{
	UVersionInfo age;

	u_charAge((UChar32) c, age);
	return u_isdefined((UChar32) c) && age[0] <= 14 && !U_IS_SURROGATE(c);
}

/* Signs of trade marks: no letters to us, two letters to NFKD. */
static bool
is_trade_mark(uint32_t c)
{
	return c == 0x2120 || c == 0x2122;
}

/* Each character, alone and between letters, folds alike in every form. */
static void
test_forms(void)
{
	for (uint32_t c = 0x20; c < 0x30000; c++)
	{
		char text[16] = "ab";
		uint32_t length = 2;

		if (!is_known(c) || is_trade_mark(c) ||
			(c % 16 != 0 && u_charType((UChar32) c) == U_OTHER_LETTER && c < 0xF900))
			continue;
		length += nt_utf8_put(text + length, c);
		text[length++] = 'x';
		text[length] = '\0';
		check_forms(nt_string(text, length));
		check_forms(nt_string(text + 2, length - 3));
		nt_arena_free(&arena);
		nt_arena_init(&arena, test_host());
	}
	check_forms(string("Gdańsk Đặng Besançon Århus Köln 대구 ﬂora Ｓｏｎｙ O´Brien が ㈱ ⑴ ½ क़ ﷺ"));
}

/* No character, alone or behind a letter, outgrows the room that callers give it. */
static void
test_growth(void)
{
	uint32_t wrong = 0;

	for (uint32_t c = 1; c < 0x110000; c++)
	{
		char text[8] = "a";
		char out[8 * NT_FOLD_GROWTH + 1];
		uint32_t size = nt_utf8_put(text + 1, c);

		wrong += nt_fold(nt_string(text + 1, size), out) > size * NT_FOLD_GROWTH;
		wrong += nt_fold(nt_string(text, size + 1), out) > (size + 1) * NT_FOLD_GROWTH;
	}
	CHECK(wrong == 0);
}

/* Whatever the bytes, folding ends, stays in its buffer and gives words of one blank between. */
static void
test_random(void)
{
	static const char *const parts[] = {"a",
										"B",
										".",
										"'",
										"s",
										"&",
										" ",
										"-",
										"é",
										"e\xCC\x81",
										"’",
										"한",
										"＆",
										"\xCC\x81",
										"ß",
										"1",
										"．",
										"\xFF",
										"\xE2\x80\x8D",
										"㈱"};
	uint64_t state = 7;

	for (int i = 0; i < 20000; i++)
	{
		char text[128] = "";
		const char *folded;
		size_t length;

		for (int n = 0; n < 14; n++)
		{
			state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
			strcat(text, parts[(state >> 33) % (sizeof(parts) / sizeof(parts[0]))]);
		}
		folded = fold(string(text));
		length = strlen(folded);
		CHECK(length == 0 || (folded[0] != ' ' && folded[length - 1] != ' '));
		CHECK(strstr(folded, "  ") == NULL);
		CHECK(strcmp(fold(string(folded)), folded) == 0); /* what is folded stays as it is */
		if (!strchr(text, '\xFF'))
			check_forms(string(text));
		nt_arena_free(&arena);
		nt_arena_init(&arena, test_host());
	}
}

/* The words of a name, joined by a slash. */
static const char *
words_of(const char *name)
{
	static char out[4096];
	NtNameWords words;

	out[0] = '\0';
	CHECK(nt_name_words(&arena, string(name), &words) == NT_OK);
	for (uint32_t i = 0; i < words.count; i++)
		snprintf(out + strlen(out), sizeof(out) - strlen(out), "%s%.*s", i ? "/" : "",
				 (int) words.words[i].length, words.words[i].data);
	return out;
}

static void
test_words(void)
{
	CHECK(strcmp(words_of("the Bank of America"), "bank/america") == 0);
	CHECK(strcmp(words_of("The Who"), "who") == 0);
	CHECK(strcmp(words_of("The The"), "the") == 0);
	CHECK(strcmp(words_of("By and By"), "by/and") == 0);
	CHECK(strcmp(words_of("The Band"), "band") == 0);
	CHECK(strcmp(words_of("Johnson & Johnson"), "johnson") == 0);
	CHECK(strcmp(words_of("Bashar al-Assad"), "bashar/al/assad") == 0);
	CHECK(strcmp(words_of("No 10"), "no/10") == 0);
	CHECK(strcmp(words_of("— ... 😀"), "") == 0);
}

static bool
same_key(const char *a, const char *b)
{
	NtString left = string("");
	NtString right = string("");

	CHECK(nt_name_key(&arena, string(a), &left) == NT_OK);
	CHECK(nt_name_key(&arena, string(b), &right) == NT_OK);
	return nt_string_equal(left, right);
}

static void
test_keys(void)
{
	CHECK(same_key("AP", "The Associated Press"));
	CHECK(same_key("U.S.", "the United States of America"));
	CHECK(same_key("U.K.", "Britain"));
	CHECK(same_key("Mr. Assad", "ASSAD"));
	CHECK(same_key("Dr.", "DR"));
	CHECK(same_key("the Bank of England", "Bank of England"));
	CHECK(!same_key("Johnson & Johnson", "Johnson"));
	CHECK(!same_key("Lodz", "Lodge"));
}

static void
test_alias(void)
{
	NtNameWords words;
	uint32_t count = 0;

	while (nt_name_alias(string("united states"), count, &words))
		count++;
	CHECK(count == 4);
	CHECK(!nt_name_alias(string("us"), 0, &words));
}

int
main(void)
{
	nt_arena_init(&arena, test_host());
	test_letters();
	test_marks();
	test_forms();
	test_growth();
	test_random();
	test_words();
	test_keys();
	test_alias();
	nt_arena_free(&arena);
	return test_done();
}
