/*
 * nt_user_gazetteer.h - names that a user keeps: who and what a newsroom knows, with its
 *identifiers.
 *
 * A compiled gazetteer is one string of bytes, looked up where it lies. Names are cut into tokens
 * and folded as articles are (nt_token.c, nt_fold.h); the table holds every beginning of every
 *name, under a hash of its words. Longest match, from left to right, in linear time.
 *
 * Little-endian and free of pointers:
 *
 *	 0	version word "NG\1\0"
 *	 4	number of entries, number of slots (a power of two), bytes of strings: uint32 each
 *	16	slots, NT_GAZETTEER_SLOT bytes each: hash (uint64, 0 in an empty one), entry + 1 or 0
 *		(uint32), flags (uint32)
 *		entries, NT_GAZETTEER_ENTRY bytes each: where the identifier begins in the strings, its
 *		length shifted by 8 with the kind below (uint32 each)
 *		strings
 */
#ifndef NT_USER_GAZETTEER_H
#define NT_USER_GAZETTEER_H

#include "engine/nt_analysis.h"

#define NT_GAZETTEER_HEAD  16
#define NT_GAZETTEER_SLOT  16
#define NT_GAZETTEER_ENTRY 8
#define NT_GAZETTEER_WORDS 16		/* words of a name, at most */
#define NT_GAZETTEER_ID	   4096		/* bytes of an identifier, at most */
#define NT_GAZETTEER_LIMIT 16777216 /* names, at most */

/* A row of the user's table. */
typedef struct NtGazetteerRow
{
	NtString id;
	uint8_t kind;
	NtString *names;
	uint32_t name_count;
} NtGazetteerRow;

/* A view into the bytes of a compiled gazetteer. */
struct NtUserGazetteer
{
	const char *slots;
	const char *entries;
	const char *strings;
	uint32_t slot_count;
	uint32_t entry_count;
	uint32_t string_size;
};

/*
 * Compile some rows; the bytes lie in the arena. The order of the rows does not matter: they are
 * sorted by identifier, in place, and of several that have one name the first counts. Names without
 * letters are passed over. NT_TOO_LARGE beyond the limits above.
 */
extern NtStatus nt_gazetteer_compile(NtArena *arena, NtGazetteerRow *rows, uint32_t count,
									 NtString *bytes);

/* Look at the head and the sizes. NT_BAD_DOC when it is no gazetteer. */
extern NtStatus nt_gazetteer_open(NtUserGazetteer *gazetteer, const char *bytes, uint32_t size,
								  NtError *error);

/* Check everything about a gazetteer that comes from outside. */
extern NtStatus nt_gazetteer_validate(const char *bytes, uint32_t size, NtError *error);

/* An entry's identifier and kind. */
extern NtString nt_gazetteer_id(const NtUserGazetteer *gazetteer, uint32_t entry, uint8_t *kind);

/* A name of the gazetteer in an article. */
typedef struct NtListed
{
	NtSpan tokens;
	uint32_t entry;
} NtListed;

/* Find the names of the analysis's gazetteer: disjoint, in the order of the article. */
extern NtStatus nt_gazetteer_find(const NtAnalysis *analysis, NtListed **found, uint32_t *count);

#endif
