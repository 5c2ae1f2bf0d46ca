/* nt_mention_recall.c - see nt_mention_recall.h. */
#include "engine/nt_mention_recall.h"

#include "engine/nt_lexicon.h"

#define LEAST_SURNAME 3 /* bytes */
#define CONFIDENCE	  900
#define SPEAKS(lexeme)                                                                             \
	(((lexeme)->flags & (NT_LEX_CUE | NT_LEX_FINITE)) == (NT_LEX_CUE | NT_LEX_FINITE))

/* Mark the words that are the last of a person's name. Returns whether there are any. */
static bool
mark_surnames(const NtAnalysis *analysis, bool *surnames)
{
	bool any = false;

	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		const NtMention *mention = &analysis->mentions[i];
		uint32_t last = analysis->tokens[mention->tokens.end - 1].word;
		const NtWord *word = &analysis->words[last];

		if (mention->kind != NT_PERSON || mention->tokens.end - mention->tokens.start < 2 ||
			word->form.length < LEAST_SURNAME || !(word->flags & NT_WORD_CAPITALIZED) ||
			(word->flags & NT_WORD_ALL_CAPS))
			continue;
		surnames[last] = true;
		any = true;
	}
	return any;
}

/* Whether a token is a surname in front of a verb of speech. */
static bool
is_speaking_surname(const NtAnalysis *analysis, const bool *surnames, uint32_t token)
{
	const NtToken *tokens = analysis->tokens;
	const NtLexeme *verb;

	if (!surnames[tokens[token].word] || token + 1 == analysis->token_count ||
		tokens[token + 1].sentence != tokens[token].sentence)
		return false;
	verb = nt_find_lexeme(nt_token_word(analysis, token + 1)->form);
	return verb && SPEAKS(verb);
}

static NtMention
person_at(const NtAnalysis *analysis, uint32_t token)
{
	NtMention mention;

	memset(&mention, 0, sizeof(mention));
	mention.tokens = (NtSpan){token, token + 1};
	mention.bytes = (NtSpan){analysis->tokens[token].start, analysis->tokens[token].end};
	mention.sentence = analysis->tokens[token].sentence;
	mention.entity = NT_NONE;
	mention.confidence = CONFIDENCE;
	mention.kind = NT_PERSON;
	return mention;
}

NtStatus
nt_recall_surnames(NtAnalysis *analysis)
{
	bool *surnames = nt_arena_zalloc(analysis->arena, analysis->word_count * sizeof(bool));
	NtMention *all = NULL;
	uint32_t capacity = 0, count = 0, next = 0;

	if (!surnames)
		return NT_NO_MEMORY;
	if (!mark_surnames(analysis, surnames))
		return NT_OK;
	for (uint32_t token = 0; token < analysis->token_count; token++)
	{
		const NtMention *mention = &analysis->mentions[next];
		bool begins = next < analysis->mention_count && mention->tokens.start == token;
		uint32_t end = begins ? mention->tokens.end : token + 1;
		bool speaks = end == token + 1 && is_speaking_surname(analysis, surnames, token);

		if (begins || speaks)
		{
			NT_TRY(NT_RESERVE(analysis->arena, all, capacity, count + 1));
			all[count] = begins ? *mention : person_at(analysis, token);
			if (speaks)
				all[count].kind = NT_PERSON;
			count++;
		}
		next += begins;
		token = end - 1;
	}
	analysis->mentions = all;
	analysis->mention_count = count;
	return NT_OK;
}
