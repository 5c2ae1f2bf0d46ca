/* quote_words.c - see quote_words.h. */
#define _POSIX_C_SOURCE 200809L
#include "tools/quote_words.h"

#include <stdio.h>
#include <stdlib.h>

#include "engine/nt_lemma.h"
#include "tools/memory.h"
#include "tools/model_file.h"

#define SLOT_BITS	  18
#define IDENTITIES	  500 /* frequent forms that are classes of their own */
#define LEAST_ENDING  3	  /* occurrences of an ending that is believed */
#define SEEN_LEMMA	  3
#define MOST_LOAD	  0.78
#define LONGEST_PROBE 32

typedef struct Entry
{
	uint64_t hash;					/* 0 where free */
	uint16_t tags[2][NT_POS_COUNT]; /* as lower-case and as capitalised form */
	uint8_t cluster;
	uint32_t total, begins; /* of a lemma outside quotation marks, and in cues */
	uint32_t count;			/* anywhere */
	bool lemma, ending, form;
} Entry;

/* Entries by hash. */
typedef struct Entries
{
	Entry *items;
	uint32_t used;
} Entries;

struct WordSources
{
	Entries entries;
};

static void
start_entries(Entries *entries)
{
	entries->items = allocate_zeroed((size_t) 1 << SLOT_BITS, sizeof(Entry));
	entries->used = 0;
}

static Entry *
entry_of(Entries *entries, uint64_t hash)
{
	uint32_t mask = (UINT32_C(1) << SLOT_BITS) - 1;
	uint32_t slot = (uint32_t) hash & mask;

	while (entries->items[slot].hash && entries->items[slot].hash != hash)
		slot = (slot + 1) & mask;
	if (!entries->items[slot].hash)
	{
		if (++entries->used > mask / 2)
			fail("too many words");
		entries->items[slot].hash = hash;
	}
	return &entries->items[slot];
}

/* ---------------------------------------------------------------- tags and classes */

static NtWordClass
class_of_tag(const char *tag, size_t length)
{
	static const struct
	{
		const char *tag;
		NtWordClass class;
	} tags[] = {{"NN", NT_POS_NOUN},
				{"NNS", NT_POS_NOUNS},
				{"NNP", NT_POS_NAME},
				{"NNPS", NT_POS_NAMES},
				{"PRP", NT_POS_PRONOUN},
				{"PRP$", NT_POS_POSSESSIVE},
				{"DT", NT_POS_DETERMINER},
				{"PDT", NT_POS_DETERMINER},
				{"JJ", NT_POS_ADJECTIVE},
				{"JJR", NT_POS_ADJECTIVE},
				{"JJS", NT_POS_ADJECTIVE},
				{"RB", NT_POS_ADVERB},
				{"RBR", NT_POS_ADVERB},
				{"RBS", NT_POS_ADVERB},
				{"VB", NT_POS_BASE},
				{"VBD", NT_POS_PAST},
				{"VBG", NT_POS_GERUND},
				{"VBN", NT_POS_PARTICIPLE},
				{"VBP", NT_POS_PRESENT},
				{"VBZ", NT_POS_THIRD},
				{"MD", NT_POS_MODAL},
				{"IN", NT_POS_PREPOSITION},
				{"TO", NT_POS_TO},
				{"CC", NT_POS_CONJUNCTION},
				{"CD", NT_POS_NUMBER},
				{"WDT", NT_POS_WH_DETERMINER},
				{"WP", NT_POS_WH_PRONOUN},
				{"WP$", NT_POS_WH_PRONOUN},
				{"WRB", NT_POS_WH_ADVERB},
				{"RP", NT_POS_PARTICLE},
				{"EX", NT_POS_EXISTENTIAL},
				{"UH", NT_POS_INTERJECTION},
				{"POS", NT_POS_POSSESSIVE_END}};

	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++)
		if (strlen(tags[i].tag) == length && memcmp(tags[i].tag, tag, length) == 0)
			return tags[i].class;
	return NT_POS_OTHER;
}

/* A form in lower case (ASCII), into a buffer; returns whether it was capitalised. */
static bool
lower_form(const char *form, size_t length, char *lower)
{
	for (size_t i = 0; i < length; i++)
		lower[i] = (char) (form[i] >= 'A' && form[i] <= 'Z' ? form[i] + ('a' - 'A') : form[i]);
	return form[0] >= 'A' && form[0] <= 'Z';
}

/* Count a tag for a lower-case form's endings. */
static void
count_endings(Entries *entries, const char *lower, uint32_t length, NtWordClass class,
			  uint32_t count)
{
	for (uint32_t take = 2; take <= 3 && take <= length; take++)
	{
		Entry *entry =
			entry_of(entries, nt_hash_bytes(lower + length - take, take, NT_ENDING_SEED));

		entry->ending = true;
		entry->tags[0][class] = (uint16_t) (entry->tags[0][class] + count);
	}
}

/* "form<tab>TAG:count TAG:count" */
static void
read_tag_line(Entries *entries, char *line)
{
	char *tab = strchr(line, '\t');
	char lower[NT_WORD_LIMIT];
	size_t length = tab ? (size_t) (tab - line) : 0;
	bool capital, letters = true;
	Entry *entry;

	if (length == 0 || length > sizeof(lower))
		return;
	capital = lower_form(line, length, lower);
	for (size_t i = 0; i < length; i++)
		letters &= (lower[i] >= 'a' && lower[i] <= 'z');
	entry = entry_of(entries, nt_hash_bytes(lower, (uint32_t) length, 0));
	entry->form = true;
	for (char *at = tab + 1; *at;)
	{
		size_t size = strcspn(at, " \n");
		char *colon = memchr(at + 1, ':', size > 1 ? size - 1 : 0);

		if (colon)
		{
			NtWordClass class = class_of_tag(at, (size_t) (colon - at));
			uint32_t count = nt_min32((uint32_t) strtoul(colon + 1, NULL, 10), 10000);

			entry->tags[capital][class] =
				(uint16_t) nt_min32(entry->tags[capital][class] + count, UINT16_MAX);
			if (!capital && letters)
				count_endings(entries, lower, (uint32_t) length, class, 1);
		}
		at += size + (at[size] != '\0');
	}
}

static void
read_class_line(Entries *entries, char *line)
{
	char *tab = strchr(line, '\t');
	Entry *entry;

	if (!tab)
		return;
	entry = entry_of(entries, nt_hash_bytes(line, (uint32_t) (tab - line), 0));
	entry->cluster = (uint8_t) strtoul(tab + 1, NULL, 10);
	entry->form = true;
}

static void
read_lines(Entries *entries, const char *path, void (*read)(Entries *, char *))
{
	char *bytes = read_file(path, NULL);

	for (char *line = bytes; *line;)
	{
		size_t length = strcspn(line, "\n");
		bool more = line[length] == '\n';

		line[length] = '\0';
		read(entries, line);
		line += length + more;
	}
	free(bytes);
}

WordSources *
read_word_sources(const QuoteRecipe *recipe, const char *classes)
{
	WordSources *sources = allocate_zeroed(1, sizeof(*sources));

	start_entries(&sources->entries);
	for (uint32_t i = 0; i < recipe->tags.count; i++)
		read_lines(&sources->entries, recipe->tags.path[i], read_tag_line);
	read_lines(&sources->entries, classes, read_class_line);
	return sources;
}

/* ---------------------------------------------------------------- counts on the articles */

/* 0 outside of cues, 1 the first token of one, 2 a later one, 3 quoted, for each token. */
static uint8_t *
mark_cues(const QuoteArticle *article)
{
	const NtAnalysis *analysis = &article->analysis;
	uint8_t *marks = allocate_zeroed(analysis->token_count + 1, 1);

	for (uint32_t i = 0; i < analysis->region_count; i++)
		memset(marks + analysis->regions[i].tokens.start, 3,
			   analysis->regions[i].tokens.end - analysis->regions[i].tokens.start);
	for (uint32_t i = 0; i < article->gold_count; i++)
	{
		NtFragment cue = article->golds[i].cue;

		if (!nt_has_fragment(cue))
			continue;
		for (uint32_t t = cue.first; t <= cue.last; t++)
			if (marks[t] != 3)
				marks[t] = t == cue.first ? 1 : 2;
	}
	return marks;
}

static void
count_article(Entries *entries, const QuoteArticle *article)
{
	const NtAnalysis *analysis = &article->analysis;
	uint8_t *marks = mark_cues(article);

	for (uint32_t i = 0; i < analysis->token_count; i++)
	{
		const NtWord *word = nt_token_word(analysis, i);
		char lemma[NT_LEMMA_LIMIT];
		uint64_t hash = nt_hash_bytes(lemma, nt_find_lemma(word->lower, lemma), NT_LEMMA_SEED);
		Entry *form = entry_of(entries, word->lower_hash);
		Entry *stem;

		form->form = true;
		form->count++;
		if (marks[i] == 3)
			continue;
		stem = entry_of(entries, hash);
		stem->lemma = true;
		stem->total++;
		stem->begins += marks[i] != 0;
	}
	free(marks);
}

/* ---------------------------------------------------------------- facts */

static NtWordClass
most_frequent(const uint16_t *tags, uint32_t least)
{
	NtWordClass best = NT_POS_UNKNOWN;
	uint32_t most = 0, sum = 0;

	for (uint32_t i = 1; i < NT_POS_COUNT; i++)
	{
		sum += tags[i];
		if (tags[i] > most)
		{
			most = tags[i];
			best = (NtWordClass) i;
		}
	}
	return sum >= least ? best : NT_POS_UNKNOWN;
}

static uint32_t
lexicon_bin(const Entry *entry)
{
	static const double limits[] = {.8, .6, .4, .25, .12, .05, .02, .005};
	double share = (entry->begins + .05) / (entry->total + 1.0);
	uint32_t bin = 0;

	while (bin < sizeof(limits) / sizeof(limits[0]) && share <= limits[bin])
		bin++;
	return bin;
}

static int
compare_counts(const void *a, const void *b)
{
	const Entry *left = *(Entry *const *) a;
	const Entry *right = *(Entry *const *) b;

	if (left->count != right->count)
		return left->count > right->count ? -1 : 1;
	return left->hash < right->hash ? -1 : left->hash > right->hash;
}

/* The 32 bits of an entry, or 0 for one that need not be in the table. */
static uint32_t
facts_of(const Entry *entry, uint16_t identity)
{
	NtWordFacts facts = {0};

	if (entry->lemma)
		return entry->total >= SEEN_LEMMA || entry->begins ? UINT32_C(1) << 30 | lexicon_bin(entry)
														   : 0;
	if (entry->ending)
	{
		NtWordClass class = most_frequent(entry->tags[0], LEAST_ENDING);

		return class ? UINT32_C(1) << 30 | class : 0;
	}
	facts.identity = identity;
	facts.cluster = entry->cluster;
	facts.lower = (uint8_t) most_frequent(entry->tags[0], 1);
	facts.capital = (uint8_t) most_frequent(entry->tags[1], 1);
	if (!facts.identity && !facts.cluster && !facts.lower && !facts.capital)
		return 0;
	return nt_pack_facts(&facts);
}

static bool
insert(unsigned char *table, uint32_t bits, uint64_t hash, uint32_t facts)
{
	uint32_t mask = (UINT32_C(1) << bits) - 1;
	uint32_t slot = (uint32_t) hash & mask;

	for (uint32_t probe = 0; probe < LONGEST_PROBE; probe++, slot = (slot + 1) & mask)
	{
		unsigned char *entry = table + (size_t) slot * NT_QUOTE_WORD_SIZE;

		if (nt_load_le((const char *) entry + 4, 4) == 0)
		{
			put_number(entry, hash >> 32, 4);
			put_number(entry + 4, facts, 4);
			return true;
		}
	}
	return false;
}

static unsigned char *
compile(Entry **order, const uint32_t *facts, uint32_t count, uint32_t *bits)
{
	uint32_t kept = 0;

	for (uint32_t i = 0; i < count; i++)
		kept += facts[i] != 0;
	for (*bits = 10; kept > MOST_LOAD * (double) (UINT32_C(1) << *bits); (*bits)++)
		;
	for (;; (*bits)++)
	{
		unsigned char *table = allocate_zeroed((size_t) NT_QUOTE_WORD_SIZE << *bits, 1);
		bool fits = true;

		for (uint32_t i = 0; i < count && fits; i++)
			fits = !facts[i] || insert(table, *bits, order[i]->hash, facts[i]);
		if (fits)
			return table;
		free(table);
	}
}

unsigned char *
build_words(const WordSources *sources, const QuoteArticles *articles, uint32_t without,
			uint32_t *bits)
{
	Entries entries;
	Entry **order;
	uint32_t *facts;
	uint32_t count = 0;
	unsigned char *table;

	start_entries(&entries);
	memcpy(entries.items, sources->entries.items, sizeof(Entry) << SLOT_BITS);
	entries.used = sources->entries.used;
	for (uint32_t i = 0; i < articles->count; i++)
		if (articles->items[i].fold != without)
			count_article(&entries, &articles->items[i]);
	order = allocate(entries.used * sizeof(Entry *));
	facts = allocate_zeroed(entries.used, sizeof(uint32_t));
	for (uint32_t i = 0; i < UINT32_C(1) << SLOT_BITS; i++)
		if (entries.items[i].hash)
			order[count++] = &entries.items[i];
	qsort(order, count, sizeof(Entry *), compare_counts);
	for (uint32_t i = 0, rank = 0; i < count; i++)
	{
		bool frequent = order[i]->form && rank < IDENTITIES;

		facts[i] = facts_of(order[i], (uint16_t) (frequent ? ++rank : 0));
	}
	table = compile(order, facts, count, bits);
	free(entries.items);
	free(order);
	free(facts);
	return table;
}
