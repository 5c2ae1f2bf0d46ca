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
#define LONGEST_STOPPED 24 /* tokens of a headline that ends like a sentence */
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

/* Did the headline before end in a semicolon or colon, so that another line of it follows? */
static bool
is_headline_open(const Marker *marker, uint32_t paragraph)
{
	const NtAnalysis *analysis = marker->analysis;
	uint32_t last;

	if (paragraph == 0 || marker->headlines == 0)
		return false;
	last = analysis->paragraphs[paragraph - 1].tokens.end - 1;
	return nt_token_is(analysis, last, ";") || nt_token_is(analysis, last, ":");
}

/* Is it a label in capitals, as archives put before an article's parts: ABSTRACT, FULL TEXT? */
static bool
is_label(const NtAnalysis *analysis, NtSpan tokens)
{
	for (uint32_t i = tokens.start; i < tokens.end; i++)
		if (analysis->tokens[i].kind == NT_TOKEN_WORD &&
			!(nt_token_word(analysis, i)->flags & NT_WORD_ALL_CAPS))
			return false;
	return tokens.end - tokens.start <= 4;
}

/*
 * Can a first paragraph that ends in a stop be a headline all the same? It can where it is written
 * in title case, where a dateline follows, or where it does without articles, as headlines do.
 */
static bool
is_stopped_headline(const NtAnalysis *analysis, uint32_t paragraph)
{
	NtSpan tokens = analysis->paragraphs[paragraph].tokens;
	NtSpan next = analysis->paragraphs[paragraph + 1].tokens;
	uint32_t length = tokens.end - tokens.start;

	if (nt_is_title_case(analysis, tokens.start, tokens.end))
		return true;
	if (length > LONGEST_STOPPED || (next.end - next.start <= length && !is_label(analysis, next)))
		return false;
	if (nt_dateline_end(analysis, next.start, next.end) > next.start)
		return true;
	return length > 3 && paragraph + 2 < analysis->paragraph_count &&
		   nt_is_telegraphic(analysis, tokens.start, tokens.end);
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
	if (sentences.end - sentences.start > 2)
		return false;
	if (is_headline_open(marker, paragraph))
		return length <= LONGEST_STOPPED;
	if (marker->headlines > 0)
		return false;
	if (!nt_token_is(analysis, tokens.end - 1, "."))
		return length <= LONGEST_STOPPED && !nt_is_closer(analysis, tokens.start);
	return is_stopped_headline(analysis, paragraph);
}

/*
 * Is the paragraph a picture's caption with its credit in the paragraph after it? A credit worded
 * as one proves it; a bare name may be a heading as well, so that the caption must look like one.
 */
static bool
is_credited_caption(const Marker *marker, uint32_t paragraph)
{
	const NtAnalysis *analysis = marker->analysis;
	NtSpan tokens = analysis->paragraphs[paragraph].tokens;
	NtSpan next;

	if (paragraph + 2 >= analysis->paragraph_count || tokens.end - tokens.start > LONGEST_CAPTION)
		return false;
	next = analysis->paragraphs[paragraph + 1].tokens;
	if (nt_is_credit(analysis, next.start, next.end))
		return !nt_reports_speech(analysis, tokens.start, tokens.end);
	if (!nt_is_bare_name(analysis, next.start, next.end))
		return false;
	return nt_is_caption(analysis, tokens.start, tokens.end) ||
		   (marker->headlines > 0 && tokens.end - tokens.start <= LONGEST_HEAD &&
			!nt_reports_speech(analysis, tokens.start, tokens.end));
}

/* Is it the author's name or job, without "By"? */
static bool
is_unmarked_byline(const Marker *marker, NtSpan tokens)
{
	const NtAnalysis *analysis = marker->analysis;

	if (marker->headlines == 0)
		return false;
	return nt_is_bare_name(analysis, tokens.start, tokens.end) ||
		   (tokens.end - tokens.start <= 8 &&
			nt_is_byline_rest(analysis, tokens.start, tokens.end));
}

/* What a paragraph of the head is, NT_SECTION_BODY where the head is over. */
static NtSection
judge_head(const Marker *marker, uint32_t paragraph)
{
	const NtAnalysis *analysis = marker->analysis;
	NtSpan tokens = analysis->paragraphs[paragraph].tokens;
	bool last = paragraph + 1 >= analysis->paragraph_count;

	if (is_address(analysis, tokens) || nt_is_credit(analysis, tokens.start, tokens.end))
		return NT_SECTION_CREDIT;
	if (nt_is_byline(analysis, tokens.start, tokens.end) ||
		(marker->bylines > 0 && nt_is_byline_rest(analysis, tokens.start, tokens.end)))
		return NT_SECTION_BYLINE;
	if (nt_is_date_line(analysis, tokens.start, tokens.end))
		return NT_SECTION_DATELINE;
	if (last)
		return NT_SECTION_BODY;
	if (nt_opens_caption(analysis, tokens.start, tokens.end))
		return NT_SECTION_CAPTION;
	if (is_unmarked_byline(marker, tokens))
		return marker->captions > 0 ? NT_SECTION_CREDIT : NT_SECTION_BYLINE;
	if (nt_dateline_end(analysis, tokens.start, tokens.end) > tokens.start &&
		(marker->headlines > 0 || nt_ends_terminated(analysis, tokens.start, tokens.end)))
		return NT_SECTION_BODY;
	if (marker->headlines + paragraph > 0 && is_credited_caption(marker, paragraph))
		return NT_SECTION_CAPTION;
	if (marker->headlines > 0 && tokens.end - tokens.start <= LONGEST_CAPTION &&
		nt_is_caption(analysis, tokens.start, tokens.end))
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

/* What a paragraph after the head is. */
static NtSection
judge_body(const Marker *marker, uint32_t paragraph)
{
	const NtAnalysis *analysis = marker->analysis;
	NtSpan tokens = analysis->paragraphs[paragraph].tokens;

	if (paragraph == marker->body)
		return NT_SECTION_BODY;
	if (nt_is_credit(analysis, tokens.start, tokens.end))
		return NT_SECTION_CREDIT;
	if (paragraph + FOOT_REACH >= analysis->paragraph_count &&
		(nt_is_byline(analysis, tokens.start, tokens.end) ||
		 nt_is_contact(analysis, tokens.start, tokens.end)))
		return NT_SECTION_BYLINE;
	if (nt_opens_caption(analysis, tokens.start, tokens.end) &&
		tokens.end - tokens.start <= LONGEST_CAPTION)
		return NT_SECTION_CAPTION;
	return NT_SECTION_BODY;
}

/* Mark what is not body in the rest of the article, and credits that end a paragraph anywhere. */
static NtStatus
mark_body(const Marker *marker)
{
	NtAnalysis *analysis = marker->analysis;

	for (uint32_t i = 0; i < analysis->paragraph_count; i++)
	{
		if ((i & 0xFF) == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		if (i >= marker->body)
			set_section(analysis, i, judge_body(marker, i));
		mark_credit_sentences(analysis, &analysis->paragraphs[i]);
	}
	return NT_OK;
}

/* ---------------------------------------------------------------- datelines */

/* Does the paragraph begin with capitals and a colon, as the speakers of a transcript do? */
static bool
is_labelled(const NtAnalysis *analysis, uint32_t paragraph)
{
	NtSpan tokens;
	uint32_t end;

	if (paragraph >= analysis->paragraph_count)
		return false;
	tokens = analysis->paragraphs[paragraph].tokens;
	end = nt_dateline_end(analysis, tokens.start, tokens.end);
	return end > tokens.start && nt_token_is(analysis, end - 1, ":");
}

/*
 * Where the dateline of a sentence ends, if the sentence opens a paragraph of the body with one.
 * One in title case stands at the top of the body only, and one with a colon only where the next
 * paragraphs do not begin alike.
 */
static uint32_t
find_dateline(const Marker *marker, uint32_t index)
{
	const NtAnalysis *analysis = marker->analysis;
	const NtSentence *sentence = &analysis->sentences[index];
	uint32_t paragraph = sentence->paragraph;
	NtSpan tokens = analysis->paragraphs[paragraph].tokens;
	uint32_t end;

	if (sentence->section != NT_SECTION_BODY || sentence->tokens.start != tokens.start ||
		paragraph >= marker->body + DATELINE_REACH)
		return tokens.start;
	end = nt_dateline_end(analysis, tokens.start, tokens.end);
	if (end == tokens.start)
		return end;
	if (nt_token_is(analysis, end - 1, ":"))
		return is_labelled(analysis, paragraph + 1) || is_labelled(analysis, paragraph + 2) ||
					   (paragraph > 0 && is_labelled(analysis, paragraph - 1))
				   ? tokens.start
				   : end;
	if (paragraph > marker->body + 1 &&
		!(nt_token_word(analysis, tokens.start)->flags & NT_WORD_ALL_CAPS))
		return tokens.start;
	return end;
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
