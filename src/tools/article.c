/* article.c - see article.h. */
#include "tools/article.h"

#include "tools/json.h"
#include "tools/memory.h"

#include <stdlib.h>

NtKind
kind_of_name(NtString name)
{
	unsigned kind = 0;

	while (kind < NT_KINDS && (strlen(nt_kind_name(kind)) != name.length ||
							   memcmp(nt_kind_name(kind), name.data, name.length) != 0))
		kind++;
	return (NtKind) kind;
}

static uint32_t
number_of(const Json *object, const char *key)
{
	const Json *member = json_member(object, key);

	return member && member->type == JSON_NUMBER ? (uint32_t) member->number : 0;
}

static void
read_mentions(NtArena *arena, const Json *list, Article *article)
{
	uint32_t capacity = 0;

	for (const Json *item = list ? list->first : NULL; item; item = item->next)
	{
		const Json *kind = json_member(item, "kind");
		GoldMention mention = {number_of(item, "start"), number_of(item, "end"), NT_KINDS};

		if (kind)
			mention.kind = kind_of_name(kind->string);
		if (mention.kind == NT_KINDS || mention.start >= mention.end)
			continue;
		if (NT_RESERVE(arena, article->mentions, capacity, article->mention_count + 1) != NT_OK)
			fail("out of memory");
		article->mentions[article->mention_count++] = mention;
	}
}

static void
read_line(Articles *articles, NtString line, const char *path, uint32_t number)
{
	Json *object = json_read(&articles->arena, line);
	const Json *text = json_member(object, "text");
	const Json *id = json_member(object, "id");
	Article article = {{"", 0}, {"", 0}, NULL, 0};

	if (!text || text->type != JSON_STRING)
		fail("%s:%u: not an article", path, (unsigned) number);
	article.text = text->string;
	if (id)
		article.id = id->string;
	read_mentions(&articles->arena, json_member(object, "mentions"), &article);
	GROW(articles->items, articles->capacity, articles->count);
	articles->items[articles->count++] = article;
}

void
read_articles(const char *path, Articles *articles)
{
	char *bytes = read_file(path, NULL);
	uint32_t number = 1;

	memset(articles, 0, sizeof(*articles));
	nt_arena_init(&articles->arena, malloc_host());
	for (char *line = bytes; *line; number++)
	{
		size_t length = strcspn(line, "\n");

		if (length > 0)
			read_line(articles, nt_string(line, (uint32_t) length), path, number);
		line += length + (line[length] == '\n');
	}
	free(bytes);
}

void
free_articles(Articles *articles)
{
	nt_arena_free(&articles->arena);
	free(articles->items);
}

void
analyze_text(NtArena *arena, const NtModel *model, NtString text, NtStage last,
			 NtAnalysis *analysis)
{
	NtStatus status;

	nt_arena_init(arena, malloc_host());
	status = nt_analyze(arena, model, text, last, analysis);
	if (status != NT_OK)
		fail("could not analyse an article: status %d: %s", (int) status, arena->error.message);
}

NtSpan
tokens_of_characters(const NtAnalysis *analysis, uint32_t start, uint32_t end)
{
	uint32_t low = 0, high = analysis->token_count;
	NtSpan span;

	while (low < high)
	{
		uint32_t middle = low + (high - low) / 2;

		if (nt_text_character(&analysis->text, analysis->tokens[middle].end) <= start)
			low = middle + 1;
		else
			high = middle;
	}
	span.start = span.end = low;
	while (span.end < analysis->token_count &&
		   nt_text_character(&analysis->text, analysis->tokens[span.end].start) < end)
		span.end++;
	return span;
}
