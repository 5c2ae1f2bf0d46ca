/*
 * nt_speaker.c - the entity behind a source.
 *
 * A source that names somebody is that somebody. "He" and "she" go back to the person that the
 * sentences before were about: the first person of the nearest sentence that names one and that no
 * title contradicts. A description without a name is the person of whom the
 * article says it elsewhere; one that fits several, or nobody, is left open.
 */
#include "engine/nt_attribution.h"
#include "engine/nt_closed_class.h"

#define LOOK_BACK		   12  /* sentences that a pronoun may reach back */
#define PERSON_REACH	   200 /* tokens of a sentence that a person is looked for in */
#define STEM_LETTERS	   4   /* that words have in common, … */
#define STEM_ENDING		   2   /* … but for so many at their ends */
#define DESCRIPTION_TOKENS 12

/* The mention that a token belongs to, if it is a person's. */
static const NtMention *
person_at(const NtQuoteWork *work, uint32_t token)
{
	uint32_t index = work->mentions[token];

	if (index == NT_NONE || work->analysis->mentions[index].kind != NT_PERSON)
		return NULL;
	return &work->analysis->mentions[index];
}

/* ---------------------------------------------------------------- descriptions */

/* Whether a token ends a description: a mark, but for hyphens and brackets, or a verb. */
static bool
ends_description(const NtQuoteWork *work, uint32_t token)
{
	const NtWord *word = nt_token_word(work->analysis, token);

	if ((word->flags & NT_WORD_PUNCTUATION) && !nt_work_is_mark(work, token, '-') &&
		!nt_work_is_mark(work, token, '(') && !nt_work_is_mark(work, token, ')'))
		return true;
	return (nt_work_flags(work, token) &
			(NT_LEX_FINITE | NT_LEX_AUXILIARY | NT_LEX_SUBORDINATOR | NT_LEX_PRONOUN)) != 0;
}

static void
add_description(NtQuoteWork *work, uint32_t entity, NtSpan tokens, bool before)
{
	if (tokens.start < tokens.end && work->described_count < NT_DESCRIPTIONS)
		work->described[work->described_count++] = (NtDescription){tokens, entity, before};
}

/* What stands before and behind a person's name. */
static void
describe(NtQuoteWork *work, const NtMention *person)
{
	NtSpan sentence = work->analysis->sentences[person->sentence].tokens;
	NtSpan before = {person->tokens.start, person->tokens.start};
	NtSpan behind = {person->tokens.end + 1, person->tokens.end + 1};

	if (before.end > sentence.start && nt_work_is_mark(work, before.end - 1, ','))
		before.start = --before.end;
	while (before.start > sentence.start && before.end - before.start < DESCRIPTION_TOKENS &&
		   !ends_description(work, before.start - 1))
		before.start--;
	add_description(work, person->entity, before, true);
	if (behind.start >= sentence.end || !nt_work_is_mark(work, person->tokens.end, ','))
		return;
	while (behind.end < sentence.end && behind.end - behind.start < DESCRIPTION_TOKENS &&
		   !ends_description(work, behind.end))
		behind.end++;
	add_description(work, person->entity, behind, false);
}

static void
collect_descriptions(NtQuoteWork *work)
{
	const NtAnalysis *analysis = work->analysis;

	for (uint32_t i = 0; i < analysis->mention_count && work->described_count < NT_DESCRIPTIONS;
		 i++)
		if (analysis->mentions[i].kind == NT_PERSON &&
			work->regions[analysis->mentions[i].tokens.start] == NT_NONE)
			describe(work, &analysis->mentions[i]);
}

/* Whether two words begin alike for as long as a stem is: "Syria" and "Syrian". */
static bool
same_stem(const NtQuoteWork *work, uint32_t token, uint32_t other)
{
	NtString a = nt_token_word(work->analysis, token)->lower;
	NtString b = nt_token_word(work->analysis, other)->lower;
	uint32_t shorter = nt_min32(a.length, b.length);
	uint32_t same = 0;

	while (same < shorter && a.data[same] == b.data[same])
		same++;
	return same >= STEM_LETTERS && same + STEM_ENDING >= a.length && same + STEM_ENDING >= b.length;
}

/* How well a source fits a description: 0 not, 1 by what it ends in, more for every word in common.
 */
static uint32_t
fit_description(const NtQuoteWork *work, NtSpan source, const NtDescription *description)
{
	uint32_t head = source.end - 1;
	uint32_t fit = 1;
	bool fits = false;

	for (uint32_t at = description->before ? description->tokens.end - 1
										   : description->tokens.start;
		 at < description->tokens.end; at++)
		fits |= same_stem(work, at, head);
	if (!fits)
		return 0;
	for (uint32_t i = source.start; i < head; i++)
		for (uint32_t at = description->tokens.start; at < description->tokens.end; at++)
			if (same_stem(work, at, i))
			{
				fit++;
				break;
			}
	return fit;
}

/*
 * Whom a description without a name means: "the coalition leader" is the person of whom the article
 * says so elsewhere. Two persons who fit alike leave it open.
 */
static uint32_t
resolve_description(const NtQuoteWork *work, NtSpan source)
{
	uint32_t best = NT_NONE, most = 0, second = 0;

	if (!(nt_work_flags(work, source.start) & NT_LEX_DETERMINER) ||
		nt_work_is_word(work, source.start, "a") || nt_work_is_word(work, source.start, "an") ||
		source.end - source.start > DESCRIPTION_TOKENS)
		return NT_NONE;
	for (uint32_t i = 0; i < work->described_count; i++)
	{
		const NtDescription *description = &work->described[i];
		uint32_t fit = fit_description(work, source, description);

		if (description->entity == best)
			most = nt_max32(most, fit);
		else if (fit > most)
		{
			second = most;
			most = fit;
			best = description->entity;
		}
		else
			second = nt_max32(second, fit);
	}
	return most > second ? best : NT_NONE;
}

NtStatus
nt_prepare_speakers(NtQuoteWork *work)
{
	NtAnalysis *analysis = work->analysis;

	work->genders =
		nt_arena_zalloc(analysis->arena, analysis->entity_count ? analysis->entity_count : 1);
	if (!work->genders)
		return NT_NO_MEMORY;
	collect_descriptions(work);
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
	return resolve_description(work, source);
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

/* Agencies, by the words that datelines have for them, and others whose names end in no such word.
 */
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
