/*
 * nt_attribution.c - see nt_attribution.h.
 *
 * There is no parser. News English attributes in few patterns, and what a pattern needs is a noun
 * phrase on one side of a verb: phrases are cut at the words that cannot be inside one (verbs,
 * auxiliaries, subordinators, most prepositions and commas), which a closed lexicon knows.
 */
#include "engine/nt_attribution.h"

#define PHRASE_LIMIT 25 /* tokens of a noun phrase */
#define CLAUSE_LIMIT 40 /* tokens between a subject and its verb */

static const NtSpan empty_span = {0, 0};

static bool
is_empty(NtSpan span)
{
	return span.start == span.end;
}

static const NtWord *
word_at(const NtQuoteWork *work, uint32_t token)
{
	return nt_token_word(work->analysis, token);
}

static bool
is_comma(const NtQuoteWork *work, uint32_t token)
{
	return nt_work_is_mark(work, token, ',');
}

/* A capitalised word or a token of a mention: a word that names. */
static bool
is_name(const NtQuoteWork *work, uint32_t token)
{
	return work->mentions[token] != NT_NONE ||
		   (word_at(work, token)->flags & NT_WORD_CAPITALIZED) != 0;
}

static bool
ends_with(NtString string, const char *suffix)
{
	size_t length = strlen(suffix);

	return string.length > length &&
		   memcmp(string.data + string.length - length, suffix, length) == 0;
}

/* A word outside the lexicon that looks like a verb in the past or the present. */
static bool
looks_like_verb(const NtQuoteWork *work, uint32_t token)
{
	const NtWord *word = word_at(work, token);

	return work->mentions[token] == NT_NONE && (word->flags & NT_WORD_LOWER) &&
		   !nt_work_flags(work, token) &&
		   (ends_with(word->lower, "ed") || ends_with(word->lower, "es"));
}

/* A word that can stand inside a noun phrase: no verb, no function word, no punctuation. */
static bool
is_phrase_word(const NtQuoteWork *work, uint32_t token)
{
	const NtWord *word = word_at(work, token);

	if (work->mentions[token] != NT_NONE || (word->flags & NT_WORD_POSSESSIVE))
		return true;
	if (nt_work_is_mark(work, token, '-') || nt_work_is_mark(work, token, '&') ||
		nt_work_is_mark(work, token, '/'))
		return true;
	if (!(word->flags & (NT_WORD_ALPHABETIC | NT_WORD_DIGIT)))
		return work->analysis->tokens[token].kind == NT_TOKEN_HANDLE;
	if (word->flags & NT_WORD_CAPITALIZED)
		return !(nt_work_flags(work, token) &
				 (NT_LEX_SUBORDINATOR | NT_LEX_PREPOSITION | NT_LEX_CONJUNCTION | NT_LEX_PRONOUN |
				  NT_LEX_AUXILIARY | NT_LEX_ADVERB | NT_LEX_CALENDAR));
	return !(nt_work_flags(work, token) &
			 (NT_LEX_FINITE | NT_LEX_GERUND | NT_LEX_PRONOUN | NT_LEX_PREPOSITION |
			  NT_LEX_CONJUNCTION | NT_LEX_SUBORDINATOR | NT_LEX_AUXILIARY | NT_LEX_ADVERB |
			  NT_LEX_CALENDAR | NT_LEX_OBJECT_PRONOUN | NT_LEX_DETERMINER));
}

/* The same, where a determiner makes a noun of what could be a verb: "the talks". */
static bool
is_noun_here(const NtQuoteWork *work, uint32_t token)
{
	if (is_phrase_word(work, token))
		return true;
	return token > 0 && (nt_work_flags(work, token - 1) & NT_LEX_DETERMINER) &&
		   (nt_work_flags(work, token) & NT_LEX_VERB) &&
		   !(nt_work_flags(work, token) & NT_LEX_AUXILIARY);
}

/* A preposition that may link two parts of one phrase: "head of the council", "a spokesman for". */
static bool
is_phrase_link(const NtQuoteWork *work, uint32_t token)
{
	return nt_work_is_word(work, token, "of") || nt_work_is_word(work, token, "for") ||
		   nt_work_is_word(work, token, "at") || nt_work_is_word(work, token, "in") ||
		   nt_work_is_word(work, token, "from") || nt_work_is_word(work, token, "with") ||
		   nt_work_is_word(work, token, "on");
}

/* "and" between two names, or two numbers of them. */
static bool
is_name_link(const NtQuoteWork *work, uint32_t token, uint32_t start, uint32_t end)
{
	return nt_work_is_word(work, token, "and") && token > start && token + 1 < end &&
		   is_name(work, token - 1) && is_name(work, token + 1);
}

/* Whether a link at `token` keeps the phrase going to the right. */
static bool
link_continues(const NtQuoteWork *work, uint32_t token, uint32_t end)
{
	uint32_t next = token + 1;

	if (!is_phrase_link(work, token) || next >= end)
		return false;
	if (nt_work_flags(work, next) & NT_LEX_DETERMINER)
		next++;
	if (next >= end || (nt_work_flags(work, next) & (NT_LEX_VENUE | NT_LEX_CALENDAR)))
		return false;
	if (work->mentions[token - 1] != NT_NONE && !nt_work_is_word(work, token, "of"))
		return false;
	return is_noun_here(work, next);
}

NtSpan
nt_phrase_from(const NtQuoteWork *work, uint32_t token, uint32_t end)
{
	uint32_t at = token;
	uint32_t limit = nt_min32(end, token + PHRASE_LIMIT);

	if (at >= limit)
		return empty_span;
	if (nt_work_flags(work, at) & NT_LEX_PRONOUN && work->mentions[at] == NT_NONE)
		return (NtSpan){at, at + 1};
	while (at < limit && (nt_work_flags(work, at) & NT_LEX_DETERMINER) &&
		   work->mentions[at] == NT_NONE)
		at++;
	while (at < limit)
	{
		if (is_noun_here(work, at) && !looks_like_verb(work, at))
			at++;
		else if (at > token &&
				 (is_name_link(work, at, token, limit) || link_continues(work, at, limit)))
		{
			at++;
			while (at < limit && (nt_work_flags(work, at) & NT_LEX_DETERMINER) &&
				   work->mentions[at] == NT_NONE)
				at++;
		}
		else if (nt_work_is_mark(work, at, '(') && at + 2 < limit &&
				 nt_work_is_mark(work, at + 2, ')'))
			at += 3; /* an acronym in parentheses */
		else
			break;
	}
	while (at > token && (nt_work_flags(work, at - 1) & NT_LEX_DETERMINER) &&
		   work->mentions[at - 1] == NT_NONE)
		at--;
	return at > token ? (NtSpan){token, at} : empty_span;
}

/* Where the noun phrase that ends before `end` begins; `end` itself if there is none. */
static NtSpan
phrase_before(const NtQuoteWork *work, uint32_t start, uint32_t end)
{
	uint32_t at = end;
	uint32_t limit = end - start > PHRASE_LIMIT ? end - PHRASE_LIMIT : start;

	if (at > limit && (nt_work_flags(work, at - 1) & NT_LEX_PRONOUN) &&
		work->mentions[at - 1] == NT_NONE)
		return (NtSpan){at - 1, at};
	while (at > limit)
	{
		uint32_t left = at - 1;

		if ((nt_work_flags(work, left) & NT_LEX_DETERMINER) && work->mentions[left] == NT_NONE)
		{
			at = left;
			if (at == limit || at == end - 1 || !is_phrase_link(work, at - 1) || at - 1 == limit ||
				!is_phrase_word(work, at - 2))
				break;
			at--; /* "a spokesman for the council": on to the left of the link */
			continue;
		}
		if (is_phrase_word(work, left) && !looks_like_verb(work, left))
			at = left;
		else if (at < end && is_name_link(work, left, limit, end))
			at = left;
		else if (at < end && left > limit && is_phrase_link(work, left) &&
				 is_phrase_word(work, left - 1) && !looks_like_verb(work, left - 1))
			at = left;
		else if (nt_work_is_mark(work, left, ')') && left >= limit + 2 &&
				 nt_work_is_mark(work, left - 2, '('))
			at = left - 2;
		else
			break;
	}
	return (NtSpan){at, end};
}

/* Whether a phrase can be somebody: a pronoun, a name, or a noun with a determiner. */
static bool
is_somebody(const NtQuoteWork *work, NtSpan phrase)
{
	uint32_t last = phrase.end - 1;

	if (is_empty(phrase))
		return false;
	if (phrase.end - phrase.start == 1 && (nt_work_flags(work, last) & NT_LEX_PRONOUN))
		return true;
	if (phrase.end - phrase.start == 1 && (nt_work_flags(work, last) & NT_LEX_DETERMINER))
		return false;
	return is_noun_here(work, last);
}

/* Step left over what may stand between a subject and its verb: adverbs, auxiliaries, times. */
static uint32_t
skip_before_verb(const NtQuoteWork *work, uint32_t start, uint32_t verb)
{
	uint32_t at = verb;

	while (at > start)
	{
		uint32_t left = at - 1;
		uint32_t flags = nt_work_flags(work, left);

		if (work->mentions[left] != NT_NONE)
			break;
		if (flags & (NT_LEX_ADVERB | NT_LEX_AUXILIARY))
			at = left;
		else if (flags & NT_LEX_CALENDAR)
		{
			at = left;
			while (at > start &&
				   (nt_work_flags(work, at - 1) &
					(NT_LEX_PREPOSITION | NT_LEX_CALENDAR | NT_LEX_DETERMINER)) &&
				   work->mentions[at - 1] == NT_NONE)
				at--;
		}
		else if (!flags && ends_with(word_at(work, left)->lower, "ly"))
			at = left;
		else
			break;
	}
	return at;
}

/* The comma that opens the parenthesis closed by the comma at `close`; NT_NONE if there is none. */
static uint32_t
opening_comma(const NtQuoteWork *work, uint32_t start, uint32_t close)
{
	uint32_t limit = close - start > CLAUSE_LIMIT ? close - CLAUSE_LIMIT : start;

	for (uint32_t at = close; at > limit; at--)
		if (is_comma(work, at - 1) || nt_work_is_mark(work, at - 1, '('))
			return at - 1;
	return NT_NONE;
}

/* The first noun phrase of a stretch that can be a subject, behind conjunctions and adverbials. */
static NtSpan
first_subject(const NtQuoteWork *work, NtSpan tokens)
{
	uint32_t at = tokens.start;

	while (at < tokens.end)
	{
		uint32_t flags = nt_work_flags(work, at);
		NtSpan phrase;

		if (work->mentions[at] == NT_NONE &&
			(flags & (NT_LEX_PREPOSITION | NT_LEX_SUBORDINATOR | NT_LEX_GERUND)))
		{
			while (at < tokens.end && !is_comma(work, at))
				at++; /* an adverbial: its comma ends it */
			at++;
			continue;
		}
		phrase = nt_phrase_from(work, at, tokens.end);
		if (is_somebody(work, phrase))
			return phrase;
		at++;
	}
	return empty_span;
}

/*
 * A description and a name, in either order, with a comma between: "the coalition's leader, Ann
 * Lee,". `description` ends at the comma before the name.
 */
static NtSpan
with_apposed_name(const NtQuoteWork *work, NtSpan description, uint32_t end)
{
	const NtAnalysis *analysis = work->analysis;
	uint32_t name = description.end + 1;

	for (uint32_t at = description.start; at < description.end; at++)
		if (work->mentions[at] != NT_NONE &&
			analysis->mentions[work->mentions[at]].kind == NT_PERSON)
			return description;
	if (name < end && work->mentions[name] != NT_NONE &&
		analysis->mentions[work->mentions[name]].kind == NT_PERSON)
		return (NtSpan){description.start,
						nt_min32(end, analysis->mentions[work->mentions[name]].tokens.end)};
	return description;
}

NtSpan
nt_find_subject(const NtQuoteWork *work, uint32_t start, uint32_t verb)
{
	uint32_t at = skip_before_verb(work, start, verb);
	uint32_t close = at;
	NtSpan phrase;

	if (at > start && (is_comma(work, at - 1) || nt_work_is_mark(work, at - 1, ')')))
	{
		uint32_t open = opening_comma(work, start, at - 1);

		if (open == NT_NONE || open == start)
			return empty_span;
		at = open;
	}
	if (at > start + 1 &&
		(nt_work_is_word(work, at - 1, "and") || nt_work_is_word(work, at - 1, "but")))
		return first_subject(
			work, (NtSpan){at - start > CLAUSE_LIMIT ? at - CLAUSE_LIMIT : start, at - 1});
	phrase = phrase_before(work, start, at);
	if (!is_somebody(work, phrase))
		return empty_span;
	if (phrase.end - phrase.start == 1 && nt_work_is_word(work, phrase.start, "who"))
	{
		uint32_t end = phrase.start > start && is_comma(work, phrase.start - 1) ? phrase.start - 1
																				: phrase.start;
		NtSpan antecedent = phrase_before(work, start, end);

		if (is_somebody(work, antecedent))
			return antecedent;
	}
	return close > phrase.end ? with_apposed_name(work, phrase, close - 1) : phrase;
}

/* Verbs whose object is the one spoken to. */
static bool
takes_addressee(const NtQuoteWork *work, uint32_t verb)
{
	static const char *const verbs[] = {"told",		"tells",   "tell",	  "telling",  "asked",
										"asks",		"asking",  "assured", "reminded", "warned",
										"informed", "reminds", "warning", "thanked"};

	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
		if (nt_work_is_word(work, verb, verbs[i]))
			return true;
	return false;
}

/* Verbs that take what is said as a name for their object: "called the plan "a farce"". */
static bool
names_its_object(const NtQuoteWork *work, uint32_t verb)
{
	static const char *const verbs[] = {
		"called",	 "calling", "calls",	 "call",	   "described", "describing",
		"describes", "labeled", "labelled",	 "labeling",   "labelling", "dubbed",
		"dubbing",	 "branded", "denounced", "denouncing", "dismissed", "dismissing",
		"slammed",	 "blasted", "praised",	 "hailed"};

	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
		if (nt_work_is_word(work, verb, verbs[i]))
			return true;
	return false;
}

/* Step over the object of a verb that names it, and an "as" behind it. */
static uint32_t
skip_named_object(const NtQuoteWork *work, uint32_t at, uint32_t end)
{
	NtSpan object;

	if (at < end &&
		(nt_work_flags(work, at) & (NT_LEX_OBJECT_PRONOUN | NT_LEX_DETERMINER | NT_LEX_PRONOUN)) &&
		at + 1 == end)
		return end;
	if (at < end && (nt_work_flags(work, at) & (NT_LEX_OBJECT_PRONOUN | NT_LEX_PRONOUN)))
		at++;
	else
	{
		object = nt_phrase_from(work, at, end);
		at = is_empty(object) ? at : object.end;
	}
	if (at < end && nt_work_is_word(work, at, "as"))
		at++;
	return at;
}

/* Step over when and where it was said: "on Monday", "in a statement", "Friday". */
static uint32_t
skip_circumstances(const NtQuoteWork *work, uint32_t at, uint32_t end)
{
	for (;;)
	{
		uint32_t next = at;

		if (next < end && (nt_work_flags(work, next) & NT_LEX_PREPOSITION))
			next++;
		while (next < end && (nt_work_flags(work, next) & NT_LEX_DETERMINER))
			next++;
		if (next >= end || !(nt_work_flags(work, next) & (NT_LEX_CALENDAR | NT_LEX_VENUE)) ||
			work->mentions[next] != NT_NONE)
			return at;
		at = next + 1;
	}
}

void
nt_read_after_verb(const NtQuoteWork *work, uint32_t verb, uint32_t end, NtAttribution *found)
{
	uint32_t at = verb + 1;

	if (takes_addressee(work, verb) && at < end)
	{
		NtSpan phrase = nt_work_flags(work, at) & NT_LEX_OBJECT_PRONOUN
							? (NtSpan){at, at + 1}
							: nt_phrase_from(work, at, end);

		if (!is_empty(phrase) && !(nt_work_flags(work, at) & NT_LEX_SUBORDINATOR))
		{
			found->addressee = phrase;
			at = phrase.end;
		}
	}
	else if (names_its_object(work, verb))
		at = skip_named_object(work, at, end);
	at = skip_circumstances(work, at, end);
	if (at < end && nt_work_is_word(work, at, "that"))
		at++;
	found->content = at;
}

static void
set_cue(const NtQuoteWork *work, uint32_t start, uint32_t end, NtAttribution *found)
{
	const NtLexeme *lexeme = work->lexemes[work->analysis->tokens[end - 1].word];

	found->cue = (NtSpan){start, end};
	found->act = lexeme ? lexeme->act : NT_ACT_SPEECH;
	found->strong = lexeme && (lexeme->flags & NT_LEX_STRONG);
}

/* Whether an infinitive is a verb where it stands and no noun: "critics say", "would say", but "the
 * report". */
static bool
is_plain_verb(const NtQuoteWork *work, uint32_t token)
{
	const NtWord *before;

	if (token == 0)
		return false;
	before = word_at(work, token - 1);
	if (nt_work_flags(work, token - 1) & (NT_LEX_AUXILIARY | NT_LEX_PRONOUN | NT_LEX_ADVERB))
		return true;
	return ends_with(before->lower, "s") && !(before->flags & NT_WORD_POSSESSIVE);
}

/* Whether the token is a cue verb in a form that can head an attribution. */
static bool
is_cue_verb(const NtQuoteWork *work, uint32_t token)
{
	uint32_t flags = nt_work_flags(work, token);

	if (!(flags & NT_LEX_CUE) || work->mentions[token] != NT_NONE ||
		(token > 0 && nt_work_is_mark(work, token - 1, '-')))
		return false;
	return (flags & (NT_LEX_FINITE | NT_LEX_GERUND)) ||
		   ((flags & NT_LEX_BASE) && is_plain_verb(work, token));
}

/* "according to X" at a token. */
static bool
match_according(const NtQuoteWork *work, uint32_t at, uint32_t end, NtAttribution *found)
{
	if (at + 2 >= end || !nt_work_is_word(work, at, "according") ||
		!nt_work_is_word(work, at + 1, "to"))
		return false;
	found->cue = (NtSpan){at, at + 2};
	found->source = nt_phrase_from(work, at + 2, end);
	found->act = NT_ACT_SPEECH;
	found->strong = true;
	return !is_empty(found->source);
}

bool
nt_match_quoted_as(const NtQuoteWork *work, uint32_t verb, uint32_t start, uint32_t end,
				   NtAttribution *found)
{
	NtSpan speaker;
	uint32_t at;

	if (!nt_work_is_word(work, verb, "quoted") && !nt_work_is_word(work, verb, "quotes") &&
		!nt_work_is_word(work, verb, "cited"))
		return false;
	speaker = nt_phrase_from(work, verb + 1, end);
	at = speaker.end;
	if (is_empty(speaker) || at + 1 >= end || !nt_work_is_word(work, at, "as") ||
		!(nt_work_flags(work, at + 1) & NT_LEX_GERUND))
		return false;
	found->via = nt_find_subject(work, start, verb);
	set_cue(work, verb, verb + 1, found);
	found->source = speaker;
	nt_read_after_verb(work, at + 1, end, found);
	found->strong = true;
	return true;
}

/* `said X`: the verb stands first, its subject behind it. */
static bool
match_inverted(const NtQuoteWork *work, uint32_t at, uint32_t end, NtAttribution *found)
{
	if (!(is_cue_verb(work, at) && (nt_work_flags(work, at) & NT_LEX_FINITE)) &&
		!looks_like_verb(work, at))
		return false;
	set_cue(work, at, at + 1, found);
	found->source = nt_phrase_from(work, at + 1, end);
	return is_somebody(work, found->source);
}

/* `X said`, `X, a clerk, told Y`: the subject first. */
static bool
match_subject_verb(const NtQuoteWork *work, NtSpan tokens, NtAttribution *found)
{
	uint32_t limit = nt_min32(tokens.end, tokens.start + CLAUSE_LIMIT);

	for (uint32_t at = tokens.start + 1; at < limit; at++)
	{
		if (nt_match_quoted_as(work, at, tokens.start, tokens.end, found))
			return true;
		if (!is_cue_verb(work, at) || (nt_work_flags(work, at) & NT_LEX_GERUND))
			continue;
		found->source = nt_find_subject(work, tokens.start, at);
		if (is_empty(found->source))
			continue;
		set_cue(work, at, at + 1, found);
		nt_read_after_verb(work, at, tokens.end, found);
		return true;
	}
	return false;
}

/* `she beamed`: a pronoun or name directly before a word that looks like a verb. */
static bool
match_unknown_verb(const NtQuoteWork *work, NtSpan tokens, NtAttribution *found)
{
	NtSpan phrase = nt_phrase_from(work, tokens.start, tokens.end);

	if (!is_somebody(work, phrase) || phrase.end >= tokens.end)
		return false;
	if (!looks_like_verb(work, phrase.end) ||
		!(is_name(work, phrase.end - 1) || (nt_work_flags(work, phrase.start) & NT_LEX_PRONOUN)))
		return false;
	found->source = phrase;
	set_cue(work, phrase.end, phrase.end + 1, found);
	found->content = phrase.end + 1;
	return true;
}

bool
nt_match_tail(const NtQuoteWork *work, NtSpan tokens, NtAttribution *found)
{
	memset(found, 0, sizeof(*found));
	while (tokens.start < tokens.end &&
		   (is_comma(work, tokens.start) || nt_work_is_mark(work, tokens.start, '\'')))
		tokens.start++; /* a comma, or what is left of a quotation's closing marks */
	if (is_empty(tokens))
		return false;
	found->adjacent = true;
	return match_according(work, tokens.start, tokens.end, found) ||
		   match_inverted(work, tokens.start, tokens.end, found) ||
		   match_subject_verb(work, tokens, found) || match_unknown_verb(work, tokens, found);
}

/* Whether nothing but the addressee and a mark stands between the cue and the end of the stretch.
 */
static bool
reaches_end(const NtQuoteWork *work, const NtAttribution *found, uint32_t end)
{
	uint32_t at = found->content;

	while (at < end &&
		   (is_comma(work, at) || nt_work_is_mark(work, at, ':') ||
			(nt_work_flags(work, at) & (NT_LEX_ADVERB | NT_LEX_CALENDAR | NT_LEX_PREPOSITION))))
		at++;
	return at >= end;
}

/* Try the verb at `at` as the cue of what follows. */
static bool
try_lead_verb(const NtQuoteWork *work, NtSpan tokens, uint32_t at, NtAttribution *found)
{
	uint32_t flags = nt_work_flags(work, at);

	memset(found, 0, sizeof(*found));
	if (match_according(work, at, tokens.end, found))
	{
		found->content = found->source.end;
		found->adjacent = reaches_end(work, found, tokens.end);
		return true;
	}
	if (nt_match_quoted_as(work, at, tokens.start, tokens.end, found))
		return true;
	if (!is_cue_verb(work, at))
		return false;
	if (flags & NT_LEX_GERUND)
		found->source = first_subject(
			work,
			(NtSpan){at - tokens.start > CLAUSE_LIMIT ? at - CLAUSE_LIMIT : tokens.start, at});
	else
		found->source = nt_find_subject(work, tokens.start, at);
	if (is_empty(found->source))
		return false;
	set_cue(work, at, at + 1, found);
	nt_read_after_verb(work, at, tokens.end, found);
	found->adjacent = reaches_end(work, found, tokens.end);
	return true;
}

/* `Name:` before a quotation, or `from Name:`. */
static bool
match_colon(const NtQuoteWork *work, NtSpan tokens, NtAttribution *found)
{
	uint32_t colon = tokens.end - 1;
	NtSpan phrase;

	memset(found, 0, sizeof(*found));
	if (!nt_work_is_mark(work, colon, ':') || colon == tokens.start)
		return false;
	phrase = phrase_before(work, tokens.start, colon);
	if (!is_somebody(work, phrase) || !is_name(work, phrase.end - 1))
		phrase = first_subject(work, tokens);
	if (!is_somebody(work, phrase))
		return false;
	found->source = phrase;
	found->cue = (NtSpan){colon, colon + 1};
	found->act = NT_ACT_SPEECH;
	found->content = colon + 1;
	found->adjacent = true;
	return true;
}

/* `Said Ann Lee, who was there,` before a quotation. */
static bool
match_inverted_lead(const NtQuoteWork *work, NtSpan tokens, NtAttribution *found)
{
	uint32_t last = tokens.end - 1;

	memset(found, 0, sizeof(*found));
	if (!(nt_work_is_mark(work, last, ',') || nt_work_is_mark(work, last, ':')) ||
		!is_cue_verb(work, tokens.start))
		return false;
	if (!match_inverted(work, tokens.start, tokens.end, found))
		return false;
	found->content = tokens.end;
	found->adjacent = true;
	return true;
}

bool
nt_match_lead(const NtQuoteWork *work, NtSpan tokens, bool outermost, NtAttribution *found)
{
	if (is_empty(tokens))
		return false;
	if (outermost)
	{
		for (uint32_t at = tokens.start; at < tokens.end; at++)
			if (try_lead_verb(work, tokens, at, found) && found->strong)
				return true;
	}
	else
	{
		uint32_t limit =
			tokens.end - tokens.start > CLAUSE_LIMIT ? tokens.end - CLAUSE_LIMIT : tokens.start;

		for (uint32_t at = tokens.end; at > limit; at--)
			if (try_lead_verb(work, tokens, at - 1, found) && (found->strong || found->adjacent))
				return true;
	}
	return match_inverted_lead(work, tokens, found) || match_colon(work, tokens, found);
}

bool
nt_match_dash(const NtQuoteWork *work, NtSpan tokens, NtAttribution *found)
{
	static const char *const dashes[] = {"-", "--", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x95"};
	NtString form;
	bool dash = false;

	memset(found, 0, sizeof(*found));
	if (tokens.end - tokens.start < 2 || tokens.end - tokens.start > PHRASE_LIMIT)
		return false;
	form = word_at(work, tokens.start)->form;
	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++)
		dash |= form.length == strlen(dashes[i]) && memcmp(form.data, dashes[i], form.length) == 0;
	if (!dash || !is_name(work, tokens.start + 1))
		return false;
	found->cue = (NtSpan){tokens.start, tokens.start + 1};
	found->source = nt_phrase_from(work, tokens.start + 1, tokens.end);
	found->adjacent = true;
	return is_somebody(work, found->source);
}
