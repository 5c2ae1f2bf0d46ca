/* copies.c - see copies.h. */
#include "tools/copies.h"

#include <stdlib.h>

#include <unicode/uchar.h>

#include "engine/nt_hash.h"
#include "tools/memory.h"

#define RECASED_SENTENCES 12 /* percent of them that are copied in capitals, as many in titles */
#define RECASED_ARTICLES  8
#define RENAMED_SENTENCES 10 /* percent of those with a person */
#define COPY_WEIGHT		  0.3f
#define COPY_LEAST		  4 /* tokens */
#define COPY_MOST		  22
#define RENAMED_MOST	  45
#define GIVEN_ALONE		  25 /* percent of the names of one word that are first names */
#define INITIALS		  10 /* percent of the full names that get one */

static uint32_t
draw(uint64_t *seed, uint32_t most)
{
	return (uint32_t) (nt_mix64(++*seed) % most);
}

/* ---------------------------------------------------------------- other cases */

typedef enum Recasing
{
	RECASE_CAPITALS,
	RECASE_TITLE,	/* a capital on every word */
	RECASE_HEADLINE /* a capital on every word but articles, conjunctions and prepositions */
} Recasing;

static bool
is_small_word(NtString word)
{
	static const char *const small[] = {"a",   "an",   "the", "of",	  "in",	 "on", "at",
										"for", "to",   "by",  "with", "and", "or", "but",
										"as",  "from", "is",  "vs",	  "via"};

	for (size_t i = 0; i < sizeof(small) / sizeof(small[0]); i++)
		if (word.length == strlen(small[i]) && memcmp(word.data, small[i], word.length) == 0)
			return true;
	return false;
}

/* The letters from `at` on. */
static NtString
run_of_letters(NtString text, uint32_t at)
{
	uint32_t end = at, next = at;

	while (next < text.length && u_isalpha((UChar32) nt_utf8_next(text.data, text.length, &next)))
		end = next;
	return nt_string(text.data + at, end - at);
}

/* A text in another case, character by character, so that offsets in characters stay. To be freed.
 */
static NtString
recase(NtString text, Recasing recasing)
{
	char *out = allocate((size_t) text.length * 4 + 1);
	uint32_t length = 0, previous = ' ';

	for (uint32_t at = 0; at < text.length;)
	{
		uint32_t start = at;
		uint32_t character = nt_utf8_next(text.data, text.length, &at);
		bool first = !u_isalnum((UChar32) previous) && previous != '\'' && previous != 0x2019;

		previous = character;
		if (recasing == RECASE_CAPITALS ||
			(first && !(recasing == RECASE_HEADLINE && is_small_word(run_of_letters(text, start)))))
			character = (uint32_t) u_toupper((UChar32) character);
		length += nt_utf8_put(out + length, character);
	}
	return nt_string(out, length);
}

static void
add_recased(Examples *examples, const NtModel *model, const Article *article, Recasing recasing)
{
	Article copy = *article;

	copy.text = recase(article->text, recasing);
	add_article(examples, model, &copy, NULL, COPY_WEIGHT);
	free((char *) copy.text.data);
}

/* One of the recasings, or none. */
static bool
draw_recasing(uint64_t *seed, uint32_t share, Recasing *recasing)
{
	uint32_t drawn = draw(seed, 100);

	*recasing = drawn < share				? RECASE_CAPITALS
				: drawn < share + share / 2 ? RECASE_TITLE
											: RECASE_HEADLINE;
	return drawn < 2 * share;
}

/* ---------------------------------------------------------------- other persons */

void
add_stock(NameStock *stock, const char *path)
{
	char *bytes = read_file(path, NULL);

	for (const char *line = bytes; *line;)
	{
		size_t length = strcspn(line, "\n");
		size_t name = strcspn(line, "\t\r\n");

		if (name > 1)
		{
			GROW(stock->names, stock->capacity, stock->count);
			stock->names[stock->count++] = nt_string(line, (uint32_t) name);
		}
		line += length + (line[length] == '\n');
	}
}

/* A text that is put together, and what has been put so far in characters. */
typedef struct Builder
{
	char *bytes;
	uint32_t length;
	uint32_t characters;
} Builder;

static void
put(Builder *builder, NtString string)
{
	builder->bytes = reallocate(builder->bytes, builder->length + string.length + 1);
	memcpy(builder->bytes + builder->length, string.data, string.length);
	builder->length += string.length;
	for (uint32_t i = 0; i < string.length; i++)
		builder->characters += (string.data[i] & 0xC0) != 0x80;
}

static void
put_drawn(Builder *builder, const NameStock *stock, uint64_t *seed)
{
	put(builder, stock->names[draw(seed, stock->count)]);
}

/* A new name for a person, of one word or of several as the old one. */
static void
put_person(Builder *builder, bool full, const NameStock *given, const NameStock *family,
		   uint64_t *seed)
{
	if (!full)
	{
		put_drawn(builder, draw(seed, 100) < GIVEN_ALONE ? given : family, seed);
		return;
	}
	put_drawn(builder, given, seed);
	put(builder, nt_string(" ", 1));
	if (draw(seed, 100) < INITIALS)
	{
		char initial[3] = {(char) ('A' + draw(seed, 26)), '.', ' '};

		put(builder, nt_string(initial, 3));
	}
	put_drawn(builder, family, seed);
}

/* The bytes of a range of characters. */
static NtString
slice(const NtText *text, uint32_t start, uint32_t end)
{
	return nt_text_slice(text, nt_text_byte(text, start), nt_text_byte(text, end));
}

/* A copy whose persons have other names. Mentions must be in order. */
static void
add_renamed(Examples *examples, const NtModel *model, const NtText *text, const Article *article,
			const NameStock *given, const NameStock *family, uint64_t *seed)
{
	Article copy = {article->id, {NULL, 0}, NULL, 0};
	Builder builder = {NULL, 0, 0};
	uint32_t at = 0;

	copy.mentions = allocate(article->mention_count * sizeof(GoldMention));
	for (uint32_t i = 0; i < article->mention_count; i++)
	{
		const GoldMention *mention = &article->mentions[i];
		NtString name = slice(text, mention->start, mention->end);
		uint32_t start;

		if (mention->start < at)
			continue;
		put(&builder, slice(text, at, mention->start));
		start = builder.characters;
		if (mention->kind == NT_PERSON)
			put_person(&builder, memchr(name.data, ' ', name.length), given, family, seed);
		else
			put(&builder, name);
		copy.mentions[copy.mention_count++] =
			(GoldMention){start, builder.characters, mention->kind};
		at = mention->end;
	}
	put(&builder, slice(text, at, text->characters));
	copy.text = nt_string(builder.bytes, builder.length);
	add_article(examples, model, &copy, NULL, COPY_WEIGHT);
	free(copy.mentions);
	free(builder.bytes);
}

/* ---------------------------------------------------------------- sentences */

/* A sentence as an article of its own; its mentions are to be freed. */
static Article
article_of_sentence(const NtAnalysis *analysis, const Article *article, const NtSentence *sentence)
{
	uint32_t from = nt_text_character(&analysis->text, sentence->bytes.start);
	uint32_t to = nt_text_character(&analysis->text, sentence->bytes.end);
	Article part = {article->id, {NULL, 0}, NULL, 0};

	part.text = nt_text_slice(&analysis->text, sentence->bytes.start, sentence->bytes.end);
	part.mentions = allocate((article->mention_count + 1) * sizeof(GoldMention));
	for (uint32_t i = 0; i < article->mention_count; i++)
	{
		const GoldMention *mention = &article->mentions[i];

		if (mention->start >= from && mention->end <= to)
			part.mentions[part.mention_count++] =
				(GoldMention){mention->start - from, mention->end - from, mention->kind};
	}
	return part;
}

static bool
has_person(const Article *article)
{
	for (uint32_t i = 0; i < article->mention_count; i++)
		if (article->mentions[i].kind == NT_PERSON)
			return true;
	return false;
}

static void
copy_sentence(Examples *examples, const NtAnalysis *analysis, const Article *article,
			  const NtSentence *sentence, const NameStock *given, const NameStock *family,
			  uint64_t *seed)
{
	uint32_t length = sentence->tokens.end - sentence->tokens.start;
	Article part = article_of_sentence(analysis, article, sentence);
	Recasing recasing;

	if (length >= COPY_LEAST && length <= COPY_MOST &&
		draw_recasing(seed, RECASED_SENTENCES, &recasing))
		add_recased(examples, analysis->model, &part, recasing);
	if (length >= COPY_LEAST && length <= RENAMED_MOST && given->count > 0 && family->count > 0 &&
		has_person(&part) && draw(seed, 100) < RENAMED_SENTENCES)
	{
		NtArena arena;
		NtAnalysis own;

		analyze_text(&arena, NULL, part.text, NT_STAGE_TOKENS, &own);
		add_renamed(examples, analysis->model, &own.text, &part, given, family, seed);
		nt_arena_free(&arena);
	}
	free(part.mentions);
}

void
add_copies(Examples *examples, const NtModel *model, const Article *article, const NameStock *given,
		   const NameStock *family, uint64_t *seed)
{
	NtArena arena;
	NtAnalysis analysis;
	Recasing recasing;

	if (draw_recasing(seed, RECASED_ARTICLES, &recasing))
		add_recased(examples, model, article, recasing);
	analyze_text(&arena, model, article->text, NT_STAGE_SENTENCES, &analysis);
	for (uint32_t i = 0; i < analysis.sentence_count; i++)
		copy_sentence(examples, &analysis, article, &analysis.sentences[i], given, family, seed);
	nt_arena_free(&arena);
}
