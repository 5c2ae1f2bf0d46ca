/*
 * nt_entity_role.c - what an article calls its entities: titles and appositions.
 *
 *	President Amina Diallo
 *	Iran's National Security Council head Saeed Jalili
 *	the party's leader, Amina Diallo, said
 *	Saeed Jalili, 47, head of the council, said
 *	Quillfeather, a maker of software, said
 */
#include "engine/nt_group.h"

#include "engine/nt_lexicon.h"
#include "engine/nt_role_noun.h"

#define ROLE_WORDS	14 /* tokens of a role */
#define OWNERS		3  /* names in front of a description */
#define TITLE_WORDS 4  /* of a title */

static uint32_t
lexeme_flags(const NtAnalysis *analysis, uint32_t token)
{
	const NtLexeme *lexeme = nt_find_lexeme(nt_token_word(analysis, token)->lower);

	return lexeme ? lexeme->flags : 0;
}

static bool
is_mark(const NtAnalysis *analysis, uint32_t token, char mark)
{
	return nt_string_equal(nt_token_word(analysis, token)->form, nt_string(&mark, 1));
}

static bool
is_possessive(const NtAnalysis *analysis, uint32_t token)
{
	return (nt_token_word(analysis, token)->flags & NT_WORD_POSSESSIVE) != 0;
}

static bool
is_role(const NtAnalysis *analysis, uint32_t token)
{
	return nt_is_role_noun(nt_token_word(analysis, token)->lower);
}

/* ---------------------------------------------------------------- before a name */

/* Where the words before a name may be looked for: behind the mention before, in its sentence. */
static uint32_t
left_limit(const NtAnalysis *analysis, uint32_t mention)
{
	uint32_t limit = analysis->sentences[analysis->mentions[mention].sentence].tokens.start;

	if (mention > 0)
		limit = nt_max32(limit, analysis->mentions[mention - 1].tokens.end);
	return limit;
}

static bool
has_ending(NtString word, const char *ending)
{
	uint32_t length = (uint32_t) strlen(ending);

	return word.length > length + 2 &&
		   memcmp(word.data + word.length - length, ending, length) == 0;
}

/* Whether a word in small letters looks like a form of a verb: "arrested", "defaming". */
static bool
is_verbal(const NtAnalysis *analysis, uint32_t token)
{
	static const char *const others[] = {"acting", "leading", "managing", "outgoing", "retired",
										 "ruling", "sitting", "united",	  "visiting", "wanted"};
	const NtWord *word = nt_token_word(analysis, token);

	if (!(word->flags & NT_WORD_LOWER) ||
		!(has_ending(word->lower, "ed") || has_ending(word->lower, "ing")))
		return false;
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (nt_order_entry(others[i], word->lower) == 0)
			return false;
	return true;
}

/* Whether a word can be part of a description: neither a mark nor a verb nor one of the lexicon's.
 */
static bool
is_plain(const NtAnalysis *analysis, uint32_t token)
{
	const NtWord *word = nt_token_word(analysis, token);

	if (word->flags & NT_WORD_POSSESSIVE)
		return false;
	if (word->flags & NT_WORD_PUNCTUATION)
		return is_mark(analysis, token, '-');
	return lexeme_flags(analysis, token) == 0 && !is_verbal(analysis, token);
}

/* The start of the names right before a token, each the owner of what follows: "Iran's National
 * Security Council". */
static uint32_t
owners_before(const NtAnalysis *analysis, uint32_t mention, uint32_t token)
{
	uint32_t start = token;

	for (uint32_t owners = 0; mention > 0 && owners < OWNERS; owners++)
	{
		const NtMention *owner = &analysis->mentions[mention - 1];
		uint32_t end = owner->tokens.end;

		if (end < start && end + 1 == start && is_possessive(analysis, end))
			end++;
		if (end != start || owner->kind == NT_PERSON)
			break;
		start = owner->tokens.start;
		mention--;
	}
	return start;
}

/* Whether a description can begin behind a token: at a determiner, a mark, the sentence's start. */
static bool
begins_phrase(const NtAnalysis *analysis, uint32_t start)
{
	if (start == analysis->sentences[analysis->tokens[start].sentence].tokens.start)
		return true;
	return is_possessive(analysis, start - 1) || is_mark(analysis, start - 1, ',') ||
		   is_verbal(analysis, start - 1) ||
		   (lexeme_flags(analysis, start - 1) &
			(NT_LEX_DETERMINER | NT_LEX_PREPOSITION | NT_LEX_CONJUNCTION | NT_LEX_SUBORDINATOR |
			 NT_LEX_CUE));
}

/* Whether a word is capitalised and none of the lexicon's. */
static bool
is_capital(const NtAnalysis *analysis, uint32_t token)
{
	return is_plain(analysis, token) &&
		   (nt_token_word(analysis, token)->flags & NT_WORD_CAPITALIZED);
}

/* Go back over plain words, and over owners that are no names: "the party's". */
static uint32_t
plain_start(const NtAnalysis *analysis, uint32_t start, uint32_t limit)
{
	for (;;)
	{
		while (start > limit && is_plain(analysis, start - 1))
			start--;
		if (start < limit + 2 || !is_possessive(analysis, start - 1) ||
			!is_plain(analysis, start - 2))
			return start;
		start -= 2;
	}
}

/*
 * The description that ends before `end`, in front of a person: titles ("Vice President"), or words
 * that end in what people are ("opposition leader"), with the names that own them ("Iran's National
 * Security Council head").
 */
static NtSpan
description_before(const NtAnalysis *analysis, uint32_t mention, uint32_t end)
{
	uint32_t limit = left_limit(analysis, mention);
	uint32_t capitals = end;
	uint32_t start;

	while (capitals > limit && end - capitals < TITLE_WORDS && is_capital(analysis, capitals - 1))
		capitals--;
	if (end <= limit || !is_role(analysis, end - 1))
		return (NtSpan){capitals, end};
	start = plain_start(analysis, end - 1, nt_max32(limit, end - nt_min32(end, ROLE_WORDS / 2)));
	if (start == limit || (start == limit + 1 && is_possessive(analysis, limit)))
	{
		uint32_t owners = owners_before(analysis, mention, start);

		if (owners < start)
			return (NtSpan){owners, end};
	}
	if (begins_phrase(analysis, start))
		return (NtSpan){start, end};
	return (NtSpan){nt_min32(capitals, end - 1), end};
}

/* What stands right before a person. */
static NtSpan
title_before(const NtAnalysis *analysis, uint32_t mention)
{
	return description_before(analysis, mention, analysis->mentions[mention].tokens.start);
}

/* A description in front of a name between commas: "the party's leader, Amina Diallo, said". */
static NtSpan
apposition_before(const NtAnalysis *analysis, uint32_t mention)
{
	const NtMention *person = &analysis->mentions[mention];
	uint32_t start = person->tokens.start;
	uint32_t end = analysis->sentences[person->sentence].tokens.end;
	NtSpan none = {0, 0};
	NtSpan words;

	if (start < left_limit(analysis, mention) + 2 || !is_mark(analysis, start - 1, ',') ||
		person->tokens.end >= end || !is_role(analysis, start - 2) ||
		!(is_mark(analysis, person->tokens.end, ',') || is_mark(analysis, person->tokens.end, '.')))
		return none;
	words = description_before(analysis, mention, start - 1);
	return begins_phrase(analysis, words.start) ? words : none;
}

/* ---------------------------------------------------------------- behind a name */

/* Where a description behind a name would begin: behind the comma, and an age. */
static uint32_t
apposition_start(const NtAnalysis *analysis, const NtMention *mention, uint32_t end)
{
	uint32_t start = mention->tokens.end + 1;

	if (start >= end || !is_mark(analysis, start - 1, ','))
		return end;
	if (start + 1 < end && analysis->tokens[start].kind == NT_TOKEN_NUMBER &&
		is_mark(analysis, start + 1, ','))
		start += 2;
	return start;
}

/* Whether a name begins at a token that does not own what follows: a list of names, or a place. */
static bool
is_next_name(const NtAnalysis *analysis, uint32_t mention, uint32_t start)
{
	uint32_t next = mention + 1;

	return next < analysis->mention_count && analysis->mentions[next].tokens.start == start &&
		   !(analysis->mentions[next].tokens.end < analysis->token_count &&
			 is_possessive(analysis, analysis->mentions[next].tokens.end));
}

/* Whether the words up to a token end in a person who is called so: the next of a list. */
static bool
ends_in_person(const NtAnalysis *analysis, uint32_t mention, uint32_t end)
{
	uint32_t next = mention + 1;

	while (next < analysis->mention_count && analysis->mentions[next].tokens.end < end)
		next++;
	return next < analysis->mention_count && analysis->mentions[next].tokens.end == end &&
		   analysis->mentions[next].kind == NT_PERSON &&
		   !(lexeme_flags(analysis, analysis->mentions[next].tokens.start - 1) &
			 NT_LEX_PREPOSITION);
}

/* A description between commas after a name: ", head of the council,". */
static NtSpan
apposition_after(const NtAnalysis *analysis, uint32_t mention)
{
	const NtMention *named = &analysis->mentions[mention];
	uint32_t end = analysis->sentences[named->sentence].tokens.end;
	uint32_t start = apposition_start(analysis, named, end);
	NtSpan none = {0, 0};
	uint32_t at = start;

	if (start >= end || is_next_name(analysis, mention, start))
		return none;
	for (; at < end && at - start < ROLE_WORDS; at++)
	{
		const NtWord *word = nt_token_word(analysis, at);

		if ((word->flags & NT_WORD_PUNCTUATION) && word->form.data[0] != '-' &&
			word->form.data[0] != '\'')
			break;
		if (lexeme_flags(analysis, at) & (NT_LEX_AUXILIARY | NT_LEX_SUBORDINATOR | NT_LEX_FINITE |
										  NT_LEX_GERUND | NT_LEX_PRONOUN | NT_LEX_ADVERB) &&
			!is_possessive(analysis, at))
			return none;
	}
	if (at - start >= ROLE_WORDS || at == start || is_verbal(analysis, start) ||
		ends_in_person(analysis, mention, at) ||
		(lexeme_flags(analysis, start) & (NT_LEX_PREPOSITION | NT_LEX_CONJUNCTION)))
		return none;
	if (named->kind != NT_PERSON && !(lexeme_flags(analysis, start) & NT_LEX_DETERMINER))
		return none;
	return (NtSpan){start, at};
}

/* ---------------------------------------------------------------- all roles */

/* Add a role to an entity, unless it has it. */
static NtStatus
add_role(NtAnalysis *analysis, NtEntity *entity, NtSpan tokens)
{
	NtString role;

	if (tokens.start == tokens.end || entity->role_count >= 8)
		return NT_OK;
	NT_TRY(nt_token_line(analysis, tokens, &role));
	for (uint32_t i = 0; i < entity->role_count; i++)
		if (nt_string_equal(entity->roles[i], role))
			return NT_OK;
	if (!entity->roles)
	{
		entity->roles = nt_arena_alloc(analysis->arena, 8 * sizeof(NtString));
		if (!entity->roles)
			return NT_NO_MEMORY;
	}
	entity->roles[entity->role_count++] = role;
	return NT_OK;
}

NtStatus
nt_find_roles(NtAnalysis *analysis)
{
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		uint8_t kind = analysis->mentions[i].kind;
		NtEntity *entity = &analysis->entities[analysis->mentions[i].entity];

		if ((i & 4095) == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		if (entity->kind != kind || (kind != NT_PERSON && kind != NT_ORGANIZATION))
			continue;
		if (kind == NT_PERSON)
		{
			NT_TRY(add_role(analysis, entity, title_before(analysis, i)));
			NT_TRY(add_role(analysis, entity, apposition_before(analysis, i)));
		}
		NT_TRY(add_role(analysis, entity, apposition_after(analysis, i)));
	}
	return NT_OK;
}
