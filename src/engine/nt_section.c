/*
 * nt_section.c - what each sentence is in the article: headline, byline, dateline, caption, credit
 * or body.
 *
 * News is laid out from the top: a headline or two, a byline, a picture with its caption and
 * credit, then the lead, before which a dateline may stand; credits come again at the bottom. So
 * the head of the article is read paragraph by paragraph until the first one that can only be body;
 * from there on only what words itself as a credit, a caption or a byline is taken for one.
 */
#include "engine/nt_section.h"

#include "engine/nt_sentence.h"

#define HEAD_REACH		12 /* paragraphs in which the head of the article ends */
#define LONGEST_HEAD	40 /* tokens of a headline */
#define LONGEST_CAPTION 90
#define DATELINE_REACH	4 /* paragraphs of the body that may begin with a dateline in title case */
#define FOOT_REACH		4 /* paragraphs at the bottom that may be bare credits */

typedef struct Marker
{
	NtAnalysis *analysis;
	uint32_t headlines; /* paragraphs found so far */
	uint32_t captions;
	uint32_t bylines;
	uint32_t body; /* index of the first paragraph of the body */
} Marker;

/* Give all sentences of a paragraph a section. */
static void
set_section(NtAnalysis *analysis, uint32_t paragraph, NtSection section)
{
	NtSpan sentences = analysis->paragraphs[paragraph].sentences;

	for (uint32_t i = sentences.start; i < sentences.end; i++)
		analysis->sentences[i].section = (uint8_t) section;
}

/* Is the paragraph nothing but a web address? */
static bool
is_address(const NtAnalysis *analysis, NtSpan tokens)
{
	return tokens.end - tokens.start == 1 && analysis->tokens[tokens.start].kind == NT_TOKEN_URL;
}

/* Can it be a headline: short, and not worded as a sentence of the text? */
static bool
is_headline(const Marker *marker, uint32_t paragraph)
{
	const NtAnalysis *analysis = marker->analysis;
	NtSpan tokens = analysis->paragraphs[paragraph].tokens;
	NtSpan sentences = analysis->paragraphs[paragraph].sentences;
	uint32_t length = tokens.end - tokens.start;

	if (length > LONGEST_HEAD || paragraph + 1 >= analysis->paragraph_count)
		return false;
	if (!nt_ends_terminated(analysis, tokens.start, tokens.end))
		return marker->headlines == 0 || length <= LONGEST_HEAD / 2 + 5;
	if (marker->headlines > 0 || sentences.end - sentences.start > 2)
		return false;
	if (!nt_token_is(analysis, tokens.end - 1, "."))
		return length <= LONGEST_HEAD / 2;
	return nt_is_title_case(analysis, tokens.start, tokens.end);
}

/* Is the paragraph after this one the bare credit of a picture, with more to follow? */
static bool
is_credited(const NtAnalysis *analysis, uint32_t paragraph)
{
	NtSpan next;

	if (paragraph + 2 >= analysis->paragraph_count)
		return false;
	next = analysis->paragraphs[paragraph + 1].tokens;
	return nt_is_bare_name(analysis, next.start, next.end) ||
		   nt_is_credit(analysis, next.start, next.end);
}

/* What a paragraph of the head is, NT_SECTION_BODY where the head is over. */
static NtSection
judge_head(const Marker *marker, uint32_t paragraph)
{
	const NtAnalysis *analysis = marker->analysis;
	NtSpan tokens = analysis->paragraphs[paragraph].tokens;
	bool last = paragraph + 1 >= analysis->paragraph_count;

	if (is_address(analysis, tokens))
		return NT_SECTION_CREDIT;
	if (nt_is_credit(analysis, tokens.start, tokens.end))
		return NT_SECTION_CREDIT;
	if (nt_is_byline(analysis, tokens.start, tokens.end))
		return NT_SECTION_BYLINE;
	if (marker->bylines > 0 && nt_is_byline_rest(analysis, tokens.start, tokens.end))
		return NT_SECTION_BYLINE;
	if (nt_is_date_line(analysis, tokens.start, tokens.end))
		return NT_SECTION_DATELINE;
	if (last)
		return NT_SECTION_BODY;
	if (marker->headlines > 0 && nt_is_bare_name(analysis, tokens.start, tokens.end))
		return marker->captions > 0 ? NT_SECTION_CREDIT : NT_SECTION_BYLINE;
	if (nt_dateline_end(analysis, tokens.start, tokens.end) > tokens.start &&
		(marker->headlines > 0 || nt_ends_terminated(analysis, tokens.start, tokens.end)))
		return NT_SECTION_BODY;
	if (tokens.end - tokens.start <= LONGEST_CAPTION && marker->headlines + paragraph > 0 &&
		(is_credited(analysis, paragraph) ||
		 (marker->headlines > 0 && nt_is_caption(analysis, tokens.start, tokens.end))))
		return NT_SECTION_CAPTION;
	return is_headline(marker, paragraph) ? NT_SECTION_HEADLINE : NT_SECTION_BODY;
}

/* Read the head of the article. */
static void
mark_head(Marker *marker)
{
	NtAnalysis *analysis = marker->analysis;
	uint32_t reach = nt_min32(HEAD_REACH, analysis->paragraph_count);

	for (marker->body = 0; marker->body < reach; marker->body++)
	{
		NtSection section = judge_head(marker, marker->body);

		if (section == NT_SECTION_BODY)
			return;
		set_section(analysis, marker->body, section);
		marker->headlines += section == NT_SECTION_HEADLINE;
		marker->captions += section == NT_SECTION_CAPTION;
		marker->bylines += section == NT_SECTION_BYLINE;
	}
}

/* Credits that stand as sentences at the end of a paragraph: "(Reporting by …; Editing by …)". */
static void
mark_credit_sentences(NtAnalysis *analysis, const NtParagraph *paragraph)
{
	bool credit = false;

	for (uint32_t i = paragraph->sentences.start; i < paragraph->sentences.end; i++)
	{
		NtSentence *sentence = &analysis->sentences[i];

		if (i > paragraph->sentences.start &&
			nt_is_credit(analysis, sentence->tokens.start, sentence->tokens.end))
			credit = true;
		if (credit)
			sentence->section = NT_SECTION_CREDIT;
	}
}

/* Mark what is not body in the rest of the article. */
static NtStatus
mark_body(const Marker *marker)
{
	NtAnalysis *analysis = marker->analysis;

	for (uint32_t i = marker->body; i < analysis->paragraph_count; i++)
	{
		const NtParagraph *paragraph = &analysis->paragraphs[i];
		NtSpan tokens = paragraph->tokens;

		if ((i & 0xFF) == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		if (i > marker->body && nt_is_credit(analysis, tokens.start, tokens.end))
			set_section(analysis, i, NT_SECTION_CREDIT);
		else if (i > marker->body && i + FOOT_REACH >= analysis->paragraph_count &&
				 nt_is_byline(analysis, tokens.start, tokens.end))
			set_section(analysis, i, NT_SECTION_BYLINE);
		else if (i > marker->body && is_credited(analysis, i) &&
				 nt_is_caption(analysis, tokens.start, tokens.end))
		{
			set_section(analysis, i, NT_SECTION_CAPTION);
			set_section(analysis, ++i, NT_SECTION_CREDIT);
		}
		else
			mark_credit_sentences(analysis, paragraph);
	}
	return NT_OK;
}

/* ---------------------------------------------------------------- datelines */

/* Where the dateline of a sentence ends, if the sentence opens a paragraph of the body with one. */
static uint32_t
find_dateline(const Marker *marker, uint32_t index)
{
	const NtAnalysis *analysis = marker->analysis;
	const NtSentence *sentence = &analysis->sentences[index];
	NtSpan tokens = analysis->paragraphs[sentence->paragraph].tokens;

	if (sentence->section != NT_SECTION_BODY || sentence->tokens.start != tokens.start ||
		sentence->paragraph >= marker->body + DATELINE_REACH)
		return tokens.start;
	return nt_dateline_end(analysis, tokens.start, tokens.end);
}

/* How many sentences begin before `end` in the paragraph of sentence `index`, that one included. */
static uint32_t
count_covered(const NtAnalysis *analysis, uint32_t index, uint32_t end)
{
	uint32_t count = 0;

	while (index + count < analysis->sentence_count &&
		   analysis->sentences[index + count].tokens.start < end)
		count++;
	return count;
}

/* Append a sentence over these tokens. */
static void
put_sentence(NtAnalysis *analysis, NtSentence *sentences, uint32_t *count, NtSpan tokens,
			 uint32_t paragraph, uint8_t section)
{
	NtSentence *sentence = &sentences[*count];

	sentence->tokens = tokens;
	sentence->bytes =
		(NtSpan){analysis->tokens[tokens.start].start, analysis->tokens[tokens.end - 1].end};
	sentence->paragraph = paragraph;
	sentence->section = section;
	for (uint32_t i = tokens.start; i < tokens.end; i++)
		analysis->tokens[i].sentence = *count;
	(*count)++;
}

/*
 * Copy the sentences, cutting datelines off. A dateline may reach over what looked like the end of
 * a sentence ("WASHINGTON, D.C. (AP)"), so that it takes in sentences, or part of one.
 */
static void
copy_sentences(const Marker *marker, NtSentence *sentences, uint32_t *count)
{
	NtAnalysis *analysis = marker->analysis;

	for (uint32_t i = 0; i < analysis->sentence_count; i++)
	{
		NtSentence old = analysis->sentences[i];
		uint32_t end = find_dateline(marker, i);
		uint32_t covered;

		if (end <= old.tokens.start)
		{
			put_sentence(analysis, sentences, count, old.tokens, old.paragraph, old.section);
			continue;
		}
		covered = count_covered(analysis, i, end);
		put_sentence(analysis, sentences, count, (NtSpan){old.tokens.start, end}, old.paragraph,
					 NT_SECTION_DATELINE);
		i += covered - 1;
		old = analysis->sentences[i];
		if (end < old.tokens.end)
			put_sentence(analysis, sentences, count, (NtSpan){end, old.tokens.end}, old.paragraph,
						 old.section);
	}
}

/* Make datelines sentences of their own. */
static NtStatus
split_datelines(const Marker *marker)
{
	NtAnalysis *analysis = marker->analysis;
	NtSentence *sentences = NULL;
	uint32_t capacity = 0;
	uint32_t count = 0;
	uint32_t found = 0;

	for (uint32_t i = 0; i < analysis->sentence_count &&
						 analysis->sentences[i].paragraph < marker->body + DATELINE_REACH;
		 i++)
		found += find_dateline(marker, i) > analysis->sentences[i].tokens.start;
	if (found == 0)
		return NT_OK;
	NT_TRY(NT_RESERVE(analysis->arena, sentences, capacity, analysis->sentence_count + found));
	copy_sentences(marker, sentences, &count);
	analysis->sentences = sentences;
	analysis->sentence_count = count;
	for (uint32_t i = 0, paragraph = 0; paragraph < analysis->paragraph_count; paragraph++)
	{
		analysis->paragraphs[paragraph].sentences.start = i;
		while (i < count && sentences[i].paragraph == paragraph)
			i++;
		analysis->paragraphs[paragraph].sentences.end = i;
	}
	return NT_OK;
}

NtStatus
nt_mark_sections(NtAnalysis *analysis)
{
	Marker marker = {.analysis = analysis};

	mark_head(&marker);
	NT_TRY(mark_body(&marker));
	return split_datelines(&marker);
}
