/*
 * lists.h - compiling lists of names into a model's gazetteer (engine/nt_gazetteer.h).
 *
 * The names go through the engine's tokenizer, so that they are cut as an article's text is. Lists
 * that a model should not tell apart share a group; groups are what the engine calls lists.
 */
#ifndef TOOLS_LISTS_H
#define TOOLS_LISTS_H

#include "engine/nt_gazetteer.h"
#include "tools/model_file.h"

/* What a group's names are taken apart for: see derive_lists. */
typedef enum ListRole
{
	LIST_PLAIN,
	LIST_LOWER, /* names may be written in lower case */
	LIST_PERSONS,
	LIST_ORGANIZATIONS,
	LIST_PLACES
} ListRole;

typedef struct Lists Lists;

extern Lists *start_lists(void);

/* Add a file of names, one a line, the name ending at a tab; lines are tokenised by the engine. */
extern void add_list(Lists *lists, const char *group, ListRole role, const char *path);

/*
 * Add the lists that follow from the others: first and last words of persons' full names, head
 * words of organizations, last words of places and facilities.
 */
extern void derive_lists(Lists *lists);

/* Write the parts of the model; they point into the lists. */
extern void compile_lists(Lists *lists, ModelParts *parts);

#endif
