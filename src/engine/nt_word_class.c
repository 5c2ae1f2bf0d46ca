/* nt_word_class.c - see nt_word_class.h. */
#include "engine/nt_word_class.h"

#include "engine/nt_hash.h"

uint64_t
nt_class_key(NtString form, uint8_t flags)
{
	char digits[NT_WORD_LIMIT];

	if (!(flags & NT_WORD_DIGIT) || (flags & NT_WORD_ALPHABETIC))
		return nt_hash_bytes(form.data, form.length, 0);
	for (uint32_t i = 0; i < form.length; i++)
		digits[i] = form.data[i] >= '0' && form.data[i] <= '9' ? '0' : form.data[i];
	return nt_hash_bytes(digits, form.length, 0);
}

void
nt_put_classes(unsigned char *value, const NtClasses *classes)
{
	static const uint32_t bits[NT_CLASS_SETS] = NT_CLASS_BITS;
	uint32_t packed = 0, shift = 0;

	for (uint32_t set = 0; set < NT_CLASS_SETS; set++)
	{
		packed |= (uint32_t) classes->of[set] << shift;
		shift += bits[set];
	}
	for (uint32_t i = 0; i < NT_CLASS_BYTES; i++)
		value[i] = (unsigned char) (packed >> (8 * i));
}

NtClasses
nt_get_classes(const unsigned char *value)
{
	static const uint32_t bits[NT_CLASS_SETS] = NT_CLASS_BITS;
	uint32_t packed = (uint32_t) nt_load_le((const char *) value, NT_CLASS_BYTES);
	NtClasses classes;

	for (uint32_t set = 0; set < NT_CLASS_SETS; set++)
	{
		classes.of[set] = (uint16_t) (packed & ((1U << bits[set]) - 1));
		packed >>= bits[set];
	}
	return classes;
}

/* The entry of a key, or NULL. */
static const unsigned char *
find_key(const NtModel *model, uint64_t key)
{
	uint32_t at = nt_class_bucket(key, model->class_bucket_count);
	uint32_t low = (uint32_t) key & 0xFFFF;
	uint32_t high = (uint32_t) (key >> 16) & 0xFF;

	for (uint32_t step = 0; step < NT_CLASS_BUCKETS_TRIED; step++)
	{
		const unsigned char *bucket = model->class_buckets + (size_t) at * NT_CLASS_BUCKET_SIZE;

		for (uint32_t i = 0; i < NT_CLASS_ENTRIES; i++)
			if (nt_load_le((const char *) bucket + 2 * i, 2) == low &&
				bucket[NT_CLASS_HIGH + i] == high && i < bucket[NT_CLASS_COUNT])
				return bucket + NT_CLASS_VALUE + i * NT_CLASS_BYTES;
		if (!bucket[NT_CLASS_FULL])
			return NULL;
		at = at + 1 < model->class_bucket_count ? at + 1 : 0;
	}
	return NULL;
}

/* "LAGOS" as "Lagos": the first character as it is, the others in lower case. */
static const unsigned char *
find_capitalized(const NtModel *model, const NtWord *word)
{
	char form[NT_WORD_LIMIT * 2];
	uint32_t first = 0, lower = 0;
	uint32_t rest;

	nt_utf8_next(word->form.data, word->form.length, &first);
	nt_utf8_next(word->lower.data, word->lower.length, &lower);
	rest = word->lower.length - lower;
	if (first + rest > sizeof(form))
		return NULL;
	memcpy(form, word->form.data, first);
	memcpy(form + first, word->lower.data + lower, rest);
	return find_key(model, nt_hash_bytes(form, first + rest, 0));
}

NtClasses
nt_find_classes(const NtModel *model, const NtWord *word)
{
	const unsigned char *found;

	if (model->class_bucket_count == 0)
		return (NtClasses){{0}};
	found = find_key(model, nt_class_key(word->form, word->flags));
	if (!found && (word->flags & NT_WORD_ALL_CAPS) && word->form.length > 1)
		found = find_capitalized(model, word);
	if (!found && word->lower_hash != word->form_hash)
		found = find_key(model, word->lower_hash);
	return found ? nt_get_classes(found) : (NtClasses){{0}};
}
