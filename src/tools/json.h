/* json.h - a small reader of JSON (RFC 8259), for the data that the tools read. */
#ifndef TOOLS_JSON_H
#define TOOLS_JSON_H

#include "engine/nt_arena.h"

typedef enum JsonType
{
	JSON_NULL,
	JSON_BOOL,
	JSON_NUMBER,
	JSON_STRING,
	JSON_ARRAY,
	JSON_OBJECT
} JsonType;

/* A value; the members of arrays and objects are a linked list. */
typedef struct Json
{
	JsonType type;
	NtString key; /* in an object */
	NtString string;
	double number; /* 0 or 1 for a boolean */
	struct Json *first;
	struct Json *next;
} Json;

/* Read one value; NULL if the text is not JSON. All memory is the arena's. */
extern Json *json_read(NtArena *arena, NtString text);

/* A member of an object, or NULL. */
extern const Json *json_member(const Json *object, const char *key);

#endif
