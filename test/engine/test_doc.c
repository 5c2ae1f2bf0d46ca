/*
 * test_doc.c - stored documents: what is written is what is read, and damage is seen before it does
 * harm.
 *
 * Analyses are made by hand, at random, over a text of characters of one to four bytes, so that
 * every field takes values that a reader could mix up.
 */
#include "engine/test.h"

#include "engine/nt_keys.h"

static NtArena arena;
static uint64_t state = 3;

static uint32_t
below(uint32_t limit)
{
	state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
	return (uint32_t) ((state >> 33) % limit);
}

static void
clear(void)
{
	nt_arena_free(&arena);
	nt_arena_init(&arena, test_host());
}

/* ---------------------------------------------------------------- analyses at random */

#define TEXT_CHARACTERS 400

typedef struct Sample
{
	NtAnalysis analysis;
	uint32_t places[TEXT_CHARACTERS + 1]; /* bytes where characters begin */
	NtString bytes;
	NtDoc doc;
} Sample;

static void
make_text(Sample *sample)
{
	static const uint32_t characters[] = {'a', 'B', ' ', 0xE9, 0x142, 0x20AC, 0x6771, 0x1F600, '.'};
	char *text = nt_arena_alloc(&arena, 4 * TEXT_CHARACTERS);
	uint32_t length = 0;

	for (uint32_t i = 0; i < TEXT_CHARACTERS; i++)
	{
		sample->places[i] = length;
		length += nt_utf8_put(text + length, characters[below(9)]);
	}
	sample->places[TEXT_CHARACTERS] = length;
	CHECK(nt_text_init(&arena, nt_string(text, length), &sample->analysis.text) == NT_OK);
}

/* A span of the text that begins at `from` characters or behind, and is not empty. */
static NtSpan
random_span(const Sample *sample, uint32_t *from, uint32_t longest)
{
	uint32_t start = *from;
	uint32_t end = start + 1 + below(longest);

	*from = end;
	return (NtSpan){sample->places[start], sample->places[end]};
}

static NtString
random_string(uint32_t longest)
{
	static const char *const parts[] = {"Ann ", "Lee",	  "al-", "Łódź ", "of ", "U.S. ",
										"東京", "O’Dea ", "'s",	 "😀",	  "the "};
	char *text = nt_arena_alloc(&arena, 16 * longest + 1);
	uint32_t length = 0;

	for (uint32_t count = below(longest + 1); count > 0; count--)
	{
		const char *part = parts[below(11)];

		memcpy(text + length, part, strlen(part));
		length += (uint32_t) strlen(part);
	}
	return nt_string(text, length);
}

static NtString *
random_strings(uint32_t count)
{
	NtString *strings = nt_arena_alloc(&arena, (count + 1) * sizeof(NtString));

	for (uint32_t i = 0; i < count; i++)
		strings[i] = random_string(4);
	return strings;
}

static void
make_entities(Sample *sample)
{
	NtAnalysis *analysis = &sample->analysis;

	analysis->entity_count = 1 + below(8);
	analysis->entities = nt_arena_zalloc(&arena, analysis->entity_count * sizeof(NtEntity));
	for (uint32_t i = 0; i < analysis->entity_count; i++)
	{
		NtEntity *entity = &analysis->entities[i];

		entity->name = random_string(5);
		CHECK(nt_name_key(&arena, entity->name, &entity->key) == NT_OK);
		entity->alias_count = below(4);
		entity->aliases = random_strings(entity->alias_count);
		entity->role_count = below(3);
		entity->roles = random_strings(entity->role_count);
		entity->salience = (uint16_t) below(1001);
		entity->kind = (uint8_t) below(NT_KINDS);
		entity->flags = (uint8_t) below(8);
	}
}

static void
make_sentences(Sample *sample)
{
	NtAnalysis *analysis = &sample->analysis;
	uint32_t at = below(3);
	uint32_t paragraph = 0;

	analysis->sentences = nt_arena_zalloc(&arena, 40 * sizeof(NtSentence));
	while (analysis->sentence_count < 40 && at < TEXT_CHARACTERS - 40)
	{
		NtSentence *sentence = &analysis->sentences[analysis->sentence_count++];

		sentence->bytes = random_span(sample, &at, 30);
		sentence->section = (uint8_t) below(NT_SECTIONS);
		sentence->paragraph = paragraph += below(3);
		at += below(4);
	}
}

static void
make_mentions(Sample *sample)
{
	NtAnalysis *analysis = &sample->analysis;
	uint32_t at = 0;

	analysis->mentions = nt_arena_zalloc(&arena, 40 * sizeof(NtMention));
	for (uint32_t sentence = 0; analysis->mention_count < 40 && at < TEXT_CHARACTERS - 30;)
	{
		NtMention *mention = &analysis->mentions[analysis->mention_count++];

		at += below(8);
		mention->bytes = random_span(sample, &at, 6);
		mention->sentence = sentence = nt_min32(sentence + below(3), analysis->sentence_count - 1);
		mention->entity = below(analysis->entity_count);
		analysis->entities[mention->entity].mention_count++;
		mention->confidence = (uint16_t) below(1001);
		mention->kind = (uint8_t) below(NT_KINDS);
		if (below(3) == 0) /* written as its entity's name */
		{
			NtEntity *entity = &analysis->entities[mention->entity];

			entity->name = nt_text_slice(&analysis->text, mention->bytes.start, mention->bytes.end);
			CHECK(nt_name_key(&arena, entity->name, &entity->key) == NT_OK);
		}
	}
}

static NtSpan
random_part(const Sample *sample)
{
	uint32_t from = below(TEXT_CHARACTERS - 20);

	return below(3) ? random_span(sample, &from, 15) : (NtSpan){0, 0};
}

static void
make_quotes(Sample *sample)
{
	NtAnalysis *analysis = &sample->analysis;

	analysis->quote_count = below(6);
	analysis->quotes = nt_arena_zalloc(&arena, (analysis->quote_count + 1) * sizeof(NtQuote));
	for (uint32_t i = 0; i < analysis->quote_count; i++)
	{
		NtQuote *quote = &analysis->quotes[i];
		uint32_t at = below(100);

		quote->content_count = 1 + below(4);
		quote->content = nt_arena_alloc(&arena, quote->content_count * sizeof(NtSpan));
		for (uint32_t c = 0; c < quote->content_count; c++)
		{
			quote->content[c] = random_span(sample, &at, 40);
			at += below(20);
		}
		quote->source = random_part(sample);
		quote->cue = random_part(sample);
		quote->addressee = random_part(sample);
		quote->speaker = below(4) ? below(analysis->entity_count) : NT_NONE;
		quote->via_count = below(3);
		quote->via = nt_arena_alloc(&arena, (quote->via_count + 1) * sizeof(uint32_t));
		for (uint32_t v = 0; v < quote->via_count; v++)
			quote->via[v] = below(analysis->entity_count);
		quote->sentence = below(analysis->sentence_count);
		quote->confidence = (uint16_t) below(1001);
		quote->kind = (uint8_t) below(3);
		quote->act = (uint8_t) below(5);
		quote->inferred = below(2);
	}
}

static const NtDocMaker maker = {UINT64_C(0x0123456789ABCDEF), 72, 15, 3, 7};

static void
make_sample(Sample *sample)
{
	memset(sample, 0, sizeof(*sample));
	sample->analysis.arena = &arena;
	make_text(sample);
	make_entities(sample);
	make_sentences(sample);
	make_mentions(sample);
	make_quotes(sample);
	CHECK(nt_doc_build(&sample->analysis, &maker, &sample->bytes) == NT_OK);
	CHECK(nt_doc_validate(&arena, sample->bytes.data, sample->bytes.length) == NT_OK);
	CHECK(nt_doc_open(&sample->doc, sample->bytes.data, sample->bytes.length, &arena.error) ==
		  NT_OK);
}

/* ---------------------------------------------------------------- reading back */

/* Whether a span of characters, as documents have it, is that of bytes, as analyses have it. */
static bool
same_span(const Sample *sample, NtSpan characters, NtSpan bytes)
{
	if (bytes.start == bytes.end)
		return characters.start == characters.end;
	return sample->places[characters.start] == bytes.start &&
		   sample->places[characters.end] == bytes.end;
}

static bool
same_strings(NtReader list, const NtString *strings, uint32_t count)
{
	if (nt_read_varint(&list) != count)
		return false;
	for (uint32_t i = 0; i < count; i++)
		if (!nt_string_equal(nt_read_string(&list), strings[i]))
			return false;
	return !list.bad && nt_reader_at_end(&list);
}

static void
check_entities(const Sample *sample)
{
	NtDocCursor cursor;
	NtDocEntity read;

	nt_doc_walk(&sample->doc, NT_DOC_ENTITIES, &cursor);
	for (uint32_t i = 0; i < sample->analysis.entity_count; i++)
	{
		const NtEntity *entity = &sample->analysis.entities[i];

		CHECK(nt_doc_next_entity(&cursor, &read));
		CHECK(read.kind == entity->kind && read.flags == entity->flags &&
			  read.salience == entity->salience && read.mentions == entity->mention_count);
		CHECK(nt_string_equal(read.name, entity->name) && nt_string_equal(read.key, entity->key));
		CHECK(same_strings(read.aliases, entity->aliases, entity->alias_count));
		CHECK(same_strings(read.roles, entity->roles, entity->role_count));
	}
	CHECK(!nt_doc_next_entity(&cursor, &read) && !cursor.reader.bad);
}

/* The text of a mention as a document gives it: its own, or one of its entity's forms. */
static NtString
text_of(const Sample *sample, const NtDocMention *mention)
{
	const NtEntity *entity = &sample->analysis.entities[mention->entity];

	if (mention->form == NT_NONE)
		return mention->text;
	return mention->form == 0 ? entity->name : entity->aliases[mention->form - 1];
}

static void
check_mentions(const Sample *sample)
{
	NtDocCursor cursor;
	NtDocMention read;

	nt_doc_walk(&sample->doc, NT_DOC_MENTIONS, &cursor);
	for (uint32_t i = 0; i < sample->analysis.mention_count; i++)
	{
		const NtMention *mention = &sample->analysis.mentions[i];

		CHECK(nt_doc_next_mention(&cursor, &read));
		CHECK(read.entity == mention->entity && read.kind == mention->kind &&
			  read.sentence == mention->sentence);
		CHECK(read.confidence == mention->confidence &&
			  same_span(sample, read.span, mention->bytes));
		CHECK(nt_string_equal(
			text_of(sample, &read),
			nt_text_slice(&sample->analysis.text, mention->bytes.start, mention->bytes.end)));
	}
	CHECK(!nt_doc_next_mention(&cursor, &read) && !cursor.reader.bad);
}

/* Via and content of a quotation. */
static void
check_lists(const Sample *sample, NtDocQuote *read, const NtQuote *quote)
{
	uint32_t at = 0;

	CHECK(nt_read_varint(&read->via) == quote->via_count);
	for (uint32_t v = 0; v < quote->via_count; v++)
		CHECK(nt_read_varint(&read->via) == quote->via[v]);
	CHECK(nt_read_varint(&read->content) == quote->content_count);
	for (uint32_t c = 0; c < quote->content_count; c++)
	{
		NtSpan span = {at + nt_read_varint(&read->content), 0};

		at = span.end = span.start + nt_read_varint(&read->content);
		CHECK(same_span(sample, span, quote->content[c]));
	}
	CHECK(nt_reader_at_end(&read->via) && nt_reader_at_end(&read->content));
}

static void
check_quotes(const Sample *sample)
{
	const NtText *text = &sample->analysis.text;
	NtDocCursor cursor;
	NtDocQuote read;

	nt_doc_walk(&sample->doc, NT_DOC_QUOTES, &cursor);
	for (uint32_t i = 0; i < sample->analysis.quote_count; i++)
	{
		const NtQuote *quote = &sample->analysis.quotes[i];

		CHECK(nt_doc_next_quote(&cursor, &read));
		CHECK(read.kind == quote->kind && read.act == quote->act &&
			  read.inferred == quote->inferred);
		CHECK(read.confidence == quote->confidence && read.sentence == quote->sentence &&
			  read.speaker == quote->speaker);
		CHECK(same_span(sample, read.source_span, quote->source) &&
			  same_span(sample, read.cue_span, quote->cue));
		CHECK(nt_string_equal(read.source,
							  nt_text_slice(text, quote->source.start, quote->source.end)));
		CHECK(nt_string_equal(read.cue, nt_text_slice(text, quote->cue.start, quote->cue.end)));
		CHECK(nt_string_equal(read.addressee,
							  nt_text_slice(text, quote->addressee.start, quote->addressee.end)));
		check_lists(sample, &read, quote);
	}
	CHECK(!nt_doc_next_quote(&cursor, &read) && !cursor.reader.bad);
}

static void
check_sentences(const Sample *sample)
{
	NtDocCursor cursor;
	NtDocSentence read;

	nt_doc_walk(&sample->doc, NT_DOC_SENTENCES, &cursor);
	for (uint32_t i = 0; i < sample->analysis.sentence_count; i++)
	{
		const NtSentence *sentence = &sample->analysis.sentences[i];

		CHECK(nt_doc_next_sentence(&cursor, &read));
		CHECK(read.paragraph == sentence->paragraph && read.section == sentence->section);
		CHECK(same_span(sample, read.span, sentence->bytes));
	}
	CHECK(!nt_doc_next_sentence(&cursor, &read) && !cursor.reader.bad);
}

static void
check_head(const Sample *sample)
{
	const NtDoc *doc = &sample->doc;
	NtText other;

	CHECK(doc->characters == TEXT_CHARACTERS);
	CHECK(doc->maker.model == maker.model && doc->maker.icu == 72 && doc->maker.unicode == 15);
	CHECK(doc->maker.major == 3 && doc->maker.minor == 7);
	CHECK(nt_doc_check_article(doc, &sample->analysis.text, &arena.error) == NT_OK);
	CHECK(nt_text_init(&arena,
					   nt_string(sample->analysis.text.data, sample->places[TEXT_CHARACTERS - 1]),
					   &other) == NT_OK);
	CHECK(nt_doc_check_article(doc, &other, &arena.error) == NT_MISMATCH);
}

/* Every entity is found by each of its names, with its kind and roles. */
static void
check_found(const Sample *sample)
{
	for (uint32_t i = 0; i < sample->analysis.entity_count; i++)
	{
		const NtEntity *entity = &sample->analysis.entities[i];

		for (uint32_t form = 0; form <= entity->alias_count + 1; form++)
		{
			NtString name = form == 0					  ? entity->name
							: form <= entity->alias_count ? entity->aliases[form - 1]
														  : entity->key;
			const char *kind = nt_kind_name(entity->kind);
			NtString query;
			NtNameWords words;
			bool matches = false;

			CHECK(nt_name_words(&arena, name, &words) == NT_OK);
			CHECK(nt_query_term(&arena, nt_string(kind, (uint32_t) strlen(kind)), name, &query) ==
				  NT_OK);
			CHECK(nt_query_match(&arena, query.data, query.length, &sample->doc, &matches) ==
				  NT_OK);
			CHECK(matches == (words.count > 0));
		}
	}
}

/* A search needs the front of a document alone. */
static void
check_front(const Sample *sample)
{
	uint32_t size = sample->doc.ends[NT_DOC_NAMES];
	char *front = malloc(size); /* so that reading past its end is seen */
	NtString query;
	NtKey *keys;
	NtKey *front_keys;
	uint32_t count;
	uint32_t front_count;
	bool matches;
	bool front_matches;
	NtDoc doc;

	memcpy(front, sample->bytes.data, size);
	CHECK(nt_doc_open(&doc, front, size, &arena.error) == NT_OK);
	CHECK(nt_query_parse(&arena, nt_string("ann lee | !speaker:us", 21), &query) == NT_OK);
	CHECK(nt_query_match(&arena, query.data, query.length, &doc, &front_matches) == NT_OK);
	CHECK(nt_query_match(&arena, query.data, query.length, &sample->doc, &matches) == NT_OK);
	CHECK(matches == front_matches);
	CHECK(nt_keys_of_document(&arena, &doc, &front_keys, &front_count) == NT_OK);
	CHECK(nt_keys_of_document(&arena, &sample->doc, &keys, &count) == NT_OK);
	CHECK(count == front_count);
	for (uint32_t i = 0; i < count && i < front_count; i++)
		CHECK(keys[i].length == front_keys[i].length &&
			  memcmp(keys[i].bytes, front_keys[i].bytes, keys[i].length) == 0);
	free(front);
}

static void
test_read_back(void)
{
	static Sample sample;

	for (int round = 0; round < 300; round++)
	{
		make_sample(&sample);
		check_head(&sample);
		check_entities(&sample);
		check_mentions(&sample);
		check_quotes(&sample);
		check_sentences(&sample);
		check_found(&sample);
		check_front(&sample);
		clear();
	}
}

/* ---------------------------------------------------------------- damage */

/* Do everything that can be done with a document. Returns whether it passes for one. */
static bool
use(const char *bytes, uint32_t size)
{
	bool valid = nt_doc_validate(&arena, bytes, size) == NT_OK;
	NtString query;
	NtDoc doc;
	NtKey *keys;
	uint32_t count;
	bool matches;
	NtDocCursor cursor;
	NtDocEntity entity;
	NtDocMention mention;
	NtDocQuote quote;
	NtDocSentence sentence;

	if (nt_doc_open(&doc, bytes, size, &arena.error) != NT_OK)
	{
		CHECK(!valid);
		return false;
	}
	CHECK(nt_query_parse(&arena, nt_string("ann lee | person:lo:* & !us", 27), &query) == NT_OK);
	CHECK(nt_query_match(&arena, query.data, query.length, &doc, &matches) == NT_OK || !valid);
	CHECK(nt_keys_of_document(&arena, &doc, &keys, &count) == NT_OK || !valid);
	nt_doc_walk(&doc, NT_DOC_ENTITIES, &cursor);
	while (nt_doc_next_entity(&cursor, &entity))
		continue;
	nt_doc_walk(&doc, NT_DOC_MENTIONS, &cursor);
	while (nt_doc_next_mention(&cursor, &mention))
		continue;
	nt_doc_walk(&doc, NT_DOC_QUOTES, &cursor);
	while (nt_doc_next_quote(&cursor, &quote))
		continue;
	nt_doc_walk(&doc, NT_DOC_SENTENCES, &cursor);
	while (nt_doc_next_sentence(&cursor, &sentence))
		continue;
	return valid;
}

static void
test_damage(void)
{
	static Sample sample;
	uint32_t accepted = 0;

	for (int round = 0; round < 12; round++)
	{
		char *good;
		uint32_t size;

		make_sample(&sample);
		size = sample.bytes.length;
		good = malloc(size);
		memcpy(good, sample.bytes.data, size);
		for (uint32_t cut = 0; cut < size; cut++) /* every front of it */
		{
			char *front = malloc(cut + 1);

			memcpy(front, good, cut);
			CHECK(!use(front, cut));
			free(front);
			clear();
		}
		for (int flip = 0; flip < 3000; flip++)
		{
			char *copy = malloc(size);

			memcpy(copy, good, size);
			for (uint32_t i = 0; i <= below(3); i++)
				copy[below(size)] ^= (char) (1u << below(8));
			accepted += use(copy, size);
			free(copy);
			clear();
		}
		free(good);
	}
	printf("# %u of 36000 damaged documents pass for others\n", accepted);
}

static void
test_empty(void)
{
	NtAnalysis analysis;
	NtString bytes;

	memset(&analysis, 0, sizeof(analysis));
	analysis.arena = &arena;
	CHECK(nt_text_init(&arena, nt_string("", 0), &analysis.text) == NT_OK);
	CHECK(nt_doc_build(&analysis, &maker, &bytes) == NT_OK);
	CHECK(use(bytes.data, bytes.length));
	CHECK(!use("", 0));
	CHECK(!use("ND\2\0", 4));
	clear();
}

int
main(void)
{
	nt_arena_init(&arena, test_host());
	test_empty();
	test_read_back();
	test_damage();
	nt_arena_free(&arena);
	return test_done();
}
