/*
 * nt_scan.h - the tokenizer's own header: reading an article character by character.
 *
 * Character references, Windows-1252 leftovers and broken UTF-8 are resolved here, so that what is
 * built on it sees characters only. Plain ASCII goes past all that by a table.
 */
#ifndef NT_SCAN_H
#define NT_SCAN_H

#include "engine/nt_unicode.h"
#include "engine/nt_word.h"

#define NT_SCAN_CACHE 256

/* A character and its properties, remembered. */
typedef struct NtSeen
{
	uint32_t character;
	uint32_t properties;
} NtSeen;

typedef struct NtScan
{
	NtAnalysis *analysis;
	const char *data;
	uint32_t length;
	const uint32_t *ascii; /* properties of ASCII characters */
	uint32_t odd;		/* end of the last character that is not plain ASCII standing for itself */
	uint32_t polled;	/* where the caller was last asked for an interrupt */
	uint32_t capacity;	/* of analysis->tokens */
	uint32_t plain_end; /* no address begins before this offset */
	uint8_t gap;		/* NT_TOKEN_AFTER_… of the next token */
	bool quoted;		/* a single quotation mark is open */
	NtWordTable words;
	NtSegmenter segmenter;
	NtSeen seen[NT_SCAN_CACHE];
} NtScan;

/* nt_tokenize(), with these properties of ASCII characters and ICU's case mapping even for ASCII
 * (for tests). */
extern NtStatus nt_tokenize_by(NtAnalysis *analysis, const uint32_t *ascii, bool icu);

/* The character at `at`, where one that is not plain ASCII may stand. */
extern uint32_t nt_scan_other(NtScan *scan, uint32_t at, uint32_t *after);

/* The properties of a character beyond ASCII. */
extern uint32_t nt_scan_other_properties(NtScan *scan, uint32_t character);

/* The character at `at` and where the next one begins. Behind the text there are zeros, which are
 * white space. */
static inline uint32_t
nt_scan_character(NtScan *scan, uint32_t at, uint32_t *after)
{
	unsigned char byte;

	*after = at;
	if (at >= scan->length)
		return 0;
	byte = (unsigned char) scan->data[at];
	if (byte >= 0x80 || byte == '&')
		return nt_scan_other(scan, at, after);
	*after = at + 1;
	return byte;
}

static inline uint32_t
nt_scan_properties(NtScan *scan, uint32_t character)
{
	return character < 0x80 ? scan->ascii[character] : nt_scan_other_properties(scan, character);
}

/* The properties of the character at `at`. */
static inline uint32_t
nt_scan_peek(NtScan *scan, uint32_t at, uint32_t *after)
{
	return nt_scan_properties(scan, nt_scan_character(scan, at, after));
}

/* Is it part of a word of a script with spaces? */
static inline bool
nt_is_word_character(uint32_t properties)
{
	return (properties & NT_CHAR_WORD) && !(properties & NT_CHAR_UNSPACED);
}

/* Is it the okina, or the hamza or ayn of transliterated Arabic: a letter, and no quotation mark?
 */
static inline bool
nt_is_modifier_apostrophe(uint32_t character)
{
	return character == 0x02BB || (character >= 0x02BD && character <= 0x02BF);
}

/* Ask for an interrupt when enough bytes have gone by. */
static inline NtStatus
nt_scan_poll(NtScan *scan, uint32_t at)
{
	if (at - scan->polled < 16384)
		return NT_OK;
	scan->polled = at;
	return nt_arena_poll(scan->analysis->arena);
}

/* Write a token; what lay before it is noted from scan->gap, which is cleared. */
extern NtStatus nt_scan_emit(NtScan *scan, uint32_t start, uint32_t end, NtTokenKind kind,
							 bool possessive);

/* The last token when nothing visible or blank stands between it and here, or NULL. */
extern const NtToken *nt_scan_glued(const NtScan *scan);

/*
 * Where the visible character after the gap at `at` stands, if it is in the same paragraph and
 * within reach; else the end of the text.
 */
extern uint32_t nt_scan_across(NtScan *scan, uint32_t at);

/* Words and numbers (nt_scan_word.c): emit the tokens of the word that begins at `start`. */
extern NtStatus nt_scan_word(NtScan *scan, uint32_t start, uint32_t *next);

/*
 * Addresses (nt_scan_address.c). Each tells the end of the address that begins at `start`, or
 * `start` when there is none.
 */
extern uint32_t nt_match_address(NtScan *scan, uint32_t start,
								 NtTokenKind *kind); /* e-mail or host name */
extern uint32_t nt_match_url(NtScan *scan, uint32_t start, uint32_t scheme_end);
extern bool nt_is_url_scheme(const NtScan *scan, uint32_t start, uint32_t colon);
extern uint32_t nt_match_handle(NtScan *scan, uint32_t start);
extern uint32_t nt_match_hashtag(NtScan *scan, uint32_t start);

#endif
