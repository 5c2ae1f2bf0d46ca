/* quote_article.h - articles with attributions, as the engine's tokens have them. */
#ifndef TOOLS_QUOTE_ARTICLE_H
#define TOOLS_QUOTE_ARTICLE_H

#include "engine/nt_rank.h"
#include "tools/quote_recipe.h"

#define GOLD_PIECES 12

/* An attribution as annotated, in tokens. */
typedef struct GoldAttribution
{
	NtFragment cue;	   /* its first piece */
	NtFragment whole;  /* all of the cue's pieces and what is between them */
	NtFragment source; /* may be missing */
	NtFragment content[GOLD_PIECES];
	uint32_t pieces;
} GoldAttribution;

typedef struct QuoteArticle
{
	NtString id;
	NtString text;
	NtArena arena;
	NtAnalysis analysis;
	NtQuoteView view;
	NtCandidates candidates;
	GoldAttribution *golds;
	uint32_t gold_count;
	uint32_t fold;
} QuoteArticle;

typedef struct QuoteArticles
{
	NtArena arena; /* of the file's texts */
	QuoteArticle *items;
	uint32_t count;
	uint32_t capacity;
} QuoteArticles;

/* Read articles and analyse them up to their regions. */
extern void read_quote_articles(QuoteArticles *articles, const QuoteFiles *files,
								const NtModel *model, uint32_t folds);

/* Look at all articles again, each with the words of the table that leaves out its fold. */
extern void view_articles(QuoteArticles *articles, const NtQuoteModel *models);

/* The gold attribution whose cue this is, or else meets it; NT_NONE if none does. */
extern uint32_t gold_of_cue(const QuoteArticle *article, const NtCue *cue);

/* Whether the content slots hold exactly the pieces of a gold attribution. */
extern bool is_gold_content(const NtFragment *slots, const GoldAttribution *gold);

/* Whether a token is a word, before the article has been looked at. */
static inline bool
is_word_token(const NtAnalysis *analysis, uint32_t token)
{
	return (nt_token_word(analysis, token)->flags & (NT_WORD_ALPHABETIC | NT_WORD_DIGIT)) != 0;
}

#endif
