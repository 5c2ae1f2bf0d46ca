/* nt_charref.h - HTML character references that were left in a text. */
#ifndef NT_CHARREF_H
#define NT_CHARREF_H

#include "engine/nt_base.h"

/*
 * Read the character reference (&amp; &#8217; &#x2019;) that begins with the & at `at`, by the HTML
 * standard's names for Latin-1 and general punctuation and with the semicolon it demands. Moves
 * `at` behind it; false when there is none.
 */
extern bool nt_read_charref(const char *data, uint32_t length, uint32_t *at, uint32_t *character);

#endif
