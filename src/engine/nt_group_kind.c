/*
 * nt_group_kind.c - an article read as a whole: names that were missed or taken for another kind.
 *
 * The tagger reads sentence by sentence. What is plain in one of them ("Quillbase Systems Inc.")
 * can be a riddle in another ("Quillbase's founders"), so that mentions of one name are compared:
 *
 *	- a single word, unsurely of some kind, takes the kind of the one fuller name that it begins or
 *	  ends, as surnames and short forms of companies do;
 *	- a place that no list has and that names somebody to a post is an employer;
 *	- a run of capitalised words that no mention covers is a mention where the run begins or ends
 *	  with a word that is one elsewhere.
 */
#include "engine/nt_group.h"

#include "engine/nt_gazetteer.h"

#define UNSURE			  700 /* confidence, in thousandths, below which a kind is doubted */
#define LIKELY			  900
#define APPOSITION_TOKENS 16
#define VERY_UNSURE		  500
#define MADE_UP			  500 /* confidence of a mention that is found here */
#define RUN_TOKENS		  6	  /* of a run of capitalised words */

/* What is known of a word by the mentions that have it. */
typedef struct WordUse
{
	uint16_t ends_person; /* the highest confidence of a full name that it ends */
	uint16_t begins_body; /* … of an organization's name of several words that it begins */
	uint16_t alone;		  /* … of a mention of this word alone */
	uint8_t kind;		  /* of that mention */
} WordUse;

/* The word of a token if it can be part of a name, else NULL. */
static const NtWord *
name_word(const NtAnalysis *analysis, uint32_t token)
{
	const NtWord *word = nt_token_word(analysis, token);

	return (word->flags & NT_WORD_CAPITALIZED) && (word->flags & NT_WORD_ALPHABETIC) &&
				   analysis->tokens[token].kind == NT_TOKEN_WORD
			   ? word
			   : NULL;
}

static uint16_t
larger(uint16_t a, uint16_t b)
{
	return a > b ? a : b;
}

static void
note_use(const NtAnalysis *analysis, const NtMention *mention, WordUse *uses)
{
	WordUse *first = &uses[analysis->tokens[mention->tokens.start].word];
	WordUse *last = &uses[analysis->tokens[mention->tokens.end - 1].word];

	if (first == last)
	{
		if (mention->confidence >= first->alone)
			first->kind = mention->kind;
		first->alone = larger(first->alone, mention->confidence);
	}
	else if (mention->kind == NT_PERSON)
		last->ends_person = larger(last->ends_person, mention->confidence);
	else if (mention->kind == NT_ORGANIZATION)
		first->begins_body = larger(first->begins_body, mention->confidence);
}

/*
 * The kind that a single word has by the fuller names in the article, or the one that it has.
 * Peoples and places begin the names of many bodies and stay what they are, and things are called
 * by surnames.
 */
static uint8_t
settled_kind(const NtMention *mention, const WordUse *use)
{
	bool local = mention->kind == NT_PLACE || mention->kind == NT_GROUP;

	if (use->ends_person > mention->confidence && use->begins_body == 0 &&
		mention->confidence < UNSURE &&
		(mention->kind == NT_PLACE || mention->kind == NT_ORGANIZATION))
		return NT_PERSON;
	if (use->begins_body > mention->confidence && use->ends_person == 0 && !local &&
		mention->confidence < VERY_UNSURE)
		return NT_ORGANIZATION;
	return mention->kind;
}

/* ---------------------------------------------------------------- employers */

/* Whether a name is in a list of the model: what it is, is known. */
static bool
is_listed(const NtAnalysis *analysis, NtSpan tokens)
{
	uint64_t prefix = 0;
	NtPrefix found;

	for (uint32_t i = tokens.start; i < tokens.end; i++)
		prefix = nt_extend_prefix(prefix, nt_token_word(analysis, i)->lower_hash);
	return analysis->model && nt_find_prefix(analysis->model, prefix, &found) && found.set != 0;
}

static bool
is_comma(const NtAnalysis *analysis, uint32_t token)
{
	return nt_string_equal(nt_token_word(analysis, token)->form, nt_string(",", 1));
}

/* The token behind a mention and what is said of it between commas; the sentence's end if none. */
static uint32_t
behind_apposition(const NtAnalysis *analysis, const NtMention *mention)
{
	uint32_t end = analysis->sentences[mention->sentence].tokens.end;
	uint32_t at = mention->tokens.end;

	if (at >= end || !is_comma(analysis, at))
		return at;
	end = nt_min32(end, at + APPOSITION_TOKENS);
	for (at++; at < end; at++)
		if (is_comma(analysis, at))
			return at + 1;
	return end;
}

/* Whether the mention with this number names somebody to a post: "…, owned by …, named Imke Adler".
 */
static bool
is_employer(const NtAnalysis *analysis, uint32_t number)
{
	static const char *const verbs[] = {"appointed", "fired", "hired", "named", "promoted", NULL};
	const NtMention *mention = &analysis->mentions[number];
	uint32_t verb = behind_apposition(analysis, mention);
	uint32_t next = number + 1;
	const char *const *known = verbs;

	if (verb + 1 >= analysis->sentences[mention->sentence].tokens.end)
		return false;
	while (*known && !nt_string_equal(nt_token_word(analysis, verb)->lower,
									  nt_string(*known, (uint32_t) strlen(*known))))
		known++;
	while (next < analysis->mention_count && analysis->mentions[next].tokens.start <= verb)
		next++;
	return *known && next < analysis->mention_count && analysis->mentions[next].kind == NT_PERSON &&
		   analysis->mentions[next].tokens.start == verb + 1 &&
		   !is_listed(analysis, mention->tokens);
}

/* ---------------------------------------------------------------- all mentions */

static void
settle_kinds(NtAnalysis *analysis, const WordUse *uses)
{
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		NtMention *mention = &analysis->mentions[i];

		if (mention->kind == NT_PLACE && mention->confidence < LIKELY && is_employer(analysis, i))
			mention->kind = NT_ORGANIZATION;
		else if (mention->tokens.end - mention->tokens.start == 1)
			mention->kind =
				settled_kind(mention, &uses[analysis->tokens[mention->tokens.start].word]);
	}
}

/* ---------------------------------------------------------------- what was missed */

/* The end of the run of capitalised words that begins at a token, before `limit`. */
static uint32_t
run_end(const NtAnalysis *analysis, uint32_t start, uint32_t limit)
{
	uint32_t end = start;

	limit = nt_min32(limit, start + RUN_TOKENS);
	while (end < limit && name_word(analysis, end))
		end++;
	return end;
}

/* Whether a run is a name that was missed; its kind. */
static bool
is_missed(const NtAnalysis *analysis, NtSpan run, const WordUse *uses, uint8_t *kind)
{
	const WordUse *first = &uses[analysis->tokens[run.start].word];
	const WordUse *last = &uses[analysis->tokens[run.end - 1].word];
	NtNameForm form;

	if (run.end - run.start < 2)
		return false;
	nt_name_form(nt_token_word(analysis, run.end - 1)->form, &form);
	if (first->alone > 0 && form.count == 1 &&
		(form.words[0].class == NT_FORM_ORGANIZATION || form.words[0].class == NT_FORM_LEGAL))
	{
		*kind = NT_ORGANIZATION;
		return first->kind == NT_ORGANIZATION || first->alone < UNSURE;
	}
	*kind = NT_PERSON;
	return last->alone > 0 && last->kind == NT_PERSON && run.end - run.start <= 3;
}

typedef struct Merge
{
	NtAnalysis *analysis;
	const WordUse *uses;
	NtMention *mentions; /* in the order of the article */
	uint32_t count;
	uint32_t capacity;
} Merge;

static NtStatus
put_mention(Merge *merge, const NtMention *mention)
{
	NT_TRY(NT_RESERVE(merge->analysis->arena, merge->mentions, merge->capacity, merge->count + 1));
	merge->mentions[merge->count++] = *mention;
	return NT_OK;
}

/* Add a run of capitalised words if it is a name. What begins a sentence is no sign of one. */
static NtStatus
put_run(Merge *merge, NtSpan run, uint32_t sentence)
{
	const NtAnalysis *analysis = merge->analysis;
	NtMention mention = {.sentence = sentence, .entity = NT_NONE, .confidence = MADE_UP};

	if (run.start == analysis->sentences[sentence].tokens.start)
		run.start++;
	if (run.start >= run.end || !is_missed(analysis, run, merge->uses, &mention.kind))
		return NT_OK;
	mention.tokens = run;
	mention.bytes = (NtSpan){analysis->tokens[run.start].start, analysis->tokens[run.end - 1].end};
	return put_mention(merge, &mention);
}

/* Go through the tokens between two mentions. */
static NtStatus
put_missed(Merge *merge, NtSpan gap)
{
	const NtAnalysis *analysis = merge->analysis;

	for (uint32_t at = gap.start; at < gap.end;)
	{
		uint32_t sentence = analysis->tokens[at].sentence;
		uint32_t limit = nt_min32(gap.end, analysis->sentences[sentence].tokens.end);
		uint32_t end = run_end(analysis, at, limit);

		if (end > at)
			NT_TRY(put_run(merge, (NtSpan){at, end}, sentence));
		at = nt_max32(end, at + 1);
	}
	return NT_OK;
}

/* All mentions, with those that were missed. */
static NtStatus
merge_missed(NtAnalysis *analysis, const WordUse *uses)
{
	Merge merge = {.analysis = analysis, .uses = uses};
	uint32_t at = 0;

	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		if ((i & 1023) == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		NT_TRY(put_missed(&merge, (NtSpan){at, analysis->mentions[i].tokens.start}));
		NT_TRY(put_mention(&merge, &analysis->mentions[i]));
		at = analysis->mentions[i].tokens.end;
	}
	NT_TRY(put_missed(&merge, (NtSpan){at, analysis->token_count}));
	analysis->mentions = merge.mentions;
	analysis->mention_count = merge.count;
	return NT_OK;
}

NtStatus
nt_group_settle(NtAnalysis *analysis)
{
	WordUse *uses;

	if (analysis->mention_count == 0)
		return NT_OK;
	uses = nt_arena_zalloc(analysis->arena, ((size_t) analysis->word_count + 1) * sizeof(WordUse));
	if (!uses)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < analysis->mention_count; i++)
		note_use(analysis, &analysis->mentions[i], uses);
	NT_TRY(merge_missed(analysis, uses));
	memset(uses, 0, analysis->word_count * sizeof(WordUse));
	for (uint32_t i = 0; i < analysis->mention_count; i++)
		note_use(analysis, &analysis->mentions[i], uses);
	settle_kinds(analysis, uses);
	return NT_OK;
}
