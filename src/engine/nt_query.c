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
	const uint8_t *kinds; /* NT_DOC_KIND_SIZE bytes an entity */
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
	const uint8_t *kind = front->kinds + NT_DOC_KIND_SIZE * (size_t) entity;

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

/*
 * How much an article is about an entity, from 1: four fifths its salience, which counts headline,
 * first sentence and number of mentions, and one fifth whether it speaks.
 */
static uint32_t
entity_weight(const Front *front, uint32_t entity)
{
	const uint8_t *kind = front->kinds + NT_DOC_KIND_SIZE * (size_t) entity;
	uint32_t salience = kind[2] | (uint32_t) kind[3] << 8;

	return nt_max32(1, salience * 4 / 5 + (kind[1] & NT_ROLE_SPEAKER ? 200 : 0));
}

/*
 * The weight of an entity that fits and one of whose names has all words of the term, 0 if there is
 * none: of the first that is found, or of the best.
 */
static uint32_t
find_name(Front *front, const NtQueryTerm *term, const Wanted *wanted, bool best)
{
	NtReader reader = nt_doc_section(front->doc, NT_DOC_NAMES);
	uint32_t count = nt_read_varint(&reader);
	uint32_t weight = 0;

	for (uint32_t i = 0; i < count && !reader.bad && (best || weight == 0); i++)
	{
		uint32_t entity = nt_read_varint(&reader);
		uint32_t words = nt_read_varint(&reader);

		if (name_has_words(&reader, words, wanted) && entity_fits(front, entity, term) &&
			!reader.bad)
			weight = nt_max32(weight, entity_weight(front, entity));
	}
	front->bad |= reader.bad;
	return weight;
}

static NtStatus
weigh_term(Front *front, const NtQueryTerm *term, bool best, uint32_t *weight)
{
	Wanted wanted;
	bool found;

	*weight = 0;
	if (term->word_count == 0)
		return NT_OK;
	wanted.answers = NULL;
	wanted.count = term->word_count;
	wanted.all = UINT64_MAX >> (64 - term->word_count);
	if (term->similar)
		NT_TRY(find_similar_words(front, term, &wanted, &found));
	else
		NT_TRY(find_words(front, term, &wanted, &found));
	if (found)
		*weight = find_name(front, term, &wanted, best);
	return NT_OK;
}

static Front
open_front(NtArena *arena, const NtDoc *doc)
{
	NtReader kinds = nt_doc_section(doc, NT_DOC_KINDS);
	Front front = {.arena = arena, .doc = doc, .bad = kinds.bad};

	front.entities = nt_read_varint(&kinds);
	front.kinds = kinds.at;
	front.bad |= (size_t) (kinds.end - kinds.at) != NT_DOC_KIND_SIZE * (size_t) front.entities;
	return front;
}

static NtStatus
front_status(const Front *front)
{
	return front->bad ? nt_fail(&front->arena->error, NT_BAD_DOC, 0, "invalid news_doc: damaged")
					  : NT_OK;
}

NtStatus
nt_query_match(NtArena *arena, const char *query, uint32_t size, const NtDoc *doc, bool *matches)
{
	NtReader reader = nt_query_items(query, size);
	Front front = open_front(arena, doc);
	NtQueryTerm term;
	bool stack[NT_QUERY_ITEMS + 1];
	uint32_t depth = 0;
	uint32_t weight;
	char item;

	stack[0] = false; /* of a query without items */
	while ((item = nt_query_next(&reader, &term)) != 0 && !front.bad)
	{
		NT_TRY(nt_arena_poll(arena));
		if (item == 't')
		{
			NT_TRY(weigh_term(&front, &term, false, &weight));
			stack[depth++] = weight > 0;
		}
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
	return front_status(&front);
}

/* ---------------------------------------------------------------- ranking */

/* An operand: whether it matches, and the weights of its terms, added up. */
typedef struct Rank
{
	bool matches;
	uint32_t sum;
	uint32_t terms;
} Rank;

/* Both count, term by term. */
static Rank
and_rank(Rank a, Rank b)
{
	if (!a.matches || !b.matches)
		return (Rank){false, 0, 0};
	return (Rank){true, a.sum + b.sum, a.terms + b.terms};
}

/* The one whose terms weigh more on average. */
static Rank
or_rank(Rank a, Rank b)
{
	if (!a.matches || !b.matches)
		return a.matches ? a : b;
	return (uint64_t) a.sum * nt_max32(b.terms, 1) >= (uint64_t) b.sum * nt_max32(a.terms, 1) ? a
																							  : b;
}

NtStatus
nt_query_rank(NtArena *arena, const char *query, uint32_t size, const NtDoc *doc, uint32_t *rank)
{
	NtReader reader = nt_query_items(query, size);
	Front front = open_front(arena, doc);
	Rank stack[NT_QUERY_ITEMS + 1];
	NtQueryTerm term;
	uint32_t depth = 0;
	uint32_t weight;
	char item;

	stack[0] = (Rank){false, 0, 0}; /* of a query without items */
	while ((item = nt_query_next(&reader, &term)) != 0 && !front.bad)
	{
		NT_TRY(nt_arena_poll(arena));
		if (item == 't')
		{
			NT_TRY(weigh_term(&front, &term, true, &weight));
			stack[depth++] = (Rank){weight > 0, weight, 1};
		}
		else if (item == '!')
			stack[depth - 1] = (Rank){!stack[depth - 1].matches, 0, 0};
		else
		{
			depth--;
			stack[depth - 1] = item == '&' ? and_rank(stack[depth - 1], stack[depth])
										   : or_rank(stack[depth - 1], stack[depth]);
		}
	}
	*rank = stack[0].matches ? stack[0].sum / nt_max32(stack[0].terms, 1) : 0;
	return front_status(&front);
}
