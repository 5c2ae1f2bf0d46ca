/* test_name_match.c - spelling variants of names: forms, sounds, edits, scores and keys. */
#include "engine/nt_name_edit.h"
#include "engine/nt_name_keys.h"
#include "engine/nt_name_match.h"
#include "engine/nt_name_pair.h"
#include "engine/nt_name_sound.h"

#include "engine/test.h"

static NtString
string_of(const char *text)
{
	return nt_string(text, (uint32_t) strlen(text));
}

/* The similarity of two names, in hundredths; checks that it is symmetric. */
static unsigned
likeness(const char *a, const char *b)
{
	NtNameForm x;
	NtNameForm y;
	uint32_t score;

	nt_name_form(string_of(a), &x);
	nt_name_form(string_of(b), &y);
	score = nt_name_score(&x, &y);
	CHECK(score == nt_name_score(&y, &x));
	CHECK(score <= NT_SCORE_ONE);
	return score * 100 / NT_SCORE_ONE;
}

/* Whether what one name looks for is among what the other is stored under. */
static bool
meet(const char *a, const char *b)
{
	static NtNameKeys wanted;
	static NtNameKeys stored;
	NtNameForm x;
	NtNameForm y;

	nt_name_form(string_of(a), &x);
	nt_name_form(string_of(b), &y);
	nt_name_wanted_keys(&x, &wanted);
	nt_name_stored_keys(&y, &stored);
	return nt_name_keys_meet(&wanted, &stored);
}

/* Whether a name is cut into these words, separated by blanks. */
static bool
has_words(const char *name, const char *words)
{
	NtNameForm form;
	char text[NT_FORM_WORDS * (NT_FORM_LETTERS + 1) + 1];
	size_t size = 0;

	nt_name_form(string_of(name), &form);
	for (uint32_t i = 0; i < form.count; i++)
	{
		if (i > 0)
			text[size++] = ' ';
		memcpy(text + size, form.words[i].raw, form.words[i].raw_length);
		size += form.words[i].raw_length;
	}
	text[size] = '\0';
	if (strcmp(text, words) != 0)
		printf("\"%s\" has the words \"%s\"\n", name, text);
	return strcmp(text, words) == 0;
}

static void
test_forms(void)
{
	CHECK(has_words("José Núñez-Ørsted", "jose nunez orsted"));
	CHECK(has_words("O’Dea, Máire", "odea maire"));
	CHECK(has_words("J.R. Okafor", "j r okafor"));
	CHECK(has_words("Kestrel Marine S.A.", "kestrel marine sa"));
	CHECK(has_words("T.D.G.", "tdg"));
	CHECK(has_words("Institut d'Iran", "institut de iran"));
	CHECK(has_words("Kano's Gazette", "kano gazette"));
	CHECK(has_words("Надежда Щукина", "nadezhda schukina"));
	CHECK(has_words("Γιώργος Ξάνθος", "giorgos xanthos"));
	CHECK(has_words("محمود", "mhmud"));
	CHECK(has_words("한소라", "hansora"));
	CHECK(has_words("李娜", "李娜"));
	CHECK(has_words("", "") && has_words(" -- ... '' ", "") && has_words("\xff\xfe", ""));
	CHECK(has_words("a\xcc\x81", "a") && has_words("\xcc\x81", ""));
}

static bool
sounds(const char *word, const char *expected)
{
	char out[64];
	uint32_t size = nt_name_sound(word, (uint32_t) strlen(word), out);

	return size == strlen(expected) && memcmp(out, expected, size) == 0;
}

static void
test_sounds(void)
{
	CHECK(sounds("tschechow", "CeCov") && sounds("chekhov", "Cehov"));
	CHECK(sounds("schmidt", "Smidt") && sounds("shmitt", "Smit"));
	CHECK(sounds("hamzeh", "hamze") && sounds("hassan", "hasan") && sounds("philip", "filip"));
	CHECK(sounds("", "") && sounds("7", "7") && sounds("\xe6\x9d\x8e", "\xe6\x9d\x8e"));
}

static NtNameEdits
edits(const char *a, const char *b)
{
	return nt_name_edits(a, (uint32_t) strlen(a), b, (uint32_t) strlen(b));
}

static void
test_edits(void)
{
	NtNameEdits same = edits("hasan", "hasan");
	NtNameEdits vowel = edits("hasan", "hasen");
	NtNameEdits hard = edits("hansen", "jansen");

	CHECK(same.similarity == 255 && same.hard + same.soft + same.vowel == 0);
	CHECK(vowel.similarity < 255 && vowel.vowel == 1 && vowel.hard == 0);
	CHECK(hard.similarity < vowel.similarity && hard.hard == 1);
	CHECK(edits("", "").similarity == 255 && edits("abcdefgh", "").similarity == 0);
	CHECK(edits("liakatunisa", "liakatunsia").soft == 1); /* neighbours swapped */
	CHECK(edits("krstf", "mlbgn").similarity == 0);
}

static void
test_scores(void)
{
	/* One name. */
	CHECK(likeness("Amina Diallo", "Amina Diallo") >= 95);
	CHECK(likeness("Amina Diallo", "DIALLO, Amina") >= 90);
	CHECK(likeness("Aleksandr Petrenko", "Oleksandr Petrenko") >= 85);
	CHECK(likeness("Мухаммад Хасанов", "Mohammed Hasanov") >= 80);
	CHECK(likeness("Yusuf al-Rashidi", "Youssef Rashidi") >= 70);
	CHECK(likeness("Bill Hartnell", "William Hartnell") >= 70);
	CHECK(likeness("J. Okonkwo", "Justina Okonkwo") >= 60);
	CHECK(likeness("Park Ji-yeon", "Jiyeon Park") >= 80);
	CHECK(likeness("Prof. Greta Lindqvist", "Greta Lindqvist") >= 80);
	CHECK(likeness("Kestrel Marine Ltd", "Kestrel Marine Limited") >= 90);
	CHECK(likeness("Institut de Biologie Marine", "Institute of Marine Biology") >= 70);
	CHECK(likeness("Lagos Harbour Workers Union", "LHWU") >= 70);

	/* Two. */
	CHECK(likeness("Amina Diallo", "Peter Smith") <= 10);
	CHECK(likeness("Ingrid Karlsen", "Ingrid Larsen") <= 80);
	CHECK(likeness("Ingrid Karlsen", "Erik Karlsen") <= 50);
	CHECK(likeness("Ministry of Health", "Ministry of Trade") <= 50);
	CHECK(likeness("J. Okonkwo", "Peter Okonkwo") < likeness("J. Okonkwo", "Justina Okonkwo"));
	CHECK(likeness("Kestrel Marine 1", "Kestrel Marine 2") <= 60);

	/* Nothing to compare. */
	CHECK(likeness("", "") == 0 && likeness("", "Amina") == 0 && likeness("...", "!") == 0);

	/* Two surnames that differ by a letter are further apart than two spellings of one. */
	CHECK(likeness("Peter Hansen", "Peter Jansen") < likeness("Peter Hansen", "Peter Hanssen"));
}

static void
test_keys(void)
{
	CHECK(meet("Amina Diallo", "Diallo, Aminah") && meet("Bob Dole", "Robert Dole"));
	CHECK(meet("J. Okonkwo", "Justina Okonkwo") && meet("Shi-Hua Zhang", "Shihua Zhang"));
	CHECK(meet("Alkhatib Moaz", "Moaz al-Khatib") &&
		  meet("Abdulrahman Said", "Abd al-Rahman Said"));
	CHECK(meet("LHWU", "Lagos Harbour Workers Union") && meet("Prince", "prince"));
	CHECK(!meet("Amina Diallo", "Peter Smith") && !meet("", "") && !meet("...", "Amina"));
}

/* Names of nothing but trouble, against one another. */
static void
test_trouble(void)
{
	static char letters[100001];
	static char words[100001];
	static char marks[100001];
	static char quotes[100001];
	const char *trouble[] = {"",
							 letters,
							 words,
							 marks,
							 quotes,
							 "\xff\xff\xff",
							 "\xe2\x80",
							 "a.b.c",
							 "' ' '",
							 "d'",
							 "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18"};
	size_t count = sizeof(trouble) / sizeof(trouble[0]);

	memset(letters, 'a', 100000);
	memset(quotes, '\'', 100000);
	for (size_t i = 0; i < 100000; i += 2)
	{
		memcpy(words + i, "b ", 2);
		memcpy(marks + i, "\xcc\x81", 2);
	}
	for (size_t i = 0; i < count; i++)
		for (size_t j = 0; j < count; j++)
		{
			(void) likeness(trouble[i], trouble[j]);
			CHECK(!meet(trouble[i], trouble[j]) || (i > 0 && j > 0));
		}
}

/* Random names: symmetric, bounded, keys sorted and the same again; a name is itself. */
static void
test_random(void)
{
	static const char *const pieces[] = {
		"ali", "mo", "sh", "kh", "an", "ov",  " ",	  "-", ".",	  "Jr",	 " al-", "é",
		"Ж",   "ب",	 "한", "'",	 "S",  "Ltd", " of ", "9", "son", "Wei", "\xf0", "\xcc\x88"};
	uint64_t state = 11;

	for (int round = 0; round < 20000; round++)
	{
		char names[2][128] = {"", ""};
		NtNameForm form;
		static NtNameKeys keys;

		for (int n = 0; n < 2; n++)
			for (int k = 0; k < 10; k++)
			{
				state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
				if (state >> 62 != 3)
					strcat(names[n], pieces[(state >> 33) % (sizeof(pieces) / sizeof(*pieces))]);
			}
		(void) likeness(names[0], names[1]);
		nt_name_form(string_of(names[0]), &form);
		CHECK(form.count <= NT_FORM_WORDS);
		nt_name_stored_keys(&form, &keys);
		CHECK(keys.count <= NT_NAME_KEYS && (keys.count > 0) == (form.count > 0));
		for (uint32_t k = 1; k < keys.count; k++)
			CHECK(keys.keys[k - 1].number < keys.keys[k].number);
		CHECK(meet(names[0], names[0]) == (form.count > 0));
	}
}

int
main(void)
{
	test_forms();
	test_sounds();
	test_edits();
	test_scores();
	test_keys();
	test_trouble();
	test_random();
	return test_done();
}
