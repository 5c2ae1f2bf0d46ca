/* nt_unicode.c - see nt_unicode.h. */
#include "engine/nt_unicode.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

/* ---------------------------------------------------------------- properties */

#define SP NT_CHAR_SPACE
#define LN (NT_CHAR_SPACE | NT_CHAR_LINE)
#define DG NT_CHAR_DIGIT
#define UP (NT_CHAR_LETTER | NT_CHAR_UPPER)
#define LO (NT_CHAR_LETTER | NT_CHAR_LOWER)
#define SY NT_CHAR_SYMBOL
#define PU NT_CHAR_PUNCTUATION
#define TE (NT_CHAR_PUNCTUATION | NT_CHAR_TERMINAL)
#define OP (NT_CHAR_PUNCTUATION | NT_CHAR_OPEN)
#define CL (NT_CHAR_PUNCTUATION | NT_CHAR_CLOSE)
#define HY (NT_CHAR_PUNCTUATION | NT_CHAR_HYPHEN)
#define QU (NT_CHAR_PUNCTUATION | NT_CHAR_QUOTE)
#define AP (NT_CHAR_PUNCTUATION | NT_CHAR_QUOTE | NT_CHAR_APOSTROPHE)
#define GR (NT_CHAR_SYMBOL | NT_CHAR_QUOTE | NT_CHAR_APOSTROPHE)

/* clang-format off */
const uint32_t nt_ascii_properties[128] = {
	SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, LN, LN, LN, LN, SP, SP,
	SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP,
	SP, TE, QU, SY, SY, SY, SY, AP, OP, CL, PU, SY, PU, HY, TE, PU,
	DG, DG, DG, DG, DG, DG, DG, DG, DG, DG, PU, PU, SY, SY, SY, TE,
	SY, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP,
	UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, OP, PU, CL, SY, PU,
	GR, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO,
	LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, OP, SY, CL, SY, SP,
};
/* clang-format on */

/* Marks that serve as apostrophes between letters. */
static bool
is_apostrophe(UChar32 c)
{
	switch (c)
	{
		case '\'':
		case '`':
		case 0x00B4: /* acute accent */
		case 0x02B9: /* modifier prime */
		case 0x02BB: /* turned comma: the okina */
		case 0x02BC: /* modifier apostrophe */
		case 0x02BD:
		case 0x02BE: /* half rings: hamza and ayn of transliterated Arabic */
		case 0x02BF:
		case 0x02C8:
		case 0x2018:
		case 0x2019:
		case 0x201B:
		case 0x2032: /* prime */
		case 0xA78C:
		case 0xFF07:
			return true;
		default:
			return false;
	}
}

static bool
is_hyphen(UChar32 c)
{
	return c == '-' || c == 0x2010 || c == 0x2011 || c == 0xFE63 || c == 0xFF0D;
}

/* Scripts whose words are not separated by spaces. */
static bool
is_unspaced(UChar32 c)
{
	UErrorCode error = U_ZERO_ERROR;
	UScriptCode script;

	if (c < 0x0E00)
		return false;
	if (c >= 0x30FC && c <= 0x30FE) /* length and iteration marks, common to both Kana */
		return true;
	script = uscript_getScript(c, &error);
	switch (script)
	{
		case USCRIPT_HAN:
		case USCRIPT_HIRAGANA:
		case USCRIPT_KATAKANA:
		case USCRIPT_THAI:
		case USCRIPT_LAO:
		case USCRIPT_KHMER:
		case USCRIPT_MYANMAR:
			return true;
		default:
			return false;
	}
}

/* Marks that are punctuation to Unicode and symbols to a reader of news, or the other way round. */
static uint32_t
mark_properties(UChar32 c, int8_t type)
{
	switch (type)
	{
		case U_START_PUNCTUATION:
			return NT_CHAR_PUNCTUATION | NT_CHAR_OPEN;
		case U_END_PUNCTUATION:
			return NT_CHAR_PUNCTUATION | NT_CHAR_CLOSE;
		case U_INITIAL_PUNCTUATION:
			return NT_CHAR_PUNCTUATION | NT_CHAR_OPEN | NT_CHAR_QUOTE;
		case U_FINAL_PUNCTUATION:
			return NT_CHAR_PUNCTUATION | NT_CHAR_CLOSE | NT_CHAR_QUOTE;
		case U_DASH_PUNCTUATION:
			return NT_CHAR_PUNCTUATION | (is_hyphen(c) ? NT_CHAR_HYPHEN : NT_CHAR_DASH);
		default:
			break;
	}
	if (c == '#' || c == '%' || c == '&' || c == '@' || c == 0x2030 || c == 0xFF05)
		return NT_CHAR_SYMBOL;
	if (!(U_MASK(type) & U_GC_P_MASK))
		return NT_CHAR_SYMBOL;
	if (c == 0x2026 || u_hasBinaryProperty(c, UCHAR_S_TERM))
		return NT_CHAR_PUNCTUATION | NT_CHAR_TERMINAL;
	return NT_CHAR_PUNCTUATION;
}

/* The properties that have to do with being a picture. */
static uint32_t
picture_properties(UChar32 c)
{
	uint32_t properties = 0;

	if (u_hasBinaryProperty(c, UCHAR_REGIONAL_INDICATOR))
		return NT_CHAR_REGIONAL;
	if (u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC))
		properties = NT_CHAR_PICTOGRAPH;
	if (u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION) || (properties && c >= 0x1F000))
		properties |= NT_CHAR_EMOJI | NT_CHAR_PICTOGRAPH;
	return properties;
}

static bool
is_invisible(UChar32 c, int8_t type)
{
	if (c >= 0xFFF9 && c <= 0xFFFB) /* interlinear annotation */
		return true;
	return !(U_MASK(type) & U_GC_M_MASK) &&
		   u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

static uint32_t
letter_properties(UChar32 c, int8_t type)
{
	uint32_t properties = NT_CHAR_LETTER;

	if (is_unspaced(c))
		return properties | NT_CHAR_UNSPACED;
	if (type == U_UPPERCASE_LETTER || type == U_TITLECASE_LETTER)
		properties |= NT_CHAR_UPPER;
	else if (type == U_LOWERCASE_LETTER)
		properties |= NT_CHAR_LOWER;
	return properties;
}

uint32_t
nt_unicode_properties(uint32_t character)
{
	UChar32 c = (UChar32) character;
	int8_t type = u_charType(c);
	uint32_t properties;

	if ((c >= '\n' && c <= '\r') || c == 0x2028 || c == 0x2029)
		return NT_CHAR_SPACE | NT_CHAR_LINE;
	if (type == U_CONTROL_CHAR || (U_MASK(type) & U_GC_Z_MASK))
		return NT_CHAR_SPACE;
	if (is_invisible(c, type))
		return NT_CHAR_INVISIBLE;
	if (is_apostrophe(c))
	{
		properties = mark_properties(c, type) | NT_CHAR_APOSTROPHE;
		if (c == '\'' || c == '`' || c == 0x00B4 || c == 0xFF07)
			properties |= NT_CHAR_QUOTE;
		return properties;
	}
	if ((U_MASK(type) & U_GC_L_MASK) || type == U_LETTER_NUMBER)
		return letter_properties(c, type);
	if (U_MASK(type) & U_GC_M_MASK)
		return is_unspaced(c) ? NT_CHAR_MARK | NT_CHAR_UNSPACED : NT_CHAR_MARK;
	if (c == 0xFFFD)
		return NT_CHAR_MARK;
	if (type == U_DECIMAL_DIGIT_NUMBER || type == U_OTHER_NUMBER)
		return NT_CHAR_DIGIT;
	if (type == U_CURRENCY_SYMBOL)
		return NT_CHAR_SYMBOL;
	properties = mark_properties(c, type);
	if (c == '"' || c == 0xFF02 || (c >= 0x201A && c <= 0x201F) || (c >= 0x301D && c <= 0x301F))
		properties |= NT_CHAR_QUOTE;
	if (c >= 0x80)
		properties |= picture_properties(c);
	return properties;
}

uint32_t
nt_unicode_repair(uint32_t character)
{
	static const uint16_t windows_1252[32] = {
		0x20AC, 0x0020, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
		0x2039, 0x0152, 0x0020, 0x017D, 0x0020, 0x0020, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
		0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x0020, 0x017E, 0x0178,
	};

	return windows_1252[character & 0x1F];
}

/* ---------------------------------------------------------------- strings */

#define UTF16_LIMIT (3 * NT_UNICODE_LIMIT + 1) /* NFC and lower case at most triple a string */

static NtStatus
icu_failed(NtError *error, UErrorCode code)
{
	return nt_fail(error, NT_ICU_FAILED, 0, "ICU failed: %s", u_errorName(code));
}

/* UTF-8 to UTF-16; what is no UTF-8 becomes U+FFFD. */
static int32_t
to_utf16(NtString source, UChar *result, UErrorCode *code)
{
	int32_t length = 0;

	u_strFromUTF8WithSub(result, NT_UNICODE_LIMIT, &length, source.data, (int32_t) source.length,
						 0xFFFD, NULL, code);
	return length;
}

/* UTF-16 to UTF-8, as many whole characters as have room. */
static uint32_t
to_utf8(const UChar *source, int32_t length, char *result, uint32_t room)
{
	uint32_t done = 0;
	int32_t at = 0;

	while (at < length)
	{
		char bytes[4];
		uint32_t size;
		UChar32 c;

		U16_NEXT(source, at, length, c);
		size = nt_utf8_put(bytes, U_IS_SURROGATE(c) ? 0xFFFD : (uint32_t) c);
		if (size > room - done)
			break;
		memcpy(result + done, bytes, size);
		done += size;
	}
	return done;
}

NtStatus
nt_unicode_compose(NtError *error, char *bytes, uint32_t *length)
{
	UErrorCode code = U_ZERO_ERROR;
	const UNormalizer2 *nfc = unorm2_getNFCInstance(&code);
	UChar source[NT_UNICODE_LIMIT];
	UChar composed[UTF16_LIMIT];
	int32_t count = to_utf16(nt_string(bytes, *length), source, &code);

	if (U_SUCCESS(code) && unorm2_quickCheck(nfc, source, count, &code) == UNORM_YES &&
		U_SUCCESS(code))
		return NT_OK;
	count = unorm2_normalize(nfc, source, count, composed, UTF16_LIMIT, &code);
	if (U_FAILURE(code))
		return icu_failed(error, code);
	*length = to_utf8(composed, count, bytes, NT_UNICODE_LIMIT);
	return NT_OK;
}

NtStatus
nt_unicode_lower(NtError *error, NtString source, char *result, uint32_t *length)
{
	UErrorCode code = U_ZERO_ERROR;
	UChar wide[NT_UNICODE_LIMIT];
	UChar lower[UTF16_LIMIT];
	int32_t count = to_utf16(source, wide, &code);

	count = u_strToLower(lower, UTF16_LIMIT, wide, count, "", &code);
	if (U_FAILURE(code))
		return icu_failed(error, code);
	*length = to_utf8(lower, count, result, NT_UNICODE_LOWER);
	return NT_OK;
}

/* ---------------------------------------------------------------- scripts without spaces */

NtStatus
nt_segment(NtSegmenter *segmenter, NtError *error, const uint32_t *characters, uint32_t count,
		   uint32_t *ends, uint32_t *end_count)
{
	UErrorCode code = U_ZERO_ERROR;
	UChar text[2 * NT_SEGMENT_PIECE];
	uint32_t units = 0;
	uint32_t done = 0; /* characters before `unit` */
	int32_t unit = 0;
	int32_t boundary;

	*end_count = 0;
	for (uint32_t i = 0; i < count; i++)
		U16_APPEND_UNSAFE(text, units, characters[i]);
	if (!segmenter->iterator)
		segmenter->iterator = ubrk_open(UBRK_WORD, "", NULL, 0, &code);
	if (U_SUCCESS(code))
		ubrk_setText(segmenter->iterator, text, (int32_t) units, &code);
	if (U_FAILURE(code))
		return icu_failed(error, code);
	while ((boundary = ubrk_next(segmenter->iterator)) != UBRK_DONE)
	{
		for (; unit < boundary; done++)
			U16_FWD_1(text, unit, (int32_t) units);
		ends[(*end_count)++] = done;
	}
	return NT_OK;
}

void
nt_segmenter_close(NtSegmenter *segmenter)
{
	if (segmenter->iterator)
		ubrk_close(segmenter->iterator);
	segmenter->iterator = NULL;
}
