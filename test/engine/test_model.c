/* test_model.c - model files: opening, damage, and the lists in them. */
#include "engine/test.h"
#include "engine/tiny_model.h"

static NtStatus
try_open(const TinyModel *tiny, size_t size, NtModel *model)
{
	NtError error = {0, ""};
	NtStatus status = nt_model_open(model, tiny->bytes, size, &error);

	CHECK(status == NT_OK || error.message[0] != '\0');
	return status;
}

static void
test_good_model(const TinyModel *tiny)
{
	NtModel model;
	NtError error;

	CHECK(try_open(tiny, tiny->size, &model) == NT_OK);
	CHECK(strcmp(nt_model_name(&model), "tiny") == 0);
	CHECK(model.row_bits == TINY_ROW_BITS);
	CHECK(model.kind_bits == TINY_KIND_BITS);
	CHECK(model.set_count == TINY_SETS);
	CHECK(model.chain.pair[NT_LABEL_OUTSIDE][NT_LABEL_INSIDE] == -20000);
	CHECK(model.confidence_step == 16 && model.confidence[1] == 515);
	CHECK(nt_model_header_checksum(&model) == nt_model_checksum(tiny->bytes, tiny->size));
	CHECK(nt_model_verify(&model, &error) == NT_OK);
}

/* A file that ends too early is no model, wherever it ends. */
static void
test_truncated(const TinyModel *tiny)
{
	NtModel model;

	for (size_t size = 0; size < tiny->size; size += size < 300 ? 1 : 97)
		CHECK(try_open(tiny, size, &model) == NT_BAD_MODEL);
}

/* One number of the head at a time takes a value that it must not have. */
static void
test_bad_head(void)
{
	static const struct
	{
		size_t at;
		uint64_t value;
		uint32_t count;
	} damage[] = {
		{0, 'N', 1},								/* magic */
		{8, NT_MODEL_FORMAT + 1, 4},				/* version */
		{12, NT_MODEL_PARTS + 1, 4},				/* number of parts */
		{12, 3, 4},									/* parts missing */
		{16, 16383, 8},								/* size */
		{NT_MODEL_HEAD_SIZE + 8, 16384, 8},			/* a part behind the end */
		{NT_MODEL_HEAD_SIZE + 8, 0, 8},				/* a part in the head */
		{NT_MODEL_HEAD_SIZE + 8, 257, 8},			/* a part that is not aligned */
		{NT_MODEL_HEAD_SIZE + 16, ~UINT64_C(0), 8}, /* an endless part */
		{NT_MODEL_HEAD_SIZE + 16, 4097, 8},			/* a table that is no power of two */
	};

	for (size_t i = 0; i < sizeof(damage) / sizeof(damage[0]); i++)
	{
		TinyModel tiny;
		NtModel model;

		tiny_build(&tiny, 1);
		tiny_put(tiny.bytes + damage[i].at, damage[i].value, damage[i].count);
		CHECK(try_open(&tiny, tiny.size, &model) == NT_BAD_MODEL);
		free(tiny.bytes);
	}
}

/* Every flipped byte is noticed by nt_model_verify, if not by nt_model_open. */
static void
test_checksum(const TinyModel *tiny)
{
	for (size_t at = 0; at < tiny->size; at += 61)
	{
		NtModel model;
		NtError error;

		tiny->bytes[at] ^= 0x10;
		if (try_open(tiny, tiny->size, &model) == NT_OK)
			CHECK(nt_model_verify(&model, &error) == NT_BAD_MODEL);
		tiny->bytes[at] ^= 0x10;
	}
}

/* ---------------------------------------------------------------- lists */

static uint64_t
prefix_of(const uint64_t *words, uint32_t count)
{
	uint64_t prefix = 0;

	for (uint32_t i = 0; i < count; i++)
		prefix = nt_extend_prefix(prefix, words[i]);
	return prefix;
}

/* Words are numbers here: 1 2 3 is a name of list 0, 1 2 of list 1, 3 of list 1, 5 (lower case) of
 * list 2. */
static void
add_names(const TinyModel *tiny)
{
	static const uint64_t sets[TINY_SETS] = {0, 1, 2, 4};
	static const uint64_t words[] = {1, 2, 3, 5};

	for (uint32_t i = 0; i < TINY_SETS; i++)
		tiny_put(tiny->bytes + tiny->offset[NT_PART_SETS] + 8 * i, sets[i], 8);
	tiny_put(tiny->bytes + tiny->offset[NT_PART_LOWER], 4, 8);
	tiny_add_prefix(tiny, prefix_of(words, 1), 0 | NT_SET_CONTINUES);
	tiny_add_prefix(tiny, prefix_of(words, 2), 2 | NT_SET_CONTINUES);
	tiny_add_prefix(tiny, prefix_of(words, 3), 1);
	tiny_add_prefix(tiny, prefix_of(words + 2, 1), 2);
	tiny_add_prefix(tiny, prefix_of(words + 3, 1), 3);
	/* More names than the buckets' entries lets them overflow into each other. */
	for (uint64_t word = 100; word < 115; word++)
		tiny_add_prefix(tiny, prefix_of(&word, 1), 1);
	tiny_seal(tiny);
}

static void
match(const NtModel *model, const uint64_t *words, const bool *lower, uint32_t count,
	  NtMatch *matches)
{
	NtListWord list_words[8];
	uint32_t index[8];

	memset(matches, 0, count * sizeof(NtMatch));
	for (uint32_t i = 0; i < count; i++)
	{
		list_words[i] =
			(NtListWord){words[i], nt_find_first_prefix(model, words[i]), true, lower[i]};
		index[i] = i;
	}
	nt_match_lists(model, list_words, index, count, matches);
}

static void
test_lists(void)
{
	static const uint64_t words[] = {9, 1, 2, 3, 1, 2, 5, 3};
	static const bool upper[8] = {false};
	static const bool lower[] = {true, true, true, true, true, true, true, true};
	TinyModel tiny;
	NtModel model;
	NtMatch matches[8];
	NtPrefix found;

	tiny_build(&tiny, 1);
	add_names(&tiny);
	CHECK(try_open(&tiny, tiny.size, &model) == NT_OK);
	for (uint64_t word = 100; word < 115; word++)
		CHECK(nt_find_prefix(&model, prefix_of(&word, 1), &found) && found.set == 1 &&
			  !found.continues);
	CHECK(!nt_find_prefix(&model, prefix_of(words, 1), &found));

	match(&model, words, upper, 8, matches);
	CHECK(nt_match_empty(&matches[0]));
	CHECK(matches[1].begin == 3 && matches[2].inside == 1 && matches[2].end == 2);
	CHECK(matches[3].end == 1 && matches[3].alone == 2);
	CHECK(matches[4].begin == 2 && matches[5].end == 2);
	CHECK(matches[6].alone == 4 && matches[7].alone == 2);

	match(&model, words, lower, 8, matches);
	CHECK(nt_match_empty(&matches[1]) && nt_match_empty(&matches[3]) && matches[6].alone == 4);
	free(tiny.bytes);
}

/* Sets that are not there, and buckets that all claim to be full, end the search. */
static void
test_damaged_lists(void)
{
	static const uint64_t words[] = {1, 2, 3};
	static const bool upper[3] = {false};
	TinyModel tiny;
	NtModel model;
	NtMatch matches[3];
	NtPrefix found;

	tiny_build(&tiny, 1);
	memset(tiny.bytes + tiny.offset[NT_PART_BUCKETS], 0xFF, TINY_BUCKETS * NT_BUCKET_SIZE);
	CHECK(try_open(&tiny, tiny.size, &model) == NT_OK);
	CHECK(!nt_find_prefix(&model, 12345, &found));
	CHECK(nt_find_prefix(&model, UINT64_C(0xFFFFFF), &found) && found.set == 0x3FFF);
	match(&model, words, upper, 3, matches);
	CHECK(nt_match_empty(&matches[0]));
	free(tiny.bytes);
}

int
main(void)
{
	TinyModel tiny;

	tiny_build(&tiny, 1);
	test_good_model(&tiny);
	test_truncated(&tiny);
	test_checksum(&tiny);
	free(tiny.bytes);
	test_bad_head();
	test_lists();
	test_damaged_lists();
	return test_done();
}
