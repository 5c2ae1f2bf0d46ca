/*
 * fuzz_doc.c - bytes that may be a stored document: whatever passes validation can be read to its
 * end, and what does not can be opened, searched and walked without harm all the same.
 *
 * libFuzzer target; `make check-fuzz` runs it.
 */
#include "engine/nt_keys.h"

#include "fuzz/fuzz.h"

/* Read every row of every section; returns whether all were good. */
static bool
walk(const NtDoc *doc)
{
	NtDocCursor cursor;
	NtDocEntity entity;
	NtDocMention mention;
	NtDocQuote quote;
	NtDocSentence sentence;
	bool good = true;

	nt_doc_walk(doc, NT_DOC_ENTITIES, &cursor);
	while (nt_doc_next_entity(&cursor, &entity))
		continue;
	good &= !cursor.reader.bad;
	nt_doc_walk(doc, NT_DOC_MENTIONS, &cursor);
	while (nt_doc_next_mention(&cursor, &mention))
		continue;
	good &= !cursor.reader.bad;
	nt_doc_walk(doc, NT_DOC_QUOTES, &cursor);
	while (nt_doc_next_quote(&cursor, &quote))
		continue;
	good &= !cursor.reader.bad;
	nt_doc_walk(doc, NT_DOC_SENTENCES, &cursor);
	while (nt_doc_next_sentence(&cursor, &sentence))
		continue;
	return good && !cursor.reader.bad;
}

/* A valid document to begin with: random bytes alone seldom get past the head. */
static NtString
make_document(NtArena *arena, const uint8_t *data, size_t size)
{
	static const NtDocMaker maker = {1, 72, 15, 0, 1};
	NtAnalysis analysis;
	NtEntity entities[8];
	NtMention mentions[8];
	NtString bytes;
	uint32_t each = (uint32_t) nt_min32((uint32_t) size / 8, 32);

	memset(&analysis, 0, sizeof(analysis));
	memset(entities, 0, sizeof(entities));
	memset(mentions, 0, sizeof(mentions));
	analysis.arena = arena;
	REQUIRE(nt_text_init(arena, nt_string("abcdefghij", 10), &analysis.text) == NT_OK);
	for (uint32_t i = 0; i < 8; i++)
	{
		char *name = nt_arena_alloc(arena, each + 1);

		for (uint32_t at = 0; at < each; at++)
			name[at] = (char) ("ab yz"[data[i * each + at] % 5]);
		entities[i].name = entities[i].key = nt_string(name, each);
		entities[i].kind = data[i] % NT_KINDS;
		entities[i].flags = data[i] / 32;
		entities[i].mention_count = 1;
		mentions[i].entity = i;
		mentions[i].bytes = (NtSpan){i, i + 1};
	}
	analysis.sentences = &(NtSentence){.bytes = {0, 10}};
	analysis.sentence_count = 1;
	analysis.entities = entities;
	analysis.mentions = mentions;
	analysis.entity_count = analysis.mention_count = 8;
	REQUIRE(nt_doc_build(&analysis, &maker, &bytes) == NT_OK);
	REQUIRE(nt_doc_validate(arena, bytes.data, bytes.length) == NT_OK);
	return bytes;
}

static void
try_document(NtArena *arena, NtString bytes)
{
	char *copy = malloc(bytes.length ? bytes.length : 1); /* so that reading past its end is seen */
	bool valid;
	bool matches;
	NtDoc doc;
	NtKey *keys;
	uint32_t count;
	NtString query;

	REQUIRE(copy);
	if (bytes.length)
		memcpy(copy, bytes.data, bytes.length);
	valid = nt_doc_validate(arena, copy, bytes.length) == NT_OK;
	REQUIRE(nt_query_parse(arena, nt_string("ab & person:yz:* | !\"a b\"", 25), &query) == NT_OK);
	if (nt_doc_open(&doc, copy, bytes.length, &arena->error) == NT_OK)
	{
		bool good = walk(&doc);
		bool searched = nt_query_match(arena, query.data, query.length, &doc, &matches) == NT_OK;
		bool indexed = nt_keys_of_document(arena, &doc, &keys, &count) == NT_OK;

		REQUIRE(!valid || (good && searched && indexed));
	}
	else
		REQUIRE(!valid);
	free(copy);
}

extern int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const NtHost host = {host_allocate, host_release, NULL, NULL};
	NtArena arena;
	NtString bytes;
	char *damaged;

	nt_arena_init(&arena, &host);
	try_document(&arena, nt_string((const char *) data, (uint32_t) size));
	if (size >= 16)
	{
		bytes = make_document(&arena, data, size);
		damaged = nt_arena_copy(&arena, bytes.data, bytes.length);
		for (size_t i = 0; i + 2 < size && i < 8; i += 3)
			damaged[(data[i] | data[i + 1] << 8) % bytes.length] = (char) data[i + 2];
		try_document(&arena, nt_string(damaged, bytes.length - data[0] % 4));
	}
	nt_arena_free(&arena);
	return 0;
}
