/*
 * quote_words.h - the table of words of the attribution model: what forms usually are, which
 * company they keep, and how often they are cues.
 */
#ifndef TOOLS_QUOTE_WORDS_H
#define TOOLS_QUOTE_WORDS_H

#include "tools/quote_article.h"

/* What is known of words without the articles. */
typedef struct WordSources WordSources;

extern WordSources *read_word_sources(const QuoteRecipe *recipe, const char *classes);

/*
 * The bytes of a table counted on all articles but those of a fold (NT_NONE: on all), and the
 * exponent of its size.
 */
extern unsigned char *build_words(const WordSources *sources, const QuoteArticles *articles,
								  uint32_t without, uint32_t *bits);

#endif
