/* nt_key.c - single index keys; see nt_key.h. */
#include "engine/nt_key.h"

#include "engine/nt_hash.h"
#include "engine/nt_similar.h"

uint64_t
nt_word_hash(NtString word)
{
	return nt_hash_bytes(word.data, word.length, 0x4E4B);
}

NtFlagSet
nt_entity_flags(uint8_t kind, uint8_t roles)
{
	NtFlagSet flags = 1u << NT_FLAG_ANY | 1u << NT_FLAG_KIND(kind);

	for (unsigned role = 0; role < NT_ROLES; role++)
		if (roles & (1u << role))
			flags |= 1u << NT_FLAG_ROLE(role);
	return flags;
}

/* The word's part of a key; a long word is cut at a character and hashed. */
static void
word_key(NtString word, NtKey *key)
{
	uint32_t cut = word.length;

	if (cut > NT_KEY_WORD)
	{
		cut = NT_KEY_CUT;
		while (cut > 0 && ((unsigned char) word.data[cut] & 0xC0) == 0x80)
			cut--;
	}
	memcpy(key->bytes, word.data, cut);
	key->length = (uint8_t) cut;
	if (cut < word.length)
	{
		uint64_t hash = nt_word_hash(word);

		key->bytes[key->length++] = NT_KEY_LONG;
		for (uint32_t i = 0; i < 8; i++)
			key->bytes[key->length++] = (uint8_t) (hash >> (8 * i));
	}
}

void
nt_make_word_key(NtString word, uint8_t flag, NtKey *key)
{
	word_key(word, key);
	key->bytes[key->length++] = flag;
}

void
nt_make_bucket_key(uint32_t bucket, NtKey *key)
{
	key->length = 4;
	key->bytes[0] = 0x80;
	key->bytes[1] = (uint8_t) (bucket >> 16);
	key->bytes[2] = (uint8_t) (bucket >> 8);
	key->bytes[3] = (uint8_t) bucket;
}

void
nt_make_denial_key(uint64_t pair, uint8_t flag, NtKey *key)
{
	uint64_t denial = nt_pair_denial(pair);

	key->length = 7;
	key->bytes[0] = (uint8_t) (0x80 | (denial & 0x3F));
	for (uint32_t i = 1; i < 6; i++)
		key->bytes[i] = (uint8_t) (denial >> (6 + 8 * (i - 1)));
	key->bytes[6] = flag;
}

void
nt_make_mark_key(uint8_t mark, NtKey *key)
{
	key->length = 1;
	key->bytes[0] = mark;
}

int
nt_compare_keys(const void *a, const void *b)
{
	const NtKey *left = a;
	const NtKey *right = b;
	int order = memcmp(left->bytes, right->bytes, nt_min32(left->length, right->length));

	return order ? order : (int) left->length - (int) right->length;
}

/* Whether a key's word is similar to the one asked for, or cannot be known not to be. */
static bool
key_is_similar(NtString wanted, const uint8_t *key, uint32_t length)
{
	if (memchr(key, NT_KEY_LONG, length - 1))
		return wanted.length + NT_SIMILAR_GROWTH > NT_KEY_WORD;
	return nt_words_similar(wanted, nt_string((const char *) key, length - 1));
}

int
nt_compare_prefix(const NtQueryKey *prefix, const uint8_t *key, uint32_t length)
{
	uint8_t flag;

	if (length < prefix->key.length || memcmp(key, prefix->key.bytes, prefix->key.length) != 0)
		return 1;
	if (length == prefix->key.length)
		return -1;
	flag = key[length - 1];
	if (flag >= 32 || !(prefix->flags & (1u << flag)))
		return -1;
	return prefix->similar.length == 0 || key_is_similar(prefix->similar, key, length) ? 0 : -1;
}

/* ---------------------------------------------------------------- for people */

static const char *
flag_name(uint8_t flag)
{
	static const char *const roles[NT_ROLES] = {"speaker", "via", "headline"};

	if (flag >= NT_FLAG_ROLE(0) && flag < NT_FLAG_ROLE(NT_ROLES))
		return roles[flag - NT_FLAG_ROLE(0)];
	return flag >= 1 && flag <= NT_KINDS ? nt_kind_name(flag - 1u) : "any";
}

static NtStatus
write_hex(NtWriter *out, const uint8_t *bytes, uint32_t count)
{
	static const char digits[] = "0123456789abcdef";

	for (uint32_t i = 0; i < count; i++)
	{
		char pair[2] = {digits[bytes[i] >> 4], digits[bytes[i] & 15]};

		NT_TRY(nt_write_bytes(out, pair, 2));
	}
	return NT_OK;
}

static NtStatus
write_text(NtWriter *out, const char *text)
{
	return nt_write_bytes(out, text, (uint32_t) strlen(text));
}

NtStatus
nt_key_print(NtArena *arena, const uint8_t *key, uint32_t length, NtString *text)
{
	NtWriter out = {.arena = arena};
	const uint8_t *cut;

	if (length == 1)
		NT_TRY(write_text(&out, key[0] == NT_KEY_UNPROVEN ? "unproven" : "loose"));
	else if (key[0] >= 0x80 && key[0] < 0xC0)
	{
		NT_TRY(write_text(&out, length == 4 ? "pair " : "no pair "));
		NT_TRY(write_hex(&out, length == 4 ? key + 1 : key, length == 4 ? 3 : 6));
		if (length == 7)
		{
			NT_TRY(write_text(&out, " "));
			NT_TRY(write_text(&out, flag_name(key[6])));
		}
	}
	else
	{
		NT_TRY(write_text(&out, flag_name(key[length - 1])));
		NT_TRY(write_text(&out, ":"));
		cut = memchr(key, NT_KEY_LONG, length);
		NT_TRY(nt_write_bytes(&out, key, cut ? (uint32_t) (cut - key) : length - 1));
		if (cut)
		{
			NT_TRY(write_text(&out, "#"));
			NT_TRY(write_hex(&out, cut + 1, 8));
		}
	}
	*text = nt_string(out.data, out.length);
	return NT_OK;
}
