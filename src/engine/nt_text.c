/* nt_text.c - see nt_text.h. */
#include "engine/nt_text.h"

static inline bool
is_continuation(char byte)
{
	return ((unsigned char) byte & 0xC0) == 0x80;
}

/* Characters that begin in data[0 .. length). */
static uint32_t
count_characters(const char *data, uint32_t length)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < length; i++)
		count += !is_continuation(data[i]);
	return count;
}

#define STRIDE (UINT32_C(1) << 20) /* bytes between two polls */

/* Whether all bytes are ASCII, looked at stride by stride. */
static NtStatus
look_for_ascii(NtArena *arena, NtString bytes, bool *ascii)
{
	unsigned char all = 0;

	for (uint32_t start = 0; start < bytes.length && all < 0x80; start += STRIDE)
	{
		uint32_t end = nt_min32(bytes.length, start + STRIDE);

		NT_TRY(nt_arena_poll(arena));
		for (uint32_t i = start; i < end; i++)
			all |= (unsigned char) bytes.data[i];
	}
	*ascii = all < 0x80;
	return NT_OK;
}

NtStatus
nt_text_init(NtArena *arena, NtString bytes, NtText *text)
{
	uint32_t blocks;

	memset(text, 0, sizeof(*text));
	if (bytes.length > NT_MAX_TEXT)
		return nt_fail(&arena->error, NT_TOO_LARGE, 0, "an article can have at most %u bytes",
					   NT_MAX_TEXT);
	text->data = bytes.data;
	text->length = bytes.length;
	text->characters = bytes.length;
	NT_TRY(look_for_ascii(arena, bytes, &text->ascii));
	if (text->ascii)
		return NT_OK;

	blocks = bytes.length / NT_TEXT_BLOCK + 1;
	text->counts = nt_arena_alloc(arena, (size_t) blocks * sizeof(uint32_t));
	if (!text->counts)
		return NT_NO_MEMORY;
	text->characters = 0;
	for (uint32_t i = 0; i < blocks; i++)
	{
		uint32_t start = i * NT_TEXT_BLOCK;

		if (start % STRIDE == 0)
			NT_TRY(nt_arena_poll(arena));
		text->counts[i] = text->characters;
		text->characters +=
			count_characters(bytes.data + start, nt_min32(NT_TEXT_BLOCK, bytes.length - start));
	}
	return NT_OK;
}

uint32_t
nt_text_character(const NtText *text, uint32_t byte)
{
	uint32_t block;

	if (text->ascii)
		return byte;
	block = byte / NT_TEXT_BLOCK;
	return text->counts[block] + count_characters(text->data + (size_t) block * NT_TEXT_BLOCK,
												  byte - block * NT_TEXT_BLOCK);
}

uint32_t
nt_text_byte(const NtText *text, uint32_t character)
{
	uint32_t low = 0;
	uint32_t high = text->length / NT_TEXT_BLOCK;
	uint32_t byte;
	uint32_t left;

	if (text->ascii || character >= text->characters)
		return text->ascii ? nt_min32(character, text->length) : text->length;
	while (low < high)
	{
		uint32_t middle = low + (high - low + 1) / 2;

		if (text->counts[middle] <= character)
			low = middle;
		else
			high = middle - 1;
	}
	byte = low * NT_TEXT_BLOCK;
	left = character - text->counts[low];
	while (byte < text->length && (is_continuation(text->data[byte]) || left > 0))
		left -= !is_continuation(text->data[byte++]);
	return byte;
}

uint32_t
nt_utf8_next_wide(const char *data, uint32_t length, uint32_t *at)
{
	static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
	unsigned char lead = (unsigned char) data[*at];
	uint32_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
	uint32_t character;

	if (lead < 0xC2 || lead > 0xF4 || size > length - *at)
		goto broken;
	character = lead & (0x7F >> size);
	for (uint32_t i = 1; i < size; i++)
	{
		if (!is_continuation(data[*at + i]))
			goto broken;
		character = character << 6 | ((unsigned char) data[*at + i] & 0x3F);
	}
	if (character < least[size] || character > 0x10FFFF ||
		(character >= 0xD800 && character < 0xE000))
		goto broken;
	*at += size;
	return character;

broken:
	(*at)++;
	return 0xFFFD;
}

uint32_t
nt_utf8_previous_wide(const char *data, uint32_t *at)
{
	uint32_t end = *at;
	uint32_t start = end - 1;
	uint32_t after;
	uint32_t character;

	while (start > 0 && end - start < 4 && is_continuation(data[start]))
		start--;
	after = start;
	character = nt_utf8_next(data, end, &after);
	if (after != end)
	{
		*at = end - 1;
		return 0xFFFD;
	}
	*at = start;
	return character;
}

bool
nt_utf8_is_plain(NtString string)
{
	for (uint32_t at = 0; at < string.length;)
	{
		uint32_t start = at;

		if (string.data[start] == '\0' ||
			(nt_utf8_next(string.data, string.length, &at) == 0xFFFD && at - start == 1))
			return false;
	}
	return true;
}

uint32_t
nt_utf8_put(char *buffer, uint32_t character)
{
	unsigned char *out = (unsigned char *) buffer;

	if (character < 0x80)
	{
		out[0] = (unsigned char) character;
		return 1;
	}
	if (character < 0x800)
	{
		out[0] = (unsigned char) (0xC0 | character >> 6);
		out[1] = (unsigned char) (0x80 | (character & 0x3F));
		return 2;
	}
	if (character < 0x10000)
	{
		out[0] = (unsigned char) (0xE0 | character >> 12);
		out[1] = (unsigned char) (0x80 | (character >> 6 & 0x3F));
		out[2] = (unsigned char) (0x80 | (character & 0x3F));
		return 3;
	}
	out[0] = (unsigned char) (0xF0 | character >> 18);
	out[1] = (unsigned char) (0x80 | (character >> 12 & 0x3F));
	out[2] = (unsigned char) (0x80 | (character >> 6 & 0x3F));
	out[3] = (unsigned char) (0x80 | (character & 0x3F));
	return 4;
}
