/* test_word_class.c - classes of words: keys, packing, look-up of forms in other cases. */
#include "test.h"

#include "tiny_model.h"

#include "engine/nt_hash.h"
#include "engine/nt_word_cache.h"

static NtClasses
classes_of(const NtModel *model, const char *form)
{
	NtArena arena;
	NtAnalysis analysis;
	NtClasses classes;

	nt_arena_init(&arena, test_host());
	CHECK(nt_analyze(&arena, NULL, nt_string(form, (uint32_t) strlen(form)), NT_STAGE_TOKENS,
					 &analysis) == NT_OK);
	CHECK(analysis.token_count == 1);
	classes = nt_find_classes(model, &analysis.words[0]);
	nt_arena_free(&arena);
	return classes;
}

static uint64_t
key_of(const char *form, uint8_t flags)
{
	return nt_class_key(nt_string(form, (uint32_t) strlen(form)), flags);
}

static bool
has_classes(const NtModel *model, const char *form, uint16_t finest)
{
	NtClasses classes = classes_of(model, form);

	return classes.of[NT_CLASS_SETS - 1] == finest && (classes.of[0] != 0) == (finest != 0);
}

static void
test_packing(void)
{
	for (uint32_t i = 0; i < 1024; i++)
	{
		NtClasses classes = {{(uint16_t) (i % 64), (uint16_t) (i % 256), (uint16_t) i}};
		unsigned char value[NT_CLASS_BYTES];
		NtClasses again;

		nt_put_classes(value, &classes);
		again = nt_get_classes(value);
		CHECK(memcmp(&again, &classes, sizeof(classes)) == 0);
	}
}

static void
test_keys(void)
{
	CHECK(key_of("1987", NT_WORD_DIGIT) == key_of("2026", NT_WORD_DIGIT));
	CHECK(key_of("1,987", NT_WORD_DIGIT) != key_of("2026", NT_WORD_DIGIT));
	CHECK(key_of("B2", NT_WORD_DIGIT | NT_WORD_ALPHABETIC) !=
		  key_of("B1", NT_WORD_DIGIT | NT_WORD_ALPHABETIC));
	CHECK(key_of("Nairobi", NT_WORD_ALPHABETIC) != key_of("nairobi", NT_WORD_ALPHABETIC));
}

static void
test_look_up(void)
{
	TinyModel tiny;
	NtModel model;
	NtError error;

	tiny_lay_out(&tiny);
	tiny_fill_weights(&tiny, 1);
	CHECK(nt_model_open(&model, tiny.bytes, tiny.size, &error) == NT_OK);
	CHECK(has_classes(&model, "Nairobi", 0));
	tiny_add_class(&tiny, key_of("Nairobi", 0), (NtClasses){{1, 2, 3}});
	tiny_add_class(&tiny, key_of("told", 0), (NtClasses){{4, 5, 6}});
	tiny_add_class(&tiny, key_of("NATO", 0), (NtClasses){{7, 8, 9}});
	tiny_add_class(&tiny, key_of("0000", NT_WORD_DIGIT), (NtClasses){{10, 11, 12}});
	CHECK(has_classes(&model, "Nairobi", 3));
	CHECK(has_classes(&model, "NAIROBI", 3));
	CHECK(has_classes(&model, "nairobi", 0));
	CHECK(has_classes(&model, "told", 6));
	CHECK(has_classes(&model, "Told", 6));
	CHECK(has_classes(&model, "TOLD", 6));
	CHECK(has_classes(&model, "NATO", 9));
	CHECK(has_classes(&model, "Nato", 0));
	CHECK(has_classes(&model, "1999", 12));
	CHECK(has_classes(&model, "\xc3\x89LAN", 0));

	/* More words than their bucket holds go to the next one. */
	for (uint32_t i = 0; i < 16; i++)
		tiny_add_class(&tiny, UINT64_C(0x1000000000000) + i,
					   (NtClasses){{1, 1, (uint16_t) (i + 1)}});
	CHECK(has_classes(&model, "Nairobi", 3));

	/* A model without classes knows none. */
	model.class_bucket_count = 0;
	CHECK(has_classes(&model, "Nairobi", 0));
	free(tiny.bytes);
}

/* ---------------------------------------------------------------- the cache of words */

static void
test_cache(void)
{
	NtWordCache *cache = calloc(1, sizeof(NtWordCache));
	NtModel model = {.checksum = 1}, other = {.checksum = 2};
	NtCachedWord word = {.shape = 77};
	uint32_t found = 0;

	nt_word_cache_prepare(cache, &model);
	CHECK(nt_word_cache_find(cache, 5) == NULL);
	CHECK(nt_word_cache_find(cache, 0) == NULL);
	nt_word_cache_put(cache, 5, &word);
	CHECK(nt_word_cache_find(cache, 5) != NULL && nt_word_cache_find(cache, 5)->shape == 77);

	/* A word in use outlives any number of words that are seen once. */
	for (uint64_t i = 1; i <= 20000; i++)
	{
		word.shape = i;
		nt_word_cache_put(cache, nt_mix64(i), &word);
		CHECK(nt_word_cache_find(cache, 5) != NULL && nt_word_cache_find(cache, 5)->shape == 77);
	}
	for (uint64_t i = 1; i <= 20000; i++)
	{
		const NtCachedWord *cached = nt_word_cache_find(cache, nt_mix64(i));

		CHECK(cached == NULL || cached->shape == i);
		found += cached != NULL;
	}
	CHECK(found > NT_CACHE_SETS && found <= NT_CACHE_SETS * NT_CACHE_WAYS);

	nt_word_cache_prepare(cache, &model);
	CHECK(nt_word_cache_find(cache, 5) != NULL);
	nt_word_cache_prepare(cache, &other);
	CHECK(nt_word_cache_find(cache, 5) == NULL);
	free(cache);
}

int
main(void)
{
	test_packing();
	test_keys();
	test_look_up();
	test_cache();
	return test_done();
}
