/* evaluate.h - how well a model finds the mentions of annotated articles, and how sure it may be.
 */
#ifndef TOOLS_EVALUATE_H
#define TOOLS_EVALUATE_H

#include "engine/nt_model.h"
#include "tools/article.h"

/* Print precision, recall and F1 per kind; coarse: person, organization and place with facility
 * only. */
extern void evaluate(const NtModel *model, const Articles *articles, bool coarse,
					 const char *title);

/* Print, for each kind of the annotation, as which kinds it was found. */
extern void print_confusion(const NtModel *model, const Articles *articles);

/* Print how often mentions of about the same confidence are right (coarse kinds), beside what their
 * confidence promises. */
extern void print_reliability(const NtModel *model, const Articles *articles);

/* Print the mentions that are missing or wrong, with their surroundings. */
extern void print_errors(const NtModel *model, const Articles *articles, bool coarse);

/* Print the mentions found, a JSON line per article, as the scorer of the evaluation data reads
 * them. */
extern void print_mentions(const NtModel *model, const Articles *articles);

/* Tokens per second of the tagger alone, over some rounds. */
extern void time_tagger(const NtModel *model, const Articles *articles, uint32_t rounds);

/* How often mentions of each step of confidence are right. The model's own table must be 0, 1, 2,
 * …. */
extern void count_steps(const NtModel *model, const Articles *articles, uint32_t *right,
						uint32_t *all);

#endif
