/* nt_layout.c - two layouts of quotations; see nt_decode.h. */
#include "engine/nt_decode.h"

#define TAGGED_WORDS 4	/* of a quotation that a name behind a dash is believed for */
#define NAME_TOKENS	 14 /* behind the dash */
#define NAME_WORDS	 8
#define LABEL_TOKENS 6 /* before a colon */
#define LABEL_WORDS	 3
#define TURNS		 3 /* labelled paragraphs that make a transcript */

static bool
is_capital(const NtViewToken *token)
{
	return token->shape >= 3 && token->shape <= 6;
}

static bool
is_stop(const NtQuoteView *view, uint32_t token)
{
	NtString form = nt_token_word(view->analysis, token)->form;

	return form.length == 1 && form.data[0] == '.';
}

static NtFragment
words_of(const NtQuoteView *view, uint32_t first, uint32_t last)
{
	while (first < last && !nt_view_is(&view->tokens[first], NT_VIEW_WORD))
		first++;
	while (last > first && !nt_view_is(&view->tokens[last], NT_VIEW_WORD))
		last--;
	return (NtFragment){first, last};
}

/*
 * The name that is all of [from, end), up to its first comma; where it stands alone, what follows
 * the comma may be anything.
 */
static bool
read_name(const NtQuoteView *view, uint32_t from, uint32_t end, bool alone, NtFragment *name)
{
	uint32_t words = 0, capitals = 0;
	bool comma = false;

	if (from >= end || end - from > NAME_TOKENS || !is_capital(&view->tokens[from]))
		return false;
	*name = (NtFragment){from, from};
	for (uint32_t i = from; i < end; i++)
	{
		const NtViewToken *token = &view->tokens[i];

		if (token->region != NT_NONE || nt_view_is(token, NT_VIEW_OPENS))
			return false;
		comma |= nt_view_is(token, NT_VIEW_COMMA);
		if (!nt_view_is(token, NT_VIEW_WORD) || (alone && comma))
			continue;
		words++;
		capitals += is_capital(token);
		if (!comma)
			name->last = i;
	}
	return words <= NAME_WORDS && capitals * 2 >= words;
}

/* Whether a region is all of its paragraph. */
static bool
fills_paragraph(const NtAnalysis *analysis, const NtRegion *region)
{
	NtSpan tokens = analysis->paragraphs[region->paragraph].tokens;

	return region->tokens.start == tokens.start + 1 && region->tokens.end + 1 == tokens.end;
}

/* "…" - Name, in the paragraph of the quotation or in one of its own behind it. */
static NtStatus
find_tagged(const NtQuoteView *view, NtReports *reports)
{
	const NtAnalysis *analysis = view->analysis;

	for (uint32_t i = 0; i < analysis->region_count; i++)
	{
		const NtRegion *region = &analysis->regions[i];
		uint32_t dash = region->tokens.end + 1;
		uint32_t end = analysis->paragraphs[region->paragraph].tokens.end;
		bool alone =
			fills_paragraph(analysis, region) && region->paragraph + 1 < analysis->paragraph_count;
		NtReport report = {.pieces = 1, .confidence = NT_ONE * 95 / 100};

		if (alone)
			end = analysis->paragraphs[region->paragraph + 1].tokens.end;
		if (!region->closed || dash >= end || !nt_view_is(&view->tokens[dash], NT_VIEW_DASH) ||
			region->tokens.end - region->tokens.start < TAGGED_WORDS)
			continue;
		if (is_stop(view, end - 1))
			end--;
		if (!read_name(view, dash + 1, end, alone, &report.source))
			continue;
		report.cue = (NtFragment){dash, dash};
		report.content[0] = words_of(view, region->tokens.start, region->tokens.end - 1);
		NT_TRY(nt_add_report(view, reports, &report));
	}
	return NT_OK;
}

/* Labels in capitals that name no speaker. */
static bool
is_heading(const NtQuoteView *view, uint32_t token)
{
	/* clang-format off */
	static const char *const headings[] = {"update", "updated", "correction", "clarification", "exclusive", "watch", "listen",
		"video", "photos", "gallery", "breaking", "email", "note", "related", "more", "read", "editor", "disclaimer", "opinion",
		"analysis", "review", "what", "here", "in", "tags", "source", "sources", "contact", "phone"};
	/* clang-format on */
	NtString lower = nt_token_word(view->analysis, token)->lower;

	for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++)
		if (strlen(headings[i]) == lower.length &&
			memcmp(headings[i], lower.data, lower.length) == 0)
			return true;
	return false;
}

/* NAME: what somebody says, to the end of the paragraph. */
static bool
read_turn(const NtQuoteView *view, NtSpan tokens, NtReport *report)
{
	uint32_t words = 0, capitals = 0, last = NT_NONE;
	uint32_t i = tokens.start;

	for (; i + 1 < tokens.end && i < tokens.start + LABEL_TOKENS &&
		   !nt_view_is(&view->tokens[i], NT_VIEW_COLON);
		 i++)
	{
		if (!nt_view_is(&view->tokens[i], NT_VIEW_WORD))
		{
			if (!is_stop(view, i))
				return false;
			continue;
		}
		if (view->tokens[i].shape != 5)
			return false;
		words++;
		last = i;
	}
	if (words == 0 || words > LABEL_WORDS || i + 4 >= tokens.end ||
		!nt_view_is(&view->tokens[i], NT_VIEW_COLON) ||
		nt_view_is(&view->tokens[i + 1], NT_VIEW_OPENS) || is_heading(view, last))
		return false;
	for (uint32_t k = i + 1; k < tokens.end && k < i + 7; k++)
		capitals += nt_view_is(&view->tokens[k], NT_VIEW_WORD) && view->tokens[k].shape != 5;
	report->source = (NtFragment){tokens.start, last};
	report->cue = (NtFragment){i, i};
	report->content[0] = words_of(view, i + 1, tokens.end - 1);
	return capitals > 0;
}

static NtStatus
find_turns(const NtQuoteView *view, NtReports *reports)
{
	const NtAnalysis *analysis = view->analysis;
	uint32_t before = reports->count;

	for (uint32_t i = 0; i < analysis->paragraph_count; i++)
	{
		NtReport report = {.pieces = 1, .confidence = NT_ONE * 9 / 10};

		if (read_turn(view, analysis->paragraphs[i].tokens, &report))
			NT_TRY(nt_add_report(view, reports, &report));
	}
	if (reports->count - before < TURNS)
		reports->count = before;
	return NT_OK;
}

NtStatus
nt_find_layouts(const NtQuoteView *view, NtReports *reports)
{
	NT_TRY(find_tagged(view, reports));
	return find_turns(view, reports);
}
