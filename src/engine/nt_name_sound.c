/* nt_name_sound.c - see nt_name_sound.h. All tables here are frozen. */
#include "engine/nt_name_sound.h"

#include "engine/nt_text.h"

/* ---------------------------------------------------------------- spelling */

#define LETTER(c) ((c) - 'a')

/* Two letters that stand for one sound. */
static const char pairs[26][26] = {
	[LETTER('a')] = {[LETTER('a')] = 'a'},
	[LETTER('b')] = {[LETTER('h')] = 'b'},
	[LETTER('c')] = {[LETTER('h')] = 'C', [LETTER('k')] = 'k', [LETTER('z')] = 'C'},
	[LETTER('d')] = {[LETTER('g')] = 'J',
					 [LETTER('h')] = 'd',
					 [LETTER('j')] = 'J',
					 [LETTER('z')] = 'z'},
	[LETTER('e')] = {[LETTER('e')] = 'i'},
	[LETTER('g')] = {[LETTER('h')] = 'g'},
	[LETTER('i')] = {[LETTER('e')] = 'i',
					 [LETTER('i')] = 'i',
					 [LETTER('j')] = 'i',
					 [LETTER('y')] = 'i'},
	[LETTER('k')] = {[LETTER('h')] = 'h', [LETTER('s')] = 'x'},
	[LETTER('o')] = {[LETTER('e')] = 'o', [LETTER('o')] = 'u', [LETTER('u')] = 'u'},
	[LETTER('p')] = {[LETTER('h')] = 'f'},
	[LETTER('q')] = {[LETTER('u')] = 'k'},
	[LETTER('r')] = {[LETTER('z')] = 'J'},
	[LETTER('s')] = {[LETTER('h')] = 'S', [LETTER('z')] = 'S'},
	[LETTER('t')] = {[LETTER('h')] = 't', [LETTER('s')] = 'z', [LETTER('z')] = 'z'},
	[LETTER('u')] = {[LETTER('e')] = 'u'},
	[LETTER('y')] = {[LETTER('i')] = 'i', [LETTER('y')] = 'i'},
	[LETTER('z')] = {[LETTER('h')] = 'J'},
};

/* Letters alone. */
static const char singles[26] = {'a', 'b', 'k', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm',
								 'n', 'o', 'p', 'k', 'r', 's', 't', 'u', 'v', 'v', 'x', 'i', 'z'};

static bool
is_small(char letter)
{
	return letter >= 'a' && letter <= 'z';
}

bool
nt_sound_is_vowel(char letter)
{
	return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
}

/* Append the sound of ch. After t, z and s it is part of tch, tsch and sch. */
static uint32_t
put_ch(char *out, uint32_t size)
{
	char before = size > 0 ? out[size - 1] : '\0';

	if (before == 't' || before == 'z')
		out[size - 1] = 'C';
	else if (before == 's')
		out[size - 1] = 'S';
	else if (before != 'C' && before != 'S')
		out[size++] = 'C';
	return size;
}

uint32_t
nt_name_sound(const char *word, uint32_t length, char *out)
{
	uint32_t size = 0;

	for (uint32_t i = 0; i < length; i++)
	{
		char letter = word[i];
		char next = i + 1 < length ? word[i + 1] : '\0';
		char sound = letter;

		if (letter == 'd' && next == 'z' && i + 2 < length && word[i + 2] == 'h')
			continue; /* dzh is zh */
		if (is_small(letter) && is_small(next) && pairs[LETTER(letter)][LETTER(next)])
		{
			sound = pairs[LETTER(letter)][LETTER(next)];
			i++;
		}
		else if (letter == 'c' && (next == 'e' || next == 'i' || next == 'y'))
			sound = 's';
		else if (is_small(letter))
			sound = singles[LETTER(letter)];
		if (sound == 'C')
			size = put_ch(out, size);
		else if (size == 0 || out[size - 1] != sound) /* a letter is not written twice */
			out[size++] = sound;
	}
	if (size > 2 && out[size - 1] == 'h' && nt_sound_is_vowel(out[size - 2]))
		size--; /* Hamzeh, Khalifah */
	return size;
}

/* The groups of consonants, a bit each. */
static const uint32_t groups[128] = {
	['b'] = 1 << 0,	 ['p'] = 1 << 0,  ['c'] = 1 << 1,  ['g'] = 1 << 1,	['k'] = 1 << 1,
	['q'] = 1 << 1,	 ['d'] = 1 << 2,  ['t'] = 1 << 2,  ['f'] = 1 << 3,	['v'] = 1 << 3,
	['w'] = 1 << 3,	 ['h'] = 1 << 4,  ['j'] = 1 << 5,  ['l'] = 1 << 6,	['m'] = 1 << 7,
	['n'] = 1 << 8,	 ['r'] = 1 << 9,  ['s'] = 1 << 10, ['z'] = 1 << 10, ['S'] = 1 << 10,
	['C'] = 1 << 10, ['J'] = 1 << 10, ['x'] = 1 << 11};

uint32_t
nt_sound_groups(const char *sound, uint32_t length)
{
	uint32_t bits = 0;

	for (uint32_t i = 0; i < length; i++)
	{
		unsigned char letter = (unsigned char) sound[i];

		if (letter >= 128 || (letter >= '0' && letter <= '9'))
			bits |= UINT32_C(1) << (12 + (letter & 15));
		else
			bits |= groups[letter];
	}
	return bits;
}

/* ---------------------------------------------------------------- other alphabets */

#define CYRILLIC_FIRST 0x430
#define GREEK_FIRST	   0x3B1
#define ARABIC_FIRST   0x621
#define HANGUL_FIRST   0xAC00
#define HANGUL_LAST	   0xD7A3

static const char cyrillic[][4] = {
	"a", "b", "v",	"g", "d", "e",	"zh", "z",	"i",  "i",	 "k",  "l", "m", "n", "o",	"p",
	"r", "s", "t",	"u", "f", "h",	"ts", "ch", "sh", "sch", "",   "i", "",	 "e", "yu", "ya",
	"e", "e", "dj", "g", "e", "dz", "i",  "i",	"j",  "lj",	 "nj", "c", "k", "i", "u",	"dz"};

static const char greek[][4] = {"a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l",	 "m", "n",
								"x", "o", "p", "r", "s", "s", "t", "u",	 "f", "h", "ps", "o"};

static const char arabic[][4] = {"",  "a", "a",	 "u",  "i",	 "i", "a", "b", "a",  "t", "th",
								 "j", "h", "kh", "d",  "dh", "r", "z", "s", "sh", "s", "d",
								 "t", "z", "",	 "gh", "",	 "",  "",  "",	"",	  "",  "f",
								 "q", "k", "l",	 "m",  "n",	 "h", "u", "a", "i"};

static const char hangul_first[][4] = {"g", "k", "n", "d", "t",	 "r", "m", "b", "p", "s",
									   "s", "",	 "j", "j", "ch", "k", "t", "p", "h"};
static const char hangul_vowel[][4] = {"a",	 "ae", "ya", "ye",	"eo", "e",	"yo",
									   "ye", "o",  "wa", "wae", "oi", "yo", "u",
									   "wo", "we", "wi", "yu",	"eu", "ui", "i"};
static const char hangul_last[][4] = {"",  "k",	 "k", "k", "n", "n", "n", "t", "l", "k",
									  "m", "l",	 "l", "l", "p", "l", "m", "p", "p", "t",
									  "t", "ng", "t", "t", "k", "t", "p", "t"};

static uint32_t
put_string(const char *string, char *out)
{
	uint32_t length = (uint32_t) strlen(string);

	memcpy(out, string, length);
	return length;
}

/* The Persian letters that Arabic does not have. */
static const char *
persian_letter(uint32_t character)
{
	switch (character)
	{
		case 0x67E:
			return "p";
		case 0x686:
			return "ch";
		case 0x698:
			return "zh";
		case 0x6A9:
			return "k";
		case 0x6AF:
			return "g";
		case 0x6CC:
			return "i";
		default:
			return NULL;
	}
}

uint32_t
nt_name_romanize(uint32_t character, char *out)
{
	uint32_t size;

	if (character - CYRILLIC_FIRST < sizeof(cyrillic) / sizeof(cyrillic[0]))
		return put_string(cyrillic[character - CYRILLIC_FIRST], out);
	if (character - GREEK_FIRST < sizeof(greek) / sizeof(greek[0]))
		return put_string(greek[character - GREEK_FIRST], out);
	if (character - ARABIC_FIRST < sizeof(arabic) / sizeof(arabic[0]))
		return put_string(arabic[character - ARABIC_FIRST], out);
	if (persian_letter(character))
		return put_string(persian_letter(character), out);
	if (character < HANGUL_FIRST || character > HANGUL_LAST)
		return nt_utf8_put(out, character);
	character -= HANGUL_FIRST;
	size = put_string(hangul_first[character / 588], out);
	size += put_string(hangul_vowel[character % 588 / 28], out + size);
	return size + put_string(hangul_last[character % 28], out + size);
}
