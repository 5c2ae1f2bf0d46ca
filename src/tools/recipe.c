/* recipe.c - see recipe.h. */
#define _POSIX_C_SOURCE 200809L /* strtok_r */
#include "tools/recipe.h"

#include <stdio.h>
#include <stdlib.h>

#include "tools/memory.h"

#define WORDS		  16
#define MOST_INCLUDED 4

typedef struct RecipeReader
{
	Recipe *recipe;
	const char *path;
	const char *data;
	uint32_t line;
	uint32_t depth;
} RecipeReader;

static void read_instructions(RecipeReader *reader);

static void
complain(const RecipeReader *reader, const char *what)
{
	fail("%s:%u: %s", reader->path, (unsigned) reader->line, what);
}

static void
join_path(const RecipeReader *reader, char *out, const char *directory, const char *file)
{
	if (snprintf(out, RECIPE_PATH, "%s/%s", directory, file) >= RECIPE_PATH)
		complain(reader, "path is too long");
}

/* "other=other,event": what the set's "other" may be. */
static void
read_map(RecipeReader *reader, KindMap *map, char *word)
{
	char *values = strchr(word, '=');
	NtKind kind;

	if (!values)
		complain(reader, "expected kind=kind,kind");
	*values++ = '\0';
	kind = kind_of_name(nt_string(word, (uint32_t) strlen(word)));
	if (kind == NT_KINDS)
		complain(reader, "unknown kind");
	map->may_be[kind] = 0;
	while (*values)
	{
		size_t length = strcspn(values, ",");
		NtKind value = kind_of_name(nt_string(values, (uint32_t) length));

		if (value == NT_KINDS)
			complain(reader, "unknown kind");
		map->may_be[kind] |= (uint16_t) (1U << value);
		values += length + (values[length] == ',');
	}
}

static void
read_train(RecipeReader *reader, char **words, uint32_t count)
{
	RecipeSet *set = &reader->recipe->sets[reader->recipe->set_count++];

	if (reader->recipe->set_count == RECIPE_FILES)
		complain(reader, "too many files");
	join_path(reader, set->path, reader->data, words[1]);
	for (uint32_t kind = 0; kind < NT_KINDS; kind++)
		set->map.may_be[kind] = (uint16_t) (1U << kind);
	for (uint32_t i = 2; i < count; i++)
		read_map(reader, &set->map, words[i]);
}

static void
read_list(RecipeReader *reader, char **words)
{
	static const char *const roles[] = {"plain", "lower", "person", "organization", "place"};
	RecipeList *list = &reader->recipe->lists[reader->recipe->list_count++];
	uint32_t role = 0;

	if (reader->recipe->list_count == RECIPE_FILES || strlen(words[1]) >= sizeof(list->group))
		complain(reader, "too many lists, or too long a name");
	while (role < 5 && strcmp(roles[role], words[2]) != 0)
		role++;
	if (role == 5)
		complain(reader, "unknown role");
	list->role = (ListRole) role;
	strcpy(list->group, words[1]);
	join_path(reader, list->path, reader->data, words[3]);
}

static void
read_names(RecipeReader *reader, char **words)
{
	RecipeNames *names = &reader->recipe->names[reader->recipe->name_count++];

	names->kind = kind_of_name(nt_string(words[1], (uint32_t) strlen(words[1])));
	if (reader->recipe->name_count == RECIPE_FILES || names->kind == NT_KINDS)
		complain(reader, "too many files, or an unknown kind");
	join_path(reader, names->path, reader->data, words[2]);
}

static void
read_without(RecipeReader *reader, const char *file)
{
	char path[RECIPE_PATH];
	Recipe *recipe = reader->recipe;
	uint32_t kept = 0;

	join_path(reader, path, reader->data, file);
	for (uint32_t i = 0; i < recipe->list_count; i++)
		if (strcmp(recipe->lists[i].path, path) != 0)
			recipe->lists[kept++] = recipe->lists[i];
	if (kept == recipe->list_count)
		complain(reader, "there is no such list to leave out");
	recipe->list_count = kept;
}

static void
read_silver(RecipeReader *reader, char **words)
{
	RecipeSilver *silver = &reader->recipe->silver[reader->recipe->silver_count++];

	if (reader->recipe->silver_count == RECIPE_FILES)
		complain(reader, "too many files");
	join_path(reader, silver->path, reader->data, words[1]);
	silver->count = (uint32_t) atoi(words[2]);
}

/* A file beside the recipe. */
static void
join_neighbour(const RecipeReader *reader, char *out, const char *file)
{
	char directory[RECIPE_PATH];
	const char *slash = strrchr(reader->path, '/');

	snprintf(directory, sizeof(directory), "%.*s", slash ? (int) (slash - reader->path) : 1,
			 slash ? reader->path : ".");
	join_path(reader, out, directory, file);
}

static void
read_include(const RecipeReader *reader, const char *file)
{
	char path[RECIPE_PATH];
	RecipeReader inner = {reader->recipe, path, reader->data, 0, reader->depth + 1};

	if (inner.depth > MOST_INCLUDED)
		complain(reader, "recipes include each other too deeply");
	join_neighbour(reader, path, file);
	read_instructions(&inner);
}

static void
read_instruction(RecipeReader *reader, char **words, uint32_t count)
{
	Recipe *recipe = reader->recipe;
	const char *word = words[0];

	if (strcmp(word, "train") == 0 && count >= 2)
		read_train(reader, words, count);
	else if (strcmp(word, "list") == 0 && count == 4)
		read_list(reader, words);
	else if (strcmp(word, "names") == 0 && count == 3)
		read_names(reader, words);
	else if (strcmp(word, "silver") == 0 && count == 3)
		read_silver(reader, words);
	else if (count != 2)
		complain(reader, "an instruction is unknown or has not enough words");
	else if (strcmp(word, "name") == 0)
		snprintf(recipe->name, sizeof(recipe->name), "%s", words[1]);
	else if (strcmp(word, "rows") == 0)
		recipe->row_bits = (uint32_t) atoi(words[1]);
	else if (strcmp(word, "passes") == 0)
		recipe->passes = (uint32_t) atoi(words[1]);
	else if (strcmp(word, "models") == 0)
		recipe->models = (uint32_t) atoi(words[1]);
	else if (strcmp(word, "text_passes") == 0)
		recipe->text_passes = (uint32_t) atoi(words[1]);
	else if (strcmp(word, "vocabulary") == 0)
		recipe->vocabulary = (uint32_t) atoi(words[1]);
	else if (strcmp(word, "text") == 0 && recipe->text_count < RECIPE_FILES)
		join_path(reader, recipe->texts[recipe->text_count++], reader->data, words[1]);
	else if (strcmp(word, "given") == 0 || strcmp(word, "family") == 0)
	{
		char path[RECIPE_PATH];

		join_path(reader, path, reader->data, words[1]);
		add_stock(word[0] == 'g' ? &recipe->given : &recipe->family, path);
	}
	else if (strcmp(word, "base") == 0)
		join_neighbour(reader, recipe->base, words[1]);
	else if (strcmp(word, "calibrate") == 0 && recipe->calibration_count < RECIPE_FILES)
		join_path(reader, recipe->calibration[recipe->calibration_count++], reader->data, words[1]);
	else if (strcmp(word, "without") == 0)
		read_without(reader, words[1]);
	else if (strcmp(word, "include") == 0)
		read_include(reader, words[1]);
	else
		complain(reader, "unknown instruction");
}

static void
read_instructions(RecipeReader *reader)
{
	char *bytes = read_file(reader->path, NULL);

	for (char *line = bytes; *line;)
	{
		size_t length = strcspn(line, "\n");
		char *next = line + length + (line[length] == '\n');
		char *words[WORDS];
		uint32_t count = 0;
		char *rest;

		reader->line++;
		line[length] = '\0';
		line[strcspn(line, "#")] = '\0';
		for (char *word = strtok_r(line, " \t\r", &rest); word && count < WORDS;
			 word = strtok_r(NULL, " \t\r", &rest))
			words[count++] = word;
		if (count > 0)
			read_instruction(reader, words, count);
		line = next;
	}
	free(bytes);
}

void
read_recipe(const char *path, const char *data, Recipe *recipe)
{
	RecipeReader reader = {recipe, path, data, 0, 0};

	memset(recipe, 0, sizeof(*recipe));
	recipe->row_bits = 17;
	recipe->kind_bits = 14;
	recipe->passes = 8;
	recipe->models = 4;
	recipe->text_passes = 2;
	recipe->vocabulary = 5;
	read_instructions(&reader);
	if (!recipe->name[0] || !recipe->set_count || (!recipe->list_count && !recipe->base[0]))
		fail("%s: a recipe needs a name, training sets, and lists or a base", path);
	if (recipe->row_bits < 8 || recipe->row_bits > 22 || !recipe->passes || !recipe->models)
		fail("%s: rows must be 8 to 22, passes and models at least 1", path);
}
