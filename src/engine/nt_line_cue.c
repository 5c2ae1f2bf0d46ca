/* nt_line_cue.c - how bylines, datelines, captions and credits are worded; see nt_section.h. */
#include "engine/nt_section.h"

#include "engine/nt_closed_class.h"
#include "engine/nt_sentence.h"

#define LONGEST_BYLINE	 30 /* tokens */
#define LONGEST_DATELINE 24
#define LONGEST_CREDIT	 30
#define LONGEST_CAPTION	 60

static bool
has_flag(const NtAnalysis *analysis, uint32_t token, uint8_t flags)
{
	return nt_token_word(analysis, token)->flags & flags;
}

static bool
is_class(const NtAnalysis *analysis, uint32_t token, uint32_t classes)
{
	return nt_in_closed_class(nt_token_word(analysis, token)->lower, classes);
}

/* The token behind this phrase, or `token` when it does not stand here. Words in lower case,
 * separated by one blank. */
static uint32_t
read_phrase(const NtAnalysis *analysis, uint32_t token, uint32_t end, const char *phrase)
{
	uint32_t at = token;

	for (; *phrase; at++)
	{
		NtString lower;
		uint32_t size = (uint32_t) strcspn(phrase, " ");

		if (at >= end)
			return token;
		lower = nt_token_word(analysis, at)->lower;
		if (lower.length != size || memcmp(lower.data, phrase, size) != 0)
			return token;
		phrase += size + (phrase[size] == ' ');
	}
	return at;
}

/* Does the phrase stand here? */
static bool
reads(const NtAnalysis *analysis, uint32_t token, uint32_t end, const char *phrase)
{
	return read_phrase(analysis, token, end, phrase) > token;
}

/* The token behind the first of these phrases that stands here, or `token`. */
static uint32_t
read_any(const NtAnalysis *analysis, uint32_t token, uint32_t end, const char *const *phrases,
		 size_t count)
{
	char first;

	if (token >= end)
		return token;
	first = nt_token_word(analysis, token)->lower.data[0];
	for (size_t i = 0; i < count; i++)
	{
		uint32_t after =
			phrases[i][0] == first ? read_phrase(analysis, token, end, phrases[i]) : token;

		if (after > token)
			return after;
	}
	return token;
}

#define READ_ANY(analysis, token, end, phrases)                                                    \
	read_any(analysis, token, end, phrases, sizeof(phrases) / sizeof((phrases)[0]))

#define READS_ANY(analysis, token, end, phrases) (READ_ANY(analysis, token, end, phrases) > (token))

/* Behind opening brackets and dashes. */
static uint32_t
skip_openers(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	while (start < end &&
		   (nt_token_is(analysis, start, "(") || nt_token_is(analysis, start, "[") ||
			nt_token_is(analysis, start, "-") || nt_token_is(analysis, start, "--") ||
			nt_token_is(analysis, start, "\xE2\x80\x93") ||
			nt_token_is(analysis, start, "\xE2\x80\x94")))
		start++;
	return start;
}

/* ---------------------------------------------------------------- bylines */

/* Is it a short line of capitalised words, "and" and "of" aside? */
static bool
is_capitalized_line(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	if (end - start > LONGEST_BYLINE / 3)
		return false;
	for (uint32_t i = start; i < end; i++)
		if (analysis->tokens[i].kind == NT_TOKEN_WORD && nt_begins_lower(analysis, i) &&
			!is_class(analysis, i, NT_CLASS_DANGLING))
			return false;
	return true;
}

bool
nt_is_byline(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	static const char *const openings[] = {
		"written by",	"reported by", "story by",	 "report by", "text by",  "posted by",
		"published by", "analysis by", "opinion by", "words by",  "from our", "byline :",
	};

	if (end - start < 2 || end - start > LONGEST_BYLINE)
		return false;
	if (nt_ends_terminated(analysis, start, end) && !is_capitalized_line(analysis, start, end))
		return false;
	if (READS_ANY(analysis, start, end, openings))
		return true;
	if (!reads(analysis, start, end, "by"))
		return false;
	start++;
	if (nt_token_is(analysis, start, ":"))
		start++;
	return start < end && has_flag(analysis, start, NT_WORD_CAPITALIZED) &&
		   !is_class(analysis, start, NT_CLASS_CALENDAR);
}

bool
nt_is_byline_rest(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	bool known = false;

	if (end - start > LONGEST_BYLINE / 2 || nt_ends_terminated(analysis, start, end))
		return false;
	for (uint32_t i = start; i < end; i++)
	{
		uint8_t kind = analysis->tokens[i].kind;

		if (kind == NT_TOKEN_EMAIL || kind == NT_TOKEN_HANDLE)
			known = true;
		else if (is_class(analysis, i, NT_CLASS_JOB | NT_CLASS_AGENCY))
			known = true;
		else if (kind == NT_TOKEN_WORD && nt_begins_lower(analysis, i) &&
				 !is_class(analysis, i, NT_CLASS_DANGLING))
			return false;
	}
	return known;
}

bool
nt_is_contact(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	static const char *const openings[] = {"follow", "contact", "email", "e",
										   "mail",	 "tweet",	"reach", "twitter"};

	if (end - start > LONGEST_BYLINE || !READS_ANY(analysis, start, end, openings))
		return false;
	for (uint32_t i = start; i < end; i++)
		if (analysis->tokens[i].kind == NT_TOKEN_EMAIL ||
			analysis->tokens[i].kind == NT_TOKEN_HANDLE)
			return true;
	return false;
}

bool
nt_is_date_line(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	static const char *const words[] = {
		"published", "updated", "posted", "last", "first",	"modified", "on",	   "at",  "am",
		"pm",		 "a.m.",	"p.m.",	  "date", "ago",	"hours",	"minutes", "min", "read",
		"th",		 "st",		"nd",	  "rd",	  "issued", "created",	"time",	   "hrs",
	};
	bool dated = false;

	if (end - start > LONGEST_BYLINE || nt_ends_terminated(analysis, start, end))
		return false;
	for (uint32_t i = start; i < end; i++)
	{
		if (has_flag(analysis, i, NT_WORD_DIGIT) || is_class(analysis, i, NT_CLASS_CALENDAR))
			dated = true;
		else if (!has_flag(analysis, i, NT_WORD_PUNCTUATION) &&
				 !is_class(analysis, i, NT_CLASS_ZONE) && !READS_ANY(analysis, i, end, words))
			return false;
	}
	return dated && (end - start > 1);
}

/* ---------------------------------------------------------------- credits and captions */

/* What credits begin with. */
static const char *const credit_openings[] = {
	"reporting by",
	"additional reporting",
	"writing by",
	"editing by",
	"edited by",
	"compiled by",
	"translated by",
	"photo :",
	"photos :",
	"photograph :",
	"photo by",
	"photos by",
	"photograph by",
	"picture :",
	"pictures :",
	"picture by",
	"pictures by",
	"image :",
	"images :",
	"image by",
	"image credit",
	"photo credit",
	"picture credit",
	"credit :",
	"credits :",
	"photo courtesy",
	"photos courtesy",
	"image courtesy",
	"courtesy of",
	"courtesy :",
	"source :",
	"sources :",
	"video :",
	"ap photo",
	"afp photo",
	"epa photo",
	"reuters /",
	"file photo /",
	"\xC2\xA9",
	"copyright",
	"getty images",
	"shutterstock",
	"with inputs from",
	"with input from",
	"with agency inputs",
	"with reporting by",
	"with files from",
	"graphic :",
	"illustration :",
	"illustration by",
	"our standards :",
	"photography by",
	"photographs by",
	"via ap",
	"via getty",
	"image source",
	"media source",
	"credit ...",
};

/* Does it open like a credit? What "by" introduces must be a name. */
static bool
opens_credit(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	uint32_t after = READ_ANY(analysis, start, end, credit_openings);

	if (after == start)
		return false;
	return !nt_token_is(analysis, after - 1, "by") ||
		   (after < end && has_flag(analysis, after, NT_WORD_CAPITALIZED));
}

/* Is it an agency and something else with a slash or bar between: Carla Stone/AFP? */
static bool
is_slashed_credit(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	for (uint32_t i = start + 1; i + 1 < end; i++)
		if (nt_token_is(analysis, i, "/") || nt_token_is(analysis, i, "|"))
			return is_class(analysis, i - 1, NT_CLASS_AGENCY) ||
				   is_class(analysis, i + 1, NT_CLASS_AGENCY) ||
				   reads(analysis, i + 1, end, "getty");
	return false;
}

bool
nt_is_credit(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	uint32_t first = skip_openers(analysis, start, end);
	uint32_t last = end;

	if (opens_credit(analysis, first, end))
		return end - start <= 4 * LONGEST_CREDIT;
	if (end - start > LONGEST_CREDIT / 2)
		return false;
	while (last > first && (nt_is_closer(analysis, last - 1) || nt_is_terminal(analysis, last - 1)))
		last--;
	if (last == first)
		return false;
	if (last - first == 1)
		return is_class(analysis, first, NT_CLASS_AGENCY) &&
			   has_flag(analysis, first, NT_WORD_CAPITALIZED);
	return !nt_ends_terminated(analysis, start, end) && is_slashed_credit(analysis, first, last);
}

bool
nt_opens_caption(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	static const char *const openings[] = {
		"file photo",
		"file -",
		"file \xE2\x80\x93",
		"file \xE2\x80\x94",
		"file :",
		"file picture",
		"file image",
		"file pic",
		"caption :",
		"image caption",
		"photo caption",
		"media caption",
		"pictured :",
		"pictured ,",
		"pictured above",
		"above :",
		"left :",
		"right :",
		"in this photo",
		"in this file",
		"in this image",
		"in this handout",
		"a file photo",
		"representational image",
		"representative image",
		"representational picture",
		"this photo",
		"this image",
		"this file",
	};
	uint32_t first = skip_openers(analysis, start, end);

	return READS_ANY(analysis, first, end, openings);
}

bool
nt_reports_speech(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	static const char *const verbs[] = {"said",	 "told",	  "says",	 "according",
										"added", "announced", "reported"};

	for (uint32_t i = start; i < end; i++)
		if (READS_ANY(analysis, i, end, verbs))
			return true;
	return false;
}

/* Has it a verb in the present, as captions do, and does it not say who said so? */
static bool
describes_pose(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	bool pose = false;

	if (!has_flag(analysis, start, NT_WORD_CAPITALIZED))
		return false;
	for (uint32_t i = start + 1; i < end; i++)
		pose |= nt_begins_lower(analysis, i) && is_class(analysis, i, NT_CLASS_POSE);
	return pose && !nt_reports_speech(analysis, start, end);
}

bool
nt_is_caption(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	static const char *const pointers[] = {
		"( left )", "( right )", ", left ,", ", right ,",  ", pictured", "( pictured",
		"( l )",	"( r )",	 "( c )",	 "( centre )", "( center )",
	};
	uint32_t reach = nt_min32(end, start + LONGEST_CAPTION);

	if (nt_opens_caption(analysis, start, end))
		return true;
	for (uint32_t i = start; i < reach; i++)
		if (READS_ANY(analysis, i, end, pointers))
			return true;
	return describes_pose(analysis, start, reach);
}

bool
nt_is_bare_name(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	uint32_t words = 0;

	if (end - start > 8)
		return false;
	for (uint32_t i = start; i < end; i++)
	{
		const NtWord *word = nt_token_word(analysis, i);

		if (nt_token_is(analysis, i, "-"))
			continue;
		if (!(word->flags & NT_WORD_CAPITALIZED) || (word->flags & NT_WORD_DIGIT) ||
			is_class(analysis, i, NT_CLASS_OPENER))
			return false;
		words++;
	}
	return words >= 2 && words <= 3;
}

bool
nt_is_telegraphic(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	static const char *const articles[] = {"a", "an", "the"};
	static const char *const referring[] = {"he",  "she",  "it",	"they",	 "we",
											"i",   "this", "that",	"these", "those",
											"but", "and",  "there", "so"};

	if (!has_flag(analysis, start, NT_WORD_CAPITALIZED) ||
		READS_ANY(analysis, start, end, referring))
		return false;
	for (uint32_t i = start; i < end; i++)
		if (READS_ANY(analysis, i, end, articles))
			return false;
	return true;
}

/* ---------------------------------------------------------------- datelines */

/* Is it a dash, as it stands behind a dateline? A hyphen needs a blank behind it. */
static bool
is_dateline_dash(const NtAnalysis *analysis, uint32_t token, uint32_t end)
{
	if (nt_token_is(analysis, token, "--") || nt_token_is(analysis, token, "\xE2\x80\x94") ||
		nt_token_is(analysis, token, "\xE2\x80\x93") ||
		nt_token_is(analysis, token, "\xE2\x80\x95"))
		return true;
	return nt_token_is(analysis, token, "-") && token + 1 < end &&
		   analysis->tokens[token + 1].flags;
}

/* What a dateline was found to have. */
typedef struct Dateline
{
	uint32_t names; /* capitalised words outside brackets */
	uint32_t caps;	/* of these, in capitals */
	bool agency;
	bool date;
} Dateline;

/* A word without the stop of an abbreviation. */
static NtString
without_stop(NtString word)
{
	bool stop = word.length > 1 && word.data[word.length - 1] == '.';

	return nt_string(word.data, word.length - stop);
}

/* Take one token of a dateline into account; false when it cannot be part of one. */
static bool
take_dateline_token(const NtAnalysis *analysis, uint32_t token, bool bracketed, Dateline *seen)
{
	static const char *const small[] = {"of", "de",	  "el", "la", "del", "the", "and",
										"in", "news", "da", "do", "al",	 "es",	"sur"};
	const NtWord *word = nt_token_word(analysis, token);
	uint32_t classes;

	if (analysis->tokens[token].kind == NT_TOKEN_EMAIL ||
		analysis->tokens[token].kind == NT_TOKEN_HANDLE)
		return false;
	if ((word->flags & NT_WORD_LOWER) && !(word->flags & NT_WORD_DIGIT) && !bracketed)
		return READS_ANY(analysis, token, token + 1, small) || (word->flags & NT_WORD_POSSESSIVE);
	if (word->flags & NT_WORD_PUNCTUATION)
		return bracketed ||
			   (word->form.length == 1 && memchr(",/-.'&;|", word->form.data[0], 8) != NULL);
	classes = nt_closed_classes(without_stop(word->lower));
	if ((classes & NT_CLASS_CALENDAR) || (word->flags & NT_WORD_DIGIT))
		seen->date = true;
	else if ((classes & NT_CLASS_AGENCY) || bracketed)
		seen->agency = true;
	else if (word->flags & NT_WORD_CAPITALIZED)
	{
		seen->names++;
		seen->caps += (word->flags & NT_WORD_ALL_CAPS) && word->form.length > 1;
		return !(classes & NT_CLASS_OPENER) || (word->flags & NT_WORD_ALL_CAPS);
	}
	else
		return false;
	return true;
}

/* Is what was seen enough for a dateline that ends at `mark`? */
static bool
is_dateline(const NtAnalysis *analysis, const Dateline *seen, uint32_t start, uint32_t mark,
			bool colon)
{
	static const char *const labels[] = {
		"byline",	"section",	"length",	 "headline",   "dateline", "body",		"update",
		"updated",	"breaking", "exclusive", "watch",	   "analysis", "opinion",	"video",
		"fact",		"read",		"live",		 "note",	   "source",   "photo",		"photos",
		"question", "answer",	"editor",	 "correction", "listen",   "explainer", "more",
		"also",		"q",		"a",		 "poll",	   "review",   "column",	"editorial",
		"related",	"warning",
	};
	bool capitals = has_flag(analysis, start, NT_WORD_ALL_CAPS) && seen->caps > 0;

	if (READS_ANY(analysis, start, mark, labels))
		return false;

	if (colon)
		return capitals && seen->caps == seen->names && mark - start <= 6;
	if (seen->names == 0)
		return seen->agency && mark - start <= 5;
	return seen->agency || seen->date || capitals || seen->names <= 3;
}

uint32_t
nt_dateline_end(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	Dateline seen = {0, 0, false, false};
	uint32_t limit = nt_min32(end, start + LONGEST_DATELINE);
	bool bracketed = false;

	if (!has_flag(analysis, start, NT_WORD_CAPITALIZED) && !nt_token_is(analysis, start, "("))
		return start;
	if (start + 3 < end && nt_token_is(analysis, start, "(") &&
		nt_token_is(analysis, start + 2, ")") && is_class(analysis, start + 1, NT_CLASS_AGENCY))
		return start + 3 + is_dateline_dash(analysis, start + 3, end);
	for (uint32_t i = start; i < limit; i++)
	{
		if (nt_token_is(analysis, i, "(") || nt_token_is(analysis, i, ")"))
		{
			bracketed = nt_token_is(analysis, i, "(");
			continue;
		}
		if (i > start && !bracketed && i + 1 < end && is_dateline_dash(analysis, i, end))
			return is_dateline(analysis, &seen, start, i, false) &&
						   !nt_begins_lower(analysis, i + 1)
					   ? i + 1
					   : start;
		if (i > start && !bracketed && i + 1 < end && nt_token_is(analysis, i, ":") &&
			analysis->tokens[i + 1].flags)
			return is_dateline(analysis, &seen, start, i, true) ? i + 1 : start;
		if (!take_dateline_token(analysis, i, bracketed, &seen))
			return start;
	}
	return start;
}
