/* quote_train.h - training the stages of attribution; see models/README.md for the whole. */
#ifndef TOOLS_QUOTE_TRAIN_H
#define TOOLS_QUOTE_TRAIN_H

#include "tools/quote_article.h"
#include "tools/quote_linear.h"

#define CUE_BITS	 19
#define POINTER_BITS 18
#define CONTENT_BITS 18
#define SOURCE_BITS	 17
#define JUDGE_BITS	 16
#define GLANCE_BITS	 14

/* A model in the making: the tables that the engine reads, and the scores of neighbouring labels.
 */
typedef struct QuoteModelParts
{
	unsigned char *table[NT_QUOTE_TABLES];
	uint32_t bits[NT_QUOTE_TABLES];
	int16_t pair[3][3];
	int16_t placed[NT_SLOTS][2][NT_PLACES];
} QuoteModelParts;

/* What the engine sees of it. */
extern NtQuoteModel model_of_parts(const QuoteModelParts *parts);

/* The bytes of the part of a model file. */
extern NtPart compile_parts(const QuoteModelParts *parts);

/* Tables of zeros, but for that of words. */
extern void start_parts(QuoteModelParts *parts, unsigned char *words, uint32_t word_bits);

/* What a gold attribution puts into the slots. */
extern void fill_slots(const QuoteArticle *article, const GoldAttribution *gold,
					   NtFragment slot[NT_SLOTS]);

/* Tokens with their features and roles, for glances. */
typedef struct GlanceExamples GlanceExamples;

extern GlanceExamples *collect_glances(QuoteArticles *articles);

/* Train glances, then the scores of places, on all articles but those of a fold. */
extern void train_glances(const GlanceExamples *examples, uint32_t without, uint64_t seed,
						  QuoteModelParts *parts);
extern void train_places(QuoteArticles *articles, uint32_t without, QuoteModelParts *parts);

/* Tokens that can be cues with their features and labels, kept for several trainings. */
typedef struct CueExamples CueExamples;

extern CueExamples *collect_cues(QuoteArticles *articles);

/*
 * Train on all articles but those of a fold (NT_NONE: on all), `bag` times, and put the average
 * into the parts.
 */
extern void train_cues(const CueExamples *examples, uint32_t without, uint32_t bag, uint64_t seed,
					   QuoteModelParts *parts);
extern void train_pointers(QuoteArticles *articles, uint32_t without, uint32_t bag, uint64_t seed,
						   QuoteModelParts *parts);

/*
 * Train rankers and judges on the candidates that the articles have, again without a fold. The
 * candidates were found by models that had not seen their articles.
 */
extern void train_ranks(QuoteArticles *articles, uint32_t without, uint64_t seed,
						QuoteModelParts *parts);

#endif
