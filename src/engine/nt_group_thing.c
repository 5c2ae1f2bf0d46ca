/*
 * nt_group_thing.c - which names of organizations, places, peoples, events … can be one; see
 * nt_group.h.
 */
#include "engine/nt_group.h"

#include "engine/nt_name_match.h"

#define SAME_NAME (NT_SCORE_ONE / 100 * 90) /* score from which names of several words are one */
#define ONE_WORD  60 /* weight of words without partner that is too much for it */

/* What a place is called besides its name, and may be left out. */
static const char *const landforms[] = {"island",	   "islands", "isle",	"isles",
										"archipelago", "desert",  "square", "mountains",
										"hills",	   "marae",	  NULL};

/* Pairs of a short form and the long one. */
static const char *const short_forms[] = {"st",		"street", "rd",	   "road", "ave",
										  "avenue", "mt",	  "mount", NULL};

/* What stands before the name of a place, with "of" or without. */
static const char *const landheads[] = {"city",		"town", "island", "isle", "islands", "state",
										"republic", "lake", "mount",  "mt",	  "kingdom", NULL};

/* What can be meant by such a word alone, once its name is given. */
static const char *const sites[] = {
	"airport", "cathedral", "castle", "church", "hall",		  "harbor", "harbour", "hospital",
	"lodge",   "market",	"mosque", "museum", "palace",	  "park",	"plaza",   "square",
	"stadium", "station",	"temple", "tower",	"university", NULL};

#define PLACE_TAIL 3 /* words that the longer name of a place may end in: not "South Wales" */

/* ---------------------------------------------------------------- words that count */

/* The next word from `at` on that names are told apart by, or word_count. */
static uint32_t
next_content(const NtGroupName *name, uint32_t at)
{
	while (at < name->word_count && !nt_is_content(&name->words[at]))
		at++;
	return at;
}

static uint32_t
count_content(const NtGroupName *name)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < name->word_count; i++)
		count += nt_is_content(&name->words[i]);
	return count;
}

/* The last content word before `end`, or NT_NONE. */
static uint32_t
last_content(const NtGroupName *name, uint32_t end)
{
	while (end > 0 && !nt_is_content(&name->words[end - 1]))
		end--;
	return end > 0 ? end - 1 : NT_NONE;
}

/* The word that says what an organization is: before the first "of", else the last one. */
static uint32_t
head_word(const NtGroupName *name)
{
	for (uint32_t i = 1; i < name->word_count; i++)
		if (name->words[i].class == NT_FORM_STOP && !nt_word_is(&name->words[i], "and") &&
			!nt_word_is(&name->words[i], "the") && last_content(name, i) != NT_NONE)
			return last_content(name, i);
	return last_content(name, name->word_count);
}

static bool
has_word(const NtGroupName *name, const NtFormWord *word)
{
	for (uint32_t i = 0; i < name->word_count; i++)
		if (nt_same_letters(&name->words[i], word))
			return true;
	return false;
}

/* Whether the first `count` words of a name are those of another from `start` on. */
static bool
has_run(const NtGroupName *name, uint32_t count, const NtGroupName *other, uint32_t start)
{
	for (uint32_t i = 0; i < count; i++)
		if (!nt_same_letters(&name->words[i], &other->words[start + i]))
			return false;
	return true;
}

/* ---------------------------------------------------------------- abbreviations */

/*
 * Whether a word is made of the first letters of the words of a name from `*at` on; small words may
 * give none, and the last one may give more than one letter (ACPeds). Moves `*at` behind them.
 */
static bool
is_initials(const NtFormWord *word, const NtGroupName *name, uint32_t *at)
{
	uint32_t next = *at;

	for (uint32_t k = 0; k < word->raw_length; k++, next++)
	{
		while (next < name->word_count && name->words[next].raw[0] != word->raw[k] &&
			   !nt_is_content(&name->words[next]))
			next++;
		if (next < name->word_count && name->words[next].raw[0] == word->raw[k])
			continue;
		if (k < 2 || word->raw_length - k > name->words[next - 1].raw_length)
			return false;
		if (memcmp(word->raw + k, name->words[next - 1].raw + 1, word->raw_length - k - 1u) != 0 ||
			(word->raw[word->raw_length - 1] != 's' &&
			 word->raw[word->raw_length - 1] != name->words[next - 1].raw[word->raw_length - k]))
			return false;
		break;
	}
	*at = next;
	return true;
}

bool
nt_name_abbreviates(const NtGroupName *name, const NtGroupName *fuller)
{
	uint32_t at = 0;

	if (!name->acronymic || name->word_count == 0 || fuller->word_count < name->word_count ||
		fuller->surface.length <= name->surface.length)
		return false;
	for (uint32_t i = 0; i < name->word_count; i++)
	{
		uint32_t content = next_content(fuller, at);

		if (!nt_is_content(&name->words[i]))
			continue;
		if (content < fuller->word_count &&
			nt_same_letters(&name->words[i], &fuller->words[content]))
			at = content + 1;
		else if (!is_initials(&name->words[i], fuller, &at))
			return false;
	}
	return next_content(fuller, at) == fuller->word_count;
}

bool
nt_acronym_permutes(const NtGroupName *acronym, const NtGroupName *name)
{
	const NtFormWord *letters = acronym->words;
	uint32_t used = 0;
	uint32_t end = 0;

	if (!acronym->acronymic || acronym->word_count != 1 || letters->raw_length < 3)
		return false;
	for (uint32_t left = letters->raw_length + 1u; end < name->word_count && left > 0; end++)
		left -= nt_is_content(&name->words[end]);
	for (uint32_t k = 0; k < letters->raw_length; k++)
	{
		uint32_t i = 0;

		while (i < end && ((used >> i & 1) || !nt_is_content(&name->words[i]) ||
						   name->words[i].raw[0] != letters->raw[k]))
			i++;
		if (i == end)
			return false;
		used |= UINT32_C(1) << i;
	}
	return true;
}

/* ---------------------------------------------------------------- organizations */

bool
nt_is_clipped(const NtGroupName *name, const NtGroupName *fuller)
{
	const NtFormWord *word = name->words;
	const NtFormWord *first = &fuller->words[next_content(fuller, 0) % fuller->word_count];
	uint32_t length = word->raw_length;

	if (name->class != NT_GROUP_ORGANIZATION || name->word_count != 1 || count_content(fuller) < 2)
		return false;
	if (length > 3 && word->raw[length - 1] == 's')
		length--;
	return length >= 3 && length + 2u <= first->raw_length &&
		   memcmp(word->raw, first->raw, length) == 0;
}

/* Whether the words that a fuller name has behind those of a shorter one make another body of it:
 * "Ports Authority Workers' Union". */
static bool
is_another_body(const NtGroupName *name, const NtGroupName *fuller)
{
	uint32_t last = last_content(fuller, fuller->word_count);
	bool named = false;

	if (has_word(name, &fuller->words[last]) || fuller->words[last].class != NT_FORM_ORGANIZATION ||
		name->word_count > fuller->word_count || !has_run(name, name->word_count, fuller, 0))
		return false;
	for (uint32_t i = 0; i < name->word_count; i++)
		named |= name->words[i].class == NT_FORM_ORGANIZATION;
	return named;
}

/* "University of California" is not the one of Southern California. */
static bool
is_narrowed(const NtGroupName *name, const NtGroupName *fuller)
{
	uint32_t head = head_word(name);
	uint32_t last = last_content(name, name->word_count);
	uint32_t fuller_last = last_content(fuller, fuller->word_count);

	return head != last && fuller_last > 0 &&
		   nt_same_letters(&name->words[last], &fuller->words[fuller_last]) &&
		   !has_word(name, &fuller->words[fuller_last - 1]);
}

/* Whether an organization's shorter name can stand for the fuller one. */
static bool
organization_stands_for(const NtGroupName *name, const NtGroupName *fuller)
{
	uint32_t first = next_content(fuller, 0);
	uint32_t last = last_content(fuller, fuller->word_count);
	uint32_t head = head_word(fuller);
	uint32_t own = next_content(name, 0);
	bool edge = false;

	if (first == fuller->word_count || own == name->word_count)
		return false;
	if (count_content(name) == 1)
	{
		const NtFormWord *word = &name->words[own];

		if (nt_same_letters(word, &fuller->words[first]) ||
			nt_same_letters(word, &fuller->words[head]))
			return true;
		if (nt_same_letters(word, &fuller->words[last]))
			return nt_word_is(&fuller->words[last - 1], "of");
		return false;
	}
	for (uint32_t i = 0; i < name->word_count; i++)
	{
		if (!nt_is_content(&name->words[i]))
			continue;
		if (!has_word(fuller, &name->words[i]))
			return false;
		edge |= nt_same_letters(&name->words[i], &fuller->words[first]) ||
				nt_same_letters(&name->words[i], &fuller->words[last]) ||
				nt_same_letters(&name->words[i], &fuller->words[head]);
	}
	return edge && !is_another_body(name, fuller) && !is_narrowed(name, fuller);
}

/* ---------------------------------------------------------------- places */

/* Whether a word is another one or its plural: "Chathams", "Chatham". */
static bool
is_word_or_plural(const NtFormWord *word, const NtFormWord *other)
{
	return nt_same_letters(word, other) ||
		   (word->raw_length == other->raw_length + 1 && word->raw[other->raw_length] == 's' &&
			memcmp(word->raw, other->raw, other->raw_length) == 0);
}

/* Whether the words of a name are those of another from `start` to `end`, the last one maybe in
 * plural. */
static bool
is_part(const NtGroupName *name, const NtGroupName *fuller, uint32_t start, uint32_t end)
{
	uint32_t last = name->word_count - 1;

	return name->word_count > 0 && name->word_count == end - start &&
		   has_run(name, last, fuller, start) &&
		   is_word_or_plural(&name->words[last], &fuller->words[end - 1]);
}

const char *
nt_postal_state(const NtGroupName *code)
{
	static const char *const states[] = {
		"al alabama",		"ak alaska",	   "az arizona",	"ar arkansas",	  "ca california",
		"co colorado",		"ct connecticut",  "de delaware",	"fl florida",	  "ga georgia",
		"hi hawaii",		"id idaho",		   "il illinois",	"in indiana",	  "ia iowa",
		"ks kansas",		"ky kentucky",	   "la louisiana",	"me maine",		  "md maryland",
		"ma massachusetts", "mi michigan",	   "mn minnesota",	"ms mississippi", "mo missouri",
		"mt montana",		"ne nebraska",	   "nv nevada",		"oh ohio",		  "ok oklahoma",
		"or oregon",		"pa pennsylvania", "tn tennessee",	"tx texas",		  "ut utah",
		"vt vermont",		"va virginia",	   "wa washington", "wi wisconsin",	  "wy wyoming"};

	if (code->class != NT_GROUP_PLACE || !code->acronymic || code->word_count != 1 ||
		code->words[0].raw_length != 2)
		return NULL;
	for (size_t i = 0; i < sizeof(states) / sizeof(states[0]); i++)
		if (memcmp(states[i], code->words[0].raw, 2) == 0)
			return states[i] + 3;
	return NULL;
}

/* A place's name without the words that may be left out. */
static NtSpan
place_core(const NtGroupName *place)
{
	NtSpan core = {0, place->word_count};

	if (core.end >= 2 && nt_word_among(&place->words[0], landheads))
	{
		core.start = 1;
		while (core.start + 1 < core.end && place->words[core.start].class == NT_FORM_STOP)
			core.start++;
		return core;
	}
	while (core.end > 1 && nt_word_among(&place->words[core.end - 1], landforms))
		core.end--;
	return core;
}

/* Whether one is the short form of the other: "St", "Street". */
static bool
same_landform(const NtFormWord *a, const NtFormWord *b)
{
	for (const char *const *pair = short_forms; *pair; pair += 2)
		if ((nt_word_is(a, pair[0]) && nt_word_is(b, pair[1])) ||
			(nt_word_is(b, pair[0]) && nt_word_is(a, pair[1])))
			return true;
	return false;
}

static bool
place_stands_for(const NtGroupName *name, const NtGroupName *fuller)
{
	NtSpan core = place_core(fuller);
	uint32_t last = fuller->word_count - 1;

	if (name->word_count == 1 && last > 0 && nt_word_among(&name->words[0], sites))
		return nt_same_letters(&name->words[0], &fuller->words[last]);
	if (name->word_count == fuller->word_count && last > 0 &&
		same_landform(&name->words[last], &fuller->words[last]))
		return has_run(name, last, fuller, 0);
	if (name->word_count >= PLACE_TAIL && name->word_count <= last &&
		nt_is_content(&fuller->words[last - name->word_count]))
		return has_run(name, name->word_count, fuller, fuller->word_count - name->word_count);
	if (core.end - core.start == fuller->word_count)
		return false;
	if (name->word_count == core.end - core.start &&
		has_run(name, name->word_count, fuller, core.start))
		return true;
	return fuller->words[last].raw[fuller->words[last].raw_length - 1] == 's' &&
		   is_part(name, fuller, core.start, core.end);
}

/* ---------------------------------------------------------------- peoples and the rest */

/* Peoples and faiths: "Syrians" is "Syrian". */
static bool
is_plural_of(const NtGroupName *plural, const NtGroupName *name)
{
	return plural->word_count == name->word_count &&
		   plural->words[plural->word_count - 1].raw_length >
			   name->words[name->word_count - 1].raw_length &&
		   is_part(plural, name, 0, name->word_count);
}

/* Products, events, works: "Paralympics" for "2014 Winter Paralympics". */
static bool
work_stands_for(const NtGroupName *name, const NtGroupName *fuller)
{
	uint32_t size = name->word_count;

	if (size == 0 || size >= fuller->word_count || name->words[0].class == NT_FORM_NUMBER)
		return false;
	return has_run(name, size, fuller, fuller->word_count - size);
}

/* Whether two names have the same words that count, whatever their order and their plurals. */
static bool
has_same_content(const NtGroupName *a, const NtGroupName *b)
{
	uint32_t count = count_content(a);

	if (count < 2 || count != count_content(b) || a->word_count > NT_FORM_WORDS)
		return false;
	for (uint32_t i = 0; i < a->word_count; i++)
	{
		uint32_t j = 0;

		if (!nt_is_content(&a->words[i]))
			continue;
		while (j < b->word_count && !is_word_or_plural(&a->words[i], &b->words[j]) &&
			   !is_word_or_plural(&b->words[j], &a->words[i]))
			j++;
		if (j == b->word_count)
			return false;
	}
	return true;
}

bool
nt_thing_stands_for(const NtGroupName *name, const NtGroupName *fuller)
{
	if (name->word_count == 0 || fuller->word_count == 0)
		return false;
	if (nt_name_abbreviates(name, fuller))
		return true;
	if (name->class != NT_GROUP_PLACE && has_same_content(name, fuller))
		return true;
	switch (name->class)
	{
		case NT_GROUP_ORGANIZATION:
			return organization_stands_for(name, fuller);
		case NT_GROUP_PLACE:
			return place_stands_for(name, fuller);
		case NT_GROUP_PEOPLE:
			return is_plural_of(name, fuller);
		default:
			return work_stands_for(name, fuller);
	}
}

/* ---------------------------------------------------------------- slips of the pen */

#define SLIP_LETTERS 6 /* of a word in which one letter may be wrong */

static bool
is_vowel(char letter)
{
	return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u' ||
		   letter == 'y';
}

/* Whether two words are one letter apart, or have two neighbours swapped. */
static bool
is_near(const NtFormWord *a, const NtFormWord *b)
{
	uint32_t shorter = nt_min32(a->raw_length, b->raw_length);
	uint32_t longer = nt_max32(a->raw_length, b->raw_length);
	uint32_t front = 0;
	uint32_t back = 0;

	if (longer > shorter + 1)
		return false;
	while (front < shorter && a->raw[front] == b->raw[front])
		front++;
	while (back < shorter - front &&
		   a->raw[a->raw_length - 1 - back] == b->raw[b->raw_length - 1 - back])
		back++;
	if (front == 0 && !(is_vowel(a->raw[0]) && is_vowel(b->raw[0])))
		return false;
	return longer - front - back <= 1 ||
		   (longer == shorter && longer - front - back == 2 && a->raw[front] == b->raw[front + 1] &&
			a->raw[front + 1] == b->raw[front]);
}

bool
nt_surname_misspelled(const NtGroupName *name, const NtGroupName *fuller)
{
	const NtFormWord *word = &name->words[name->core.start];
	const NtFormWord *surname = &fuller->words[fuller->core.end - 1];

	if (nt_core_size(name) != 1 || nt_core_size(fuller) < 2 || nt_same_letters(word, surname) ||
		!nt_can_be_one(name, fuller))
		return false;
	return is_word_or_plural(surname, word) || /* what was taken for a possessive ending */
		   (nt_max32(word->raw_length, surname->raw_length) >= SLIP_LETTERS &&
			(word->frequency == 0 || surname->frequency == 0) && is_near(word, surname));
}

/* Names of organizations and places in another language or another spelling, word by word. */
bool
nt_name_translated(const NtGroupName *a, const NtGroupName *b)
{
	NtNameForm left = {.count = a->word_count};
	NtNameForm right = {.count = b->word_count};
	int16_t features[NT_MATCH_FEATURES];

	if (a->word_count < 3 || b->word_count < 3 || a->class == NT_GROUP_OTHER)
		return false;
	memcpy(left.words, a->words, a->word_count * sizeof(NtFormWord));
	memcpy(right.words, b->words, b->word_count * sizeof(NtFormWord));
	nt_name_compare(&left, &right, features);
	return features[NT_MATCH_EXTRA] < ONE_WORD && nt_name_judge(features) >= SAME_NAME;
}

bool
nt_name_misspelled(const NtGroupName *a, const NtGroupName *b)
{
	uint32_t slips = 0;

	if (a->word_count != b->word_count || a->acronymic || b->acronymic)
		return false;
	for (uint32_t i = 0; i < a->word_count; i++)
	{
		const NtFormWord *x = &a->words[i];
		const NtFormWord *y = &b->words[i];

		if (nt_same_letters(x, y))
			continue;
		if (x->class == NT_FORM_NUMBER || y->class == NT_FORM_NUMBER ||
			nt_min32(x->raw_length, y->raw_length) + 1u < SLIP_LETTERS ||
			nt_max32(x->raw_length, y->raw_length) < SLIP_LETTERS ||
			(x->frequency > 0 && y->frequency > 0) || !is_near(x, y))
			return false;
		slips++;
	}
	return slips == 1;
}
