/*
 * newstext-annotate.c - print what the engine sees in an article.
 *
 *   newstext-annotate [--stage tokens|sentences] < article
 *
 * Reads UTF-8 and writes one line per token or sentence, columns separated by tabs, with offsets in
 * characters, 0-based, end exclusive. Tabs, line ends and backslashes of the text are written as
 * \t, \n, \r and \\.
 *
 *   tokens:     start end sentence kind token norm
 *   sentences:  start end paragraph section text
 */
#include "engine/nt_analysis.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static const char usage[] = "usage: newstext-annotate [--stage tokens|sentences] < article\n";

static void *
host_allocate(void *owner, size_t size)
{
	(void) owner;
	return malloc(size);
}

static void
host_release(void *owner, void *block)
{
	(void) owner;
	free(block);
}

/* All of standard input; NULL when it cannot be had. */
static char *
read_input(size_t *size)
{
	size_t capacity = 1 << 16;
	char *bytes = malloc(capacity);

	*size = 0;
	while (bytes)
	{
		size_t got = fread(bytes + *size, 1, capacity - *size, stdin);
		char *grown;

		*size += got;
		if (got == 0)
			break;
		if (*size < capacity)
			continue;
		capacity *= 2;
		grown = realloc(bytes, capacity);
		if (!grown)
			free(bytes);
		bytes = grown;
	}
	if (bytes && ferror(stdin))
	{
		free(bytes);
		return NULL;
	}
	return bytes;
}

/* Print a string on one line. */
static void
print_string(NtString string)
{
	for (uint32_t i = 0; i < string.length; i++)
		switch (string.data[i])
		{
			case '\t':
				fputs("\\t", stdout);
				break;
			case '\n':
				fputs("\\n", stdout);
				break;
			case '\r':
				fputs("\\r", stdout);
				break;
			case '\\':
				fputs("\\\\", stdout);
				break;
			default:
				putchar(string.data[i]);
		}
}

/* Print where a span lies, in characters. */
static void
print_span(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	printf("%u\t%u\t", nt_text_character(&analysis->text, start),
		   nt_text_character(&analysis->text, end));
}

static void
print_tokens(const NtAnalysis *analysis)
{
	for (uint32_t i = 0; i < analysis->token_count; i++)
	{
		const NtToken *token = &analysis->tokens[i];

		print_span(analysis, token->start, token->end);
		printf("%u\t%s\t", token->sentence, nt_token_kind_name(token->kind));
		print_string(nt_text_slice(&analysis->text, token->start, token->end));
		putchar('\t');
		print_string(nt_token_word(analysis, i)->form);
		putchar('\n');
	}
}

static void
print_sentences(const NtAnalysis *analysis)
{
	for (uint32_t i = 0; i < analysis->sentence_count; i++)
	{
		const NtSentence *sentence = &analysis->sentences[i];

		print_span(analysis, sentence->bytes.start, sentence->bytes.end);
		printf("%u\t%s\t", sentence->paragraph, nt_section_name(sentence->section));
		print_string(nt_text_slice(&analysis->text, sentence->bytes.start, sentence->bytes.end));
		putchar('\n');
	}
}

int
main(int argc, char **argv)
{
	static const NtHost host = {host_allocate, host_release, NULL, NULL};
	const char *stage = "sentences";
	NtArena arena;
	NtAnalysis analysis;
	size_t size;
	char *bytes;
	NtStatus status;

	if (argc == 3 && strcmp(argv[1], "--stage") == 0)
		stage = argv[2];
	else if (argc != 1)
		stage = "";
	if (strcmp(stage, "tokens") != 0 && strcmp(stage, "sentences") != 0)
	{
		fputs(usage, stderr);
		return 2;
	}
	bytes = read_input(&size);
	if (!bytes || size > NT_MAX_TEXT)
	{
		fprintf(stderr, "newstext-annotate: could not read the article: %s\n",
				errno ? strerror(errno) : "it is too long");
		return 1;
	}
	nt_arena_init(&arena, &host);
	status =
		nt_analyze(&arena, NULL, nt_string(bytes, (uint32_t) size), NT_STAGE_SENTENCES, &analysis);
	if (status != NT_OK)
		fprintf(stderr, "newstext-annotate: could not read the article: %s\n",
				arena.error.message[0] ? arena.error.message : "out of memory");
	else if (strcmp(stage, "tokens") == 0)
		print_tokens(&analysis);
	else
		print_sentences(&analysis);
	nt_arena_free(&arena);
	free(bytes);
	return status != NT_OK;
}
