/*
 * quote_classes.h - classes of words that keep the same company.
 *
 * The exchange algorithm (Kneser and Ney 1993): words move between a fixed number of classes as
 * long as that raises the likelihood of a class bigram model of the text.
 */
#ifndef TOOLS_QUOTE_CLASSES_H
#define TOOLS_QUOTE_CLASSES_H

#include "tools/quote_recipe.h"

/* Learn classes from the recipe's texts and write "word, tab, class" lines; classes begin at 1. */
extern void learn_classes(const QuoteRecipe *recipe, const char *path);

#endif
