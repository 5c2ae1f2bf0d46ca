/* quote_classes.c - see quote_classes.h. */
#define _POSIX_C_SOURCE 200809L /* popen */
#include "tools/quote_classes.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine/nt_hash.h"
#include "tools/article.h"
#include "tools/memory.h"

#define LEAST_COUNT	  15
#define MOST_WORDS	  24000
#define ROUNDS		  12
#define WORD_BYTES	  64
#define LINE_BYTES	  65536
#define LOGS		  65536
#define SETTLED_SHARE 200 /* stop when fewer than one word in this many moves */

typedef struct Word
{
	char form[WORD_BYTES];
	uint64_t count;
} Word;

/* All words of the texts, and the texts as numbers of words; 0 is the end of a sentence. */
typedef struct Text
{
	Word *words;
	uint32_t word_count;
	uint32_t word_capacity;
	uint32_t *slots;
	uint32_t slot_bits;
	uint32_t *tokens;
	size_t token_count;
	size_t token_capacity;
} Text;

/* How often a word stands beside another. */
typedef struct Neighbour
{
	uint32_t word;
	uint32_t count;
} Neighbour;

typedef struct Neighbours
{
	Neighbour *items;
	size_t *start; /* by word, one more at the end */
} Neighbours;

typedef struct Exchange
{
	uint32_t words;	  /* that move; behind them the rare words and the end of a sentence */
	uint32_t classes; /* that they move between; two more stand still */
	Neighbours left, right;
	uint32_t *class;
	double *count;		 /* by word */
	double *class_count; /* by class */
	double *pair;		 /* [class][class] */
	double *logs;		 /* n log n */
} Exchange;

/* ---------------------------------------------------------------- reading */

static uint32_t
word_number(Text *text, const char *form, uint32_t length)
{
	uint32_t mask = (UINT32_C(1) << text->slot_bits) - 1;
	uint32_t slot = (uint32_t) nt_hash_bytes(form, length, 0) & mask;

	for (; text->slots[slot]; slot = (slot + 1) & mask)
	{
		Word *word = &text->words[text->slots[slot]];

		if (strlen(word->form) == length && memcmp(word->form, form, length) == 0)
			return text->slots[slot];
	}
	if (text->word_count > mask / 2)
		fail("the texts have too many different words");
	GROW(text->words, text->word_capacity, text->word_count);
	memcpy(text->words[text->word_count].form, form, length);
	text->words[text->word_count].form[length] = '\0';
	text->words[text->word_count].count = 0;
	return text->slots[slot] = text->word_count++;
}

static void
add_token(Text *text, uint32_t word)
{
	if (text->token_count == text->token_capacity)
	{
		text->token_capacity = text->token_capacity ? text->token_capacity * 2 : 1 << 20;
		text->tokens = reallocate(text->tokens, text->token_capacity * sizeof(uint32_t));
	}
	text->tokens[text->token_count++] = word;
	text->words[word].count++;
}

static void
add_sentence(Text *text, char *line)
{
	for (char *at = line; *at;)
	{
		size_t length = strcspn(at, " \t\r\n");

		for (size_t i = 0; i < length; i++)
			if (at[i] >= 'A' && at[i] <= 'Z')
				at[i] = (char) (at[i] + ('a' - 'A'));
		if (length > 0 && length < WORD_BYTES)
			add_token(text, word_number(text, at, (uint32_t) length));
		at += length + (at[length] != '\0');
	}
	add_token(text, 0);
}

static void
read_text(Text *text, const char *path)
{
	size_t length = strlen(path);
	bool packed = length > 3 && strcmp(path + length - 3, ".xz") == 0;
	char command[QUOTE_PATH + 16];
	char *line = allocate(LINE_BYTES);
	FILE *file;

	snprintf(command, sizeof(command), "xz -dc '%s'", path);
	file = packed ? popen(command, "r") : fopen(path, "r");
	if (!file)
		fail("could not read \"%s\"", path);
	while (fgets(line, LINE_BYTES, file))
		add_sentence(text, line);
	if ((packed ? pclose(file) : fclose(file)) != 0)
		fail("could not read \"%s\"", path);
	free(line);
}

/* The articles to be trained on, as the engine's tokens. */
static void
read_articles_as_text(Text *text, const char *path)
{
	Articles articles;

	read_articles(path, &articles);
	for (uint32_t i = 0; i < articles.count; i++)
	{
		NtArena arena;
		NtAnalysis analysis;

		analyze_text(&arena, NULL, articles.items[i].text, NT_STAGE_SENTENCES, &analysis);
		for (uint32_t s = 0; s < analysis.sentence_count; s++)
		{
			for (uint32_t t = analysis.sentences[s].tokens.start;
				 t < analysis.sentences[s].tokens.end; t++)
			{
				NtString lower = nt_token_word(&analysis, t)->lower;

				if (lower.length < WORD_BYTES)
					add_token(text, word_number(text, lower.data, lower.length));
			}
			add_token(text, 0);
		}
		nt_arena_free(&arena);
	}
	free_articles(&articles);
}

static const Text *sorted_text;

static int
compare_words(const void *a, const void *b)
{
	const Word *left = &sorted_text->words[*(const uint32_t *) a];
	const Word *right = &sorted_text->words[*(const uint32_t *) b];

	if (left->count != right->count)
		return left->count > right->count ? -1 : 1;
	return strcmp(left->form, right->form);
}

/* The most frequent words, most frequent first. */
static uint32_t *
choose_words(const Text *text, uint32_t *count)
{
	uint32_t *order = allocate(text->word_count * sizeof(uint32_t));

	for (uint32_t i = 1; i < text->word_count; i++)
		order[i - 1] = i;
	sorted_text = text;
	qsort(order, text->word_count - 1, sizeof(uint32_t), compare_words);
	*count = 0;
	while (*count < MOST_WORDS && *count < text->word_count - 1 &&
		   text->words[order[*count]].count >= LEAST_COUNT)
		(*count)++;
	return order;
}

/* ---------------------------------------------------------------- counting */

static int
compare_pairs(const void *a, const void *b)
{
	uint64_t left = *(const uint64_t *) a;
	uint64_t right = *(const uint64_t *) b;

	return left < right ? -1 : left > right;
}

/* Sorted pairs of words into lists of neighbours. */
static void
list_neighbours(uint64_t *pairs, size_t count, uint32_t words, Neighbours *neighbours)
{
	size_t used = 0;
	uint32_t word = 0;

	qsort(pairs, count, sizeof(uint64_t), compare_pairs);
	neighbours->items = allocate(count * sizeof(Neighbour));
	neighbours->start = allocate_zeroed(words + 1, sizeof(size_t));
	for (size_t i = 0; i < count;)
	{
		size_t next = i;

		while (next < count && pairs[next] == pairs[i])
			next++;
		for (; word <= pairs[i] >> 32; word++)
			neighbours->start[word] = used;
		neighbours->items[used++] = (Neighbour){(uint32_t) pairs[i], (uint32_t) (next - i)};
		i = next;
	}
	for (; word <= words; word++)
		neighbours->start[word] = used;
}

static void
count_text(const Text *text, const uint32_t *number, Exchange *exchange)
{
	uint64_t *pairs = allocate(text->token_count * sizeof(uint64_t));
	uint32_t all = exchange->words + 2;
	uint32_t before = exchange->words + 1;

	exchange->count = allocate_zeroed(all, sizeof(double));
	for (size_t i = 0; i < text->token_count; i++)
	{
		uint32_t word = number[text->tokens[i]];

		pairs[i] = (uint64_t) before << 32 | word;
		exchange->count[word]++;
		before = word;
	}
	list_neighbours(pairs, text->token_count, all, &exchange->right);
	for (size_t i = 0; i < text->token_count; i++)
		pairs[i] = pairs[i] << 32 | pairs[i] >> 32;
	list_neighbours(pairs, text->token_count, all, &exchange->left);
	free(pairs);
}

static void
start_exchange(Exchange *exchange, uint32_t classes)
{
	uint32_t all = exchange->words + 2;
	uint32_t width = classes + 2;

	exchange->classes = classes;
	exchange->class = allocate(all * sizeof(uint32_t));
	exchange->class_count = allocate_zeroed(width, sizeof(double));
	exchange->pair = allocate_zeroed((size_t) width * width, sizeof(double));
	exchange->logs = allocate(LOGS * sizeof(double));
	for (uint32_t i = 0; i < LOGS; i++)
		exchange->logs[i] = i ? i * log(i) : 0;
	for (uint32_t i = 0; i < all; i++)
	{
		exchange->class[i] = i < exchange->words ? i % classes : classes + (i - exchange->words);
		exchange->class_count[exchange->class[i]] += exchange->count[i];
	}
	for (uint32_t i = 0; i < all; i++)
		for (size_t k = exchange->right.start[i]; k < exchange->right.start[i + 1]; k++)
			exchange->pair[(size_t) exchange->class[i] * width +
						   exchange->class[exchange->right.items[k].word]] +=
				exchange->right.items[k].count;
}

/* ---------------------------------------------------------------- moving */

static inline double
times_log(const Exchange *exchange, double n)
{
	return n < LOGS ? exchange->logs[(uint32_t) n] : n * log(n);
}

/* How often a word stands beside the words of each class; the classes that are not 0. */
typedef struct Company
{
	double count[258];
	uint32_t classes[258];
	uint32_t class_count;
} Company;

static double
gather(const Exchange *exchange, const Neighbours *neighbours, uint32_t word, Company *company)
{
	double itself = 0;

	company->class_count = 0;
	memset(company->count, 0, sizeof(company->count));
	for (size_t k = neighbours->start[word]; k < neighbours->start[word + 1]; k++)
	{
		const Neighbour *one = &neighbours->items[k];
		uint32_t class = exchange->class[one->word];

		if (one->word == word)
		{
			itself += one->count;
			continue;
		}
		if (company->count[class] == 0)
			company->classes[company->class_count++] = class;
		company->count[class] += one->count;
	}
	return itself;
}

/* Add (or take away, with sign -1) a word's company to a class. */
static void
shift(Exchange *exchange, uint32_t word, uint32_t class, const Company *right, const Company *left,
	  double itself, double sign)
{
	uint32_t width = exchange->classes + 2;

	for (uint32_t i = 0; i < right->class_count; i++)
		exchange->pair[(size_t) class * width + right->classes[i]] +=
			sign * right->count[right->classes[i]];
	for (uint32_t i = 0; i < left->class_count; i++)
		exchange->pair[(size_t) left->classes[i] * width + class] +=
			sign * left->count[left->classes[i]];
	exchange->pair[(size_t) class * width + class] += sign * itself;
	exchange->class_count[class] += sign * exchange->count[word];
}

/* What the likelihood gains when a word that is in no class joins this one. */
static double
gain(const Exchange *exchange, uint32_t word, uint32_t class, const Company *right,
	 const Company *left, double itself)
{
	uint32_t width = exchange->classes + 2;
	const double *row = exchange->pair + (size_t) class * width;
	double sum = 0;
	double own = row[class];

	for (uint32_t i = 0; i < right->class_count; i++)
	{
		uint32_t other = right->classes[i];

		if (other != class)
			sum += times_log(exchange, row[other] + right->count[other]) -
				   times_log(exchange, row[other]);
	}
	for (uint32_t i = 0; i < left->class_count; i++)
	{
		uint32_t other = left->classes[i];
		double pair = exchange->pair[(size_t) other * width + class];

		if (other != class)
			sum += times_log(exchange, pair + left->count[other]) - times_log(exchange, pair);
	}
	sum += times_log(exchange, own + right->count[class] + left->count[class] + itself) -
		   times_log(exchange, own);
	return sum - 2 * (times_log(exchange, exchange->class_count[class] + exchange->count[word]) -
					  times_log(exchange, exchange->class_count[class]));
}

static uint32_t
move_words(Exchange *exchange)
{
	Company right, left;
	uint32_t moved = 0;

	for (uint32_t word = 0; word < exchange->words; word++)
	{
		double itself = gather(exchange, &exchange->right, word, &right);
		uint32_t from = exchange->class[word];
		uint32_t best = from;
		double most = -INFINITY;

		gather(exchange, &exchange->left, word, &left);
		shift(exchange, word, from, &right, &left, itself, -1);
		for (uint32_t class = 0; class < exchange->classes; class ++)
		{
			double value = gain(exchange, word, class, &right, &left, itself);

			if (value > most + 1e-9)
			{
				most = value;
				best = class;
			}
		}
		moved += best != from;
		exchange->class[word] = best;
		shift(exchange, word, best, &right, &left, itself, 1);
	}
	return moved;
}

void
learn_classes(const QuoteRecipe *recipe, const char *path)
{
	Text text = {.slot_bits = 22};
	Exchange exchange = {0};
	uint32_t *order, *number;
	FILE *file;

	text.slots = allocate_zeroed((size_t) 1 << text.slot_bits, sizeof(uint32_t));
	word_number(&text, "", 0); /* the end of a sentence */
	text.slots[(uint32_t) nt_hash_bytes("", 0, 0) & ((UINT32_C(1) << text.slot_bits) - 1)] = 0;
	for (uint32_t i = 0; i < recipe->text.count; i++)
		read_text(&text, recipe->text.path[i]);
	for (uint32_t i = 0; i < recipe->train.count; i++)
		read_articles_as_text(&text, recipe->train.path[i]);
	order = choose_words(&text, &exchange.words);
	number = allocate(text.word_count * sizeof(uint32_t));
	for (uint32_t i = 0; i < text.word_count; i++)
		number[i] = exchange.words;
	number[0] = exchange.words + 1;
	for (uint32_t i = 0; i < exchange.words; i++)
		number[order[i]] = i;
	fprintf(stderr, "classes: %zu tokens, %u words\n", text.token_count, exchange.words);
	count_text(&text, number, &exchange);
	start_exchange(&exchange, recipe->classes);
	for (int round = 0; round < ROUNDS; round++)
	{
		uint32_t moved = move_words(&exchange);

		fprintf(stderr, "round %d: %u words moved\n", round, moved);
		if (moved < exchange.words / SETTLED_SHARE)
			break;
	}
	file = fopen(path, "w");
	if (!file)
		fail("could not write \"%s\"", path);
	for (uint32_t i = 0; i < exchange.words; i++)
		fprintf(file, "%s\t%u\n", text.words[order[i]].form, exchange.class[i] + 1);
	if (fclose(file) != 0)
		fail("could not write \"%s\"", path);
}
