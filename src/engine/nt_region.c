/*
 * nt_region.c - text between quotation marks.
 *
 * Marks are paired paragraph by paragraph, in every style that newspapers set: straight, curly,
 * doubled apostrophes, backticks, guillemets either way round, low-high, and single marks where no
 * double ones are open. A mark left open at the end of its paragraph closes there; when the next
 * paragraph opens one again, the quotation goes on. Marks that close nothing are passed over, so
 * that a stray one shifts nothing behind it.
 */
#include "engine/nt_analysis.h"

#define SINGLE_REACH 400 /* tokens that a single mark's partner is looked for in */

typedef enum Mark
{
	MARK_NONE,
	MARK_DOUBLE,		 /* " and '' open and close alike */
	MARK_DOUBLE_OPEN,	 /* “ ``; “ also closes „ */
	MARK_DOUBLE_CLOSE,	 /* ” */
	MARK_LOW,			 /* „ */
	MARK_GUILLEMET_LEFT, /* « */
	MARK_GUILLEMET_RIGHT,
	MARK_SINGLE,	  /* ' */
	MARK_SINGLE_OPEN, /* ‘ */
	MARK_SINGLE_CLOSE /* ’ */
} Mark;

typedef struct RegionFinder
{
	NtAnalysis *analysis;
	const NtParagraph *paragraph;
	uint32_t paragraph_index;
	uint32_t capacity;
	uint32_t opened;   /* the token of the open mark, or NT_NONE */
	Mark style;		   /* what opened it */
	uint32_t searched; /* up to here no single mark closes */
} RegionFinder;

/* Which mark a token is, by its characters as written; a single one may be normalised in its form.
 */
static Mark
classify_mark(const NtAnalysis *analysis, uint32_t index)
{
	static const struct
	{
		const char *form;
		Mark mark;
	} doubles[] = {
		{"\"", MARK_DOUBLE},
		{"''", MARK_DOUBLE},
		{"``", MARK_DOUBLE_OPEN},
		{"\xE2\x80\x9C", MARK_DOUBLE_OPEN},
		{"\xE2\x80\x9D", MARK_DOUBLE_CLOSE},
		{"\xE2\x80\x9E", MARK_LOW},
		{"\xE2\x80\x9F", MARK_DOUBLE_OPEN},
		{"\xC2\xAB", MARK_GUILLEMET_LEFT},
		{"\xC2\xBB", MARK_GUILLEMET_RIGHT},
		{"\xEF\xBC\x82", MARK_DOUBLE},
	};
	const NtToken *token = &analysis->tokens[index];
	NtString form = analysis->words[token->word].form;

	if (token->kind != NT_TOKEN_PUNCTUATION || form.length > 3)
		return MARK_NONE;
	for (size_t i = 0; i < sizeof(doubles) / sizeof(doubles[0]); i++)
		if (strlen(doubles[i].form) == form.length &&
			memcmp(doubles[i].form, form.data, form.length) == 0)
			return doubles[i].mark;
	if (form.length == 1 && form.data[0] == '\'')
	{
		const char *raw = analysis->text.data + token->start;

		if (token->end - token->start == 3 && memcmp(raw, "\xE2\x80\x98", 3) == 0)
			return MARK_SINGLE_OPEN;
		return token->end - token->start == 3 ? MARK_SINGLE_CLOSE : MARK_SINGLE;
	}
	return MARK_NONE;
}

static bool
space_before(const RegionFinder *finder, uint32_t index)
{
	return index == finder->paragraph->tokens.start ||
		   (finder->analysis->tokens[index].flags & NT_TOKEN_AFTER_SPACE) != 0;
}

static bool
space_after(const RegionFinder *finder, uint32_t index)
{
	return index + 1 == finder->paragraph->tokens.end ||
		   (finder->analysis->tokens[index + 1].flags & NT_TOKEN_AFTER_SPACE) != 0;
}

/* Add the region between an opening mark and the token `end`. */
static NtStatus
add_region(RegionFinder *finder, uint32_t opened, uint32_t end, bool closed)
{
	NtAnalysis *analysis = finder->analysis;
	NtRegion *region;

	if (end <= opened + 1)
		return NT_OK;
	NT_TRY(NT_RESERVE(analysis->arena, analysis->regions, finder->capacity,
					  analysis->region_count + 1));
	region = &analysis->regions[analysis->region_count++];
	region->tokens = (NtSpan){opened + 1, end};
	region->bytes = (NtSpan){analysis->tokens[opened + 1].start, analysis->tokens[end - 1].end};
	region->paragraph = finder->paragraph_index;
	region->closed = closed;
	region->continued = false;
	return NT_OK;
}

/* Whether a mark can close what is open. */
static bool
closes(Mark style, Mark mark)
{
	switch (mark)
	{
		case MARK_DOUBLE:
			return true;
		case MARK_DOUBLE_CLOSE:
			return style == MARK_DOUBLE_OPEN || style == MARK_LOW || style == MARK_DOUBLE;
		case MARK_DOUBLE_OPEN:
			return style == MARK_LOW;
		case MARK_GUILLEMET_RIGHT:
			return style == MARK_GUILLEMET_LEFT;
		case MARK_GUILLEMET_LEFT:
			return style == MARK_GUILLEMET_RIGHT;
		default:
			return false;
	}
}

/* Whether a mark can open a quotation where it stands. */
static bool
opens(const RegionFinder *finder, uint32_t index, Mark mark)
{
	switch (mark)
	{
		case MARK_DOUBLE:
			return space_before(finder, index) || !space_after(finder, index);
		case MARK_DOUBLE_OPEN:
		case MARK_LOW:
		case MARK_GUILLEMET_LEFT:
			return true;
		case MARK_GUILLEMET_RIGHT:
			return space_before(finder, index) && !space_after(finder, index);
		default:
			return false;
	}
}

/* Whether a single mark opens: at a word's left edge, and no elision as in '90s. */
static bool
opens_single(const RegionFinder *finder, uint32_t index, Mark mark)
{
	const NtAnalysis *analysis = finder->analysis;

	if (mark != MARK_SINGLE && mark != MARK_SINGLE_OPEN)
		return false;
	if (index + 1 >= finder->paragraph->tokens.end || space_after(finder, index))
		return false;
	if (analysis->tokens[index + 1].kind == NT_TOKEN_NUMBER &&
		(mark == MARK_SINGLE ||
		 analysis->tokens[index + 1].end - analysis->tokens[index + 1].start == 2))
		return false;
	return space_before(finder, index) || analysis->tokens[index - 1].kind == NT_TOKEN_PUNCTUATION;
}

/* The partner of an opening single mark, or NT_NONE: a mark at a word's right edge. */
static uint32_t
find_single_close(RegionFinder *finder, uint32_t opened)
{
	const NtAnalysis *analysis = finder->analysis;
	uint32_t end = nt_min32(finder->paragraph->tokens.end, opened + SINGLE_REACH);

	for (uint32_t i = nt_max32(opened + 2, finder->searched); i < end; i++)
	{
		Mark mark = classify_mark(analysis, i);

		if (mark != MARK_SINGLE && mark != MARK_SINGLE_CLOSE)
			continue;
		if (space_before(finder, i))
			continue;
		if (space_after(finder, i) || analysis->tokens[i + 1].kind == NT_TOKEN_PUNCTUATION)
			return i;
	}
	finder->searched = end;
	return NT_NONE;
}

/* What a double mark does: close, restart or open. */
static NtStatus
take_double(RegionFinder *finder, uint32_t index, Mark mark)
{
	if (finder->opened == NT_NONE)
	{
		if (opens(finder, index, mark))
		{
			finder->opened = index;
			finder->style = mark;
		}
		return NT_OK;
	}
	if (closes(finder->style, mark))
	{
		NT_TRY(add_region(finder, finder->opened, index, true));
		finder->opened = NT_NONE;
	}
	else if (mark == MARK_DOUBLE_OPEN || mark == MARK_LOW || mark == MARK_GUILLEMET_LEFT)
	{
		finder->opened = index; /* the mark before it was left open: a slip */
		finder->style = mark;
	}
	return NT_OK;
}

/* The regions of one paragraph. */
static NtStatus
scan_paragraph(RegionFinder *finder)
{
	const NtSpan tokens = finder->paragraph->tokens;

	finder->opened = NT_NONE;
	finder->searched = tokens.start;
	for (uint32_t i = tokens.start; i < tokens.end; i++)
	{
		Mark mark = classify_mark(finder->analysis, i);

		if (i % 4096 == 0)
			NT_TRY(nt_arena_poll(finder->analysis->arena));
		if (mark == MARK_NONE)
			continue;
		if (mark < MARK_SINGLE)
			NT_TRY(take_double(finder, i, mark));
		else if (finder->opened == NT_NONE && opens_single(finder, i, mark))
		{
			uint32_t close = find_single_close(finder, i);

			if (close == NT_NONE)
				continue;
			NT_TRY(add_region(finder, i, close, true));
			i = close;
		}
	}
	if (finder->opened != NT_NONE)
		NT_TRY(add_region(finder, finder->opened, tokens.end, false));
	return NT_OK;
}

/* Mark the regions that go on in the next paragraph: left open, and reopened at its very start. */
static void
join_paragraphs(NtAnalysis *analysis)
{
	for (uint32_t i = 0; i + 1 < analysis->region_count; i++)
	{
		NtRegion *region = &analysis->regions[i];
		const NtRegion *next = region + 1;

		if (!region->closed && next->paragraph == region->paragraph + 1 &&
			next->tokens.start == analysis->paragraphs[next->paragraph].tokens.start + 1)
			region->continued = true;
	}
}

NtStatus
nt_find_regions(NtAnalysis *analysis)
{
	RegionFinder finder = {.analysis = analysis};

	for (uint32_t i = 0; i < analysis->paragraph_count; i++)
	{
		NT_TRY(nt_arena_poll(analysis->arena));
		finder.paragraph = &analysis->paragraphs[i];
		finder.paragraph_index = i;
		NT_TRY(scan_paragraph(&finder));
	}
	join_paragraphs(analysis);
	return NT_OK;
}

uint32_t
nt_region_at_byte(const NtAnalysis *analysis, uint32_t byte)
{
	uint32_t low = 0;
	uint32_t high = analysis->region_count;

	while (low < high)
	{
		uint32_t middle = low + (high - low) / 2;

		if (analysis->regions[middle].bytes.end <= byte)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}
