/*
 * nt_scan_word.c - words and numbers.
 *
 * A word is read piece by piece: a run of letters, digits and marks, then a look at what stands
 * behind it. An apostrophe, a stop, a separator may join another piece to it; a stop may also close
 * it as an abbreviation. What a stop means is decided by the piece before it and the character
 * after it, and where that leaves it open (an initial, "No."), by the word that follows.
 */
#include "engine/nt_abbreviation.h"
#include "engine/nt_closed_class.h"
#include "engine/nt_scan.h"

#define RUN 16384 /* bytes of a run between two polls */

typedef struct Word
{
	uint32_t start;
	uint32_t piece; /* where the last piece begins */
	uint32_t at;	/* its end so far */
	uint32_t last;	/* properties of its last letter or digit */
} Word;

/* What a stop behind a piece means. */
typedef enum Stop
{
	STOP_APART, /* it is no part of the word */
	STOP_JOINS, /* another piece follows */
	STOP_CLOSES /* it is the word's last character */
} Stop;

/* Go on over letters, digits and marks. */
static NtStatus
skip_piece(NtScan *scan, Word *word)
{
	uint32_t at = word->at;

	for (;;)
	{
		uint32_t limit = nt_min32(scan->length, at + RUN);
		uint32_t after;
		uint32_t properties;

		while (at < limit && (unsigned char) scan->data[at] < 0x80 &&
			   (properties = scan->ascii[(unsigned char) scan->data[at]]) & NT_CHAR_WORD)
		{
			word->last = properties;
			at++;
		}
		NT_TRY(nt_scan_poll(scan, at));
		if (at >= scan->length)
			break;
		properties = nt_scan_peek(scan, at, &after);
		if (!nt_is_word_character(properties))
			break;
		if (!(properties & NT_CHAR_MARK))
			word->last = properties;
		at = after;
	}
	word->at = at;
	return NT_OK;
}

/* Is the piece one letter, after figures perhaps ("7a.m.")? Tells its properties. */
static bool
is_single_letter(NtScan *scan, uint32_t start, uint32_t end, uint32_t *letter)
{
	bool digits = start < end && (nt_scan_peek(scan, start, letter) & NT_CHAR_DIGIT);
	uint32_t after = start;
	uint32_t ignored;

	for (*letter = NT_CHAR_DIGIT; start < end && (*letter & NT_CHAR_DIGIT); start = after)
		*letter = nt_scan_peek(scan, start, &after);
	if (!(*letter & NT_CHAR_LETTER) || ((*letter & NT_CHAR_UPPER) && digits))
		return false;
	while (after < end && (nt_scan_peek(scan, after, &ignored) & NT_CHAR_MARK))
		after = ignored;
	return after == end;
}

/* How many decimal digits stand at `at`, up to four. */
static uint32_t
count_digits(NtScan *scan, uint32_t at)
{
	uint32_t count = 0;

	while (count < 4 && at + count < scan->length && scan->data[at + count] >= '0' &&
		   scan->data[at + count] <= '9')
		count++;
	return count;
}

/* ---------------------------------------------------------------- stops */

/* The word that begins at `at`, as far as plain letters go; empty when it is no such word. */
static NtString
plain_word(const NtScan *scan, uint32_t at)
{
	uint32_t end = at;

	while (end < scan->length && end - at < NT_CLOSED_CLASS_LIMIT &&
		   ((scan->data[end] >= 'a' && scan->data[end] <= 'z') ||
			(scan->data[end] >= 'A' && scan->data[end] <= 'Z')))
		end++;
	return nt_string(scan->data + at, end - at);
}

/* The word form of the token before the one that is being read, or NULL. */
static const NtWord *
word_before(const NtScan *scan)
{
	const NtAnalysis *analysis = scan->analysis;

	return analysis->token_count
			   ? &scan->words.words[analysis->tokens[analysis->token_count - 1].word]
			   : NULL;
}

/* Is the word glued to a hyphen that is glued to another word (triple-A, but not J.-P.)? */
static bool
is_hyphenated(const NtScan *scan)
{
	const NtToken *hyphen = nt_scan_glued(scan);

	return hyphen && scan->data[hyphen->start] == '-' && hyphen->flags == 0 && hyphen->start > 0 &&
		   scan->data[hyphen->start - 1] != '.';
}

/*
 * A single capital with a stop and a space behind it: an initial ("J. Smith"), or the end of a
 * sentence ("plan B. Officials said")?
 */
static Stop
judge_initial(NtScan *scan, const Word *word, uint32_t after)
{
	const NtWord *before = word_before(scan);
	uint32_t next = nt_scan_across(scan, after);
	uint32_t ignored;
	uint32_t properties = nt_scan_peek(scan, next, &ignored);
	NtString follower = plain_word(scan, next);

	if (before && (nt_in_closed_class(before->lower, NT_CLASS_LETTERED) || is_hyphenated(scan)))
		return STOP_APART;
	if (properties & NT_CHAR_LOWER)
		return STOP_CLOSES;
	if (properties & NT_CHAR_OPEN || (properties & NT_CHAR_QUOTE && next > after))
		return before && (before->flags & NT_WORD_CAPITALIZED) ? STOP_CLOSES : STOP_APART;
	if (!(properties & NT_CHAR_LETTER))
		return next == after && (properties & NT_CHAR_PUNCTUATION) ? STOP_CLOSES : STOP_APART;
	if (scan->data[word->start] == 'I' && before && (before->flags & NT_WORD_LOWER))
		return STOP_APART;
	if (follower.length > 1 && nt_in_closed_class(follower, NT_CLASS_OPENER))
		return STOP_APART;
	return STOP_CLOSES;
}

/* A stop behind a single letter, which is the last piece of the word. */
static Stop
judge_letter(NtScan *scan, const Word *word, uint32_t letter, uint32_t after)
{
	bool upper = (letter & NT_CHAR_UPPER) != 0;
	bool more = word->piece != word->start;
	uint32_t behind;
	uint32_t next = nt_scan_peek(scan, after, &behind);
	uint32_t ignored;

	if (next & NT_CHAR_LETTER && !(next & NT_CHAR_UNSPACED))
	{
		while (nt_scan_peek(scan, behind, &ignored) & NT_CHAR_MARK)
			behind = ignored;
		if (nt_scan_character(scan, behind, &ignored) == '.')
			return STOP_JOINS;
		if (!nt_is_word_character(nt_scan_peek(scan, behind, &ignored)))
			return upper == ((next & NT_CHAR_UPPER) != 0) ? STOP_JOINS
				   : upper || more						  ? STOP_CLOSES
														  : STOP_APART;
		if (upper && nt_in_closed_class(plain_word(scan, after), NT_CLASS_DEGREE))
			return STOP_JOINS;
		return more || (upper && (next & NT_CHAR_UPPER)) ? STOP_CLOSES : STOP_APART;
	}
	if (next & NT_CHAR_DIGIT)
		return upper ? STOP_JOINS : STOP_APART;
	if (more)
		return STOP_CLOSES;
	if (upper)
		return judge_initial(scan, word, after);
	next = nt_scan_peek(scan, nt_scan_across(scan, after), &ignored);
	if (scan->data[word->start] == 'v' && (next & NT_CHAR_UPPER))
		return STOP_CLOSES;
	return strchr("pcbd", scan->data[word->start]) && (next & NT_CHAR_DIGIT) ? STOP_CLOSES
																			 : STOP_APART;
}

/* A stop behind a word that may be a listed abbreviation. */
static Stop
judge_abbreviation(NtScan *scan, const Word *word, uint32_t after)
{
	const NtWord *before = word_before(scan);
	NtAbbreviation class =
		nt_abbreviation_class(nt_string(scan->data + word->start, word->at - word->start));
	uint32_t ignored;
	uint32_t next;
	char mark;

	if (class == NT_ABBREVIATION_NONE)
		return STOP_APART;
	mark = after < scan->length ? scan->data[after] : ' ';
	next = nt_scan_peek(scan, nt_scan_across(scan, after), &ignored);
	switch (class)
	{
		case NT_ABBREVIATION_NUMBER:
			return next & NT_CHAR_DIGIT ? STOP_CLOSES : STOP_APART;
		case NT_ABBREVIATION_CALENDAR:
			return (next & (NT_CHAR_DIGIT | NT_CHAR_LOWER)) || (mark && strchr(",)-/", mark))
					   ? STOP_CLOSES
					   : STOP_APART;
		case NT_ABBREVIATION_STATE:
			if (before && nt_string_equal(before->form, nt_string(",", 1)))
				return STOP_CLOSES;
			return mark == ',' || mark == ')' || mark == ';' || (next & NT_CHAR_LOWER) ? STOP_CLOSES
																					   : STOP_APART;
		default:
			return STOP_CLOSES;
	}
}

/* What the stop at word->at means. */
static Stop
judge_stop(NtScan *scan, const Word *word)
{
	uint32_t after = word->at + 1;
	uint32_t behind;
	uint32_t letter;
	uint32_t next = nt_scan_peek(scan, after, &behind);
	Stop stop;

	if (word->last & NT_CHAR_DIGIT)
		return next & NT_CHAR_DIGIT ? STOP_JOINS : STOP_APART;
	if (after + 1 < scan->length && scan->data[after] == '.' && scan->data[after + 1] == '.')
		return STOP_APART; /* an ellipsis */
	if (is_single_letter(scan, word->piece, word->at, &letter))
		return judge_letter(scan, word, letter, after);
	if (word->piece != word->start)
		return nt_in_closed_class(plain_word(scan, word->piece), NT_CLASS_DEGREE) ? STOP_CLOSES
																				  : STOP_APART;
	if (word->at - word->start == 2 && memcmp(scan->data + word->start, "Ph", 2) == 0 &&
		(next & NT_CHAR_UPPER))
		return STOP_JOINS;
	stop = judge_abbreviation(scan, word, after);
	if (stop == STOP_APART && (word->last & NT_CHAR_UPPER) && (next & NT_CHAR_DIGIT))
		return STOP_JOINS; /* XBB.1.5 */
	return stop;
}

/* ---------------------------------------------------------------- joints */

/* Does a word broken at a line end go on in the next line, in lower case and not with "and"? */
static uint32_t
wrapped_at(NtScan *scan, const Word *word, uint32_t hyphen_end)
{
	uint32_t at = hyphen_end;
	uint32_t ignored;

	if (!(word->last & NT_CHAR_LOWER) || word->at - word->piece < 2)
		return word->at;
	if (at < scan->length && scan->data[at] == '\r')
		at++;
	if (at >= scan->length || scan->data[at] != '\n')
		return word->at;
	at++;
	if (!(nt_scan_peek(scan, at, &ignored) & NT_CHAR_LOWER) ||
		nt_in_closed_class(plain_word(scan, at), NT_CLASS_CONNECTIVE))
		return word->at;
	if (at > scan->odd)
		scan->odd = at;
	return at;
}

/* Invisible marks inside a word: where the word goes on, or word->at. */
static uint32_t
beyond_invisible(NtScan *scan, const Word *word)
{
	uint32_t at = word->at;
	uint32_t after;
	uint32_t properties;

	while ((properties = nt_scan_peek(scan, at, &after)) & NT_CHAR_INVISIBLE)
		at = after;
	if (nt_is_word_character(properties))
		return at;
	return properties & NT_CHAR_LINE ? wrapped_at(scan, word, at) : word->at;
}

/* An apostrophe inside a word: where the word goes on, or word->at. */
static uint32_t
beyond_apostrophe(NtScan *scan, const Word *word, uint32_t after)
{
	uint32_t behind;
	uint32_t c = nt_scan_character(scan, after, &behind);
	uint32_t properties = nt_scan_properties(scan, c);
	uint32_t ignored;

	if (nt_is_modifier_apostrophe(nt_scan_character(scan, word->at, &ignored)))
		return after;
	if (word->last & NT_CHAR_DIGIT)
		return count_digits(scan, after) == 3 && word->at - word->piece <= 3 ? after : word->at;
	if (!(properties & NT_CHAR_LETTER) || (properties & NT_CHAR_UNSPACED))
		return word->at;
	if ((c == 's' || c == 'S') && !nt_is_word_character(nt_scan_peek(scan, behind, &ignored)))
		return word->at;
	if (scan->data[word->at] == '`' && after > scan->odd)
		scan->odd = after;
	return after;
}

/* A separator between digits: where the number goes on, or word->at. */
static uint32_t
beyond_separator(NtScan *scan, const Word *word, uint32_t c, uint32_t after)
{
	uint32_t digits = count_digits(scan, after);

	if (!(word->last & NT_CHAR_DIGIT) || digits == 0)
		return word->at;
	if (c == ':')
		return digits <= 2 ? after : word->at;
	return digits <= 3 && word->at - word->piece <= 3 ? after : word->at;
}

/* Where the word goes on behind what stands at word->at, or word->at when it ends there. */
static uint32_t
beyond_joint(NtScan *scan, const Word *word)
{
	uint32_t after;
	uint32_t behind;
	uint32_t c = nt_scan_character(scan, word->at, &after);
	uint32_t properties = nt_scan_properties(scan, c);

	if (properties & NT_CHAR_INVISIBLE)
		return beyond_invisible(scan, word);
	if (properties & NT_CHAR_APOSTROPHE)
		return beyond_apostrophe(scan, word, after);
	if (properties & NT_CHAR_HYPHEN)
		return wrapped_at(scan, word, after);
	if (c == ',' || c == ':')
		return beyond_separator(scan, word, c, after);
	if (c == '&' && (word->last & NT_CHAR_LETTER))
	{
		properties = nt_scan_peek(scan, after, &behind);
		return (properties & NT_CHAR_LETTER) && !(properties & NT_CHAR_UNSPACED) ? after : word->at;
	}
	if (c == '_')
	{
		while (nt_scan_character(scan, after, &behind) == '_')
			after = behind;
		return nt_is_word_character(nt_scan_peek(scan, after, &behind)) ? after : word->at;
	}
	return word->at;
}

/* May an address begin with the piece that ends here? */
static bool
may_be_address(const NtScan *scan, const Word *word)
{
	uint32_t at = word->at;

	if (at + 1 >= scan->length || word->start < scan->plain_end || !scan->data[at] ||
		!strchr(".-@_+%", scan->data[at]))
		return false;
	return nt_is_word_character((unsigned char) scan->data[at + 1] < 0x80
									? scan->ascii[(unsigned char) scan->data[at + 1]]
									: 0) ||
		   scan->data[at + 1] == '.' || scan->data[at + 1] == '-';
}

/* Emit the address that begins with this word, if one does; *next stays at its start otherwise. */
static NtStatus
scan_address(NtScan *scan, const Word *word, uint32_t *next)
{
	NtTokenKind kind = NT_TOKEN_URL;

	*next = word->start;
	if (scan->data[word->at] == ':' && nt_is_url_scheme(scan, word->start, word->at))
		*next = nt_match_url(scan, word->start, word->at + 3);
	else if (may_be_address(scan, word))
		*next = nt_match_address(scan, word->start, &kind);
	if (*next == word->start)
		return NT_OK;
	return nt_scan_emit(scan, word->start, *next, kind, false);
}

/* Emit the word, closing stop included when there is one. */
static NtStatus
emit_word(NtScan *scan, const Word *word, uint32_t end, uint32_t *next)
{
	uint32_t ignored;
	bool number = (nt_scan_peek(scan, word->start, &ignored) & NT_CHAR_DIGIT) != 0;

	*next = end;
	return nt_scan_emit(scan, word->start, end, number ? NT_TOKEN_NUMBER : NT_TOKEN_WORD, false);
}

NtStatus
nt_scan_word(NtScan *scan, uint32_t start, uint32_t *next)
{
	Word word = {start, start, start, 0};

	for (;;)
	{
		uint32_t joint;

		NT_TRY(skip_piece(scan, &word));
		if (word.at >= scan->length || scan->data[word.at] == ' ')
			return emit_word(scan, &word, word.at, next);
		if (word.piece == start)
		{
			NT_TRY(scan_address(scan, &word, next));
			if (*next > start)
				return NT_OK;
		}
		if (scan->data[word.at] == '.')
		{
			Stop stop = judge_stop(scan, &word);

			if (stop != STOP_JOINS)
				return emit_word(scan, &word, word.at + (stop == STOP_CLOSES), next);
			joint = word.at + 1;
		}
		else
			joint = beyond_joint(scan, &word);
		if (joint == word.at)
			return emit_word(scan, &word, word.at, next);
		if (scan->data[word.at] == '.' || (word.last & NT_CHAR_DIGIT))
			word.piece = joint;
		word.at = joint;
	}
}
