/*
 * newstext-annotate.c - print what the engine sees in an article.
 *
 *   newstext-annotate [--model FILE] [--stage STAGE] < article
 *
 * Reads UTF-8 and writes one line per item, columns separated by tabs, with offsets in characters,
 * 0-based, end exclusive. Tabs, line ends and backslashes of the text are written as \t, \n, \r
 * and \\. Stages from `mentions` on need a model.
 *
 *   tokens:     start end sentence kind token norm
 *   sentences:  start end paragraph section text
 *   mentions:   start end entity kind confidence text
 *   entities:   entity kind mentions name
 *   quotes:     start end kind speaker text (a line for each piece)
 *   memory:     bytes that the whole analysis takes
 */
#include "engine/nt_analysis.h"
#include "engine/nt_model.h"

#include "tools/memory.h"

#include <stdio.h>
#include <stdlib.h>

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

static void
print_mentions(const NtAnalysis *analysis)
{
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		const NtMention *mention = &analysis->mentions[i];

		print_span(analysis, mention->bytes.start, mention->bytes.end);
		printf("%u\t%s\t%.3f\t", mention->entity, nt_kind_name(mention->kind),
			   mention->confidence / 1000.0);
		print_string(nt_text_slice(&analysis->text, mention->bytes.start, mention->bytes.end));
		putchar('\n');
	}
}

static void
print_entities(const NtAnalysis *analysis)
{
	for (uint32_t i = 0; i < analysis->entity_count; i++)
	{
		printf("%u\t%s\t%u\t", i, nt_kind_name(analysis->entities[i].kind),
			   analysis->entities[i].mention_count);
		print_string(analysis->entities[i].name);
		putchar('\n');
	}
}

static void
print_quotes(const NtAnalysis *analysis)
{
	for (uint32_t i = 0; i < analysis->quote_count; i++)
	{
		const NtQuote *quote = &analysis->quotes[i];

		for (uint32_t piece = 0; piece < quote->content_count; piece++)
		{
			print_span(analysis, quote->content[piece].start, quote->content[piece].end);
			printf("%s\t", nt_quote_kind_name(quote->kind));
			if (quote->speaker != NT_NONE)
				print_string(analysis->entities[quote->speaker].name);
			putchar('\t');
			print_string(nt_text_slice(&analysis->text, quote->content[piece].start,
									   quote->content[piece].end));
			putchar('\n');
		}
	}
}

static void
print_memory(const NtAnalysis *analysis)
{
	printf("%zu bytes for %u bytes of text\n", analysis->arena->total, analysis->text.length);
}

/* What can be asked for, how far to go for it, and who prints it. */
static const struct
{
	const char *name;
	NtStage stage;
	void (*print)(const NtAnalysis *analysis);
} stages[] = {
	{"tokens", NT_STAGE_SENTENCES, print_tokens},
	{"sentences", NT_STAGE_SENTENCES, print_sentences},
	{"mentions", NT_STAGE_ENTITIES, print_mentions},
	{"entities", NT_STAGE_ENTITIES, print_entities},
	{"quotes", NT_STAGE_QUOTES, print_quotes},
	{"memory", NT_STAGE_QUOTES, print_memory},
};

#define STAGES (sizeof(stages) / sizeof(stages[0]))

static void
usage(void)
{
	fail("usage: newstext-annotate [--model FILE] [--stage "
		 "tokens|sentences|mentions|entities|quotes|memory] < article");
}

int
main(int argc, char **argv)
{
	const char *model_path = NULL;
	size_t chosen = 0;
	size_t size;
	char *article;
	NtModel model;
	NtArena arena;
	NtAnalysis analysis;
	NtStatus status;

	for (int i = 1; i + 1 < argc; i += 2)
	{
		if (strcmp(argv[i], "--model") == 0)
			model_path = argv[i + 1];
		else if (strcmp(argv[i], "--stage") == 0)
		{
			for (chosen = 0; chosen < STAGES && strcmp(argv[i + 1], stages[chosen].name) != 0;
				 chosen++)
				;
		}
		else
			usage();
	}
	if (argc % 2 == 0 || chosen == STAGES ||
		(!model_path && stages[chosen].stage > NT_STAGE_SENTENCES))
		usage();

	nt_arena_init(&arena, malloc_host());
	if (model_path)
	{
		size_t model_size;
		char *bytes = read_file(model_path, &model_size);

		if (nt_model_open(&model, bytes, model_size, &arena.error) != NT_OK)
			fail("%s: %s", model_path, arena.error.message);
	}
	article = read_input(&size);
	if (!article || size > NT_MAX_TEXT)
		fail("could not read the article");
	status = nt_analyze(&arena, model_path ? &model : NULL, nt_string(article, (uint32_t) size),
						stages[chosen].stage, &analysis);
	if (status != NT_OK)
		fail("the analysis failed with status %d: %s", (int) status, arena.error.message);
	stages[chosen].print(&analysis);
	nt_arena_free(&arena);
	free(article);
	return 0;
}
