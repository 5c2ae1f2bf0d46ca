/*
 * nt_unicode.h - what the engine asks of Unicode: properties of characters, case, composition, and
 * the words of scripts that are written without spaces. The only part of reading that calls ICU.
 *
 * ASCII characters are looked up in a table; the unit tests prove it equal to what ICU says.
 */
#ifndef NT_UNICODE_H
#define NT_UNICODE_H

#include "engine/nt_text.h"

/* Properties of a character. */
#define NT_CHAR_LETTER		0x00001 /* letters and letter numbers */
#define NT_CHAR_UPPER		0x00002 /* upper or title case */
#define NT_CHAR_LOWER		0x00004
#define NT_CHAR_DIGIT		0x00008 /* decimal digits, fractions, raised and lowered figures */
#define NT_CHAR_MARK		0x00010 /* combines with what stands before; U+FFFD too: a letter lost */
#define NT_CHAR_SPACE		0x00020 /* white space and control characters */
#define NT_CHAR_LINE		0x00040 /* ends a line */
#define NT_CHAR_INVISIBLE	0x00080 /* soft hyphen, zero-width and direction marks */
#define NT_CHAR_APOSTROPHE	0x00100 /* can be one between letters */
#define NT_CHAR_HYPHEN		0x00200
#define NT_CHAR_DASH		0x00400 /* en dash and longer */
#define NT_CHAR_SYMBOL		0x00800
#define NT_CHAR_PUNCTUATION 0x01000
#define NT_CHAR_TERMINAL	0x02000	 /* ends sentences */
#define NT_CHAR_OPEN		0x04000	 /* opening bracket or quotation mark */
#define NT_CHAR_CLOSE		0x08000	 /* closing bracket or quotation mark */
#define NT_CHAR_QUOTE		0x10000	 /* quotation mark, single or double */
#define NT_CHAR_UNSPACED	0x20000	 /* a letter of a script without spaces */
#define NT_CHAR_EMOJI		0x40000	 /* shown as a picture by default */
#define NT_CHAR_PICTOGRAPH	0x80000	 /* may begin an emoji sequence */
#define NT_CHAR_REGIONAL	0x100000 /* half a flag */

/* What words are made of. */
#define NT_CHAR_WORD (NT_CHAR_LETTER | NT_CHAR_DIGIT | NT_CHAR_MARK)

/* The properties of the ASCII characters. */
extern const uint32_t nt_ascii_properties[128];

/* The properties of any character according to ICU. */
extern uint32_t nt_unicode_properties(uint32_t character);

/*
 * The character that a C1 control stands for: text that was Windows-1252 once has quotation marks
 * and dashes there (the HTML standard reads them so, too). 0x80 <= character < 0xA0.
 */
extern uint32_t nt_unicode_repair(uint32_t character);

/*
 * Compose (NFC, UAX #15) up to NT_UNICODE_LIMIT bytes of UTF-8 in place. The result is cut at
 * NT_UNICODE_LIMIT bytes, between characters.
 */
#define NT_UNICODE_LIMIT 255
extern NtStatus nt_unicode_compose(NtError *error, char *bytes, uint32_t *length);

/*
 * The lower-case form (full mapping, root locale) of up to NT_UNICODE_LIMIT bytes. `result` has
 * room for NT_UNICODE_LOWER bytes.
 */
#define NT_UNICODE_LOWER (3 * NT_UNICODE_LIMIT)
extern NtStatus nt_unicode_lower(NtError *error, NtString source, char *result, uint32_t *length);

/*
 * Words of a script without spaces, found by ICU's dictionaries (UAX #29). The segmenter is opened
 * when it is first used and must be closed by the function that has it on its stack.
 */
typedef struct NtSegmenter
{
	void *iterator;
} NtSegmenter;

#define NT_SEGMENT_PIECE 512 /* characters of a piece */

/*
 * The ends of the words of `count` (at most NT_SEGMENT_PIECE) characters, as character offsets;
 * `ends` has room for `count` of them.
 */
extern NtStatus nt_segment(NtSegmenter *segmenter, NtError *error, const uint32_t *characters,
						   uint32_t count, uint32_t *ends, uint32_t *end_count);
extern void nt_segmenter_close(NtSegmenter *segmenter);

#endif
