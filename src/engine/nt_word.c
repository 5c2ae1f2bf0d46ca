/* nt_word.c - see nt_word.h. Open addressing with linear probing, at most half full. */
#include "engine/nt_word.h"
#include "engine/nt_hash.h"
#include "engine/nt_unicode.h"

#define FIRST_SLOTS 1024

NtStatus
nt_word_table_init(NtArena *arena, NtWordTable *table)
{
	memset(table, 0, sizeof(*table));
	table->arena = arena;
	table->slots = nt_arena_zalloc(arena, FIRST_SLOTS * sizeof(uint64_t));
	table->mask = FIRST_SLOTS - 1;
	return table->slots ? NT_OK : NT_NO_MEMORY;
}

/* Double the slots. */
static NtStatus
grow(NtWordTable *table)
{
	uint32_t size = (table->mask + 1) * 2;
	uint64_t *slots = nt_arena_zalloc(table->arena, (size_t) size * sizeof(uint64_t));

	if (!slots)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i <= table->mask; i++)
	{
		uint32_t at = (uint32_t) (table->slots[i] >> 32) & (size - 1);

		if (!table->slots[i])
			continue;
		while (slots[at])
			at = (at + 1) & (size - 1);
		slots[at] = table->slots[i];
	}
	table->slots = slots;
	table->mask = size - 1;
	return NT_OK;
}

/* What the characters of a form are. */
typedef struct Makeup
{
	uint32_t all;	/* properties that any of them has */
	uint32_t first; /* properties of the first one */
	bool ascii;
} Makeup;

static Makeup
form_makeup(NtString form, bool icu)
{
	Makeup makeup = {0, 0, true};

	for (uint32_t at = 0; at < form.length;)
	{
		bool begin = at == 0;
		uint32_t properties;

		if ((unsigned char) form.data[at] < 0x80 && !icu)
			properties = nt_ascii_properties[(unsigned char) form.data[at++]];
		else
		{
			properties = nt_unicode_properties(nt_utf8_next(form.data, form.length, &at));
			makeup.ascii = false;
		}
		makeup.all |= properties;
		if (begin)
			makeup.first = properties;
	}
	return makeup;
}

/* NT_WORD_… of a form. */
static uint8_t
form_flags(const Makeup *makeup)
{
	uint8_t flags = 0;

	if (makeup->all & NT_CHAR_LETTER)
		flags |= NT_WORD_ALPHABETIC;
	if (makeup->first & NT_CHAR_UPPER)
		flags |= NT_WORD_CAPITALIZED;
	if ((makeup->all & NT_CHAR_UPPER) && !(makeup->all & NT_CHAR_LOWER))
		flags |= NT_WORD_ALL_CAPS;
	if ((makeup->all & NT_CHAR_LETTER) && !(makeup->all & NT_CHAR_UPPER))
		flags |= NT_WORD_LOWER;
	if (makeup->all & NT_CHAR_DIGIT)
		flags |= NT_WORD_DIGIT;
	if (!(makeup->all & (NT_CHAR_LETTER | NT_CHAR_DIGIT)))
		flags |= NT_WORD_PUNCTUATION;
	return flags;
}

/* Lower an ASCII form. */
static void
lower_ascii(NtString form, char *result)
{
	for (uint32_t i = 0; i < form.length; i++)
	{
		char c = form.data[i];

		result[i] = (char) (c >= 'A' && c <= 'Z' ? c + 32 : c);
	}
}

/* Work out the lower-case form; it is the form itself where nothing changes. */
static NtStatus
set_lower(NtWordTable *table, NtWord *word, const Makeup *makeup, uint64_t hash)
{
	char lower[NT_UNICODE_LOWER];
	uint32_t length = word->form.length;

	word->lower = word->form;
	word->lower_hash = hash;
	if (makeup->ascii && !(makeup->all & NT_CHAR_UPPER))
		return NT_OK;
	if (makeup->ascii)
		lower_ascii(word->form, lower);
	else
		NT_TRY(nt_unicode_lower(&table->arena->error, word->form, lower, &length));
	if (nt_string_equal(word->form, nt_string(lower, length)))
		return NT_OK;
	word->lower.data = nt_arena_copy(table->arena, lower, length);
	word->lower.length = length;
	word->lower_hash = nt_hash_bytes(lower, length, 0);
	return word->lower.data ? NT_OK : NT_NO_MEMORY;
}

/* Enter a form that is not there yet. */
static NtStatus
add_word(NtWordTable *table, NtString form, bool copy, uint64_t form_hash, uint64_t hash,
		 bool possessive)
{
	NtWord *word;
	Makeup makeup;

	NT_TRY(NT_RESERVE(table->arena, table->words, table->capacity, table->count + 1));
	word = &table->words[table->count];
	memset(word, 0, sizeof(*word));
	word->form = form;
	if (copy)
		word->form.data = nt_arena_copy(table->arena, form.data, form.length);
	if (!word->form.data)
		return NT_NO_MEMORY;
	makeup = form_makeup(word->form, table->icu);
	word->form_hash = hash;
	word->flags = form_flags(&makeup) | (possessive ? NT_WORD_POSSESSIVE : 0);
	NT_TRY(set_lower(table, word, &makeup, form_hash));
	table->count++;
	return NT_OK;
}

/*
 * Are two forms with the same hash the same? Up to eight bytes the hash tells all but the length,
 * since every step of it can be undone.
 */
static inline bool
is_same_form(NtString a, NtString b)
{
	return a.length == b.length && (a.length <= 8 || memcmp(a.data, b.data, a.length) == 0);
}

NtStatus
nt_word_intern(NtWordTable *table, NtString form, bool copy, uint32_t whole, bool possessive,
			   uint32_t *index)
{
	uint64_t form_hash = nt_hash_bytes(form.data, form.length, 0);
	uint64_t hash = whole == form.length ? form_hash : nt_hash_pair(form_hash, whole);
	uint32_t at;

	for (at = (uint32_t) (hash >> 32) & table->mask; table->slots[at]; at = (at + 1) & table->mask)
	{
		uint32_t found = (uint32_t) table->slots[at] - 1;
		NtWord *word = &table->words[found];

		if (table->slots[at] >> 32 == hash >> 32 && word->form_hash == hash &&
			is_same_form(word->form, form) &&
			possessive == ((word->flags & NT_WORD_POSSESSIVE) != 0))
		{
			*index = found;
			word->count++;
			return NT_OK;
		}
	}
	NT_TRY(add_word(table, form, copy, form_hash, hash, possessive));
	table->slots[at] = (hash >> 32) << 32 | table->count;
	*index = table->count - 1;
	table->words[*index].count = 1;
	return table->count > table->mask / 2 ? grow(table) : NT_OK;
}
