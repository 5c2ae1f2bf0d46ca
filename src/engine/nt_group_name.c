/* nt_group_name.c - mentions with the same words are one name; see nt_group.h. */
#include "engine/nt_group.h"

#include "engine/nt_hash.h"
#include "engine/nt_lexicon.h"
#include "engine/nt_name.h"

static NtGroupClass
class_of(uint8_t kind)
{
	switch (kind)
	{
		case NT_PERSON:
			return NT_GROUP_PERSON;
		case NT_ORGANIZATION:
			return NT_GROUP_ORGANIZATION;
		case NT_PLACE:
		case NT_FACILITY:
			return NT_GROUP_PLACE;
		case NT_GROUP:
			return NT_GROUP_PEOPLE;
		default:
			return NT_GROUP_OTHER;
	}
}

/* The hash of a word without its stops, so that U.S. is US. */
static uint64_t
hash_word(const NtWord *word)
{
	char buffer[NT_WORD_LIMIT];
	uint32_t length = 0;

	for (uint32_t i = 0; i < word->lower.length && length < sizeof(buffer); i++)
		if (word->lower.data[i] != '.')
			buffer[length++] = word->lower.data[i];
	return nt_hash_bytes(buffer, length, 0);
}

/* Does a word count: hyphens, possessive endings and punctuation do not. */
static bool
is_counted(const NtWord *word)
{
	return (word->flags & (NT_WORD_ALPHABETIC | NT_WORD_DIGIT)) &&
		   !(word->flags & NT_WORD_POSSESSIVE);
}

/* The sex that a form of address before a token or at it tells: Mr, Mrs, Dame. */
static uint8_t
sex_by_title(const NtAnalysis *analysis, uint32_t token)
{
	uint8_t sex = 0;

	for (uint32_t i = token > 0 ? token - 1 : 0; i <= token; i++)
	{
		const NtLexeme *lexeme = nt_find_lexeme(nt_token_word(analysis, i)->lower);

		if (lexeme && (lexeme->flags & NT_LEX_MALE))
			sex |= NT_SEX_MALE;
		if (lexeme && (lexeme->flags & NT_LEX_FEMALE))
			sex |= NT_SEX_FEMALE;
	}
	return sex == (NT_SEX_MALE | NT_SEX_FEMALE) ? 0 : sex;
}

/*
 * What a mention's name is known by: its class and words, and of a surname alone the form of
 * address, as Mr Marsh is not Mrs Marsh.
 */
static uint64_t
identify(const NtAnalysis *analysis, const NtMention *mention, uint8_t *sex)
{
	NtGroupClass class = class_of(mention->kind);
	uint64_t hash = class;
	uint32_t words = 0;

	*sex = class == NT_GROUP_PERSON ? sex_by_title(analysis, mention->tokens.start) : 0;
	for (uint32_t i = mention->tokens.start; i < mention->tokens.end; i++)
	{
		const NtWord *word = nt_token_word(analysis, i);

		if (!is_counted(word))
			continue;
		hash = nt_hash_pair(hash, hash_word(word));
		words++;
	}
	return words == 1 ? nt_hash_pair(hash, *sex) : hash;
}

NtStatus
nt_token_line(const NtAnalysis *analysis, NtSpan tokens, NtString *line)
{
	uint32_t size = 0;
	char *out;

	for (uint32_t i = tokens.start; i < tokens.end; i++)
		size += nt_token_word(analysis, i)->form.length + 1;
	out = nt_arena_alloc(analysis->arena, size + 1);
	if (!out)
		return NT_NO_MEMORY;
	line->data = out;
	for (uint32_t i = tokens.start; i < tokens.end; i++)
	{
		NtString form = nt_token_word(analysis, i)->form;

		if (i > tokens.start && (analysis->tokens[i].flags & NT_TOKEN_AFTER_SPACE))
			*out++ = ' ';
		memcpy(out, form.data, form.length);
		out += form.length;
	}
	line->length = (uint32_t) (out - line->data);
	return NT_OK;
}

static bool
is_shouted(const NtAnalysis *analysis, const NtMention *mention)
{
	for (uint32_t i = mention->tokens.start; i < mention->tokens.end; i++)
	{
		uint8_t flags = nt_token_word(analysis, i)->flags;

		if ((flags & NT_WORD_ALPHABETIC) && !(flags & NT_WORD_ALL_CAPS))
			return false;
	}
	return true;
}

/* Whether some word begins with two capitals: NATO, UN, ACPeds. */
static bool
is_acronymic(const NtAnalysis *analysis, const NtMention *mention)
{
	for (uint32_t i = mention->tokens.start; i < mention->tokens.end; i++)
	{
		NtString form = nt_token_word(analysis, i)->form;
		uint32_t capitals = 0;

		for (uint32_t at = 0; at < form.length && capitals < 2; at++)
		{
			if (form.data[at] >= 'A' && form.data[at] <= 'Z')
				capitals++;
			else if (form.data[at] != '.' && !(form.data[at] >= '0' && form.data[at] <= '9'))
				break;
		}
		if (capitals == 2 ||
			(capitals == 1 && mention->tokens.end - mention->tokens.start > 1 && form.length == 1))
			return true;
	}
	return false;
}

/* The folded words of a name, out of its surface. */
static NtStatus
take_form(NtArena *arena, NtGroupName *name)
{
	NtNameForm form;

	nt_name_form(name->surface, &form);
	name->words = (const NtFormWord *) nt_arena_copy(arena, (const char *) form.words,
													 form.count * sizeof(NtFormWord));
	if (!name->words)
		return NT_NO_MEMORY;
	name->word_count = form.count;
	name->core = (NtSpan){0, form.count};
	if (name->class == NT_GROUP_PERSON)
		name->core = nt_person_core(name->words, form.count);
	return NT_OK;
}

/* A new name for a mention whose words were not met before. */
static NtStatus
add_name(NtGrouper *grouper, uint32_t mention, uint64_t identity, uint8_t sex)
{
	NtAnalysis *analysis = grouper->analysis;
	const NtMention *first = &analysis->mentions[mention];
	NtGroupName *name;

	NT_TRY(NT_RESERVE(analysis->arena, grouper->names, grouper->name_capacity,
					  grouper->name_count + 1));
	name = &grouper->names[grouper->name_count];
	memset(name, 0, sizeof(*name));
	name->identity = identity;
	name->first = mention;
	name->leader = name->best = grouper->name_count++;
	name->entity = NT_NONE;
	name->class = (uint8_t) class_of(first->kind);
	name->sex = sex;
	name->acronymic = is_acronymic(analysis, first);
	NT_TRY(nt_token_line(analysis, first->tokens, &name->surface));
	NT_TRY(take_form(analysis->arena, name));
	return nt_name_key(analysis->arena, name->surface, &name->key);
}

/* Find or make the name of a mention. */
static NtStatus
take_mention(NtGrouper *grouper, uint32_t mention, uint32_t *slots, uint32_t slot_count)
{
	NtAnalysis *analysis = grouper->analysis;
	uint8_t sex;
	uint64_t identity = identify(analysis, &analysis->mentions[mention], &sex);
	uint32_t listed = grouper->listed ? grouper->listed[mention] : NT_NONE;
	uint32_t slot;
	NtGroupName *name;

	if (listed != NT_NONE)
		identity = nt_hash_pair(identity, listed);
	slot = (uint32_t) identity & (slot_count - 1);
	while (slots[slot] != NT_NONE && grouper->names[slots[slot]].identity != identity)
		slot = (slot + 1) & (slot_count - 1);
	if (slots[slot] == NT_NONE)
	{
		slots[slot] = grouper->name_count;
		NT_TRY(add_name(grouper, mention, identity, sex));
		grouper->names[slots[slot]].listed = listed;
	}
	grouper->name_of[mention] = slots[slot];
	name = &grouper->names[slots[slot]];
	name->last = mention;
	name->count++;
	name->weight++;
	name->sex |= sex;
	if (name->count > 1 && is_shouted(analysis, &analysis->mentions[name->first]) &&
		!is_shouted(analysis, &analysis->mentions[mention]))
		return nt_token_line(analysis, analysis->mentions[mention].tokens, &name->surface);
	return NT_OK;
}

uint32_t
nt_group_table_size(uint32_t count)
{
	uint32_t size = 16;

	while (size < count * 2 && size < UINT32_C(1) << 30)
		size *= 2;
	return size;
}

NtStatus
nt_group_names(NtGrouper *grouper)
{
	NtAnalysis *analysis = grouper->analysis;
	uint32_t slot_count = nt_group_table_size(analysis->mention_count);
	uint32_t *slots = nt_arena_alloc(analysis->arena, slot_count * sizeof(uint32_t));

	grouper->name_of =
		nt_arena_alloc(analysis->arena, ((size_t) analysis->mention_count + 1) * sizeof(uint32_t));
	if (!slots || !grouper->name_of)
		return NT_NO_MEMORY;
	memset(slots, 0xFF, slot_count * sizeof(uint32_t));
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		if ((i & 1023) == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		NT_TRY(take_mention(grouper, i, slots, slot_count));
	}
	return NT_OK;
}
