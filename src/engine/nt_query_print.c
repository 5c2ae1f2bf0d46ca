/*
 * nt_query_print.c - queries as text; see nt_query.h.
 *
 * Terms stand in the same order in postfix as in infix, so the text is the terms one after the
 * other, each with some "(" and "!" before it, some ")" behind it, and an operator before the next.
 * A first walk over the items finds out which, a second one writes.
 */
#include "engine/nt_query.h"

#define NO_MARK UINT16_MAX

/* How strongly what an operand is made of holds together. */
typedef enum Strength
{
	STRENGTH_OR,
	STRENGTH_AND,
	STRENGTH_NOT,
	STRENGTH_TERM
} Strength;

/* An operand: which terms it reaches over. */
typedef struct Operand
{
	uint16_t first;
	uint16_t last;
	Strength strength;
} Operand;

/* A "(" or "!" before a term, and the one that follows it. */
typedef struct Mark
{
	char mark;
	uint16_t next;
} Mark;

typedef struct Layout
{
	uint16_t mark[NT_QUERY_ITEMS];	  /* per term: its first mark, or NO_MARK */
	uint16_t closing[NT_QUERY_ITEMS]; /* per term: parentheses that end behind it */
	char operator[NT_QUERY_ITEMS];	  /* per term: what joins it to the next, or 0 at the end */
	Mark marks[3 * NT_QUERY_ITEMS];
	uint16_t mark_count;
	uint16_t term_count;
	Operand stack[NT_QUERY_ITEMS];
	uint16_t depth;
} Layout;

/* ---------------------------------------------------------------- layout */

static void
put_mark(Layout *layout, const Operand *operand, char mark)
{
	layout->marks[layout->mark_count] = (Mark){mark, layout->mark[operand->first]};
	layout->mark[operand->first] = layout->mark_count++;
}

/* Put an operand in parentheses if it binds less than its surroundings. */
static void
wrap(Layout *layout, const Operand *operand, Strength strength)
{
	if (operand->strength >= strength)
		return;
	put_mark(layout, operand, '(');
	layout->closing[operand->last]++;
}

/*
 * Join the two topmost operands. A chain of one operator goes without parentheses where they would
 * stand on its left side, which is how it is parsed.
 */
static void
join(Layout *layout, char joiner)
{
	Operand *left = &layout->stack[layout->depth - 2];
	Operand *right = &layout->stack[layout->depth - 1];
	Strength strength = joiner == '&' ? STRENGTH_AND : STRENGTH_OR;

	wrap(layout, left, strength);
	wrap(layout, right, strength + 1);
	layout->operator[left->last] = joiner;
	left->last = right->last;
	left->strength = strength;
	layout->depth--;
}

static void
lay_out(Layout *layout, NtReader reader)
{
	NtQueryTerm term;
	char item;

	while ((item = nt_query_next(&reader, &term)) != 0)
	{
		if (item == 't')
		{
			layout->mark[layout->term_count] = NO_MARK;
			layout->stack[layout->depth++] =
				(Operand){layout->term_count, layout->term_count, STRENGTH_TERM};
			layout->term_count++;
		}
		else if (item == '!')
		{
			Operand *operand = &layout->stack[layout->depth - 1];

			wrap(layout, operand, STRENGTH_NOT);
			put_mark(layout, operand, '!');
			operand->strength = STRENGTH_NOT;
		}
		else
			join(layout, item);
	}
}

/* ---------------------------------------------------------------- writing */

/* Whether a term's text can stand without quotation marks. */
static bool
is_bare(NtString text)
{
	for (uint32_t i = 0; i < text.length; i++)
		if (strchr(" \t\r\n\f\v&|!():\"*~", text.data[i]))
			return false;
	return text.length > 0;
}

/* A text in quotation marks; those in it are doubled. */
static NtStatus
write_quoted(NtWriter *out, NtString text)
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
write_field(NtWriter *out, const char *name)
{
	NT_TRY(nt_write_bytes(out, name, (uint32_t) strlen(name)));
	return nt_write_bytes(out, ":", 1);
}

static NtStatus
write_term(NtWriter *out, const NtQueryTerm *term)
{
	static const char *const roles[] = {"speaker", "via", "headline"}; /* by the bits NT_ROLE_… */

	if (term->kind != NT_QUERY_ANY_KIND)
		NT_TRY(write_field(out, nt_kind_name(term->kind)));
	for (unsigned role = 0; role < sizeof(roles) / sizeof(roles[0]); role++)
		if (term->roles & (1u << role))
			NT_TRY(write_field(out, roles[role]));
	if (term->similar)
		NT_TRY(nt_write_bytes(out, "~", 1));
	if (is_bare(term->text))
		NT_TRY(nt_write_bytes(out, term->text.data, term->text.length));
	else
		NT_TRY(write_quoted(out, term->text));
	return term->prefix ? nt_write_bytes(out, ":*", 2) : NT_OK;
}

/* A term with what stands around it. */
static NtStatus
write_place(NtWriter *out, const Layout *layout, uint16_t place, const NtQueryTerm *term)
{
	char between[3] = {' ', layout->operator[place], ' '};

	for (uint16_t mark = layout->mark[place]; mark != NO_MARK; mark = layout->marks[mark].next)
		NT_TRY(nt_write_bytes(out, &layout->marks[mark].mark, 1));
	NT_TRY(write_term(out, term));
	for (uint16_t i = 0; i < layout->closing[place]; i++)
		NT_TRY(nt_write_bytes(out, ")", 1));
	return between[1] ? nt_write_bytes(out, between, 3) : NT_OK;
}

NtStatus
nt_query_print(NtArena *arena, const char *bytes, uint32_t size, NtString *text)
{
	NtReader reader = nt_query_items(bytes, size);
	NtWriter out = {.arena = arena};
	Layout *layout = nt_arena_zalloc(arena, sizeof(Layout));
	uint16_t place = 0;
	NtQueryTerm term;
	char item;

	if (!layout)
		return NT_NO_MEMORY;
	lay_out(layout, reader);
	while ((item = nt_query_next(&reader, &term)) != 0)
		if (item == 't')
			NT_TRY(write_place(&out, layout, place++, &term));
	*text = nt_string(out.length ? out.data : "", out.length);
	return NT_OK;
}
