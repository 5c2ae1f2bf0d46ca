/*
 * nt_fold.c - see nt_fold.h.
 *
 * Two steps. The first takes character by character and looks nowhere else: the table turns each
 * into letters, blanks, and the three marks that matter, apostrophe, stop and ampersand. Since the
 * table is closed under decomposition, all forms of a text are the same from here on. The second
 * step decides, on that plain text, what the three marks mean by their neighbours.
 */
#include "engine/nt_fold.h"

#include "engine/nt_fold_table.h"
#include "engine/nt_text.h"

#define HANGUL_FIRST	0xAC00
#define HANGUL_LAST		0xD7A3
#define LAST_IDEOGRAPH	0x323AF
#define INVISIBLE_FIRST 0xE0000 /* tags and variation selectors */
#define INVISIBLE_LAST	0xE0FFF
#define JOINED_LETTERS	3 /* on either side of an ampersand that is part of a word */

/* ---------------------------------------------------------------- characters */

static uint32_t
entry_of(uint32_t character)
{
	if (character <= NT_FOLD_LAST)
		return nt_fold_blocks[nt_fold_index[character / NT_FOLD_BLOCK] * NT_FOLD_BLOCK +
							  character % NT_FOLD_BLOCK];
	if (character >= INVISIBLE_FIRST && character <= INVISIBLE_LAST)
		return NT_FOLD_DROP;
	return character <= LAST_IDEOGRAPH ? NT_FOLD_KEEP : NT_FOLD_SEPARATE;
}

static bool
is_blank(uint32_t character)
{
	return character == ' ' || character == 0xA0 || (character >= 0x2000 && character <= 0x200A) ||
		   character == 0x202F || character == 0x205F || character == 0x3000;
}

/* A Hangul syllable as its letters (The Unicode Standard, section 3.12). */
static uint32_t
put_hangul(uint32_t character, char *out)
{
	uint32_t syllable = character - HANGUL_FIRST;
	uint32_t size = nt_utf8_put(out, 0x1100 + syllable / 588);

	size += nt_utf8_put(out + size, 0x1161 + syllable % 588 / 28);
	if (syllable % 28)
		size += nt_utf8_put(out + size, 0x11A7 + syllable % 28);
	return size;
}

/* What a character becomes; returns the bytes written. */
static uint32_t
fold_character(uint32_t character, uint32_t entry, char *out)
{
	if (entry == NT_FOLD_DROP || entry == NT_FOLD_MARK)
		return 0;
	if (entry >= NT_FOLD_STRING)
	{
		const uint8_t *string = nt_fold_strings + (entry - NT_FOLD_STRING);

		memcpy(out, string + 1, string[0]);
		return string[0];
	}
	if (entry == NT_FOLD_SEPARATE)
		return nt_utf8_put(out, ' ');
	if (character >= HANGUL_FIRST && character <= HANGUL_LAST)
		return put_hangul(character, out);
	return nt_utf8_put(out, character);
}

/* The first step. A blank that carries an accent is the accent standing alone, and left out. */
static uint32_t
fold_characters(NtString text, char *out)
{
	uint32_t written = 0;
	uint32_t at = 0;

	while (at < text.length)
	{
		uint32_t character = nt_utf8_next(text.data, text.length, &at);
		uint32_t behind = at;

		if (is_blank(character) && at < text.length &&
			entry_of(nt_utf8_next(text.data, text.length, &behind)) == NT_FOLD_MARK)
			at = behind;
		else
			written += fold_character(character, entry_of(character), out + written);
	}
	return written;
}

/* ---------------------------------------------------------------- apostrophes, stops, ampersands
 */

typedef struct Joiner
{
	char *text; /* read at `at`, written at `written`, which never overtakes it */
	uint32_t length;
	uint32_t at;
	uint32_t written;
	uint32_t letters; /* of the word so far, since its last stop or ampersand */
	bool pending;	  /* a blank, to be written before the next word */
} Joiner;

static bool
is_letter(char byte)
{
	return byte != ' ' && byte != '\'' && byte != '.' && byte != '&';
}

static bool
is_first_byte(char byte)
{
	return ((unsigned char) byte & 0xC0) != 0x80;
}

/* How many letters stand at `at`, counted up to `most`; apostrophes among them do not count. */
static uint32_t
letters_at(const Joiner *joiner, uint32_t at, uint32_t most)
{
	uint32_t count = 0;

	for (; at < joiner->length && count < most; at++)
	{
		if (joiner->text[at] == '\'')
			continue;
		if (!is_letter(joiner->text[at]))
			break;
		count += is_first_byte(joiner->text[at]);
	}
	return count;
}

static void
separate(Joiner *joiner)
{
	joiner->pending = joiner->written > 0;
	joiner->letters = 0;
}

static void
put(Joiner *joiner, char byte)
{
	if (joiner->pending)
		joiner->text[joiner->written++] = ' ';
	joiner->pending = false;
	joiner->text[joiner->written++] = byte;
}

/* An apostrophe is left out, and with it an s that ends the word. */
static void
join_apostrophe(Joiner *joiner)
{
	if (joiner->letters > 0 && joiner->at < joiner->length && joiner->text[joiner->at] == 's' &&
		letters_at(joiner, joiner->at, 2) == 1)
		joiner->at++;
}

/* A stop: nothing in "U.S.", the end of a word in "J.Smith" and elsewhere. */
static void
join_stop(Joiner *joiner)
{
	bool digit = joiner->written > 0 && joiner->text[joiner->written - 1] >= '0' &&
				 joiner->text[joiner->written - 1] <= '9';

	if (joiner->letters != 1 || digit || letters_at(joiner, joiner->at, 2) == 2)
		separate(joiner);
	joiner->letters = 0;
}

/* An ampersand: part of a short word as in "AT&T", the end of a longer one. */
static void
join_ampersand(Joiner *joiner)
{
	uint32_t ahead = letters_at(joiner, joiner->at, JOINED_LETTERS + 1);

	if (joiner->letters == 0 || joiner->letters > JOINED_LETTERS || ahead == 0 ||
		ahead > JOINED_LETTERS)
		separate(joiner);
	else
		put(joiner, '&');
	joiner->letters = 0;
}

/* The second step, in place. */
static uint32_t
join_words(char *text, uint32_t length)
{
	Joiner joiner = {.text = text, .length = length};

	while (joiner.at < length)
	{
		char byte = text[joiner.at++];

		if (byte == ' ')
			separate(&joiner);
		else if (byte == '\'')
			join_apostrophe(&joiner);
		else if (byte == '.')
			join_stop(&joiner);
		else if (byte == '&')
			join_ampersand(&joiner);
		else
		{
			put(&joiner, byte);
			joiner.letters += is_first_byte(byte);
		}
	}
	return joiner.written;
}

uint32_t
nt_fold(NtString text, char *out)
{
	return join_words(out, fold_characters(text, out));
}
