/*
 * reading.h - checks of what is read from a text: its tokens, sentences and sections, each written
 * as one string with bars between them.
 */
#ifndef NT_TEST_READING_H
#define NT_TEST_READING_H

#include "engine/nt_analysis.h"
#include "test.h"

#define READING_ROOM 8192

/* Analyse a text up to a stage; the arena must be freed by the caller. */
static inline NtStatus
reading_of(NtArena *arena, const char *text, NtStage stage, NtAnalysis *analysis)
{
	nt_arena_init(arena, test_host());
	return nt_analyze(arena, NULL, nt_string(text, (uint32_t) strlen(text)), stage, analysis);
}

/* Append a piece of text and a bar. */
static inline void
reading_append(char *out, NtString piece)
{
	size_t used = strlen(out);

	if (used + piece.length + 2 > READING_ROOM)
		return;
	if (used)
		out[used++] = '|';
	memcpy(out + used, piece.data, piece.length);
	out[used + piece.length] = '\0';
}

static inline void
reading_compare(const char *file, int line, const char *text, const char *expected,
				const char *found)
{
	test_checks++;
	if (strcmp(expected, found) == 0)
		return;
	test_failures++;
	printf("%s:%d: %s\n  expected: %s\n  found:    %s\n", file, line, text, expected, found);
}

/* Compare tokens as written, or their forms. */
static inline void
reading_check_tokens(const char *file, int line, const char *text, const char *expected, bool forms)
{
	char found[READING_ROOM] = "";
	NtArena arena;
	NtAnalysis analysis;

	if (reading_of(&arena, text, NT_STAGE_TOKENS, &analysis) == NT_OK)
		for (uint32_t i = 0; i < analysis.token_count; i++)
			reading_append(found, forms ? nt_token_word(&analysis, i)->form
										: nt_text_slice(&analysis.text, analysis.tokens[i].start,
														analysis.tokens[i].end));
	reading_compare(file, line, text, expected, found);
	nt_arena_free(&arena);
}

/* Compare sentences, or their sections. */
static inline void
reading_check_sentences(const char *file, int line, const char *text, const char *expected,
						bool sections)
{
	char found[READING_ROOM] = "";
	NtArena arena;
	NtAnalysis analysis;

	if (reading_of(&arena, text, NT_STAGE_SENTENCES, &analysis) == NT_OK)
		for (uint32_t i = 0; i < analysis.sentence_count; i++)
		{
			const NtSentence *sentence = &analysis.sentences[i];
			const char *name = nt_section_name(sentence->section);

			reading_append(found, sections ? nt_string(name, (uint32_t) strlen(name))
										   : nt_text_slice(&analysis.text, sentence->bytes.start,
														   sentence->bytes.end));
		}
	reading_compare(file, line, text, expected, found);
	nt_arena_free(&arena);
}

/* The kind of the first token. */
static inline void
reading_check_kind(const char *file, int line, const char *text, const char *expected)
{
	NtArena arena;
	NtAnalysis analysis;

	if (reading_of(&arena, text, NT_STAGE_TOKENS, &analysis) == NT_OK && analysis.token_count > 0)
		reading_compare(file, line, text, expected, nt_token_kind_name(analysis.tokens[0].kind));
	else
		reading_compare(file, line, text, expected, "");
	nt_arena_free(&arena);
}

#define TOKENS(text, expected)	  reading_check_tokens(__FILE__, __LINE__, text, expected, false)
#define FORMS(text, expected)	  reading_check_tokens(__FILE__, __LINE__, text, expected, true)
#define SENTENCES(text, expected) reading_check_sentences(__FILE__, __LINE__, text, expected, false)
#define SECTIONS(text, expected)  reading_check_sentences(__FILE__, __LINE__, text, expected, true)
#define KIND(text, expected)	  reading_check_kind(__FILE__, __LINE__, text, expected)

#endif
