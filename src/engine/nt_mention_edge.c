/* nt_mention_edge.c - see nt_mention_edge.h. */
#include "engine/nt_mention_edge.h"

#define TITLED_WORDS 3 /* of a mention that may begin with a title: "General Motors" has two */

static bool
token_is(const NtAnalysis *analysis, uint32_t token, const char *form)
{
	NtString string = nt_token_word(analysis, token)->form;

	return string.length == strlen(form) && memcmp(string.data, form, string.length) == 0;
}

/* Titles that are nobody's first name. Those that some names have for good ("Sheikh", "Prince") are
 * left to the tagger. */
static bool
is_title(NtString word)
{
	static const char *const titles[] = {
		"admiral",
		"ambassador",
		"archbishop",
		"archdeacon",
		"attorney",
		"bishop",
		"brigadier",
		"captain",
		"chairman",
		"chairwoman",
		"chancellor",
		"coach",
		"colonel",
		"commander",
		"commissioner",
		"congressman",
		"congresswoman",
		"constable",
		"councillor",
		"deacon",
		"detective",
		"dr",
		"general",
		"governor",
		"inspector",
		"lieutenant",
		"mayor",
		"minister",
		"mr",
		"mrs",
		"ms",
		"pastor",
		"president",
		"professor",
		"rabbi",
		"reverend",
		"senator",
		"sergeant",
		"spokesman",
		"spokeswoman",
		"superintendent",
	};

	return NT_FIND_ENTRY(titles, word) != NULL;
}

/* A single capital with a stop. */
static bool
is_initial(const NtAnalysis *analysis, uint32_t token)
{
	const NtWord *word = nt_token_word(analysis, token);

	return word->form.length == 2 && word->form.data[1] == '.' &&
		   (word->flags & NT_WORD_CAPITALIZED);
}

/* Whether a token is a hyphen inside a word, and a capitalised part of the word follows it. */
static bool
goes_on_with_hyphen(const NtAnalysis *analysis, uint32_t hyphen, uint32_t end)
{
	const NtToken *tokens = analysis->tokens;

	return hyphen + 1 < end && !(tokens[hyphen].flags & NT_TOKEN_AFTER_SPACE) &&
		   !(tokens[hyphen + 1].flags & NT_TOKEN_AFTER_SPACE) && token_is(analysis, hyphen, "-") &&
		   (nt_token_word(analysis, hyphen + 1)->flags & NT_WORD_CAPITALIZED);
}

NtSpan
nt_repair_mention(const NtAnalysis *analysis, NtSpan limits, NtSpan tokens, NtTagType type)
{
	bool person = type == NT_TAG_PERSON;

	if (tokens.end - tokens.start > 1 && token_is(analysis, tokens.start, "the"))
		tokens.start++;
	while (person && tokens.end - tokens.start >= TITLED_WORDS &&
		   is_title(nt_token_word(analysis, tokens.start)->lower))
		tokens.start++;
	while ((person || type == NT_TAG_ORGANIZATION) && tokens.start > limits.start &&
		   is_initial(analysis, tokens.start - 1))
		tokens.start--;
	while (person && goes_on_with_hyphen(analysis, tokens.end, limits.end))
		tokens.end += 2;
	return tokens;
}

bool
nt_is_post_nominal(const NtAnalysis *analysis, NtSpan tokens)
{
	const NtMention *before =
		analysis->mention_count > 0 ? &analysis->mentions[analysis->mention_count - 1] : NULL;
	NtString form = nt_token_word(analysis, tokens.start)->form;
	uint32_t at = tokens.start;

	if (tokens.end - tokens.start != 1 || !before || before->kind != NT_PERSON || form.length < 4 ||
		form.data[form.length - 1] != '.' || !memchr(form.data, '.', form.length - 1))
		return false;
	/* Commas and other such letters up to the name. */
	while (at > before->tokens.end)
	{
		NtString other = nt_token_word(analysis, --at)->form;

		if (!token_is(analysis, at, ",") && !memchr(other.data, '.', other.length))
			return false;
	}
	return tokens.start > before->tokens.end;
}
