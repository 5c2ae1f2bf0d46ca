/*
 * nt_query_parse.c - queries from text; see nt_query.h for the bytes they become.
 *
 * Operator precedence after Dijkstra's shunting yard: ! before & before |. Only ASCII characters
 * are operators; names are folded when they are whole, so that no folded character can become one.
 */
#include "engine/nt_query.h"

typedef struct Parser
{
	NtArena *arena;
	NtString text;
	uint32_t at;
	NtWriter out;
	uint32_t items;
	char operators[NT_QUERY_ITEMS];
	uint32_t operator_places[NT_QUERY_ITEMS];
	uint32_t operator_count;
} Parser;

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool
is_special(char c)
{
	return c != '\0' && strchr("&|!():\"*~", c) != NULL;
}

static NtStatus
syntax_error(Parser *parser, uint32_t place, const char *what)
{
	return nt_fail(&parser->arena->error, NT_BAD_QUERY, place, "syntax error in news_query: %s",
				   what);
}

/* ---------------------------------------------------------------- writing items */

static NtStatus
begin_query(Parser *parser)
{
	parser->out.arena = parser->arena;
	return nt_write_bytes(&parser->out, NT_QUERY_HEAD, NT_QUERY_HEAD_SIZE);
}

static NtStatus
count_item(Parser *parser)
{
	if (++parser->items > NT_QUERY_ITEMS)
		return nt_fail(&parser->arena->error, NT_TOO_LARGE, parser->at,
					   "a news_query can have at most %d terms and operators", NT_QUERY_ITEMS);
	return NT_OK;
}

/* Write a term: its head, its text, its folded words. */
static NtStatus
put_term(Parser *parser, uint8_t kind, uint8_t roles, NtQueryMode mode, NtString text)
{
	NtWriter *out = &parser->out;
	char head[4] = {'t', (char) kind, (char) roles, 0};
	NtNameWords words;

	NT_TRY(count_item(parser));
	NT_TRY(nt_name_words(parser->arena, text, &words));
	if (mode != NT_QUERY_PREFIX || words.ends_name)
		head[3] = (char) mode;
	NT_TRY(nt_write_bytes(out, head, 4));
	NT_TRY(nt_write_string(out, text));
	NT_TRY(nt_write_varint(out, words.count));
	for (uint32_t i = 0; i < words.count; i++)
		NT_TRY(nt_write_string(out, words.words[i]));
	return NT_OK;
}

static int
precedence(char operator)
{
	return operator== '!' ? 3 : operator== '&' ? 2 : operator== '|' ? 1 : 0;
}

static NtStatus
pop_operator(Parser *parser)
{
	NT_TRY(count_item(parser));
	return nt_write_bytes(&parser->out, &parser->operators[--parser->operator_count], 1);
}

/* Put an operator on the stack, after those that bind as much. */
static NtStatus
push_operator(Parser *parser, char operator)
{
	if (operator== '&' || operator== '|')
		while (parser->operator_count > 0 &&
			   precedence(parser->operators[parser->operator_count - 1]) >= precedence(operator))
			NT_TRY(pop_operator(parser));
	if (parser->operator_count == NT_QUERY_ITEMS)
		return nt_fail(&parser->arena->error, NT_TOO_LARGE, parser->at,
					   "a news_query can nest at most %d operators", NT_QUERY_ITEMS);
	parser->operator_places[parser->operator_count] = parser->at;
	parser->operators[parser->operator_count++] = operator;
	return NT_OK;
}

/* ---------------------------------------------------------------- fields */

/* As much of a user's word as a message has room for, cut between two characters. */
static int
shown_length(NtString word)
{
	uint32_t length = nt_min32(word.length, 40);

	while (length > 0 && length < word.length && ((unsigned char) word.data[length] & 0xC0) == 0x80)
		length--;
	return (int) length;
}

/* Take over a field's name; false for one that is none. */
static bool
set_field(NtString field, uint8_t *kind, uint8_t *roles)
{
	static const struct
	{
		const char *name;
		uint8_t role;
	} names[] = {
		{"speaker", NT_ROLE_SPEAKER}, {"via", NT_ROLE_VIA}, {"headline", NT_ROLE_HEADLINE}};

	for (unsigned i = 0; i < NT_KINDS; i++)
		if (nt_string_equal(field, nt_string(nt_kind_name(i), (uint32_t) strlen(nt_kind_name(i)))))
		{
			if (*kind != NT_QUERY_ANY_KIND && *kind != i)
				return false;
			*kind = (uint8_t) i;
			return true;
		}
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (nt_string_equal(field, nt_string(names[i].name, (uint32_t) strlen(names[i].name))))
		{
			*roles |= names[i].role;
			return true;
		}
	return false;
}

/* ---------------------------------------------------------------- the strict language */

static void
skip_blanks(Parser *parser)
{
	while (parser->at < parser->text.length && is_blank(parser->text.data[parser->at]))
		parser->at++;
}

static char
peek(const Parser *parser, uint32_t ahead)
{
	return parser->at + ahead < parser->text.length ? parser->text.data[parser->at + ahead] : '\0';
}

/* Step over ":*". */
static bool
skip_prefix_mark(Parser *parser)
{
	bool prefix = peek(parser, 0) == ':' && peek(parser, 1) == '*';

	parser->at += prefix ? 2 : 0;
	return prefix;
}

/* A run of characters that are neither blanks nor special. */
static NtString
read_word(Parser *parser)
{
	uint32_t start = parser->at;

	while (parser->at < parser->text.length && !is_blank(parser->text.data[parser->at]) &&
		   !is_special(parser->text.data[parser->at]))
		parser->at++;
	return nt_string(parser->text.data + start, parser->at - start);
}

/* A quoted name; a doubled mark inside stands for one. */
static NtStatus
read_quoted(Parser *parser, NtString *name)
{
	uint32_t place = parser->at;
	NtWriter out = {.arena = parser->arena};

	for (parser->at++; parser->at < parser->text.length; parser->at++)
	{
		if (peek(parser, 0) == '"')
		{
			if (peek(parser, 1) != '"')
			{
				parser->at++;
				*name = nt_string(out.length ? out.data : "", out.length);
				return NT_OK;
			}
			parser->at++;
		}
		NT_TRY(nt_write_bytes(&out, parser->text.data + parser->at, 1));
	}
	return syntax_error(parser, place, "unclosed quotation mark");
}

/* Words side by side, as one name. */
static NtStatus
read_bare(Parser *parser, NtString first, NtString *name)
{
	NtWriter out = {.arena = parser->arena};
	uint32_t end = parser->at;

	NT_TRY(nt_write_bytes(&out, first.data, first.length));
	for (;;)
	{
		NtString word;

		skip_blanks(parser);
		word = read_word(parser);
		if (word.length == 0)
			break;
		if (peek(parser, 0) == ':' && peek(parser, 1) != '*')
			return syntax_error(parser, (uint32_t) (word.data - parser->text.data),
								"missing operator before a field");
		NT_TRY(nt_write_bytes(&out, " ", 1));
		NT_TRY(nt_write_bytes(&out, word.data, word.length));
		end = parser->at;
	}
	parser->at = end;
	*name = nt_string(out.data, out.length);
	return NT_OK;
}

/* A term: fields, "~" for similar words, a name, and ":*" for a prefix. */
static NtStatus
read_term(Parser *parser)
{
	uint8_t kind = NT_QUERY_ANY_KIND;
	uint8_t roles = 0;
	bool similar = false;
	bool prefix;
	NtString name;

	for (;;)
	{
		uint32_t place = parser->at;
		NtString word;

		if (peek(parser, 0) == '~' && !similar)
		{
			similar = true;
			parser->at++;
			skip_blanks(parser);
			continue;
		}
		if (peek(parser, 0) == '"')
		{
			NT_TRY(read_quoted(parser, &name));
			break;
		}
		word = read_word(parser);
		if (word.length == 0)
			return syntax_error(parser, place, "missing name");
		if (peek(parser, 0) != ':' || peek(parser, 1) == '*')
		{
			NT_TRY(read_bare(parser, word, &name));
			break;
		}
		if (!set_field(word, &kind, &roles))
			return nt_fail(&parser->arena->error, NT_BAD_QUERY, place,
						   "unknown field \"%.*s\" in news_query", shown_length(word), word.data);
		parser->at++;
		skip_blanks(parser);
	}
	prefix = skip_prefix_mark(parser);
	if (prefix && similar)
		return syntax_error(parser, parser->at - 2, "\"~\" and \":*\" exclude each other");
	return put_term(parser, kind, roles,
					similar	 ? NT_QUERY_SIMILAR
					: prefix ? NT_QUERY_PREFIX
							 : NT_QUERY_WORDS,
					name);
}

/* Where an operand must come: a term, or what leads to one. */
static NtStatus
read_operand(Parser *parser, bool *more)
{
	char c = peek(parser, 0);

	*more = true;
	switch (c)
	{
		case '(':
		case '!':
			NT_TRY(push_operator(parser, c));
			parser->at++;
			return NT_OK;
		case '&':
		case '|':
		case ')':
		case ':':
		case '*':
		case '\0':
			return syntax_error(parser, parser->at, "missing name");
		default:
			*more = false;
			return read_term(parser);
	}
}

/* Close a parenthesis. */
static NtStatus
close_parenthesis(Parser *parser)
{
	while (parser->operator_count > 0 && parser->operators[parser->operator_count - 1] != '(')
		NT_TRY(pop_operator(parser));
	if (parser->operator_count == 0)
		return syntax_error(parser, parser->at, "unmatched parenthesis");
	parser->operator_count--;
	parser->at++;
	return NT_OK;
}

/* Where an operator must come. */
static NtStatus
read_operator(Parser *parser, bool *operand_next)
{
	char c = peek(parser, 0);

	*operand_next = false;
	if (c == ')')
		return close_parenthesis(parser);
	if (c != '&' && c != '|')
		return syntax_error(parser, parser->at, "missing operator");
	NT_TRY(push_operator(parser, c));
	parser->at++;
	*operand_next = true;
	return NT_OK;
}

/* Write the operators that are left. */
static NtStatus
finish_query(Parser *parser, NtString *query)
{
	while (parser->operator_count > 0)
	{
		if (parser->operators[parser->operator_count - 1] == '(')
			return syntax_error(parser, parser->operator_places[parser->operator_count - 1],
								"unmatched parenthesis");
		NT_TRY(pop_operator(parser));
	}
	*query = nt_string(parser->out.data, parser->out.length);
	return NT_OK;
}

static Parser *
new_parser(NtArena *arena, NtString text)
{
	Parser *parser = nt_arena_zalloc(arena, sizeof(Parser));

	if (parser)
	{
		parser->arena = arena;
		parser->text = text;
	}
	return parser;
}

NtStatus
nt_query_parse(NtArena *arena, NtString text, NtString *query)
{
	Parser *parser = new_parser(arena, text);
	bool operand = true;

	if (!parser)
		return NT_NO_MEMORY;
	NT_TRY(begin_query(parser));
	skip_blanks(parser);
	if (parser->at == text.length)
		return finish_query(parser, query);
	while (operand || parser->at < text.length)
	{
		if (operand)
			NT_TRY(read_operand(parser, &operand));
		else
			NT_TRY(read_operator(parser, &operand));
		skip_blanks(parser);
	}
	return finish_query(parser, query);
}

NtStatus
nt_query_term(NtArena *arena, NtString field, NtString name, NtString *query)
{
	Parser *parser = new_parser(arena, name);
	uint8_t kind = NT_QUERY_ANY_KIND;
	uint8_t roles = 0;

	if (!parser)
		return NT_NO_MEMORY;
	if (field.length > 0 && !set_field(field, &kind, &roles))
		return nt_fail(&arena->error, NT_BAD_QUERY, 0, "unknown field \"%.*s\" of news_query",
					   shown_length(field), field.data);
	NT_TRY(begin_query(parser));
	NT_TRY(put_term(parser, kind, roles, NT_QUERY_WORDS, name));
	return finish_query(parser, query);
}

/* ---------------------------------------------------------------- the forgiving language */

/* A word of a search box, or what stands between quotation marks. */
typedef struct Chunk
{
	NtString name;
	bool negated;
	bool quoted;
	bool prefix;
	uint8_t kind;
	uint8_t roles;
} Chunk;

/* Read one chunk; false at the end. */
static bool
read_chunk(Parser *parser, Chunk *chunk)
{
	uint32_t start;

	memset(chunk, 0, sizeof(*chunk));
	chunk->kind = NT_QUERY_ANY_KIND;
	while (is_blank(peek(parser, 0)) || (peek(parser, 0) != '\0' && strchr("&()", peek(parser, 0))))
		parser->at++;
	if (parser->at >= parser->text.length)
		return false;
	if ((peek(parser, 0) == '-' || peek(parser, 0) == '!') && peek(parser, 1) != '\0' &&
		!is_blank(peek(parser, 1)))
	{
		chunk->negated = true;
		parser->at++;
	}
	for (;;)
	{
		start = parser->at;
		if (peek(parser, 0) == '"')
		{
			chunk->quoted = true;
			start = ++parser->at;
			while (parser->at < parser->text.length && peek(parser, 0) != '"')
				parser->at++;
			chunk->name = nt_string(parser->text.data + start, parser->at - start);
			parser->at += parser->at < parser->text.length;
			chunk->prefix = skip_prefix_mark(parser);
			return true;
		}
		while (parser->at < parser->text.length && !is_blank(peek(parser, 0)) &&
			   !strchr("\"():", peek(parser, 0)))
			parser->at++;
		chunk->name = nt_string(parser->text.data + start, parser->at - start);
		if (peek(parser, 0) != ':' || peek(parser, 1) == '*' ||
			!set_field(chunk->name, &chunk->kind, &chunk->roles))
			break;
		parser->at++;
	}
	chunk->prefix = skip_prefix_mark(parser);
	if (parser->at == start && parser->at < parser->text.length)
		parser->at++; /* a character that stands for nothing */
	return true;
}

static bool
is_or(const Chunk *chunk)
{
	NtString name = chunk->name;

	if (chunk->quoted || chunk->negated || chunk->kind != NT_QUERY_ANY_KIND || chunk->roles)
		return false;
	return (name.length == 1 && name.data[0] == '|') ||
		   (name.length == 2 && (name.data[0] | 0x20) == 'o' && (name.data[1] | 0x20) == 'r');
}

/* Add a chunk as a term, joined to what stands before it. */
static NtStatus
take_chunk(Parser *parser, const Chunk *chunk, char *joined_by)
{
	NtNameWords words;
	NtString name = chunk->name;
	bool starred = !chunk->quoted && name.length > 1 && name.data[name.length - 1] == '*';

	name.length -= starred;
	NT_TRY(nt_name_words(parser->arena, name, &words));
	if (words.count == 0)
		return NT_OK;
	if (parser->items > 0)
		NT_TRY(push_operator(parser, *joined_by));
	*joined_by = '&';
	if (chunk->negated)
		NT_TRY(push_operator(parser, '!'));
	return put_term(parser, chunk->kind, chunk->roles,
					starred || chunk->prefix ? NT_QUERY_PREFIX : NT_QUERY_WORDS, name);
}

NtStatus
nt_query_parse_forgiving(NtArena *arena, NtString text, NtString *query)
{
	Parser *parser = new_parser(arena, text);
	Chunk chunk;
	char joined_by = '&';

	if (!parser)
		return NT_NO_MEMORY;
	NT_TRY(begin_query(parser));
	/* Each term may bring two operators; what would be too much is left out. */
	while (parser->items + parser->operator_count + 4 < NT_QUERY_ITEMS &&
		   read_chunk(parser, &chunk))
	{
		if (is_or(&chunk))
			joined_by = '|';
		else
			NT_TRY(take_chunk(parser, &chunk, &joined_by));
	}
	return finish_query(parser, query);
}
