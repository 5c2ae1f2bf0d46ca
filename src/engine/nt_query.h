/*
 * nt_query.h - questions to documents: "person:Assad & speaker:"Ann Lee" & !place:Iran".
 *
 * A query is a string of bytes in postfix order, the same on every machine: the version word
 * "NQ\1\0", then items. An item is a byte: '&', '|', '!', or 't' for a term, which is followed by
 * its kind (or 0xFF), its roles (NT_ROLE_…, all of which must hold), its mode, the text as it was
 * given, and the number and strings of its folded words. A query without items matches nothing, as
 * does a term without words. Where the last word of the text is left out ("bank of:*"), nothing is
 * a prefix.
 */
#ifndef NT_QUERY_H
#define NT_QUERY_H

#include "engine/nt_doc.h"
#include "engine/nt_name.h"

#define NT_QUERY_ITEMS	   1024 /* items of a query, at most */
#define NT_QUERY_HEAD	   "NQ\1\0"
#define NT_QUERY_HEAD_SIZE 4
#define NT_QUERY_ANY_KIND  0xFF

/* What the words of a term mean. The numbers are stored in queries: append only. */
typedef enum NtQueryMode
{
	NT_QUERY_WORDS,	 /* themselves */
	NT_QUERY_PREFIX, /* the last one, all words that begin with it */
	NT_QUERY_SIMILAR /* similar ones too (nt_similar.h) */
} NtQueryMode;

typedef struct NtQueryTerm
{
	uint8_t kind;  /* NtKind or NT_QUERY_ANY_KIND */
	uint8_t roles; /* NT_ROLE_… */
	bool prefix;   /* NT_QUERY_PREFIX */
	bool similar;  /* NT_QUERY_SIMILAR */
	NtString text;
	uint32_t word_count;
	NtString words[NT_NAME_WORDS];
} NtQueryTerm;

/* The next item of a query: '&', '|', '!', 't' (then `term` is filled), or 0 at the end. */
extern char nt_query_next(NtReader *reader, NtQueryTerm *term);

/* A reader behind the head of a query. */
extern NtReader nt_query_items(const char *bytes, uint32_t size);

/*
 * Parse a query as users write it. NT_BAD_QUERY with a message and the place (bytes) when it does
 * not follow the language, NT_TOO_LARGE when it has too many items.
 */
extern NtStatus nt_query_parse(NtArena *arena, NtString text, NtString *query);

/* Make the best of what people type into a search box; never fails but for lack of memory. */
extern NtStatus nt_query_parse_forgiving(NtArena *arena, NtString text, NtString *query);

/* A query of one term, from values. The field is "" or a kind or role; NT_BAD_QUERY for another. */
extern NtStatus nt_query_term(NtArena *arena, NtString field, NtString name, NtString *query);

/* The query as text, which parses back to itself. */
extern NtStatus nt_query_print(NtArena *arena, const char *bytes, uint32_t size, NtString *text);

/*
 * Check a query that comes from outside; NT_BAD_QUERY when it is damaged. Words are those of the
 * text, folded anew. The arena is for the work.
 */
extern NtStatus nt_query_validate(NtArena *arena, const char *bytes, uint32_t size);

/*
 * Whether a document matches, by a search in its front (words, kinds, names). NT_BAD_DOC if that is
 * damaged. The arena is for the work, which needs memory for similar words alone.
 */
extern NtStatus nt_query_match(NtArena *arena, const char *query, uint32_t size, const NtDoc *doc,
							   bool *matches);

/*
 * How much a document is about what a query asks for, in thousandths; 0 where it does not match. A
 * term weighs as much as the weightiest entity that it finds: four fifths salience, one fifth
 * whether it speaks. Terms joined by & count equally; of terms joined by | the better one counts;
 * terms under ! do not.
 */
extern NtStatus nt_query_rank(NtArena *arena, const char *query, uint32_t size, const NtDoc *doc,
							  uint32_t *rank);

#endif
