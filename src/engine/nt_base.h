/*
 * nt_base.h - what every part of the engine shares: status codes, strings, spans, kinds.
 *
 * The engine is C11 over libc, libm and ICU. It knows nothing of PostgreSQL, keeps no global
 * state, and never leaves a function other than by returning: a function that can fail returns an
 * NtStatus. Offsets are 32 bits wide and count bytes of UTF-8 unless a name says otherwise.
 */
#ifndef NT_BASE_H
#define NT_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* What can go wrong; the caller turns it into an error of its own world. */
typedef enum NtStatus
{
	NT_OK = 0,
	NT_NO_MEMORY, /* the allocator had nothing left */
	NT_CANCELED,  /* the interrupt callback asked to stop */
	NT_TOO_LARGE, /* a documented limit was met; NtError says which */
	NT_BAD_MODEL, /* a model file that is no model file, or a damaged one */
	NT_BAD_DOC,	  /* a stored document that is damaged or of an unknown version */
	NT_BAD_QUERY, /* a query that does not follow the query language */
	NT_MISMATCH,  /* a document handed over with an article that it was not made from */
	NT_ICU_FAILED /* ICU could not do what it always can; NtError has its message */
} NtStatus;

/* Return from the calling function unless the expression is NT_OK. */
#define NT_TRY(expression)                                                                         \
	do                                                                                             \
	{                                                                                              \
		NtStatus nt_try_status_ = (expression);                                                    \
		if (nt_try_status_ != NT_OK)                                                               \
			return nt_try_status_;                                                                 \
	} while (0)

/* Details of a failure: a message in PostgreSQL's style, and where in the input (bytes, or 0). */
typedef struct NtError
{
	uint32_t position;
	char message[252];
} NtError;

/* Some bytes of UTF-8, not terminated, owned by somebody else. */
typedef struct NtString
{
	const char *data;
	uint32_t length;
} NtString;

/* A half-open range, of bytes or of tokens as its name says. */
typedef struct NtSpan
{
	uint32_t start;
	uint32_t end;
} NtSpan;

#define NT_NONE UINT32_MAX /* "no such token, entity, sentence …" */

/* The largest article, in bytes of UTF-8: spans and counts stay well inside 32 bits. */
#define NT_MAX_TEXT (UINT32_C(1) << 30)

/* The kinds of entity. The numbers are stored in documents and index keys: append only. */
typedef enum NtKind
{
	NT_PERSON,
	NT_ORGANIZATION,
	NT_PLACE,
	NT_FACILITY,
	NT_GROUP,
	NT_PRODUCT,
	NT_EVENT,
	NT_WORK,
	NT_OTHER
} NtKind;

#define NT_KINDS 9

/* The kind's name as users write it ("person"), or NULL for a number that is no kind. */
extern const char *nt_kind_name(unsigned kind);

static inline NtString
nt_string(const char *data, uint32_t length)
{
	return (NtString){data, length};
}

static inline bool
nt_string_equal(NtString a, NtString b)
{
	return a.length == b.length && memcmp(a.data, b.data, a.length) == 0;
}

static inline uint32_t
nt_min32(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

/* The order of a sorted list's entry and a word that is looked up in it: by bytes, then by length.
 */
static inline int
nt_order_entry(const char *entry, NtString word)
{
	uint32_t size;
	int order;

	if (word.length > 0 && entry[0] != word.data[0]) /* mostly decided here, before strlen */
		return (int) (unsigned char) entry[0] - (int) (unsigned char) word.data[0];
	size = (uint32_t) strlen(entry);
	order = memcmp(entry, word.data, nt_min32(size, word.length));
	return order ? order : (size > word.length) - (size < word.length);
}

/*
 * The entry for a word in a list sorted by nt_order_entry, or NULL. Entries are of any type that
 * begins with a const char *, `size` bytes each.
 */
static inline const void *
nt_find_entry(const void *entries, size_t count, size_t size, NtString word)
{
	size_t low = 0, high = count;

	while (low < high)
	{
		size_t middle = low + (high - low) / 2;
		const void *entry = (const char *) entries + middle * size;
		int order = nt_order_entry(*(const char *const *) entry, word);

		if (order == 0)
			return entry;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* The same for an array. */
#define NT_FIND_ENTRY(entries, word)                                                               \
	nt_find_entry(entries, sizeof(entries) / sizeof((entries)[0]), sizeof((entries)[0]), word)

static inline uint32_t
nt_max32(uint32_t a, uint32_t b)
{
	return a > b ? a : b;
}

#endif
