/*
 * quote_recipe.h - what the attribution of quotations is learned from: a text file, one instruction
 * a line, words between blanks; # begins a comment, files are looked for below the data directory.
 *
 *   train FILE      articles with attributions (JSON lines)
 *   tags FILE       what word forms are: form, tab, TAG:count …
 *   text FILE       sentences for word classes, tokens between blanks; may be packed (.xz)
 *   classes N       how many word classes (at most 255)
 *   folds N         parts of the articles that are held out in turn
 *   bag N           models of other seeds whose weights are averaged
 */
#ifndef TOOLS_QUOTE_RECIPE_H
#define TOOLS_QUOTE_RECIPE_H

#include <stdint.h>

#define QUOTE_FILES 32
#define QUOTE_PATH	512

typedef struct QuoteFiles
{
	char path[QUOTE_FILES][QUOTE_PATH];
	uint32_t count;
} QuoteFiles;

typedef struct QuoteRecipe
{
	QuoteFiles train;
	QuoteFiles tags;
	QuoteFiles text;
	uint32_t classes;
	uint32_t folds;
	uint32_t bag;
} QuoteRecipe;

/* Read a recipe; ends the program if it is not one. */
extern void read_quote_recipe(const char *path, const char *data, QuoteRecipe *recipe);

#endif
