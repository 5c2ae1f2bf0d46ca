/*
 * nt_speaker.c - the entity behind a source.
 *
 * A source that names somebody is that somebody. "He" and "she" go back to the person that the
 * sentences before were about: the first person of the nearest sentence that names one and that no
 * title contradicts. Descriptions without a name are left open.
 */
#include "engine/nt_attribution.h"
#include "engine/nt_closed_class.h"

#define LOOK_BACK	 12	 /* sentences that a pronoun may reach back */
#define PERSON_REACH 200 /* tokens of a sentence that a person is looked for in */

/* The mention that a token belongs to, if it is a person's. */
static const NtMention *
person_at(const NtQuoteWork *work, uint32_t token)
{
	uint32_t index = work->mentions[token];

	if (index == NT_NONE || work->analysis->mentions[index].kind != NT_PERSON)
		return NULL;
	return &work->analysis->mentions[index];
}

NtStatus
nt_prepare_speakers(NtQuoteWork *work)
{
	NtAnalysis *analysis = work->analysis;

	work->genders =
		nt_arena_zalloc(analysis->arena, analysis->entity_count ? analysis->entity_count : 1);
	if (!work->genders)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		const NtMention *mention = &analysis->mentions[i];
		uint32_t flags;

		if (mention->kind != NT_PERSON || mention->tokens.start == 0)
			continue;
		flags = nt_work_flags(work, mention->tokens.start - 1) & (NT_LEX_MALE | NT_LEX_FEMALE);
		work->genders[mention->entity] |= (uint8_t) (flags >> 16);
	}
	return NT_OK;
}

/* Whether a person can be meant by a pronoun of this gender (as in work->genders). */
static bool
gender_fits(const NtQuoteWork *work, uint32_t entity, uint8_t gender)
{
	uint8_t known = work->genders[entity];

	return known == 0 || gender == 0 || (known & gender);
}

/* The first person in a stretch of tokens whom the pronoun can mean. */
static uint32_t
first_person(const NtQuoteWork *work, NtSpan tokens, uint8_t gender)
{
	if (tokens.end - tokens.start > PERSON_REACH)
		tokens.start = tokens.end - PERSON_REACH;
	for (uint32_t at = tokens.start; at < tokens.end; at++)
	{
		const NtMention *mention;

		if (work->regions[at] != NT_NONE)
			continue;
		mention = person_at(work, at);
		if (mention && gender_fits(work, mention->entity, gender))
			return mention->entity;
	}
	return NT_NONE;
}

/* Whom a third-person pronoun at a token goes back to. */
static uint32_t
resolve_pronoun(const NtQuoteWork *work, uint32_t token)
{
	const NtAnalysis *analysis = work->analysis;
	uint32_t sentence = analysis->tokens[token].sentence;
	bool male = nt_work_is_word(work, token, "he");
	uint8_t gender = (uint8_t) ((male ? NT_LEX_MALE : NT_LEX_FEMALE) >> 16);
	uint32_t found;

	if (!male && !nt_work_is_word(work, token, "she"))
		return NT_NONE;
	found = first_person(work, (NtSpan){analysis->sentences[sentence].tokens.start, token}, gender);
	for (uint32_t back = 1; found == NT_NONE && back <= LOOK_BACK && back <= sentence; back++)
		found = first_person(work, analysis->sentences[sentence - back].tokens, gender);
	return found;
}

uint32_t
nt_resolve_source(const NtQuoteWork *work, NtSpan source)
{
	const NtAnalysis *analysis = work->analysis;
	uint32_t last = source.end - 1;

	if (source.start == source.end)
		return NT_NONE;
	if (source.end - source.start == 1 && work->mentions[last] == NT_NONE)
		return resolve_pronoun(work, last);
	for (uint32_t at = source.end; at > source.start; at--)
	{
		const NtMention *mention = person_at(work, at - 1);

		if (mention)
			return mention->entity;
	}
	if (work->mentions[last] != NT_NONE)
		return analysis->mentions[work->mentions[last]].entity;
	return NT_NONE;
}

/* Words that end the names of media. */
static bool
is_media_word(NtString word)
{
	/* clang-format off */
	static const char *const words[] = {
		"Times", "Post", "News", "Press", "Agency", "Herald", "Tribune", "Journal", "Guardian",
		"Gazette", "Telegraph", "Chronicle", "Observer", "Daily", "Radio", "TV", "Television",
		"Magazine", "Broadcasting", "Standard", "Mail", "Independent", "Mirror", "Express"};
	/* clang-format on */

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (word.length == strlen(words[i]) && memcmp(word.data, words[i], word.length) == 0)
			return true;
	return false;
}

/* Agencies, by the words that datelines have for them, and others whose names end in no such word. */
static bool
is_known_medium(NtString name)
{
	/* clang-format off */
	static const char *const names[] = {"Al Jazeera", "Agence France-Presse", "Agence France Presse", "NBC", "CBS", "ABC",
		"NPR", "PBS", "MSNBC", "CNBC", "Politico", "Axios"};
	/* clang-format on */

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (name.length == strlen(names[i]) && memcmp(name.data, names[i], name.length) == 0)
			return true;
	return nt_in_closed_class(name, NT_CLASS_AGENCY);
}

bool
nt_is_medium(const NtAnalysis *analysis, uint32_t entity)
{
	const NtEntity *medium = &analysis->entities[entity];
	NtString name = medium->name;
	uint32_t start = name.length;

	if (medium->kind == NT_PERSON || medium->kind == NT_PLACE)
		return false;
	if (is_known_medium(name))
		return true;
	for (uint32_t i = 0; i < medium->alias_count; i++)
		if (is_known_medium(medium->aliases[i]))
			return true;
	while (start > 0 && name.data[start - 1] != ' ')
		start--;
	return is_media_word(nt_string(name.data + start, name.length - start));
}
