/*
 * nt_token.h - what is a token.
 *
 * nt_tokenize() is declared in nt_analysis.h. Its rules, which README's reference repeats:
 *
 * - a word is letters, digits and marks with the apostrophes (O'Dea), stops (U.S., Gen.) and
 *   ampersands (AT&T) that belong inside it; a hyphen between letters is a token of its own;
 * - a possessive ending ('s, or ' after an s) is a token of kind word;
 * - a number keeps its separators and the letters glued to it (1,234.5; 2.4m; 3pm);
 * - currency and percent signs, quotation marks ('' and `` are one each), brackets and other marks
 *   stand alone; stops, dashes and rules (... -- ===) are one token however long;
 * - a URL, an e-mail address, a handle, a hashtag and an emoji sequence is one token each;
 * - a word of a script without spaces is what ICU's dictionary says;
 * - a word wrapped at a line end ("govern-\nment") is one token, with "government" as its form;
 * - white space, control characters and invisible marks at the edges of tokens are in no token.
 */
#ifndef NT_TOKEN_H
#define NT_TOKEN_H

#include "engine/nt_analysis.h"

#endif
