/* json.c - see json.h. */
#include "tools/json.h"

#include <stdlib.h>

#include "engine/nt_text.h"

#define DEEPEST 64

typedef struct Reader
{
	NtArena *arena;
	NtString text;
	uint32_t at;
	uint32_t depth;
} Reader;

static Json *read_value(Reader *reader);

static int
next_byte(Reader *reader)
{
	while (reader->at < reader->text.length && strchr(" \t\r\n", reader->text.data[reader->at]))
		reader->at++;
	return reader->at < reader->text.length ? (unsigned char) reader->text.data[reader->at] : -1;
}

static bool
take(Reader *reader, const char *literal)
{
	size_t length = strlen(literal);

	next_byte(reader);
	if (reader->text.length - reader->at < length ||
		memcmp(reader->text.data + reader->at, literal, length) != 0)
		return false;
	reader->at += (uint32_t) length;
	return true;
}

/* Four hexadecimal digits. */
static bool
read_unit(Reader *reader, uint32_t *unit)
{
	char digits[5] = {0};
	char *end;

	if (reader->text.length - reader->at < 4)
		return false;
	memcpy(digits, reader->text.data + reader->at, 4);
	reader->at += 4;
	*unit = (uint32_t) strtoul(digits, &end, 16);
	return end == digits + 4;
}

/* What follows a backslash, as UTF-8. */
static bool
read_escape(Reader *reader, char *out, uint32_t *length)
{
	static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
	char name = reader->at < reader->text.length ? reader->text.data[reader->at++] : '\0';
	const char *known = name ? strchr(names, name) : NULL;
	uint32_t unit, low;

	if (known)
	{
		out[(*length)++] = values[known - names];
		return true;
	}
	if (name != 'u' || !read_unit(reader, &unit))
		return false;
	if (unit >= 0xD800 && unit < 0xDC00 && take(reader, "\\u") && read_unit(reader, &low))
		unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
	*length += nt_utf8_put(out + *length, unit);
	return true;
}

/* Bytes up to the quotation mark that closes a string. */
static uint32_t
string_size(const Reader *reader)
{
	uint32_t at = reader->at;

	while (at < reader->text.length && reader->text.data[at] != '"')
		at += reader->text.data[at] == '\\' ? 2 : 1;
	return at - reader->at;
}

/* A string, from its opening quotation mark on. What is written with escapes never gets longer. */
static bool
read_string(Reader *reader, NtString *string)
{
	uint32_t length = 0;
	char *out;

	if (!take(reader, "\""))
		return false;
	out = nt_arena_alloc(reader->arena, string_size(reader) + 1);
	if (!out)
		return false;
	while (reader->at < reader->text.length)
	{
		char byte = reader->text.data[reader->at++];

		if (byte == '"')
		{
			*string = nt_string(out, length);
			return true;
		}
		if (byte != '\\')
			out[length++] = byte;
		else if (!read_escape(reader, out, &length))
			return false;
	}
	return false;
}

static bool
read_members(Reader *reader, Json *value, bool object)
{
	const char *close = object ? "}" : "]";
	Json **link = &value->first;

	reader->at++;
	if (take(reader, close))
		return true;
	do
	{
		NtString key = {NULL, 0};

		if (object &&
			(next_byte(reader) != '"' || !read_string(reader, &key) || !take(reader, ":")))
			return false;
		*link = read_value(reader);
		if (!*link)
			return false;
		(*link)->key = key;
		link = &(*link)->next;
	} while (take(reader, ","));
	return take(reader, close);
}

static bool
read_number(Reader *reader, double *number)
{
	char digits[64];
	char *end;
	uint32_t length = nt_min32(reader->text.length - reader->at, sizeof(digits) - 1);

	memcpy(digits, reader->text.data + reader->at, length);
	digits[length] = '\0';
	*number = strtod(digits, &end);
	reader->at += (uint32_t) (end - digits);
	return end != digits;
}

static bool
read_into(Reader *reader, Json *value)
{
	switch (next_byte(reader))
	{
		case '{':
			value->type = JSON_OBJECT;
			return read_members(reader, value, true);
		case '[':
			value->type = JSON_ARRAY;
			return read_members(reader, value, false);
		case '"':
			value->type = JSON_STRING;
			return read_string(reader, &value->string);
		case 't':
		case 'f':
			value->type = JSON_BOOL;
			value->number = next_byte(reader) == 't';
			return take(reader, "true") || take(reader, "false");
		case 'n':
			return take(reader, "null");
		default:
			value->type = JSON_NUMBER;
			return read_number(reader, &value->number);
	}
}

static Json *
read_value(Reader *reader)
{
	Json *value = nt_arena_zalloc(reader->arena, sizeof(Json));

	if (!value || reader->depth == DEEPEST)
		return NULL;
	reader->depth++;
	if (!read_into(reader, value))
		return NULL;
	reader->depth--;
	return value;
}

Json *
json_read(NtArena *arena, NtString text)
{
	Reader reader = {arena, text, 0, 0};

	return read_value(&reader);
}

const Json *
json_member(const Json *object, const char *key)
{
	if (!object || object->type != JSON_OBJECT)
		return NULL;
	for (const Json *member = object->first; member; member = member->next)
		if (member->key.length == strlen(key) &&
			memcmp(member->key.data, key, member->key.length) == 0)
			return member;
	return NULL;
}
