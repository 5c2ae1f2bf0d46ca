/* nt_name.c - see nt_name.h. */
#include "engine/nt_name.h"

#include "engine/nt_fold.h"

/* Words that names are not told apart by. Frozen, like the folding. */
static const char *const function_words[] = {"a",  "an", "and", "at",  "by", "for",
											 "in", "of", "on",	"the", "to"};

/* Forms of address, which are no part of a key. Frozen. */
static const char *const courtesy_titles[] = {"dr",	 "madame", "mlle", "mme", "mr",
											  "mrs", "ms",	   "prof", "sir"};

/*
 * Other names of countries, agencies and media: words without function words, and the canonical
 * form. Rows of one canonical form stand together. Frozen.
 */
typedef struct Alias
{
	const char *form;
	const char *canonical;
} Alias;

static const Alias aliases[] = {
	{"afp", "agence france presse"},
	{"agence france press", "agence france presse"},
	{"ap", "associated press"},
	{"bbc", "british broadcasting corporation"},
	{"cnn", "cable news network"},
	{"people republic china", "china"},
	{"prc", "china"},
	{"drc", "democratic republic congo"},
	{"dpa", "deutsche presse agentur"},
	{"eu", "european union"},
	{"holland", "netherlands"},
	{"nbc", "national broadcasting company"},
	{"npr", "national public radio"},
	{"new york city", "new york"},
	{"nyc", "new york"},
	{"nyt", "new york times"},
	{"dprk", "north korea"},
	{"democratic people republic korea", "north korea"},
	{"pti", "press trust india"},
	{"russian federation", "russia"},
	{"republic korea", "south korea"},
	{"korea republic", "south korea"},
	{"ussr", "soviet union"},
	{"uae", "united arab emirates"},
	{"uk", "united kingdom"},
	{"britain", "united kingdom"},
	{"great britain", "united kingdom"},
	{"un", "united nations"},
	{"upi", "united press international"},
	{"us", "united states"},
	{"usa", "united states"},
	{"america", "united states"},
	{"united states america", "united states"},
	{"voa", "voice america"},
	{"wsj", "wall street journal"},
	{"xinhua news agency", "xinhua"},
};

#define ALIAS_COUNT (sizeof(aliases) / sizeof(aliases[0]))

static bool
equals(NtString string, const char *text)
{
	return string.length == strlen(text) && memcmp(string.data, text, string.length) == 0;
}

static bool
is_function_word(NtString word)
{
	for (size_t i = 0; i < sizeof(function_words) / sizeof(function_words[0]); i++)
		if (equals(word, function_words[i]))
			return true;
	return false;
}

static bool
is_courtesy_title(NtString word)
{
	for (size_t i = 0; i < sizeof(courtesy_titles) / sizeof(courtesy_titles[0]); i++)
		if (equals(word, courtesy_titles[i]))
			return true;
	return false;
}

/* Cut a word to the size that counts, at a character's edge. */
static NtString
cut_word(NtString word)
{
	if (word.length > NT_NAME_WORD_SIZE)
	{
		word.length = NT_NAME_WORD_SIZE;
		while (word.length > 0 && ((unsigned char) word.data[word.length] & 0xC0) == 0x80)
			word.length--;
	}
	return word;
}

/* Add a word, unless it is there; returns whether it was not. */
static bool
add_word(NtNameWords *words, NtString word)
{
	for (uint32_t i = 0; i < words->count; i++)
		if (nt_string_equal(words->words[i], word))
			return false;
	words->words[words->count++] = word;
	return true;
}

/* Cut folded text into its words; with `all` function words stay. */
static void
split_words(NtString folded, bool all, NtNameWords *words)
{
	uint32_t start = 0;

	words->count = 0;
	words->ends_name = false;
	for (uint32_t at = 0; at <= folded.length && words->count < NT_NAME_WORDS; at++)
	{
		NtString word;

		if (at < folded.length && folded.data[at] != ' ')
			continue;
		word = nt_string(folded.data + start, at - start);
		start = at + 1;
		if (word.length > 0)
			words->ends_name = (all || !is_function_word(word)) && add_word(words, cut_word(word));
	}
	if (start < folded.length)
		words->ends_name = false; /* there are more words than count */
}

/* Words without function words, unless there are no others. */
static void
split_name(NtString folded, NtNameWords *words)
{
	split_words(folded, false, words);
	if (words->count == 0)
		split_words(folded, true, words);
}

static NtStatus
fold_name(NtArena *arena, NtString name, NtString *folded)
{
	char *out = nt_arena_alloc(arena, (size_t) name.length * NT_FOLD_GROWTH + 1);

	if (!out)
		return NT_NO_MEMORY;
	*folded = nt_string(out, nt_fold(name, out));
	return NT_OK;
}

NtStatus
nt_name_words(NtArena *arena, NtString name, NtNameWords *words)
{
	NtString folded;

	NT_TRY(fold_name(arena, name, &folded));
	split_name(folded, words);
	return NT_OK;
}

/* The next word of folded text, from `at` on; empty at its end. */
static NtString
next_word(NtString folded, uint32_t *at)
{
	uint32_t start = *at;
	uint32_t end = start;

	while (end < folded.length && folded.data[end] != ' ')
		end++;
	*at = end < folded.length ? end + 1 : end;
	return nt_string(folded.data + start, end - start);
}

/*
 * Take function words and leading forms of address out of folded text, in place, unless nothing
 * would be left of it. Other than in NtNameWords a word may come twice: Johnson & Johnson is no
 * Johnson.
 */
static NtString
strip_words(char *text, NtString folded)
{
	uint32_t written = 0;

	for (uint32_t at = 0; at < folded.length;)
	{
		NtString word = next_word(folded, &at);

		if (is_function_word(word) ||
			(written == 0 && at < folded.length && is_courtesy_title(word)))
			continue;
		if (written > 0)
			text[written++] = ' ';
		memcpy(text + written, word.data, word.length);
		written += word.length;
	}
	return written > 0 ? nt_string(text, written) : folded;
}

static NtStatus
strip_name(NtArena *arena, NtString name, NtString *stripped)
{
	NtString folded;
	char *text;

	NT_TRY(fold_name(arena, name, &folded));
	text = nt_arena_alloc(arena, (size_t) folded.length + 1);
	if (!text)
		return NT_NO_MEMORY;
	*stripped = strip_words(text, folded);
	return NT_OK;
}

/* The canonical form of a stripped name: itself, unless it is an alias. */
static NtString
canonical_form(NtString stripped)
{
	for (size_t i = 0; i < ALIAS_COUNT; i++)
		if (equals(stripped, aliases[i].form))
			return nt_string(aliases[i].canonical, (uint32_t) strlen(aliases[i].canonical));
	return stripped;
}

NtStatus
nt_name_key(NtArena *arena, NtString name, NtString *key)
{
	NtString stripped;

	NT_TRY(strip_name(arena, name, &stripped));
	*key = canonical_form(stripped);
	return NT_OK;
}

bool
nt_name_alias(NtString key, uint32_t number, NtNameWords *words)
{
	for (size_t i = 0; i < ALIAS_COUNT; i++)
		if (equals(key, aliases[i].canonical) && number-- == 0)
		{
			split_name(nt_string(aliases[i].form, (uint32_t) strlen(aliases[i].form)), words);
			return true;
		}
	return false;
}
