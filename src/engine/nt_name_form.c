/*
 * nt_name_form.c - see nt_name_form.h.
 *
 * Three steps: characters are folded and written in Latin letters, marks that matter kept as
 * themselves; the letters are cut into words; each word is looked up once and gets its class, its
 * sound and its weight.
 */
#include "engine/nt_name_form.h"

#include "engine/nt_fold_table.h"
#include "engine/nt_hash.h"
#include "engine/nt_name_sound.h"
#include "engine/nt_text.h"

#define LETTERS_SIZE 1024 /* room for a name's folded letters */
#define CHARACTER	 96	  /* what one character can become, at most */

/* ---------------------------------------------------------------- letters */

/* Letters of a folded character, brought to Latin; everything else as it is. */
static uint32_t
put_folded(const char *folded, uint32_t length, char *out)
{
	uint32_t size = 0;

	for (uint32_t at = 0; at < length;)
		size += nt_name_romanize(nt_utf8_next(folded, length, &at), out + size);
	return size;
}

/* What a character that is not ASCII becomes; returns the bytes written. */
static uint32_t
fold_character(uint32_t character, char *out)
{
	uint32_t entry = NT_FOLD_KEEP;

	if (character == 0xFFFD)
		entry = NT_FOLD_SEPARATE;
	else if (character <= NT_FOLD_LAST)
		entry = nt_fold_blocks[nt_fold_index[character / NT_FOLD_BLOCK] * NT_FOLD_BLOCK +
							   character % NT_FOLD_BLOCK];
	if (entry == NT_FOLD_DROP || entry == NT_FOLD_MARK)
		return 0;
	if (entry >= NT_FOLD_STRING)
	{
		const uint8_t *string = nt_fold_strings + (entry - NT_FOLD_STRING);

		return put_folded((const char *) string + 1, string[0], out);
	}
	if (entry == NT_FOLD_SEPARATE)
		return nt_utf8_put(out, ' ');
	return nt_name_romanize(character, out);
}

/* The characters of ASCII: small letters, digits, apostrophes, stops; all others are blanks. */
static const char ascii[128] = "                                "
							   "       '      . 0123456789      "
							   " abcdefghijklmnopqrstuvwxyz     "
							   "'abcdefghijklmnopqrstuvwxyz     ";

/* The letters of a name, as many as there is room for. */
static uint32_t
fold_letters(NtString name, char *out)
{
	uint32_t length = nt_min32(name.length, NT_FORM_BYTES);
	uint32_t size = 0;

	while (length < name.length && length > 0 && ((unsigned char) name.data[length] & 0xC0) == 0x80)
		length--; /* at a character's edge */
	for (uint32_t at = 0; at < length && size + CHARACTER <= LETTERS_SIZE;)
		if ((unsigned char) name.data[at] < 0x80)
			out[size++] = ascii[(unsigned char) name.data[at++]];
		else
			size += fold_character(nt_utf8_next(name.data, length, &at), out + size);
	return size;
}

/* ---------------------------------------------------------------- words */

/* Add a word, unless there is no room; returns whether there was. */
static bool
add_word(NtNameForm *form, const char *letters, uint32_t length)
{
	NtFormWord *word;

	if (form->count >= NT_FORM_WORDS)
		return false;
	word = &form->words[form->count++];
	memset(word->raw, 0, sizeof(word->raw));
	word->raw_length = (uint8_t) nt_min32(length, NT_FORM_LETTERS);
	memcpy(word->raw, letters, word->raw_length);
	return true;
}

static bool
is_letter(char byte)
{
	return byte != ' ' && byte != '\'' && byte != '.';
}

/* The end of a run of single letters with stops ("S.A.", "J.R.R"), or `at` when there is none. */
static uint32_t
end_of_stops(const char *letters, uint32_t length, uint32_t at)
{
	uint32_t end = at;

	while (end + 1 < length && is_letter(letters[end]) && letters[end + 1] == '.')
		end += 2;
	if (end > at && end < length && is_letter(letters[end]) &&
		(end + 1 == length || !is_letter(letters[end + 1])))
		end++;
	return end >= at + 3 ? end : at;
}

static const NtFormEntry *
find_entry(const char *word, uint32_t length)
{
	uint64_t hash = nt_hash_bytes(word, length, NT_FORM_SEED);
	uint32_t check = (uint32_t) (hash >> 32) | 1;

	for (uint32_t slot = (uint32_t) hash & (nt_form_slots - 1); nt_form_table[slot].check;
		 slot = (slot + 1) & (nt_form_slots - 1))
		if (nt_form_table[slot].check == check)
			return &nt_form_table[slot];
	return NULL;
}

/*
 * Add a run of single letters with stops: one word where that is a legal form ("S.A.") or the whole
 * name ("T.D.G."), else initials.
 */
static void
add_stops(NtNameForm *form, const char *letters, uint32_t length, bool whole)
{
	char joined[NT_FORM_LETTERS];
	uint32_t size = 0;
	const NtFormEntry *entry;

	for (uint32_t i = 0; i < length && size < NT_FORM_LETTERS; i++)
		if (letters[i] != '.')
			joined[size++] = letters[i];
	entry = find_entry(joined, size);
	if (whole || (entry && entry->class == NT_FORM_LEGAL))
		(void) add_word(form, joined, size);
	else
		for (uint32_t i = 0; i < size; i++)
			(void) add_word(form, joined + i, 1);
}

/*
 * The next word at `*at`: apostrophes go, with an s that ends the word behind one; but d' and l'
 * are words of their own, as in "Institut d'Iran".
 */
static uint32_t
next_word(const char *letters, uint32_t length, uint32_t *at, char *word)
{
	uint32_t size = 0;

	for (; *at < length && letters[*at] != ' ' && letters[*at] != '.'; (*at)++)
	{
		if (letters[*at] != '\'')
			word[size++] = letters[*at];
		else if (size == 1 && (word[0] == 'd' || word[0] == 'l'))
		{
			word[size++] = 'e';
			break;
		}
		else if (size > 0 && *at + 1 < length && letters[*at + 1] == 's' &&
				 (*at + 2 == length || !is_letter(letters[*at + 2])))
			(*at)++;
	}
	return size;
}

static void
split_words(NtNameForm *form, const char *letters, uint32_t length)
{
	char word[LETTERS_SIZE];

	form->count = 0;
	for (uint32_t at = 0; at < length;)
	{
		uint32_t end = end_of_stops(letters, length, at);
		uint32_t size;

		if (end > at)
		{
			add_stops(form, letters + at, end - at, at == 0 && end == length);
			at = end;
			continue;
		}
		size = next_word(letters, length, &at, word);
		if (size > 0 && !add_word(form, word, size))
			return;
		while (at < length && !is_letter(letters[at]))
			at++;
	}
}

/* ---------------------------------------------------------------- what a word is */

static bool
has_digit(const NtFormWord *word)
{
	for (uint32_t i = 0; i < word->raw_length; i++)
		if (word->raw[i] >= '0' && word->raw[i] <= '9')
			return true;
	return false;
}

static void
look_up(NtFormWord *word)
{
	const NtFormEntry *entry = find_entry(word->raw, word->raw_length);

	word->class = entry ? entry->class : NT_FORM_NAME;
	word->frequency = entry ? entry->frequency : 0;
	word->same = nt_form_groups + (entry ? entry->same : 0);
	if (has_digit(word))
		word->class = NT_FORM_NUMBER;
	else if (word->raw_length == 1)
		word->class = NT_FORM_INITIAL;
	memset(word->sound, 0, sizeof(word->sound));
	word->sound_length = (uint8_t) nt_name_sound(word->raw, word->raw_length, word->sound);
	word->letters = nt_sound_groups(word->sound, word->sound_length);
}

/*
 * What a word counts for. Where a name has nothing but titles, particles and the like, these are
 * its names: "Prince", "The The".
 */
static uint8_t
weight_of(const NtFormWord *word, bool bare)
{
	static const uint8_t weights[NT_FORM_CLASSES] = {
		[NT_FORM_INITIAL] = 50, [NT_FORM_PARTICLE] = 40, [NT_FORM_TITLE] = 50,
		[NT_FORM_LEGAL] = 25,	[NT_FORM_STOP] = 15,	 [NT_FORM_ORGANIZATION] = 100,
		[NT_FORM_NUMBER] = 120,
	};

	if (word->class == NT_FORM_NAME || bare)
		return (uint8_t) (200 - 8 * word->frequency - (word->raw_length < 4 ? 30 : 0));
	return weights[word->class];
}

/* A particle of some length that ends a name, or begins one of two words, is a name: "Zhou Bin". */
static void
settle_particles(NtNameForm *form)
{
	for (uint32_t i = 0; i < form->count; i++)
	{
		NtFormWord *word = &form->words[i];

		if (word->class == NT_FORM_PARTICLE && word->raw_length > 2 && form->count > 1 &&
			(i + 1 == form->count || (i == 0 && form->count == 2)))
			word->class = NT_FORM_NAME;
	}
}

void
nt_name_form(NtString name, NtNameForm *form)
{
	char letters[LETTERS_SIZE];
	uint32_t size = fold_letters(name, letters);
	uint32_t names = 0;

	split_words(form, letters, size);
	for (uint32_t i = 0; i < form->count; i++)
		look_up(&form->words[i]);
	settle_particles(form);
	for (uint32_t i = 0; i < form->count; i++)
		names +=
			form->words[i].class == NT_FORM_NAME || form->words[i].class == NT_FORM_ORGANIZATION;
	for (uint32_t i = 0; i < form->count; i++)
		form->words[i].weight = weight_of(&form->words[i], names == 0);
}

bool
nt_form_same(const NtFormWord *a, const NtFormWord *b)
{
	for (const uint16_t *x = a->same; *x; x++)
		for (const uint16_t *y = b->same; *y; y++)
			if (*x == *y)
				return true;
	return false;
}
