/*
 * fuzz_token.c - reading arbitrary bytes: tokens, sentences and sections keep their promises.
 *
 * libFuzzer target; `make check-fuzz` runs it.
 */
#include "engine/nt_analysis.h"

#include "fuzz/fuzz.h"

/* Does a character begin at this byte, as far as the text is UTF-8? */
static bool
is_boundary(const NtText *text, uint32_t at, bool valid)
{
	return !valid || at == text->length || ((unsigned char) text->data[at] & 0xC0) != 0x80;
}

static bool
is_valid_utf8(const char *data, uint32_t length)
{
	for (uint32_t at = 0; at < length;)
	{
		uint32_t start = at;

		if (nt_utf8_next(data, length, &at) == 0xFFFD && at - start != 3)
			return false;
	}
	return true;
}

static void
check_tokens(const NtAnalysis *analysis, bool valid)
{
	const NtText *text = &analysis->text;
	uint32_t end = 0;

	for (uint32_t i = 0; i < analysis->token_count; i++)
	{
		const NtToken *token = &analysis->tokens[i];
		const NtWord *word = &analysis->words[token->word];

		REQUIRE(token->word < analysis->word_count);
		REQUIRE(token->start >= end && token->start < token->end && token->end <= text->length);
		REQUIRE(is_boundary(text, token->start, valid) && is_boundary(text, token->end, valid));
		REQUIRE(token->kind < NT_TOKEN_KINDS);
		REQUIRE(word->form.length > 0 && word->form.length <= NT_WORD_LIMIT);
		REQUIRE(word->lower.length > 0);
		REQUIRE(is_valid_utf8(word->form.data, word->form.length));
		REQUIRE(is_valid_utf8(word->lower.data, word->lower.length));
		end = token->end;
	}
}

static void
check_sentences(const NtAnalysis *analysis)
{
	uint32_t next = 0;

	for (uint32_t i = 0; i < analysis->sentence_count; i++)
	{
		const NtSentence *sentence = &analysis->sentences[i];

		REQUIRE(sentence->tokens.start == next && sentence->tokens.end > next);
		REQUIRE(sentence->tokens.end <= analysis->token_count);
		REQUIRE(sentence->bytes.start == analysis->tokens[sentence->tokens.start].start);
		REQUIRE(sentence->bytes.end == analysis->tokens[sentence->tokens.end - 1].end);
		REQUIRE(sentence->section < NT_SECTIONS && sentence->paragraph < analysis->paragraph_count);
		for (; next < sentence->tokens.end; next++)
			REQUIRE(analysis->tokens[next].sentence == i);
	}
	REQUIRE(next == analysis->token_count);
}

static void
check_paragraphs(const NtAnalysis *analysis)
{
	uint32_t sentence = 0;
	uint32_t token = 0;

	for (uint32_t i = 0; i < analysis->paragraph_count; i++)
	{
		const NtParagraph *paragraph = &analysis->paragraphs[i];

		REQUIRE(paragraph->tokens.start == token && paragraph->tokens.end > token);
		REQUIRE(paragraph->sentences.start == sentence && paragraph->sentences.end > sentence);
		token = paragraph->tokens.end;
		for (; sentence < paragraph->sentences.end; sentence++)
			REQUIRE(analysis->sentences[sentence].paragraph == i);
		REQUIRE(analysis->sentences[sentence - 1].tokens.end == token);
		REQUIRE(paragraph->bytes.start == analysis->tokens[paragraph->tokens.start].start);
		REQUIRE(paragraph->bytes.end == analysis->tokens[token - 1].end);
	}
	REQUIRE(token == analysis->token_count && sentence == analysis->sentence_count);
}

extern int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const NtHost host = {host_allocate, host_release, NULL, NULL};
	NtArena arena;
	NtAnalysis analysis;
	char *copy = malloc(size ? size : 1); /* so that reading past its end is seen */
	NtString bytes = {copy, (uint32_t) size};

	if (!copy)
		return 0;
	memcpy(copy, data, size);
	nt_arena_init(&arena, &host);
	REQUIRE(nt_analyze(&arena, NULL, bytes, NT_STAGE_SENTENCES, &analysis) == NT_OK);
	check_tokens(&analysis, is_valid_utf8(bytes.data, bytes.length));
	check_sentences(&analysis);
	check_paragraphs(&analysis);
	nt_arena_free(&arena);
	free(copy);
	return 0;
}
