/* nt_name_keys.c - see nt_name_keys.h. Everything here is frozen. */
#include "engine/nt_name_keys.h"

#include "engine/nt_hash.h"
#include "engine/nt_name_sound.h"

#define KEY_VERSION	  1
#define KEY_BITS	  18
#define SKELETON	  5 /* letters of a skeleton that count */
#define BEGINNING	  2 /* of which so many for the other word of a pair */
#define WHOLE		  8 /* letters of all words together */
#define MOST_PARTS	  5 /* words that keys are made of */
#define MOST_FORMS	  4 /* skeletons of a word: its own, and those of words it stands for */
#define SHORT_LEGAL	  4 /* letters of a legal form that is an abbreviation, at most */
#define LEAST_ACRONYM 2
#define MOST_ACRONYM  8

/* What a key is; its readable form begins with it. */
enum
{
	KEY_PAIR = 'p',
	KEY_FULL_INITIAL = 'f', /* of a name that has the word in full */
	KEY_INITIAL = 'i',		/* of one that has the initial */
	KEY_LONG = 'l',			/* first letters of words in full */
	KEY_ACRONYM = 'a',		/* an acronym, or what might be one */
	KEY_WHOLE = 'w'
};

typedef struct Skeleton
{
	char letters[WHOLE];
	uint8_t length;
} Skeleton;

/* A word that keys are made of. */
typedef struct Part
{
	const NtFormWord *word;
	Skeleton plain; /* its skeleton, without vowels however short */
	Skeleton forms[MOST_FORMS];
	uint32_t form_count;
} Part;

/* The words of a name that keys are made of, and what it is otherwise. */
typedef struct Parts
{
	Part items[MOST_PARTS];
	uint32_t count;
	char initials[NT_FORM_WORDS]; /* its initials */
	uint32_t initial_count;
	char acronyms[2][NT_FORM_WORDS]; /* first letters of its words, without small words and with */
	uint32_t acronym_lengths[2];
	bool organization;
} Parts;

/* ---------------------------------------------------------------- skeletons */

/* A letter of a skeleton: one for related consonants, '\0' for what is left out. */
static char
bone(char sound)
{
	switch (sound)
	{
		case 'h':
		case 'j':
		case 'J':
			return '\0';
		case 'b':
			return 'p';
		case 'd':
			return 't';
		case 'g':
			return 'k';
		case 'v':
			return 'f';
		case 'z':
		case 'S':
		case 'C':
		case 'x':
			return 's';
		default:
			return nt_sound_is_vowel(sound) ? '\0' : sound;
	}
}

/* Leave out an article that is written together with its name, and the "servant of" of Arabic
 * names. */
static void
skip_article(const char **sound, uint32_t *length)
{
	uint32_t skip = 0;

	if (*length >= 7 && memcmp(*sound, "abd", 3) == 0 && nt_sound_is_vowel((*sound)[3]))
		skip = (*sound)[4] == 'l' ? 5 : 4;
	else if (*length >= 5 && (**sound == 'a' || **sound == 'e') && (*sound)[1] == 'l' &&
			 !nt_sound_is_vowel((*sound)[2]))
		skip = 2;
	*sound += skip;
	*length -= skip;
}

/* Append the skeleton of a sound, up to `most` letters in all. */
static void
add_bones(Skeleton *skeleton, const char *sound, uint32_t length, uint32_t most)
{
	skip_article(&sound, &length);
	for (uint32_t i = 0; i < length && skeleton->length < most; i++)
	{
		char letter = bone(sound[i]);

		if (i == 0 && letter == '\0')
			letter = '@'; /* a vowel or as good as one */
		if (letter != '\0' &&
			(skeleton->length == 0 || skeleton->letters[skeleton->length - 1] != letter))
			skeleton->letters[skeleton->length++] = letter;
	}
}

/* The skeleton of a word. So short a one that many words have it is filled up with vowels. */
static Skeleton
skeleton_of(const char *sound, uint32_t length)
{
	Skeleton skeleton = {"", 0};

	add_bones(&skeleton, sound, length, SKELETON);
	if (skeleton.length > 2 || (skeleton.length == 2 && skeleton.letters[0] != '@'))
		return skeleton;
	skeleton.length = 0;
	for (uint32_t i = 0; i < length && skeleton.length < SKELETON; i++)
		skeleton.letters[skeleton.length++] = bone(sound[i]) ? bone(sound[i]) : sound[i];
	return skeleton;
}

static bool
equal_skeletons(const Skeleton *a, const Skeleton *b)
{
	return a->length == b->length && memcmp(a->letters, b->letters, a->length) == 0;
}

/* Give a part one more skeleton, unless it has it. */
static void
add_form(Part *part, Skeleton skeleton)
{
	for (uint32_t i = 0; i < part->form_count; i++)
		if (equal_skeletons(&part->forms[i], &skeleton))
			return;
	if (part->form_count < MOST_FORMS)
		part->forms[part->form_count++] = skeleton;
}

/* The skeletons of a word, and for each group it is in one that all words of the group have. */
static void
fill_part(Part *part, const NtFormWord *word)
{
	part->word = word;
	part->form_count = 0;
	part->plain.length = 0;
	add_bones(&part->plain, word->sound, word->sound_length, SKELETON);
	add_form(part, skeleton_of(word->sound, word->sound_length));
	for (const uint16_t *group = word->same; *group; group++)
		add_form(part,
				 (Skeleton){{'#', (char) ('0' + *group % 64), (char) ('0' + *group / 64)}, 3});
}

/* ---------------------------------------------------------------- the words that count */

/* Whether keys are made of a word, where there are others. */
static bool
is_part(const NtFormWord *word)
{
	return word->class == NT_FORM_NAME || word->class == NT_FORM_ORGANIZATION ||
		   word->class == NT_FORM_NUMBER;
}

/* Take a word in; where there is no more room, it takes the place of the lightest if it is heavier.
 */
static void
add_part(const NtFormWord *chosen[MOST_PARTS], uint32_t *count, const NtFormWord *word)
{
	uint32_t lightest = 0;

	if (*count < MOST_PARTS)
	{
		chosen[(*count)++] = word;
		return;
	}
	for (uint32_t i = 1; i < MOST_PARTS; i++)
		if (chosen[i]->weight < chosen[lightest]->weight)
			lightest = i;
	if (chosen[lightest]->weight < word->weight)
		chosen[lightest] = word;
}

/* The acronyms that a word goes into: legal forms where they are written out, small words as may
 * be. */
static void
add_first_letter(Parts *parts, const NtFormWord *word)
{
	if (word->class == NT_FORM_LEGAL && word->raw_length <= SHORT_LEGAL)
		return;
	parts->acronyms[1][parts->acronym_lengths[1]++] = word->raw[0];
	if (word->class != NT_FORM_STOP && word->class != NT_FORM_PARTICLE)
		parts->acronyms[0][parts->acronym_lengths[0]++] = word->raw[0];
}

static void
choose_parts(const NtNameForm *form, Parts *parts)
{
	const NtFormWord *chosen[MOST_PARTS];
	bool bare = true;

	memset(parts, 0, sizeof(*parts));
	for (uint32_t i = 0; i < form->count; i++)
		bare = bare && !is_part(&form->words[i]);
	for (uint32_t i = 0; i < form->count; i++)
	{
		const NtFormWord *word = &form->words[i];

		if (word->class == NT_FORM_INITIAL)
			parts->initials[parts->initial_count++] = word->raw[0];
		if (bare || is_part(word))
			add_part(chosen, &parts->count, word);
		add_first_letter(parts, word);
		parts->organization |= word->class == NT_FORM_ORGANIZATION ||
							   word->class == NT_FORM_LEGAL || word->class == NT_FORM_STOP;
	}
	for (uint32_t i = 0; i < parts->count; i++)
		fill_part(&parts->items[i], chosen[i]);
}

/* ---------------------------------------------------------------- keys */

/* Hash the readable form that has been written, and take the key in. */
static void
finish_key(NtNameKeys *keys)
{
	NtNameIndexKey *key = &keys->keys[keys->count];

	key->number = (KEY_VERSION << 24) |
				  (uint32_t) (nt_hash_bytes(key->text, key->length, 0) >> (64 - KEY_BITS));
	keys->count++;
}

/* Begin a key; NULL when there is no room. */
static NtNameIndexKey *
start_key(NtNameKeys *keys, char kind)
{
	NtNameIndexKey *key = &keys->keys[keys->count];

	if (keys->count == NT_NAME_KEYS)
		return NULL;
	key->text[0] = kind;
	key->text[1] = ':';
	key->length = 2;
	return key;
}

static void
put(NtNameIndexKey *key, const char *letters, uint32_t length)
{
	memcpy(key->text + key->length, letters, length);
	key->length = (uint8_t) (key->length + length);
}

/* A key of a skeleton and something else. */
static void
add_key(NtNameKeys *keys, char kind, const Skeleton *skeleton, const char *rest, uint32_t length)
{
	NtNameIndexKey *key = start_key(keys, kind);

	if (!key)
		return;
	put(key, skeleton->letters, skeleton->length);
	if (length > 0)
	{
		put(key, "|", 1);
		put(key, rest, length);
	}
	finish_key(keys);
}

/* Each word with the beginning of each other. */
static void
add_pairs(const Parts *parts, NtNameKeys *keys)
{
	for (uint32_t i = 0; i < parts->count; i++)
		for (uint32_t f = 0; f < parts->items[i].form_count; f++)
			for (uint32_t j = 0; j < parts->count; j++)
			{
				const Skeleton *other = &parts->items[j].plain;

				if (i != j)
					add_key(keys, KEY_PAIR, &parts->items[i].forms[f], other->letters,
							nt_min32(other->length,
									 parts->items[i].forms[f].length < SKELETON ? BEGINNING : 1));
			}
}

/* The first word and the last, each with an initial. */
static void
add_initials(const Parts *parts, char kind, const char *initials, uint32_t count, NtNameKeys *keys)
{
	for (uint32_t i = 0; i < parts->count; i += nt_max32(1, parts->count - 1))
		for (uint32_t k = 0; k < count; k++)
			add_key(keys, kind, &parts->items[i].forms[0], initials + k, 1);
}

/* The first and last word with the first letters of the others, which another spelling may have for
 * them. */
static void
add_full_initials(const Parts *parts, char kind, NtNameKeys *keys)
{
	for (uint32_t i = 0; i < parts->count; i += nt_max32(1, parts->count - 1))
		for (uint32_t j = 0; j < parts->count; j++)
			if (i != j)
				add_key(keys, kind, &parts->items[i].forms[0], parts->items[j].word->raw, 1);
}

static void
add_letters(NtNameKeys *keys, char kind, const char *letters, uint32_t length)
{
	NtNameIndexKey *key;

	if (length < LEAST_ACRONYM || length > MOST_ACRONYM)
		return;
	key = start_key(keys, kind);
	if (!key)
		return;
	put(key, letters, length);
	finish_key(keys);
}

static void
add_whole(const Parts *parts, NtNameKeys *keys)
{
	Skeleton all = {"", 0};

	for (uint32_t i = 0; i < parts->count; i++)
		add_bones(&all, parts->items[i].word->sound, parts->items[i].word->sound_length, WHOLE);
	add_key(keys, KEY_WHOLE, &all, "", 0);
}

/* Sort the keys and leave out what is there twice. */
static void
finish_keys(NtNameKeys *keys)
{
	uint32_t count = 0;

	for (uint32_t i = 1; i < keys->count; i++)
	{
		NtNameIndexKey key = keys->keys[i];
		uint32_t at = i;

		for (; at > 0 && keys->keys[at - 1].number > key.number; at--)
			keys->keys[at] = keys->keys[at - 1];
		keys->keys[at] = key;
	}
	for (uint32_t i = 0; i < keys->count; i++)
		if (count == 0 || keys->keys[count - 1].number != keys->keys[i].number)
			keys->keys[count++] = keys->keys[i];
	keys->count = count;
}

/* Keys that are stored and wanted alike. */
static void
add_common(const Parts *parts, NtNameKeys *keys)
{
	keys->count = 0;
	if (parts->count == 0)
		return;
	add_pairs(parts, keys);
	add_initials(parts, KEY_INITIAL, parts->initials, parts->initial_count, keys);
	if (parts->count <= 3)
		add_whole(parts, keys);
}

void
nt_name_stored_keys(const NtNameForm *form, NtNameKeys *keys)
{
	Parts parts;

	choose_parts(form, &parts);
	add_common(&parts, keys);
	if (parts.count > 0)
		add_full_initials(&parts, KEY_FULL_INITIAL, keys);
	if (parts.count == 1 && parts.items[0].word->raw_length <= MOST_ACRONYM)
		add_letters(keys, KEY_ACRONYM, parts.items[0].word->raw, parts.items[0].word->raw_length);
	if (parts.organization || parts.count > 3)
		for (int i = 0; i < 2; i++)
			add_letters(keys, KEY_LONG, parts.acronyms[i], parts.acronym_lengths[i]);
	finish_keys(keys);
}

void
nt_name_wanted_keys(const NtNameForm *form, NtNameKeys *keys)
{
	Parts parts;

	choose_parts(form, &parts);
	add_common(&parts, keys);
	if (parts.count > 0)
	{
		add_full_initials(&parts, KEY_INITIAL, keys);
		add_initials(&parts, KEY_FULL_INITIAL, parts.initials, parts.initial_count, keys);
	}
	if (parts.count == 1 && parts.items[0].word->raw_length <= MOST_ACRONYM)
		add_letters(keys, KEY_LONG, parts.items[0].word->raw, parts.items[0].word->raw_length);
	if (parts.organization || parts.count > 3)
		for (int i = 0; i < 2; i++)
			add_letters(keys, KEY_ACRONYM, parts.acronyms[i], parts.acronym_lengths[i]);
	finish_keys(keys);
}

bool
nt_name_keys_meet(const NtNameKeys *a, const NtNameKeys *b)
{
	uint32_t i = 0;
	uint32_t j = 0;

	while (i < a->count && j < b->count)
	{
		uint32_t x = a->keys[i].number;
		uint32_t y = b->keys[j].number;

		if (x == y)
			return true;
		i += x < y;
		j += y < x;
	}
	return false;
}
