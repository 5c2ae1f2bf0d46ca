/* names_table.c - see names_table.h. */
#include "tools/names_table.h"

#include "engine/nt_hash.h"
#include "engine/nt_name_form.h"
#include "tools/json.h"
#include "tools/memory.h"
#include "tools/pieces.h"

#include <stdio.h>
#include <stdlib.h>

#define SLOTS		  16384		/* of the table that is written */
#define COUNT_SLOTS	  (1 << 20) /* of the table that counts */
#define MOST_WORDS	  9000		/* that are written */
#define LEAST_COUNT	  4			/* names that a word must stand in to be called frequent */
#define MOST_GROUPS	  8			/* that a word stands in */
#define LIST_OF_WORDS 8 /* names that a word stands for which comes from a list of single words */

typedef struct Word
{
	char text[NT_FORM_LETTERS + 1];
	uint32_t count;
	uint32_t last; /* the name it was last counted in */
	bool written;  /* by hand, so it stays whatever its count */
	uint8_t class;
	uint16_t groups[MOST_GROUPS];
	uint32_t group_count;
} Word;

typedef struct Counter
{
	Word *slots;
	uint32_t used;
	uint32_t names;
} Counter;

static Word *
find_word(Counter *counter, const char *text)
{
	uint64_t hash = nt_hash_bytes(text, (uint32_t) strlen(text), NT_FORM_SEED);
	uint32_t slot = (uint32_t) hash & (COUNT_SLOTS - 1);

	for (; counter->slots[slot].text[0]; slot = (slot + 1) & (COUNT_SLOTS - 1))
		if (strcmp(counter->slots[slot].text, text) == 0)
			return &counter->slots[slot];
	if (++counter->used > COUNT_SLOTS / 2)
		fail("too many words");
	strcpy(counter->slots[slot].text, text);
	return &counter->slots[slot];
}

/* ---------------------------------------------------------------- words written by hand */

static NtFormClass
class_of(const char *name)
{
	static const char *const names[NT_FORM_CLASSES] = {[NT_FORM_PARTICLE] = "particle",
													   [NT_FORM_TITLE] = "title",
													   [NT_FORM_LEGAL] = "legal",
													   [NT_FORM_STOP] = "stop",
													   [NT_FORM_ORGANIZATION] = "organization"};

	for (int i = 0; i < NT_FORM_CLASSES; i++)
		if (names[i] && strcmp(names[i], name) == 0)
			return (NtFormClass) i;
	fail("no such class of words: %s", name);
}

/* Take one word of a line in. */
static void
add_written(Counter *counter, const char *text, NtFormClass class, uint16_t group)
{
	Word *word;

	if (strlen(text) > NT_FORM_LETTERS)
		fail("too long: %s", text);
	word = find_word(counter, text);
	word->written = true;
	if (group == 0 && word->class == NT_FORM_NAME)
		word->class = (uint8_t) class;
	if (group == 0)
		return;
	for (uint32_t i = 0; i < word->group_count; i++)
		if (word->groups[i] == group)
			return;
	if (word->group_count == MOST_GROUPS - 1)
		fail("in too many groups: %s", text);
	word->groups[word->group_count++] = group;
}

static void
read_words(Counter *counter, const char *path)
{
	uint16_t groups = 0;
	char *text = read_file(path, NULL);
	char *rest = text;

	for (char *line = next_piece(&rest, '\n'); line; line = next_piece(&rest, '\n'))
	{
		char *words = line;
		char *what = next_piece(&words, ' ');
		bool same;

		if (!what || *what == '#')
			continue;
		same = strcmp(what, "same") == 0;
		groups += same;
		for (char *word = next_piece(&words, ' '); word; word = next_piece(&words, ' '))
			add_written(counter, word, same ? NT_FORM_NAME : class_of(what), same ? groups : 0);
	}
	free(text);
}

/* ---------------------------------------------------------------- names that are counted */

/* Count the words of a spelling; a word counts once for each number of a name. */
static void
count_name(Counter *counter, NtString name, uint32_t by)
{
	NtNameForm form;

	nt_name_form(name, &form);
	if (form.count > 1)
		by = 1;
	for (uint32_t i = 0; i < form.count; i++)
	{
		char text[NT_FORM_LETTERS + 1] = "";
		Word *word;

		memcpy(text, form.words[i].raw, form.words[i].raw_length);
		word = find_word(counter, text);
		if (word->last != counter->names)
			word->count += by;
		word->last = counter->names;
	}
}

static void
count_variants(Counter *counter, const char *path)
{
	char *text = read_file(path, NULL);
	char *rest = text;

	for (char *line = next_piece(&rest, '\n'); line; line = next_piece(&rest, '\n'))
	{
		NtArena arena;
		const Json *entity;

		nt_arena_init(&arena, malloc_host());
		entity = json_read(&arena, nt_string(line, (uint32_t) strlen(line)));
		if (!entity || !json_member(entity, "names"))
			fail("%s: not what is expected: %s", path, line);
		counter->names++;
		for (const Json *name = json_member(entity, "names")->first; name; name = name->next)
			count_name(counter, name->string, 1);
		nt_arena_free(&arena);
	}
	free(text);
}

static void
count_list(Counter *counter, const char *path)
{
	char *text = read_file(path, NULL);
	char *rest = text;

	for (char *line = next_piece(&rest, '\n'); line; line = next_piece(&rest, '\n'))
	{
		counter->names++;
		count_name(counter, nt_string(line, (uint32_t) strcspn(line, "\t")), LIST_OF_WORDS);
	}
	free(text);
}

/* ---------------------------------------------------------------- writing */

/* Words by hand first, then by how many names have them. */
static int
order_words(const void *a, const void *b)
{
	const Word *x = a;
	const Word *y = b;

	if (x->written != y->written)
		return x->written ? -1 : 1;
	if (x->count != y->count)
		return x->count > y->count ? -1 : 1;
	return strcmp(x->text, y->text);
}

/* How many names have a word, as a logarithm. */
static unsigned
frequency_of(const Word *word)
{
	unsigned frequency = 0;

	while (word->count >> (frequency + 1) >= LEAST_COUNT / 2 && frequency < 15)
		frequency++;
	return frequency;
}

/* The groups, one list after another; fills in where each word's begins. */
static void
write_groups(const Word *words, uint32_t count, uint16_t *starts)
{
	uint32_t at = 1;

	printf("const uint16_t nt_form_groups[] = {\n\t0,\n");
	for (uint32_t i = 0; i < count; i++)
	{
		if (words[i].group_count == 0)
			continue;
		starts[i] = (uint16_t) at;
		putchar('\t');
		for (uint32_t g = 0; g < words[i].group_count; g++)
			printf("%u, ", words[i].groups[g]);
		printf("0, /* %s */\n", words[i].text);
		at += words[i].group_count + 1;
	}
	printf("};\n\n");
}

static void
write_slots(const Word *words, uint32_t count, const uint16_t *starts)
{
	NtFormEntry *slots = allocate_zeroed(SLOTS, sizeof(NtFormEntry));

	for (uint32_t i = 0; i < count; i++)
	{
		uint64_t hash =
			nt_hash_bytes(words[i].text, (uint32_t) strlen(words[i].text), NT_FORM_SEED);
		uint32_t slot = (uint32_t) hash & (SLOTS - 1);

		while (slots[slot].check)
			slot = (slot + 1) & (SLOTS - 1);
		slots[slot] = (NtFormEntry){(uint32_t) (hash >> 32) | 1, words[i].class,
									(uint8_t) frequency_of(&words[i]), starts[i]};
	}
	printf("const uint32_t nt_form_slots = %d;\n\nconst NtFormEntry nt_form_table[%d] = {", SLOTS,
		   SLOTS);
	for (uint32_t i = 0; i < SLOTS; i++)
	{
		printf(i % 8 ? " " : "\n\t");
		if (slots[i].check)
			printf("{0x%x, %u, %u, %u},", slots[i].check, slots[i].class, slots[i].frequency,
				   slots[i].same);
		else
			printf("{0},");
	}
	printf("\n};\n");
	free(slots);
}

void
write_name_table(const char *words, const char *variants, char *const *lists, int list_count)
{
	Counter counter = {allocate_zeroed(COUNT_SLOTS, sizeof(Word)), 0, 0};
	uint16_t *starts;
	uint32_t count = 0;

	read_words(&counter, words);
	count_variants(&counter, variants);
	for (int i = 0; i < list_count; i++)
		count_list(&counter, lists[i]);
	for (uint32_t i = 0; i < COUNT_SLOTS; i++)
		if (counter.slots[i].written ||
			(counter.slots[i].count >= LEAST_COUNT && counter.slots[i].text[1]))
			counter.slots[count++] = counter.slots[i];
	qsort(counter.slots, count, sizeof(Word), order_words);
	count = nt_min32(count, MOST_WORDS);
	starts = allocate_zeroed(count, sizeof(uint16_t));
	printf("/* nt_name_table.c - written by `newstext-names table`; see nt_name_form.h. */\n"
		   "/* clang-format off */\n#include \"engine/nt_name_form.h\"\n\n");
	write_groups(counter.slots, count, starts);
	write_slots(counter.slots, count, starts);
	free(starts);
	free(counter.slots);
}
