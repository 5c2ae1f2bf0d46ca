/*
 * nt_entity.c - which mentions of an article are one person, organization or place.
 *
 * Mentions with the same words are one name. A shorter name is linked to a fuller one that it can
 * stand for: a surname to the full name, an acronym to its expansion, a company to its name with
 * the legal form. Links always lead to a fuller name, so that they form trees; a tree is an entity,
 * its root gives the entity its name. What could stand for several is linked to the one named last
 * before it.
 */
#include "engine/nt_analysis.h"
#include "engine/nt_hash.h"
#include "engine/nt_lexicon.h"
#include "engine/nt_name.h"

#define NAME_WORDS 24	/* words of a name that are compared */
#define CANDIDATES 32	/* fuller names that a word is followed to */
#define EXPANSIONS 2048 /* names that an acronym's expansion is looked for among */
#define ROLE_WORDS 14	/* tokens of a role */

/* Kinds that can be confused with each other share a class; names are compared inside one. */
typedef enum NameClass
{
	CLASS_PERSON,
	CLASS_ORGANIZATION,
	CLASS_PLACE,
	CLASS_GROUP,
	CLASS_OTHER
} NameClass;

typedef struct NameWord
{
	const NtWord *word;
	uint64_t hash; /* of the lower-case form without stops */
} NameWord;

typedef struct Name
{
	NameWord *words;
	uint32_t word_count;
	NtString surface; /* as first written, in running case where it ever is */
	NtString key;
	uint32_t first; /* first mention */
	uint32_t last;	/* last mention */
	uint32_t count;
	uint32_t weight; /* mentions of this name and of those linked to it */
	uint32_t parent; /* the fuller name that this one stands for, or NT_NONE */
	uint32_t entity;
	uint8_t class;
	uint8_t kind;
	bool acronym;
} Name;

/* A name that holds a word, in a chain of such names. */
typedef struct Posting
{
	uint64_t hash;
	uint32_t name;
	uint32_t next; /* another posting of the bucket, or NT_NONE */
} Posting;

typedef struct Grouper
{
	NtAnalysis *analysis;
	Name *names;
	uint32_t name_count;
	uint32_t name_capacity;
	uint32_t *name_of; /* per mention */
	uint32_t *slots;   /* hash table of names by their words */
	uint32_t slot_count;
	Posting *postings;
	uint32_t posting_count;
	uint32_t posting_capacity;
	uint32_t *buckets;
	uint32_t bucket_count;
} Grouper;

static NameClass
class_of(NtKind kind)
{
	switch (kind)
	{
		case NT_PERSON:
			return CLASS_PERSON;
		case NT_ORGANIZATION:
			return CLASS_ORGANIZATION;
		case NT_PLACE:
		case NT_FACILITY:
			return CLASS_PLACE;
		case NT_GROUP:
			return CLASS_GROUP;
		default:
			return CLASS_OTHER;
	}
}

/* ---------------------------------------------------------------- names */

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

/* The words of a mention, without hyphens, possessive endings and punctuation. */
static uint32_t
collect_words(const NtAnalysis *analysis, const NtMention *mention, NameWord *words)
{
	uint32_t count = 0;

	for (uint32_t i = mention->tokens.start; i < mention->tokens.end && count < NAME_WORDS; i++)
	{
		const NtWord *word = nt_token_word(analysis, i);

		if (!(word->flags & (NT_WORD_ALPHABETIC | NT_WORD_DIGIT)) ||
			(word->flags & NT_WORD_POSSESSIVE))
			continue;
		words[count++] = (NameWord){word, hash_word(word)};
	}
	return count;
}

/* The mention as one line: forms of its tokens, a blank where there is white space of any kind. */
static NtStatus
make_surface(const NtAnalysis *analysis, const NtMention *mention, NtString *surface)
{
	uint32_t size = 0;
	char *out;

	for (uint32_t i = mention->tokens.start; i < mention->tokens.end; i++)
		size += nt_token_word(analysis, i)->form.length + 1;
	out = nt_arena_alloc(analysis->arena, size + 1);
	if (!out)
		return NT_NO_MEMORY;
	surface->data = out;
	for (uint32_t i = mention->tokens.start; i < mention->tokens.end; i++)
	{
		NtString form = nt_token_word(analysis, i)->form;

		if (i > mention->tokens.start && (analysis->tokens[i].flags & NT_TOKEN_AFTER_SPACE))
			*out++ = ' ';
		memcpy(out, form.data, form.length);
		out += form.length;
	}
	surface->length = (uint32_t) (out - surface->data);
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

/* Two to six capitals, stops aside. */
static bool
is_acronym(const NameWord *words, uint32_t count)
{
	uint32_t letters = 0;

	if (count != 1 || !(words[0].word->flags & NT_WORD_ALL_CAPS))
		return false;
	for (uint32_t i = 0; i < words[0].word->form.length; i++)
		letters += words[0].word->form.data[i] != '.';
	return letters >= 2 && letters <= 6;
}

static uint64_t
hash_name(NameClass class, const NameWord *words, uint32_t count)
{
	uint64_t hash = class;

	for (uint32_t i = 0; i < count; i++)
		hash = nt_hash_pair(hash, words[i].hash);
	return hash;
}

static bool
same_words(const Name *name, NameClass class, const NameWord *words, uint32_t count)
{
	if (name->class != class || name->word_count != count)
		return false;
	for (uint32_t i = 0; i < count; i++)
		if (name->words[i].hash != words[i].hash)
			return false;
	return true;
}

/* A new name for a mention whose words were not met before. */
static NtStatus
add_name(Grouper *grouper, uint32_t mention, NameClass class, const NameWord *words, uint32_t count)
{
	NtAnalysis *analysis = grouper->analysis;
	const NtMention *first = &analysis->mentions[mention];
	Name *name;

	NT_TRY(NT_RESERVE(analysis->arena, grouper->names, grouper->name_capacity,
					  grouper->name_count + 1));
	name = &grouper->names[grouper->name_count++];
	memset(name, 0, sizeof(*name));
	name->words =
		(NameWord *) nt_arena_copy(analysis->arena, (const char *) words, count * sizeof(NameWord));
	if (!name->words)
		return NT_NO_MEMORY;
	name->word_count = count;
	name->first = mention;
	name->parent = NT_NONE;
	name->entity = NT_NONE;
	name->class = (uint8_t) class;
	name->kind = first->kind;
	name->acronym = is_acronym(words, count);
	NT_TRY(make_surface(analysis, first, &name->surface));
	return nt_name_key(analysis->arena, name->surface, &name->key);
}

/* Find or make the name of a mention. */
static NtStatus
take_mention(Grouper *grouper, uint32_t mention)
{
	NtAnalysis *analysis = grouper->analysis;
	NameWord words[NAME_WORDS];
	uint32_t count = collect_words(analysis, &analysis->mentions[mention], words);
	NameClass class = class_of(analysis->mentions[mention].kind);
	uint32_t slot = (uint32_t) hash_name(class, words, count) & (grouper->slot_count - 1);
	Name *name;

	while (grouper->slots[slot] != NT_NONE &&
		   !same_words(&grouper->names[grouper->slots[slot]], class, words, count))
		slot = (slot + 1) & (grouper->slot_count - 1);
	if (grouper->slots[slot] == NT_NONE)
	{
		grouper->slots[slot] = grouper->name_count;
		NT_TRY(add_name(grouper, mention, class, words, count));
	}
	grouper->name_of[mention] = grouper->slots[slot];
	name = &grouper->names[grouper->slots[slot]];
	name->last = mention;
	name->count++;
	if (name->count > 1 && is_shouted(analysis, &analysis->mentions[name->first]) &&
		!name->acronym && !is_shouted(analysis, &analysis->mentions[mention]))
		return make_surface(analysis, &analysis->mentions[mention], &name->surface);
	return NT_OK;
}

/* ---------------------------------------------------------------- names by their words */

static NtStatus
post_names(Grouper *grouper)
{
	for (uint32_t n = 0; n < grouper->name_count; n++)
		for (uint32_t i = 0; i < grouper->names[n].word_count; i++)
		{
			uint64_t hash = nt_hash_pair(grouper->names[n].words[i].hash, grouper->names[n].class);
			uint32_t bucket = (uint32_t) hash & (grouper->bucket_count - 1);

			NT_TRY(NT_RESERVE(grouper->analysis->arena, grouper->postings,
							  grouper->posting_capacity, grouper->posting_count + 1));
			grouper->postings[grouper->posting_count] =
				(Posting){hash, n, grouper->buckets[bucket]};
			grouper->buckets[bucket] = grouper->posting_count++;
		}
	return NT_OK;
}

/* ---------------------------------------------------------------- persons */

static bool
is_particle(const NtWord *word)
{
	static const char *const particles[] = {"al", "el", "de", "van", "von", "der", "bin", "ibn",
											"da", "di", "du", "la",	 "le",	"den", "ten", "abu"};

	for (size_t i = 0; i < sizeof(particles) / sizeof(particles[0]); i++)
		if (word->lower.length == strlen(particles[i]) &&
			memcmp(word->lower.data, particles[i], word->lower.length) == 0)
			return true;
	return false;
}

static bool
is_suffix(const NtWord *word)
{
	static const char *const suffixes[] = {"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"};

	for (size_t i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++)
		if (word->lower.length == strlen(suffixes[i]) &&
			memcmp(word->lower.data, suffixes[i], word->lower.length) == 0)
			return true;
	return false;
}

/* The index of a person's last name, suffixes aside. */
static uint32_t
surname_index(const Name *name)
{
	uint32_t index = name->word_count - 1;

	while (index > 0 && is_suffix(name->words[index].word))
		index--;
	return index;
}

/* "K." or "K" for Kylie. */
static bool
is_initial_of(const NtWord *initial, const NtWord *word)
{
	uint32_t length = initial->lower.length;

	return (length == 1 || (length == 2 && initial->lower.data[1] == '.')) &&
		   word->lower.length > 0 && initial->lower.data[0] == word->lower.data[0];
}

static bool
given_names_agree(const NameWord *a, const NameWord *b)
{
	return a->hash == b->hash || is_initial_of(a->word, b->word) || is_initial_of(b->word, a->word);
}

/* Edits (insert, delete, replace) between two short strings, at most `limit` + 1. */
static uint32_t
edit_distance(const char *a, uint32_t a_length, const char *b, uint32_t b_length, uint32_t limit)
{
	uint8_t row[64];

	if (a_length >= sizeof(row) || b_length >= sizeof(row) || a_length > b_length + limit ||
		b_length > a_length + limit)
		return limit + 1;
	for (uint32_t j = 0; j <= b_length; j++)
		row[j] = (uint8_t) j;
	for (uint32_t i = 1; i <= a_length; i++)
	{
		uint8_t diagonal = row[0];

		row[0] = (uint8_t) i;
		for (uint32_t j = 1; j <= b_length; j++)
		{
			uint8_t replaced = (uint8_t) (diagonal + (a[i - 1] != b[j - 1]));
			uint8_t moved = (uint8_t) ((row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1);

			diagonal = row[j];
			row[j] = replaced < moved ? replaced : moved;
		}
	}
	return row[b_length];
}

/* The words of a name from `start` on, glued together in lower case. */
static uint32_t
glue(const Name *name, uint32_t start, char *buffer, uint32_t room)
{
	uint32_t length = 0;

	for (uint32_t i = start; i < name->word_count; i++)
	{
		NtString lower = name->words[i].word->lower;

		if (length + lower.length > room)
			return room;
		memcpy(buffer + length, lower.data, lower.length);
		length += lower.length;
	}
	return length;
}

/* One given name, and surnames that differ as misspellings do: "Al-Khabib", "Alkhatib". */
static bool
is_misspelling(const Name *a, const Name *b)
{
	char left[64];
	char right[64];
	uint32_t left_length;
	uint32_t right_length;

	if (a->word_count < 2 || b->word_count < 2 || a->words[0].hash != b->words[0].hash)
		return false;
	left_length = glue(a, 1, left, sizeof(left));
	right_length = glue(b, 1, right, sizeof(right));
	if (left_length < 5 || right_length < 5)
		return false;
	return edit_distance(left, left_length, right, right_length, 1) <= 1;
}

/* Whether a person's shorter name can stand for the fuller one. */
static bool
person_stands_for(const Name *name, const Name *fuller)
{
	uint32_t surname = surname_index(fuller);
	uint32_t start = 0;

	while (start + 1 < name->word_count && is_particle(name->words[start].word))
		start++;
	if (start + 1 == name->word_count) /* a single name */
	{
		uint64_t hash = name->words[start].hash;

		return fuller->word_count > 1 &&
			   (hash == fuller->words[surname].hash || hash == fuller->words[0].hash);
	}
	if (fuller->word_count < 2 ||
		name->words[surname_index(name)].hash != fuller->words[surname].hash)
		return false;
	return given_names_agree(&name->words[0], &fuller->words[0]);
}

/* ---------------------------------------------------------------- organizations */

static bool
has_word(const Name *name, uint64_t hash)
{
	for (uint32_t i = 0; i < name->word_count; i++)
		if (name->words[i].hash == hash)
			return true;
	return false;
}

/* Whether the acronym's letters are the initials of the name's capitalised words, in order. */
static bool
is_acronym_of(const Name *acronym, const Name *name)
{
	NtString form = acronym->words[0].word->lower;
	uint32_t at = 0;

	for (uint32_t i = 0; i < name->word_count; i++)
	{
		if (!(name->words[i].word->flags & NT_WORD_CAPITALIZED))
			continue;
		while (at < form.length && form.data[at] == '.')
			at++;
		if (at >= form.length || name->words[i].word->lower.data[0] != form.data[at])
			return false;
		at++;
	}
	while (at < form.length && form.data[at] == '.')
		at++;
	return at == form.length && name->word_count > 1;
}

/* Whether an organization's shorter name can stand for the fuller one. */
static bool
organization_stands_for(const Name *name, const Name *fuller)
{
	if (fuller->word_count < 2)
		return false;
	if (name->word_count == 1)
		return name->words[0].hash == fuller->words[0].hash ||
			   name->words[0].hash == fuller->words[fuller->word_count - 1].hash;
	for (uint32_t i = 0; i < name->word_count; i++)
		if (!has_word(fuller, name->words[i].hash))
			return false;
	return true;
}

/* ---------------------------------------------------------------- links */

/* Peoples and faiths: "Syrians" is "Syrian". */
static bool
is_plural_of(const Name *plural, const Name *name)
{
	NtString a = plural->surface;
	NtString b = name->surface;

	return plural->word_count == 1 && name->word_count == 1 && a.length == b.length + 1 &&
		   a.data[a.length - 1] == 's' && memcmp(a.data, b.data, b.length) == 0;
}

/* Fuller names come later in this order; links go up it, so they cannot form a ring. */
static bool
is_fuller(const Grouper *grouper, uint32_t candidate, uint32_t name)
{
	const Name *a = &grouper->names[candidate];
	const Name *b = &grouper->names[name];

	if (a->word_count != b->word_count)
		return a->word_count > b->word_count;
	if (a->surface.length != b->surface.length)
		return a->surface.length > b->surface.length;
	if (a->count != b->count)
		return a->count > b->count;
	return candidate < name;
}

static bool
stands_for(const Name *name, const Name *fuller)
{
	if (fuller->key.length > 0 && nt_string_equal(name->key, fuller->key))
		return true;
	switch (name->class)
	{
		case CLASS_PERSON:
			return person_stands_for(name, fuller);
		case CLASS_ORGANIZATION:
			return organization_stands_for(name, fuller);
		case CLASS_GROUP:
			return is_plural_of(name, fuller);
		default:
			return false;
	}
}

/* Keep the better of two candidates: the one named last before the name, else the first after it.
 */
static uint32_t
nearer(const Grouper *grouper, uint32_t name, uint32_t best, uint32_t candidate)
{
	uint32_t at = grouper->names[name].first;
	bool best_before;
	bool candidate_before;

	if (best == NT_NONE)
		return candidate;
	best_before = grouper->names[best].first < at;
	candidate_before = grouper->names[candidate].first < at;
	if (best_before != candidate_before)
		return candidate_before ? candidate : best;
	if (candidate_before)
		return grouper->names[candidate].first > grouper->names[best].first ? candidate : best;
	return grouper->names[candidate].first < grouper->names[best].first ? candidate : best;
}

/* The fuller name, among those that share a word, that this one stands for. */
static uint32_t
find_fuller(const Grouper *grouper, uint32_t index)
{
	const Name *name = &grouper->names[index];
	uint32_t best = NT_NONE;

	for (uint32_t i = 0; i < name->word_count; i++)
	{
		uint64_t hash = nt_hash_pair(name->words[i].hash, name->class);
		uint32_t at = grouper->buckets[(uint32_t) hash & (grouper->bucket_count - 1)];
		uint32_t followed = 0;

		for (; at != NT_NONE && followed < CANDIDATES; at = grouper->postings[at].next)
		{
			uint32_t candidate = grouper->postings[at].name;

			if (grouper->postings[at].hash != hash || candidate == index)
				continue;
			followed++;
			if (is_fuller(grouper, candidate, index) &&
				stands_for(name, &grouper->names[candidate]))
				best = nearer(grouper, index, best, candidate);
		}
	}
	return best;
}

/* The name of the mention that ends right before an opening parenthesis before this one: "X (ABC)".
 */
static uint32_t
expansion_before(const Grouper *grouper, uint32_t mention)
{
	const NtAnalysis *analysis = grouper->analysis;
	const NtMention *acronym = &analysis->mentions[mention];
	const NtMention *before = acronym - 1;

	if (mention == 0 || acronym->tokens.start == 0 ||
		before->tokens.end + 1 != acronym->tokens.start)
		return NT_NONE;
	if (!nt_string_equal(nt_token_word(analysis, before->tokens.end)->form, nt_string("(", 1)))
		return NT_NONE;
	return grouper->name_of[mention - 1];
}

/* What an acronym is short for: what it is given for in parentheses, else a name with its initials.
 */
static uint32_t
find_expansion(const Grouper *grouper, uint32_t index)
{
	const Name *acronym = &grouper->names[index];
	uint32_t given = expansion_before(grouper, acronym->first);

	if (given != NT_NONE && grouper->names[given].class == acronym->class &&
		grouper->names[given].word_count > 1)
		return given;
	for (uint32_t i = 0; i < nt_min32(grouper->name_count, EXPANSIONS); i++)
	{
		if (grouper->names[i].class != acronym->class || grouper->names[i].word_count < 2)
			continue;
		if (is_acronym_of(acronym, &grouper->names[i]))
			return i;
	}
	return NT_NONE;
}

/* Names with the same key are one, whatever their words: US and America. */
static NtStatus
link_equal_keys(Grouper *grouper)
{
	memset(grouper->slots, 0xFF, grouper->slot_count * sizeof(uint32_t));
	for (uint32_t i = 0; i < grouper->name_count; i++)
	{
		Name *name = &grouper->names[i];
		uint32_t slot = (uint32_t) nt_hash_bytes(name->key.data, name->key.length, name->class) &
						(grouper->slot_count - 1);

		if (name->key.length == 0 || name->parent != NT_NONE)
			continue;
		while (grouper->slots[slot] != NT_NONE &&
			   (grouper->names[grouper->slots[slot]].class != name->class ||
				!nt_string_equal(grouper->names[grouper->slots[slot]].key, name->key)))
			slot = (slot + 1) & (grouper->slot_count - 1);
		if (grouper->slots[slot] == NT_NONE)
			grouper->slots[slot] = i;
		else if (is_fuller(grouper, grouper->slots[slot], i))
			name->parent = grouper->slots[slot];
		else
		{
			grouper->names[grouper->slots[slot]].parent = i;
			grouper->slots[slot] = i;
		}
	}
	return NT_OK;
}

static uint32_t
root_of(const Grouper *grouper, uint32_t name)
{
	while (grouper->names[name].parent != NT_NONE)
		name = grouper->names[name].parent;
	return name;
}

/* The person with the same given name whose surname this one misspells, if that one weighs more. */
static uint32_t
find_right_spelling(const Grouper *grouper, uint32_t index)
{
	const Name *name = &grouper->names[index];
	uint64_t hash = nt_hash_pair(name->words[0].hash, name->class);
	uint32_t at = grouper->buckets[(uint32_t) hash & (grouper->bucket_count - 1)];
	uint32_t followed = 0;

	for (; at != NT_NONE && followed < CANDIDATES; at = grouper->postings[at].next)
	{
		uint32_t candidate = grouper->postings[at].name;
		const Name *other = &grouper->names[candidate];

		if (grouper->postings[at].hash != hash || candidate == index)
			continue;
		followed++;
		if (other->parent == NT_NONE &&
			(other->weight > name->weight ||
			 (other->weight == name->weight && candidate < index)) &&
			is_misspelling(name, other))
			return candidate;
	}
	return NT_NONE;
}

/* Link whole trees of names whose roots are two spellings of one person. */
static NtStatus
link_misspellings(Grouper *grouper)
{
	for (uint32_t i = 0; i < grouper->name_count; i++)
		grouper->names[root_of(grouper, i)].weight += grouper->names[i].count;
	for (uint32_t i = 0; i < grouper->name_count; i++)
	{
		if ((i & 1023) == 0)
			NT_TRY(nt_arena_poll(grouper->analysis->arena));
		if (grouper->names[i].class == CLASS_PERSON && grouper->names[i].parent == NT_NONE &&
			grouper->names[i].word_count > 1)
			grouper->names[i].parent = find_right_spelling(grouper, i);
	}
	return NT_OK;
}

static NtStatus
link_names(Grouper *grouper)
{
	NT_TRY(post_names(grouper));
	for (uint32_t i = 0; i < grouper->name_count; i++)
	{
		if ((i & 1023) == 0)
			NT_TRY(nt_arena_poll(grouper->analysis->arena));
		grouper->names[i].parent = find_fuller(grouper, i);
		if (grouper->names[i].parent == NT_NONE && grouper->names[i].acronym &&
			grouper->names[i].class != CLASS_PERSON)
			grouper->names[i].parent = find_expansion(grouper, i);
	}
	NT_TRY(link_equal_keys(grouper));
	return link_misspellings(grouper);
}

/* ---------------------------------------------------------------- roles */

static uint32_t
lexeme_flags(const NtAnalysis *analysis, uint32_t token)
{
	const NtLexeme *lexeme = nt_find_lexeme(nt_token_word(analysis, token)->lower);

	return lexeme ? lexeme->flags : 0;
}

/* Capitalised words right before a person: "President", "Vice President". */
static NtSpan
title_before(const NtAnalysis *analysis, uint32_t mention)
{
	const NtMention *person = &analysis->mentions[mention];
	uint32_t limit = analysis->sentences[person->sentence].tokens.start;
	uint32_t start = person->tokens.start;

	if (mention > 0)
		limit = nt_max32(limit, analysis->mentions[mention - 1].tokens.end);
	while (start > limit && person->tokens.start - start < 4)
	{
		const NtWord *word = nt_token_word(analysis, start - 1);

		if (!(word->flags & NT_WORD_CAPITALIZED) || (word->flags & NT_WORD_PUNCTUATION) ||
			lexeme_flags(analysis, start - 1))
			break;
		start--;
	}
	return (NtSpan){start, person->tokens.start};
}

/* A description between commas after a name: ", head of the council,". */
static NtSpan
apposition_after(const NtAnalysis *analysis, uint32_t mention)
{
	const NtMention *person = &analysis->mentions[mention];
	uint32_t end = analysis->sentences[person->sentence].tokens.end;
	uint32_t start = person->tokens.end + 1;
	uint32_t at;

	if (start >= end ||
		!nt_string_equal(nt_token_word(analysis, start - 1)->form, nt_string(",", 1)))
		return (NtSpan){0, 0};
	if (mention + 1 < analysis->mention_count &&
		analysis->mentions[mention + 1].tokens.start == start)
		return (NtSpan){0, 0}; /* a list of names, or a place: no description */
	for (at = start; at < end && at - start < ROLE_WORDS; at++)
	{
		const NtWord *word = nt_token_word(analysis, at);

		if ((word->flags & NT_WORD_PUNCTUATION) && word->form.data[0] != '-' &&
			word->form.data[0] != '\'')
			break;
		if (lexeme_flags(analysis, at) & (NT_LEX_AUXILIARY | NT_LEX_SUBORDINATOR | NT_LEX_FINITE |
										  NT_LEX_GERUND | NT_LEX_PRONOUN | NT_LEX_ADVERB))
			return (NtSpan){0, 0};
	}
	if (at - start >= ROLE_WORDS || at == start ||
		(lexeme_flags(analysis, start) & (NT_LEX_PREPOSITION | NT_LEX_CONJUNCTION)))
		return (NtSpan){0, 0};
	return (NtSpan){start, at};
}

/* Add a role to an entity, unless it has it. */
static NtStatus
add_role(NtAnalysis *analysis, NtEntity *entity, NtSpan tokens)
{
	NtMention as_mention = {.tokens = tokens};
	NtString role;

	if (tokens.start == tokens.end || entity->role_count >= 8)
		return NT_OK;
	NT_TRY(make_surface(analysis, &as_mention, &role));
	for (uint32_t i = 0; i < entity->role_count; i++)
		if (nt_string_equal(entity->roles[i], role))
			return NT_OK;
	if (!entity->roles)
	{
		entity->roles = nt_arena_alloc(analysis->arena, 8 * sizeof(NtString));
		if (!entity->roles)
			return NT_NO_MEMORY;
	}
	entity->roles[entity->role_count++] = role;
	return NT_OK;
}

static NtStatus
find_roles(NtAnalysis *analysis)
{
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		NtEntity *entity = &analysis->entities[analysis->mentions[i].entity];

		if ((i & 4095) == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		if (entity->kind != NT_PERSON || analysis->mentions[i].kind != NT_PERSON)
			continue;
		NT_TRY(add_role(analysis, entity, title_before(analysis, i)));
		NT_TRY(add_role(analysis, entity, apposition_after(analysis, i)));
	}
	return NT_OK;
}

/* ---------------------------------------------------------------- entities */

/* How much an article is about an entity, in thousandths: how often, how early, in the headline. */
static uint16_t
salience_of(const NtAnalysis *analysis, const NtEntity *entity)
{
	const NtMention *first = &analysis->mentions[entity->mentions[0]];
	uint32_t score = 0;

	for (uint32_t count = entity->mention_count; count > 0 && score < 500; count >>= 1)
		score += 100;
	score += 250 - nt_min32(250, first->sentence * 25);
	if (entity->flags & NT_ROLE_HEADLINE)
		score += 250;
	return (uint16_t) nt_min32(score, 1000);
}

/* Number the entities in the order of the article, and count their mentions and aliases. */
static NtStatus
number_entities(Grouper *grouper)
{
	NtAnalysis *analysis = grouper->analysis;
	NtEntity *entities =
		nt_arena_zalloc(analysis->arena, ((size_t) grouper->name_count + 1) * sizeof(NtEntity));

	if (!entities)
		return NT_NO_MEMORY;
	analysis->entities = entities;
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		Name *root = &grouper->names[root_of(grouper, grouper->name_of[i])];
		NtEntity *entity;

		if (root->entity == NT_NONE)
		{
			root->entity = analysis->entity_count++;
			entities[root->entity].name = root->surface;
			entities[root->entity].key = root->key;
			entities[root->entity].kind = root->kind;
		}
		entity = &entities[root->entity];
		analysis->mentions[i].entity = root->entity;
		entity->mention_count++;
		if (analysis->sentences[analysis->mentions[i].sentence].section == NT_SECTION_HEADLINE)
			entity->flags |= NT_ROLE_HEADLINE;
	}
	return NT_OK;
}

/* Whether an entity already has this alias. */
static bool
has_alias(const NtEntity *entity, NtString alias)
{
	if (nt_string_equal(entity->name, alias))
		return true;
	for (uint32_t i = 0; i < entity->alias_count; i++)
		if (nt_string_equal(entity->aliases[i], alias))
			return true;
	return false;
}

#define ALIAS_LIMIT 32 /* distinct forms kept of one entity */

/* Give each entity the list of its mentions and its aliases, all out of two arrays. */
static NtStatus
fill_entities(Grouper *grouper)
{
	NtAnalysis *analysis = grouper->analysis;
	uint32_t *mentions =
		nt_arena_alloc(analysis->arena, ((size_t) analysis->mention_count + 1) * sizeof(uint32_t));
	NtString *aliases =
		nt_arena_alloc(analysis->arena, ((size_t) grouper->name_count + 1) * sizeof(NtString));
	uint32_t *aliases_left =
		nt_arena_zalloc(analysis->arena, ((size_t) grouper->name_count + 1) * sizeof(uint32_t));

	if (!mentions || !aliases || !aliases_left)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < grouper->name_count; i++)
		aliases_left[grouper->names[root_of(grouper, i)].entity]++;
	for (uint32_t i = 0; i < analysis->entity_count; i++)
	{
		analysis->entities[i].mentions = mentions;
		mentions += analysis->entities[i].mention_count;
		analysis->entities[i].mention_count = 0;
		analysis->entities[i].aliases = aliases;
		aliases += aliases_left[i];
	}
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		NtEntity *entity = &analysis->entities[analysis->mentions[i].entity];

		entity->mentions[entity->mention_count++] = i;
	}
	for (uint32_t i = 0; i < grouper->name_count; i++)
	{
		NtEntity *entity = &analysis->entities[grouper->names[root_of(grouper, i)].entity];

		if (entity->alias_count < ALIAS_LIMIT && !has_alias(entity, grouper->names[i].surface))
			entity->aliases[entity->alias_count++] = grouper->names[i].surface;
	}
	for (uint32_t i = 0; i < analysis->entity_count; i++)
		analysis->entities[i].salience = salience_of(analysis, &analysis->entities[i]);
	return NT_OK;
}

/* The least power of two that is at least twice `count`. */
static uint32_t
table_size(uint32_t count)
{
	uint32_t size = 16;

	while (size < count * 2 && size < UINT32_C(1) << 30)
		size *= 2;
	return size;
}

static NtStatus
prepare_tables(Grouper *grouper)
{
	NtAnalysis *analysis = grouper->analysis;

	grouper->slot_count = grouper->bucket_count = table_size(analysis->mention_count);
	grouper->name_of =
		nt_arena_alloc(analysis->arena, ((size_t) analysis->mention_count + 1) * sizeof(uint32_t));
	grouper->slots = nt_arena_alloc(analysis->arena, grouper->slot_count * sizeof(uint32_t));
	grouper->buckets = nt_arena_alloc(analysis->arena, grouper->bucket_count * sizeof(uint32_t));
	if (!grouper->name_of || !grouper->slots || !grouper->buckets)
		return NT_NO_MEMORY;
	memset(grouper->slots, 0xFF, grouper->slot_count * sizeof(uint32_t));
	memset(grouper->buckets, 0xFF, grouper->bucket_count * sizeof(uint32_t));
	return NT_OK;
}

NtStatus
nt_group_entities(NtAnalysis *analysis)
{
	Grouper grouper = {.analysis = analysis};

	NT_TRY(prepare_tables(&grouper));
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		if ((i & 1023) == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		NT_TRY(take_mention(&grouper, i));
	}
	NT_TRY(link_names(&grouper));
	NT_TRY(number_entities(&grouper));
	NT_TRY(fill_entities(&grouper));
	return find_roles(analysis);
}
