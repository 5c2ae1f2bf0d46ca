/*
 * fuzz_name_match.c - two names of any bytes: comparing them is symmetric and bounded, a name's
 * keys are in order, and every name is found under its own keys.
 *
 * libFuzzer target; `make check-fuzz` runs it. The two names are what stands before and behind the
 * first zero byte.
 */
#include "engine/nt_name_keys.h"
#include "engine/nt_name_match.h"

#include "fuzz/fuzz.h"

static void
check_keys(const NtNameForm *form, const NtNameKeys *keys)
{
	REQUIRE(keys->count <= NT_NAME_KEYS && (keys->count > 0) == (form->count > 0));
	for (uint32_t i = 0; i < keys->count; i++)
		REQUIRE(keys->keys[i].length <= NT_NAME_KEY_TEXT &&
				(i == 0 || keys->keys[i - 1].number < keys->keys[i].number));
}

extern int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *copy = malloc(size ? size : 1); /* so that reading past its end is seen */
	const char *zero;
	uint32_t length;
	NtNameForm forms[2];
	NtNameKeys stored[2];
	NtNameKeys wanted[2];

	if (!copy)
		return 0;
	if (size)
		memcpy(copy, data, size);
	zero = memchr(copy, '\0', size);
	length = zero ? (uint32_t) (zero - copy) : (uint32_t) size;
	nt_name_form(nt_string(copy, length), &forms[0]);
	nt_name_form(nt_string(copy + length, (uint32_t) size - length), &forms[1]);
	REQUIRE(nt_name_score(&forms[0], &forms[1]) == nt_name_score(&forms[1], &forms[0]));
	REQUIRE(nt_name_score(&forms[0], &forms[1]) <= NT_SCORE_ONE);
	for (int n = 0; n < 2; n++)
	{
		nt_name_stored_keys(&forms[n], &stored[n]);
		nt_name_wanted_keys(&forms[n], &wanted[n]);
		check_keys(&forms[n], &stored[n]);
		check_keys(&forms[n], &wanted[n]);
		REQUIRE(nt_name_keys_meet(&wanted[n], &stored[n]) == (forms[n].count > 0));
	}
	free(copy);
	return 0;
}
