/*
 * nt_text.h - the article as the engine sees it: UTF-8, with a way from bytes to characters.
 */
#ifndef NT_TEXT_H
#define NT_TEXT_H

#include "engine/nt_arena.h"

#define NT_TEXT_BLOCK 256 /* bytes between two entries of NtText.counts */

typedef struct NtText
{
	const char *data;
	uint32_t length;	 /* bytes */
	uint32_t characters; /* code points */
	bool ascii;
	uint32_t *counts; /* characters before each block of NT_TEXT_BLOCK bytes; NULL when ascii */
} NtText;

/* Look through the bytes once. They stay the caller's and must live as long as the text. */
extern NtStatus nt_text_init(NtArena *arena, NtString bytes, NtText *text);

/* How many characters begin before this byte: its 0-based character offset, in constant time. */
extern uint32_t nt_text_character(const NtText *text, uint32_t byte);

/* The byte at which the character of that 0-based number begins, by bisection of the blocks. */
extern uint32_t nt_text_byte(const NtText *text, uint32_t character);

/*
 * Decode the character at `at` (which must be < length) and move behind it. Bytes that are no UTF-8
 * come out one by one as U+FFFD; nothing is read past `length`.
 */
extern uint32_t nt_utf8_next_wide(const char *data, uint32_t length, uint32_t *at);

static inline uint32_t
nt_utf8_next(const char *data, uint32_t length, uint32_t *at)
{
	unsigned char byte = (unsigned char) data[*at];

	if (byte >= 0x80)
		return nt_utf8_next_wide(data, length, at);
	(*at)++;
	return byte;
}

/* The character that ends at `at` (which must be > 0); moves to its first byte. */
extern uint32_t nt_utf8_previous_wide(const char *data, uint32_t *at);

static inline uint32_t
nt_utf8_previous(const char *data, uint32_t *at)
{
	unsigned char byte = (unsigned char) data[*at - 1];

	if (byte >= 0x80)
		return nt_utf8_previous_wide(data, at);
	(*at)--;
	return byte;
}

/* Whether all of a string is UTF-8, and none of it a zero byte. */
extern bool nt_utf8_is_plain(NtString string);

/* Write a character; returns 1 to 4. The buffer has room for 4 bytes. */
extern uint32_t nt_utf8_put(char *buffer, uint32_t character);

static inline NtString
nt_text_slice(const NtText *text, uint32_t start, uint32_t end)
{
	return nt_string(text->data + start, end - start);
}

#endif
