/* nt_query.c - queries as bytes: walking, checking, matching; see nt_query.h. */
#include "engine/nt_query.h"

#include "engine/nt_similar.h"

NtReader
nt_query_items(const char *bytes, uint32_t size)
{
	return nt_reader(bytes + NT_QUERY_HEAD_SIZE, size - NT_QUERY_HEAD_SIZE);
}

char
nt_query_next(NtReader *reader, NtQueryTerm *term)
{
	char item;
	uint32_t mode;

	if (reader->bad || nt_reader_at_end(reader))
		return 0;
	item = (char) nt_read_byte(reader);
	if (item != 't')
		return item;
	term->kind = (uint8_t) nt_read_byte(reader);
	term->roles = (uint8_t) nt_read_byte(reader);
	mode = nt_read_byte(reader);
	reader->bad |= mode > NT_QUERY_SIMILAR;
	term->prefix = mode == NT_QUERY_PREFIX;
	term->similar = mode == NT_QUERY_SIMILAR;
	term->text = nt_read_string(reader);
	term->word_count = nt_read_varint(reader);
	if (term->word_count > NT_NAME_WORDS)
	{
		term->word_count = 0;
		reader->bad = true;
	}
	for (uint32_t i = 0; i < term->word_count; i++)
		term->words[i] = nt_read_string(reader);
	return reader->bad ? 0 : 't';
}

/* How the stack of operands grows or shrinks by an item; 2 for an item that is none. */
static int
stack_effect(char item)
{
	switch (item)
	{
		case 't':
			return 1;
		case '!':
			return 0;
		case '&':
		case '|':
			return -1;
		default:
			return 2;
	}
}

/* Whether a term's fields are known and its words are those of its text. */
static NtStatus
check_term(NtArena *arena, const NtQueryTerm *term, bool *valid)
{
	NtNameWords words;

	*valid = (term->kind == NT_QUERY_ANY_KIND || term->kind < NT_KINDS) &&
			 term->roles <= (NT_ROLE_SPEAKER | NT_ROLE_VIA | NT_ROLE_HEADLINE) &&
			 nt_utf8_is_plain(term->text);
	if (!*valid)
		return NT_OK;
	NT_TRY(nt_name_words(arena, term->text, &words));
	*valid = words.count == term->word_count && (!term->prefix || words.ends_name);
	for (uint32_t i = 0; i < words.count && *valid; i++)
		*valid = nt_string_equal(words.words[i], term->words[i]);
	return NT_OK;
}

NtStatus
nt_query_validate(NtArena *arena, const char *bytes, uint32_t size)
{
	NtError *error = &arena->error;
	NtReader reader;
	NtQueryTerm term;
	int depth = 0;
	uint32_t items = 0;
	char item;

	if (size < NT_QUERY_HEAD_SIZE || memcmp(bytes, "NQ", 2) != 0)
		return nt_fail(error, NT_BAD_QUERY, 0, "invalid news_query: not a query");
	if (bytes[2] != 1 || bytes[3] != 0)
		return nt_fail(error, NT_BAD_QUERY, 2, "news_query of unknown version %u",
					   (unsigned) (unsigned char) bytes[2]);
	reader = nt_query_items(bytes, size);
	while ((item = nt_query_next(&reader, &term)) != 0)
	{
		int effect = stack_effect(item);
		bool valid =
			effect <= 1 && ++items <= NT_QUERY_ITEMS && depth >= (effect == 1 ? 0 : 1 - effect);

		if (valid && item == 't')
			NT_TRY(check_term(arena, &term, &valid));
		if (!valid)
			return nt_fail(error, NT_BAD_QUERY, 0, "invalid news_query: damaged item");
		depth += effect;
	}
	if (reader.bad || !nt_reader_at_end(&reader) || depth != (items > 0))
		return nt_fail(error, NT_BAD_QUERY, 0, "invalid news_query: incomplete");
	return NT_OK;
}

/* ---------------------------------------------------------------- matching */

/* The front of a document, for terms to be looked up in. */
typedef struct Front
{
	NtArena *arena;
	const NtDoc *doc;
	const uint8_t *kinds; /* two bytes an entity */
	uint32_t entities;
	bool bad;
} Front;

/* The words of a term, as numbers of the document's words. */
typedef struct Wanted
{
	NtSpan ranges[NT_NAME_WORDS]; /* per word of the term: those that it means */
	uint64_t *answers;			  /* or, per word of the document: a bit for each that means it */
	uint32_t count;
	uint64_t all; /* a bit for each word of the term */
} Wanted;

/* Whether a document's word is one that the term's word means. */
static int
compare_word(NtString word, NtString wanted, bool prefix)
{
	uint32_t shorter = nt_min32(word.length, wanted.length);
	int order = memcmp(word.data, wanted.data, shorter);

	if (order)
		return order;
	if (word.length == wanted.length || (prefix && word.length > wanted.length))
		return 0;
	return word.length < wanted.length ? -1 : 1;
}

/* The numbers of the document's words that a term's word means: a range, since words are sorted. */
static NtSpan
find_word(Front *front, NtString wanted, bool prefix)
{
	NtReader reader = nt_doc_section(front->doc, NT_DOC_WORDS);
	uint32_t count = nt_read_varint(&reader);
	NtSpan found = {0, 0};

	for (uint32_t i = 0; i < count && !reader.bad; i++)
	{
		int order = compare_word(nt_read_string(&reader), wanted, prefix);

		if (order > 0)
			break;
		if (order == 0)
		{
			if (found.start == found.end)
				found.start = i;
			found.end = i + 1;
		}
	}
	front->bad |= reader.bad;
	return found;
}

/* Whether an entity has the kind and the roles that a term asks for. */
static bool
entity_fits(const Front *front, uint32_t entity, const NtQueryTerm *term)
{
	const uint8_t *kind = front->kinds + 2 * (size_t) entity;

	if (entity >= front->entities)
		return false;
	return (term->kind == NT_QUERY_ANY_KIND || term->kind == kind[0]) &&
		   (kind[1] & term->roles) == term->roles;
}

/* Look up the words of a term; not found if one of them is not in the document at all. */
static NtStatus
find_words(Front *front, const NtQueryTerm *term, Wanted *wanted, bool *found)
{
	*found = false;
	for (uint32_t i = 0; i < term->word_count; i++)
	{
		NT_TRY(nt_arena_poll(front->arena));
		wanted->ranges[i] =
			find_word(front, term->words[i], term->prefix && i + 1 == term->word_count);
		if (wanted->ranges[i].start == wanted->ranges[i].end)
			return NT_OK;
	}
	*found = true;
	return NT_OK;
}

/* The same for words that may be spelled otherwise. */
static NtStatus
find_similar_words(Front *front, const NtQueryTerm *term, Wanted *wanted, bool *found)
{
	NtReader reader = nt_doc_section(front->doc, NT_DOC_WORDS);
	uint32_t count = nt_read_varint(&reader);
	uint64_t seen = 0;

	if (count > (size_t) (reader.end - reader.at))
		reader.bad = true;
	front->bad |= reader.bad;
	*found = false;
	if (front->bad)
		return NT_OK;
	wanted->answers = nt_arena_zalloc(front->arena, ((size_t) count + 1) * sizeof(uint64_t));
	if (!wanted->answers)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < count && !reader.bad; i++)
	{
		NtString word = nt_read_string(&reader);

		if (i % 64 == 0)
			NT_TRY(nt_arena_poll(front->arena));
		for (uint32_t w = 0; w < term->word_count; w++)
			if (nt_words_similar(term->words[w], word))
				wanted->answers[i] |= UINT64_C(1) << w;
		seen |= wanted->answers[i];
	}
	wanted->count = count;
	front->bad |= reader.bad;
	*found = seen == wanted->all;
	return NT_OK;
}

/* The words of the term that a word of the document answers, as bits. */
static uint64_t
answers_of(const Wanted *wanted, uint32_t word)
{
	uint64_t answers = 0;

	if (wanted->answers)
		return word < wanted->count ? wanted->answers[word] : 0;
	for (uint32_t w = 0; w < wanted->count; w++)
		if (word >= wanted->ranges[w].start && word < wanted->ranges[w].end)
			answers |= UINT64_C(1) << w;
	return answers;
}

/* Whether every word of the term is among the words of one name. */
static bool
name_has_words(NtReader *reader, uint32_t word_count, const Wanted *wanted)
{
	uint64_t answers = 0;

	for (uint32_t i = 0; i < word_count && !reader->bad; i++)
		answers |= answers_of(wanted, nt_read_varint(reader));
	return answers == wanted->all;
}

/* Whether one name, of an entity that fits, has all words of the term. */
static bool
find_name(Front *front, const NtQueryTerm *term, const Wanted *wanted)
{
	NtReader reader = nt_doc_section(front->doc, NT_DOC_NAMES);
	uint32_t count = nt_read_varint(&reader);

	for (uint32_t i = 0; i < count && !reader.bad; i++)
	{
		uint32_t entity = nt_read_varint(&reader);
		uint32_t words = nt_read_varint(&reader);

		if (name_has_words(&reader, words, wanted) && entity_fits(front, entity, term) &&
			!reader.bad)
			return true;
	}
	front->bad |= reader.bad;
	return false;
}

static NtStatus
match_term(Front *front, const NtQueryTerm *term, bool *matches)
{
	Wanted wanted;
	bool found;

	*matches = false;
	if (term->word_count == 0)
		return NT_OK;
	wanted.answers = NULL;
	wanted.count = term->word_count;
	wanted.all = UINT64_MAX >> (64 - term->word_count);
	if (term->similar)
		NT_TRY(find_similar_words(front, term, &wanted, &found));
	else
		NT_TRY(find_words(front, term, &wanted, &found));
	*matches = found && find_name(front, term, &wanted);
	return NT_OK;
}

NtStatus
nt_query_match(NtArena *arena, const char *query, uint32_t size, const NtDoc *doc, bool *matches)
{
	NtReader reader = nt_query_items(query, size);
	NtReader kinds = nt_doc_section(doc, NT_DOC_KINDS);
	Front front = {.arena = arena, .doc = doc, .bad = kinds.bad};
	NtQueryTerm term;
	bool stack[NT_QUERY_ITEMS + 1];
	uint32_t depth = 0;
	char item;

	stack[0] = false; /* of a query without items */
	front.entities = nt_read_varint(&kinds);
	front.kinds = kinds.at;
	front.bad |= (size_t) (kinds.end - kinds.at) != 2 * (size_t) front.entities;
	while ((item = nt_query_next(&reader, &term)) != 0 && !front.bad)
	{
		NT_TRY(nt_arena_poll(arena));
		if (item == 't')
			NT_TRY(match_term(&front, &term, &stack[depth++]));
		else if (item == '!')
			stack[depth - 1] = !stack[depth - 1];
		else
		{
			depth--;
			stack[depth - 1] =
				item == '&' ? stack[depth - 1] && stack[depth] : stack[depth - 1] || stack[depth];
		}
	}
	*matches = stack[0];
	return front.bad ? nt_fail(&arena->error, NT_BAD_DOC, 0, "invalid news_doc: damaged") : NT_OK;
}
