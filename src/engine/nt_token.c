/*
 * nt_token.c - an article cut into tokens.
 *
 * One pass from left to right. What lies between tokens (white space, invisible marks at their
 * edges) belongs to none; everything else belongs to exactly one. A token is the smallest unit at
 * which a name, a quotation or a number may begin or end, so hyphens and possessive endings are
 * tokens of their own, while the stops of an abbreviation, the separators of a number and the
 * apostrophe of a name are not. Nothing is looked at more than a fixed number of times, whatever
 * the text.
 */
#include "engine/nt_token.h"

#include "engine/nt_charref.h"
#include "engine/nt_scan.h"

#define REACH 64 /* bytes of white space that a look ahead crosses */

/* ---------------------------------------------------------------- characters */

uint32_t
nt_scan_other(NtScan *scan, uint32_t at, uint32_t *after)
{
	uint32_t character = '&';

	*after = at;
	if (scan->data[at] == '&')
	{
		if (!nt_read_charref(scan->data, scan->length, after, &character))
		{
			*after = at + 1;
			return '&';
		}
	}
	else
	{
		character = nt_utf8_next(scan->data, scan->length, after);
		if (character >= 0x80 && character < 0xA0)
			character = nt_unicode_repair(character);
	}
	if (*after > scan->odd)
		scan->odd = *after;
	return character;
}

uint32_t
nt_scan_other_properties(NtScan *scan, uint32_t character)
{
	NtSeen *seen = &scan->seen[character % NT_SCAN_CACHE];

	if (seen->character != character)
	{
		seen->character = character;
		seen->properties = nt_unicode_properties(character);
	}
	return seen->properties;
}

uint32_t
nt_scan_across(NtScan *scan, uint32_t at)
{
	uint32_t limit = nt_min32(scan->length, at + REACH);
	uint32_t lines = 0;
	uint32_t after;

	for (; at < limit; at = after)
	{
		uint32_t c = nt_scan_character(scan, at, &after);
		uint32_t properties = nt_scan_properties(scan, c);

		if (!(properties & (NT_CHAR_SPACE | NT_CHAR_INVISIBLE)))
			return at;
		if ((properties & NT_CHAR_LINE) && c != '\r' && ++lines > 1)
			break;
	}
	return scan->length;
}

/* Skip white space and invisible marks; notes line ends, and closes single quotation marks at a
 * blank line. */
static NtStatus
skip_gap(NtScan *scan, uint32_t *at)
{
	uint32_t lines = 0;
	uint32_t after;

	if (*at < scan->length && scan->data[*at] == ' ') /* nearly always all there is */
	{
		scan->gap = NT_TOKEN_AFTER_SPACE;
		(*at)++;
	}
	for (;; *at = after)
	{
		uint32_t c = nt_scan_character(scan, *at, &after);
		uint32_t properties = nt_scan_properties(scan, c);

		if (!(properties & (NT_CHAR_SPACE | NT_CHAR_INVISIBLE)) || after == *at)
			break;
		if (properties & NT_CHAR_SPACE)
			scan->gap |= NT_TOKEN_AFTER_SPACE;
		if (properties & NT_CHAR_LINE)
		{
			scan->gap |= NT_TOKEN_AFTER_LINE;
			lines += c != '\r';
		}
		NT_TRY(nt_scan_poll(scan, after));
	}
	if (lines > 1)
		scan->quoted = false;
	return NT_OK;
}

/* ---------------------------------------------------------------- forms */

/*
 * Intern a token that does not simply stand for its bytes: write its form out character by
 * character, compose it, and cut it at the limit.
 */
static NtStatus
intern_written(NtScan *scan, uint32_t start, uint32_t end, bool possessive, uint32_t *word)
{
	char form[NT_WORD_LIMIT + 4];
	uint32_t length = 0;
	uint32_t whole = 0;
	bool compose = false;
	uint32_t after;

	for (uint32_t at = start; at < end; at = after)
	{
		uint32_t c = nt_scan_character(scan, at, &after);
		uint32_t properties = nt_scan_properties(scan, c);
		uint32_t following;
		char bytes[4];
		uint32_t size;

		if (properties & (NT_CHAR_INVISIBLE | NT_CHAR_SPACE))
			continue;
		if ((properties & NT_CHAR_HYPHEN) && after < end &&
			(nt_scan_peek(scan, after, &following) & NT_CHAR_SPACE))
			continue; /* a word wrapped at the line end */
		if (properties & NT_CHAR_APOSTROPHE)
			c = c == '`' && end - start == 2 ? c : '\'';
		else if (properties & NT_CHAR_HYPHEN)
			c = '-';
		compose |= c >= 0x300;
		size = nt_utf8_put(bytes, c);
		if (whole == length && length + size <= NT_WORD_LIMIT)
		{
			memcpy(form + length, bytes, size);
			length += size;
		}
		whole += size;
	}
	whole -= length;
	if (compose)
		NT_TRY(nt_unicode_compose(&scan->analysis->arena->error, form, &length));
	return nt_word_intern(&scan->words, nt_string(form, length), true, length + whole, possessive,
						  word);
}

/* Make room for the rest of the text, should it be as dense in tokens as what has been read so far.
 */
static NtStatus
grow_tokens(NtScan *scan, uint32_t at)
{
	NtAnalysis *analysis = scan->analysis;
	uint64_t total = (uint64_t) analysis->token_count * scan->length / (at + 1);

	total += total / 16 + 16;
	return NT_RESERVE(
		analysis->arena, analysis->tokens, scan->capacity,
		nt_max32(analysis->token_count + 1, nt_min32((uint32_t) total, scan->length)));
}

NtStatus
nt_scan_emit(NtScan *scan, uint32_t start, uint32_t end, NtTokenKind kind, bool possessive)
{
	NtAnalysis *analysis = scan->analysis;
	NtToken *token;
	uint32_t word;

	if (analysis->token_count == scan->capacity)
		NT_TRY(grow_tokens(scan, start));
	if (scan->odd > start)
		NT_TRY(intern_written(scan, start, end, possessive, &word));
	else
		NT_TRY(nt_word_intern(&scan->words,
							  nt_string(scan->data + start, nt_min32(end - start, NT_WORD_LIMIT)),
							  false, end - start, possessive, &word));
	token = &analysis->tokens[analysis->token_count++];
	token->start = start;
	token->end = end;
	token->word = word;
	token->sentence = NT_NONE;
	token->kind = (uint8_t) kind;
	token->flags = scan->gap;
	scan->gap = 0;
	return NT_OK;
}

const NtToken *
nt_scan_glued(const NtScan *scan)
{
	const NtAnalysis *analysis = scan->analysis;

	if (analysis->token_count == 0 || scan->gap != 0)
		return NULL;
	return &analysis->tokens[analysis->token_count - 1];
}

/* ---------------------------------------------------------------- apostrophes and quotation marks
 */

/* Is this an s that ends a word? */
static bool
is_final_s(NtScan *scan, uint32_t at, uint32_t *after)
{
	uint32_t c = nt_scan_character(scan, at, after);
	uint32_t ignored;

	return (c == 's' || c == 'S') && !nt_is_word_character(nt_scan_peek(scan, *after, &ignored));
}

/* Does the last token, to which this mark is glued, end in an s whose possessive this can be? */
static bool
is_plural_possessive(NtScan *scan, const NtToken *glued, uint32_t after)
{
	uint32_t following;
	uint32_t properties = nt_scan_peek(scan, after, &following);
	uint32_t next;

	if (scan->quoted || glued->kind != NT_TOKEN_WORD ||
		(scan->data[glued->end - 1] | 0x20) != 's' || glued->end - glued->start < 2 ||
		!(properties & NT_CHAR_SPACE))
		return false;
	next = nt_scan_across(scan, after);
	return nt_scan_peek(scan, next, &following) & (NT_CHAR_LETTER | NT_CHAR_DIGIT);
}

/* The end of a clipped word that begins with an apostrophe ('90s, 'em), or `after`. */
static uint32_t
clipped_word_end(NtScan *scan, uint32_t after)
{
	static const char *const words[] = {"em", "til", "tis", "twas", "n'", "n\xE2\x80\x99"};
	const char *rest = scan->data + after;
	uint32_t room = scan->length - after;
	uint32_t ignored;

	if (room >= 3 && rest[0] >= '0' && rest[0] <= '9' && rest[1] == '0' && rest[2] == 's' &&
		!nt_is_word_character(nt_scan_peek(scan, after + 3, &ignored)))
		return after + 3;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		uint32_t size = (uint32_t) strlen(words[i]);

		if (size <= room && memcmp(rest, words[i], size) == 0 &&
			!nt_is_word_character(nt_scan_peek(scan, after + size, &ignored)))
			return after + size;
	}
	return after;
}

/* A mark that may be an apostrophe, a possessive ending, a single quotation mark or half a double
 * one. */
static NtStatus
scan_apostrophe(NtScan *scan, uint32_t start, uint32_t after, uint32_t *next)
{
	const NtToken *glued = nt_scan_glued(scan);
	uint32_t second = after;
	uint32_t c = nt_scan_character(scan, start, &after);

	*next = after;
	if (glued && is_final_s(scan, after, &second) &&
		!(glued->kind == NT_TOKEN_PUNCTUATION && scan->data[glued->end - 1] != '.'))
	{
		*next = second;
		return nt_scan_emit(scan, start, second, NT_TOKEN_WORD, true);
	}
	if (nt_scan_character(scan, after, &second) == c)
	{
		*next = second;
		return nt_scan_emit(scan, start, second, NT_TOKEN_PUNCTUATION, false);
	}
	if (glued && is_plural_possessive(scan, glued, after))
		return nt_scan_emit(scan, start, after, NT_TOKEN_WORD, true);
	if (!glued || glued->kind == NT_TOKEN_PUNCTUATION)
	{
		*next = clipped_word_end(scan, after);
		if (*next > after)
			return nt_scan_emit(scan, start, *next, NT_TOKEN_WORD, false);
		if (!glued || (nt_scan_peek(scan, glued->start, &second) & NT_CHAR_OPEN))
			scan->quoted = !(nt_scan_peek(scan, after, &second) & NT_CHAR_SPACE);
		else
			scan->quoted = false;
	}
	else
		scan->quoted = false;
	return nt_scan_emit(scan, start, after, NT_TOKEN_PUNCTUATION, false);
}

/* ---------------------------------------------------------------- other tokens */

/*
 * The end of the emoji sequence at `start` (UTS #51): a flag of two regional indicators, or
 * pictures with their variation selectors, skin tones and tags, joined by zero-width joiners.
 */
static NtStatus
emoji_end(NtScan *scan, uint32_t start, uint32_t *end)
{
	uint32_t after;
	uint32_t at;
	uint32_t properties = nt_scan_peek(scan, start, &at);

	*end = at;
	if (properties & NT_CHAR_REGIONAL)
	{
		if (nt_scan_peek(scan, at, &after) & NT_CHAR_REGIONAL)
			*end = after;
		return NT_OK;
	}
	for (;; at = after)
	{
		uint32_t c = nt_scan_character(scan, at, &after);

		NT_TRY(nt_scan_poll(scan, at));
		if (c == 0xFE0E || c == 0xFE0F || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) ||
			(c >= 0xE0020 && c <= 0xE007F))
			*end = after;
		else if (c == 0x200D && (nt_scan_peek(scan, after, &at) & NT_CHAR_PICTOGRAPH))
			*end = after = at;
		else
			return NT_OK;
	}
}

/* Is the picture at `start` shown as one? Some need a variation selector, or a part that follows.
 */
static bool
is_emoji(NtScan *scan, uint32_t properties, uint32_t after)
{
	uint32_t following;
	uint32_t c;

	if (properties & (NT_CHAR_EMOJI | NT_CHAR_REGIONAL))
		return true;
	if (!(properties & NT_CHAR_PICTOGRAPH))
		return false;
	c = nt_scan_character(scan, after, &following);
	return c == 0xFE0F || c == 0x200D || (c >= 0x1F3FB && c <= 0x1F3FF);
}

/* A keycap: a figure, # or * with U+20E3 behind it. */
static uint32_t
keycap_end(NtScan *scan, uint32_t after)
{
	uint32_t following;
	uint32_t c = nt_scan_character(scan, after, &following);

	if (c == 0xFE0F)
		c = nt_scan_character(scan, following, &following);
	return c == 0x20E3 ? following : after;
}

/* Words of a script without spaces: cut a piece by ICU and keep its last word for the next one. */
static NtStatus
scan_unspaced(NtScan *scan, uint32_t start, uint32_t *next)
{
	uint32_t characters[NT_SEGMENT_PIECE];
	uint32_t offsets[NT_SEGMENT_PIECE + 1];
	uint32_t ends[NT_SEGMENT_PIECE];
	uint32_t count = 0;
	uint32_t words;
	uint32_t done = 0;
	uint32_t at = start;
	uint32_t after;

	while (count < NT_SEGMENT_PIECE)
	{
		uint32_t c = nt_scan_character(scan, at, &after);
		uint32_t properties = nt_scan_properties(scan, c);

		if (!(properties & NT_CHAR_UNSPACED) && !(count > 0 && (properties & NT_CHAR_MARK)))
			break;
		characters[count] = c;
		offsets[count++] = at;
		at = after;
	}
	offsets[count] = at;
	NT_TRY(nt_segment(&scan->segmenter, &scan->analysis->arena->error, characters, count, ends,
					  &words));
	if (count == NT_SEGMENT_PIECE && words > 1)
		words--;
	for (uint32_t i = 0; i < words; i++)
	{
		NT_TRY(nt_scan_emit(scan, offsets[done], offsets[ends[i]], NT_TOKEN_WORD, false));
		done = ends[i];
	}
	*next = offsets[done];
	return nt_scan_poll(scan, at);
}

/* Marks that make one token when they are repeated: ..., --, ==. */
static bool
is_repeatable(uint32_t c, uint32_t properties)
{
	return (properties & (NT_CHAR_HYPHEN | NT_CHAR_DASH)) || c == 0x2026 ||
		   (c < 0x80 && c && strchr(".=*_~+", (int) c));
}

/* A mark of any other kind, with what combines with it. */
static NtStatus
scan_mark(NtScan *scan, uint32_t start, uint32_t c, uint32_t properties, uint32_t after,
		  uint32_t *next)
{
	NtTokenKind kind =
		properties & (NT_CHAR_PUNCTUATION | NT_CHAR_QUOTE) ? NT_TOKEN_PUNCTUATION : NT_TOKEN_SYMBOL;
	uint32_t following;
	uint32_t end = after;

	if (is_repeatable(c, properties))
		while (nt_scan_character(scan, end, &following) == c)
		{
			end = following;
			NT_TRY(nt_scan_poll(scan, end));
		}
	for (; nt_scan_peek(scan, end, &following) & NT_CHAR_MARK; end = following)
		NT_TRY(nt_scan_poll(scan, end));
	*next = end;
	return nt_scan_emit(scan, start, end, kind, false);
}

/* The token that begins with @ or #, if it is a handle or a hashtag. */
static NtStatus
scan_tag(NtScan *scan, uint32_t start, uint32_t c, uint32_t *next)
{
	*next = c == '@' ? nt_match_handle(scan, start) : nt_match_hashtag(scan, start);
	if (*next == start)
		return NT_OK;
	return nt_scan_emit(scan, start, *next, c == '@' ? NT_TOKEN_HANDLE : NT_TOKEN_HASHTAG, false);
}

/* The tokens that begin at `start`, where something visible stands. */
static NtStatus
scan_token(NtScan *scan, uint32_t start, uint32_t *next)
{
	uint32_t after;
	uint32_t c = nt_scan_character(scan, start, &after);
	uint32_t properties = nt_scan_properties(scan, c);
	uint32_t end;

	if (c < 0x80 && (properties & NT_CHAR_LETTER))
		return nt_scan_word(scan, start, next);
	if ((c < 0x80 && ((properties & NT_CHAR_DIGIT) || c == '#' || c == '*')) &&
		(end = keycap_end(scan, after)) > after)
	{
		*next = end;
		return nt_scan_emit(scan, start, end, NT_TOKEN_EMOJI, false);
	}
	if (properties & NT_CHAR_UNSPACED)
		return scan_unspaced(scan, start, next);
	if (properties & (NT_CHAR_LETTER | NT_CHAR_DIGIT))
		return nt_scan_word(scan, start, next);
	if (nt_is_modifier_apostrophe(c) && (nt_scan_peek(scan, after, &end) & NT_CHAR_LETTER))
		return nt_scan_word(scan, start, next);
	if (properties & NT_CHAR_APOSTROPHE)
		return scan_apostrophe(scan, start, after, next);
	if (is_emoji(scan, properties, after))
	{
		NT_TRY(emoji_end(scan, start, next));
		return nt_scan_emit(scan, start, *next, NT_TOKEN_EMOJI, false);
	}
	if ((c == '@' || c == '#') && after == start + 1)
	{
		NT_TRY(scan_tag(scan, start, c, next));
		if (*next > start)
			return NT_OK;
	}
	return scan_mark(scan, start, c, properties, after, next);
}

/* Cut the whole text. */
static NtStatus
scan_text(NtScan *scan)
{
	uint32_t at = 0;

	for (;;)
	{
		NT_TRY(skip_gap(scan, &at));
		if (at >= scan->length)
			return NT_OK;
		NT_TRY(scan_token(scan, at, &at));
		NT_TRY(nt_scan_poll(scan, at));
	}
}

/* Room for the tokens of an ordinary text; a long one grows on the way, for it may be all white
 * space. */
static uint32_t
first_capacity(uint32_t length)
{
	return nt_min32(length, 1 << 20) / 5 + 16;
}

NtStatus
nt_tokenize_by(NtAnalysis *analysis, const uint32_t *ascii, bool icu)
{
	NtScan scan;
	NtStatus status;

	memset(&scan, 0, sizeof(scan));
	scan.analysis = analysis;
	scan.data = analysis->text.data;
	scan.length = analysis->text.length;
	scan.ascii = ascii;
	analysis->tokens = NULL;
	analysis->token_count = 0;
	NT_TRY(nt_word_table_init(analysis->arena, &scan.words));
	scan.words.icu = icu;
	NT_TRY(
		NT_RESERVE(analysis->arena, analysis->tokens, scan.capacity, first_capacity(scan.length)));
	status = scan_text(&scan);
	nt_segmenter_close(&scan.segmenter);
	analysis->words = scan.words.words;
	analysis->word_count = scan.words.count;
	return status;
}

NtStatus
nt_tokenize(NtAnalysis *analysis)
{
	return nt_tokenize_by(analysis, nt_ascii_properties, false);
}
