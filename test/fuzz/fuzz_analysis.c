/*
 * fuzz_analysis.c - the whole way from arbitrary bytes to a stored document and its index keys
 * keeps its promises, whatever the model says: weights come out of a hash.
 *
 * Of the models out of a hash every other one has learned attribution.
 *
 * The first byte chooses the model and how bytes become text: as they are, or as pieces of news, so
 * that names, quotation marks and attributions meet in every order. The first model is
 * models/en.model where there is one; NEWSTEXT_MODEL names another, to be used for all.
 *
 * libFuzzer target; `make check-fuzz` runs it.
 */
#include "engine/tiny_model.h"
#include "engine/tiny_quotes.h"

#include "engine/nt_keys.h"

#include "fuzz/fuzz.h"

#include <stdio.h>

/* ---------------------------------------------------------------- models */

#define MODELS 4

/* The model in a file, or nothing. */
static bool
read_model(const char *path, NtModel *model)
{
	FILE *file = path ? fopen(path, "rb") : NULL;
	char *bytes;
	size_t size;
	NtError error;

	if (!file)
		return false;
	REQUIRE(fseek(file, 0, SEEK_END) == 0);
	size = (size_t) ftell(file);
	rewind(file);
	bytes = malloc(size);
	REQUIRE(bytes && fread(bytes, 1, size, file) == size);
	fclose(file);
	REQUIRE(nt_model_open(model, bytes, size, &error) == NT_OK);
	return true;
}

static const NtModel *
choose_model(unsigned number)
{
	static TinyModel tiny[MODELS];
	static NtModel models[MODELS];
	static bool made;

	if (!made)
	{
		const char *chosen = getenv("NEWSTEXT_MODEL");
		NtError error;

		for (unsigned i = 0; i < MODELS; i++)
			if (!read_model(chosen ? chosen : i == 0 ? "models/en.model" : NULL, &models[i]))
			{
				tiny_build(&tiny[i], i + 1);
				REQUIRE(nt_model_open(&models[i], tiny[i].bytes, tiny[i].size, &error) == NT_OK);
				if (i % 2)
					models[i].quotes = tiny_quotes(i);
			}
		made = true;
	}
	return &models[number % MODELS];
}

/* ---------------------------------------------------------------- texts */

/* Bytes as pieces of news. The text is malloc'ed to its size, so that reading past its end is seen.
 */
static char *
make_news(const uint8_t *data, size_t size, uint32_t *length)
{
	static const char *const pieces[] = {
		"Ann",
		" ",
		"Lee",
		"said",
		",",
		".",
		"\n",
		"\n\n",
		"\"",
		"“",
		"”",
		"‘",
		"’",
		"'",
		"«",
		"»",
		"„",
		"(",
		")",
		"-",
		"—",
		":",
		"told",
		"reporters",
		"that",
		"he",
		"she",
		"according to",
		"Reuters",
		"AP",
		"The",
		"U.S.",
		"Bank of Lima",
		"Dr.",
		"Mr",
		"OSLO",
		"May 4",
		"he said",
		" said Ann Lee",
		"\" said",
		"the minister",
		"and",
		"asked",
		"quoted",
		"as saying",
		"'s",
		"é",
		"\xCC\x81",
		"😀",
		"&amp;",
		"&#8220;",
		"@ann",
		"#oslo",
		"http://a.b/c",
		"12.5",
		"…",
		"?",
		"!",
		";",
		"of",
		"to",
		"will go",
		"\t",
		"*",
		"HWU",
		"Harbour Workers' Union",
		"(AFP)",
		"By ",
		"\xE2\x80\x8B",
		"\xC2\xA0",
		"it",
		"not",
		"Lee County",
		"North Lake",
		"says",
		"added",
		"quotes",
		", who",
		"Al-Assad",
		"O’Dea",
	};
	const size_t count = sizeof(pieces) / sizeof(pieces[0]);
	size_t used = 0;
	char *text;

	for (size_t i = 0; i < size; i++)
		used += strlen(pieces[data[i] % count]) + (data[i] >= 2 * count);
	text = malloc(used ? used : 1);
	REQUIRE(text);
	used = 0;
	for (size_t i = 0; i < size; i++)
	{
		const char *piece = pieces[data[i] % count];

		if (data[i] >= 2 * count)
			text[used++] = ' ';
		memcpy(text + used, piece, strlen(piece));
		used += strlen(piece);
	}
	*length = (uint32_t) used;
	return text;
}

static char *
copy_bytes(const uint8_t *data, size_t size, uint32_t *length)
{
	char *text = malloc(size ? size : 1);

	REQUIRE(text);
	if (size)
		memcpy(text, data, size);
	*length = (uint32_t) size;
	return text;
}

/* Valid UTF-8 without zeros, as a database has it. */
static bool
is_plain_text(NtString text)
{
	for (uint32_t at = 0; at < text.length;)
	{
		uint32_t start = at;

		if (text.data[start] == '\0' ||
			(nt_utf8_next(text.data, text.length, &at) == 0xFFFD && at - start == 1))
			return false;
	}
	return true;
}

/* ---------------------------------------------------------------- promises */

/* Whether a span is inside the text, in order, and cuts no character. */
static bool
is_good_span(const NtAnalysis *analysis, NtSpan bytes, bool plain)
{
	const NtText *text = &analysis->text;

	if (bytes.start > bytes.end || bytes.end > text->length)
		return false;
	if (!plain)
		return true;
	return (bytes.start == text->length ||
			((unsigned char) text->data[bytes.start] & 0xC0) != 0x80) &&
		   (bytes.end == text->length || ((unsigned char) text->data[bytes.end] & 0xC0) != 0x80);
}

static void
check_mentions(const NtAnalysis *analysis, bool plain)
{
	uint32_t end = 0;

	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		const NtMention *mention = &analysis->mentions[i];
		const NtSentence *sentence = &analysis->sentences[mention->sentence];

		REQUIRE(mention->sentence < analysis->sentence_count && mention->kind < NT_KINDS &&
				mention->confidence <= 1000);
		REQUIRE(mention->tokens.start >= end && mention->tokens.start < mention->tokens.end);
		REQUIRE(mention->tokens.start >= sentence->tokens.start &&
				mention->tokens.end <= sentence->tokens.end);
		REQUIRE(mention->bytes.start == analysis->tokens[mention->tokens.start].start);
		REQUIRE(mention->bytes.end == analysis->tokens[mention->tokens.end - 1].end);
		REQUIRE(is_good_span(analysis, mention->bytes, plain));
		REQUIRE(mention->entity < analysis->entity_count);
		end = mention->tokens.end;
	}
}

/* Entities and mentions point at each other. */
static void
check_entities(const NtAnalysis *analysis)
{
	uint32_t total = 0;

	for (uint32_t i = 0; i < analysis->entity_count; i++)
	{
		const NtEntity *entity = &analysis->entities[i];

		REQUIRE(entity->kind < NT_KINDS && entity->salience <= 1000 && entity->name.length > 0);
		REQUIRE(entity->mention_count > 0);
		for (uint32_t m = 0; m < entity->mention_count; m++)
		{
			REQUIRE(entity->mentions[m] < analysis->mention_count);
			REQUIRE(m == 0 || entity->mentions[m] > entity->mentions[m - 1]);
			REQUIRE(analysis->mentions[entity->mentions[m]].entity == i);
		}
		for (uint32_t a = 0; a < entity->alias_count; a++)
			REQUIRE(!nt_string_equal(entity->aliases[a], entity->name));
		total += entity->mention_count;
	}
	REQUIRE(total == analysis->mention_count);
}

static void
check_regions(const NtAnalysis *analysis)
{
	uint32_t end = 0;

	for (uint32_t i = 0; i < analysis->region_count; i++)
	{
		const NtRegion *region = &analysis->regions[i];
		const NtParagraph *paragraph = &analysis->paragraphs[region->paragraph];

		REQUIRE(region->paragraph < analysis->paragraph_count);
		REQUIRE(region->tokens.start > end || (i == 0 && region->tokens.start > 0));
		REQUIRE(region->tokens.start < region->tokens.end);
		REQUIRE(region->tokens.start > paragraph->tokens.start &&
				region->tokens.end <= paragraph->tokens.end);
		end = region->tokens.end;
	}
}

static void
check_quote(const NtAnalysis *analysis, const NtQuote *quote, bool plain)
{
	uint32_t end = 0;

	REQUIRE(quote->content_count > 0);
	for (uint32_t i = 0; i < quote->content_count; i++)
	{
		REQUIRE(quote->content[i].start >= end && quote->content[i].start < quote->content[i].end);
		REQUIRE(is_good_span(analysis, quote->content[i], plain));
		end = quote->content[i].end;
	}
	REQUIRE(is_good_span(analysis, quote->source, plain) &&
			is_good_span(analysis, quote->cue, plain));
	REQUIRE(is_good_span(analysis, quote->addressee, plain));
	REQUIRE(quote->speaker == NT_NONE || quote->speaker < analysis->entity_count);
	REQUIRE(quote->speaker == NT_NONE ||
			(analysis->entities[quote->speaker].flags & NT_ROLE_SPEAKER));
	for (uint32_t i = 0; i < quote->via_count; i++)
		REQUIRE(quote->via[i] < analysis->entity_count);
	REQUIRE(quote->sentence < analysis->sentence_count && quote->confidence <= 1000);
	REQUIRE(quote->kind <= NT_QUOTE_INDIRECT && quote->act <= NT_ACT_PERCEPTION);
}

static void
check_quotes(const NtAnalysis *analysis, bool plain)
{
	for (uint32_t i = 0; i < analysis->quote_count; i++)
	{
		check_quote(analysis, &analysis->quotes[i], plain);
		REQUIRE(i == 0 ||
				analysis->quotes[i].content[0].start >= analysis->quotes[i - 1].content[0].start);
	}
}

/* The document is valid, and every entity is found in it by its name. */
static void
check_document(const NtAnalysis *analysis)
{
	static const NtDocMaker maker = {1, 72, 15, 0, 1};
	NtArena *arena = analysis->arena;
	NtString bytes;
	NtDoc doc;
	NtKey *keys;
	uint32_t count;

	REQUIRE(nt_doc_build(analysis, &maker, &bytes) == NT_OK);
	if (nt_doc_validate(arena, bytes.data, bytes.length) != NT_OK)
	{
		fprintf(stderr, "%s\n", arena->error.message);
		abort();
	}
	REQUIRE(nt_doc_open(&doc, bytes.data, bytes.length, &arena->error) == NT_OK);
	REQUIRE(nt_doc_check_article(&doc, &analysis->text, &arena->error) == NT_OK);
	REQUIRE(nt_keys_of_document(arena, &doc, &keys, &count) == NT_OK);
	for (uint32_t i = 0; i < nt_min32(analysis->entity_count, 8); i++)
	{
		NtString query;
		NtNameWords words;
		bool matches;

		REQUIRE(nt_name_words(arena, analysis->entities[i].name, &words) == NT_OK);
		REQUIRE(nt_query_term(arena, nt_string("", 0), analysis->entities[i].name, &query) ==
				NT_OK);
		REQUIRE(nt_query_match(arena, query.data, query.length, &doc, &matches) == NT_OK);
		REQUIRE(matches == (words.count > 0));
	}
}

extern int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const NtHost host = {host_allocate, host_release, NULL, NULL};
	NtArena arena;
	NtAnalysis analysis;
	uint32_t length;
	char *text;
	bool plain;

	if (size == 0)
		return 0;
	text = data[0] & 1 ? make_news(data + 1, size - 1, &length)
					   : copy_bytes(data + 1, size - 1, &length);
	plain = is_plain_text(nt_string(text, length));
	nt_arena_init(&arena, &host);
	REQUIRE(nt_analyze(&arena, choose_model(data[0] >> 1), nt_string(text, length), NT_STAGE_QUOTES,
					   &analysis) == NT_OK);
	check_mentions(&analysis, plain);
	check_entities(&analysis);
	check_regions(&analysis);
	check_quotes(&analysis, plain);
	if (plain)
		check_document(&analysis);
	nt_arena_free(&arena);
	free(text);
	return 0;
}
