/* nt_name.c - see nt_name.h. */
#include "engine/nt_name.h"

#include "engine/nt_fold.h"
#include "engine/nt_name_sound.h"
#include "engine/nt_text.h"

/* Words that names are not told apart by. Frozen, like the folding. */
static const char *const function_words[] = {"a",  "an", "and", "at",  "by", "for",
											 "in", "of", "on",	"the", "to"};

/* Words between names, which are no part of a key where two other words are. Frozen. */
static const char *const particles[] = {"al",  "bin", "bint", "da",	 "das", "de",
										"del", "den", "der",  "di",	 "dos", "du",
										"el",  "ibn", "ter",  "van", "von"};

/* Forms of address, which are no part of a key. Frozen. */
static const char *const courtesy_titles[] = {"dr",	 "madame", "mlle", "mme", "mr",
											  "mrs", "ms",	   "prof", "sir"};

/*
 * Other names of countries (after CLDR's English display names, their short and variant forms, and
 * official names), agencies, media and bodies: words without function words and forms of address,
 * and the canonical form. Sorted by canonical form. Frozen.
 */
typedef struct Alias
{
	const char *form;
	const char *canonical;
} Alias;

static const Alias aliases[] = {
	{"islamic republic afghanistan", "afghanistan"},
	{"afp", "agence france presse"},
	{"agence france press", "agence france presse"},
	{"aa", "anadolu agency"},
	{"anadolu", "anadolu agency"},
	{"ansa news agency", "ansa"},
	{"ap", "associated press"},
	{"asean", "association southeast asian nations"},
	{"plurinational state bolivia", "bolivia"},
	{"bosnia", "bosnia herzegovina"},
	{"bbc", "british broadcasting corporation"},
	{"brunei darussalam", "brunei"},
	{"cnn", "cable news network"},
	{"cbc", "canadian broadcasting corporation"},
	{"cabo verde", "cape verde"},
	{"cia", "central intelligence agency"},
	{"people republic china", "china"},
	{"prc", "china"},
	{"cbs", "columbia broadcasting system"},
	{"cbs news", "columbia broadcasting system"},
	{"republic congo", "congo brazzaville"},
	{"cote d ivoire", "cote divoire"},
	{"ivory coast", "cote divoire"},
	{"czechia", "czech republic"},
	{"congo drc", "democratic republic congo"},
	{"congo kinshasa", "democratic republic congo"},
	{"dr congo", "democratic republic congo"},
	{"dr congo kinshasa", "democratic republic congo"},
	{"drc", "democratic republic congo"},
	{"zaire", "democratic republic congo"},
	{"dpa", "deutsche presse agentur"},
	{"timor leste", "east timor"},
	{"efe news agency", "efe"},
	{"arab republic egypt", "egypt"},
	{"swaziland", "eswatini"},
	{"ecb", "european central bank"},
	{"eu", "european union"},
	{"fbi", "federal bureau investigation"},
	{"ft", "financial times"},
	{"french republic", "france"},
	{"federal republic germany", "germany"},
	{"hellenic republic", "greece"},
	{"hong kong sar", "hong kong"},
	{"hong kong sar china", "hong kong"},
	{"republic india", "india"},
	{"iaea", "international atomic energy agency"},
	{"imf", "international monetary fund"},
	{"ioc", "international olympic committee"},
	{"islamic republic iran", "iran"},
	{"republic iraq", "iraq"},
	{"republic ireland", "ireland"},
	{"irna", "islamic republic news agency"},
	{"nhk", "japan broadcasting corporation"},
	{"hashemite kingdom jordan", "jordan"},
	{"kcna", "korean central news agency"},
	{"kyodo news", "kyodo"},
	{"kyodo news agency", "kyodo"},
	{"lao pdr", "laos"},
	{"lao people democratic republic", "laos"},
	{"la times", "los angeles times"},
	{"macao", "macau"},
	{"macao sar china", "macau"},
	{"macau sar", "macau"},
	{"republic moldova", "moldova"},
	{"burma", "myanmar"},
	{"myanmar burma", "myanmar"},
	{"nasa", "national aeronautics space administration"},
	{"nbc", "national broadcasting company"},
	{"nbc news", "national broadcasting company"},
	{"npr", "national public radio"},
	{"holland", "netherlands"},
	{"kingdom netherlands", "netherlands"},
	{"new york city", "new york"},
	{"nyc", "new york"},
	{"nyt", "new york times"},
	{"federal republic nigeria", "nigeria"},
	{"nato", "north atlantic treaty organization"},
	{"north atlantic treaty organisation", "north atlantic treaty organization"},
	{"democratic people republic korea", "north korea"},
	{"dprk", "north korea"},
	{"fyrom", "north macedonia"},
	{"macedonia", "north macedonia"},
	{"opec", "organization petroleum exporting countries"},
	{"organisation petroleum exporting countries", "organization petroleum exporting countries"},
	{"organisation security cooperation europe", "organization security cooperation europe"},
	{"osce", "organization security cooperation europe"},
	{"islamic republic pakistan", "pakistan"},
	{"palestinian territories", "palestine"},
	{"palestinian territory", "palestine"},
	{"state palestine", "palestine"},
	{"pti", "press trust india"},
	{"pbs", "public broadcasting service"},
	{"reuters news agency", "reuters"},
	{"thomson reuters", "reuters"},
	{"russian federation", "russia"},
	{"kingdom saudi arabia", "saudi arabia"},
	{"ksa", "saudi arabia"},
	{"spa", "saudi press agency"},
	{"republic south africa", "south africa"},
	{"korea republic", "south korea"},
	{"republic korea", "south korea"},
	{"rok", "south korea"},
	{"republic south sudan", "south sudan"},
	{"union soviet socialist republics", "soviet union"},
	{"ussr", "soviet union"},
	{"syrian arab republic", "syria"},
	{"sana", "syrian arab news agency"},
	{"itar tass", "tass"},
	{"tass news agency", "tass"},
	{"republic turkey", "turkey"},
	{"republic turkiye", "turkey"},
	{"turkiye", "turkey"},
	{"emirates", "united arab emirates"},
	{"uae", "united arab emirates"},
	{"britain", "united kingdom"},
	{"great britain", "united kingdom"},
	{"uk", "united kingdom"},
	{"united kingdom great britain northern ireland", "united kingdom"},
	{"un", "united nations"},
	{"unicef", "united nations children fund"},
	{"unesco", "united nations educational scientific cultural organization"},
	{"united nations educational scientific cultural organisation",
	 "united nations educational scientific cultural organization"},
	{"unhcr", "united nations high commissioner refugees"},
	{"upi", "united press international"},
	{"america", "united states"},
	{"united states america", "united states"},
	{"us", "united states"},
	{"usa", "united states"},
	{"holy see", "vatican"},
	{"vatican city", "vatican"},
	{"bolivarian republic venezuela", "venezuela"},
	{"socialist republic vietnam", "vietnam"},
	{"viet nam", "vietnam"},
	{"voa", "voice america"},
	{"wsj", "wall street journal"},
	{"washington post newspaper", "washington post"},
	{"world trade organisation", "world trade organization"},
	{"wto", "world trade organization"},
	{"xinhua news agency", "xinhua"},
	{"yonhap news", "yonhap"},
	{"yonhap news agency", "yonhap"},
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

/* Where words are put one by one. */
typedef struct Line
{
	char *text;
	uint32_t length;
} Line;

static void
put_word(Line *line, NtString word)
{
	if (word.length == 0) /* a soft sign has no Latin letter */
		return;
	if (line->length > 0)
		line->text[line->length++] = ' ';
	memcpy(line->text + line->length, word.data, word.length);
	line->length += word.length;
}

static bool
is_particle(NtString word)
{
	for (size_t i = 0; i < sizeof(particles) / sizeof(particles[0]); i++)
		if (equals(word, particles[i]))
			return true;
	return false;
}

/*
 * A line without those of its words that are left out: function words always, leading forms of
 * address with `titles`. Other than in NtNameWords a word may come twice: Johnson & Johnson is no
 * Johnson. Nothing is left out where nothing would be left.
 */
static NtString
strip_words(NtString folded, bool titles, char *room)
{
	Line line = {room, 0};

	for (uint32_t at = 0; at < folded.length;)
	{
		NtString word = next_word(folded, &at);

		if (is_function_word(word) ||
			(titles && line.length == 0 && at < folded.length && is_courtesy_title(word)))
			continue;
		put_word(&line, equals(word, "saint") ? nt_string("st", 2) : word);
	}
	return line.length > 0 ? nt_string(line.text, line.length) : folded;
}

/* The same without particles, if at least two other words are left. */
static NtString
strip_particles(NtString name, char *room)
{
	Line line = {room, 0};
	uint32_t words = 0;

	for (uint32_t at = 0; at < name.length;)
	{
		NtString word = next_word(name, &at);

		if (is_particle(word))
			continue;
		words++;
		put_word(&line, word);
	}
	return words > 1 ? nt_string(line.text, line.length) : name;
}

/* The name by which something is known that has several, or NULL. */
static const char *
find_canonical(NtString name)
{
	for (size_t i = 0; i < ALIAS_COUNT; i++)
		if (name.length > 0 && aliases[i].form[0] == name.data[0] && equals(name, aliases[i].form))
			return aliases[i].canonical;
	return NULL;
}

/*
 * The next character; folding has taken syllables of Hangul apart, which belong together again
 * (Unicode, chapter 3.12).
 */
static uint32_t
next_character(NtString folded, uint32_t *at)
{
	uint32_t character = nt_utf8_next(folded.data, folded.length, at);
	uint32_t after = *at;
	uint32_t next;

	if (character < 0x1100 || character > 0x1112 || after == folded.length)
		return character;
	next = nt_utf8_next(folded.data, folded.length, &after);
	if (next < 0x1161 || next > 0x1175)
		return character;
	character = 0xAC00 + ((character - 0x1100) * 21 + (next - 0x1161)) * 28;
	*at = after;
	if (after == folded.length)
		return character;
	next = nt_utf8_next(folded.data, folded.length, &after);
	if (next < 0x11A8 || next > 0x11C2)
		return character;
	*at = after;
	return character + next - 0x11A7;
}

/* Folded text with the letters of other alphabets written in Latin ones. */
static NtStatus
romanize(NtArena *arena, NtString folded, NtString *latin)
{
	char *out = nt_arena_alloc(arena, (size_t) folded.length * NT_ROMAN_GROWTH + 1);
	uint32_t length = 0;

	if (!out)
		return NT_NO_MEMORY;
	for (uint32_t at = 0; at < folded.length;)
	{
		if ((unsigned char) folded.data[at] < 0x80)
			out[length++] = folded.data[at++];
		else
			length += nt_name_romanize(next_character(folded, &at), out + length);
	}
	*latin = nt_string(out, length);
	return NT_OK;
}

NtStatus
nt_name_key(NtArena *arena, NtString name, NtString *key)
{
	NtString folded;
	NtString latin;
	NtString stripped;
	const char *canonical;
	char *room;

	NT_TRY(fold_name(arena, name, &folded));
	NT_TRY(romanize(arena, folded, &latin));
	room = nt_arena_alloc(arena, 3 * ((size_t) latin.length + 1));
	if (!room)
		return NT_NO_MEMORY;
	canonical = find_canonical(strip_words(latin, false, room));
	if (!canonical)
	{
		stripped = strip_words(latin, true, room + latin.length + 1);
		canonical = find_canonical(stripped);
		*key = strip_particles(stripped, room + 2 * ((size_t) latin.length + 1));
	}
	if (canonical)
		*key = nt_string(canonical, (uint32_t) strlen(canonical));
	return NT_OK;
}

bool
nt_name_alias(NtString key, uint32_t number, NtNameWords *words)
{
	for (size_t i = 0; i < ALIAS_COUNT; i++)
		if (key.length > 0 && aliases[i].canonical[0] == key.data[0] &&
			equals(key, aliases[i].canonical) && number-- == 0)
		{
			split_name(nt_string(aliases[i].form, (uint32_t) strlen(aliases[i].form)), words);
			return true;
		}
	return false;
}
