/* nt_entity_role.c - what an article calls a person: titles and appositions. */
#include "engine/nt_group.h"

#include "engine/nt_lexicon.h"

#define ROLE_WORDS 14 /* tokens of a role */

static uint32_t
lexeme_flags(const NtAnalysis *analysis, uint32_t token)
{
	const NtLexeme *lexeme = nt_find_lexeme(nt_token_word(analysis, token)->lower);

	return lexeme ? lexeme->flags : 0;
}

/* Capitalised words right before a person: "President", "Vice President". */
static NtSpan
title_before(const NtAnalysis *analysis, uint32_t mention)
{
	const NtMention *person = &analysis->mentions[mention];
	uint32_t limit = analysis->sentences[person->sentence].tokens.start;
	uint32_t start = person->tokens.start;

	if (mention > 0)
		limit = nt_max32(limit, analysis->mentions[mention - 1].tokens.end);
	while (start > limit && person->tokens.start - start < 4)
	{
		const NtWord *word = nt_token_word(analysis, start - 1);

		if (!(word->flags & NT_WORD_CAPITALIZED) || (word->flags & NT_WORD_PUNCTUATION) ||
			lexeme_flags(analysis, start - 1))
			break;
		start--;
	}
	return (NtSpan){start, person->tokens.start};
}

/* A description between commas after a name: ", head of the council,". */
static NtSpan
apposition_after(const NtAnalysis *analysis, uint32_t mention)
{
	const NtMention *person = &analysis->mentions[mention];
	uint32_t end = analysis->sentences[person->sentence].tokens.end;
	uint32_t start = person->tokens.end + 1;
	uint32_t at;

	if (start >= end ||
		!nt_string_equal(nt_token_word(analysis, start - 1)->form, nt_string(",", 1)))
		return (NtSpan){0, 0};
	if (mention + 1 < analysis->mention_count &&
		analysis->mentions[mention + 1].tokens.start == start)
		return (NtSpan){0, 0}; /* a list of names, or a place: no description */
	for (at = start; at < end && at - start < ROLE_WORDS; at++)
	{
		const NtWord *word = nt_token_word(analysis, at);

		if ((word->flags & NT_WORD_PUNCTUATION) && word->form.data[0] != '-' &&
			word->form.data[0] != '\'')
			break;
		if (lexeme_flags(analysis, at) & (NT_LEX_AUXILIARY | NT_LEX_SUBORDINATOR | NT_LEX_FINITE |
										  NT_LEX_GERUND | NT_LEX_PRONOUN | NT_LEX_ADVERB))
			return (NtSpan){0, 0};
	}
	if (at - start >= ROLE_WORDS || at == start ||
		(lexeme_flags(analysis, start) & (NT_LEX_PREPOSITION | NT_LEX_CONJUNCTION)))
		return (NtSpan){0, 0};
	return (NtSpan){start, at};
}

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
		NtEntity *entity = &analysis->entities[analysis->mentions[i].entity];

		if ((i & 4095) == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		if (entity->kind != NT_PERSON || analysis->mentions[i].kind != NT_PERSON)
			continue;
		NT_TRY(add_role(analysis, entity, title_before(analysis, i)));
		NT_TRY(add_role(analysis, entity, apposition_after(analysis, i)));
	}
	return NT_OK;
}
