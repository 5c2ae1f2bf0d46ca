/* nt_user_gazetteer.c - see nt_user_gazetteer.h. */
#include "engine/nt_user_gazetteer.h"

#include "engine/nt_fold.h"
#include "engine/nt_hash.h"

#include <stdlib.h>

#define SEED		   UINT64_C(0x6e67)
#define FLAG_CONTINUES 1 /* longer names begin so */
#define FLAG_CAPITAL   2 /* the name has a capital: a word in small letters is not it */
#define FLAGS		   (FLAG_CONTINUES | FLAG_CAPITAL)
#define PROBES		   64 /* slots that are looked at */

/* What is known of a beginning. */
typedef struct Slot
{
	uint64_t hash;
	uint32_t entry; /* + 1, or 0 where no name ends */
	uint32_t flags;
} Slot;

/* ---------------------------------------------------------------- words */

/* The next word of folded text; false behind the last. */
static bool
next_word(NtString folded, uint32_t *at, NtString *word)
{
	uint32_t start = *at;
	uint32_t end = start;

	while (end < folded.length && folded.data[end] != ' ')
		end++;
	*word = nt_string(folded.data + start, end - start);
	*at = end + 1;
	return start < folded.length;
}

/* The folded form of a token's word: nothing for marks and possessive endings. */
static NtString
fold_word(const NtWord *word, char *room)
{
	if (word->flags & NT_WORD_POSSESSIVE)
		return nt_string(room, 0);
	return nt_string(room, nt_fold(word->form, room));
}

#define FOLD_ROOM (NT_WORD_LIMIT * NT_FOLD_GROWTH + 1)

/* The hash of a beginning that is longer by a word; never 0. */
static uint64_t
extend(uint64_t beginning, NtString word)
{
	return nt_hash_pair(beginning, nt_hash_bytes(word.data, word.length, SEED)) | 1;
}

/* ---------------------------------------------------------------- compiling */

typedef struct Compiler
{
	NtArena *arena;
	Slot *slots; /* beginnings, in no order */
	uint32_t count;
	uint32_t capacity;
} Compiler;

static int
compare_rows(const void *a, const void *b)
{
	const NtGazetteerRow *left = a;
	const NtGazetteerRow *right = b;
	int order = memcmp(left->id.data, right->id.data, nt_min32(left->id.length, right->id.length));

	if (order)
		return order;
	if (left->id.length != right->id.length)
		return left->id.length < right->id.length ? -1 : 1;
	return (int) left->kind - (int) right->kind;
}

static NtStatus
add_beginning(Compiler *compiler, Slot slot)
{
	NT_TRY(NT_RESERVE(compiler->arena, compiler->slots, compiler->capacity, compiler->count + 1));
	compiler->slots[compiler->count++] = slot;
	return NT_OK;
}

static bool
has_capital(const NtAnalysis *analysis)
{
	for (uint32_t i = 0; i < analysis->token_count; i++)
	{
		uint8_t flags = nt_token_word(analysis, i)->flags;

		if ((flags & NT_WORD_ALPHABETIC) && !(flags & NT_WORD_LOWER))
			return true;
	}
	return false;
}

/* Add the beginnings of a name, the last of which is the name. */
static NtStatus
add_beginnings(Compiler *compiler, const NtAnalysis *analysis, uint32_t entry)
{
	char room[FOLD_ROOM];
	uint64_t hash = 0;
	uint32_t words = 0;

	for (uint32_t i = 0; i < analysis->token_count; i++)
	{
		NtString folded = fold_word(nt_token_word(analysis, i), room);
		NtString word;

		for (uint32_t at = 0; next_word(folded, &at, &word);)
		{
			if (words++ > 0)
				NT_TRY(add_beginning(compiler, (Slot){hash, 0, FLAG_CONTINUES}));
			if (words > NT_GAZETTEER_WORDS)
				return nt_fail(&compiler->arena->error, NT_TOO_LARGE, 0,
							   "name of a gazetteer has more than %d words", NT_GAZETTEER_WORDS);
			hash = extend(hash, word);
		}
	}
	if (words == 0)
		return NT_OK;
	return add_beginning(compiler,
						 (Slot){hash, entry + 1, has_capital(analysis) ? FLAG_CAPITAL : 0});
}

/* Read a name as an article is read, in memory of its own, which goes when the name is added. */
static NtStatus
add_name(Compiler *compiler, NtString name, uint32_t entry)
{
	NtAnalysis analysis;
	NtArena arena;
	NtStatus status;

	nt_arena_init(&arena, compiler->arena->host);
	status = nt_analyze(&arena, NULL, name, NT_STAGE_TOKENS, &analysis);
	if (status == NT_OK)
		status = add_beginnings(compiler, &analysis, entry);
	else
		compiler->arena->error = arena.error;
	nt_arena_free(&arena);
	return status;
}

static int
compare_slots(const void *a, const void *b)
{
	const Slot *left = a;
	const Slot *right = b;

	if (left->hash != right->hash)
		return left->hash < right->hash ? -1 : 1;
	return (left->entry > right->entry) - (left->entry < right->entry);
}

/* One slot for each beginning: the name of the first entry that has it, and all flags. */
static void
merge_slots(Compiler *compiler)
{
	uint32_t count = 0;

	if (compiler->count > 1)
		qsort(compiler->slots, compiler->count, sizeof(Slot), compare_slots);
	for (uint32_t i = 0; i < compiler->count; i++)
	{
		const Slot *next = &compiler->slots[i];
		Slot *slot = &compiler->slots[count - (count > 0)];

		if (count == 0 || slot->hash != next->hash)
			compiler->slots[count++] = *next;
		else if (slot->entry == 0 || (next->flags & FLAG_CONTINUES))
		{
			slot->entry = slot->entry ? slot->entry : next->entry;
			slot->flags |= next->flags;
		}
		else if (slot->entry == next->entry) /* written with and without capitals */
			slot->flags &= next->flags | FLAG_CONTINUES;
	}
	compiler->count = count;
}

static void
store_le(char *bytes, uint64_t number, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		bytes[i] = (char) (number >> (8 * i));
}

static uint32_t
first_slot(uint64_t hash, uint32_t slot_count)
{
	return (uint32_t) (hash >> 20) & (slot_count - 1);
}

/* Put the beginnings into a table of that size; false if some would be too far from its place. */
static bool
fill_table(const Compiler *compiler, char *table, uint32_t slot_count)
{
	memset(table, 0, (size_t) slot_count * NT_GAZETTEER_SLOT);
	for (uint32_t i = 0; i < compiler->count; i++)
	{
		const Slot *slot = &compiler->slots[i];
		uint32_t at = first_slot(slot->hash, slot_count);
		uint32_t probes = 0;

		for (; nt_load_le(table + (size_t) at * NT_GAZETTEER_SLOT, 8) != 0; probes++)
		{
			if (probes == PROBES - 1)
				return false;
			at = (at + 1) & (slot_count - 1);
		}
		store_le(table + (size_t) at * NT_GAZETTEER_SLOT, slot->hash, 8);
		store_le(table + (size_t) at * NT_GAZETTEER_SLOT + 8, slot->entry, 4);
		store_le(table + (size_t) at * NT_GAZETTEER_SLOT + 12, slot->flags, 4);
	}
	return true;
}

/* Write the entries and their identifiers. */
static void
write_entries(const NtGazetteerRow *rows, uint32_t count, char *out)
{
	char *strings = out + (size_t) count * NT_GAZETTEER_ENTRY;
	uint32_t at = 0;

	for (uint32_t i = 0; i < count; i++, out += NT_GAZETTEER_ENTRY)
	{
		store_le(out, at, 4);
		store_le(out + 4, (uint64_t) rows[i].id.length << 8 | rows[i].kind, 4);
		memcpy(strings + at, rows[i].id.data, rows[i].id.length);
		at += rows[i].id.length;
	}
}

/* Write the gazetteer down, its table twice as large as needed or larger. */
static NtStatus
write_gazetteer(const Compiler *compiler, const NtGazetteerRow *rows, uint32_t count,
				NtString *bytes)
{
	uint32_t slot_count = 2;
	uint64_t strings = 0;

	for (uint32_t i = 0; i < count; i++)
		strings += rows[i].id.length;
	while (slot_count < 2 * (uint64_t) compiler->count)
		slot_count *= 2;
	for (;; slot_count *= 2)
	{
		size_t table = (size_t) slot_count * NT_GAZETTEER_SLOT;
		size_t size = NT_GAZETTEER_HEAD + table + (size_t) count * NT_GAZETTEER_ENTRY + strings;
		char *out;

		if (size > NT_MAX_TEXT)
			return nt_fail(&compiler->arena->error, NT_TOO_LARGE, 0, "gazetteer too large");
		out = nt_arena_alloc(compiler->arena, size);
		if (!out)
			return NT_NO_MEMORY;
		if (!fill_table(compiler, out + NT_GAZETTEER_HEAD, slot_count))
			continue;
		memcpy(out, "NG\1\0", 4);
		store_le(out + 4, count, 4);
		store_le(out + 8, slot_count, 4);
		store_le(out + 12, strings, 4);
		write_entries(rows, count, out + NT_GAZETTEER_HEAD + table);
		*bytes = nt_string(out, (uint32_t) size);
		return NT_OK;
	}
}

NtStatus
nt_gazetteer_compile(NtArena *arena, NtGazetteerRow *rows, uint32_t count, NtString *bytes)
{
	Compiler compiler = {.arena = arena};
	uint64_t names = 0;

	if (count > 1)
		qsort(rows, count, sizeof(NtGazetteerRow), compare_rows);
	for (uint32_t i = 0; i < count; i++)
	{
		names += rows[i].name_count;
		if (rows[i].id.length > NT_GAZETTEER_ID)
			return nt_fail(&arena->error, NT_TOO_LARGE, 0,
						   "identifier of a gazetteer has more than %d bytes", NT_GAZETTEER_ID);
		if (names > NT_GAZETTEER_LIMIT)
			return nt_fail(&arena->error, NT_TOO_LARGE, 0, "gazetteer has more than %d names",
						   NT_GAZETTEER_LIMIT);
		NT_TRY(nt_arena_poll(arena));
		for (uint32_t n = 0; n < rows[i].name_count; n++)
			NT_TRY(add_name(&compiler, rows[i].names[n], i));
	}
	merge_slots(&compiler);
	return write_gazetteer(&compiler, rows, count, bytes);
}

/* ---------------------------------------------------------------- opening */

NtStatus
nt_gazetteer_open(NtUserGazetteer *gazetteer, const char *bytes, uint32_t size, NtError *error)
{
	uint64_t need = NT_GAZETTEER_HEAD;

	if (size < NT_GAZETTEER_HEAD || memcmp(bytes, "NG\1\0", 4) != 0)
		return nt_fail(error, NT_BAD_DOC, 0,
					   "invalid news_gazetteer: no gazetteer of this version");
	gazetteer->entry_count = (uint32_t) nt_load_le(bytes + 4, 4);
	gazetteer->slot_count = (uint32_t) nt_load_le(bytes + 8, 4);
	gazetteer->string_size = (uint32_t) nt_load_le(bytes + 12, 4);
	need += (uint64_t) gazetteer->slot_count * NT_GAZETTEER_SLOT;
	need += (uint64_t) gazetteer->entry_count * NT_GAZETTEER_ENTRY + gazetteer->string_size;
	if (need != size || gazetteer->slot_count < 2 ||
		(gazetteer->slot_count & (gazetteer->slot_count - 1)) != 0)
		return nt_fail(error, NT_BAD_DOC, 0, "invalid news_gazetteer: damaged");
	gazetteer->slots = bytes + NT_GAZETTEER_HEAD;
	gazetteer->entries = gazetteer->slots + (size_t) gazetteer->slot_count * NT_GAZETTEER_SLOT;
	gazetteer->strings = gazetteer->entries + (size_t) gazetteer->entry_count * NT_GAZETTEER_ENTRY;
	return NT_OK;
}

NtString
nt_gazetteer_id(const NtUserGazetteer *gazetteer, uint32_t entry, uint8_t *kind)
{
	const char *bytes = gazetteer->entries + (size_t) entry * NT_GAZETTEER_ENTRY;
	uint32_t packed = (uint32_t) nt_load_le(bytes + 4, 4);

	*kind = (uint8_t) packed;
	return nt_string(gazetteer->strings + nt_load_le(bytes, 4), packed >> 8);
}

/* Whether an entry's identifier lies within the strings and is text, and its kind is one. */
static bool
is_good_entry(const NtUserGazetteer *gazetteer, uint32_t entry)
{
	const char *bytes = gazetteer->entries + (size_t) entry * NT_GAZETTEER_ENTRY;
	uint64_t start = nt_load_le(bytes, 4);
	uint32_t packed = (uint32_t) nt_load_le(bytes + 4, 4);

	return start + (packed >> 8) <= gazetteer->string_size && (packed & 0xFF) < NT_KINDS &&
		   nt_utf8_is_plain(nt_string(gazetteer->strings + start, packed >> 8));
}

NtStatus
nt_gazetteer_validate(const char *bytes, uint32_t size, NtError *error)
{
	NtUserGazetteer gazetteer;
	bool good = true;

	NT_TRY(nt_gazetteer_open(&gazetteer, bytes, size, error));
	for (uint32_t i = 0; i < gazetteer.entry_count && good; i++)
		good = is_good_entry(&gazetteer, i);
	for (uint32_t i = 0; i < gazetteer.slot_count && good; i++)
	{
		const char *slot = gazetteer.slots + (size_t) i * NT_GAZETTEER_SLOT;

		good = nt_load_le(slot + 8, 4) <= gazetteer.entry_count &&
			   (nt_load_le(slot + 12, 4) & ~(uint64_t) FLAGS) == 0;
	}
	return good ? NT_OK : nt_fail(error, NT_BAD_DOC, 0, "invalid news_gazetteer: damaged");
}

/* ---------------------------------------------------------------- looking up */

/* What is known of a beginning; false if no name begins so. */
static bool
find_slot(const NtUserGazetteer *gazetteer, uint64_t hash, Slot *slot)
{
	uint32_t at = first_slot(hash, gazetteer->slot_count);

	for (uint32_t probes = 0; probes < PROBES;
		 probes++, at = (at + 1) & (gazetteer->slot_count - 1))
	{
		const char *bytes = gazetteer->slots + (size_t) at * NT_GAZETTEER_SLOT;

		slot->hash = nt_load_le(bytes, 8);
		if (slot->hash == 0)
			return false;
		if (slot->hash != hash)
			continue;
		slot->entry = (uint32_t) nt_load_le(bytes + 8, 4);
		slot->flags = (uint32_t) nt_load_le(bytes + 12, 4);
		return true;
	}
	return false;
}

/* Go on with the words of a token; false if no name goes on so. */
static bool
extend_by_token(const NtUserGazetteer *gazetteer, const NtWord *word, uint64_t *hash, Slot *slot)
{
	char room[FOLD_ROOM];
	NtString folded = fold_word(word, room);
	NtString next;

	for (uint32_t at = 0; next_word(folded, &at, &next);)
	{
		if (*hash != 0 && !(slot->flags & FLAG_CONTINUES))
			return false;
		*hash = extend(*hash, next);
		if (!find_slot(gazetteer, *hash, slot))
			return false;
	}
	return true;
}

/* The longest name that begins at a token; `end` is its start if there is none. */
static NtListed
longest_name(const NtAnalysis *analysis, uint32_t start)
{
	uint32_t limit = analysis->sentences[analysis->tokens[start].sentence].tokens.end;
	NtListed best = {{start, start}, 0};
	Slot slot = {0, 0, FLAG_CONTINUES};
	uint64_t hash = 0;
	bool lower = (nt_token_word(analysis, start)->flags & NT_WORD_LOWER) != 0;

	limit = nt_min32(limit, start + 4 * NT_GAZETTEER_WORDS);
	for (uint32_t i = start; i < limit && (slot.flags & FLAG_CONTINUES); i++)
	{
		const NtWord *word = nt_token_word(analysis, i);
		uint64_t before = hash;

		if (!extend_by_token(analysis->gazetteer, word, &hash, &slot))
			break;
		if (hash != before && slot.entry != 0 && !(lower && (slot.flags & FLAG_CAPITAL)))
			best = (NtListed){{start, i + 1}, slot.entry - 1};
	}
	return best;
}

/* Whether some name can begin with each word of the article. */
static NtStatus
find_beginners(const NtAnalysis *analysis, bool **begins)
{
	*begins = nt_arena_alloc(analysis->arena, analysis->word_count + 1);
	if (!*begins)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < analysis->word_count; i++)
	{
		Slot slot = {0, 0, FLAG_CONTINUES};
		uint64_t hash = 0;

		if ((i & 1023) == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		(*begins)[i] =
			extend_by_token(analysis->gazetteer, &analysis->words[i], &hash, &slot) && hash != 0;
	}
	return NT_OK;
}

NtStatus
nt_gazetteer_find(const NtAnalysis *analysis, NtListed **found, uint32_t *count)
{
	uint32_t capacity = 0;
	bool *begins;

	*found = NULL;
	*count = 0;
	NT_TRY(find_beginners(analysis, &begins));
	for (uint32_t at = 0; at < analysis->token_count;)
	{
		NtListed listed = {{at, at}, 0};

		if ((at & 4095) == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		if (begins[analysis->tokens[at].word])
			listed = longest_name(analysis, at);
		at = nt_max32(at + 1, listed.tokens.end);
		if (listed.tokens.end == listed.tokens.start)
			continue;
		NT_TRY(NT_RESERVE(analysis->arena, *found, capacity, *count + 1));
		(*found)[(*count)++] = listed;
	}
	return NT_OK;
}
