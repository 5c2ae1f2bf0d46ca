/*
 * nt_varint.h - byte strings of small numbers: writing them, and reading them without belief.
 *
 * Numbers are LEB128, little end first, in as few bytes as they need, the same on every machine. A
 * reader that meets its end, or a number too long, turns bad and gives zeros from then on.
 */
#ifndef NT_VARINT_H
#define NT_VARINT_H

#include "engine/nt_arena.h"

typedef struct NtWriter
{
	NtArena *arena;
	char *data;
	uint32_t length;
	uint32_t capacity;
} NtWriter;

typedef struct NtReader
{
	const unsigned char *at;
	const unsigned char *end;
	bool bad;
} NtReader;

extern NtStatus nt_write_bytes(NtWriter *writer, const void *bytes, uint32_t count);
extern NtStatus nt_write_varint(NtWriter *writer, uint32_t number);
extern NtStatus nt_write_string(NtWriter *writer, NtString string); /* its length, its bytes */

extern uint32_t nt_read_varint(NtReader *reader);
extern uint32_t nt_read_byte(NtReader *reader);
extern NtString nt_read_string(NtReader *reader);

static inline NtReader
nt_reader(const void *data, uint32_t length)
{
	const unsigned char *at = data;

	return (NtReader){at, at + length, false};
}

static inline bool
nt_reader_at_end(const NtReader *reader)
{
	return reader->at == reader->end;
}

#endif
