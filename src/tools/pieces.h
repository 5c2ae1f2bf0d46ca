/* pieces.h - cutting a text in place. */
#ifndef TOOLS_PIECES_H
#define TOOLS_PIECES_H

#include <stddef.h>

/*
 * The next piece that is not empty of what `rest` points to, which moves behind it; NULL when there
 * is none. The separator behind the piece becomes a zero byte.
 */
static inline char *
next_piece(char **rest, char separator)
{
	char *start = *rest;
	char *end;

	while (*start == separator)
		start++;
	if (*start == '\0')
		return NULL;
	for (end = start; *end != '\0' && *end != separator; end++)
		;
	*rest = *end == '\0' ? end : end + 1;
	*end = '\0';
	return start;
}

#endif
