/* quote_recipe.c - see quote_recipe.h. */
#define _POSIX_C_SOURCE 200809L /* strtok_r */
#include "tools/quote_recipe.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tools/memory.h"

static void
add_file(QuoteFiles *files, const char *data, const char *name, const char *recipe)
{
	if (files->count == QUOTE_FILES ||
		snprintf(files->path[files->count++], QUOTE_PATH, "%s/%s", data, name) >= QUOTE_PATH)
		fail("%s: too many files, or a path too long", recipe);
}

static void
read_instruction(QuoteRecipe *recipe, char *line, const char *data, const char *path)
{
	static const char *const numbers[] = {"classes", "folds", "bag"};
	uint32_t *const values[] = {&recipe->classes, &recipe->folds, &recipe->bag};
	char *rest = NULL;
	char *what = strtok_r(line, " \t\r", &rest);
	char *value = strtok_r(NULL, " \t\r", &rest);

	if (!what)
		return;
	if (!value)
		fail("%s: \"%s\" lacks its value", path, what);
	for (int i = 0; i < 3; i++)
		if (strcmp(what, numbers[i]) == 0)
		{
			*values[i] = (uint32_t) strtoul(value, NULL, 10);
			return;
		}
	if (strcmp(what, "train") == 0)
		add_file(&recipe->train, data, value, path);
	else if (strcmp(what, "tags") == 0)
		add_file(&recipe->tags, data, value, path);
	else if (strcmp(what, "text") == 0)
		add_file(&recipe->text, data, value, path);
	else
		fail("%s: unknown instruction \"%s\"", path, what);
}

void
read_quote_recipe(const char *path, const char *data, QuoteRecipe *recipe)
{
	char *bytes = read_file(path, NULL);
	char *rest = NULL;

	memset(recipe, 0, sizeof(*recipe));
	for (char *line = strtok_r(bytes, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
	{
		line[strcspn(line, "#")] = '\0';
		read_instruction(recipe, line, data, path);
	}
	free(bytes);
	if (recipe->classes < 2 || recipe->classes > 255 || recipe->folds < 2 || recipe->folds > 20 ||
		recipe->bag < 1)
		fail("%s: classes, folds or bag are missing or out of range", path);
}
