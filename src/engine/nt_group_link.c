/*
 * nt_group_link.c - names that share something are compared, and joined; see nt_group.h.
 *
 * Each name is linked to at most one fuller name that it can stand for: a surname to the full name,
 * an acronym to its expansion, a company to its name with the legal form. So two fuller names are
 * never joined by a shorter one that fits both: "George Bush" between "George H. W. Bush" and
 * "George W. Bush" goes to the one named last before it.
 *
 * Names that could be compared are found by their words and by their initials, over chains that are
 * followed for a bounded number of steps, so that the work is linear in the number of names.
 */
#include "engine/nt_group.h"

#include "engine/nt_hash.h"
#include "engine/nt_name_sound.h"

#define CANDIDATES 32  /* names with a word that are compared */
#define EXPANSIONS 128 /* names with an initial that an acronym is compared with */
#define STEPS	   256 /* of a chain that are followed */

/* A name that has a word or an initial, in a chain of such names. */
typedef struct Posting
{
	uint64_t hash;
	uint32_t name;
	uint32_t next; /* another posting of the bucket, or NT_NONE */
} Posting;

typedef struct Linker
{
	NtGrouper *grouper;
	NtGroupName *names;
	Posting *postings;
	uint32_t posting_count;
	uint32_t posting_capacity;
	uint32_t *buckets;
	uint32_t bucket_count;
} Linker;

/* A walk over the names that share a word or an initial. */
typedef struct Walk
{
	const Linker *linker;
	uint64_t hash;
	uint32_t at;
	uint32_t left;	/* candidates that may still be looked at */
	uint32_t steps; /* and postings */
} Walk;

/* ---------------------------------------------------------------- what names share */

/* Of a word, the s of a plural set aside. */
static uint64_t
hash_of_letters(uint8_t class, const char *letters, uint32_t length)
{
	if (length > 3 && letters[length - 1] == 's')
		length--;
	return nt_hash_bytes(letters, length, class);
}

static uint64_t
hash_of_word(uint8_t class, const NtFormWord *word)
{
	return hash_of_letters(class, word->raw, word->raw_length);
}

/* Of the first two consonants of a word, which most misspellings share. */
static uint64_t
hash_of_sound(uint8_t class, const NtFormWord *word)
{
	char consonants[2] = {0, 0};
	uint32_t count = 0;

	for (uint32_t i = 0; i < word->sound_length && count < 2; i++)
		if (!nt_sound_is_vowel(word->sound[i]))
			consonants[count++] = word->sound[i];
	return nt_hash_bytes(consonants, 2, class + 512u);
}

/* Of the first letter of a word, among names that are no persons. */
static uint64_t
hash_of_initial(uint8_t class, char letter)
{
	return nt_hash_pair(class + 256u, (uint8_t) letter);
}

static NtStatus
post(Linker *linker, uint64_t hash, uint32_t name)
{
	uint32_t *bucket = &linker->buckets[(uint32_t) hash & (linker->bucket_count - 1)];

	NT_TRY(NT_RESERVE(linker->grouper->analysis->arena, linker->postings, linker->posting_capacity,
					  linker->posting_count + 1));
	linker->postings[linker->posting_count] = (Posting){hash, name, *bucket};
	*bucket = linker->posting_count++;
	return NT_OK;
}

/* Whether an earlier word of the name begins with the same letter. */
static bool
is_repeated_initial(const NtGroupName *name, uint32_t index)
{
	for (uint32_t i = 0; i < index; i++)
		if (name->words[i].raw[0] == name->words[index].raw[0])
			return true;
	return false;
}

static NtStatus
post_name(Linker *linker, uint32_t index)
{
	const NtGroupName *name = &linker->names[index];

	for (uint32_t i = 0; i < name->word_count; i++)
	{
		NT_TRY(post(linker, hash_of_word(name->class, &name->words[i]), index));
		if (name->class != NT_GROUP_PERSON && name->word_count > 1 && !is_repeated_initial(name, i))
			NT_TRY(post(linker, hash_of_initial(name->class, name->words[i].raw[0]), index));
	}
	if (name->word_count > 0)
		NT_TRY(post(linker, hash_of_sound(name->class, &name->words[0]), index));
	if (name->class == NT_GROUP_PERSON && nt_core_size(name) > 1)
		NT_TRY(post(linker, hash_of_sound(name->class, &name->words[name->core.end - 1]), index));
	return NT_OK;
}

static Walk
start_walk(const Linker *linker, uint64_t hash, uint32_t candidates)
{
	uint32_t bucket = (uint32_t) hash & (linker->bucket_count - 1);

	return (Walk){linker, hash, linker->buckets[bucket], candidates, STEPS};
}

/* The next name of a walk that is not `self`; false behind the last. */
static bool
next_candidate(Walk *walk, uint32_t self, uint32_t *candidate)
{
	const Posting *postings = walk->linker->postings;

	for (; walk->at != NT_NONE && walk->left > 0 && walk->steps > 0; walk->steps--)
	{
		const Posting *posting = &postings[walk->at];

		walk->at = posting->next;
		if (posting->hash != walk->hash || posting->name == self)
			continue;
		walk->left--;
		*candidate = posting->name;
		return true;
	}
	return false;
}

/* ---------------------------------------------------------------- which one */

/* Fuller names come later in this order. */
static bool
is_fuller(const Linker *linker, uint32_t candidate, uint32_t index)
{
	const NtGroupName *a = &linker->names[candidate];
	const NtGroupName *b = &linker->names[index];

	if (nt_core_size(a) != nt_core_size(b))
		return nt_core_size(a) > nt_core_size(b);
	if (a->surface.length != b->surface.length)
		return a->surface.length > b->surface.length;
	if (a->count != b->count)
		return a->count > b->count;
	return candidate < index;
}

/* The better of two candidates: the one named last before the name, else the first after it. */
static uint32_t
nearer(const Linker *linker, uint32_t index, uint32_t best, uint32_t candidate)
{
	uint32_t at = linker->names[index].first;
	bool best_before;
	bool candidate_before;

	if (best == NT_NONE)
		return candidate;
	best_before = linker->names[best].first < at;
	candidate_before = linker->names[candidate].first < at;
	if (best_before != candidate_before)
		return candidate_before ? candidate : best;
	if (candidate_before)
		return linker->names[candidate].first > linker->names[best].first ? candidate : best;
	return linker->names[candidate].first < linker->names[best].first ? candidate : best;
}

/* The better of two persons with one name: the one named in full more often, else the nearer one.
 */
static uint32_t
heavier(const Linker *linker, uint32_t index, uint32_t best, uint32_t candidate)
{
	uint32_t best_count = linker->names[best].count;
	uint32_t count = linker->names[candidate].count;

	if (count != best_count)
		return count > best_count ? candidate : best;
	return nearer(linker, index, best, candidate);
}

static bool
stands_for(const NtGroupName *name, const NtGroupName *fuller)
{
	if (name->class != NT_GROUP_PERSON)
		return nt_thing_stands_for(name, fuller);
	return nt_same_person(name, fuller) || nt_same_short_person(name, fuller);
}

/* The full name that a name of several words, or no person's, stands for. */
static uint32_t
find_fuller(const Linker *linker, uint32_t index)
{
	const NtGroupName *name = &linker->names[index];
	uint32_t best = NT_NONE;

	for (uint32_t i = name->core.start; i < name->core.end; i++)
	{
		Walk walk = start_walk(linker, hash_of_word(name->class, &name->words[i]), CANDIDATES);
		uint32_t candidate;

		while (next_candidate(&walk, index, &candidate))
			if (is_fuller(linker, candidate, index) && stands_for(name, &linker->names[candidate]))
				best = nearer(linker, index, best, candidate);
	}
	return best;
}

/* The name of the state that a postal code stands for. */
static uint32_t
find_state(const Linker *linker, uint32_t index)
{
	const NtGroupName *code = &linker->names[index];
	const char *state = nt_postal_state(code);
	Walk walk;
	uint32_t candidate;

	if (!state)
		return NT_NONE;
	walk = start_walk(linker, hash_of_letters(code->class, state, (uint32_t) strlen(state)),
					  CANDIDATES);
	while (next_candidate(&walk, index, &candidate))
		if (linker->names[candidate].word_count == 1)
			return candidate;
	return NT_NONE;
}

/* The person that a title alone stands for: one who is called by it. */
static uint32_t
find_titled(const Linker *linker, uint32_t index)
{
	const NtGroupName *title = &linker->names[index];
	Walk walk;
	uint32_t candidate;
	uint32_t best = NT_NONE;

	if (title->word_count == 0 || title->words[title->word_count - 1].class != NT_FORM_TITLE)
		return NT_NONE;
	walk = start_walk(linker, hash_of_word(title->class, &title->words[title->word_count - 1]),
					  CANDIDATES);
	while (next_candidate(&walk, index, &candidate))
		if (nt_is_title_of(title, &linker->names[candidate]))
			best = nearer(linker, index, best, candidate);
	return best;
}

/* The person that a single name stands for. */
static uint32_t
find_person(const Linker *linker, uint32_t index)
{
	const NtGroupName *name = &linker->names[index];
	Walk walk;
	uint32_t candidate;
	uint32_t best = NT_NONE;
	uint32_t best_fit = 0;

	if (nt_core_size(name) != 1)
		return NT_NONE;
	walk =
		start_walk(linker, hash_of_word(name->class, &name->words[name->core.start]), CANDIDATES);
	while (next_candidate(&walk, index, &candidate))
	{
		uint32_t fit = nt_person_short_form(name, &linker->names[candidate]);

		if (fit == 0 || fit < best_fit)
			continue;
		best = fit > best_fit ? candidate : heavier(linker, index, best, candidate);
		best_fit = fit;
	}
	return best;
}

/* ---------------------------------------------------------------- acronyms */

/* Whether a token is this mark. */
static bool
is_mark(const NtAnalysis *analysis, uint32_t token, const char *mark)
{
	return nt_string_equal(nt_token_word(analysis, token)->form, nt_string(mark, 1));
}

/* The name that is given beside an acronym, one of them in parentheses: "X (ABC)", "ABC (X)". */
static uint32_t
expansion_beside(const Linker *linker, uint32_t mention)
{
	const NtAnalysis *analysis = linker->grouper->analysis;
	const NtMention *acronym = &analysis->mentions[mention];

	if (mention > 0 && acronym[-1].tokens.end + 1 == acronym->tokens.start &&
		is_mark(analysis, acronym->tokens.start - 1, "("))
		return linker->grouper->name_of[mention - 1];
	if (mention + 1 < analysis->mention_count &&
		acronym->tokens.end + 1 == acronym[1].tokens.start &&
		is_mark(analysis, acronym->tokens.end, "("))
		return linker->grouper->name_of[mention + 1];
	return NT_NONE;
}

/* The nearest name that has the initials of an acronym, in their order if there is such a one. */
static uint32_t
find_initials(const Linker *linker, uint32_t index)
{
	const NtGroupName *acronym = &linker->names[index];
	Walk walk;
	uint32_t candidate;
	uint32_t ordered = NT_NONE;
	uint32_t permuted = NT_NONE;

	if (acronym->word_count == 0)
		return NT_NONE;
	walk =
		start_walk(linker, hash_of_initial(acronym->class, acronym->words[0].raw[0]), EXPANSIONS);
	while (next_candidate(&walk, index, &candidate))
	{
		if (nt_name_abbreviates(acronym, &linker->names[candidate]))
			ordered = nearer(linker, index, ordered, candidate);
		else if (nt_acronym_permutes(acronym, &linker->names[candidate]) ||
				 nt_is_clipped(acronym, &linker->names[candidate]))
			permuted = nearer(linker, index, permuted, candidate);
	}
	return ordered != NT_NONE ? ordered : permuted;
}

/* What an acronym or a clipped word is short for: what is given beside it, else a name that begins
 * so. */
static uint32_t
find_expansion(const Linker *linker, uint32_t index)
{
	const NtGroupName *acronym = &linker->names[index];
	uint32_t given = expansion_beside(linker, acronym->first);

	if (acronym->class == NT_GROUP_PERSON || (!acronym->acronymic && acronym->word_count != 1))
		return NT_NONE;
	if (given != NT_NONE && acronym->acronymic && acronym->word_count == 1 &&
		linker->names[given].class == acronym->class && linker->names[given].word_count > 1)
		return given;
	return find_initials(linker, index);
}

/* ---------------------------------------------------------------- joining */

/* Join two names; those that the user keeps apart stay apart. */
static void
join(Linker *linker, uint32_t name, uint32_t fuller)
{
	uint32_t leader = nt_group_leader(linker->grouper, fuller);
	NtGroupName *led = &linker->names[nt_group_leader(linker->grouper, name)];

	if (led->listed != NT_NONE && linker->names[leader].listed != NT_NONE &&
		led->listed != linker->names[leader].listed)
		return;
	if (led->listed != NT_NONE)
		linker->names[leader].listed = led->listed;
	linker->names[fuller].weight += linker->names[name].count;
	led->leader = leader;
}

/* A hash table of names, all slots empty. */
static NtStatus
make_slots(const Linker *linker, uint32_t **slots, uint32_t *size)
{
	*size = nt_group_table_size(linker->grouper->name_count);
	*slots = nt_arena_alloc(linker->grouper->analysis->arena, *size * sizeof(uint32_t));
	if (!*slots)
		return NT_NO_MEMORY;
	memset(*slots, 0xFF, *size * sizeof(uint32_t));
	return NT_OK;
}

/* Names of one entry of the user's gazetteer are one entity. */
static NtStatus
link_listed(Linker *linker)
{
	uint32_t size;
	uint32_t *slots;

	if (!linker->grouper->listed)
		return NT_OK;
	NT_TRY(make_slots(linker, &slots, &size));
	for (uint32_t i = 0; i < linker->grouper->name_count; i++)
	{
		uint32_t entry = linker->names[i].listed;
		uint32_t slot = (uint32_t) nt_mix64(entry) & (size - 1);

		if (entry == NT_NONE)
			continue;
		while (slots[slot] != NT_NONE && linker->names[slots[slot]].listed != entry)
			slot = (slot + 1) & (size - 1);
		if (slots[slot] == NT_NONE)
			slots[slot] = i;
		else
			join(linker, i, slots[slot]);
	}
	return NT_OK;
}

static NtStatus
link_short_forms(Linker *linker)
{
	for (uint32_t i = 0; i < linker->grouper->name_count; i++)
	{
		uint32_t fuller = find_fuller(linker, i);

		if ((i & 255) == 0)
			NT_TRY(nt_arena_poll(linker->grouper->analysis->arena));
		if (fuller == NT_NONE && linker->names[i].class == NT_GROUP_PERSON)
			fuller = find_person(linker, i);
		else if (fuller == NT_NONE)
			fuller = find_expansion(linker, i);
		if (fuller == NT_NONE)
			fuller = linker->names[i].class == NT_GROUP_PERSON ? find_titled(linker, i)
															   : find_state(linker, i);
		if (fuller != NT_NONE)
			join(linker, i, fuller);
	}
	return NT_OK;
}

/* Whether names of this one's key are one with it: of a single name of a person only they are not,
 * as Mr Marsh is not Mrs Marsh. */
static bool
is_keyed(const NtGroupName *name)
{
	return name->key.length > 0 && !(name->class == NT_GROUP_PERSON && nt_core_size(name) < 2);
}

/* Names with the same key are one, whatever their words: US and America. */
static NtStatus
link_equal_keys(Linker *linker)
{
	uint32_t size;
	uint32_t *slots;

	NT_TRY(make_slots(linker, &slots, &size));
	for (uint32_t i = 0; i < linker->grouper->name_count; i++)
	{
		const NtGroupName *name = &linker->names[i];
		uint32_t slot;

		if (!is_keyed(name))
			continue;
		slot = (uint32_t) nt_hash_bytes(name->key.data, name->key.length, name->class) & (size - 1);
		while (slots[slot] != NT_NONE &&
			   (linker->names[slots[slot]].class != name->class ||
				!nt_string_equal(linker->names[slots[slot]].key, name->key)))
			slot = (slot + 1) & (size - 1);
		if (slots[slot] == NT_NONE)
			slots[slot] = i;
		else
			join(linker, i, slots[slot]);
	}
	return NT_OK;
}

/* Whether a name can misspell another, which is named more often, or first. */
static bool
is_rarer(const Linker *linker, uint32_t index, uint32_t other)
{
	uint32_t weight = linker->names[index].weight;
	uint32_t other_weight = linker->names[other].weight;

	return other_weight > weight || (other_weight == weight && other < index);
}

/*
 * The name of a group of its own, rarer names aside, that is right for a name: of those that share
 * one of the `words`, `most` for each of them.
 */
static uint32_t
find_right(const Linker *linker, uint32_t index, NtSpan words, uint32_t most,
		   bool (*is_right)(const NtGroupName *, const NtGroupName *))
{
	const NtGroupName *name = &linker->names[index];

	for (uint32_t i = words.start; i < words.end; i++)
	{
		Walk walk = start_walk(linker, hash_of_word(name->class, &name->words[i]), most);
		uint32_t candidate;

		while (next_candidate(&walk, index, &candidate))
			if (is_rarer(linker, index, candidate) &&
				nt_group_leader(linker->grouper, index) !=
					nt_group_leader(linker->grouper, candidate) &&
				is_right(name, &linker->names[candidate]))
				return candidate;
	}
	return NT_NONE;
}

/* The full name of a person that another one misspells. */
static uint32_t
find_right_person(const Linker *linker, uint32_t index)
{
	return find_right(linker, index, linker->names[index].core, CANDIDATES, nt_person_misspelled);
}

/* The name that another one, which stands once, has a slip of. */
static uint32_t
find_right_name(const Linker *linker, uint32_t index)
{
	const NtGroupName *name = &linker->names[index];
	Walk walk;
	uint32_t candidate;

	if (name->word_count == 0 || name->weight > 1)
		return NT_NONE;
	walk = start_walk(linker, hash_of_sound(name->class, &name->words[0]), CANDIDATES);
	while (next_candidate(&walk, index, &candidate))
		if (is_rarer(linker, index, candidate) &&
			(nt_name_misspelled(name, &linker->names[candidate]) ||
			 (name->class == NT_GROUP_PERSON &&
			  nt_surname_misspelled(name, &linker->names[candidate]))))
			return candidate;
	return NT_NONE;
}

/* The name that another one of several words is a translation of. */
static uint32_t
find_original(const Linker *linker, uint32_t index)
{
	uint32_t words = linker->names[index].word_count;

	return words > 2
			   ? find_right(linker, index, (NtSpan){0, words}, CANDIDATES / 4, nt_name_translated)
			   : NT_NONE;
}

static NtStatus
link_misspellings(Linker *linker)
{
	for (uint32_t i = 0; i < linker->grouper->name_count; i++)
	{
		uint32_t other = NT_NONE;

		if ((i & 63) == 0)
			NT_TRY(nt_arena_poll(linker->grouper->analysis->arena));
		if (linker->names[i].class == NT_GROUP_PERSON && nt_core_size(&linker->names[i]) > 1)
			other = find_right_person(linker, i);
		else
			other = find_right_name(linker, i);
		if (other == NT_NONE && linker->names[i].class != NT_GROUP_PERSON)
			other = find_original(linker, i);
		if (other != NT_NONE)
			join(linker, i, other);
	}
	return NT_OK;
}

/* ---------------------------------------------------------------- the best name */

/* The words of a person's name without particles. */
static uint32_t
count_names(const NtGroupName *name)
{
	uint32_t count = 0;

	for (uint32_t i = name->core.start; i < name->core.end; i++)
		count += name->words[i].class != NT_FORM_PARTICLE;
	return count;
}

/* Whether a person's name begins with a word that persons are called by. */
static bool
begins_known(const NtGroupName *name)
{
	return name->words[name->core.start].frequency > 0;
}

/* Whether `a` is a better name for a person than `b`. */
static bool
is_better_person(const NtGroupName *a, const NtGroupName *b)
{
	bool a_full = count_names(a) > 1;
	bool b_full = count_names(b) > 1;

	if (a_full != b_full)
		return a_full;
	if (a_full && begins_known(a) != begins_known(b))
		return begins_known(a);
	if (count_names(a) != count_names(b))
		return count_names(a) > count_names(b);
	if (a->weight != b->weight)
		return a->weight > b->weight;
	if (a->word_count != b->word_count)
		return a->word_count < b->word_count;
	return a->first < b->first;
}

static bool
is_better(const Linker *linker, uint32_t a, uint32_t b)
{
	const NtGroupName *left = &linker->names[a];
	const NtGroupName *right = &linker->names[b];

	if (left->class == NT_GROUP_PERSON && left->word_count > 0 && right->word_count > 0)
		return is_better_person(left, right);
	if (left->class == NT_GROUP_PEOPLE && left->surface.length != right->surface.length)
		return left->surface.length < right->surface.length; /* Syrian before Syrians */
	return is_fuller(linker, a, b);
}

static void
choose_names(Linker *linker)
{
	for (uint32_t i = 0; i < linker->grouper->name_count; i++)
	{
		NtGroupName *leader = &linker->names[nt_group_leader(linker->grouper, i)];

		if (is_better(linker, i, leader->best))
			leader->best = i;
	}
}

NtStatus
nt_group_join(NtGrouper *grouper)
{
	Linker linker = {.grouper = grouper, .names = grouper->names};

	linker.bucket_count = nt_group_table_size(grouper->name_count * 2);
	linker.buckets =
		nt_arena_alloc(grouper->analysis->arena, linker.bucket_count * sizeof(uint32_t));
	if (!linker.buckets)
		return NT_NO_MEMORY;
	memset(linker.buckets, 0xFF, linker.bucket_count * sizeof(uint32_t));
	for (uint32_t i = 0; i < grouper->name_count; i++)
		NT_TRY(post_name(&linker, i));
	NT_TRY(link_listed(&linker));
	NT_TRY(link_short_forms(&linker));
	NT_TRY(link_equal_keys(&linker));
	NT_TRY(link_misspellings(&linker));
	choose_names(&linker);
	return NT_OK;
}
