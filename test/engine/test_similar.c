/* test_similar.c - similar words, against the distance by the book. */
#include "engine/test.h"

#include "engine/nt_similar.h"

static NtString
string(const char *text)
{
	return nt_string(text, (uint32_t) strlen(text));
}

static bool
similar(const char *wanted, const char *word)
{
	return nt_words_similar(string(wanted), string(word));
}

/* Levenshtein's distance of ASCII words, the whole table. */
static size_t
distance(const char *a, const char *b)
{
	size_t table[32][32];
	size_t m = strlen(a);
	size_t n = strlen(b);

	for (size_t i = 0; i <= m; i++)
		for (size_t j = 0; j <= n; j++)
		{
			size_t best = i == 0 ? j : j == 0 ? i : table[i - 1][j - 1] + (a[i - 1] != b[j - 1]);

			if (i > 0 && j > 0 && table[i - 1][j] + 1 < best)
				best = table[i - 1][j] + 1;
			if (i > 0 && j > 0 && table[i][j - 1] + 1 < best)
				best = table[i][j - 1] + 1;
			table[i][j] = best;
		}
	return table[m][n];
}

static void
test_examples(void)
{
	CHECK(similar("dokovic", "djokovic"));
	CHECK(similar("asad", "assad"));
	CHECK(similar("assad", "asad"));
	CHECK(similar("mohammed", "muhammad"));
	CHECK(!similar("mohammed", "mehmet"));
	CHECK(similar("li", "li") && !similar("li", "lee"));
	CHECK(!similar("gaddafi", "qaddafi")); /* another first letter */
	CHECK(similar("ельцин", "елцин"));
	CHECK(!similar("ann", "anna") && similar("anna", "ann"));
	CHECK(!similar("", "a") && !similar("abcd", ""));
}

static void
test_random(void)
{
	uint64_t state = 3;
	unsigned found = 0;

	for (int round = 0; round < 200000; round++)
	{
		char words[2][16];
		size_t most;

		for (int w = 0; w < 2; w++)
		{
			size_t length;

			state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
			length = 1 + (state >> 33) % 11;
			for (size_t i = 0; i < length; i++)
				words[w][i] = "ab"[(state >> (34 + i)) & (i % 4 == 0)];
			words[w][length] = '\0';
		}
		most = strlen(words[0]) < 4 ? 0 : strlen(words[0]) < 8 ? 1 : 2;
		found += similar(words[0], words[1]);
		CHECK(similar(words[0], words[1]) ==
			  (words[0][0] == words[1][0] && distance(words[0], words[1]) <= most));
	}
	CHECK(found > 1000);
}

int
main(void)
{
	test_examples();
	test_random();
	return test_done();
}
