/* nt_query.c - queries as bytes: walking, checking, printing, matching; see nt_query.h. */
#include "engine/nt_query.h"

NtReader
nt_query_items(const char *bytes, uint32_t size)
{
	return nt_reader(bytes + NT_QUERY_HEAD_SIZE, size - NT_QUERY_HEAD_SIZE);
}

char
nt_query_next(NtReader *reader, NtQueryTerm *term)
{
	char	 item;
	uint32_t prefix;

	if (reader->bad || nt_reader_at_end(reader))
		return 0;
	item = (char) nt_read_byte(reader);
	if (item != 't')
		return item;
	term->kind = (uint8_t) nt_read_byte(reader);
	term->roles = (uint8_t) nt_read_byte(reader);
	prefix = nt_read_byte(reader);
	reader->bad |= prefix > 1;
	term->prefix = prefix == 1;
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

static bool
is_plain_utf8(NtString string)
{
	for (uint32_t at = 0; at < string.length;)
	{
		uint32_t start = at;

		if (string.data[start] == '\0' || (nt_utf8_next(string.data, string.length, &at) == 0xFFFD && at - start == 1))
			return false;
	}
	return true;
}

/* Whether a term's fields are known and its words are those of its text. */
static NtStatus
check_term(NtArena *arena, const NtQueryTerm *term, bool *valid)
{
	NtNameWords words;

	*valid = (term->kind == NT_QUERY_ANY_KIND || term->kind < NT_KINDS) &&
			 term->roles <= (NT_ROLE_SPEAKER | NT_ROLE_VIA | NT_ROLE_HEADLINE) && is_plain_utf8(term->text);
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
	NtError	   *error = &arena->error;
	NtReader	reader;
	NtQueryTerm term;
	int			depth = 0;
	uint32_t	items = 0;
	char		item;

	if (size < NT_QUERY_HEAD_SIZE || memcmp(bytes, "NQ", 2) != 0)
		return nt_fail(error, NT_BAD_QUERY, 0, "invalid news_query: not a query");
	if (bytes[2] != 1 || bytes[3] != 0)
		return nt_fail(error, NT_BAD_QUERY, 2, "news_query of unknown version %u", (unsigned) (unsigned char) bytes[2]);
	reader = nt_query_items(bytes, size);
	while ((item = nt_query_next(&reader, &term)) != 0)
	{
		int	 effect = stack_effect(item);
		bool valid = effect <= 1 && ++items <= NT_QUERY_ITEMS && depth >= (effect == 1 ? 0 : 1 - effect);

		if (valid && item == 't')
			NT_TRY(check_term(arena, &term, &valid));
		if (!valid)
			return nt_fail(error, NT_BAD_QUERY, 0, "invalid news_query: damaged item");
		depth += effect;
	}
	if (reader.bad || depth != (items > 0))
		return nt_fail(error, NT_BAD_QUERY, 0, "invalid news_query: incomplete");
	return NT_OK;
}

/* ---------------------------------------------------------------- printing */

/* A part of the text, with the binding strength of what it is made of. */
typedef struct Piece
{
	uint32_t start; /* in the pieces' buffer: postfix turned into nested text by wrapping */
	uint8_t	 strength;
} Piece;

#define STRENGTH_OR	  1
#define STRENGTH_AND  2
#define STRENGTH_NOT  3
#define STRENGTH_TERM 4

/* Whether a term's text can stand without quotation marks. */
static bool
is_bare(NtString text)
{
	if (text.length == 0)
		return false;
	for (uint32_t i = 0; i < text.length; i++)
		if (strchr(" \t\r\n\f\v&|!():\"*~", text.data[i]))
			return false;
	return true;
}

static NtStatus
print_quoted(NtWriter *out, NtString text)
{
	NT_TRY(nt_write_bytes(out, "\"", 1));
	for (uint32_t i = 0; i < text.length; i++)
	{
		if (text.data[i] == '"')
			NT_TRY(nt_write_bytes(out, "\"", 1));
		NT_TRY(nt_write_bytes(out, text.data + i, 1));
	}
	return nt_write_bytes(out, "\"", 1);
}

static NtStatus
print_term(NtWriter *out, const NtQueryTerm *term)
{
	static const struct
	{
		uint8_t		role;
		const char *name;
	} roles[] = {{NT_ROLE_SPEAKER, "speaker:"}, {NT_ROLE_VIA, "via:"}, {NT_ROLE_HEADLINE, "headline:"}};

	if (term->kind != NT_QUERY_ANY_KIND)
	{
		const char *kind = nt_kind_name(term->kind);

		NT_TRY(nt_write_bytes(out, kind, (uint32_t) strlen(kind)));
		NT_TRY(nt_write_bytes(out, ":", 1));
	}
	for (size_t i = 0; i < sizeof(roles) / sizeof(roles[0]); i++)
		if (term->roles & roles[i].role)
			NT_TRY(nt_write_bytes(out, roles[i].name, (uint32_t) strlen(roles[i].name)));
	if (is_bare(term->text))
		NT_TRY(nt_write_bytes(out, term->text.data, term->text.length));
	else
		NT_TRY(print_quoted(out, term->text));
	return term->prefix ? nt_write_bytes(out, ":*", 2) : NT_OK;
}

/* Insert some bytes before what stands at `at`. */
static NtStatus
insert_before(NtWriter *out, uint32_t at, const char *bytes, uint32_t count)
{
	NT_TRY(nt_write_bytes(out, bytes, count));
	memmove(out->data + at + count, out->data + at, out->length - count - at);
	memcpy(out->data + at, bytes, count);
	return NT_OK;
}

/* Put a piece, which reaches to `end`, in parentheses if it binds less than its surroundings. */
static NtStatus
wrap_piece(NtWriter *out, const Piece *piece, uint32_t end, uint8_t strength)
{
	if (piece->strength >= strength)
		return NT_OK;
	NT_TRY(insert_before(out, end, ")", 1));
	return insert_before(out, piece->start, "(", 1);
}

/* Join the two topmost pieces by an operator. The right one is wrapped first: it lies behind. */
static NtStatus
join_pieces(NtWriter *out, Piece *left, const Piece *right, char item)
{
	uint8_t	 strength = item == '&' ? STRENGTH_AND : STRENGTH_OR;
	char	 between[3] = {' ', item, ' '};
	uint32_t before = out->length;
	uint32_t middle = right->start;

	/* A chain of one operator stands without parentheses on its left side alone, as it was parsed. */
	NT_TRY(wrap_piece(out, right, before, (uint8_t) (strength + 1)));
	NT_TRY(insert_before(out, middle, between, 3));
	NT_TRY(wrap_piece(out, left, middle, strength));
	left->strength = strength;
	return NT_OK;
}

NtStatus
nt_query_print(NtArena *arena, const char *bytes, uint32_t size, NtString *text)
{
	NtReader	reader = nt_query_items(bytes, size);
	NtWriter	out = {.arena = arena};
	NtQueryTerm term;
	Piece		stack[NT_QUERY_ITEMS];
	uint32_t	depth = 0;
	char		item;

	while ((item = nt_query_next(&reader, &term)) != 0)
	{
		if (item == 't')
		{
			stack[depth++] = (Piece){out.length, STRENGTH_TERM};
			NT_TRY(print_term(&out, &term));
		}
		else if (item == '!')
		{
			NT_TRY(wrap_piece(&out, &stack[depth - 1], out.length, STRENGTH_NOT));
			NT_TRY(insert_before(&out, stack[depth - 1].start, "!", 1));
			stack[depth - 1].strength = STRENGTH_NOT;
		}
		else
		{
			depth--;
			NT_TRY(join_pieces(&out, &stack[depth - 1], &stack[depth], item));
		}
	}
	*text = nt_string(out.length ? out.data : "", out.length);
	return NT_OK;
}

/* ---------------------------------------------------------------- matching */

/* The front of a document, for terms to be looked up in. */
typedef struct Front
{
	const NtDoc	  *doc;
	const uint8_t *kinds; /* two bytes an entity */
	uint32_t	   entities;
	bool		   bad;
} Front;

/* Whether a document's word is one that the term's word means. */
static int
compare_word(NtString word, NtString wanted, bool prefix)
{
	uint32_t shorter = nt_min32(word.length, wanted.length);
	int		 order = memcmp(word.data, wanted.data, shorter);

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
	NtSpan	 found = {0, 0};

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
	return (term->kind == NT_QUERY_ANY_KIND || term->kind == kind[0]) && (kind[1] & term->roles) == term->roles;
}

/* Whether every word of the term is among the words of one name. */
static bool
name_has_words(NtReader *reader, uint32_t word_count, const NtSpan *wanted, uint32_t wanted_count)
{
	uint64_t missing = wanted_count == 64 ? UINT64_MAX : (UINT64_C(1) << wanted_count) - 1;

	for (uint32_t i = 0; i < word_count && !reader->bad; i++)
	{
		uint32_t word = nt_read_varint(reader);

		for (uint32_t w = 0; w < wanted_count; w++)
			if (word >= wanted[w].start && word < wanted[w].end)
				missing &= ~(UINT64_C(1) << w);
	}
	return missing == 0;
}

/* Whether one name of the document answers a term. */
static bool
match_term(Front *front, const NtQueryTerm *term)
{
	NtSpan	 wanted[NT_NAME_WORDS];
	NtReader reader;
	uint32_t count;

	if (term->word_count == 0)
		return false;
	for (uint32_t i = 0; i < term->word_count; i++)
	{
		wanted[i] = find_word(front, term->words[i], term->prefix && i + 1 == term->word_count);
		if (wanted[i].start == wanted[i].end)
			return false;
	}
	reader = nt_doc_section(front->doc, NT_DOC_NAMES);
	count = nt_read_varint(&reader);
	for (uint32_t i = 0; i < count && !reader.bad; i++)
	{
		uint32_t entity = nt_read_varint(&reader);
		uint32_t words = nt_read_varint(&reader);

		if (name_has_words(&reader, words, wanted, term->word_count) && entity_fits(front, entity, term) && !reader.bad)
			return true;
	}
	front->bad |= reader.bad;
	return false;
}

NtStatus
nt_query_match(const char *query, uint32_t size, const NtDoc *doc, NtError *error, bool *matches)
{
	NtReader	reader = nt_query_items(query, size);
	NtReader	kinds = nt_doc_section(doc, NT_DOC_KINDS);
	Front		front = {.doc = doc, .bad = kinds.bad};
	NtQueryTerm term;
	bool		stack[NT_QUERY_ITEMS + 1] = {false};
	uint32_t	depth = 0;
	char		item;

	front.entities = nt_read_varint(&kinds);
	front.kinds = kinds.at;
	front.bad |= (size_t) (kinds.end - kinds.at) != 2 * (size_t) front.entities;
	while ((item = nt_query_next(&reader, &term)) != 0 && !front.bad)
	{
		if (item == 't')
			stack[depth++] = match_term(&front, &term);
		else if (item == '!')
			stack[depth - 1] = !stack[depth - 1];
		else
		{
			depth--;
			stack[depth - 1] = item == '&' ? stack[depth - 1] && stack[depth] : stack[depth - 1] || stack[depth];
		}
	}
	*matches = stack[0];
	return front.bad ? nt_fail(error, NT_BAD_DOC, 0, "invalid news_doc: damaged") : NT_OK;
}
