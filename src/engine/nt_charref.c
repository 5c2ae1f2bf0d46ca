/* nt_charref.c - see nt_charref.h. */
#include "engine/nt_charref.h"

#include "engine/nt_unicode.h"

#define LONGEST_NAME 6
#define MOST_DIGITS	 8

typedef struct Charref
{
	const char *name;
	uint32_t character;
} Charref;

/* Sorted in byte order. */
static const Charref charrefs[] = {
	{"AElig", 0xC6},	{"Aacute", 0xC1},	{"Acirc", 0xC2},	{"Agrave", 0xC0},
	{"Aring", 0xC5},	{"Atilde", 0xC3},	{"Auml", 0xC4},		{"Ccedil", 0xC7},
	{"Dagger", 0x2021}, {"ETH", 0xD0},		{"Eacute", 0xC9},	{"Ecirc", 0xCA},
	{"Egrave", 0xC8},	{"Euml", 0xCB},		{"Iacute", 0xCD},	{"Icirc", 0xCE},
	{"Igrave", 0xCC},	{"Iuml", 0xCF},		{"Ntilde", 0xD1},	{"OElig", 0x152},
	{"Oacute", 0xD3},	{"Ocirc", 0xD4},	{"Ograve", 0xD2},	{"Oslash", 0xD8},
	{"Otilde", 0xD5},	{"Ouml", 0xD6},		{"Scaron", 0x160},	{"THORN", 0xDE},
	{"Uacute", 0xDA},	{"Ucirc", 0xDB},	{"Ugrave", 0xD9},	{"Uuml", 0xDC},
	{"Yacute", 0xDD},	{"aacute", 0xE1},	{"acirc", 0xE2},	{"acute", 0xB4},
	{"aelig", 0xE6},	{"agrave", 0xE0},	{"amp", '&'},		{"apos", '\''},
	{"aring", 0xE5},	{"atilde", 0xE3},	{"auml", 0xE4},		{"bdquo", 0x201E},
	{"bull", 0x2022},	{"ccedil", 0xE7},	{"cent", 0xA2},		{"copy", 0xA9},
	{"curren", 0xA4},	{"dagger", 0x2020}, {"deg", 0xB0},		{"divide", 0xF7},
	{"eacute", 0xE9},	{"ecirc", 0xEA},	{"egrave", 0xE8},	{"emsp", 0x2003},
	{"ensp", 0x2002},	{"eth", 0xF0},		{"euml", 0xEB},		{"euro", 0x20AC},
	{"frac12", 0xBD},	{"frac14", 0xBC},	{"frac34", 0xBE},	{"gt", '>'},
	{"hellip", 0x2026}, {"iacute", 0xED},	{"icirc", 0xEE},	{"iexcl", 0xA1},
	{"igrave", 0xEC},	{"iquest", 0xBF},	{"iuml", 0xEF},		{"laquo", 0xAB},
	{"ldquo", 0x201C},	{"lrm", 0x200E},	{"lsaquo", 0x2039}, {"lsquo", 0x2018},
	{"lt", '<'},		{"mdash", 0x2014},	{"middot", 0xB7},	{"minus", 0x2212},
	{"nbsp", 0xA0},		{"ndash", 0x2013},	{"ntilde", 0xF1},	{"oacute", 0xF3},
	{"ocirc", 0xF4},	{"oelig", 0x153},	{"ograve", 0xF2},	{"ordf", 0xAA},
	{"ordm", 0xBA},		{"oslash", 0xF8},	{"otilde", 0xF5},	{"ouml", 0xF6},
	{"para", 0xB6},		{"permil", 0x2030}, {"plusmn", 0xB1},	{"pound", 0xA3},
	{"prime", 0x2032},	{"quot", '"'},		{"raquo", 0xBB},	{"rdquo", 0x201D},
	{"reg", 0xAE},		{"rlm", 0x200F},	{"rsaquo", 0x203A}, {"rsquo", 0x2019},
	{"sbquo", 0x201A},	{"scaron", 0x161},	{"sect", 0xA7},		{"shy", 0xAD},
	{"sup2", 0xB2},		{"sup3", 0xB3},		{"szlig", 0xDF},	{"thinsp", 0x2009},
	{"thorn", 0xFE},	{"times", 0xD7},	{"trade", 0x2122},	{"uacute", 0xFA},
	{"ucirc", 0xFB},	{"ugrave", 0xF9},	{"uuml", 0xFC},		{"yacute", 0xFD},
	{"yen", 0xA5},		{"yuml", 0xFF},		{"zwj", 0x200D},	{"zwnj", 0x200C},
};

/* The character that a name stands for, or 0. */
static uint32_t
find_name(const char *name, uint32_t length)
{
	const Charref *found = NT_FIND_ENTRY(charrefs, nt_string(name, length));

	return found ? found->character : 0;
}

/* The value of a digit in base 10 or 16, or 99. */
static uint32_t
digit_value(char digit, uint32_t base)
{
	if (digit >= '0' && digit <= '9')
		return (uint32_t) (digit - '0');
	if (base == 16 && (digit | 0x20) >= 'a' && (digit | 0x20) <= 'f')
		return (uint32_t) ((digit | 0x20) - 'a' + 10);
	return 99;
}

/* Read &#…; with `at` behind the #. */
static bool
read_number(const char *data, uint32_t length, uint32_t *at, uint32_t *character)
{
	uint32_t base = 10;
	uint32_t value = 0;
	uint32_t from = *at;
	uint32_t to;

	if (from < length && (data[from] | 0x20) == 'x')
	{
		base = 16;
		from++;
	}
	for (to = from; to < length && to - from < MOST_DIGITS && digit_value(data[to], base) < base;
		 to++)
		value = value * base + digit_value(data[to], base);
	if (to == from || to >= length || data[to] != ';')
		return false;
	if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
		value = 0xFFFD;
	*character = value >= 0x80 && value < 0xA0 ? nt_unicode_repair(value) : value;
	*at = to + 1;
	return true;
}

bool
nt_read_charref(const char *data, uint32_t length, uint32_t *at, uint32_t *character)
{
	uint32_t from = *at + 1;
	uint32_t to = from;
	uint32_t found;

	if (from < length && data[from] == '#')
	{
		to++;
		if (!read_number(data, length, &to, character))
			return false;
		*at = to;
		return true;
	}
	while (to < length && to - from < LONGEST_NAME &&
		   ((data[to] >= 'a' && data[to] <= 'z') || (data[to] >= 'A' && data[to] <= 'Z') ||
			(data[to] >= '0' && data[to] <= '9')))
		to++;
	if (to == from || to >= length || data[to] != ';')
		return false;
	found = find_name(data + from, to - from);
	if (!found)
		return false;
	*character = found;
	*at = to + 1;
	return true;
}
