/* quote_article.c - see quote_article.h. */
#include "tools/quote_article.h"

#include <stdio.h>
#include <stdlib.h>

#include "tools/json.h"
#include "tools/memory.h"

/* Characters [start, end) as the tokens inside them, words at the edges; marks alone if allowed. */
static NtFragment
tokens_inside(const NtAnalysis *analysis, uint32_t start, uint32_t end, bool marks)
{
	uint32_t from = nt_text_byte(&analysis->text, start);
	uint32_t to = nt_text_byte(&analysis->text, end);
	uint32_t low = 0, high = analysis->token_count;
	NtFragment words = nt_no_fragment;
	NtFragment all = nt_no_fragment;

	while (low < high)
	{
		uint32_t middle = low + (high - low) / 2;

		if (analysis->tokens[middle].start < from)
			low = middle + 1;
		else
			high = middle;
	}
	for (uint32_t i = low; i < analysis->token_count && analysis->tokens[i].end <= to; i++)
	{
		NtFragment *grown = is_word_token(analysis, i) ? &words : &all;

		grown->first = grown->first == NT_NONE ? i : grown->first;
		grown->last = i;
	}
	return nt_has_fragment(words) || !marks ? words : all;
}

static uint32_t
number_at(const Json *list, uint32_t index)
{
	const Json *item = list->first;

	while (item && index-- > 0)
		item = item->next;
	return item && item->type == JSON_NUMBER ? (uint32_t) item->number : 0;
}

/* The pieces of a role, in the order of the text. */
static uint32_t
read_pieces(const NtAnalysis *analysis, const Json *list, bool marks, NtFragment *pieces)
{
	uint32_t count = 0;

	for (const Json *item = list ? list->first : NULL; item && count < GOLD_PIECES;
		 item = item->next)
	{
		NtFragment piece = tokens_inside(analysis, number_at(item, 0), number_at(item, 1), marks);
		uint32_t at = count;

		if (!nt_has_fragment(piece))
			continue;
		for (; at > 0 && pieces[at - 1].first > piece.first; at--)
			pieces[at] = pieces[at - 1];
		pieces[at] = piece;
		count++;
	}
	return count;
}

static void
read_attribution(QuoteArticle *article, const Json *object, uint32_t *capacity)
{
	NtFragment cues[GOLD_PIECES], sources[GOLD_PIECES];
	uint32_t cue_count = read_pieces(&article->analysis, json_member(object, "cue"), true, cues);
	uint32_t source_count =
		read_pieces(&article->analysis, json_member(object, "source"), false, sources);
	GoldAttribution gold;

	gold.cue = cue_count ? cues[0] : nt_no_fragment;
	gold.whole = cue_count ? (NtFragment){cues[0].first, cues[cue_count - 1].last} : nt_no_fragment;
	gold.source = source_count ? sources[0] : nt_no_fragment;
	gold.pieces =
		read_pieces(&article->analysis, json_member(object, "content"), false, gold.content);
	GROW(article->golds, *capacity, article->gold_count);
	article->golds[article->gold_count++] = gold;
}

static void
read_quote_article(QuoteArticles *articles, NtString line, const NtModel *model, uint32_t folds,
				   const char *path)
{
	Json *object = json_read(&articles->arena, line);
	const Json *text = json_member(object, "text");
	const Json *id = json_member(object, "id");
	const Json *list = json_member(object, "attributions");
	uint32_t capacity = 0;
	QuoteArticle *article;
	NtStatus status;

	if (!text || !id)
		fail("%s: not an article", path);
	GROW(articles->items, articles->capacity, articles->count);
	article = &articles->items[articles->count];
	memset(article, 0, sizeof(*article));
	article->fold = folds ? articles->count % folds : 0;
	articles->count++;
	article->id = id->string;
	article->text = text->string;
	nt_arena_init(&article->arena, malloc_host());
	status =
		nt_analyze(&article->arena, model, article->text, NT_STAGE_ENTITIES, &article->analysis);
	if (status == NT_OK)
		status = nt_find_regions(&article->analysis);
	if (status != NT_OK)
		fail("could not analyse an article: status %d", (int) status);
	for (const Json *item = list ? list->first : NULL; item; item = item->next)
		read_attribution(article, item, &capacity);
}

void
read_quote_articles(QuoteArticles *articles, const QuoteFiles *files, const NtModel *model,
					uint32_t folds)
{
	memset(articles, 0, sizeof(*articles));
	nt_arena_init(&articles->arena, malloc_host());
	for (uint32_t i = 0; i < files->count; i++)
	{
		char *bytes = read_file(files->path[i], NULL);

		for (char *line = bytes; *line;)
		{
			size_t length = strcspn(line, "\n");

			if (length > 0)
				read_quote_article(articles, nt_string(line, (uint32_t) length), model, folds,
								   files->path[i]);
			line += length + (line[length] == '\n');
		}
		free(bytes);
	}
	for (uint32_t i = 0; i < articles->count; i++) /* the array has moved as it grew */
		articles->items[i].analysis.arena = &articles->items[i].arena;
}

void
view_articles(QuoteArticles *articles, const NtQuoteModel *models)
{
	for (uint32_t i = 0; i < articles->count; i++)
	{
		QuoteArticle *article = &articles->items[i];

		if (nt_view_quotes(&article->view, &article->analysis, &models[article->fold]) != NT_OK)
			fail("out of memory");
	}
}

uint32_t
gold_of_cue(const QuoteArticle *article, const NtCue *cue)
{
	NtFragment own = {cue->first, cue->last};
	uint32_t met = NT_NONE;

	for (uint32_t i = 0; i < article->gold_count; i++)
	{
		if (nt_same_fragment(article->golds[i].cue, own))
			return i;
		if (nt_fragments_meet(article->golds[i].cue, own))
			met = i;
	}
	return met;
}
