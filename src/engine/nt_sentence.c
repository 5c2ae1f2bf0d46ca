/*
 * nt_sentence.c - sentences.
 *
 * A paragraph is cut behind a terminal mark and the closing marks that follow it, unless what comes
 * next shows that the sentence goes on. The tokenizer has already decided which stops belong to
 * abbreviations, so a stop of its own nearly always ends a sentence; the work is in the
 * abbreviations, which may end one as well, and in questions and exclamations inside a quotation.
 * Where a capital follows an abbreviation, the article itself is asked: a word that it also has in
 * lower case is capitalised here for beginning a sentence.
 */
#include "engine/nt_sentence.h"

#include "engine/nt_abbreviation.h"
#include "engine/nt_closed_class.h"
#include "engine/nt_lexicon.h"

#define TAG_REACH	  6 /* tokens that a speech tag's verb is looked for in */
#define FRONTED_REACH 8 /* tokens of an adverbial of time before its clause */

typedef struct Splitter
{
	NtAnalysis *analysis;
	uint64_t *lower; /* hashes of the forms in lower case, built when first asked for */
	uint32_t mask;
	uint32_t capacity;
	uint32_t paragraph;
	uint32_t start; /* first token of the sentence */
	uint32_t end;	/* end of the paragraph's tokens */
	bool quoted;	/* a straight quotation mark is open */
} Splitter;

/* What stands behind a terminal mark: closing marks and more terminal ones. */
typedef struct Ending
{
	uint32_t terminal; /* the last terminal mark, or the abbreviation */
	uint32_t next;	   /* the first token behind it all */
	bool quoted;	   /* a quotation mark closes */
} Ending;

/* ---------------------------------------------------------------- words */

static bool
has_flag(const Splitter *splitter, uint32_t token, uint8_t flag)
{
	return nt_token_word(splitter->analysis, token)->flags & flag;
}

/* Does nothing stand between the token and the one before? */
static bool
is_glued(const Splitter *splitter, uint32_t token)
{
	return splitter->analysis->tokens[token].flags == 0;
}

/* Is the token in one of these classes? */
static bool
is_class(const Splitter *splitter, uint32_t token, uint32_t classes)
{
	return nt_in_closed_class(nt_token_word(splitter->analysis, token)->lower, classes);
}

/* Collect the article's forms in lower case. */
static NtStatus
collect_lower(Splitter *splitter)
{
	const NtAnalysis *analysis = splitter->analysis;
	uint32_t size = 64;

	while (size / 2 < analysis->word_count)
		size *= 2;
	splitter->mask = size - 1;
	splitter->lower = nt_arena_zalloc(analysis->arena, (size_t) size * sizeof(uint64_t));
	if (!splitter->lower)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < analysis->word_count; i++)
	{
		uint64_t hash = analysis->words[i].form_hash | 1;
		uint32_t at = (uint32_t) (hash >> 32) & splitter->mask;

		if (!(analysis->words[i].flags & NT_WORD_LOWER))
			continue;
		while (splitter->lower[at] && splitter->lower[at] != hash)
			at = (at + 1) & splitter->mask;
		splitter->lower[at] = hash;
	}
	return NT_OK;
}

/* Does the article have this capitalised word in lower case, too? */
static bool
is_common_word(const Splitter *splitter, uint32_t token)
{
	uint64_t hash = nt_token_word(splitter->analysis, token)->lower_hash | 1;
	uint32_t at = (uint32_t) (hash >> 32) & splitter->mask;

	while (splitter->lower[at] && splitter->lower[at] != hash)
		at = (at + 1) & splitter->mask;
	return splitter->lower[at] == hash;
}

/* ---------------------------------------------------------------- abbreviations */

/* "7 a.m." and what follows: a zone, a day, or the next sentence, unless the time stands in front
 * of its clause. */
static bool
time_ends(const Splitter *splitter, uint32_t token, uint32_t word)
{
	uint32_t start = splitter->start;

	if (is_class(splitter, word, NT_CLASS_ZONE | NT_CLASS_CALENDAR))
		return false;
	if (token - start > FRONTED_REACH || !is_class(splitter, start, NT_CLASS_FRONTING))
		return true;
	for (uint32_t i = start; i < token; i++)
		if (nt_token_is(splitter->analysis, i, ","))
			return true;
	return false;
}

/* Does a capitalised word show by itself that a sentence begins? */
static bool
opens_sentence(const Splitter *splitter, uint32_t word)
{
	if (nt_token_word(splitter->analysis, word)->form.length < 2)
		return false;
	return is_class(splitter, word, NT_CLASS_OPENER) ||
		   (is_common_word(splitter, word) &&
			!is_class(splitter, word, NT_CLASS_RANK | NT_CLASS_CORPORATE));
}

/*
 * Does it show that behind "U.S." and its like, which stand before many a capitalised common noun?
 * Only a function word does, or a common word with its verb: "Officials said".
 */
static bool
opens_after_country(const Splitter *splitter, uint32_t word)
{
	const NtLexeme *lexeme;

	if (is_class(splitter, word, NT_CLASS_OPENER))
		return true;
	if (!opens_sentence(splitter, word) || word + 1 >= splitter->end)
		return false;
	lexeme = nt_find_lexeme(nt_token_word(splitter->analysis, word + 1)->form);
	return lexeme && (lexeme->flags & (NT_LEX_FINITE | NT_LEX_AUXILIARY));
}

/* Does an abbreviation with inner stops (U.S., a.m., Ph.D.) end the sentence before this word? */
static bool
acronym_ends(const Splitter *splitter, uint32_t token, uint32_t word)
{
	NtString lower = nt_token_word(splitter->analysis, token)->lower;

	if (lower.length >= 4 && (memcmp(lower.data + lower.length - 4, "a.m.", 4) == 0 ||
							  memcmp(lower.data + lower.length - 4, "p.m.", 4) == 0))
		return time_ends(splitter, token, word);
	if (nt_begins_lower(splitter->analysis, token))
		return false; /* e.g., a.k.a. */
	return lower.data[0] == 'u' || lower.data[0] == 'e' ? opens_after_country(splitter, word)
														: opens_sentence(splitter, word);
}

/* Does the abbreviation end the sentence before this capitalised word? */
static bool
abbreviation_ends(const Splitter *splitter, uint32_t token, uint32_t word)
{
	const NtAnalysis *analysis = splitter->analysis;
	NtString form = nt_token_word(analysis, token)->form;

	if (memchr(form.data, '.', form.length - 1))
		return acronym_ends(splitter, token, word);
	switch (nt_abbreviation_class(nt_string(form.data, form.length - 1)))
	{
		case NT_ABBREVIATION_TITLE:
			return nt_token_is(analysis, token, "St.") && is_class(splitter, word, NT_CLASS_OPENER);
		case NT_ABBREVIATION_STATE:
		case NT_ABBREVIATION_COMPANY:
			return opens_sentence(splitter, word);
		case NT_ABBREVIATION_OTHER:
			if (nt_token_is(analysis, token, "vs.") || nt_token_is(analysis, token, "approx."))
				return false;
			return nt_token_is(analysis, token, "etc.") || opens_sentence(splitter, word);
		default:
			return false;
	}
}

/* ---------------------------------------------------------------- marks */

/* Is the sentence so far only the number or letter of a list item? */
static bool
is_enumerator(const Splitter *splitter, uint32_t stop)
{
	uint32_t first = splitter->start;
	NtString form = nt_token_word(splitter->analysis, first)->form;

	if (stop != first + 1)
		return false;
	if (splitter->analysis->tokens[first].kind == NT_TOKEN_NUMBER)
		return form.length <= 2;
	for (uint32_t i = 0; i < form.length && form.length > 1; i++)
		if (!memchr("IVX", form.data[i], 3))
			return false;
	return form.length <= 4;
}

/* Is this a name and a verb of speech, as they follow a quotation: Rivera asked? */
static bool
is_speech_tag(const Splitter *splitter, uint32_t token)
{
	const NtAnalysis *analysis = splitter->analysis;
	uint32_t names = 0;

	for (uint32_t i = token; i < splitter->end && i < token + TAG_REACH; i++)
	{
		const NtWord *word = nt_token_word(analysis, i);
		const NtLexeme *lexeme;

		if (has_flag(splitter, i, NT_WORD_CAPITALIZED) && !is_class(splitter, i, NT_CLASS_OPENER))
		{
			names++;
			continue;
		}
		if (nt_token_is(analysis, i, "-") && names > 0)
			continue;
		lexeme = nt_find_lexeme(word->lower);
		return names > 0 && nt_begins_lower(analysis, i) && lexeme &&
			   (lexeme->flags & NT_LEX_CUE) && (lexeme->flags & NT_LEX_FINITE);
	}
	return false;
}

/* A mark that leads an ellipsis or a quotation on rather than ending what is before it. */
static bool
is_leading_ellipsis(const Splitter *splitter, uint32_t token)
{
	uint32_t first = splitter->start;

	while (first < token && nt_is_closer(splitter->analysis, first))
		first++;
	if (first == token)
		return true;
	return token + 1 < splitter->end && is_glued(splitter, token + 1) &&
		   (!is_glued(splitter, token) || nt_is_closer(splitter->analysis, token - 1));
}

/* Is it an ellipsis, of three stops or one character? */
static bool
is_ellipsis(const Splitter *splitter, uint32_t token)
{
	NtString form = nt_token_word(splitter->analysis, token)->form;

	return form.length >= 2 && (memcmp(form.data, "..", 2) == 0 ||
								(form.length >= 3 && memcmp(form.data, "\xE2\x80\xA6", 3) == 0));
}

/* Can no sentence begin with this token, since it carries on what is before it? */
static bool
carries_on(const Splitter *splitter, uint32_t token)
{
	const NtAnalysis *analysis = splitter->analysis;
	NtString form = nt_token_word(analysis, token)->form;

	if (has_flag(splitter, token, NT_WORD_POSSESSIVE))
		return is_glued(splitter, token);
	if (analysis->tokens[token].kind == NT_TOKEN_HANDLE)
		return is_glued(splitter, token);
	if (analysis->tokens[token].kind != NT_TOKEN_PUNCTUATION)
		return false;
	if (nt_is_terminal(analysis, token))
	{
		bool leads = token + 1 < splitter->end && is_glued(splitter, token + 1);

		return !leads && !(is_ellipsis(splitter, token) && !is_glued(splitter, token));
	}
	if (form.length == 1)
		return strchr(",;:-/)]}", form.data[0]) != NULL;
	return nt_string_equal(form, nt_string("--", 2)) ||
		   nt_string_equal(form, nt_string("\xE2\x80\x93", 3)) ||
		   nt_string_equal(form, nt_string("\xE2\x80\x94", 3));
}

/* Does the sentence end there, with more of the paragraph to follow? */
static bool
ends_before(const Splitter *splitter, const Ending *ending)
{
	const NtAnalysis *analysis = splitter->analysis;
	uint32_t token = ending->terminal;
	uint32_t next = ending->next;
	uint32_t word = next;
	bool abbreviation = analysis->tokens[token].kind != NT_TOKEN_PUNCTUATION;
	bool opened;

	if (carries_on(splitter, next))
		return false;
	while (word + 1 < splitter->end && word < next + 3 && nt_is_terminal(analysis, word) == false &&
		   analysis->tokens[word].kind == NT_TOKEN_PUNCTUATION)
		word++;
	opened = word > next;
	if (nt_begins_lower(analysis, word) && analysis->tokens[word].kind == NT_TOKEN_WORD)
	{
		if (!has_flag(splitter, word, NT_WORD_LOWER))
			return !abbreviation; /* iPhone */
		return opened && nt_token_is(analysis, token, ".") && !is_glued(splitter, next);
	}
	if (abbreviation)
		return has_flag(splitter, word, NT_WORD_CAPITALIZED) &&
			   abbreviation_ends(splitter, token, word);
	if (is_ellipsis(splitter, token))
		return !is_leading_ellipsis(splitter, token) && !has_flag(splitter, word, NT_WORD_DIGIT);
	if (nt_token_is(analysis, token, "."))
		return !is_enumerator(splitter, token) &&
			   !(has_flag(splitter, next, NT_WORD_DIGIT) && is_glued(splitter, next));
	return !(ending->quoted && is_speech_tag(splitter, next)) &&
		   !is_class(splitter, next, NT_CLASS_CORPORATE);
}

/* Is it a bullet before an item of a list? */
static bool
is_bullet(const Splitter *splitter, uint32_t token)
{
	const NtAnalysis *analysis = splitter->analysis;
	const NtToken *own = &analysis->tokens[token];

	return analysis->text.data[own->start] == '\xE2' && own->flags &&
		   nt_token_is(analysis, token, "\xE2\x80\xA2");
}

/* May a sentence end with this token? */
static bool
may_end(const Splitter *splitter, uint32_t token)
{
	const NtToken *own = &splitter->analysis->tokens[token];
	char last = splitter->analysis->text.data[own->end - 1];

	if (last != '.' && last != '!' && last != '?' && last != ';' && (unsigned char) last < 0x80)
		return false;
	if (own->kind == NT_TOKEN_PUNCTUATION)
		return nt_is_terminal(splitter->analysis, token);
	return last == '.' && (own->kind == NT_TOKEN_WORD || own->kind == NT_TOKEN_NUMBER);
}

/*
 * Is this quotation mark or bracket one that closes what is before it? A mark glued to words on
 * both sides is judged by its shape, and a straight one by whether a quotation is open.
 */
static bool
closes(const Splitter *splitter, uint32_t token)
{
	const NtAnalysis *analysis = splitter->analysis;

	if (!is_glued(splitter, token) || !nt_is_closer(analysis, token))
		return false;
	if (token + 1 >= splitter->end || !is_glued(splitter, token + 1) ||
		has_flag(splitter, token + 1, NT_WORD_PUNCTUATION))
		return true;
	if (nt_token_is(analysis, token, "\""))
		return splitter->quoted;
	return !nt_is_opener(analysis, token);
}

/* Read the ending that begins with the terminal mark or abbreviation `token`. */
static Ending
read_ending(Splitter *splitter, uint32_t token)
{
	const NtAnalysis *analysis = splitter->analysis;
	Ending ending = {token, token + 1, false};

	for (; ending.next < splitter->end && is_glued(splitter, ending.next); ending.next++)
	{
		uint32_t at = ending.next;
		bool handle = at + 1 < splitter->end && is_glued(splitter, at + 1) &&
					  analysis->tokens[at + 1].kind == NT_TOKEN_HANDLE;

		if (nt_is_terminal(analysis, at) && !handle)
			ending.terminal = at;
		else if (!closes(splitter, at))
			break;
		else if (!strchr(")]}", analysis->text.data[analysis->tokens[at].start]))
			ending.quoted = true;
		splitter->quoted ^= nt_token_is(analysis, at, "\"");
	}
	return ending;
}

/* Write the sentence that ends before this token. */
static NtStatus
add_sentence(Splitter *splitter, uint32_t end)
{
	NtAnalysis *analysis = splitter->analysis;
	NtSentence *sentence;

	NT_TRY(NT_RESERVE(analysis->arena, analysis->sentences, splitter->capacity,
					  analysis->sentence_count + 1));
	sentence = &analysis->sentences[analysis->sentence_count];
	sentence->tokens = (NtSpan){splitter->start, end};
	sentence->bytes =
		(NtSpan){analysis->tokens[splitter->start].start, analysis->tokens[end - 1].end};
	sentence->paragraph = splitter->paragraph;
	sentence->section = NT_SECTION_BODY;
	for (uint32_t i = splitter->start; i < end; i++)
		analysis->tokens[i].sentence = analysis->sentence_count;
	analysis->sentence_count++;
	splitter->start = end;
	return NT_OK;
}

/* Cut one paragraph. */
static NtStatus
split_paragraph(Splitter *splitter, NtParagraph *paragraph)
{
	NtAnalysis *analysis = splitter->analysis;

	paragraph->sentences.start = analysis->sentence_count;
	splitter->start = paragraph->tokens.start;
	splitter->end = paragraph->tokens.end;
	splitter->quoted = false;
	for (uint32_t i = splitter->start; i < splitter->end;)
	{
		Ending ending;

		if ((i & 0xFFF) == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		if (i > splitter->start && is_bullet(splitter, i))
			NT_TRY(add_sentence(splitter, i));
		if (!may_end(splitter, i))
		{
			splitter->quoted ^= analysis->text.data[analysis->tokens[i].start] == '"';
			i++;
			continue;
		}
		ending = read_ending(splitter, i);
		if (!splitter->lower)
			NT_TRY(collect_lower(splitter));
		if (ending.next < splitter->end && ends_before(splitter, &ending))
			NT_TRY(add_sentence(splitter, ending.next));
		i = ending.next;
	}
	if (splitter->start < splitter->end)
		NT_TRY(add_sentence(splitter, splitter->end));
	paragraph->sentences.end = analysis->sentence_count;
	return NT_OK;
}

NtStatus
nt_split_sentences(NtAnalysis *analysis)
{
	Splitter splitter = {.analysis = analysis};

	analysis->sentences = NULL;
	analysis->sentence_count = 0;
	NT_TRY(nt_split_paragraphs(analysis));
	for (splitter.paragraph = 0; splitter.paragraph < analysis->paragraph_count;
		 splitter.paragraph++)
		NT_TRY(split_paragraph(&splitter, &analysis->paragraphs[splitter.paragraph]));
	return NT_OK;
}
