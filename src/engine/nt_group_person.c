/*
 * nt_group_person.c - which names of persons can be one person; see nt_group.h.
 *
 * A full name has at least two words beside titles. Two full names are one person's when they have
 * the same words, whatever their order; when one ends the other ("President Bashar al-Assad"); or
 * when surnames are equal, given names agree (an initial, a short form), and what stands between
 * does not contradict. A single name is a surname before it is a given name.
 */
#include "engine/nt_group.h"

#include "engine/nt_name_match.h"

#define SAME_SPELLING (NT_SCORE_ONE / 100 * 72) /* score from which full names are one */

/* What follows a name and is no part of it. */
static const char *const suffixes[] = {"jr",  "sr",	 "junior", "senior", "esq", "phd", "md",
									   "mba", "kbe", "obe",	   "mbe",	 "cbe", "qc",  "kc",
									   "mp",  "frs", "dbe",	   "ra",	 NULL};

/* Numbers of rulers and of namesakes, by which they are told apart. */
static const char *const ordinals[] = {"ii", "iii", "iv",  "v",	   "vi", "vii", "viii",
									   "ix", "xi",	"xii", "xiii", "xv", "xvi", NULL};

bool
nt_word_among(const NtFormWord *word, const char *const *list)
{
	for (; *list; list++)
		if (nt_word_is(word, *list))
			return true;
	return false;
}

NtSpan
nt_person_core(const NtFormWord *words, uint32_t count)
{
	NtSpan core = {0, count};

	while (core.end > 1 && nt_word_among(&words[core.end - 1], suffixes))
		core.end--;
	for (uint32_t i = core.end - 1; core.end > 0 && i-- > 0;)
		if (words[i].class == NT_FORM_TITLE && words[i + 1].class != NT_FORM_STOP &&
			!nt_word_among(&words[i + 1], ordinals))
		{
			core.start = i + 1;
			break;
		}
	while (core.start + 1 < core.end && words[core.start].class == NT_FORM_PARTICLE)
		core.start++;
	return core;
}

static const NtFormWord *
core_word(const NtGroupName *name, uint32_t index)
{
	return &name->words[name->core.start + index];
}

static bool
sexes_agree(const NtGroupName *a, const NtGroupName *b)
{
	return a->sex == 0 || b->sex == 0 || (a->sex & b->sex);
}

/* Whether two persons of one name are told apart by what follows it: father and son. */
static bool
generations_agree(const NtGroupName *a, const NtGroupName *b)
{
	static const char *const younger[] = {"jr", "junior", NULL};
	static const char *const older[] = {"sr", "senior", NULL};
	const NtFormWord *x = a->word_count ? &a->words[a->word_count - 1] : NULL;
	const NtFormWord *y = b->word_count ? &b->words[b->word_count - 1] : NULL;

	if (!x || !y)
		return true;
	return !(nt_word_among(x, younger) && nt_word_among(y, older)) &&
		   !(nt_word_among(x, older) && nt_word_among(y, younger));
}

static bool
is_initial_of(const NtFormWord *initial, const NtFormWord *word)
{
	return initial->class == NT_FORM_INITIAL && initial->raw[0] == word->raw[0];
}

static bool
given_names_agree(const NtFormWord *a, const NtFormWord *b)
{
	return nt_same_letters(a, b) || is_initial_of(a, b) || is_initial_of(b, a) ||
		   nt_form_same(a, b);
}

/* Whether a word between given name and surname has its like there in the other name. */
static bool
has_middle(const NtGroupName *name, const NtFormWord *middle)
{
	for (uint32_t i = 1; i + 1 < nt_core_size(name); i++)
		if (given_names_agree(core_word(name, i), middle))
			return true;
	return false;
}

static bool
middles_agree(const NtGroupName *shorter, const NtGroupName *longer)
{
	for (uint32_t i = 1; i + 1 < nt_core_size(shorter); i++)
		if (!has_middle(longer, core_word(shorter, i)))
			return false;
	return true;
}

/* Whether the words of one name are a run of those of the other, from `start` on. */
static bool
is_run(const NtGroupName *shorter, const NtGroupName *longer, uint32_t start)
{
	for (uint32_t i = 0; i < nt_core_size(shorter); i++)
		if (!nt_same_letters(core_word(shorter, i), core_word(longer, start + i)))
			return false;
	return true;
}

static bool
has_core_word(const NtGroupName *name, const NtFormWord *word)
{
	for (uint32_t i = 0; i < nt_core_size(name); i++)
		if (nt_same_letters(core_word(name, i), word))
			return true;
	return false;
}

/* Whether two names of as many words have the same ones. */
static bool
same_words(const NtGroupName *a, const NtGroupName *b)
{
	for (uint32_t i = 0; i < nt_core_size(a); i++)
		if (!has_core_word(b, core_word(a, i)) || !has_core_word(a, core_word(b, i)))
			return false;
	return true;
}

/* "Marsh & Sons", "Jan and Ann Marsh": nobody's full name. */
static bool
is_several(const NtGroupName *name)
{
	return memchr(name->surface.data, '&', name->surface.length) != NULL;
}

bool
nt_can_be_one(const NtGroupName *a, const NtGroupName *b)
{
	return sexes_agree(a, b) && generations_agree(a, b) && !is_several(a) && !is_several(b);
}

bool
nt_same_person(const NtGroupName *a, const NtGroupName *b)
{
	const NtGroupName *shorter = nt_core_size(a) <= nt_core_size(b) ? a : b;
	const NtGroupName *longer = shorter == a ? b : a;
	uint32_t size = nt_core_size(shorter);
	uint32_t extra = nt_core_size(longer) - size;

	if (size < 2 || !nt_can_be_one(a, b))
		return false;
	if (extra == 0 && size <= 4 && same_words(a, b))
		return true;
	if (extra > 0 && (is_run(shorter, longer, extra) || is_run(shorter, longer, 0)))
		return !nt_word_among(core_word(longer, nt_core_size(longer) - 1), ordinals);
	return nt_same_letters(core_word(shorter, size - 1), core_word(longer, size + extra - 1)) &&
		   given_names_agree(core_word(shorter, 0), core_word(longer, 0)) &&
		   middles_agree(shorter, longer);
}

/* A name as it was taken apart, for the comparison of spellings. */
static void
restore_form(const NtGroupName *name, NtNameForm *form)
{
	form->count = name->word_count;
	memcpy(form->words, name->words, name->word_count * sizeof(NtFormWord));
}

/* Whether some initial contradicts: George H. and George W. */
static bool
initials_differ(const NtGroupName *a, const NtGroupName *b)
{
	for (uint32_t i = 0; i < nt_core_size(a); i++)
		if (core_word(a, i)->class == NT_FORM_INITIAL)
		{
			bool found = false;

			for (uint32_t j = 0; j < nt_core_size(b) && !found; j++)
				found = core_word(b, j)->raw[0] == core_word(a, i)->raw[0];
			if (!found)
				return true;
		}
	return false;
}

/* The words of a name behind the first, as one. */
static uint32_t
glue(const NtGroupName *name, char *buffer, uint32_t room)
{
	uint32_t length = 0;

	for (uint32_t i = 1; i < nt_core_size(name); i++)
	{
		const NtFormWord *word = core_word(name, i);

		if (length + word->raw_length > room)
			break;
		memcpy(buffer + length, word->raw, word->raw_length);
		length += word->raw_length;
	}
	return length;
}

/* Whether two words are one letter apart: one more, one less, another one. */
static bool
is_one_edit(const char *a, uint32_t a_length, const char *b, uint32_t b_length)
{
	uint32_t shorter = nt_min32(a_length, b_length);
	uint32_t front = 0;
	uint32_t back = 0;

	if (a_length > b_length + 1 || b_length > a_length + 1)
		return false;
	while (front < shorter && a[front] == b[front])
		front++;
	while (back < shorter - front && a[a_length - 1 - back] == b[b_length - 1 - back])
		back++;
	return nt_max32(a_length, b_length) - front - back <= 1;
}

/* One given name, and surnames of some length that are a letter apart: "Al-Khabib", "Alkhatib". */
static bool
is_slip(const NtGroupName *a, const NtGroupName *b)
{
	char left[NT_FORM_LETTERS * 4];
	char right[NT_FORM_LETTERS * 4];
	uint32_t left_length;
	uint32_t right_length;

	if (!nt_same_letters(core_word(a, 0), core_word(b, 0)))
		return false;
	left_length = glue(a, left, sizeof(left));
	right_length = glue(b, right, sizeof(right));
	return left_length >= 5 && right_length >= 5 &&
		   is_one_edit(left, left_length, right, right_length);
}

bool
nt_person_misspelled(const NtGroupName *a, const NtGroupName *b)
{
	NtNameForm left;
	NtNameForm right;

	if (nt_core_size(a) < 2 || nt_core_size(b) < 2 || !nt_can_be_one(a, b) ||
		initials_differ(a, b) || initials_differ(b, a))
		return false;
	if (is_slip(a, b))
		return true;
	restore_form(a, &left);
	restore_form(b, &right);
	return nt_name_score(&left, &right) >= SAME_SPELLING;
}

bool
nt_same_short_person(const NtGroupName *a, const NtGroupName *b)
{
	return nt_core_size(a) == 1 && nt_core_size(b) == 1 && sexes_agree(a, b) &&
		   nt_same_letters(core_word(a, 0), core_word(b, 0)) &&
		   (a->word_count == 1 || b->word_count == 1);
}

uint32_t
nt_person_short_form(const NtGroupName *name, const NtGroupName *fuller)
{
	const NtFormWord *word = core_word(name, 0);
	uint32_t last = nt_core_size(fuller) - 1;

	if (nt_core_size(name) != 1 || nt_core_size(fuller) < 2 || !nt_can_be_one(name, fuller))
		return 0;
	if (nt_word_among(core_word(fuller, last), ordinals))
		return nt_same_letters(word, core_word(fuller, 0));
	if (nt_same_letters(word, core_word(fuller, last)))
		return 2;
	if (!nt_same_letters(word, core_word(fuller, 0)))
		return 0;
	return name->sex ? 1 : name->core.start == 0 ? 2 : 0;
}

bool
nt_is_title_of(const NtGroupName *title, const NtGroupName *person)
{
	for (uint32_t i = 0; i < title->word_count; i++)
	{
		uint32_t at = 0;

		while (at < person->core.start && !nt_same_letters(&title->words[i], &person->words[at]))
			at++;
		if (at == person->core.start)
			return false;
	}
	return title->word_count > 0 && title->words[title->word_count - 1].class == NT_FORM_TITLE;
}
