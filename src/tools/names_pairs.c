/* names_pairs.c - see names_pairs.h. */
#include "tools/names_pairs.h"

#include "engine/nt_hash.h"
#include "engine/nt_name_edit.h"
#include "tools/json.h"
#include "tools/memory.h"
#include "tools/pieces.h"

#include <stdio.h>
#include <stdlib.h>

#define GRAM_SLOTS		(1 << 17)
#define MOST_GRAMS		256
#define NEIGHBOURS		8 /* of a name, one of which makes a pair */
#define RANDOM_PAIRS	2500
#define VARIED_WEIGHT	0.5 /* of pairs that are made up */
#define RIVAL_WEIGHT	0.5
#define WRONG_ACRONYMS	1 /* of each acronym */
#define ACRONYM_WEIGHT	0.3
#define LONGEST_ACRONYM 8
#define RIVALS			400 /* known names that are looked at for one that sounds alike */

typedef struct NameEntity
{
	uint32_t first; /* its names in NameSet.names */
	uint32_t count;
	bool person;
	double weight; /* of all pairs of spellings of its source */
} NameEntity;

typedef struct NameOf
{
	NtString text;
	uint32_t entity;
} NameOf;

struct NameSet
{
	NtArena arena;
	NameEntity *entities;
	uint32_t entity_count;
	uint32_t entity_capacity;
	NameOf *names;
	uint32_t name_count;
	uint32_t name_capacity;
	uint32_t *slots; /* names by hash, plus 1; 0 for an empty slot */
	uint32_t slot_count;
};

/* A number below `limit` that follows from the state: the same in every run. */
static uint32_t
draw(uint64_t *state, uint32_t limit)
{
	*state += UINT64_C(0x9e3779b97f4a7c15);
	return (uint32_t) (nt_mix64(*state) % limit);
}

/* ---------------------------------------------------------------- entities */

static void
add_entity(NameSet *set, const Json *value)
{
	const Json *kind = json_member(value, "kind");
	const Json *source = json_member(value, "source");
	const Json *names = json_member(value, "names");
	NameEntity *entity;

	if (!kind || !source || !names)
		fail("an entity without kind, source or names");
	GROW(set->entities, set->entity_capacity, set->entity_count);
	entity = &set->entities[set->entity_count];
	entity->first = set->name_count;
	entity->count = 0;
	entity->person = kind->string.length == 6;
	/* Bodies of research are many and easy: fewer of them. */
	entity->weight = source->string.length == 3 ? 0.3 : 1.0;
	for (const Json *name = names->first; name; name = name->next)
	{
		GROW(set->names, set->name_capacity, set->name_count);
		set->names[set->name_count++] = (NameOf){name->string, set->entity_count};
		entity->count++;
	}
	set->entity_count++;
}

static uint32_t
slot_of(const NameSet *set, NtString name)
{
	uint32_t slot = (uint32_t) nt_hash_bytes(name.data, name.length, 1) & (set->slot_count - 1);

	while (set->slots[slot] && !nt_string_equal(set->names[set->slots[slot] - 1].text, name))
		slot = (slot + 1) & (set->slot_count - 1);
	return slot;
}

NameSet *
read_name_set(const char *path)
{
	NameSet *set = allocate_zeroed(1, sizeof(NameSet));
	char *rest;

	rest = read_file(path, NULL);
	nt_arena_init(&set->arena, malloc_host());
	for (char *line = next_piece(&rest, '\n'); line; line = next_piece(&rest, '\n'))
	{
		const Json *value = json_read(&set->arena, nt_string(line, (uint32_t) strlen(line)));

		if (!value)
			fail("%s: not JSON: %s", path, line);
		add_entity(set, value);
	}
	set->slot_count = 1;
	while (set->slot_count < 2 * set->name_count)
		set->slot_count *= 2;
	set->slots = allocate_zeroed(set->slot_count, sizeof(uint32_t));
	for (uint32_t i = 0; i < set->name_count; i++)
		set->slots[slot_of(set, set->names[i].text)] = i + 1;
	return set;
}

static uint32_t
entity_of(const NameSet *set, NtString name)
{
	uint32_t number = set->slots[slot_of(set, name)];

	return number ? set->names[number - 1].entity : NT_NONE;
}

/* ---------------------------------------------------------------- pairs */

static void
add_pair(NamePairs *pairs, const NameOf *a, const NameOf *b, bool same, double weight)
{
	GROW(pairs->items, pairs->capacity, pairs->count);
	pairs->items[pairs->count++] = (NamePair){.a = a->text,
											  .b = b->text,
											  .same = same,
											  .a_entity = a->entity,
											  .b_entity = b->entity,
											  .weight = weight};
}

/* Pairs of spellings of one entity: all where they are few. */
static void
add_same(const NameSet *set, const NameEntity *entity, uint64_t *state, NamePairs *pairs)
{
	uint32_t most = entity->person ? 8 : 3;
	uint32_t all = entity->count * (entity->count - 1) / 2;

	for (uint32_t i = 0; i < entity->count; i++)
		for (uint32_t j = i + 1; j < entity->count; j++)
			if (all <= most || draw(state, all) < most)
				add_pair(pairs, &set->names[entity->first + i], &set->names[entity->first + j],
						 true, entity->weight);
}

/* Names by their grams of three letters. */
typedef struct Grams
{
	uint32_t *starts; /* by gram, into names */
	uint32_t *names;
	uint16_t *sizes; /* grams of each name */
} Grams;

/* The distinct grams of a name's folded words, each padded with blanks. */
static uint32_t
grams_of(NtString name, uint32_t *grams)
{
	NtNameForm form;
	uint32_t count = 0;

	nt_name_form(name, &form);
	for (uint32_t w = 0; w < form.count; w++)
	{
		char padded[NT_FORM_LETTERS + 3] = "  ";
		uint32_t length = form.words[w].raw_length;

		memcpy(padded + 2, form.words[w].raw, length);
		padded[length + 2] = ' ';
		for (uint32_t i = 0; i <= length; i++)
		{
			uint32_t gram = (uint32_t) nt_hash_bytes(padded + i, 3, 0) & (GRAM_SLOTS - 1);
			uint32_t k = 0;

			while (k < count && grams[k] != gram)
				k++;
			if (k == count && count < MOST_GRAMS)
				grams[count++] = gram;
		}
	}
	return count;
}

static Grams
index_grams(const NameSet *set)
{
	Grams index = {allocate_zeroed(GRAM_SLOTS + 2, sizeof(uint32_t)), NULL,
				   allocate_zeroed(set->name_count, sizeof(uint16_t))};
	uint32_t grams[MOST_GRAMS];

	for (uint32_t i = 0; i < set->name_count; i++)
	{
		index.sizes[i] = (uint16_t) grams_of(set->names[i].text, grams);
		for (uint32_t k = 0; k < index.sizes[i]; k++)
			index.starts[grams[k] + 2]++;
	}
	for (uint32_t g = 2; g < GRAM_SLOTS + 2; g++)
		index.starts[g] += index.starts[g - 1];
	index.names = allocate(sizeof(uint32_t) * index.starts[GRAM_SLOTS + 1]);
	for (uint32_t i = 0; i < set->name_count; i++)
	{
		uint32_t count = grams_of(set->names[i].text, grams);

		for (uint32_t k = 0; k < count; k++)
			index.names[index.starts[grams[k] + 1]++] = i;
	}
	return index;
}

/* The names of other entities that share most grams with a name; returns how many. */
static uint32_t
find_neighbours(const NameSet *set, const Grams *index, uint32_t name, uint16_t *shared,
				uint32_t neighbours[NEIGHBOURS])
{
	double best[NEIGHBOURS];
	uint32_t grams[MOST_GRAMS];
	uint32_t size = grams_of(set->names[name].text, grams);
	uint32_t count = 0;

	memset(shared, 0, set->name_count * sizeof(uint16_t));
	for (uint32_t k = 0; k < size; k++)
		for (uint32_t i = index->starts[grams[k]]; i < index->starts[grams[k] + 1]; i++)
			shared[index->names[i]]++;
	for (uint32_t i = 0; i < set->name_count; i++)
	{
		double like = (double) shared[i] / (size + index->sizes[i] - shared[i]);
		uint32_t at;

		if (shared[i] < 2 || set->names[i].entity == set->names[name].entity || like == 1 ||
			(count == NEIGHBOURS && like <= best[count - 1]))
			continue;
		at = count < NEIGHBOURS ? count++ : count - 1;
		for (; at > 0 && best[at - 1] < like; at--)
		{
			best[at] = best[at - 1];
			neighbours[at] = neighbours[at - 1];
		}
		best[at] = like;
		neighbours[at] = i;
	}
	return count;
}

/* Pairs of spellings of two entities: neighbours, the nearest most often. */
static void
add_neighbours(const NameSet *set, uint64_t *state, NamePairs *pairs)
{
	Grams index = index_grams(set);
	uint16_t *shared = allocate(set->name_count * sizeof(uint16_t));

	for (uint32_t i = 0; i < set->name_count; i++)
	{
		const NameEntity *entity = &set->entities[set->names[i].entity];
		uint32_t found[NEIGHBOURS];
		uint32_t count;

		if (!entity->person && draw(state, 3) > 0)
			continue;
		count = find_neighbours(set, &index, i, shared, found);
		if (count > 0)
			add_pair(pairs, &set->names[i], &set->names[found[0]], false, entity->person ? 1 : 0.5);
		if (count > 1)
			add_pair(pairs, &set->names[i], &set->names[found[1 + draw(state, count - 1)]], false,
					 entity->person ? 1 : 0.5);
	}
	free(shared);
	free(index.starts);
	free(index.names);
	free(index.sizes);
}

/* ---------------------------------------------------------------- pairs that are made up */

/* Words of a name to be written out again. */
typedef struct Draft
{
	NtString words[NT_FORM_WORDS];
	uint32_t count;
} Draft;

/* The folded words of a person's name, which stay where they are in `form`; false if it is no plain
 * one. */
static bool
draft_name(NtString name, NtNameForm *form, Draft *draft)
{
	nt_name_form(name, form);
	draft->count = 0;
	for (uint32_t i = 0; i < form->count; i++)
	{
		if (form->words[i].class != NT_FORM_NAME || form->words[i].raw_length < 2)
			return false;
		draft->words[draft->count++] = nt_string(form->words[i].raw, form->words[i].raw_length);
	}
	return draft->count >= 2;
}

static NameOf
write_draft(NameSet *set, const Draft *draft, uint32_t entity)
{
	char *text = nt_arena_alloc(&set->arena, NT_FORM_WORDS * (NT_FORM_LETTERS + 1));
	uint32_t length = 0;

	for (uint32_t i = 0; i < draft->count; i++)
	{
		memcpy(text + length, draft->words[i].data, draft->words[i].length);
		length += draft->words[i].length;
		text[length++] = ' ';
	}
	return (NameOf){nt_string(text, length - 1), entity};
}

/* The last word first. */
static void
turn(Draft *draft)
{
	NtString last = draft->words[draft->count - 1];

	memmove(draft->words + 1, draft->words, (draft->count - 1) * sizeof(NtString));
	draft->words[0] = last;
}

static void
drop_word(Draft *draft, uint32_t number)
{
	draft->count--;
	memmove(draft->words + number, draft->words + number + 1,
			(draft->count - number) * sizeof(NtString));
}

/* Initials for the words from `first` on, the last one aside. */
static void
shorten(Draft *draft, uint32_t first)
{
	for (uint32_t i = first; i + 1 < draft->count; i++)
		draft->words[i].length = 1;
}

/* Write a name as another source might: turned, shortened, without its middle. */
static void
vary(Draft *draft, uint64_t *state)
{
	switch (draw(state, 7))
	{
		case 0:
			turn(draft);
			break;
		case 1:
			shorten(draft, 0);
			break;
		case 2:
			shorten(draft, 1);
			break;
		case 3:
			shorten(draft, 0);
			turn(draft);
			break;
		case 4:
			if (draft->count > 2)
				drop_word(draft, 1);
			break;
		case 5:
			if (draft->count > 2)
				drop_word(draft, draft->count - 1);
			break;
		default:
			break; /* the same again */
	}
}

/* Pairs of a name and itself, written otherwise. */
static void
add_varied(NameSet *set, uint64_t *state, NamePairs *pairs)
{
	for (uint32_t i = 0; i < set->name_count; i++)
	{
		NtNameForm form;
		Draft draft;
		NameOf name = set->names[i];
		NameOf other;

		if (draw(state, 3) > 0 || !set->entities[name.entity].person ||
			!draft_name(name.text, &form, &draft))
			continue;
		vary(&draft, state);
		other = write_draft(set, &draft, name.entity);
		add_pair(pairs, &name, &other, true, VARIED_WEIGHT);
	}
}

/* Pairs of different names, of which one is written otherwise. */
static void
add_varied_neighbours(NameSet *set, uint64_t *state, NamePairs *pairs)
{
	uint32_t count = pairs->count;

	for (uint32_t i = 0; i < count; i++)
	{
		NamePair pair = pairs->items[i];
		NameOf name = {pair.a, pair.a_entity};
		NtNameForm form;
		Draft draft;
		NameOf other;

		if (pair.same || draw(state, 4) > 0 || pair.b_entity == NT_NONE ||
			!draft_name(pair.b, &form, &draft))
			continue;
		vary(&draft, state);
		other = write_draft(set, &draft, pair.b_entity);
		add_pair(pairs, &name, &other, false, VARIED_WEIGHT);
	}
}

/* Words of people's names, as the pool that others are taken from. */
typedef struct WordPool
{
	NtFormWord *words;
	uint32_t count;
	uint32_t capacity;
} WordPool;

static void
read_pool(const char *path, WordPool *pool)
{
	char *rest = read_file(path, NULL);

	for (char *line = next_piece(&rest, '\n'); line; line = next_piece(&rest, '\n'))
	{
		NtNameForm form;

		nt_name_form(nt_string(line, (uint32_t) strcspn(line, "\t")), &form);
		GROW(pool->words, pool->capacity, pool->count);
		if (form.count == 1 && form.words[0].class == NT_FORM_NAME && form.words[0].frequency > 2)
			pool->words[pool->count++] = form.words[0];
	}
}

/* A known name that is another one than this, but sounds like it; NULL if there is none at hand. */
static const NtFormWord *
find_rival(const WordPool *pool, const NtFormWord *word, uint64_t *state)
{
	const NtFormWord *best = NULL;
	uint32_t like = NT_EDIT_LEAST;

	for (uint32_t k = 0; k < RIVALS; k++)
	{
		const NtFormWord *other = &pool->words[draw(state, pool->count)];
		NtNameEdits edits =
			nt_name_edits(word->sound, word->sound_length, other->sound, other->sound_length);

		if (edits.similarity > like && edits.hard > 0 && !nt_form_same(word, other))
		{
			best = other;
			like = edits.similarity;
		}
	}
	return best;
}

/* Pairs of two people who have all but one word in common, where that word is another known name.
 */
static void
add_rivals(NameSet *set, const WordPool *pool, uint64_t *state, NamePairs *pairs)
{
	for (uint32_t i = 0; i < set->name_count; i++)
	{
		NtNameForm form;
		Draft draft;
		NameOf name = set->names[i];
		NameOf other;
		const NtFormWord *rival;
		uint32_t at;

		if (draw(state, 3) > 0 || !set->entities[name.entity].person ||
			!draft_name(name.text, &form, &draft))
			continue;
		at = draw(state, 3) > 0 ? draft.count - 1 : 0;
		rival = find_rival(pool, &form.words[at], state);
		if (!rival)
			continue;
		draft.words[at] = nt_string(rival->raw, rival->raw_length);
		other = write_draft(set, &draft, NT_NONE);
		add_pair(pairs, &name, &other, false, RIVAL_WEIGHT);
	}
}

/* The first letters of the words of a name that count, if there are some; returns how many. */
static uint32_t
first_letters(NtString name, char letters[NT_FORM_WORDS])
{
	NtNameForm form;
	uint32_t count = 0;

	nt_name_form(name, &form);
	for (uint32_t i = 0; i < form.count; i++)
		if (form.words[i].class == NT_FORM_NAME || form.words[i].class == NT_FORM_ORGANIZATION)
			letters[count++] = form.words[i].raw[0];
	return count;
}

/* Pairs of an acronym and an organization that it might stand for, but does not. */
static void
add_wrong_acronyms(const NameSet *set, uint64_t *state, NamePairs *pairs)
{
	char(*letters)[NT_FORM_WORDS] = allocate_zeroed(set->name_count, NT_FORM_WORDS);
	uint32_t *counts = allocate_zeroed(set->name_count, sizeof(uint32_t));

	for (uint32_t i = 0; i < set->name_count; i++)
		counts[i] = first_letters(set->names[i].text, letters[i]);
	for (uint32_t i = 0; i < set->name_count; i++)
	{
		NtNameForm form;
		uint32_t found = 0;
		uint32_t start = draw(state, set->name_count);

		nt_name_form(set->names[i].text, &form);
		if (form.count != 1 || form.words[0].raw_length > LONGEST_ACRONYM)
			continue;
		for (uint32_t k = 0; k < set->name_count && found < WRONG_ACRONYMS; k++)
		{
			uint32_t j = (start + k) % set->name_count;

			if (counts[j] != form.words[0].raw_length || counts[j] < 2 ||
				set->names[i].entity == set->names[j].entity ||
				memcmp(letters[j], form.words[0].raw, counts[j]) != 0)
				continue;
			add_pair(pairs, &set->names[i], &set->names[j], false, ACRONYM_WEIGHT);
			found++;
		}
	}
	free(letters);
	free(counts);
}

void
make_pairs(NameSet *set, char *const *pools, int pool_count, NamePairs *pairs)
{
	uint64_t state = 1;
	WordPool pool = {NULL, 0, 0};

	for (uint32_t e = 0; e < set->entity_count; e++)
		add_same(set, &set->entities[e], &state, pairs);
	add_neighbours(set, &state, pairs);
	for (uint32_t i = 0; i < RANDOM_PAIRS; i++)
	{
		const NameOf *a = &set->names[draw(&state, set->name_count)];
		const NameOf *b = &set->names[draw(&state, set->name_count)];

		if (a->entity != b->entity)
			add_pair(pairs, a, b, false, 1);
	}
	add_wrong_acronyms(set, &state, pairs);
	add_varied_neighbours(set, &state, pairs);
	add_varied(set, &state, pairs);
	for (int i = 0; i < pool_count; i++)
		read_pool(pools[i], &pool);
	if (pool.count > 0)
		add_rivals(set, &pool, &state, pairs);
	free(pool.words);
}

void
read_pairs(const NameSet *set, const char *path, NamePairs *pairs)
{
	char *rest = read_file(path, NULL); /* stays, as the pairs point into it */

	for (char *line = next_piece(&rest, '\n'); line; line = next_piece(&rest, '\n'))
	{
		char *second = strchr(line, '\t');
		char *label = second ? strchr(second + 1, '\t') : NULL;
		NameOf a;
		NameOf b;

		if (!label)
			fail("%s: not a pair: %s", path, line);
		a.text = nt_string(line, (uint32_t) (second - line));
		b.text = nt_string(second + 1, (uint32_t) (label - second - 1));
		a.entity = entity_of(set, a.text);
		b.entity = entity_of(set, b.text);
		add_pair(pairs, &a, &b, label[1] == '1', 1);
	}
}

void
compare_pairs(NamePairs *pairs)
{
	for (uint32_t i = 0; i < pairs->count; i++)
	{
		NtNameForm a;
		NtNameForm b;

		nt_name_form(pairs->items[i].a, &a);
		nt_name_form(pairs->items[i].b, &b);
		nt_name_compare(&a, &b, pairs->items[i].features);
	}
}
