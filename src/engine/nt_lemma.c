/*
 * nt_lemma.c - see nt_lemma.h.
 *
 * English inflects little: a list of irregular forms, and endings cut off the others. A doubled
 * consonant, a final e and a final y are evened out afterwards, so that all forms of a verb meet
 * wherever that is.
 */
#include "engine/nt_lemma.h"

typedef struct Irregular
{
	const char *form;
	const char *lemma;
} Irregular;

/* Sorted by form in byte order; a unit test proves it. */
/* clang-format off */
static const Irregular irregular[] = {
	{"'re", "be"},
	{"'s", "be"},
	{"'ve", "have"},
	{"am", "be"},
	{"are", "be"},
	{"bade", "bid"},
	{"became", "become"},
	{"been", "be"},
	{"began", "begin"},
	{"begun", "begin"},
	{"being", "be"},
	{"bet", "bet"},
	{"bore", "bear"},
	{"borne", "bear"},
	{"bought", "buy"},
	{"broke", "break"},
	{"broken", "break"},
	{"brought", "bring"},
	{"built", "build"},
	{"came", "come"},
	{"chid", "chide"},
	{"chose", "choose"},
	{"chosen", "choose"},
	{"dealt", "deal"},
	{"did", "do"},
	{"does", "do"},
	{"done", "do"},
	{"drawn", "draw"},
	{"dreamt", "dream"},
	{"drew", "draw"},
	{"felt", "feel"},
	{"foresaw", "foresee"},
	{"forgot", "forget"},
	{"forgotten", "forget"},
	{"fought", "fight"},
	{"found", "find"},
	{"gave", "give"},
	{"given", "give"},
	{"goes", "go"},
	{"gone", "go"},
	{"got", "get"},
	{"had", "have"},
	{"has", "have"},
	{"having", "have"},
	{"heard", "hear"},
	{"held", "hold"},
	{"hit", "hit"},
	{"is", "be"},
	{"kept", "keep"},
	{"knew", "know"},
	{"known", "know"},
	{"laid", "lay"},
	{"led", "lead"},
	{"left", "leave"},
	{"let", "let"},
	{"lied", "lie"},
	{"lost", "lose"},
	{"lying", "lie"},
	{"made", "make"},
	{"meant", "mean"},
	{"media", "media"},
	{"men", "man"},
	{"met", "meet"},
	{"misspoke", "misspeak"},
	{"news", "news"},
	{"overheard", "overhear"},
	{"paid", "pay"},
	{"people", "person"},
	{"politics", "politics"},
	{"ran", "run"},
	{"rang", "ring"},
	{"read", "read"},
	{"retold", "retell"},
	{"rewrote", "rewrite"},
	{"said", "say"},
	{"sang", "sing"},
	{"saw", "see"},
	{"saying", "say"},
	{"says", "say"},
	{"seen", "see"},
	{"sent", "send"},
	{"set", "set"},
	{"shaken", "shake"},
	{"shook", "shake"},
	{"shot", "shoot"},
	{"sought", "seek"},
	{"spoke", "speak"},
	{"spoken", "speak"},
	{"stood", "stand"},
	{"struck", "strike"},
	{"sung", "sing"},
	{"swore", "swear"},
	{"sworn", "swear"},
	{"taken", "take"},
	{"taught", "teach"},
	{"thought", "think"},
	{"threw", "throw"},
	{"thrown", "throw"},
	{"told", "tell"},
	{"took", "take"},
	{"understood", "understand"},
	{"upheld", "uphold"},
	{"was", "be"},
	{"went", "go"},
	{"wept", "weep"},
	{"were", "be"},
	{"withdrawn", "withdraw"},
	{"withdrew", "withdraw"},
	{"withheld", "withhold"},
	{"women", "woman"},
	{"won", "win"},
	{"written", "write"},
	{"wrote", "write"},
};
/* clang-format on */

static const char *
find_irregular(NtString lower)
{
	const Irregular *found = NT_FIND_ENTRY(irregular, lower);

	return found ? found->lemma : NULL;
}

static bool
ends_in(const char *word, uint32_t length, const char *ending)
{
	uint32_t size = (uint32_t) strlen(ending);

	return length >= size && memcmp(word + length - size, ending, size) == 0;
}

/* The length of a regular form without its ending. */
static uint32_t
cut_ending(const char *word, uint32_t length)
{
	if (length > 4 && (ends_in(word, length, "ied") || ends_in(word, length, "ies")))
		return length - 2;
	if (length > 4 && ends_in(word, length, "ed"))
		return length - 2;
	if (length > 5 && ends_in(word, length, "ing"))
		return length - 3;
	if (length > 4 && (ends_in(word, length, "ches") || ends_in(word, length, "shes") ||
					   ends_in(word, length, "sses") || ends_in(word, length, "xes")))
		return length - 2;
	if (length > 3 && ends_in(word, length, "s") && !ends_in(word, length, "ss") &&
		!ends_in(word, length, "us") && !ends_in(word, length, "is"))
		return length - 1;
	return length;
}

/* One of a doubled consonant, and of s, l and e both. */
static uint32_t
cut_double(const char *word, uint32_t length)
{
	if (length > 4 && word[length - 1] == word[length - 2] && !strchr("sle", word[length - 1]))
		return length - 1;
	return length;
}

uint32_t
nt_find_lemma(NtString lower, char *lemma)
{
	const char *known = find_irregular(lower);
	uint32_t length = known ? (uint32_t) strlen(known) : nt_min32(lower.length, NT_LEMMA_LIMIT);

	memcpy(lemma, known ? known : lower.data, length);
	if (lower.length >= NT_LEMMA_LIMIT)
		return length;
	if (!known)
		length = cut_double(lemma, cut_ending(lemma, length));
	if (length > 3 && lemma[length - 1] == 'e')
		length--;
	if (length > 3 && lemma[length - 1] == 'y')
		lemma[length - 1] = 'i';
	return length;
}
