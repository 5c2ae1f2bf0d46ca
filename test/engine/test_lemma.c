/* test_lemma.c - forms of one word have one lemma; others have their own. */
#include "engine/test.h"

#include "engine/nt_lemma.h"

static bool
same_lemma(const char *a, const char *b)
{
	char first[NT_LEMMA_LIMIT], second[NT_LEMMA_LIMIT];
	uint32_t length = nt_find_lemma(nt_string(a, (uint32_t) strlen(a)), first);

	return length == nt_find_lemma(nt_string(b, (uint32_t) strlen(b)), second) &&
		   memcmp(first, second, length) == 0;
}

static void
test_forms(void)
{
	static const char *const forms[][4] = {
		{"say", "says", "said", "saying"},		  {"tell", "tells", "told", "telling"},
		{"deny", "denies", "denied", "denying"},  {"think", "thinks", "thought", "thinking"},
		{"argue", "argues", "argued", "arguing"}, {"admit", "admits", "admitted", "admitting"},
		{"ask", "asks", "asked", "asking"},		  {"write", "writes", "wrote", "writing"},
	};

	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		for (size_t k = 1; k < 4; k++)
		{
			CHECK(same_lemma(forms[i][0], forms[i][k]));
			if (!same_lemma(forms[i][0], forms[i][k]))
				printf("  %s, %s\n", forms[i][0], forms[i][k]);
		}
	CHECK(!same_lemma("say", "tell"));
	CHECK(!same_lemma("said", "sad"));
}

/* Anything has a lemma that is no longer than the buffer. */
static void
test_bounds(void)
{
	char form[2 * NT_LEMMA_LIMIT], lemma[NT_LEMMA_LIMIT];

	for (uint32_t length = 0; length < sizeof(form); length++)
	{
		memset(form, 's', sizeof(form));
		CHECK(nt_find_lemma(nt_string(form, length), lemma) <= NT_LEMMA_LIMIT);
		memcpy(form + (length > 3 ? length - 3 : 0), "ing", length < 3 ? length : 3);
		CHECK(nt_find_lemma(nt_string(form, length), lemma) <= NT_LEMMA_LIMIT);
	}
}

int
main(void)
{
	test_forms();
	test_bounds();
	return test_done();
}
