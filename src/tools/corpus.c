/* corpus.c - see corpus.h. */
#define _POSIX_C_SOURCE 200809L /* popen */
#include "tools/corpus.h"

#include <stdio.h>
#include <stdlib.h>

#include "engine/nt_word_class.h"
#include "tools/article.h"
#include "tools/memory.h"

#define READ_SIZE  (1 << 20)
#define FIRST_BITS 16

/* ---------------------------------------------------------------- files */

static char *
read_stream(FILE *file, const char *path)
{
	size_t length = 0, capacity = READ_SIZE, got;
	char *bytes = allocate(capacity + 1);

	while ((got = fread(bytes + length, 1, capacity - length, file)) > 0)
	{
		length += got;
		if (length == capacity)
		{
			capacity *= 2;
			bytes = reallocate(bytes, capacity + 1);
		}
	}
	if (ferror(file))
		fail("could not read \"%s\"", path);
	bytes[length] = '\0';
	return bytes;
}

char *
read_text(const char *path)
{
	size_t length = strlen(path);
	char command[1024];
	FILE *file;
	char *bytes;

	if (length < 3 || strcmp(path + length - 3, ".xz") != 0)
		return read_file(path, NULL);
	if (strchr(path, '\'') ||
		snprintf(command, sizeof(command), "xz -dc '%s'", path) >= (int) sizeof(command))
		fail("the name \"%s\" is too long or has an apostrophe", path);
	file = popen(command, "r");
	if (!file)
		fail("could not run xz");
	bytes = read_stream(file, path);
	if (pclose(file) != 0)
		fail("xz could not read \"%s\"", path);
	return bytes;
}

/* ---------------------------------------------------------------- blocks */

void
start_blocks(TextBlocks *blocks, const char *text)
{
	*blocks = (TextBlocks){.at = text};
}

void
free_blocks(TextBlocks *blocks)
{
	free(blocks->block);
}

/* Whether a blank parts what is one word in usual spacing: "do n't", "Britain 's". */
static bool
is_inside_word(const char *blank)
{
	return strncmp(blank, " n't ", 5) == 0 || strncmp(blank, " 's ", 4) == 0;
}

/* A line with its words put together again; returns its length. */
static size_t
put_line(char *out, const char *line, size_t length)
{
	size_t written = 0;

	for (size_t i = 0; i < length; i++)
		if (line[i] != '\r' && !(line[i] == ' ' && is_inside_word(line + i)))
			out[written++] = line[i];
	return written;
}

bool
next_block(TextBlocks *blocks, NtString *block)
{
	const char *end = blocks->at;
	size_t length = 0;

	if (!*blocks->at)
		return false;
	for (uint32_t line = 0; line < CORPUS_LINES && *end; line++)
	{
		end += strcspn(end, "\n");
		end += *end == '\n';
	}
	if ((size_t) (end - blocks->at) + 2 * CORPUS_LINES > blocks->capacity)
	{
		blocks->capacity = (size_t) (end - blocks->at) * 2 + 2 * CORPUS_LINES;
		blocks->block = reallocate(blocks->block, blocks->capacity);
	}
	while (blocks->at < end)
	{
		size_t line = strcspn(blocks->at, "\n");

		length += put_line(blocks->block + length, blocks->at, line);
		blocks->block[length++] = '\n';
		blocks->block[length++] = '\n';
		blocks->at += line + (blocks->at[line] == '\n');
	}
	*block = nt_string(blocks->block, (uint32_t) length);
	return true;
}

/* ---------------------------------------------------------------- words */

void
start_corpus(Corpus *corpus)
{
	memset(corpus, 0, sizeof(*corpus));
	corpus->slot_bits = FIRST_BITS;
	corpus->slots = allocate_zeroed((size_t) 1 << FIRST_BITS, sizeof(uint32_t));
}

void
free_corpus(Corpus *corpus)
{
	free(corpus->tokens);
	free(corpus->words);
	free(corpus->slots);
}

/* The slot of a key, or the empty one where it belongs. */
static uint32_t *
find_slot(const Corpus *corpus, uint64_t key)
{
	uint32_t mask = (UINT32_C(1) << corpus->slot_bits) - 1;
	uint32_t at = (uint32_t) (key >> 32) & mask;

	while (corpus->slots[at] && corpus->words[corpus->slots[at] - 1].key != key)
		at = (at + 1) & mask;
	return &corpus->slots[at];
}

static void
grow_slots(Corpus *corpus)
{
	free(corpus->slots);
	corpus->slot_bits++;
	corpus->slots = allocate_zeroed((size_t) 1 << corpus->slot_bits, sizeof(uint32_t));
	for (uint32_t i = 0; i < corpus->word_count; i++)
		*find_slot(corpus, corpus->words[i].key) = i + 1;
}

static uint32_t
number_of_word(Corpus *corpus, const NtWord *word)
{
	uint64_t key = nt_class_key(word->form, word->flags);
	uint32_t *slot = find_slot(corpus, key);

	if (!*slot)
	{
		GROW(corpus->words, corpus->word_capacity, corpus->word_count);
		corpus->words[corpus->word_count++] = (CorpusWord){key, 0};
		*slot = corpus->word_count;
		if (corpus->word_count * 2 > UINT32_C(1) << corpus->slot_bits)
		{
			grow_slots(corpus);
			return corpus->word_count - 1;
		}
	}
	return *slot - 1;
}

static void
put_token(Corpus *corpus, uint32_t word)
{
	GROW(corpus->tokens, corpus->token_capacity, corpus->token_count);
	corpus->tokens[corpus->token_count++] = word;
}

/* A block, cut into tokens by the engine. */
static void
add_block(Corpus *corpus, NtString block)
{
	NtArena arena;
	NtAnalysis analysis;
	uint32_t *numbers;
	uint32_t at = 0;

	analyze_text(&arena, NULL, block, NT_STAGE_TOKENS, &analysis);
	numbers = allocate((analysis.word_count + 1) * sizeof(uint32_t));
	for (uint32_t i = 0; i < analysis.word_count; i++)
		numbers[i] = number_of_word(corpus, &analysis.words[i]);
	for (uint32_t i = 0; i < analysis.token_count; i++)
	{
		const NtToken *token = &analysis.tokens[i];

		if (i > 0 && memchr(block.data + at, '\n', token->start - at))
			put_token(corpus, CORPUS_LINE_END);
		put_token(corpus, numbers[token->word]);
		corpus->words[numbers[token->word]].count++;
		at = token->end;
	}
	put_token(corpus, CORPUS_LINE_END);
	free(numbers);
	nt_arena_free(&arena);
}

void
add_text(Corpus *corpus, const char *path)
{
	char *text = read_text(path);
	TextBlocks blocks;
	NtString block;

	start_blocks(&blocks, text);
	while (next_block(&blocks, &block))
		add_block(corpus, block);
	free_blocks(&blocks);
	free(text);
}

/* The most frequent first; equal ones in an order that does not depend on the sort. */
static int
compare_words(const void *a, const void *b)
{
	const CorpusWord *x = a, *y = b;

	if (x->count != y->count)
		return x->count > y->count ? -1 : 1;
	return x->key < y->key ? -1 : x->key > y->key;
}

void
sort_words(Corpus *corpus, uint32_t least)
{
	uint64_t *keys = allocate(corpus->word_count * sizeof(uint64_t));
	uint32_t *numbers = allocate(corpus->word_count * sizeof(uint32_t));
	uint32_t kept = 0, rare = 0;

	for (uint32_t i = 0; i < corpus->word_count; i++)
		keys[i] = corpus->words[i].key;
	qsort(corpus->words, corpus->word_count, sizeof(CorpusWord), compare_words);
	while (kept < corpus->word_count && corpus->words[kept].count >= least)
		kept++;
	memset(corpus->slots, 0, sizeof(uint32_t) << corpus->slot_bits);
	for (uint32_t i = 0; i < corpus->word_count; i++)
		*find_slot(corpus, corpus->words[i].key) = i + 1;
	for (uint32_t i = 0; i < corpus->word_count; i++)
		numbers[i] = nt_min32(*find_slot(corpus, keys[i]) - 1, kept);
	for (size_t i = 0; i < corpus->token_count; i++)
		if (corpus->tokens[i] != CORPUS_LINE_END)
			corpus->tokens[i] = numbers[corpus->tokens[i]];
	for (uint32_t i = kept; i < corpus->word_count; i++)
		rare += corpus->words[i].count;
	if (kept == corpus->word_count)
		GROW(corpus->words, corpus->word_capacity, corpus->word_count);
	corpus->words[kept] = (CorpusWord){0, rare};
	corpus->word_count = kept + 1;
	free(keys);
	free(numbers);
}
