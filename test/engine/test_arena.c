/*
 * test_arena.c - memory that runs out and work that is cancelled, at every place where that can
 * happen.
 *
 * A host counts what it hands out and can refuse the n-th block, or ask to stop at the n-th poll.
 * The whole way from an article to its document and its index keys must come back with the right
 * status, and nothing may be left when the arena is freed.
 */
#include "engine/test.h"
#include "engine/tiny_model.h"

#include "engine/nt_keys.h"

typedef struct Counter
{
	uint32_t blocks; /* handed out and not yet taken back */
	uint32_t asked;
	uint32_t refuse; /* the number of the request that is refused, and all after it; 0 for none */
	uint32_t polls;
	uint32_t stop; /* the number of the poll that asks to stop, and all after it; 0 for none */
} Counter;

static void *
counted_allocate(void *owner, size_t size)
{
	Counter *counter = owner;
	void *block;

	counter->asked++;
	if (counter->refuse && counter->asked >= counter->refuse)
		return NULL;
	block = malloc(size);
	if (block)
	{
		memset(block, 0xA5, size); /* memory is not cleared: whoever counts on that fails here */
		counter->blocks++;
	}
	return block;
}

static void
counted_release(void *owner, void *block)
{
	Counter *counter = owner;

	counter->blocks--;
	free(block);
}

static bool
counted_interrupted(void *owner)
{
	Counter *counter = owner;

	counter->polls++;
	return counter->stop && counter->polls >= counter->stop;
}

/* ---------------------------------------------------------------- the arena itself */

static void
test_alignment(void)
{
	Counter counter = {0};
	NtHost host = {counted_allocate, counted_release, counted_interrupted, &counter};
	NtArena arena;

	nt_arena_init(&arena, &host);
	for (size_t size = 0; size < 300000; size = size < 64 ? size + 1 : size * 2 + 3)
	{
		char *bytes = nt_arena_zalloc(&arena, size);

		CHECK(bytes && (uintptr_t) bytes % 8 == 0);
		for (size_t i = 0; i < size; i++)
			if (bytes[i] != 0)
				CHECK(bytes[i] == 0);
		memset(bytes, 1, size);
	}
	CHECK(nt_arena_alloc(&arena, SIZE_MAX) == NULL);
	CHECK(nt_arena_alloc(&arena, SIZE_MAX - 20) == NULL);
	nt_arena_free(&arena);
	CHECK(counter.blocks == 0);
	nt_arena_free(&arena); /* an empty one can be freed again */
	CHECK(counter.blocks == 0);
}

static void
test_reserve(void)
{
	Counter counter = {0};
	NtHost host = {counted_allocate, counted_release, NULL, &counter};
	NtArena arena;
	uint32_t *numbers = NULL;
	uint32_t capacity = 0;
	uint32_t wrong = 0;

	nt_arena_init(&arena, &host);
	for (uint32_t i = 0; i < 300000; i++)
	{
		CHECK(NT_RESERVE(&arena, numbers, capacity, i + 1) == NT_OK);
		numbers[i] = i;
	}
	for (uint32_t i = 0; i < 300000; i++)
		wrong += numbers[i] != i;
	CHECK(wrong == 0);
	CHECK(arena.total < 8 * 300000 * sizeof(uint32_t)); /* what moved was given back */
	CHECK(nt_arena_reserve(&arena, (void **) &numbers, &capacity, UINT32_MAX, SIZE_MAX / 2) ==
		  NT_NO_MEMORY);
	CHECK(numbers[299999] == 299999);
	nt_arena_free(&arena);
	CHECK(counter.blocks == 0);
}

/* ---------------------------------------------------------------- an article on its whole way */

static NtString
string(const char *text)
{
	return nt_string(text, (uint32_t) strlen(text));
}

/* A text with all that the stages look for; long enough for several blocks. */
static NtString
make_article(void)
{
	static const char *const parts[] = {
		"Harbour talks end in Bergen\n\nBy Ann Lee\n\nBERGEN, May 4 (AFP) - ",
		"“We will not pay,” said Kari Solheim, head of the Harbour Workers’ Union (HWU). ",
		"The HWU told Radio Nord that it had lost £3m & more. ",
		"\"Nobody asked us,\" Solheim added. \"We would have said no.\"\n\n",
		"Łukasz Nowak of the Ministry of Trade denied this, according to Reuters.\n\n",
		"“It goes on\n\n“and on,” he said.\n\nNorth Lake, Lake County and County North agreed. ",
	};
	static char text[40000];
	size_t length = 0;

	for (uint32_t i = 0; length < 30000; i = i + 1 < sizeof(parts) / sizeof(parts[0]) ? i + 1 : 1)
	{
		memcpy(text + length, parts[i], strlen(parts[i]));
		length += strlen(parts[i]);
		length += (size_t) sprintf(text + length, "Mr Ode%u went. ", (unsigned) (length % 97));
	}
	return nt_string(text, (uint32_t) length);
}

/* From the article to the keys, and a query beside it. */
static NtStatus
go_all_the_way(NtArena *arena, const NtModel *model, NtString article)
{
	static const NtDocMaker maker = {1, 72, 15, 0, 1};
	NtAnalysis analysis;
	NtString bytes;
	NtString query;
	NtString text;
	NtDoc doc;
	NtKey *keys;
	NtIndexQuery *index;
	NtQueryKey *wanted;
	uint32_t count;
	bool all;
	bool matches;

	NT_TRY(nt_analyze(arena, model, article, NT_STAGE_QUOTES, &analysis));
	NT_TRY(nt_doc_build(&analysis, &maker, &bytes));
	NT_TRY(nt_doc_validate(arena, bytes.data, bytes.length));
	NT_TRY(nt_doc_open(&doc, bytes.data, bytes.length, &arena->error));
	NT_TRY(nt_keys_of_document(arena, &doc, &keys, &count));
	NT_TRY(nt_query_parse(arena, string("person:\"Kari Solheim\" & !(Oslo | ad:*)"), &query));
	NT_TRY(nt_query_parse_forgiving(arena, string("kari -oslo \"lake county\" or ha*"), &text));
	NT_TRY(nt_query_print(arena, query.data, query.length, &text));
	NT_TRY(nt_keys_of_query(arena, query.data, query.length, &index, &wanted, &count, &all));
	return nt_query_match(arena, query.data, query.length, &doc, &matches);
}

/* One way under a counter; the status it ended with. */
static NtStatus
try_article(const NtModel *model, NtString article, Counter *counter)
{
	NtHost host = {counted_allocate, counted_release, counted_interrupted, counter};
	NtArena arena;
	NtStatus status;

	nt_arena_init(&arena, &host);
	status = go_all_the_way(&arena, model, article);
	nt_arena_free(&arena);
	CHECK(counter->blocks == 0);
	return status;
}

static void
test_article(void)
{
	NtString article = make_article();
	TinyModel tiny;
	NtModel model;
	NtError error;
	Counter whole = {0};
	uint32_t step;

	tiny_build(&tiny, 3);
	CHECK(nt_model_open(&model, tiny.bytes, tiny.size, &error) == NT_OK);
	CHECK(try_article(&model, article, &whole) == NT_OK);
	CHECK(whole.asked > 5 && whole.polls > 20);
	printf("# %u blocks, %u polls\n", whole.asked, whole.polls);
	step = whole.asked / 400 + 1;
	for (uint32_t n = 1; n <= whole.asked; n += n < 100 ? 1 : step)
	{
		Counter counter = {.refuse = n};

		CHECK(try_article(&model, article, &counter) == NT_NO_MEMORY);
	}
	step = whole.polls / 400 + 1;
	for (uint32_t n = 1; n <= whole.polls; n += n < 100 ? 1 : step)
	{
		Counter counter = {.stop = n};

		CHECK(try_article(&model, article, &counter) == NT_CANCELED);
		CHECK(counter.polls == n); /* and at once */
	}
	free(tiny.bytes);
}

int
main(void)
{
	test_alignment();
	test_reserve();
	test_article();
	return test_done();
}
