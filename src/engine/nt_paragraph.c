/*
 * nt_paragraph.c - paragraphs.
 *
 * A blank line ends a paragraph. What a single line end means differs from article to article:
 * mail and wire copy wrap their lines at a fixed width, exports from editorial systems have one
 * paragraph a line. Wrapped text shows itself: many of its lines begin in lower case, and a line is
 * only broken where the next word would not have had room. The second test also decides the single
 * case, since a headline of twenty characters above a line of a hundred was not broken for lack of
 * room.
 */
#include "engine/nt_abbreviation.h"
#include "engine/nt_closed_class.h"
#include "engine/nt_sentence.h"
#include "engine/nt_unicode.h"

#define WIDEST_WRAP	   240 /* characters; longer lines are not wrapped ones */
#define WIDEST_UNCLEAR 120 /* the same where nothing but the room speaks for a wrap */

typedef struct Line
{
	uint32_t token; /* the first one */
	uint32_t width; /* characters */
	uint32_t block; /* width of the widest line between blank lines */
	bool blank;		/* a blank line stands before it */
} Line;

typedef struct Lines
{
	NtAnalysis *analysis;
	Line *items;
	uint32_t count;
	uint32_t capacity;
	bool wrapped; /* the article's lines are wrapped */
} Lines;

/* ---------------------------------------------------------------- what a token looks like */

/* Properties of the last character of a token's form, or of the first. */
static uint32_t
edge_properties(const NtAnalysis *analysis, uint32_t token, bool last)
{
	NtString form = nt_token_word(analysis, token)->form;
	uint32_t at = last ? form.length : 0;

	if (form.length == 0)
		return 0;
	return nt_unicode_properties(last ? nt_utf8_previous(form.data, &at)
									  : nt_utf8_next(form.data, form.length, &at));
}

bool
nt_begins_lower(const NtAnalysis *analysis, uint32_t token)
{
	char first = nt_token_word(analysis, token)->form.data[0];

	if ((unsigned char) first < 0x80)
		return first >= 'a' && first <= 'z';
	return edge_properties(analysis, token, false) & NT_CHAR_LOWER;
}

bool
nt_is_terminal(const NtAnalysis *analysis, uint32_t token)
{
	const NtToken *at = &analysis->tokens[token];
	char last = analysis->text.data[at->end - 1];

	if (at->kind != NT_TOKEN_PUNCTUATION)
		return false;
	if (last == '.' || last == '!' || last == '?')
		return true;
	return ((unsigned char) last >= 0x80 || last == ';') &&
		   (edge_properties(analysis, token, true) & NT_CHAR_TERMINAL);
}

bool
nt_is_closer(const NtAnalysis *analysis, uint32_t token)
{
	return analysis->tokens[token].kind == NT_TOKEN_PUNCTUATION &&
		   (edge_properties(analysis, token, true) & (NT_CHAR_CLOSE | NT_CHAR_QUOTE));
}

bool
nt_is_opener(const NtAnalysis *analysis, uint32_t token)
{
	return analysis->tokens[token].kind == NT_TOKEN_PUNCTUATION &&
		   (edge_properties(analysis, token, false) & NT_CHAR_OPEN);
}

bool
nt_ends_terminated(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	uint32_t last = end;

	while (last > start && end - last < 4 && nt_is_closer(analysis, last - 1))
		last--;
	if (last == start)
		return false;
	return nt_is_terminal(analysis, last - 1) ||
		   (analysis->tokens[last - 1].kind == NT_TOKEN_WORD &&
			analysis->text.data[analysis->tokens[last - 1].end - 1] == '.');
}

bool
nt_is_title_case(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	uint32_t words = 0;
	uint32_t capitalized = 0;

	for (uint32_t i = start; i < end && i < start + 40; i++)
	{
		const NtWord *word = nt_token_word(analysis, i);

		if (!(word->flags & NT_WORD_ALPHABETIC) ||
			(word->form.length < 4 && !(word->flags & NT_WORD_CAPITALIZED)))
			continue;
		words++;
		capitalized += (word->flags & NT_WORD_CAPITALIZED) != 0;
	}
	return words >= 2 && capitalized * 5 >= words * 4;
}

/* ---------------------------------------------------------------- lines */

/* Line ends in a gap between two tokens; a paragraph separator is two. */
static uint32_t
count_line_ends(const char *data, uint32_t start, uint32_t end)
{
	uint32_t count = 0;

	for (uint32_t at = start; at < end; at++)
	{
		if (data[at] == '\n' || data[at] == '\v' || data[at] == '\f')
			count++;
		else if (data[at] == '\r')
			count += at + 1 == end || data[at + 1] != '\n';
		else if (data[at] == '\xE2' && end - at >= 3 && data[at + 1] == '\x80')
			count += data[at + 2] == '\xA8' ? 1 : data[at + 2] == '\xA9' ? 2 : 0;
	}
	return count;
}

/* The last token of a line plus one. */
static uint32_t
line_end(const Lines *lines, uint32_t line)
{
	return line + 1 < lines->count ? lines->items[line + 1].token : lines->analysis->token_count;
}

/* Characters between two places of the text. */
static uint32_t
width_between(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	return nt_text_character(&analysis->text, end) - nt_text_character(&analysis->text, start);
}

/* Find the lines that have tokens. */
static NtStatus
find_lines(Lines *lines)
{
	NtAnalysis *analysis = lines->analysis;
	const NtToken *tokens = analysis->tokens;

	for (uint32_t i = 0; i < analysis->token_count; i++)
	{
		Line *line;

		if ((i & 0xFFF) == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		if (i > 0 && !(tokens[i].flags & NT_TOKEN_AFTER_LINE))
			continue;
		NT_TRY(NT_RESERVE(analysis->arena, lines->items, lines->capacity, lines->count + 1));
		line = &lines->items[lines->count++];
		line->token = i;
		line->blank =
			i == 0 || count_line_ends(analysis->text.data, tokens[i - 1].end, tokens[i].start) > 1;
	}
	for (uint32_t i = 0; i < lines->count; i++)
		lines->items[i].width = width_between(analysis, tokens[lines->items[i].token].start,
											  tokens[line_end(lines, i) - 1].end);
	return NT_OK;
}

/* Tell every line how wide its block is. */
static void
measure_blocks(Lines *lines)
{
	for (uint32_t first = 0; first < lines->count;)
	{
		uint32_t after = first;
		uint32_t widest = 0;

		do
			widest = nt_max32(widest, lines->items[after].width);
		while (++after < lines->count && !lines->items[after].blank);
		while (first < after)
			lines->items[first++].block = widest;
	}
}

/* ---------------------------------------------------------------- wraps */

/* Would the first word of the line have had room in the line before? */
static bool
had_room(const Lines *lines, uint32_t line)
{
	const NtAnalysis *analysis = lines->analysis;
	const NtToken *tokens = analysis->tokens;
	uint32_t first = lines->items[line].token;
	uint32_t after = first + 1;

	while (after < line_end(lines, line) && tokens[after].flags == 0 && after - first < 8)
		after++;
	return lines->items[line - 1].width + 1 +
			   width_between(analysis, tokens[first].start, tokens[after - 1].end) <=
		   lines->items[line].block;
}

/* Does the line before end where neither a sentence nor a headline does? */
static bool
is_left_hanging(const Lines *lines, uint32_t line)
{
	const NtAnalysis *analysis = lines->analysis;
	uint32_t last = lines->items[line].token - 1;
	NtString form = nt_token_word(analysis, last)->form;
	NtAbbreviation class;

	if (analysis->tokens[last].kind == NT_TOKEN_PUNCTUATION)
		return form.length == 1 && strchr(",-([", form.data[0]) != NULL;
	if (form.length < 2 || form.data[form.length - 1] != '.')
		return nt_in_closed_class(form, NT_CLASS_DANGLING);
	class = nt_abbreviation_class(nt_string(form.data, form.length - 1));
	return class == NT_ABBREVIATION_TITLE || class == NT_ABBREVIATION_NUMBER;
}

/* Does the line begin with a word in lower case that is no "by" of a byline? */
static bool
continues_in_lower_case(const Lines *lines, uint32_t line)
{
	const NtAnalysis *analysis = lines->analysis;
	uint32_t first = lines->items[line].token;

	return analysis->tokens[first].kind == NT_TOKEN_WORD && nt_begins_lower(analysis, first) &&
		   !nt_token_is(analysis, first, "by");
}

/* Does the line begin like an item of a list: with a bullet, a dash or a number and a stop? */
static bool
begins_item(const Lines *lines, uint32_t line)
{
	static const char *const bullets[] = {
		"-", "*", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\xA2", "\xE2\x96\xAA", "\xC2\xB7"};
	const NtAnalysis *analysis = lines->analysis;
	uint32_t first = lines->items[line].token;

	if (first + 1 >= line_end(lines, line))
		return false;
	for (size_t i = 0; i < sizeof(bullets) / sizeof(bullets[0]); i++)
		if (nt_token_is(analysis, first, bullets[i]))
			return analysis->tokens[first + 1].flags || bullets[i][0] != '-';
	return analysis->tokens[first].kind == NT_TOKEN_NUMBER &&
		   analysis->tokens[first + 1].flags == 0 &&
		   (nt_token_is(analysis, first + 1, ".") || nt_token_is(analysis, first + 1, ")")) &&
		   analysis->tokens[first].end - analysis->tokens[first].start <= 2;
}

/* Is the line certainly the rest of the one before? */
static bool
is_certain_wrap(const Lines *lines, uint32_t line)
{
	const NtAnalysis *analysis = lines->analysis;

	if (lines->items[line].block > WIDEST_WRAP && had_room(lines, line))
		return continues_in_lower_case(lines, line) &&
			   !nt_ends_terminated(analysis, lines->items[line - 1].token,
								   lines->items[line].token);
	if (is_left_hanging(lines, line))
		return !had_room(lines, line) || continues_in_lower_case(lines, line);
	return continues_in_lower_case(lines, line) &&
		   !nt_ends_terminated(analysis, lines->items[line - 1].token, lines->items[line].token);
}

/* Take the vote of all single line ends: a quarter of certain wraps makes a wrapped article. */
static void
judge_lines(Lines *lines)
{
	uint32_t singles = 0;
	uint32_t certain = 0;

	for (uint32_t i = 1; i < lines->count; i++)
	{
		if (lines->items[i].blank || lines->items[i].block > WIDEST_WRAP)
			continue;
		singles++;
		certain += is_certain_wrap(lines, i);
	}
	lines->wrapped = certain > 0 && certain * 4 >= singles;
}

/* Does the line go on from the one before? */
static bool
is_wrapped(const Lines *lines, uint32_t line)
{
	const Line *own = &lines->items[line];
	bool terminated;

	if (own->blank || begins_item(lines, line))
		return false;
	if (is_certain_wrap(lines, line))
		return true;
	if (own->block > WIDEST_WRAP || had_room(lines, line) ||
		nt_token_is(lines->analysis, own->token, "By"))
		return false;
	if (lines->wrapped)
		return true;
	terminated = nt_ends_terminated(lines->analysis, lines->items[line - 1].token, own->token);
	return own->block <= WIDEST_UNCLEAR && !terminated &&
		   nt_ends_terminated(lines->analysis, own->token, line_end(lines, line));
}

/* Write a paragraph. */
static void
set_paragraph(NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	NtParagraph *paragraph = &analysis->paragraphs[analysis->paragraph_count++];

	memset(paragraph, 0, sizeof(*paragraph));
	paragraph->tokens = (NtSpan){start, end};
	paragraph->bytes = (NtSpan){analysis->tokens[start].start, analysis->tokens[end - 1].end};
}

NtStatus
nt_split_paragraphs(NtAnalysis *analysis)
{
	Lines lines = {.analysis = analysis};
	uint32_t start = 0;
	uint32_t capacity = 0;

	analysis->paragraphs = NULL;
	analysis->paragraph_count = 0;
	if (analysis->token_count == 0)
		return NT_OK;
	NT_TRY(find_lines(&lines));
	measure_blocks(&lines);
	judge_lines(&lines);
	NT_TRY(NT_RESERVE(analysis->arena, analysis->paragraphs, capacity, lines.count));
	for (uint32_t i = 1; i < lines.count; i++)
	{
		if ((i & 0xFFF) == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		if (is_wrapped(&lines, i))
			continue;
		set_paragraph(analysis, start, lines.items[i].token);
		start = lines.items[i].token;
	}
	set_paragraph(analysis, start, analysis->token_count);
	return NT_OK;
}
