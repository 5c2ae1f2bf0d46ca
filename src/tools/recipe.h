/*
 * recipe.h - what a model is made of: a text file, one instruction a line, words between blanks.
 *
 *   name NAME             the model's name
 *   rows BITS             size of the tagger's table: 2^BITS rows
 *   passes N              over the training data
 *   models N              trained with other seeds and averaged
 *   train FILE [A=B,C]... annotated articles; what the set calls kind A may be a B or a C
 *   calibrate FILE        articles that confidence is measured on
 *   list GROUP ROLE FILE  names for the gazetteer (lists.h)
 *   names KIND FILE       names of a kind, for the choice between kinds
 *   given FILE            first names that copies of sentences give to persons (copies.h)
 *   family FILE           surnames for the same
 *   text FILE             unlabelled text for word classes (corpus.h)
 *   text_passes N         over it
 *   vocabulary N          words of the text that occur at least N times have classes
 *   silver FILE COUNT     unlabelled text to train on as well: up to COUNT of its sentences that a
 *                         first model is sure of
 *   base MODEL            take the lists and the word classes of a model where the recipe has no
 *                         list or text of its own; the file lies beside the recipe
 *   without FILE          leave out a list that an included recipe names
 *   include RECIPE        instructions of another recipe, in the same directory
 *
 * Files are looked for below the data directory; # begins a comment. Roles of a list: plain, lower,
 * person, organization, place.
 */
#ifndef TOOLS_RECIPE_H
#define TOOLS_RECIPE_H

#include "tools/copies.h"
#include "tools/examples.h"
#include "tools/lists.h"

#define RECIPE_FILES 256
#define RECIPE_PATH	 512

typedef struct RecipeList
{
	char group[64];
	char path[RECIPE_PATH];
	ListRole role;
} RecipeList;

typedef struct RecipeNames
{
	char path[RECIPE_PATH];
	NtKind kind;
} RecipeNames;

typedef struct RecipeSet
{
	char path[RECIPE_PATH];
	KindMap map;
} RecipeSet;

typedef struct RecipeSilver
{
	char path[RECIPE_PATH];
	uint32_t count;
} RecipeSilver;

typedef struct Recipe
{
	char name[NT_MODEL_NAME_SIZE];
	uint32_t row_bits;
	uint32_t kind_bits;
	uint32_t passes;
	uint32_t models;
	RecipeSet sets[RECIPE_FILES];
	uint32_t set_count;
	char calibration[RECIPE_FILES][RECIPE_PATH];
	uint32_t calibration_count;
	RecipeList lists[RECIPE_FILES];
	uint32_t list_count;
	RecipeNames names[RECIPE_FILES];
	uint32_t name_count;
	NameStock given;
	NameStock family;
	char texts[RECIPE_FILES][RECIPE_PATH];
	uint32_t text_count;
	uint32_t text_passes;
	uint32_t vocabulary;
	RecipeSilver silver[RECIPE_FILES];
	uint32_t silver_count;
	char base[RECIPE_PATH];
} Recipe;

/* Read a recipe; ends the program if it is not one. */
extern void read_recipe(const char *path, const char *data, Recipe *recipe);

#endif
