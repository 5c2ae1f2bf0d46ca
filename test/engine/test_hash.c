/* test_hash.c - the frozen hash: what it gave once it gives for ever, on every machine. */
#include "engine/nt_hash.h"
#include "test.h"

int
main(void)
{
	static const struct
	{
		const char *text;
		uint64_t hash;
	} frozen[] = {
		{"", UINT64_C(0)},
		{"a", UINT64_C(0x343e69370ad4a4ee)},
		{"abc", UINT64_C(0x64d6bb1e63d6e75e)},
		{"abcd", UINT64_C(0xb32f179e3043fedf)},
		{"Nairobi", UINT64_C(0xdfa8cf0437d0649d)},
		{"Nairobi8", UINT64_C(0x6d3cd1bd3bc09f40)},
		{"said so", UINT64_C(0x554180b466cabd2e)},
		{"The harbor of Port Arden", UINT64_C(0x4916868628e76e2c)},
	};

	for (size_t i = 0; i < sizeof(frozen) / sizeof(frozen[0]); i++)
		CHECK(nt_hash_bytes(frozen[i].text, (uint32_t) strlen(frozen[i].text), 0) ==
			  frozen[i].hash);

	/* a word is its bytes, the first one lowest, however many there are */
	for (uint32_t count = 0; count <= 8; count++)
	{
		uint64_t word = 0;

		for (uint32_t i = 0; i < count; i++)
			word |= (uint64_t) (0xF1 + i) << (8 * i);
		CHECK(nt_load_le("\xF1\xF2\xF3\xF4\xF5\xF6\xF7\xF8", count) == word);
	}
	return test_done();
}
